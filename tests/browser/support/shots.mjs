// Full-page pictures of every kind of page, for people to look at: npm run shots -- OUTDIR
// In German and English, at three widths, light and dark.
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { startChromium } from './engines.mjs';
import { pages } from './pages.mjs';
import { startServer } from './server.mjs';
import { STAGE } from './stage.mjs';

// npm starts scripts in the package's folder; the caller means the folder they are in.
const target = resolve(process.env.INIT_CWD ?? '.', process.argv[2] ?? 'shots');
await mkdir(target, { recursive: true });
const server = await startServer();
const chromium = await startChromium();
await chromium.withPage(STAGE, async (page) => {
  for (const { name, visit } of pages) {
    for (const lang of ['de', 'en']) {
      await visit(page, server.origin, lang);
      for (const width of [320, 390, 1280]) {
        for (const colorScheme of ['light', 'dark']) {
          await page.setViewportSize({ width, height: 800 });
          await page.emulateMedia({ colorScheme });
          await page.screenshot({ path: join(target, `${name}.${lang}.${width}.${colorScheme}.png`), fullPage: true });
        }
      }
    }
  }
});
await chromium.stop();
await server.stop();
