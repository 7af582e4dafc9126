// A visitor without a mouse: Tab, arrow keys, Space and Enter, and where they lead.
// Used by the visits.
import { CONTINUE, submit } from './wizard.mjs';

/** Presses Tab until the focus is on an element that matches. */
export async function tabTo(page, selector) {
  const stops = [];
  while (stops.length < 80) {
    await page.keyboard.press('Tab');
    const { name, found } = await page.evaluate((wanted) => {
      const element = document.activeElement;
      return { name: `${element.localName}#${element.id}`, found: element.matches(wanted) };
    }, selector);
    if (found) return;
    stops.push(name);
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
