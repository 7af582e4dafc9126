// Text as it is drawn: size, large type, direction, tables, new tabs, motion. Each gives a list of readable
// faults; used by pages.test.mjs.
import { clippedText, sidewaysScrolling } from './probes.mjs';

/** Texts smaller than 16 px; those in easy language have at least 14 points. */
export const smallText = (page) => page.evaluate(() => {
  const least = document.documentElement.lang.endsWith('-simple') ? 18.66 : 16;
  const size = (element) => parseFloat(getComputedStyle(element).fontSize);
  return [...new Set(window.eyes.texts().map(({ element }) => element))].filter((element) => size(element) < least)
    .map((element) => `${window.eyes.name(element)} has ${size(element)} px, not ${least}`);
});

/** What is cut, overlaps or scrolls sideways once the reader has doubled the size of all text. */
export async function lostInLargeType(page, look = (all) => lost(all, overlaps)) {
  const size = await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
  return under(page, `:root { font-size: ${2 * size}px !important }`, look);
}

/** What is cut or scrolls sideways under the spacing that WCAG 1.4.12 lets readers set. */
export const lostUnderTextSpacing = (page) => under(page, `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`, (all) => lost(all));

const lost = async (page, alsoFor = () => []) => [...await clippedText(page), ...await sidewaysScrolling(page), ...await alsoFor(page)];

/** What a probe finds while the reader's own style is in force. */
async function under(page, css, look) {
  // An adopted sheet, because the policy of the page rightly forbids a style element.
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
  const faults = await look(page);
  await page.evaluate(() => { document.adoptedStyleSheets = []; });
  return faults;
}

/** Pieces of text that are drawn over each other by more than two pixels each way. */
const overlaps = (page) => page.evaluate(() => {
  // What a letter reaches beyond its line is no text: lines may touch.
  const pieces = window.eyes.texts('.hidden, .skip, textarea, select, script, style')
    .flatMap(({ node, words }) => window.eyes.lines(node).map((box) => ({ box, node, text: words.slice(0, 30) })))
    .sort((a, b) => a.box.top - b.box.top);
  return pieces.flatMap((one, at) => pieces.slice(at + 1).filter(({ box, node }) => {
    const high = Math.min(one.box.bottom, box.bottom) - box.top;
    const wide = Math.min(one.box.right, box.right) - Math.max(one.box.left, box.left);
    return one.node !== node && high > one.box.height / 3 && wide > 2;
  }).map(({ text }) => `"${one.text}" and "${text}" overlap`));
});

/** What lies outside the window, to either side, where a translation turns the page from right to left. */
export async function outsideFromRightToLeft(page) {
  const turn = (direction) => page.evaluate((to) => document.documentElement.setAttribute('dir', to), direction);
  await turn('rtl');
  const faults = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const outside = ({ left, right }) => left < -0.5 || right > clientWidth + 0.5;
    return [
      ...(scrollWidth > clientWidth ? [`${scrollWidth} px in ${clientWidth} px`] : []),
      ...[...document.querySelectorAll('label, a, button, p')]
        .filter((element) => element.checkVisibility() && !element.closest('.skip, [aria-hidden=true]') && outside(element.getBoundingClientRect()))
        .map((element) => `${element.localName} "${element.textContent.trim().slice(0, 40)}"`),
    ];
  });
  await turn('ltr');
  return faults;
}

/** What a browser that translates an easy page changes of its type and its lines by calling it French. */
export const changedByTranslation = (page) => page.evaluate(() => {
  const styles = () => [...document.querySelectorAll('main p')].map((one) => {
    const { fontSize, whiteSpaceCollapse } = getComputedStyle(one);
    return `${fontSize} ${whiteSpaceCollapse}`;
  });
  const before = styles();
  const { lang } = document.documentElement;
  document.documentElement.lang = 'fr';
  const after = styles();
  document.documentElement.lang = lang;
  const lines = before.some((style) => style.endsWith(' preserve-breaks'));
  return [...(lines ? [] : ['its lines are not kept']), ...before.filter((style, at) => style !== after[at])];
});

/** Cells of a table that do not say on a phone what stands above them on a wide window. */
export const namelessCells = (page) => page.evaluate(() => [...document.querySelectorAll('main table')].flatMap(({ rows: [head, ...rows] }) =>
  rows.flatMap((row) => [...row.cells].filter((cell, at) => !cell.innerText.startsWith(`${head.cells[at].textContent}: `)).map((cell) => cell.innerText))));

/** Links and buttons that open a new tab without the words for it, or let the new page look back. */
export function silentNewTabs(page, words) {
  return page.evaluate((said) => {
    const opening = document.querySelectorAll('[target=_blank], [formtarget=_blank]');
    return [...opening].flatMap((one) => {
      const name = `${one.localName} "${one.textContent.trim().slice(0, 40)}"`;
      const tells = one.textContent.includes(said);
      const closed = one.localName !== 'a' || (one.relList.contains('noopener') && one.relList.contains('noreferrer'));
      return [...(tells ? [] : [`${name} does not say "${said}"`]), ...(closed ? [] : [`${name} lets the new page look back`])];
    });
  }, words);
}

/** Motion without an end, and whatever moves although the reader asked for less. */
export async function motion(page) {
  const running = () => page.evaluate(() => document.getAnimations().map(({ effect }) => {
    const { target, pseudoElement } = effect;
    return { name: `${target.localName}#${target.id}${pseudoElement ?? ''}`, end: effect.getComputedTiming().endTime };
  }));
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const endless = (await running()).filter(({ end }) => !(end <= 5_000)).map(({ name }) => `${name} moves for longer than five seconds`);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const still = (await running()).map(({ name }) => `${name} moves although the reader asked for less`);
  const inWait = await page.evaluate(() => [...document.querySelectorAll('body, body *')].flatMap((element) => {
    const { transitionDuration, scrollBehavior } = getComputedStyle(element);
    const slow = transitionDuration.split(',').some((time) => parseFloat(time) > 0) || scrollBehavior === 'smooth';
    return slow || element.matches('marquee, blink') ? [`${element.localName}#${element.id} would move although the reader asked for less`] : [];
  }));
  const refresh = await page.evaluate(() => [...document.querySelectorAll('meta[http-equiv=refresh i]')].map(() => 'the page renews itself'));
  await page.emulateMedia({ reducedMotion: null });
  return [...endless, ...still, ...inWait, ...refresh];
}
