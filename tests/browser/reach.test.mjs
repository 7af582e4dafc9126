// Pages in sizes, directions and languages that their makers do not have: text twice as large on a
// phone, a root turned by a translation, an error at 400 %, a question on paper.
import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { errors, pages } from './support/pages.mjs';
import { chromium, server } from './support/running.mjs';
import { STAGE } from './support/stage.mjs';

const PHONES = [{ width: 320, height: 640 }, { width: 360, height: 640 }];

/** What of a page lies outside the window, to either side. */
const outside = (page) => page.evaluate(() => {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) return [`${scrollWidth} px in ${clientWidth} px`];
  const inside = ({ left, right }) => left >= -0.5 && right <= clientWidth + 0.5;
  return [...document.querySelectorAll('label, a, button, p')]
    .filter((element) => element.checkVisibility() && !element.closest('.skip, [aria-hidden=true]') && !inside(element.getBoundingClientRect()))
    .map((element) => `${element.localName} "${element.textContent.trim().slice(0, 40)}"`);
});

/** Every page in these languages, changed by `change`, on both phones: what lies outside of them. */
async function lookOutside(languages, change) {
  const faults = [];
  for (const viewport of PHONES) {
    await chromium.withPage({ ...STAGE, viewport }, async (page) => {
      for (const lang of languages) {
        for (const kind of pages) {
          await kind.visit(page, server.origin, lang);
          await page.evaluate(change);
          for (const fault of await outside(page)) faults.push(`${lang} ${kind.name} at ${viewport.width} px: ${fault}`);
        }
      }
    });
  }
  return faults;
}

describe('On a phone', () => {
  it('nothing scrolls sideways with text at twice its size', async () => {
    const twice = () => {
      const size = parseFloat(getComputedStyle(document.documentElement).fontSize);
      document.documentElement.style.fontSize = `${2 * size}px`;
    };
    assert.deepEqual(await lookOutside(['de', 'de-simple'], twice), []);
  });

  it('nothing scrolls sideways where a translation turns the page from right to left', async () => {
    const turned = () => document.documentElement.setAttribute('dir', 'rtl');
    assert.deepEqual(await lookOutside(['de'], turned), []);
  });
});

describe('A table on a phone', () => {
  it('says in each cell what stands above it on a wide window', async () => {
    await chromium.withPage({ viewport: PHONES[0] }, async (page) => {
      await page.goto(`${server.origin}/de/overview`);
      const rows = await page.$$eval('main table', ([table]) => [...table.rows].map((row) => [...row.cells].map((cell) => cell.innerText)));
      const headings = await page.$$eval('main table th', (cells) => cells.map((cell) => cell.textContent));
      assert.ok(headings.length && rows.length > 1);
      for (const cells of rows.slice(1)) cells.forEach((cell, at) => assert.ok(cell.startsWith(`${headings[at]}: `), cell));
    });
  });
});

describe('The link of an error', () => {
  for (const [zoom, viewport] of [['100 %', { width: 360, height: 640 }], ['400 %', { width: 320, height: 256 }]]) {
    it(`leads to the field with its label and message in view at ${zoom}`, async () => {
      for (const [name, lang] of [['date-no-such-day', 'de'], ['objected', 'en'], ['accounts', 'en']]) {
        await chromium.withPage({ viewport }, async (page) => {
          const { question, ...fields } = errors[name];
          await page.goto(`${server.origin}/${lang}/check?${new URLSearchParams(fields)}`);
          await page.click('.buttons .primary');
          await page.click('.error-summary a');
          const tops = await page.evaluate(() => {
            const field = document.activeElement;
            const error = field.closest('.wrong').querySelector('.error');
            return [error, field.labels[0], field].map((part) => part.getBoundingClientRect().top);
          });
          assert.ok(tops.every((top) => top >= 0 && top < viewport.height), `${name}: ${tops}`);
        });
      }
    });
  }
});

describe('A question on paper', () => {
  it('shows the choice although a printer leaves out backgrounds', async () => {
    await chromium.withPage({}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      for (const query of ['facebook=3', 'facebook=1&instagram=0&objected.facebook-1=in-2024&confirmed.facebook-1=email']) {
        await page.goto(`${server.origin}/de/check?${query}`);
        const drawn = await page.$$eval('.choice input', (inputs) => inputs.map((input) => {
          const { appearance, opacity } = getComputedStyle(input);
          return appearance === 'auto' && opacity === '1';
        }));
        assert.ok(drawn.every(Boolean), query);
      }
    });
  });
});

describe('A page that the browser translates', () => {
  it('in easy language keeps its large type and its lines', async () => {
    await chromium.withPage({}, async (page) => {
      await page.goto(`${server.origin}/de-simple/check`);
      const style = () => page.$eval('.hint p', (hint) => {
        const { fontSize, whiteSpaceCollapse } = getComputedStyle(hint);
        return [fontSize, whiteSpaceCollapse];
      });
      const before = await style();
      await page.evaluate(() => document.documentElement.setAttribute('lang', 'fr'));
      assert.deepEqual(await style(), before);
      assert.deepEqual(before, ['19.125px', 'preserve-breaks']);
    });
  });
});
