// A whole visit inside a frame with the keyboard alone, from the page around it to the result and out
// again. Host and check are on different sites; the focus is asserted after each submit.
import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { eventually, openHost, snippets } from './support/framed.mjs';
import { strictPolicy } from './support/host.mjs';
import { chooseByKeyboard, goOnByKeyboard, tabTo } from './support/keyboard.mjs';
import { chromium, host, server } from './support/running-framed.mjs';
import * as wizard from './support/wizard.mjs';

const { dateField, focusOn, place } = wizard;
const FARTHEST = 40;

/** The demo host with the tag of the page for webmasters; its own links stand before and after it. */
async function openFramed(page, lang, variant) {
  const tag = (await snippets(page, server.origin, lang))[variant];
  const policy = strictPolicy(server.origin, { script: variant === 'script' });
  const around = `<p><a id="before" href="#before">before</a></p>${tag}<p><a id="after" href="#after">after</a></p>`;
  const check = await openHost(page, host.add(around, { 'Content-Security-Policy': policy }));
  await page.focus('#before');
  return check;
}

const inFrame = (check) => check.frame.evaluate(() => document.hasFocus());
const onHost = (page) => page.evaluate(() => document.activeElement.id);

/** The new page is there, its heading or summary has the focus, and the window still looks into the frame. */
async function arrivesAt(check, where, selector) {
  await eventually(`the check shows ${where}`, async () => (await place(check)) === where);
  await focusOn(check, selector);
  assert.equal(await inFrame(check), true, `the keyboard still writes into the frame at ${where}`);
}

/** Presses a key until the host page has the focus on one of its own links. */
async function leave(page, check, key, id) {
  for (let i = 0; i < FARTHEST; i += 1) {
    await page.keyboard.press(key);
    if (!(await inFrame(check)) && (await onHost(page)) === id) return;
  }
  throw new Error(`${key} never left the frame for #${id}: it is a trap`);
}

describe('A visit in a frame with the keyboard alone', () => {
  for (const [lang, variant, javaScriptEnabled] of [['de', 'frame', false], ['en', 'frame', true], ['de-simple', 'script', true]]) {
    it(`goes from the host page to a result, and out again (${lang}, ${variant}, JavaScript ${javaScriptEnabled ? 'on' : 'off'})`, async () => {
      await chromium.withPage({ javaScriptEnabled }, async (page) => {
        const check = await openFramed(page, lang, variant);
        assert.equal(await inFrame(check), false, 'the frame does not take the focus by itself');

        await chooseByKeyboard(check, '1', 'facebook');
        assert.equal(await inFrame(check), true);
        assert.equal(await goOnByKeyboard(check), 422, 'Instagram is not answered yet');
        await arrivesAt(check, 'accounts', '.error-summary');
        await tabTo(check, '.error-summary a');
        await page.keyboard.press('Enter');
        await focusOn(check, 'input[name=instagram]');
        await page.keyboard.press('Space');
        await page.keyboard.press('ArrowDown');
        await goOnByKeyboard(check);

        await arrivesAt(check, 'linked', 'h2#step');
        await chooseByKeyboard(check, 'none');
        await goOnByKeyboard(check);
        await arrivesAt(check, 'objected facebook-1', 'h2#step');
        await chooseByKeyboard(check, 'since-start');
        await goOnByKeyboard(check);

        await arrivesAt(check, 'date facebook-1', 'h2#step');
        for (const [part, digits] of [['day', '3'], ['month', '8'], ['year', '2025']]) {
          await tabTo(check, dateField(part));
          await page.keyboard.type(digits);
        }
        await wizard.submit(check, () => page.keyboard.press('Enter'));
        await arrivesAt(check, 'confirmed facebook-1', 'h2#step');
        await chooseByKeyboard(check, 'email');
        await goOnByKeyboard(check);

        await arrivesAt(check, 'objected instagram-1', 'h2#step');
        await tabTo(check, 'button[name=back]');
        await wizard.submit(check, () => page.keyboard.press('Enter'));
        await arrivesAt(check, 'confirmed facebook-1', 'h2#step');
        await goOnByKeyboard(check);
        await arrivesAt(check, 'objected instagram-1', 'h2#step');
        await chooseByKeyboard(check, 'no');
        await goOnByKeyboard(check);

        await arrivesAt(check, 'result', 'h2#step');
        assert.deepEqual(await wizard.verdicts(check), ['effective-from facebook-1', 'object-now instagram-1']);
        await leave(page, check, 'Shift+Tab', 'before');
      });
    });
  }

  it('leaves a question in both directions', async () => {
    await chromium.withPage({}, async (page) => {
      const check = await openFramed(page, 'de', 'frame');
      await leave(page, check, 'Tab', 'after');
      await leave(page, check, 'Shift+Tab', 'before');
    });
  });
});
