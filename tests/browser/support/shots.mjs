// Full-page pictures of every kind of page, for people to look at: npm run shots -- OUTDIR
// All kinds in German at three widths, light and dark; a few in English, where the texts differ most.
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { startChromium } from './chromium.mjs';
import { pages } from './pages.mjs';
import { startServer } from './server.mjs';
import { STAGE } from './stage.mjs';

const WIDTHS = [320, 390, 1280];
const COLOR_SCHEMES = ['light', 'dark'];
const ALSO_IN_ENGLISH = ['start', 'question-accounts', 'question-objected', 'error-date-missing', 'result-several-groups'];

const [outdir] = process.argv.slice(2);
if (!outdir) {
  console.error('usage: npm run shots -- OUTDIR');
  process.exit(2);
}
// npm starts scripts in the package's folder; the caller means the folder they are in.
const target = resolve(process.env.INIT_CWD ?? '.', outdir);
await mkdir(target, { recursive: true });

const wanted = [
  ...pages.map((kind) => ({ ...kind, lang: 'de' })),
  ...pages.filter(({ name }) => ALSO_IN_ENGLISH.includes(name)).map((kind) => ({ ...kind, lang: 'en' })),
];

const server = await startServer();
const chromium = await startChromium();
let missing = 0;
try {
  for (const { name, lang, visit } of wanted) {
    await chromium.withPage(STAGE, async (page) => {
      await visit(page, server.origin, lang);
      for (const width of WIDTHS) {
        for (const colorScheme of COLOR_SCHEMES) {
          await page.setViewportSize({ width, height: 800 });
          await page.emulateMedia({ colorScheme });
          const path = join(target, `${name}.${lang}.${width}.${colorScheme}.png`);
          await page.screenshot({ path, fullPage: true });
        }
      }
    }).catch((error) => {
      // One page that is not there yet must not cost the pictures of all others.
      missing += 1;
      console.error(`${name} (${lang}): ${error.message}`);
    });
  }
} finally {
  await chromium.close();
  await server.stop();
}
console.log(`${wanted.length - missing} of ${wanted.length} pages, ${WIDTHS.length * COLOR_SCHEMES.length} pictures each, in ${target}`);
process.exitCode = missing > 0 ? 1 : 0;
