// axe-core on every kind of page: both languages, light and dark, a phone's width and a desk's.
// A bad page of our own is checked first: a checker that finds nothing there proves nothing here.
import { strict as assert } from 'node:assert';
import { after, before, describe, it } from 'node:test';
import { violations } from './support/axe.mjs';
import { startChromium } from './support/chromium.mjs';
import { pages } from './support/pages.mjs';
import { startServer } from './support/server.mjs';

const LOOKS = [320, 1280].flatMap((width) =>
  ['light', 'dark'].map((colorScheme) => ({ width, colorScheme })));

const BAD_PAGE = `<!doctype html><html><head><title>bad</title><style>
  p { color: #999; background: #fff }
  @media (prefers-color-scheme: dark) { p { color: #000 } b { color: #333; background: #222 } }
</style></head><body><h1>Bad</h1><h4>Skipped</h4><p>Too pale to read</p><b>Pale in the dark</b>
<input type="radio" name="a"><a href="#nowhere"></a></body></html>`;

let server;
let chromium;
before(async () => {
  server = await startServer();
  chromium = await startChromium();
});
after(async () => {
  await chromium?.close();
  await server?.stop();
});

/** The violations under each look; only what a look changes is laid out anew, the page stays. */
async function violationsUnderEachLook(page) {
  const found = [];
  for (const { width, colorScheme } of LOOKS) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    for (const violation of await violations(page)) found.push(`${width} px, ${colorScheme}: ${violation}`);
  }
  return found;
}

describe('axe', () => {
  it('finds the faults of a bad page, each look with its own', async () => {
    await chromium.withPage({}, async (page) => {
      await page.setContent(BAD_PAGE);
      const found = (await violationsUnderEachLook(page)).join('\n');
      for (const rule of ['html-has-lang', 'label', 'heading-order', 'link-name']) {
        assert.match(found, new RegExp(`320 px, light: ${rule} `));
        assert.match(found, new RegExp(`1280 px, dark: ${rule} `));
      }
      assert.match(found, /light: color-contrast .* at: p/);
      assert.match(found, /dark: color-contrast .* at: b/);
    });
  });

  for (const lang of ['de', 'en', 'de-simple']) {
    for (const { name, visit } of pages) {
      it(`finds no fault on ${name} in ${lang}`, async () => {
        await chromium.withPage({}, async (page) => {
          await visit(page, server.origin, lang);
          assert.deepEqual(await violationsUnderEachLook(page), []);
        });
      });
    }
  }
});
