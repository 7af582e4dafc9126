// Patterns that every page keeps to, and what only several pages together can show: the same way
// around the content everywhere, and as many questions as the start page says.
import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { LANGUAGES, pages } from './support/pages.mjs';
import { PATTERNS } from './support/pattern-list.mjs';
import { chromium, server } from './support/running.mjs';
import { STAGE } from './support/stage.mjs';
import { survey } from './support/survey.mjs';
import * as wizard from './support/wizard.mjs';

survey(PATTERNS);

describe('All pages together', () => {
  /** Names of what stands before and after the content, in order; the check has buttons where other pages have links. */
  const around = (page) => page.evaluate(() => [...document.querySelectorAll('a, button:not([aria-hidden]), .languages > span')]
    .filter((one) => !one.closest('main')).map((one) => one.textContent.trim()));

  it('the same names are told from others, and from the same in another order', async () => {
    await chromium.withPage(STAGE, async (page) => {
      const seen = [];
      for (const links of ['<a>Start</a><a>Imprint</a>', '<a>Imprint</a><a>Start</a>', '<a>Start</a><a>Imprint</a>']) {
        await page.setContent(`<main><a>content</a></main><footer>${links}</footer>`);
        seen.push(await around(page));
      }
      assert.notDeepEqual(seen[0], seen[1]);
      assert.deepEqual(seen[0], seen[2]);
    });
  });

  it('have the same ways around the content, in the same order', async () => {
    await chromium.withPage(STAGE, async (page) => {
      for (const lang of LANGUAGES) {
        for (const layout of ['site', 'frame']) {
          const first = {};
          for (const { name, visit } of pages.filter((kind) => kind.layout === layout && kind.name !== 'frame-not-found')) {
            await visit(page, server.origin, lang);
            const now = await around(page);
            assert.ok(now.length >= 6, `${lang} ${name} has a way around: ${now}`);
            first.names ??= now;
            assert.deepEqual(now, first.names, `${lang} ${name}`);
          }
        }
      }
    });
  });

  for (const lang of LANGUAGES) {
    it(`are no more questions than the start page says, in ${lang}`, async () => {
      await chromium.withPage({}, async (page) => {
        await page.goto(`${server.origin}/${lang}`);
        const said = (await page.textContent('main')).match(/(\d+) (questions|Fragen)/)?.[1];
        await wizard.open(page, server.origin, lang);
        const asked = [];
        const answer = async (act) => {
          asked.push(await wizard.place(page));
          assert.equal(await act(), 200);
        };
        await answer(() => wizard.chooseAccounts(page, { facebook: 1, instagram: 1 }));
        await answer(() => wizard.choose(page, 'all'));
        await answer(() => wizard.choose(page, 'since-start'));
        await answer(() => wizard.enterDate(page, { day: '3', month: '8', year: '2025' }));
        await answer(() => wizard.choose(page, 'email'));
        assert.equal(await wizard.place(page), 'result');
        assert.equal(Number(said), asked.length, `asked: ${asked}`);
      });
    });
  }
});
