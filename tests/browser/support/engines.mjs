// The two engines, one fresh context for each visitor: Debian's Chromium without a window, driven by
// playwright-core, and Firefox ESR, driven by puppeteer-core over WebDriver BiDi. Their pages understand the
// same verbs (wizard.mjs). The headless shell has the engine of Chromium without its user interface, which
// would be started anew for each context.
import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { HANGS_AFTER_MS } from './patience.mjs';

// No connection of the browser's own: what the tests record is the service's traffic alone.
const QUIET = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
/** Chromium refuses its sandbox to root; everybody else keeps it. */
export const CHROMIUM_ARGS = [...QUIET, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];

/** `withPage(options, use)` hands a page of a fresh context to `use` and closes it afterwards. */
function engine(browser, newContext, prepare = () => {}) {
  async function withPage(options, use) {
    const context = await newContext(options);
    try {
      const page = await context.newPage();
      page.setDefaultTimeout(HANGS_AFTER_MS);
      await prepare(page, options);
      return await use(page);
    } finally {
      await context.close();
    }
  }
  return { withPage, stop: () => browser.close() };
}

/** The options of its pages are Playwright's: javaScriptEnabled, colorScheme, viewport, locale and so on. */
export async function startChromium() {
  const executablePath = process.env.CHROMIUM_BIN ?? '/usr/bin/chromium-headless-shell';
  const browser = await chromium.launch({ executablePath, headless: true, args: CHROMIUM_ARGS });
  return engine(browser, (options) => browser.newContext({ locale: 'de-DE', ...options }));
}

/** The preferences are Firefox's own, as in about:config; the only option of its pages is `viewport`. */
export async function startFirefox(preferences = {}) {
  const browser = await launchFirefox(preferences);
  return engine(browser, () => browser.createBrowserContext(),
    (page, { viewport = { width: 1280, height: 800 } }) => page.setViewport(viewport));
}

export const launchFirefox = (preferences, more) => puppeteer.launch({
  browser: 'firefox',
  executablePath: process.env.FIREFOX_BIN ?? '/usr/bin/firefox-esr',
  headless: true,
  extraPrefsFirefox: preferences,
  timeout: HANGS_AFTER_MS,
  protocolTimeout: HANGS_AFTER_MS,
  ...more,
});
