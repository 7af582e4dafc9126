// A result is short: what a visitor under stress meets on a phone.
import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { LANGUAGES, results } from './support/pages.mjs';
import { chromium, server } from './support/running.mjs';

const PHONE = { viewport: { width: 390, height: 844 } };

/** Sends the answers as a form, as visitors do: a link would say so at the top. */
const send = (page, lang, fields) => Promise.all([page.waitForNavigation(), page.evaluate(([action, entries]) => {
  const form = Object.assign(document.createElement('form'), { method: 'post', action });
  for (const [name, value] of entries) form.append(Object.assign(document.createElement('input'), { name, value }));
  document.body.append(form);
  form.submit();
}, [`/${lang}/check`, Object.entries(fields)])]);

/** Words that are seen, closed and opened; links and buttons; where the verdict and the button end. */
const measured = (page) => page.evaluate(() => {
  const main = document.querySelector('main');
  main.querySelectorAll('.hidden').forEach((hidden) => hidden.remove());
  const words = () => main.innerText.match(/[\p{L}\p{N}]+/gu).length;
  const end = (selector) => main.querySelector(selector)?.getBoundingClientRect().bottom ?? 0;
  const controls = [...main.querySelectorAll('a[href], button, summary')].filter((one) => one.checkVisibility()).length;
  const closed = { open: words(), controls, first: Math.max(end('h1'), end('.primary')), screens: main.getBoundingClientRect().bottom / innerHeight };
  main.querySelectorAll('details').forEach((details) => { details.open = true; });
  return { ...closed, all: words() };
});

describe('A result on a phone', () => {
  for (const lang of LANGUAGES) {
    it(`in ${lang} has few words and few controls, and its verdict and its button on the first screen`, async () => {
      const easy = lang.endsWith('-simple');
      await chromium.withPage(PHONE, async (page) => {
        for (const [name, fields] of Object.entries(results)) {
          await page.goto(`${server.origin}/${lang}`);
          await send(page, lang, fields);
          const one = (await page.$$('[data-verdict]')).length === 1;
          const { open, all, controls, first, screens } = await measured(page);
          assert.ok(open <= (one ? (easy ? 420 : 350) : 600), `${name}: ${open} open words`);
          if (one) assert.ok(all <= (easy ? 1000 : 900), `${name}: ${all} words`);
          if (one && !easy) assert.ok(screens <= 2.75, `${name}: ${screens} screens`);
          assert.ok(controls <= 20, `${name}: ${controls} links and buttons`);
          assert.ok(first < 844, `${name}: the first button ends at ${first}`);
        }
      });
    });
  }
});
