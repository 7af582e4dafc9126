// Pages without their style sheet, without pictures, and in the reader view of a browser (Mozilla's
// Readability, which drops what it takes for comments, advertisements or neighbours of the text): nothing
// is lost, nothing changes its order. Used by pages.test.mjs.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const READABILITY = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');

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

/** What is said by pictures alone. */
const wordlessPictures = (page) => page.evaluate(() => {
  const { name, shown } = window.eyes;
  const faults = [];
  for (const one of document.querySelectorAll('body, body *')) {
    if (getComputedStyle(one).backgroundImage.includes('url(')) faults.push(`${name(one)} has a picture as its ground`);
  }
  for (const one of document.querySelectorAll('img, input[type=image]')) {
    if (!one.hasAttribute('alt')) faults.push(`${name(one)} has no alternative`);
    // Broken, as where pictures are blocked: its own alternative is what is left.
    one.src = 'data:,';
  }
  for (const one of document.querySelectorAll('svg')) {
    if (one.ariaHidden !== 'true' && !(one.role === 'img' && one.ariaLabel)) faults.push(`${one.outerHTML.slice(0, 60)} has no name`);
  }
  for (const one of document.querySelectorAll('a[href], button')) {
    const words = `${one.textContent}${[...one.querySelectorAll('img')].map((image) => image.alt).join('')}${one.ariaLabel ?? ''}`;
    if (shown(one) && !words.trim()) faults.push(`${name(one)} has no words`);
  }
  return faults;
});

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

const LONG = `<p>${'Many words make a text, with commas, too. '.repeat(20)}</p>`;

export const BARE = {
  'The order of texts on the screen': {
    looks: ['light', 'narrow'], languages: ['de', 'de-simple'], look: movedTexts,
    bad: '<div style="display: flex; flex-direction: column-reverse"><p>first</p><p>second</p></div><p style="display: flex; flex-direction: row-reverse"><b>left</b><i>right</i></p>',
    finds: ['"second" stands before "first"', '"right" stands before "left"'],
    good: '<p>first <b>bold</b> on</p><div style="display: flex"><p>second</p><p>third</p></div><p>fourth</p>',
  },
  'The reader view': {
    only: /^(questions|letter-.*|result-object-now|result-effective-from)$|control/, languages: ['de', 'en'], look: notInReaderView,
    bad: `<main><h1>Text</h1>${LONG}<div class="comment"><p>a neighbour</p></div></main>`, finds: ['a neighbour'],
    good: `<main><h1>Text</h1>${LONG}<h2>On</h2><p>a part of it</p></main>`,
  },
  'Texts without the pictures': {
    looks: ['bare'], look: wordlessPictures,
    bad: '<style>p { background: url(data:,) }</style><p>on a picture</p><img src="x"><a href="#" style="display: inline-block; width: 9px; height: 9px"><img alt="" src="x"></a><svg></svg>',
    finds: ['as its ground', 'no alternative', 'a#. "" has no words', 'svg.* has no name'],
    good: '<p><a href="#"><img alt="" src="x">Start</a><img alt="a tree" src="x"></p><svg aria-hidden="true"></svg>',
  },
  'Texts without the style sheet': {
    looks: ['bare'], look: dependentTexts,
    bad: '<style>p::before { content: "Note:" } #s { display: none } [hidden] { display: block }</style><p>text</p><b id="s">secret</b><i hidden>shown</i>',
    finds: ['Note:', 'only without it: "secret"', 'only with the style sheet: "shown"'],
    good: '<style>p { color: red } .hidden { position: absolute; clip-path: inset(50%) }</style><p>text <span class="hidden">heard</span></p>',
  },
};
