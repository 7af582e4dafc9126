// What a visitor does in the wizard, with the mouse or with the keyboard alone, and sees of it, as verbs; reads only the
// documented markers.
// Uses what Playwright and Puppeteer pages have in common, so both engines share the sentences. All of
// it is functions inside the page: for selectors of their own both would load themselves into each page.

import { until } from './patience.mjs';

/** The one button of a question without a name: what it sends is the answer alone. */
export const CONTINUE = 'main button:not([name])';

/** Opens the wizard; with fields it is a deep link. */
export async function open(page, origin, lang, fields = {}) {
  const query = new URLSearchParams(fields).toString();
  await page.goto(`${origin}/${lang}/check${query && `?${query}`}`);
}

/** Does something that sends the form; gives the status of the page that comes. */
export async function submit(page, act) {
  const [response] = await Promise.all([page.waitForNavigation(), act()]);
  return response.status();
}

export const press = (page, selector) => submit(page, () => click(page, selector));
export const goOn = (page) => press(page, CONTINUE);
export const back = (page) => press(page, 'button[name=back]');
/** Changes an answer; on a result the list of answers waits behind its summary. */
export async function change(page, question) {
  await page.evaluate(() => document.querySelectorAll('details:has(dl)').forEach((fold) => { fold.open = true; }));
  return press(page, `dl button[name=change][value="${question}"]`);
}
export const switchLanguage = (page, lang) => press(page, `button[formaction^="/${lang}/check"]`);

/** Marks a radio with the mouse in the middle of its label, as people with unsteady hands do. */
export async function mark(page, value, name) {
  const radio = `main input[type=radio]${name ? `[name="${name}"]` : ''}[value="${value}"]`;
  await click(page, radio);
  const marked = await page.evaluate((wanted) => document.querySelector(wanted).checked, radio);
  if (!marked) throw new Error(`a click on the label of ${radio} did not mark it`);
}

export async function choose(page, value) {
  await mark(page, value);
  return goOn(page);
}

export async function chooseAccounts(page, { facebook, instagram }) {
  await mark(page, String(facebook), 'facebook');
  await mark(page, String(instagram), 'instagram');
  return goOn(page);
}

/** Types a date into the three fields, over what stood there, and sends it. */
export async function enterDate(page, date) {
  for (const [part, value] of Object.entries(date)) {
    await click(page, dateField(part));
    await page.evaluate(() => document.activeElement.select());
    await page.keyboard.type(String(value));
  }
  return goOn(page);
}

export const dateField = (part) => `main input[name^="${part}."]`;

/** Where the visitor is, from the markers on <main>: "objected facebook-1", "accounts with an error", "result". */
export const place = (page) => page.evaluate(() => {
  const main = document.querySelector('main');
  const { step, question, subject } = main.dataset;
  const error = main.hasAttribute('data-error') && 'with an error';
  return step === 'question' ? [question, subject, error].filter(Boolean).join(' ') : step;
});

/** Everything the form would send: hidden fields, and the controls that are filled in. */
export function filled(page) {
  return page.evaluate(() => {
    const form = document.querySelector('main').closest('form');
    if (!form) return [];
    return [...new FormData(form)].map(([name, value]) => `${name}=${value}`).sort();
  });
}

export const verdicts = (page) =>
  page.evaluate(() => [...document.querySelectorAll('[data-verdict]')]
    .map(({ dataset }) => [dataset.verdict, dataset.accounts].filter(Boolean).join(' ')));

/** The language of the page. */
export const language = (page) => page.evaluate(() => document.documentElement.lang);

/** Focus follows a fragment a moment after the load event, so it is asked for until it is there. */
export async function focusOn(page, selector) {
  let seen;
  await until(`the focus is on ${selector}`, async () => {
    seen = await page.evaluate((wanted) => ({ there: document.activeElement.matches(wanted), on: document.activeElement.cloneNode().outerHTML }), selector);
    return seen.there;
  }).catch(({ message }) => { throw new Error(`${message}; it is on ${seen.on}`); });
}

/**
 * Clicks in the middle of an element, or of the label of a radio, once it is scrolled into view. Fails at once and
 * with the place in the wizard, instead of waiting for what never comes, also where something else lies there.
 */
async function click(page, selector) {
  const spot = await page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    if (!element) return null;
    const target = (element.type === 'radio' && element.labels[0]) || element;
    target.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = target.getBoundingClientRect();
    const middle = { x: x + width / 2, y: y + height / 2 };
    const hit = document.elementFromPoint(middle.x, middle.y);
    // Whether label or radio lies on top is the style sheet's business.
    return { ...middle, free: target.contains(hit) || hit === element };
  }, selector);
  const where = () => place(page).catch(() => 'no wizard');
  if (!spot?.free) throw new Error(`${spot ? 'something lies over' : 'no'} ${selector} at ${page.url()} (${await where()})`);
  await page.mouse.click(spot.x, spot.y);
}

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
