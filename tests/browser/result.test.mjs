// A result is short: what a visitor under stress meets on a phone.
import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { LANGUAGES, results, sent } from './support/pages.mjs';
import { checkAndChromium, running } from './support/running.mjs';
import { show, STAGE } from './support/stage.mjs';

const site = running(checkAndChromium());
const PHONE = { ...STAGE, viewport: { width: 390, height: 844 } };

/** Words that are seen, closed and opened, and links and buttons, of the whole page; where the verdict and the button end. */
const measured = (page) => page.evaluate(() => {
  document.querySelectorAll('.hidden, .skip').forEach((hidden) => hidden.remove());
  const words = (of) => of.innerText.match(/[\p{L}\p{N}]+/gu).length;
  const end = (selector) => document.querySelector(selector)?.getBoundingClientRect().bottom ?? 0;
  const controls = [...document.querySelectorAll('a[href], button, summary')].filter((one) => one.checkVisibility()).length;
  const screens = document.documentElement.scrollHeight / innerHeight;
  const closed = { open: words(document.querySelector('main')), controls, first: Math.max(end('main h1'), end('main .primary')), screens };
  document.querySelectorAll('details').forEach((details) => { details.open = true; });
  return { ...closed, all: words(document.body) };
});

/** Ten accounts that are not linked, in five verdicts. */
const ten = { facebook: 5, instagram: 5, linked: 'none' };
for (const network of ['facebook', 'instagram']) {
  ['email', 'never', 'no', 'unsure', 'popup'].forEach((confirmed, at) => { ten[`confirmed.${network}-${at + 1}`] = confirmed; });
  Object.assign(ten, { [`objected.${network}-1`]: 'in-2024', [`objected.${network}-5`]: 'since-start' });
  Object.assign(ten, { [`day.${network}-5`]: 3, [`month.${network}-5`]: 8, [`year.${network}-5`]: 2025 });
}

describe('A result on a phone', () => {
  for (const lang of LANGUAGES) {
    it(`in ${lang} has few words and few controls, and its verdict and its button on the first screen`, async () => {
      // Type of 14 points and a sentence a line take a third more room than the same words elsewhere.
      const most = lang.endsWith('-simple') ? { open: 300, screens: 2.9 } : { open: 350, screens: 2.5 };
      await site.chromium.withPage(PHONE, async (page) => {
        for (const [name, fields] of Object.entries({ ...results, ten })) {
          const { origin } = site.server;
          await show(page, origin, await sent(`${origin}/${lang}/check`, fields));
          const one = (await page.$$('[data-verdict]')).length === 1;
          const { open, all, controls, first, screens } = await measured(page);
          assert.ok(open <= (one ? most.open : 600), `${name}: ${open} open words`);
          assert.ok(first < 844, `${name}: the first button ends at ${first}`);
          if (!one) continue;
          assert.ok(all <= 900, `${name}: ${all} words`);
          assert.ok(screens <= most.screens, `${name}: ${screens} screens`);
          assert.ok(controls <= 20, `${name}: ${controls} links and buttons`);
        }
      });
    });
  }
});
