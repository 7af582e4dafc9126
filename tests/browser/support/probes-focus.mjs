// Where the focus goes and whether it is seen there: order, cover, the skip link (WCAG 2.4.1, 2.4.3,
// 2.4.11). Each gives a list of readable faults; used by pages.test.mjs.
import { drawn } from './patience.mjs';

/** Tab stops that come after one that stands further down, or further right in the same row. */
export const orderAgainstEyes = (page) => page.evaluate(() => {
  const { stops, name, leftInRow } = window.eyes;
  const faults = [];
  let before;
  for (const stop of stops()) {
    stop.focus();
    const { left, right, top, bottom } = stop.getClientRects()[0];
    const now = { left: left + scrollX, right: right + scrollX, top: top + scrollY, bottom: bottom + scrollY, name: name(stop) };
    if (before && (now.bottom <= before.top + 1 || leftInRow(now, before))) faults.push(`${now.name} comes after ${before.name}`);
    before = now;
  }
  document.activeElement.blur();
  scrollTo(0, 0);
  return faults;
});

/** Tab stops that lie below something else in some part, or outside the window, while they have the focus. */
export const coveredFocus = (page) => page.evaluate(() => {
  const { stops, name } = window.eyes;
  const faults = [];
  for (const stop of stops()) {
    stop.focus();
    const box = stop.getClientRects()[0];
    const parts = [0.1, 0.5, 0.9];
    const points = parts.flatMap((x) => parts.map((y) => [box.left + box.width * x, box.top + box.height * y]));
    const own = (hit) => hit && (stop.contains(hit) || hit.contains(stop) || [...(stop.labels ?? [])].some((label) => label.contains(hit)));
    // A field that is higher than the window may stick out of it.
    const inside = points.filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
    const covered = inside.filter(([x, y]) => !own(document.elementFromPoint(x, y)));
    if (inside.length === 0) faults.push(`${name(stop)} is outside the window`);
    if (covered.length > 0) faults.push(`${name(stop)}: ${covered.length} of ${points.length} spots are covered`);
  }
  document.activeElement.blur();
  scrollTo(0, 0);
  return faults;
});

/** Whether the first Tab stop is a link that is seen then and leads past everything before <main>. */
export async function brokenSkipLink(page) {
  // From the top of the document, wherever the focus was.
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  await page.keyboard.press('Tab');
  const link = await page.evaluate(() => {
    const { localName, hash } = document.activeElement;
    const box = document.activeElement.getBoundingClientRect();
    return { leads: localName === 'a' && hash, seen: box.left >= 0 && box.top >= 0 && box.height >= 24 && box.right <= innerWidth };
  });
  if (!link.leads) return ['the first Tab stop is no skip link'];
  const faults = link.seen ? [] : ['the skip link is not in the window while it has the focus'];
  await page.keyboard.press('Enter');
  await drawn(page);
  const target = await page.evaluate(() => document.activeElement.localName);
  if (target !== 'main') faults.push(`the focus is on ${target}, not on main`);
  await page.keyboard.press('Tab');
  const next = await page.evaluate(() => {
    const main = document.querySelector('main');
    const after = main && document.activeElement.compareDocumentPosition(main) & Node.DOCUMENT_POSITION_PRECEDING;
    return Boolean(main?.contains(document.activeElement) || after);
  });
  if (!next) faults.push('the next Tab stop stands before the content');
  return faults;
}
