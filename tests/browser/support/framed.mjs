// The check inside a frame of a host page: the verbs of wizard.mjs work on it, in both engines.
// And where the frame, its heading and the focus are, as somebody sees it who looks at the window.
import { strict as assert } from 'node:assert';
import { strictPolicy } from './host.mjs';
import { until } from './patience.mjs';
import * as wizard from './wizard.mjs';

/** What a webmaster copies: the text of each field of the page for webmasters, by its variant. */
export async function snippets(page, origin, lang, options = {}) {
  await page.goto(`${origin}/${lang}/embed?${new URLSearchParams(options)}`);
  const fields = await page.$$eval('textarea[data-variant]', (all) =>
    all.map(({ dataset, value }) => [dataset.variant.replace('embed-', ''), value]));
  return Object.fromEntries(fields);
}

/** Waits for something that fails until it is there, as in a frame whose page may just be on its way out. */
export const eventually = (what, holds) => until(what, () => Promise.resolve().then(holds).catch(() => false));

/** Opens a host page and gives the check in its frame. */
export async function openHost(page, address, selector = 'iframe') {
  await page.goto(address);
  const element = await page.waitForSelector(selector);
  await element.evaluate((frame) => frame.scrollIntoView());
  const frame = await element.contentFrame();
  await eventually('the frame shows a page of the check', () => frame.evaluate(() => Boolean(document.querySelector('main'))));
  return inside(page, element, frame);
}

function inside(page, element, frame) {
  return {
    page,
    element,
    frame,
    $: (selector) => frame.$(selector),
    $eval: (...all) => frame.$eval(...all),
    $$eval: (...all) => frame.$$eval(...all),
    evaluate: (...all) => frame.evaluate(...all),
    url: () => frame.url(),
    waitForNavigation: () => frame.waitForNavigation(),
    keyboard: page.keyboard,
    mouse: {
      /** A click at a place of the frame's own window. */
      async click(x, y) {
        if (await page.$('script[src$="/embed.js"]')) await fits({ frame });
        const box = await settled(element);
        await page.mouse.click(box.x + x, box.y + y);
      },
    },
  };
}

const boxOf = (element) => element.evaluate((one) => one.getBoundingClientRect().toJSON());

/** Where an element is once nothing moves any more; scrolling reaches a host page a moment later. */
export async function settled(element) {
  for (let before = null; ;) {
    const now = await boxOf(element);
    if (JSON.stringify(before) === JSON.stringify(now)) return now;
    before = now;
    await new Promise((resolve) => { setTimeout(resolve, 60); });
  }
}

/** Waits until the height script has made a frame as high as its page; results have one height. */
export const fits = ({ frame }) => eventually('the frame is as high as its page', () => frame.evaluate(() => {
  if (document.querySelector('main').dataset.step === 'result') return innerHeight === 900;
  const room = innerHeight - document.documentElement.getBoundingClientRect().height;
  return room >= 0 && room < 1;
}));

/** Where things are in the host's window, in CSS pixels. */
export async function view({ page, element, frame }) {
  const host = await page.evaluate(() => ({ scrollY, height: innerHeight, width: innerWidth }));
  const box = await boxOf(element);
  const within = await frame.evaluate(() => ({
    heading: document.querySelector('#step').getBoundingClientRect().top,
    scrollY,
    content: document.documentElement.getBoundingClientRect().height,
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    focus: document.activeElement.id,
  }));
  return { host, frame: box, ...within, headingInWindow: box.top + within.heading };
}

/** Opens the demo host under the strictest policy, with a kind of our code. */
export async function openDemo(page, { host, server }, { variant = 'frame', choices = {}, fields, headers = {} } = {}) {
  const code = (await snippets(page, server.origin, 'de', choices))[variant];
  const policy = strictPolicy(server.origin, { script: variant === 'script' });
  return openHost(page, host.add(withFields(code, fields), { 'Content-Security-Policy': policy, ...headers }));
}

/** Our code, for a frame that begins with these answers. */
export function withFields(code, fields) {
  const query = new URLSearchParams(fields).toString().replaceAll('&', '&amp;');
  return query ? code.replace('/check"', `/check?${query}"`) : code;
}

/** The visitor has the question before their eyes: its heading at the top of the frame, in the window, with the focus. */
export async function assertSeesTop(check, where) {
  let seen;
  await eventually(`${where} is seen from its top`, async () => {
    seen = await view(check);
    return (await wizard.place(check)) === where && seen.focus === 'step'
      && seen.heading >= 0 && seen.heading < 80 && seen.headingInWindow >= -2 && seen.headingInWindow < seen.host.height - 100;
  }).catch((error) => assert.fail(`${error.message}: ${JSON.stringify(seen)}`));
  assert.equal(seen.sideways, 0);
}

const ANSWERS = { linked: 'none', confirmed: 'email', objected: 'since-start' };

/** Goes from the first question to a result; `see(check, where)` looks at each page on the way. */
export async function wholeVisit(check, see = assertSeesTop) {
  await wizard.chooseAccounts(check, { facebook: 1, instagram: 1 });
  for (let where = await wizard.place(check); where !== 'result'; where = await wizard.place(check)) {
    await see(check, where);
    const [kind] = where.split(' ');
    if (where === 'confirmed facebook-1') assert.equal(await wizard.goOn(check), 422);
    else if (kind === 'date') await wizard.enterDate(check, { day: 3, month: 8, year: 2025 });
    else await wizard.choose(check, ANSWERS[kind]);
  }
  await see(check, 'result');
  assert.equal((await wizard.verdicts(check)).length, 2);
}
