// Whole visits: with the keyboard alone, there and back again, changed, mended. In Chromium without
// JavaScript, because no page of the site has a script; then what engines decide differently once
// more with JavaScript and in Firefox, and what a language could break in the other languages.
import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { startFirefox } from './support/engines.mjs';
import { errors, message, questions, results } from './support/pages.mjs';
import { checkAndChromium, running } from './support/running.mjs';
import * as wizard from './support/wizard.mjs';

const { choose, chooseAccounts, chooseByKeyboard, filled, focusOn, goOnByKeyboard, mark, open, place, tabTo } = wizard;
const HEADING = 'h1#step';

const site = running({ ...checkAndChromium(), firefox: () => startFirefox() });
const inChromium = (javaScriptEnabled) => (use) => site.chromium.withPage({ javaScriptEnabled }, use);
/** A sentence is said everywhere, by each engine, or once: in German, in Chromium, without JavaScript. */
const EVERYWHERE = 3;
const ENGINES = 2;
const ONCE = 1;
const settings = [
  { name: 'in de', lang: 'de', withPage: inChromium(false), says: ONCE },
  { name: 'in de with JavaScript', lang: 'de', withPage: inChromium(true), says: ENGINES },
  { name: 'in de in Firefox', lang: 'de', withPage: (use) => site.firefox.withPage({}, use), says: ENGINES },
  { name: 'in en', lang: 'en', withPage: inChromium(false), says: EVERYWHERE },
  { name: 'in de-simple', lang: 'de-simple', withPage: inChromium(false), says: EVERYWHERE },
];

for (const { name: where, lang, withPage, says } of settings) {
  describe(`A visit ${where}`, () => {
    const visit = (reach, name, walk) => {
      if (reach >= says) it(name, () => withPage((page) => walk(page, site.server.origin)));
    };

    visit(EVERYWHERE, 'reaches a result with the keyboard alone, and each new page starts at its heading', async (page, origin) => {
      await page.goto(`${origin}/${lang}`);
      await tabTo(page, `main a[href^="/${lang}/check"]`);
      await wizard.submit(page, () => page.keyboard.press('Enter'));
      const arrivesAt = async (question) => {
        assert.equal(await place(page), question);
        await focusOn(page, HEADING);
      };
      await arrivesAt('accounts');
      for (const [answers, next] of [
        [{ facebook: '2', instagram: '1' }, 'linked'],
        [{ linked: 'some' }, 'groups'],
        [{ 'linked-with.facebook-2': 'none', 'linked-with.instagram-1': 'facebook-1' }, 'confirmed facebook-1'],
        [{ 'confirmed.facebook-1': 'email' }, 'objected facebook-1'],
        [{ 'objected.facebook-1': 'since-start' }, 'date facebook-1'],
      ]) {
        for (const [name, value] of Object.entries(answers)) await chooseByKeyboard(page, value, name);
        await goOnByKeyboard(page);
        await arrivesAt(next);
      }
      for (const [part, digits] of [['day', '3'], ['month', '8'], ['year', '2025']]) {
        await tabTo(page, wizard.dateField(part));
        await page.keyboard.type(digits);
      }
      // In a text field Enter is Continue, whatever button stands first.
      await wizard.submit(page, () => page.keyboard.press('Enter'));
      await arrivesAt('confirmed facebook-2');
      assert.equal(await wizard.language(page), lang);
      await chooseByKeyboard(page, 'never');
      await goOnByKeyboard(page);
      await arrivesAt('result');
      assert.deepEqual(await wizard.verdicts(page), ['object-now facebook-2', 'effective-from facebook-1 instagram-1']);
    });

    visit(ONCE, 'can be walked through with Tab alone, and left again', async (page, origin) => {
      for (const fields of [questions.linked, questions.date, results['several-groups']]) {
        await open(page, origin, lang, fields);
        // Of the radios of a group one is a stop.
        const able = await page.evaluate(() => {
          const groups = new Set();
          const all = document.querySelectorAll('a[href], button, input:not([type=hidden]), summary, [tabindex]');
          return [...all].filter((one) => one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true })
            && (one.type !== 'radio' || (!groups.has(one.name) && groups.add(one.name)))).length;
        });
        // A mark that is seen again, or none that can be set, means that the walk is complete.
        const nextIsNew = async () => {
          await page.keyboard.press('Tab');
          return page.evaluate(() => !document.activeElement.walked && (document.activeElement.walked = true) && document.activeElement !== document.body);
        };
        let stops = 0;
        while (await nextIsNew()) stops += 1;
        assert.equal(stops, able);
      }
    });

    visit(ONCE, 'skips what stands before the content by the first stop of Tab, which is seen then', async (page, origin) => {
      for (const [path, width] of [['', 1280], ['/check', 320], ['/questions', 320]]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(`${origin}/${lang}${path}`);
        await page.keyboard.press('Tab');
        const { left, right, top, height } = await page.evaluate(() => document.activeElement.getBoundingClientRect().toJSON());
        assert.ok(left >= 0 && top >= 0 && right <= width && height >= 24, `${path}: ${left}, ${top}, ${right}, ${height}`);
        await page.keyboard.press('Enter');
        await focusOn(page, 'main');
        await page.keyboard.press('Tab');
        assert.ok(await page.evaluate(() => document.querySelector('main').contains(document.activeElement)), path);
      }
    });

    visit(ENGINES, 'goes back twice with the browser and finds each page, its fields and the choice', async (page, origin) => {
      await open(page, origin, lang);
      await chooseAccounts(page, { facebook: 1, instagram: 1 });
      const left = [];
      for (const value of ['all', 'popup']) {
        await mark(page, value);
        left.push({ place: await place(page), filled: await filled(page) });
        await wizard.goOn(page);
      }
      assert.equal(await place(page), 'objected facebook-1');
      for (const then of left.reverse()) {
        await page.goBack();
        assert.deepEqual({ place: await place(page), filled: await filled(page) }, then);
      }
      await wizard.goOn(page);
      assert.equal(await place(page), 'confirmed facebook-1', 'the restored page can be sent again');
    });

    visit(ONCE, 'stays on its step when the page is reloaded, and goes back with the button to the answer', async (page, origin) => {
      await open(page, origin, lang);
      await chooseAccounts(page, { facebook: 1, instagram: 1 });
      await choose(page, 'unsure');
      await page.reload();
      assert.equal(await place(page), 'confirmed facebook-1');
      assert.equal(await wizard.back(page), 200);
      assert.equal(await place(page), 'linked');
      assert.ok((await filled(page)).includes('linked=unsure'));
      await focusOn(page, HEADING);
    });

    visit(EVERYWHERE, 'explains an empty answer, leads to its field and goes on once it is mended', async (page, origin) => {
      const error = message(lang, 'error-prefix', 'questions');
      await open(page, origin, lang, { facebook: 0, instagram: 1 });
      assert.equal(await wizard.goOn(page), 422);
      assert.equal(await place(page), 'confirmed instagram-1 with an error');
      assert.ok((await page.title()).startsWith(error), 'the title says first that something is wrong');
      await focusOn(page, '.error-summary');
      await tabTo(page, '.error-summary a');
      await page.keyboard.press('Enter');
      await focusOn(page, `[id="${await page.evaluate(() => document.querySelector('main input[type=radio]').id)}"]`);
      assert.equal(await choose(page, 'never'), 200);
      assert.equal(await place(page), 'result');
    });
  });
}

describe('The link of an error', () => {
  for (const [zoom, viewport] of [['100 %', { width: 360, height: 640 }], ['400 %', { width: 320, height: 256 }]]) {
    it(`leads to the field with its label and message in view at ${zoom}`, () => site.chromium.withPage({ viewport }, async (page) => {
      for (const [name, lang] of [['date-no-such-day', 'de'], ['objected', 'en'], ['accounts', 'en']]) {
        const { question, ...fields } = errors[name];
        await open(page, site.server.origin, lang, fields);
        await page.click('.buttons .primary');
        await page.click('.error-summary a');
        const tops = await page.evaluate(() => {
          const field = document.activeElement;
          const error = field.closest('.wrong').querySelector('.error');
          return [error, field.labels[0], field].map((part) => part.getBoundingClientRect().top);
        });
        assert.ok(tops.every((top) => top >= 0 && top < viewport.height), `${name}: ${tops}`);
      }
    }));
  }
});
