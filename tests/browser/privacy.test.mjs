// The promise "stores nothing, asks no third party, answers stay out of addresses", seen from outside.
// A page that breaks every part of it is recorded too: a recorder that sees nothing must fail.
import { strict as assert } from 'node:assert';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { openHost, wholeVisit as visitInFrame } from './support/framed.mjs';
import { startHost } from './support/host.mjs';
import { kept, NOTHING_KEPT, record } from './support/recorder.mjs';
import { checkAndChromium, running } from './support/running.mjs';
import * as wizard from './support/wizard.mjs';

const site = running({ ...checkAndChromium('--frame-anyone'), host: startHost });

/** From the start page to a result, with a mistake, a change, a step back and another language. */
async function wholeVisit(page, origin, lang, other) {
  await page.goto(`${origin}/${lang}`);
  await wizard.press(page, `main a[href^="/${lang}/check"]`);
  await wizard.chooseAccounts(page, { facebook: 1, instagram: 1 });
  await wizard.goOn(page);
  await wizard.choose(page, 'all');
  await wizard.choose(page, 'popup');
  await wizard.choose(page, 'since-start');
  await wizard.enterDate(page, { day: '3', month: '8', year: '2025' });
  await wizard.back(page);
  await wizard.switchLanguage(page, other);
  await wizard.goOn(page);
  await wizard.change(page, 'confirmed.facebook-1');
  await wizard.choose(page, 'no');
  assert.equal(await wizard.place(page), 'result');
}

/** The same in a frame of another site that may do what it likes; gives the frame. */
async function framedVisit(page, origin) {
  const check = await openHost(page, site.host.add(`<iframe src="${origin}/frame/de/check" title="Check" width="700" height="640"></iframe>`));
  await visitInFrame(check);
  return check;
}

describe('A whole visit', () => {
  for (const [place, visit] of [['on the site', (page, origin) => wholeVisit(page, origin, 'de', 'en')], ['in a frame', framedVisit]]) {
    it(`${place} leaves no trace in the browser and none in any address`, () => site.chromium.withPage({}, async (page) => {
      const recorder = await record(page);
      const { origin } = site.server;
      const visited = (await visit(page, origin)) ?? page;
      assert.deepEqual(await kept(visited), NOTHING_KEPT);
      const { requests, cookies, cookiesSet, console: said, policyViolations } = await recorder.report();
      assert.deepEqual([cookies, cookiesSet, policyViolations], [[], [], []]);
      const foreign = requests.filter(({ url }) => ![origin, site.host.origin].includes(new URL(url).origin));
      assert.deepEqual(foreign, [], 'every request goes to the own server');
      const ours = requests.filter(({ url }) => url.startsWith(origin));
      // No query but the mark of a form: then no answer can stand in a log, a history or a Referer.
      const telling = ours.filter(({ url, referer }) => /[?=]/.test(url.replace(/\?sent$/, '') + referer));
      assert.deepEqual(telling, [], 'no answer stands in an address');
      assert.ok(ours.filter(({ method }) => method === 'POST').length >= 7, 'the answers travel in the body');
      // The browser itself notes each 422 of an empty answer; nothing else may be said.
      assert.deepEqual(said.filter((line) => !/status of 422/.test(line)), []);
    }));
  }
});

describe('The recorder', () => {
  let bad;
  before(async () => {
    const page = `<!doctype html><title>bad</title><script>
      localStorage.setItem('answers', 'x'); sessionStorage.setItem('answers', 'x');
      console.log('hello'); fetch('/?facebook=1').catch(() => {});
    </script><img src="http://localhost:9/pixel.png" alt=""><style>p { color: red }</style>`;
    bad = createServer((_, response) => {
      response.setHeader('Set-Cookie', 'visitor=1');
      response.setHeader('Content-Type', 'text/html');
      response.setHeader('Content-Security-Policy', "style-src 'none'");
      response.end(page);
    });
    await new Promise((resolve) => bad.listen(0, '127.0.0.1', resolve));
  });
  after(() => bad.close());

  it('sees each fault of a page that breaks every promise', async () => {
    await site.chromium.withPage({}, async (page) => {
      const origin = `http://127.0.0.1:${bad.address().port}`;
      const recorder = await record(page);
      await page.goto(origin);
      const here = await kept(page);
      const report = await recorder.report();
      assert.equal(here.cookie, 'visitor=1');
      assert.deepEqual(here.localStorage, ['answers']);
      assert.deepEqual(here.sessionStorage, ['answers']);
      assert.ok(report.cookiesSet.includes('visitor=1'));
      assert.equal(report.cookies.length, 1);
      assert.ok(report.requests.some(({ url }) => new URL(url).origin !== origin));
      assert.ok(report.requests.some(({ url }) => url.includes('?facebook=1')));
      assert.ok(report.console.some((line) => line.includes('hello')));
      assert.ok(report.policyViolations.some((line) => line.startsWith('style-src')));
    });
  });
});
