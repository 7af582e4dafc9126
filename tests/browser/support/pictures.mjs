// Draws the pictures of the repository, by hand after a change: npm run pictures.
// Of assets/icon.svg, for those who do not take an SVG: assets/favicon.ico (32 px) and assets/preview.png
// (1200 by 630 px, what other services show of a link). Of the built check, for the README: a question and
// a result on a phone, docs/question.png and docs/result.png.
import { readFile, writeFile } from 'node:fs/promises';
import { startChromium } from './engines.mjs';
import { startServer } from './server.mjs';

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

const server = await startServer();
const chromium = await startChromium();
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
await server.stop();
await chromium.stop();
