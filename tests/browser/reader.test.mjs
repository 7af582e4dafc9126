// The reader view of a browser (Mozilla's Readability) keeps every section of the pages that people
// read. It drops what it takes for comments, advertisements or neighbours of the text.
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { pages } from './support/pages.mjs';
import { chromium, server } from './support/running.mjs';
import { STAGE } from './support/stage.mjs';

const READABILITY = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');

/** The headings and paragraphs of the page that the reader view does not show. The main heading is its title. */
const leftOut = (page) => page.evaluate((source) => {
  const plain = (text) => text.replace(/\s+/g, ' ').trim();
  const Readability = new Function(`${source}; return Readability`)();
  const article = new Readability(document.cloneNode(true)).parse();
  const shown = plain(`${article?.title} ${article?.textContent}`);
  // Nothing can be pressed there.
  document.querySelectorAll('button').forEach((button) => button.remove());
  return [...document.querySelectorAll('main :is(h1, h2, h3, h4, p, li)')]
    .filter((element) => !element.closest('nav, form .no-print, .buttons'))
    .map((element) => plain(element.textContent))
    .filter((text) => !shown.includes(text));
}, READABILITY);

describe('The reader view', () => {
  for (const name of ['questions', 'letter-photos', 'letter-reasons', 'result-object-now', 'result-effective-from']) {
    it(`keeps all of ${name}`, async () => {
      const kind = pages.find((page) => page.name === name);
      await chromium.withPage(STAGE, async (page) => {
        for (const lang of ['de', 'en']) {
          await kind.visit(page, server.origin, lang);
          assert.deepEqual(await leftOut(page), [], lang);
        }
      });
    });
  }
});
