// Every page, opened once: the patterns that pages keep to, what no checker sees (contrast of borders,
// rings and marks, focus, type, new tabs, motion, errors), and what is left without the style sheet;
// then what only several pages together can show.
import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { BARE } from './support/bare-list.mjs';
import { due, LANGUAGES } from './support/pages.mjs';
import { PATTERNS } from './support/pattern-list.mjs';
import { PROBES } from './support/probe-list.mjs';
import { checkAndChromium, running } from './support/running.mjs';
import { STAGE } from './support/stage.mjs';
import { survey } from './support/survey.mjs';

const site = running(checkAndChromium());
survey(site, { ...PATTERNS, ...PROBES, ...BARE });

describe('All pages together', () => {
  /** Names of what stands before and after the content, in order; the check has buttons where other pages have links. */
  const around = (page) => page.evaluate(() => [...document.querySelectorAll('a, button:not([aria-hidden]), .languages > span')]
    .filter((one) => !one.closest('main')).map((one) => one.textContent.trim()));

  it('the same names are told from others, and from the same in another order', async () => {
    await site.chromium.withPage(STAGE, async (page) => {
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
    await site.chromium.withPage(STAGE, async (page) => {
      const first = {};
      for (const [{ name, layout, visit }, lang] of due(['de']).filter(([kind]) => kind.name !== 'frame-not-found')) {
        await visit(page, site.server.origin, lang);
        const now = await around(page);
        assert.ok(now.length >= 6, `${lang} ${name} has a way around: ${now}`);
        first[lang + layout] ??= now;
        assert.deepEqual(now, first[lang + layout], `${lang} ${name}`);
      }
    });
  });
});
