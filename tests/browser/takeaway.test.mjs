// What people take along, in a real browser: the sheet to keep on paper, the calendar file as a download, also out of a sandboxed frame and without JavaScript; the link; texts to copy.
import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { LANGUAGES, results } from './support/pages.mjs';
import { visible } from './support/probes.mjs';
import { chromium, server } from './support/running.mjs';

const RECORD = 'button[name=record]';
const REMINDER = 'button[formaction$="/reminder.ics"]';
const SANDBOX = 'allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads';

const query = (fields) => new URLSearchParams(fields);

/** The result on a page of its own. */
async function onSite(page) {
  await page.goto(`${server.origin}/de/check?${query(results['several-groups'])}`);
  return page;
}

/** The result in a frame that may do no more than a careful host allows. */
async function inSandbox(page) {
  const frame = `${server.origin}/frame/de/check?${query(results['several-groups'])}`;
  const html = `<!doctype html><iframe width="700" height="800" sandbox="${SANDBOX}" src="${frame}"></iframe>`;
  // The host stands on the same origin: who may frame is another matter.
  await page.route(`${server.origin}/host`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(`${server.origin}/host`);
  const framed = page.frames()[1];
  await framed.waitForSelector(RECORD);
  return framed;
}

for (const [place, open] of Object.entries({ 'on a page of its own': onSite, 'in a sandboxed frame': inSandbox })) {
  for (const javaScriptEnabled of [true, false]) {
    describe(`A result ${place}, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
      it('opens the sheet to keep with no answer in its address', async () => {
        await chromium.withPage({ javaScriptEnabled }, async (page) => {
          const foreign = [];
          page.context().on('request', (request) => {
            if (!request.url().startsWith(server.origin)) foreign.push(request.url());
          });
          const result = await open(page);
          const framed = result !== page;
          const [opened] = await Promise.all([framed ? page.context().waitForEvent('page') : page, result.click(RECORD)]);
          await opened.waitForSelector('main[data-page=record]');
          assert.equal(opened.url(), `${server.origin}/de/check?sent#step`);
          assert.equal(await opened.$$eval('[data-verdict]', (groups) => groups.length), 3);
          assert.deepEqual(foreign, []);
        });
      });

      it('saves the calendar file and stays where it is', async () => {
        await chromium.withPage({ javaScriptEnabled }, async (page) => {
          const result = await open(page);
          const before = result.url();
          const [download] = await Promise.all([page.waitForEvent('download'), result.click(REMINDER)]);
          assert.equal(download.suggestedFilename(), 'Erinnerung.ics');
          assert.match(await readFile(await download.path(), 'utf8'), /^BEGIN:VCALENDAR\r\n/);
          assert.equal(result.url(), before);
        });
      });
    });
  }
}

describe('The record on a page of its own', () => {
  it('lets the way back show the result again', async () => {
    await chromium.withPage({}, async (page) => {
      await onSite(page);
      await page.click(RECORD);
      await page.waitForSelector('main[data-page=record]');
      await page.goBack();
      await page.waitForSelector('main[data-step=result]');
    });
  });
});

describe('The link to a result', () => {
  it('leads to the same result, also when it is loaded again', async () => {
    await chromium.withPage({}, async (page) => {
      await onSite(page);
      const verdicts = () => page.$$eval('[data-verdict]', (all) => all.map((one) => one.dataset.verdict));
      const before = await verdicts();
      // The link waits behind a summary.
      await page.click('details:has(a.permalink) > summary');
      await Promise.all([page.waitForNavigation(), page.click('a.permalink')]);
      assert.deepEqual(await verdicts(), before);
      await page.reload();
      assert.deepEqual(await verdicts(), before);
    });
  });
});

describe('On paper', () => {
  /** How many pages a PDF of Chromium has: its page objects stand there uncompressed. */
  const sheets = (pdf) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g).length;

  it('the count sees a page break', async () => {
    await chromium.withPage({}, async (page) => {
      await page.setContent('<p>one<p style="break-before: page">two<p style="break-before: page">three');
      assert.equal(sheets(await page.pdf()), 3);
    });
  });

  for (const lang of ['de', 'en']) {
    it(`the result in ${lang} takes one sheet of A4 for one group, and few for several`, async () => {
      await chromium.withPage({}, async (page) => {
        for (const [name, fields] of Object.entries(results)) {
          await page.goto(`${server.origin}/${lang}/check?${query(fields)}`);
          const groups = (await page.$$('[data-verdict]')).length;
          const pdf = await page.pdf({ preferCSSPageSize: true });
          assert.match(pdf.toString('latin1'), /\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/, name);
          assert.ok(sheets(pdf) <= Math.ceil(groups / 2), `${name} takes ${sheets(pdf)} sheets for ${groups}`);
        }
      });
    });
  }

  for (const lang of LANGUAGES) {
    it(`the result in ${lang} stands without navigation`, async () => {
      await chromium.withPage({}, async (page) => {
        await page.goto(`${server.origin}/${lang}/check?${query(results['several-groups'])}`);
        const controls = 'nav, button:not([aria-hidden=true])';
        assert.notDeepEqual(await visible(page, controls), [], 'there is something to hide');
        await page.emulateMedia({ media: 'print' });
        assert.deepEqual(await visible(page, controls), []);
        assert.equal((await visible(page, '[data-verdict]')).length, 3);
      });
    });
  }
});

describe('A text to copy', () => {
  it('is selected whole by one click', async () => {
    await chromium.withPage({}, async (page) => {
      await page.goto(`${server.origin}/de/letters/photos`);
      const shown = await page.$eval('.copy', (text) => text.textContent);
      await page.click('.copy');
      const selected = await page.evaluate(() => getSelection().toString());
      assert.equal(selected.trim(), shown.trim());
    });
  });
});
