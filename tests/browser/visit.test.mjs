// Whole visits in Chromium: with the keyboard alone, there and back again, changed, mended.
// In German each runs without and with JavaScript: no page of the site has a script. In the other
// languages those run that a language could break.
import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { chooseByKeyboard, countTabStops, goOnByKeyboard, tabTo } from './support/keyboard.mjs';
import { LANGUAGES, questions, results } from './support/pages.mjs';
import { chromium, server } from './support/running.mjs';
import * as wizard from './support/wizard.mjs';

const { choose, chooseAccounts, filled, focusOn, mark, open, place } = wizard;
const HEADING = 'h1#step';
const ERROR = { de: 'Fehler: ', en: 'Error: ', 'de-simple': 'Fehler: ' };
const OTHER = { de: 'en', en: 'de-simple', 'de-simple': 'de' };
const settings = [
  ...LANGUAGES.map((lang) => ({ lang, javaScriptEnabled: false })),
  { lang: 'de', javaScriptEnabled: true },
];

for (const { lang, javaScriptEnabled } of settings) {
  describe(`A visit in ${lang} ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    const visit = (name, walk) =>
      it(name, () => chromium.withPage({ javaScriptEnabled }, (page) => walk(page, server.origin)));
    const visitInGerman = lang === 'de' ? visit : () => {};

    visit('reaches a result with the keyboard alone, and each new page starts at its heading', async (page, origin) => {
      await page.goto(`${origin}/${lang}`);
      await tabTo(page, `main a[href^="/${lang}/check"]`);
      await wizard.submit(page, () => page.keyboard.press('Enter'));
      assert.equal(await place(page), 'accounts');

      await chooseByKeyboard(page, '1', 'facebook');
      await chooseByKeyboard(page, '1', 'instagram');
      await goOnByKeyboard(page);
      for (const [question, value] of [['linked', 'none'], ['objected facebook-1', 'no'], ['objected instagram-1', 'since-start']]) {
        assert.equal(await place(page), question);
        await focusOn(page, HEADING);
        await chooseByKeyboard(page, value);
        await goOnByKeyboard(page);
      }
      assert.equal(await place(page), 'date instagram-1');
      await focusOn(page, HEADING);
      for (const [part, digits] of [['day', '3'], ['month', '8'], ['year', '2025']]) {
        await tabTo(page, wizard.dateField(part));
        await page.keyboard.type(digits);
      }
      await goOnByKeyboard(page);
      assert.equal(await place(page), 'confirmed instagram-1');
      await focusOn(page, HEADING);
      await chooseByKeyboard(page, 'email');
      await goOnByKeyboard(page);
      assert.equal(await place(page), 'result');
      await focusOn(page, HEADING);
      assert.ok((await wizard.verdicts(page)).length > 0, 'the result says something about the accounts');
    });

    visitInGerman('never makes a Tab stop of something hidden from screen readers', async (page, origin) => {
      await open(page, origin, lang, { facebook: 1, instagram: 0 });
      const hiddenStops = await page.evaluate(() => [...document.querySelectorAll('[aria-hidden=true], [aria-hidden=true] *')]
        .filter((element) => element.tabIndex >= 0).map((element) => element.outerHTML));
      assert.deepEqual(hiddenStops, []);
    });

    visitInGerman('is led by the Tab key through each page and out of it', async (page, origin) => {
      for (const fields of [questions.accounts, questions.date, results['several-groups']]) {
        await open(page, origin, lang, fields);
        // Of the radios of a group one is a stop.
        const able = await page.evaluate(() => {
          const groups = new Set();
          const all = document.querySelectorAll('a[href], button, input:not([type=hidden]), summary, [tabindex]');
          return [...all].filter((one) => one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true })
            && (one.type !== 'radio' || (!groups.has(one.name) && groups.add(one.name)))).length;
        });
        assert.equal(await countTabStops(page), able);
      }
    });

    visitInGerman('goes back twice with the browser and finds each page, its fields and the choice', async (page, origin) => {
      await open(page, origin, lang);
      await chooseAccounts(page, { facebook: 1, instagram: 1 });
      const left = [];
      for (const value of ['all', 'in-2024']) {
        await mark(page, value);
        left.push({ place: await place(page), filled: await filled(page) });
        await wizard.goOn(page);
      }
      assert.equal(await place(page), 'confirmed all');
      for (const then of left.reverse()) {
        await page.goBack();
        assert.deepEqual({ place: await place(page), filled: await filled(page) }, then);
      }
      await wizard.goOn(page);
      assert.equal(await place(page), 'objected all', 'the restored page can be sent again');
    });

    visitInGerman('stays on its step when the page is reloaded', async (page, origin) => {
      await open(page, origin, lang);
      await chooseAccounts(page, { facebook: 2, instagram: 0 });
      await choose(page, 'none');
      const reached = await place(page);
      assert.equal(reached, 'objected facebook-1');
      await page.reload();
      assert.equal(await place(page), reached);
    });

    visitInGerman('goes back with the button and finds the answer filled in', async (page, origin) => {
      await open(page, origin, lang);
      await chooseAccounts(page, { facebook: 1, instagram: 1 });
      await choose(page, 'unsure');
      assert.equal(await wizard.back(page), 200);
      assert.equal(await place(page), 'linked');
      assert.ok((await filled(page)).includes('linked=unsure'));
      await focusOn(page, HEADING);
    });

    visitInGerman('asks the later questions again after a change, one by one and filled in', async (page, origin) => {
      await open(page, origin, lang);
      await chooseAccounts(page, { facebook: 1, instagram: 1 });
      await choose(page, 'all');
      await choose(page, 'before-start');
      await choose(page, 'popup');
      assert.equal(await place(page), 'result');
      const shown = await wizard.answersShown(page);
      assert.deepEqual(shown, ['accounts', 'linked', 'objected.all', 'confirmed.all']);

      await wizard.change(page, 'linked');
      for (const [question, answer] of [['linked', 'linked=all'], ['objected all', 'objected.all=before-start'], ['confirmed all', 'confirmed.all=popup']]) {
        assert.equal(await place(page), question);
        assert.ok((await filled(page)).includes(answer), `${question} is filled in with ${answer}`);
        await wizard.goOn(page);
      }
      assert.equal(await place(page), 'result');
    });

    visitInGerman('asks what a change made relevant, and forgets what it made irrelevant', async (page, origin) => {
      await open(page, origin, lang, { facebook: 1, instagram: 1, linked: 'all', 'objected.all': 'in-2024', 'confirmed.all': 'email' });
      assert.deepEqual(await wizard.verdicts(page), ['effective facebook-1 instagram-1']);
      await wizard.change(page, 'linked');
      await choose(page, 'none');
      for (const account of ['facebook-1', 'instagram-1']) {
        assert.equal(await place(page), `objected ${account}`);
        await choose(page, 'no');
      }
      assert.deepEqual(await wizard.verdicts(page), ['object-now facebook-1', 'object-now instagram-1']);
    });

    visit('switches the language and keeps the answers and the choice not yet sent', async (page, origin) => {
      await open(page, origin, lang);
      await chooseAccounts(page, { facebook: 1, instagram: 1 });
      await choose(page, 'all');
      await mark(page, 'since-start');
      const before = await filled(page);
      assert.equal(await wizard.switchLanguage(page, OTHER[lang]), 200);
      assert.equal(await place(page), 'objected all');
      assert.equal(await wizard.language(page), OTHER[lang]);
      assert.deepEqual(await filled(page), before);
    });

    visit('explains an empty answer, leads to its field and goes on once it is mended', async (page, origin) => {
      await open(page, origin, lang);
      await chooseAccounts(page, { facebook: 0, instagram: 1 });
      assert.ok(!(await page.title()).startsWith(ERROR[lang]));
      assert.equal(await wizard.goOn(page), 422);
      assert.deepEqual(await wizard.step(page), { step: 'question', question: 'objected', subject: 'instagram-1', error: true });
      assert.ok((await page.title()).startsWith(ERROR[lang]), 'the title says first that something is wrong');
      await focusOn(page, '.error-summary');

      await tabTo(page, '.error-summary a');
      await page.keyboard.press('Enter');
      await focusOn(page, 'main input[type=radio]');
      const firstRadio = await page.evaluate(() => document.querySelector('main input[type=radio]').id);
      assert.equal((await wizard.focus(page)).id, firstRadio);

      assert.equal(await choose(page, 'no'), 200);
      assert.equal(await place(page), 'result');
      assert.ok(!(await page.title()).startsWith(ERROR[lang]));
    });

    visitInGerman('shows a wrong date again as it was typed', async (page, origin) => {
      await open(page, origin, lang, { facebook: 1, instagram: 0, 'objected.facebook-1': 'since-start' });
      assert.equal(await wizard.enterDate(page, { day: '31', month: '2', year: '2026' }), 422);
      assert.equal(await place(page), 'date facebook-1');
      const typed = ['day.facebook-1=31', 'month.facebook-1=2', 'year.facebook-1=2026'];
      assert.deepEqual((await filled(page)).filter((field) => typed.includes(field)), typed);
      assert.equal(await wizard.enterDate(page, { day: '28', month: '2', year: '2026' }), 200);
      assert.equal(await place(page), 'confirmed facebook-1');
    });

    visit('takes Enter in a date field for Continue, in the same language', async (page, origin) => {
      await open(page, origin, lang);
      await chooseAccounts(page, { facebook: 1, instagram: 0 });
      await choose(page, 'since-start');
      await wizard.typeDate(page, { day: '3', month: '8', year: '2025' });
      await wizard.submit(page, () => page.keyboard.press('Enter'));
      assert.equal(await place(page), 'confirmed facebook-1');
      assert.equal(await wizard.language(page), lang);
    });
  });
}
