// Draws the pictures of the repository, by hand after a change: npm run pictures. With a folder it takes
// pictures of every kind of page instead, for people to look at: npm run pictures -- FOLDER
// Of assets/icon.svg, for those who do not take an SVG: assets/favicon.ico (32 px) and assets/preview.png
// (1200 by 630 px, what other services show of a link). Of the built check, for the README: a question and
// a result on a phone, docs/question.png and docs/result.png.
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { startChromium } from './engines.mjs';
import { pages } from './pages.mjs';
import { startServer } from './server.mjs';
import { STAGE } from './stage.mjs';

const ASSETS = new URL('../../../assets/', import.meta.url);
const DOCS = new URL('../../../docs/', import.meta.url);
const PHONE = { viewport: { width: 390, height: 980 }, colorScheme: 'light', locale: 'en-GB' };
const ONE_ACCOUNT = 'facebook=1&instagram=1&linked=all';
const GROUND = '#e9eff7';

async function draw(chromium, svg, { width, height, mark, ground }) {
  return chromium.withPage({ viewport: { width, height } }, async (page) => {
    await page.setContent(`<style>
      body { margin: 0; display: grid; place-items: center; height: 100vh; background: ${ground} }
      svg { width: ${mark}px; height: ${mark}px }
    </style>${svg}`);
    return page.screenshot({ omitBackground: true });
  });
}

/** One PNG in the frame of an icon file: header, one entry of the directory, the picture. */
function icon(png, size) {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}

async function drawOwn(chromium, server) {
  const svg = await readFile(new URL('icon.svg', ASSETS), 'utf8');
  const small = await draw(chromium, svg, { width: 32, height: 32, mark: 32, ground: 'transparent' });
  await writeFile(new URL('favicon.ico', ASSETS), icon(small, 32));
  const wide = await draw(chromium, svg, { width: 1200, height: 630, mark: 400, ground: GROUND });
  await writeFile(new URL('preview.png', ASSETS), wide);
  await chromium.withPage(PHONE, async (page) => {
    await page.goto(`${server.origin}/en/check?${ONE_ACCOUNT}`);
    await page.screenshot({ path: new URL('question.png', DOCS).pathname });
    await page.check('input[value=no]');
    await page.click('button.primary');
    await page.waitForSelector('[data-step=result]');
    await page.evaluate(() => scrollTo(0, 0));
    await page.screenshot({ path: new URL('result.png', DOCS).pathname });
  });
}

/** Full pages in German and English, at three widths, light and dark. */
const drawAll = (chromium, server, folder) => chromium.withPage(STAGE, async (page) => {
  for (const [{ name, visit }, lang] of pages.flatMap((kind) => [[kind, 'de'], [kind, 'en']])) {
    await visit(page, server.origin, lang);
    for (const [width, colorScheme] of [320, 390, 1280].flatMap((width) => [[width, 'light'], [width, 'dark']])) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: join(folder, `${name}.${lang}.${width}.${colorScheme}.png`), fullPage: true });
    }
  }
});

const server = await startServer();
const chromium = await startChromium();
// npm starts scripts in the package's folder; the caller means the folder they are in.
const [folder] = process.argv.slice(2).map((given) => resolve(process.env.INIT_CWD ?? '.', given));
await (folder ? drawAll(chromium, server, folder) : drawOwn(chromium, server));
await server.stop();
await chromium.stop();
