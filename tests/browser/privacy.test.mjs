// The promise "stores nothing, asks no third party, answers stay out of addresses", seen from outside.
// A page that breaks every part of it is recorded too: a recorder that sees nothing must fail.
import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { openHost, wholeVisit as visitInFrame } from './support/framed.mjs';
import { startHost } from './support/host.mjs';
import { checkAndChromium, running } from './support/running.mjs';
import * as wizard from './support/wizard.mjs';

const site = running({ ...checkAndChromium('--frame-anyone'), host: startHost });

/** Writes down what could betray a visitor of a page that has not been anywhere yet: gives the function that tells. */
function record(page) {
  const requests = [];
  const said = [];
  page.context().on('request', (one) => requests.push({ method: one.method(), url: one.url(), referer: one.headers().referer ?? '' }));
  // What a policy forbids is said there too.
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));
  return async () => ({ requests, said, cookies: await page.context().cookies() });
}

/** What the browser has kept for a page or frame that it shows now. */
const kept = (page) => page.evaluate(async () => {
  const stores = {
    cookie: () => document.cookie,
    localStorage: () => Object.keys(localStorage),
    sessionStorage: () => Object.keys(sessionStorage),
    databases: () => indexedDB.databases(),
    caches: () => caches.keys(),
    workers: () => navigator.serviceWorker.getRegistrations(),
  };
  // Where the browser denies a frame of another site its storage, nothing is kept either.
  const denied = (error) => { if (error instanceof DOMException) return []; throw error; };
  const all = Object.entries(stores).map(async ([name, read]) => [name, await Promise.resolve().then(read).catch(denied)]);
  return Object.fromEntries(await Promise.all(all));
});
const NOTHING_KEPT = { cookie: '', localStorage: [], sessionStorage: [], databases: [], caches: [], workers: [] };

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
      const report = record(page);
      const { origin } = site.server;
      const visited = (await visit(page, origin)) ?? page;
      assert.deepEqual(await kept(visited), NOTHING_KEPT);
      const { requests, cookies, said } = await report();
      assert.deepEqual(cookies, []);
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
  it('sees each fault of a page that breaks every promise', () => site.chromium.withPage({}, async (page) => {
    const address = site.host.add(`<script>
      localStorage.setItem('answers', 'x'); sessionStorage.setItem('answers', 'x');
      console.log('hello'); fetch('/?facebook=1').catch(() => {});
    </script><img src="http://localhost:9/pixel.png" alt="">`, { 'Set-Cookie': 'visitor=1', 'Content-Security-Policy': "style-src 'none'" });
    const report = record(page);
    await page.goto(address);
    const { cookie, localStorage, sessionStorage } = await kept(page);
    assert.deepEqual([cookie, localStorage, sessionStorage], ['visitor=1', ['answers'], ['answers']]);
    const { requests, cookies, said } = await report();
    assert.deepEqual(cookies.map(({ name }) => name), ['visitor']);
    for (const url of [/^http:..localhost:9.pixel/, /[?]facebook=1/]) assert.ok(requests.some((one) => url.test(one.url)), `${url}`);
    for (const words of [/hello/, /violates.*style-src/]) assert.match(said.join('\n'), words);
  }));
});
