// The check inside a frame of a host page: the verbs of wizard.mjs work on it, in both engines.
// And where the frame, its heading and the focus are, as somebody sees it who looks at the window.

import { until } from './patience.mjs';

/** What a webmaster copies: the text of each field of the page for webmasters, by its variant. */
export async function snippets(page, origin, lang, options = {}) {
  await page.goto(`${origin}/${lang}/embed?${new URLSearchParams(options)}`);
  const fields = await page.$$eval('textarea[data-variant]', (all) =>
    all.map(({ dataset, value }) => [dataset.variant.replace('embed-', ''), value]));
  return Object.fromEntries(fields);
}

/** Waits for something in a frame, whose page may just be on its way out. */
export const eventually = (what, holds, patience) => until(what, () => holds().catch(() => false), patience);

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
        const box = await settled(element);
        await page.mouse.click(box.x + x, box.y + y);
      },
    },
  };
}

/** Where an element is once nothing moves any more; scrolling reaches a host page a moment later. */
export async function settled(element) {
  const place = async () => {
    await new Promise((resolve) => { setTimeout(resolve, 60); });
    return element.evaluate((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return { x, y, width, height };
    });
  };
  for (let [before, now] = [null, await place()]; ; [before, now] = [now, await place()]) {
    if (JSON.stringify(before) === JSON.stringify(now)) return now;
  }
}

/** Where things are in the host's window, in CSS pixels. */
export async function view({ page, element, frame }) {
  const host = await page.evaluate(() => ({ scrollY, height: innerHeight, width: innerWidth }));
  const box = await element.evaluate((one) => {
    const { top, height, width } = one.getBoundingClientRect();
    return { top, height, width };
  });
  const within = await frame.evaluate(() => ({
    heading: document.querySelector('#step').getBoundingClientRect().top,
    scrollY,
    content: document.documentElement.getBoundingClientRect().height,
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    focus: document.activeElement.id,
  }));
  return { host, frame: box, ...within, headingInWindow: box.top + within.heading };
}

/** Presses the Back button of the window; it waits for the host page, which rightly stays. */
export const backInHost = (page) => page.goBack({ timeout: 300 }).catch(() => {});
