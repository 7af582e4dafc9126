// A visitor without a mouse: Tab, arrow keys, Space and Enter, and where they lead.
// Used by the visits.
import { CONTINUE, submit } from './wizard.mjs';

const LONGEST_WALK = 80;

/** Presses Tab until the focus is on an element that matches; gives the stops on the way. */
export async function tabTo(page, selector) {
  const stops = [];
  for (let i = 0; i < LONGEST_WALK; i += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate((wanted) => {
      const element = document.activeElement;
      return { name: `${element.localName}#${element.id}`, found: element.matches(wanted) };
    }, selector);
    stops.push(stop.name);
    if (stop.found) return stops;
  }
  throw new Error(`Tab never reached ${selector}; the stops were: ${stops.join(', ')}`);
}

/** Enters a radio group with Tab, as it was left, and walks to a value with the arrow key. */
export async function chooseByKeyboard(page, value, name) {
  const group = `main input[type=radio]${name ? `[name="${name}"]` : ''}`;
  await tabTo(page, group);
  await page.keyboard.press(' ');
  const wanted = `${group}[value="${value}"]`;
  for (let i = 0; i < 20; i += 1) {
    if (await page.evaluate((radio) => document.querySelector(radio).checked, wanted)) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`the arrow key never reached ${wanted}`);
}

export async function goOnByKeyboard(page) {
  await tabTo(page, CONTINUE);
  return submit(page, () => page.keyboard.press('Enter'));
}

/** How many tab stops the page has: presses Tab until it leaves the page. */
export async function countTabStops(page) {
  await page.evaluate(() => document.activeElement.blur());
  for (let i = 0, stops = 0; i < LONGEST_WALK; i += 1) {
    await page.keyboard.press('Tab');
    // The page marks where it has been: seeing a mark again means that the walk is complete.
    const next = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === document.body || element === document.documentElement) return 'outside';
      if (element.walked) return 'again';
      element.walked = true;
      return 'new';
    });
    if (next === 'again' || (next === 'outside' && stops > 0)) return stops;
    if (next === 'new') stops += 1;
  }
  throw new Error(`the walk did not end after ${LONGEST_WALK} tab stops`);
}
