// Text as it is drawn: size, large type, new tabs, motion, errors and their groups. Each gives a
// list of readable faults; used by pages.test.mjs.
import { open } from './eyes.mjs';
import { clippedText, sidewaysScrolling } from './probes.mjs';

/** Texts smaller than 16 px; those in easy language have at least 14 points. */
export async function smallText(page) {
  await open(page);
  return page.evaluate(() => {
    const least = document.documentElement.lang.endsWith('-simple') ? 18.66 : 16;
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const faults = new Set();
    while (walk.nextNode()) {
      const { parentElement: element, data } = walk.currentNode;
      const size = parseFloat(getComputedStyle(element).fontSize);
      if (data.trim() && window.eyes.shown(element) && size < least) faults.add(`${window.eyes.name(element)} has ${size} px, not ${least}`);
    }
    return [...faults];
  });
}

/** What is cut, overlaps or scrolls sideways once the reader has doubled the size of all text. */
export async function lostInLargeType(page) {
  await open(page);
  const size = await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
  return lostUnder(page, `:root { font-size: ${2 * size}px !important }`, overlaps);
}

/** What is cut or scrolls sideways under the spacing that WCAG 1.4.12 lets readers set. */
export const lostUnderTextSpacing = (page) => lostUnder(page, `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`);

/** What is cut, scrolls sideways, or what another probe finds, while the reader's own style is in force. */
async function lostUnder(page, css, alsoFor = () => []) {
  // An adopted sheet, because the policy of the page rightly forbids a style element.
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
  const faults = [...await clippedText(page), ...await sidewaysScrolling(page), ...await alsoFor(page)];
  await page.evaluate(() => { document.adoptedStyleSheets = []; });
  return faults;
}

/** Pieces of text that are drawn over each other by more than two pixels each way. */
function overlaps(page) {
  return page.evaluate(() => {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const pieces = [];
    while (walk.nextNode()) {
      const node = walk.currentNode;
      const hidden = node.parentElement.closest('.hidden, .skip, textarea, select, script, style');
      if (!node.data.trim() || hidden || !window.eyes.shown(node.parentElement)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      // What a letter reaches beyond its line is no text: lines may touch.
      for (const box of range.getClientRects()) if (box.width > 1) pieces.push({ box, text: node.data.trim().slice(0, 30), node });
    }
    pieces.sort((a, b) => a.box.top - b.box.top);
    const faults = [];
    for (const [at, one] of pieces.entries()) {
      for (let next = at + 1; next < pieces.length && pieces[next].box.top < one.box.bottom; next += 1) {
        const other = pieces[next];
        const high = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
        const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        if (one.node !== other.node && high > one.box.height / 3 && wide > 2) faults.push(`"${one.text}" and "${other.text}" overlap`);
      }
    }
    return faults;
  });
}

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

/** Errors that are not tied to their group, and entries of the summary that lead elsewhere or say something else. */
export function looseErrors(page) {
  return page.evaluate(() => {
    const faults = [];
    for (const one of document.querySelectorAll('[aria-describedby]')) {
      for (const id of one.getAttribute('aria-describedby').split(/\s+/)) {
        if (!document.getElementById(id)) faults.push(`${one.localName}#${one.id} is described by "${id}", which is not there`);
      }
    }
    const describes = (group, id) => group.getAttribute('aria-describedby')?.split(/\s+/).includes(id);
    const errors = [...document.querySelectorAll('.error')];
    for (const error of errors) {
      const group = error.closest('fieldset');
      if (!group || !error.id || !describes(group, error.id)) faults.push(`the group is not described by "${error.textContent.trim()}"`);
      for (const field of group?.querySelectorAll('input[type=text]') ?? []) {
        if (field.ariaInvalid !== 'true') faults.push(`${field.id} does not know of its error`);
      }
    }
    const entries = [...document.querySelectorAll('.error-summary a')];
    for (const entry of entries) {
      const field = document.getElementById(entry.hash.slice(1));
      const group = field?.matches('input') && field.closest('fieldset');
      const text = group && group.querySelector('.error')?.textContent;
      if (!text?.includes(entry.textContent.trim())) faults.push(`"${entry.textContent.trim()}" leads to no field of a group that says so`);
    }
    if (errors.length > 0 !== entries.length > 0) faults.push(`${errors.length} errors, but ${entries.length} entries in the summary`);
    return faults;
  });
}
