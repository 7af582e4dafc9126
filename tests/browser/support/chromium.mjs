// Debian's Chromium, driven by playwright-core: one browser, one fresh context for each visitor.
// Used by all browser tests but the second engine's, and by shots.mjs.
import { chromium } from 'playwright-core';
import { HANGS_AFTER_MS } from './patience.mjs';

const EXECUTABLE = process.env.CHROMIUM_BIN ?? '/usr/bin/chromium';

// No connection of the browser's own: what the tests record is the service's traffic alone.
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Gives `withPage(options, use)`, which hands a page of a fresh context to `use` and closes it
 * afterwards, and `close()`. The options are Playwright's: javaScriptEnabled, colorScheme,
 * viewport, locale and so on.
 */
export async function startChromium() {
  // Chromium refuses its sandbox to root; everybody else keeps it.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({
    executablePath: EXECUTABLE,
    headless: true,
    args: [...QUIET, ...sandbox],
  });

  async function withPage(options, use) {
    const context = await browser.newContext({ locale: 'de-DE', ...options });
    try {
      const page = await context.newPage();
      page.setDefaultTimeout(HANGS_AFTER_MS);
      return await use(page);
    } finally {
      await context.close();
    }
  }

  return { withPage, close: () => browser.close() };
}
