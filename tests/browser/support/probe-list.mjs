// The probes of our own, each with its control pages; survey.mjs says what the fields mean.
// Used by pages.test.mjs; a new probe is added here only.
import { message } from './messages.mjs';
import * as colour from './probes-colour.mjs';
import * as focus from './probes-focus.mjs';
import { sidewaysScrolling, smallTargets } from './probes.mjs';
import * as text from './probes-text.mjs';

const COLOURS = ['light', 'dark', 'forced', 'forced dark'];

const far = '<p style="height: calc(100vh - 80px)">far</p>';

export const PROBES = {
  'The contrast of borders and signs': {
    looks: COLOURS, languages: ['de'], look: (page) => colour.paleControls(page),
    bad: `<style>:root { color-scheme: light dark } input { border: 2px solid #bbb; background: #fff }
      button { border: 0; background: #eee } @media (prefers-color-scheme: dark) { input { border-color: #444; background: #000 } }
      * { forced-color-adjust: none }</style><input id="i"><button id="b">b</button><svg class="icon" width="9" height="9" style="fill: #999"></svg>`,
    finds: ['button#b', 'input#i', 'svg'], badLooks: ['light'],
    good: '<style>input { border: 2px solid #6a7485 } button { border: 2px solid #164a86; background: #164a86 }</style><input><button class="x">b</button><svg class="icon" width="9" height="9" style="fill: currentColor"></svg>',
  },
  'The contrast of focus rings': {
    looks: ['light', 'dark', 'forced'], languages: ['de'], look: (page, { known }) => colour.paleRings(page, known),
    bad: '<style>* { forced-color-adjust: none } a { display: inline-block } #a:focus { outline: 3px solid #ddd } #b:focus { outline: 1px dotted #000 } #c:focus { outline: 3px solid #000 }</style><a id="a" href="#">pale</a><br><a id="b" class="x" href="#">thin</a><br><a id="c" class="y" href="#">good</a>',
    finds: ['a#a', 'a#b'], badLooks: ['light'],
    good: '<style>:focus { outline: 3px solid; outline-offset: 2px }</style><a href="#">one</a><p><input></p><button>b</button>',
  },
  'The contrast of marks of radios and checkboxes': {
    looks: COLOURS, languages: ['de'], only: /question-(accounts|groups|linked|date)/, look: (page) => colour.paleMarks(page),
    bad: `<style>* { forced-color-adjust: none } input { appearance: none; width: 28px; height: 28px; border: 2px solid #000; background: #fff }
      input:checked { background: #ccc }</style><input type="radio"><input type="checkbox">`,
    finds: ['input.*radio|input', 'input'],
    good: `<style>* { forced-color-adjust: none } input { appearance: none; width: 28px; height: 28px; border: 2px solid #000; background: #fff }
      input:checked { background: #000 }</style><input type="radio"><input type="checkbox">`,
  },
  'The contrast of signs of verdicts': {
    looks: COLOURS, languages: ['de'], only: /^(frame-)?result-(effective|object-now|several)/, look: (page) => colour.paleSigns(page),
    bad: '<p style="forced-color-adjust: none; background: #fff; color: #ccc"><b class="icon">!</b> not certain</p>',
    finds: ['sign'],
    good: '<p style="font-size: 24px"><b class="icon">✓</b> effective</p>',
  },
  'A window 320 px wide': {
    looks: ['narrow'], look: (page) => sidewaysScrolling(page),
    bad: '<div style="width: 900px">wide</div>', finds: ['the page is 9', 'div'], good: '<p>narrow</p>',
  },
  'The size of targets': {
    looks: ['narrow'], look: (page) => smallTargets(page),
    bad: `<button style="height: 30px">b</button><input type="radio" id="r"><label for="r">r</label>
      <ul style="font-size: 12px"><li><a href="#">l</a></li></ul>`,
    finds: ['button "b"', 'input', 'a "l"'],
    good: '<button style="height: 44px">b</button><ul><li>a <a href="#">link</a> in a sentence</ul>',
  },
  'Wide spacing of text': {
    looks: ['narrow'], look: (page) => text.lostUnderTextSpacing(page),
    bad: '<h1 style="height: 2.4em; width: 8em; overflow: hidden">As high as two lines need to be</h1>',
    finds: ['h1# cuts'], good: '<h1>As high as it needs to be</h1>',
  },
  'The order of the focus': {
    looks: ['light', 'narrow'], languages: ['de'], look: (page) => focus.orderAgainstEyes(page),
    bad: '<div style="display: flex; flex-direction: row-reverse; width: 300px"><a id="a" href="#">a</a><a id="b" href="#">b</a></div><p><button id="c" tabindex="2">c</button></p>',
    finds: ['a#a. "a" comes after button#c', 'a#b. "b" comes after a#a'],
    good: '<p><a href="#">a</a> <a href="#">b</a></p><p><button>c</button></p>',
  },
  'A cover over the focus': {
    looks: ['light', 'narrow'], languages: ['de'], look: (page) => focus.coveredFocus(page),
    bad: `${far}<a id="a" href="#">a</a>${far}<footer style="position: fixed; bottom: 0; height: 120px; width: 100%; background: #fff">cover</footer>`,
    finds: ['a#a'],
    good: `${far}<a href="#">a</a>${far}<footer>below</footer>`,
  },
  'The skip link': {
    looks: ['light', 'narrow'], languages: ['de'], layout: 'site', look: (page) => focus.brokenSkipLink(page),
    bad: '<a href="#main" style="position: absolute; left: -999px">skip</a><a href="#">menu</a><main id="main"><h1>text</h1><button>b</button></main>',
    finds: ['not in the window', 'not on main'],
    good: '<a href="#main" style="display: inline-block; padding: 8px">skip</a><a href="#">menu</a><main id="main" tabindex="-1"><h1>text</h1><button>b</button></main>',
  },
  'Text of at least 1 rem': {
    looks: ['light', 'narrow'], languages: ['de', 'de-simple'], look: (page) => text.smallText(page),
    bad: '<p>plain <small id="s">small</small></p>', finds: ['small#s'], good: '<p>plain</p>',
  },
  'Text at 200 %': {
    looks: ['half'], languages: ['de', 'de-simple'], look: (page) => text.lostInLargeType(page),
    bad: `<h1 style="height: 40px; overflow: hidden">cut at twice the size</h1><div style="width: 700px">wide</div>
      <p style="height: 20px; margin: 0">as high as</p><p style="margin: 0">one line was</p>`,
    finds: ['h1# cuts', 'the page is', 'div', 'overlap'], good: '<h1>a heading</h1><p>and a text with <b>bold</b> words</p>',
  },
  'New tabs': {
    look: (page, { lang }) => text.silentNewTabs(page, message(lang, 'new-tab')),
    bad: `<a href="#" target="_blank" rel="noopener noreferrer">silent</a><a href="#" target="_blank" rel="noopener">${message('en', 'new-tab')}</a><button formtarget="_blank">b</button>`,
    finds: ['"silent" does not say', 'looks? back', 'button "b" does not say'],
    good: `<a href="#" target="_blank" rel="noopener noreferrer">told ${message('en', 'new-tab')}</a><a href="#">stays</a>`,
  },
  Motion: {
    looks: ['light'], languages: ['de'], look: (page) => text.motion(page),
    bad: `<style>@keyframes turn { to { rotate: 360deg } } #e { animation: turn 1s infinite } #t { transition: color 1s }</style><p id="e">e</p><p id="t">t</p>`,
    finds: ['e moves for longer', 'e moves although', 't would move'],
    good: '<style>@keyframes turn { to { rotate: 360deg } } @media (prefers-reduced-motion: no-preference) { p { animation: turn 1s } }</style><p>once</p>',
  },
  'Text at 200 % on a phone': {
    looks: ['narrow'], languages: ['de', 'de-simple'], look: (page) => text.lostInLargeType(page, sidewaysScrolling),
    bad: '<b style="display: block; width: 12rem">wide at twice the size</b>', finds: ['the page is', 'b#'], good: '<p>a text</p>',
  },
  'From right to left': {
    looks: ['narrow'], languages: ['de'], look: (page) => text.outsideFromRightToLeft(page),
    bad: '<div style="position: absolute; right: 200px; width: 200px"><p>outside</p></div>', finds: ['px in', 'p "outside"'], good: '<p>inside</p>',
  },
  'A page that the browser translates': {
    languages: ['de-simple'], look: (page) => text.changedByTranslation(page),
    bad: '<style>:lang(en) { font-size: 30px }</style><main><p>large</p></main>', finds: ['30px', 'not kept'], good: '<style>p { font-size: 30px; white-space-collapse: preserve-breaks }</style><main><p>large</p></main>',
  },
  'Tables on a phone': {
    looks: ['narrow'], only: /^overview$|control/, look: (page) => text.namelessCells(page),
    bad: '<main><table><tr><th>Name</th></tr><tr><td>alone</td></tr></table></main>', finds: ['alone'],
    good: '<main><table><tr><th>Name</th></tr><tr><td>Name: told</td></tr></table></main>',
  },
};
