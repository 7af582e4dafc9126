// The same sentences in Firefox ESR, where Back, focus and Enter are decided by other code.
// Without Firefox this file fails: a second engine that is left out silently is none.
import { strict as assert } from 'node:assert';
import { after, before, describe, it } from 'node:test';
import { startFirefox } from './support/firefox.mjs';
import { startServer } from './support/server.mjs';
import * as wizard from './support/wizard.mjs';

const { choose, chooseAccounts, filled, focusOn, mark, open, place } = wizard;
const HEADING = 'h1#step';

let server;
let firefox;
before(async () => {
  server = await startServer();
  firefox = await startFirefox();
});
after(async () => {
  await firefox?.close();
  await server?.stop();
});

const visit = (name, walk) =>
  it(name, () => firefox.withPage({}, (page) => walk(page, server.origin)));

describe('A visit in Firefox', () => {
  visit('reaches a result, and each new page starts at its heading', async (page, origin) => {
    await page.goto(`${origin}/de`);
    await wizard.press(page, 'main a[href^="/de/check"]');
    await chooseAccounts(page, { facebook: 1, instagram: 1 });
    for (const [question, value] of [['linked', 'none'], ['objected facebook-1', 'no'], ['objected instagram-1', 'since-start']]) {
      assert.equal(await place(page), question);
      await focusOn(page, HEADING);
      await choose(page, value);
    }
    await focusOn(page, HEADING);
    await wizard.enterDate(page, { day: '3', month: '8', year: '2025' });
    await choose(page, 'email');
    assert.equal(await place(page), 'result');
    await focusOn(page, HEADING);
    assert.ok((await wizard.verdicts(page)).length > 0);
  });

  visit('goes back twice and finds each page, its fields and the choice', async (page, origin) => {
    await open(page, origin, 'de');
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

  visit('explains an empty answer with the focus on the summary, and goes on once it is mended', async (page, origin) => {
    await open(page, origin, 'de', { facebook: 1, instagram: 0 });
    assert.equal(await wizard.goOn(page), 422);
    assert.equal((await wizard.step(page)).error, true);
    assert.match(await page.title(), /^Fehler: /);
    await focusOn(page, '.error-summary');
    assert.equal(await choose(page, 'no'), 200);
    assert.equal(await place(page), 'result');
  });

  visit('takes Enter in a date field for Continue, in the same language', async (page, origin) => {
    await open(page, origin, 'en', { facebook: 1, instagram: 0, 'objected.facebook-1': 'since-start' });
    await wizard.typeDate(page, { day: '3', month: '8', year: '2025' });
    await wizard.submit(page, () => page.keyboard.press('Enter'));
    assert.equal(await place(page), 'confirmed facebook-1');
    assert.equal(await wizard.language(page), 'en');
  });
});
