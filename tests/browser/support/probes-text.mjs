// Text as it is drawn: size, order, large type, direction, translation, and what is left without the style sheet
// and in the reader view of a browser (Mozilla's Readability, which drops what it takes for comments,
// advertisements or neighbours of the text). Used by pages.test.mjs.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { sidewaysScrolling, smallTargets } from './probes.mjs';

const READABILITY = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');

/** Texts smaller than 16 px; those in easy language have at least 14 points. */
export const smallText = (page) => page.evaluate(() => {
  const least = document.documentElement.lang.endsWith('-simple') ? 18.66 : 16;
  const size = (element) => parseFloat(getComputedStyle(element).fontSize);
  return [...new Set(window.eyes.texts().map(({ element }) => element))].filter((element) => size(element) < least)
    .map((element) => `${window.eyes.name(element)} has ${size(element)} px, not ${least}`);
});

/** Texts that stand above what precedes them in the document, or left of it in the same row. */
const movedTexts = (page) => page.evaluate(() => {
  const faults = [];
  let before;
  for (const { node, words } of window.eyes.texts('.hidden, .skip, script, style, select')) {
    const boxes = window.eyes.lines(node);
    if (boxes.length === 0) continue;
    const [first] = boxes;
    // A cell beside the one before may begin higher than that one ends.
    const above = before && first.bottom <= before.top + 1 && first.left < before.right - 1;
    if (above || (before && window.eyes.leftInRow(first, before))) faults.push(`"${words.slice(0, 40)}" stands before "${before.words.slice(0, 40)}"`);
    const { top, bottom, left } = boxes.at(-1);
    before = { top, bottom, left, right: Math.max(...boxes.map((box) => box.right)), words };
  }
  return faults;
});

/** Texts that are there only with the style sheet, or only without it, except words for screen readers. */
const dependentTexts = (page) => page.evaluate(() => {
  // What is for paper stands there without the style sheet too.
  const spoken = '.hidden, .skip, .label, .print-only, script, style, noscript';
  const seen = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const texts = () => window.eyes.texts(spoken, seen).map(({ words }) => words);
  const drawn = [...document.querySelectorAll('body, body *')].flatMap((element) => ['::before', '::after'].flatMap((part) => {
    const { content } = getComputedStyle(element, part);
    // The number of an item is the list's own.
    const words = /^(none|normal|counter\(list-item\))$/.test(content) ? '' : content.replace(/^"|"$/g, '').trim();
    return words ? [`${element.localName}.${element.className}${part} says ${content}`] : [];
  }));
  const styled = texts();
  for (const sheet of document.querySelectorAll('style, link[rel=stylesheet]')) sheet.remove();
  for (const element of document.querySelectorAll('[style]')) element.removeAttribute('style');
  const plain = texts();
  return [
    ...new Set(drawn),
    ...styled.filter((text) => !plain.includes(text)).map((text) => `only with the style sheet: "${text.slice(0, 60)}"`),
    ...plain.filter((text) => !styled.includes(text)).map((text) => `only without it: "${text.slice(0, 60)}"`),
  ];
});

/** Boxes whose text does not fit and is cut, or sticks out of a button. */
const clippedText = (page) => page.evaluate(() => {
  const cuts = (element) => {
    const { display, overflowX, overflowY } = getComputedStyle(element);
    // What is at most one pixel is hidden on purpose.
    if (display === 'inline' || !element.checkVisibility() || Math.min(element.clientWidth, element.clientHeight) <= 1) return false;
    const button = element.localName === 'button';
    const tooHigh = element.scrollHeight > element.clientHeight + 1;
    const tooWide = element.scrollWidth > element.clientWidth + 1;
    return (tooHigh && (button || /hidden|clip/.test(overflowY))) || (tooWide && (button || /hidden|clip/.test(overflowX)));
  };
  return [...document.body.querySelectorAll('*')].filter((element) => element.textContent.trim() && cuts(element))
    .map((element) => `${element.localName}#${element.id} cuts "${element.textContent.trim().slice(0, 40)}"`);
});

/** What is cut or scrolls sideways, and what `also` finds, while a style sheet of the reader's own is in force. */
async function lostUnder(page, css, also = () => []) {
  // An adopted sheet, because the policy of the page rightly forbids a style element.
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text.replace('SIZE', getComputedStyle(document.documentElement).fontSize));
    document.adoptedStyleSheets = [sheet];
  }, css);
  const faults = [...await clippedText(page), ...await sidewaysScrolling(page), ...await also(page)];
  await page.evaluate(() => { document.adoptedStyleSheets = []; });
  return faults;
}

/** Pieces of text that are drawn over each other by more than two pixels each way. */
const overlaps = (page) => page.evaluate(() => {
  // What a letter reaches beyond its line is no text: lines may touch.
  const pieces = window.eyes.texts('.hidden, .skip, textarea, select, script, style')
    .flatMap(({ node, words }) => window.eyes.lines(node).map((box) => ({ box, node, text: words.slice(0, 30) })))
    .sort((a, b) => a.box.top - b.box.top);
  const faults = [];
  for (const [at, one] of pieces.entries()) {
    for (let next = at + 1; pieces[next]?.box.top < one.box.bottom; next += 1) {
      const { box, node, text } = pieces[next];
      const high = Math.min(one.box.bottom, box.bottom) - box.top;
      const wide = Math.min(one.box.right, box.right) - Math.max(one.box.left, box.left);
      if (one.node !== node && high > one.box.height / 3 && wide > 2) faults.push(`"${one.text}" and "${text}" overlap`);
    }
  }
  return faults;
});

/** What lies outside the window, to either side, where a translation turns the page from right to left. */
const outsideFromRightToLeft = (page) => page.evaluate(() => {
  document.documentElement.dir = 'rtl';
  const { scrollWidth, clientWidth } = document.documentElement;
  const outside = ({ left, right }) => left < -0.5 || right > clientWidth + 0.5;
  const faults = [...document.querySelectorAll('label, a, button, p')]
    .filter((element) => element.checkVisibility() && !element.closest('.skip, [aria-hidden=true]') && outside(element.getBoundingClientRect()))
    .map((element) => `${element.localName} "${element.textContent.trim().slice(0, 40)}"`);
  document.documentElement.dir = 'ltr';
  return scrollWidth > clientWidth ? [`${scrollWidth} px in ${clientWidth} px`, ...faults] : faults;
});

/** What a browser that translates an easy page changes of its type and its lines by calling it French. */
const changedByTranslation = (page) => page.evaluate(() => {
  const { documentElement: root } = document;
  const { lang } = root;
  const styles = (as) => {
    root.lang = as;
    return [...document.querySelectorAll('main p')].map((one) => getComputedStyle(one)).map(({ fontSize, whiteSpaceCollapse }) => `${fontSize} ${whiteSpaceCollapse}`);
  };
  const [after, before] = [styles('fr'), styles(lang)];
  const lines = before.some((style) => style.endsWith(' preserve-breaks'));
  return [...(lines ? [] : ['its lines are not kept']), ...before.filter((style, at) => style !== after[at])];
});

/** Cells of a table that do not say on a phone what stands above them on a wide window. */
const namelessCells = (page) => page.evaluate(() => [...document.querySelectorAll('main table')].flatMap(({ rows: [head, ...rows] }) =>
  rows.flatMap((row) => [...row.cells].filter((cell, at) => !cell.innerText.startsWith(`${head.cells[at].textContent}: `)).map((cell) => cell.innerText))));

/** The headings and paragraphs of the page that the reader view does not show. The main heading is its title. */
const notInReaderView = (page) => page.evaluate((source) => {
  const plain = (text) => text.replace(/\s+/g, ' ').trim();
  const Readability = new Function(`${source}; return Readability`)();
  const article = new Readability(document.cloneNode(true)).parse();
  const shown = plain(`${article?.title} ${article?.textContent}`);
  const copy = document.cloneNode(true);
  // Nothing can be pressed there.
  copy.querySelectorAll('button').forEach((button) => button.remove());
  return [...copy.querySelectorAll('main :is(h1, h2, h3, h4, p, li)')]
    .filter((element) => !element.closest('nav, form .no-print, .buttons'))
    .map((element) => plain(element.textContent))
    .filter((text) => !shown.includes(text));
}, READABILITY);

/** Tab stops out of order, outside the window or below something else while they have the focus. */
const strayFocus = (page) => page.evaluate(() => {
  const { stops, name, leftInRow } = window.eyes;
  const faults = [];
  let before;
  for (const stop of stops()) {
    stop.focus();
    const { left, right, top, bottom } = stop.getClientRects()[0];
    const hits = [0.1, 0.5, 0.9].map((part) => document.elementFromPoint(left + part * (right - left), top + part * (bottom - top))).filter(Boolean);
    const own = (hit) => stop.contains(hit) || hit.contains(stop) || [...(stop.labels ?? [])].some((label) => label.contains(hit));
    if (hits.length === 0) faults.push(`${name(stop)} is outside the window`);
    if (!hits.every(own)) faults.push(`${name(stop)} is covered`);
    const now = { left: left + scrollX, right: right + scrollX, top: top + scrollY, bottom: bottom + scrollY, name: name(stop) };
    if (before && (now.bottom <= before.top + 1 || leftInRow(now, before))) faults.push(`${now.name} comes after ${before.name}`);
    before = now;
  }
  document.activeElement.blur();
  scrollTo(0, 0);
  return faults;
});

const LONG = `<p>${'Many words make a text, with commas, too. '.repeat(20)}</p>`;
const FAR = '<p style="height: calc(100vh - 160px)">far</p>';
const TWICE = ':root { font-size: calc(2 * SIZE) !important }';
/** What WCAG 1.4.12 lets readers set. */
const SPACING = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

export const TEXTS = {
  'A window 320 px wide': {
    looks: ['narrow'], look: sidewaysScrolling,
    bad: '<div style="width: 900px">wide</div>', finds: ['the page is 9', 'div'], good: '<p>narrow</p>',
  },
  'The size of targets': {
    looks: ['narrow'], look: smallTargets,
    bad: `<button style="height: 30px">b</button><input type="radio" id="r"><label for="r">r</label>
      <ul style="font-size: 12px"><li><a href="#">l</a></li></ul>`,
    finds: ['button "b"', 'input', 'a "l"'],
    good: '<button style="height: 44px">b</button><ul><li>a <a href="#">link</a> in a sentence</ul>',
  },
  'The order of the focus and what covers it': {
    looks: ['light', 'narrow'], languages: ['de'], look: strayFocus,
    bad: `<div style="display: flex; flex-direction: row-reverse; gap: 9px; width: 300px"><a id="a" href="#">a</a><a id="b" href="#">b</a></div>
      <p><button id="c" tabindex="2">c</button></p>${FAR}<a id="d" href="#">d</a>${FAR}<footer style="position: fixed; bottom: 0; height: 120px; width: 100%; background: #fff">cover</footer>`,
    finds: ['a#a. "a" comes after button#c', 'a#b. "b" comes after a#a', 'a#d. "d" is covered'],
    good: `<p><a href="#">a</a> <a href="#">b</a></p><p><button>c</button></p>${FAR}<a href="#">a</a>${FAR}<footer>below</footer>`,
  },
  'The order of texts on the screen': {
    looks: ['light', 'narrow'], languages: ['de', 'de-simple'], look: movedTexts,
    bad: '<div style="display: flex; flex-direction: column-reverse"><p>first</p><p>second</p></div><p style="display: flex; flex-direction: row-reverse"><b>left</b><i>right</i></p>',
    finds: ['"second" stands before "first"', '"right" stands before "left"'],
    good: '<p>first <b>bold</b> on</p><div style="display: flex"><p>second</p><p>third</p></div><p>fourth</p>',
  },
  'Text of at least 1 rem': {
    looks: ['light', 'narrow'], languages: ['de', 'de-simple'], look: smallText,
    bad: '<p>plain <small id="s">small</small></p>', finds: ['small#s'], good: '<p>plain</p>',
  },
  'Wide spacing of text': {
    looks: ['narrow'], look: (page) => lostUnder(page, SPACING),
    bad: '<h1 style="height: 2.4em; width: 8em; overflow: hidden">As high as two lines need to be</h1>',
    finds: ['h1# cuts'], good: '<h1>As high as it needs to be</h1>',
  },
  'Text at 200 %': {
    looks: ['half', 'narrow'], languages: ['de', 'de-simple'], look: (page) => lostUnder(page, TWICE, overlaps),
    bad: `<h1 style="height: 40px; overflow: hidden">cut at twice the size</h1><div style="width: 700px">wide</div>
      <p style="height: 20px; margin: 0">as high as</p><p style="margin: 0">one line was</p>`,
    finds: ['h1# cuts', 'the page is', 'div', 'overlap'], good: '<h1>a heading</h1><p>and a text with <b>bold</b> words</p>',
  },
  'From right to left': {
    looks: ['narrow'], languages: ['de'], look: outsideFromRightToLeft,
    bad: '<div style="position: absolute; right: 200px; width: 200px"><p>outside</p></div>', finds: ['px in', 'p "outside"'], good: '<p>inside</p>',
  },
  'A page that the browser translates': {
    languages: ['de-simple'], look: changedByTranslation,
    bad: '<style>:lang(en) { font-size: 30px }</style><main><p>large</p></main>', finds: ['30px', 'not kept'], good: '<style>p { font-size: 30px; white-space-collapse: preserve-breaks }</style><main><p>large</p></main>',
  },
  'Tables on a phone': {
    looks: ['narrow'], only: /^overview$|control/, look: namelessCells,
    bad: '<main><table><tr><th>Name</th></tr><tr><td>alone</td></tr></table></main>', finds: ['alone'],
    good: '<main><table><tr><th>Name</th></tr><tr><td>Name: told</td></tr></table></main>',
  },
  'The reader view': {
    only: /^(questions|letter-.*|result-object-now|result-effective-from)$|control/, languages: ['de', 'en'], look: notInReaderView,
    bad: `<main><h1>Text</h1>${LONG}<div class="comment"><p>a neighbour</p></div></main>`, finds: ['a neighbour'],
    good: `<main><h1>Text</h1>${LONG}<h2>On</h2><p>a part of it</p></main>`,
  },
  'Texts without the style sheet': {
    looks: ['bare'], look: dependentTexts,
    bad: '<style>p::before { content: "Note:" } #s { display: none } [hidden] { display: block }</style><p>text</p><b id="s">secret</b><i hidden>shown</i>',
    finds: ['Note:', 'only without it: "secret"', 'only with the style sheet: "shown"'],
    good: '<style>p { color: red } .hidden { position: absolute; clip-path: inset(50%) }</style><p>text <span class="hidden">heard</span></p>',
  },
};
