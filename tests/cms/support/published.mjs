// What both tests of content management systems need: a check with a public address, the code for it, and
// a look at a published page on a phone and on a desk. SHOTS names a folder for pictures.
import { startChromium } from '../../browser/support/engines.mjs';
import { snippets } from '../../browser/support/framed.mjs';
import { freePort } from '../../browser/support/ports.mjs';
import { startServer } from '../../browser/support/server.mjs';
import { outcome } from './visit.mjs';

const WINDOWS = { phone: { width: 390, height: 800 }, desk: { width: 1280, height: 900 } };

/** Starts check and browser; `look(name, address)` gives the outcome, which must be the same in both windows. */
export async function startCheck() {
  const address = `127.0.0.1:${await freePort()}`;
  // The host chooses its port later, and it is only a test: everybody may frame this check.
  const server = await startServer('--listen', address, '--public-url', `http://${address}`, '--frame-anyone');
  const chromium = await startChromium();
  const codes = await chromium.withPage({}, (page) => snippets(page, server.origin, 'de'));

  async function look(name, published) {
    const found = [];
    for (const [window, viewport] of Object.entries(WINDOWS)) {
      await chromium.withPage({ viewport }, async (page) => {
        const asked = [];
        page.on('request', (request) => asked.push(request.url()));
        await page.goto(published);
        if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}-${window}.png`, fullPage: true });
        // Without a frame nothing of the check may be loaded: so the privacy notice is true.
        const silent = !(await page.$('iframe')) && asked.some((url) => url.startsWith(server.origin));
        found.push((await outcome(page, server.origin)) + (silent ? ', loads in secret' : ''));
      });
    }
    return [...new Set(found)].join(' / ');
  }

  return {
    codes,
    look,
    async stop() {
      await chromium.stop();
      await server.stop();
    },
  };
}
