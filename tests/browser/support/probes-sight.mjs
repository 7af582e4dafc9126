// What can be told from its ground: the edges of controls, marks of choices, signs of verdicts, rings of the
// focus. Each is photographed without and with it, because what is drawn depends on more than one colour: at
// least so many pixels have to have a contrast of 3:1 (WCAG 1.4.11, 2.4.7). Used by pages.test.mjs.
import { PNG } from 'pngjs';

const channel = Array.from({ length: 256 }, (_, value) => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
});

/** How many pixels of two pictures of one spot have a contrast of 3:1 to each other. */
function differing(...pictures) {
  const [a, b] = pictures.map((png) => PNG.sync.read(png));
  if (a.width !== b.width || a.height !== b.height) throw new Error('the pictures differ in size');
  const luminance = ({ data }, at) => 0.2126 * channel[data[at]] + 0.7152 * channel[data[at + 1]] + 0.0722 * channel[data[at + 2]];
  let count = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    const [pale, deep] = [luminance(a, at), luminance(b, at)].sort((x, y) => y - x);
    if ((pale + 0.05) / (deep + 0.05) >= 3) count += 1;
  }
  return count;
}

/** Gives the page `sights`: which elements have one, how it is turned on and off, where it is, how many pixels it has. */
const openSights = (page) => page.evaluate(() => {
  if (window.sights) return;
  const { shown, drawn, name, stops } = window.eyes;
  const all = (selector) => [...document.querySelectorAll(selector)].filter(shown);
  const show = (element, on) => { drawn(element).style.visibility = on ? '' : 'hidden'; };
  const whole = (_, box) => box;
  // A button that looks like a link has no edge; the contrast of its text is a checker's business.
  const EDGED = 'button:not(.link), .primary, .secondary, input:not([type=hidden]), select, textarea, .error-summary, .wrong, .card';
  // What the browser itself draws is as it should be.
  const byBrowser = (control) => /radio|checkbox/.test(control.type) && getComputedStyle(control).appearance !== 'none';
  const kinds = {
    edge: {
      all: () => all(EDGED).filter((one) => !byBrowser(one)),
      show,
      // The middle of the upper edge, or of the left one where that is the sign.
      clip: (element, { x, y, width, height }) => (element.matches('.wrong')
        ? { x: x - 1, y: y + height / 4, width: 6, height: height / 2 } : { x: x + width / 4, y: y - 1, width: width / 2, height: 5 }),
      least: ({ width, height }) => 0.9 * Math.max(width, height),
    },
    mark: { all: () => all('input[type=radio], input[type=checkbox]'), show: (input, on) => { input.checked = on; }, clip: whole, least: () => 40 },
    sign: { all: () => all('.icon'), show, clip: whole, least: ({ width, height }) => (width * height) / 4 },
    ring: {
      all: stops,
      show: (stop, on) => (on ? stop.focus() : document.activeElement.blur()),
      clip: (_, { x, y, width, height }) => ({ x: x - 8, y: y - 8, width: width + 16, height: height + 16 }),
      // Two pixels for each pixel around the element, which may stand on two lines.
      least: (_, element) => [...drawn(element).getClientRects()].reduce((sum, { width, height }) => sum + 4 * (width + height), 0),
    },
  };
  /** Everything that can matter: what looks alike is photographed once. */
  const look = (element) => {
    const { display, color, backgroundColor, borderTopColor, fill } = getComputedStyle(drawn(element));
    const place = element.closest('.counts, .choice, .date, .rows, header, footer, details')?.className;
    let ground = drawn(element).parentElement;
    while (ground.parentElement && getComputedStyle(ground).backgroundColor === 'rgba(0, 0, 0, 0)') ground = ground.parentElement;
    return [element.localName, element.type, element.getAttribute('class'), element.checked, place, display, color, backgroundColor, borderTopColor, fill,
      getComputedStyle(ground).backgroundColor].join(' ');
  };
  let kind;
  let elements;
  window.sights = {
    looks(of) {
      kind = kinds[of];
      elements = kind.all();
      return elements.map(look);
    },
    turn(at, on) {
      const element = elements[at];
      kind.show(element, on);
      // Below whatever may stand at the top of the window.
      scrollBy(0, drawn(element).getBoundingClientRect().top - 100);
      const { x, y, width, height } = kind.clip(element, drawn(element).getBoundingClientRect());
      const [left, top] = [Math.max(0, x), Math.max(0, y)];
      const clip = { x: left, y: top, width: Math.min(innerWidth, x + width) - left, height: Math.min(innerHeight, y + height) - top };
      return { clip, least: Math.ceil(kind.least({ width, height }, element)), called: name(element) };
    },
  };
});

/** What of this kind is too pale to be seen. What `known` holds already, has been looked at on another page. */
async function pale(page, kind, known = new Set()) {
  // After a key the browser shows the ring of what gets the focus, also by script.
  await page.keyboard.press('Tab');
  await openSights(page);
  const faults = [];
  for (const [at, look] of (await page.evaluate((of) => window.sights.looks(of), kind)).entries()) {
    if (known.has(kind + look)) continue;
    known.add(kind + look);
    const turned = async (on) => {
      const { clip, ...more } = await page.evaluate(([index, state]) => window.sights.turn(index, state), [at, on]);
      // Nothing moves between two pictures.
      return { ...more, picture: await page.screenshot({ clip, animations: 'allow', caret: 'initial' }) };
    };
    const without = await turned(false);
    const { picture, least, called } = await turned(true);
    const count = differing(without.picture, picture);
    if (count < least) faults.push(`${called}: ${count} pixels of the ${kind} are seen, not ${least}`);
  }
  await page.evaluate(() => document.activeElement.blur());
  return faults;
}

const seen = (kind, control) => ({
  looks: ['light', 'dark', 'forced', 'forced dark'], languages: ['de'], look: (page, { known }) => pale(page, kind, known), ...control,
});
const CHOICES = `<style>* { forced-color-adjust: none } input { appearance: none; width: 28px; height: 28px; border: 2px solid #000; background: #fff }
  input:checked { background: COLOUR }</style><input type="radio"><input type="checkbox">`;

export const SIGHTS = {
  'The contrast of edges': seen('edge', {
    bad: `<style>input { border: 2px solid #bbb; background: #fff } button { border: 0; background: #eee; color: #000 } .wrong { border-left: 4px solid #fcc }
      * { forced-color-adjust: none }</style><input id="i"><p><button id="b">many words</button></p><div id="w" class="wrong">w</div>`,
    finds: ['input#i', 'button#b', 'div#w'],
    good: '<style>input { border: 2px solid #6a7485 } button { border: 2px solid #164a86; background: #164a86 }</style><input><p><button>b</button></p>',
  }),
  'The contrast of focus rings': seen('ring', {
    looks: ['light', 'dark', 'forced'],
    bad: `<style>* { forced-color-adjust: none } a { display: inline-block } #a:focus { outline: 3px solid #ddd } #b:focus { outline: 1px dotted #000 }
      #c:focus { outline: 3px solid #000 }</style><a id="a" href="#">pale</a><br><a id="b" class="x" href="#">thin</a><br><a id="c" class="y" href="#">good</a>`,
    finds: ['a#a', 'a#b'],
    good: '<style>:focus { outline: 3px solid; outline-offset: 2px }</style><a href="#">one</a><p><input></p><button>b</button>',
  }),
  'The contrast of marks of radios and checkboxes': seen('mark', {
    only: /question|control/,
    bad: CHOICES.replace('COLOUR', '#ccc'), finds: ['input'], good: CHOICES.replace('COLOUR', '#000'),
  }),
  'The contrast of signs of verdicts': seen('sign', {
    only: /result|control/,
    bad: '<svg id="s" class="icon" width="24" height="24"><rect width="24" height="24" fill="#999" fill-opacity="0.4"/></svg>', finds: ['svg#s'],
    good: '<svg class="icon" width="24" height="24" style="fill: currentColor"><rect width="24" height="24"/></svg>',
  }),
};
