// Pages without their style sheet and without pictures: nothing is lost, nothing changes its order.
// Used by pages.test.mjs.
import { open } from './eyes.mjs';

/** Texts that stand above what precedes them in the document, or left of it in the same row. */
async function movedTexts(page) {
  await open(page);
  return page.evaluate(() => {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const faults = [];
    let before;
    while (walk.nextNode()) {
      const { parentElement: element, data } = walk.currentNode;
      if (!data.trim() || element.closest('.hidden, .skip, script, style, select') || !window.eyes.shown(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(walk.currentNode);
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
      if (boxes.length === 0) continue;
      const [first] = boxes;
      if (before) {
        const shared = Math.min(first.bottom, before.bottom) - Math.max(first.top, before.top);
        const sameRow = shared > Math.min(first.height, before.height) / 2;
        // A cell beside the one before may begin higher than that one ends.
        const above = first.bottom <= before.top + 1 && first.left < before.right - 1;
        if (above || (sameRow && first.right <= before.left + 1)) faults.push(`"${data.trim().slice(0, 40)}" stands before "${before.text}"`);
      }
      const last = boxes.at(-1);
      const right = Math.max(...boxes.map((box) => box.right));
      before = { top: last.top, bottom: last.bottom, left: last.left, right, height: last.height, text: data.trim().slice(0, 40) };
    }
    return faults;
  });
}

/** Texts that are there only with the style sheet, or only without it, except words for screen readers. */
async function dependentTexts(page) {
  await open(page);
  return page.evaluate(() => {
    const texts = () => {
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const list = [];
      while (walk.nextNode()) {
        const { parentElement: element, data } = walk.currentNode;
        // What is for paper stands there without the style sheet too.
        const spoken = element.closest('.hidden, .skip, .label, .print-only, script, style, noscript');
        if (data.trim() && !spoken && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) list.push(data.replace(/\s+/g, ' ').trim());
      }
      return list;
    };
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
      ...[...new Set(drawn)],
      ...styled.filter((text) => !plain.includes(text)).map((text) => `only with the style sheet: "${text.slice(0, 60)}"`),
      ...plain.filter((text) => !styled.includes(text)).map((text) => `only without it: "${text.slice(0, 60)}"`),
    ];
  });
}

/** What is said by pictures alone. */
async function wordlessPictures(page) {
  await open(page);
  return page.evaluate(() => {
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
}

export const BARE = {
  'The order of texts on the screen': {
    looks: ['light', 'narrow'], languages: ['de', 'de-simple'], look: movedTexts,
    bad: '<div style="display: flex; flex-direction: column-reverse"><p>first</p><p>second</p></div><p style="display: flex; flex-direction: row-reverse"><b>left</b><i>right</i></p>',
    finds: ['"second" stands before "first"', '"right" stands before "left"'],
    good: '<p>first <b>bold</b> on</p><div style="display: flex"><p>second</p><p>third</p></div><p>fourth</p>',
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
