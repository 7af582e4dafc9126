// What people take along, in a real browser: the record as a window and on paper, the calendar file
// as a download, also out of a sandboxed frame and without JavaScript; texts selected by one click.
import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { startChromium } from './support/chromium.mjs';
import { results } from './support/pages.mjs';
import { startServer } from './support/server.mjs';

const RECORD = 'button[formaction$="/record"]';
const REMINDER = 'button[formaction$="/reminder.ics"]';
const SANDBOX = 'allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads';

let server;
let chromium;
before(async () => {
  server = await startServer();
  chromium = await startChromium();
});
after(async () => {
  await chromium?.close();
  await server?.stop();
});

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
      it('opens the record in a new window, with no answer in its address', async () => {
        await chromium.withPage({ javaScriptEnabled }, async (page) => {
          const result = await open(page);
          const [record] = await Promise.all([page.context().waitForEvent('page'), result.click(RECORD)]);
          await record.waitForSelector('main[data-page=record]');
          assert.equal(record.url(), `${server.origin}/de/record`);
          assert.equal(await record.$$eval('[data-verdict]', (groups) => groups.length), 3);
        });
      });

      it('saves the calendar file and stays where it is', async () => {
        await chromium.withPage({ javaScriptEnabled }, async (page) => {
          const result = await open(page);
          const before = result.url();
          const [download] = await Promise.all([page.waitForEvent('download'), result.click(REMINDER)]);
          assert.equal(download.suggestedFilename(), 'reminder.ics');
          assert.match(await readFile(await download.path(), 'utf8'), /^BEGIN:VCALENDAR\r\n/);
          assert.equal(result.url(), before);
        });
      });
    });
  }
}

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
    it(`every kind of record in ${lang} takes one or two sheets of A4`, async () => {
      await chromium.withPage({}, async (page) => {
        for (const [name, fields] of Object.entries(results)) {
          await page.goto(`${server.origin}/${lang}/record?${query(fields)}`);
          const pdf = await page.pdf({ preferCSSPageSize: true });
          assert.match(pdf.toString('latin1'), /\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/, name);
          assert.ok(sheets(pdf) <= 2, `${name} takes ${sheets(pdf)} sheets`);
        }
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
