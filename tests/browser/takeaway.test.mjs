// What people take along, in a real browser: the sheet to keep on paper, the calendar file as a download,
// also out of a sandboxed frame and without JavaScript; texts to copy.
import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { openHost, withFields } from './support/framed.mjs';
import { startHost } from './support/host.mjs';
import { LANGUAGES, questions, results } from './support/pages.mjs';
import { checkAndChromium, running } from './support/running.mjs';
import * as wizard from './support/wizard.mjs';

const RECORD = 'button[name=record]';
const REMINDER = 'button[formaction$="/reminder.ics"]';
const SANDBOX = 'allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads';

const site = running({ ...checkAndChromium('--frame-anyone'), host: startHost });
/** A test with a page of its own, which may be without JavaScript. */
const look = (name, use, options = {}) => it(name, () => site.chromium.withPage(options, use));

/** The result on a page of its own. */
async function onSite(page) {
  await wizard.open(page, site.server.origin, 'de', results['several-groups']);
  return page;
}

/** The result in a frame that may do no more than a careful host allows: it has no scripts of its own. */
async function inSandbox(page) {
  const tag = `<iframe width="700" height="800" sandbox="${SANDBOX}" src="${site.server.origin}/frame/de/check"></iframe>`;
  return (await openHost(page, site.host.add(withFields(tag, results['several-groups'])))).frame;
}

for (const [place, open, javaScriptEnabled] of [
  ['on a page of its own', onSite, true],
  ['on a page of its own, without JavaScript', onSite, false],
  ['in a sandboxed frame', inSandbox, true],
]) {
  describe(`A result ${place}`, () => {
    look('saves the calendar file and stays, and opens the sheet to keep with no answer in its address', async (page) => {
      const foreign = [];
      const result = await open(page);
      page.context().on('request', (request) => request.url().startsWith(site.server.origin) || foreign.push(request.url()));
      const before = result.url();
      const [download] = await Promise.all([page.waitForEvent('download'), result.click(REMINDER)]);
      assert.equal(download.suggestedFilename(), 'Erinnerung.ics');
      assert.match(await readFile(await download.path(), 'utf8'), /^BEGIN:VCALENDAR\r\n/);
      assert.equal(result.url(), before);
      const [opened] = await Promise.all([result === page ? page : page.context().waitForEvent('page'), result.click(RECORD)]);
      await opened.waitForSelector('main[data-page=record]');
      assert.equal(opened.url(), `${site.server.origin}/de/check?sent#step`);
      assert.equal((await wizard.verdicts(opened)).length, 3);
      assert.deepEqual(foreign, []);
    }, { javaScriptEnabled });
  });
}

describe('On paper', () => {
  look('the sheet lets the way back show the result again', async (page) => {
    await onSite(page);
    await wizard.press(page, RECORD);
    await page.goBack();
    assert.equal(await wizard.place(page), 'result');
  });

  /** Which of these elements take part in the page as it is displayed now. */
  const visible = (page, selector) => page.$$eval(selector, (all) => all.filter((one) =>
    one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().width > 1).map((one) => one.outerHTML.slice(0, 60)));
  /** How many pages a PDF of Chromium has: its page objects stand there uncompressed. */
  const sheets = (pdf) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g).length;

  look('the count sees a page break', async (page) => {
    await page.setContent('<p>one<p style="break-before: page">two<p style="break-before: page">three');
    assert.equal(sheets(await page.pdf()), 3);
  });

  for (const lang of LANGUAGES) {
    look(`the result in ${lang} stands without navigation, on one sheet of A4 for one group and few for several`, async (page) => {
      for (const [name, fields] of Object.entries(results)) {
        await wizard.open(page, site.server.origin, lang, fields);
        const groups = (await page.$$('[data-verdict]')).length;
        // Large type of a sentence a line takes more than a sheet.
        if (lang !== 'de-simple') {
          const pdf = await page.pdf({ preferCSSPageSize: true });
          assert.match(pdf.toString('latin1'), /\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/, name);
          assert.ok(sheets(pdf) <= Math.ceil(groups / 2), `${name} takes ${sheets(pdf)} sheets for ${groups}`);
        }
        const controls = 'nav, button:not([aria-hidden=true])';
        assert.notDeepEqual(await visible(page, controls), [], 'there is something to hide');
        await page.emulateMedia({ media: 'print' });
        assert.deepEqual(await visible(page, controls), []);
        assert.equal((await visible(page, '[data-verdict]')).length, groups);
        await page.emulateMedia({ media: null });
      }
    });
  }

  look('a question shows the choice although a printer leaves out backgrounds', async (page) => {
    await page.emulateMedia({ media: 'print' });
    for (const fields of [{ facebook: 3 }, questions.confirmed]) {
      await wizard.open(page, site.server.origin, 'de', fields);
      const drawn = await page.$$eval('.choice input', (inputs) => inputs.map((input) => {
        const { appearance, opacity } = getComputedStyle(input);
        return appearance === 'auto' && opacity === '1';
      }));
      assert.ok(drawn.length > 0 && drawn.every(Boolean));
    }
  });
});

describe('A text to copy', () => {
  look('is selected whole by one click', async (page) => {
    await page.goto(`${site.server.origin}/de/letters/photos`);
    const shown = await page.$eval('.copy', (text) => text.textContent);
    await page.click('.copy');
    assert.equal((await page.evaluate(() => getSelection().toString())).trim(), shown.trim());
  });
});
