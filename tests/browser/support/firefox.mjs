// Firefox ESR, driven by puppeteer-core over WebDriver BiDi: the second engine.
// Used by all tests in Firefox; its pages understand the same verbs (wizard.mjs).
import puppeteer from 'puppeteer-core';
import { HANGS_AFTER_MS } from './patience.mjs';

const EXECUTABLE = process.env.FIREFOX_BIN ?? '/usr/bin/firefox-esr';

/**
 * Gives `withPage(options, use)` like startChromium; the only option is `viewport`. The preferences
 * are Firefox's own, as in about:config.
 */
export async function startFirefox(preferences = {}) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: EXECUTABLE,
    headless: true,
    extraPrefsFirefox: preferences,
    timeout: HANGS_AFTER_MS,
    protocolTimeout: HANGS_AFTER_MS,
  });

  async function withPage({ viewport = { width: 1280, height: 800 } }, use) {
    const context = await browser.createBrowserContext();
    try {
      const page = await context.newPage();
      await page.setViewport(viewport);
      page.setDefaultTimeout(HANGS_AFTER_MS);
      return await use(page);
    } finally {
      await context.close();
    }
  }

  return { withPage, close: () => browser.close() };
}
