// The check in a frame on somebody's page, in Chromium: visits, focus, new tabs, Back, colours, width.
// Host and check are on different sites, and the host shows the very tag of the page for webmasters.
import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { backInHost, eventually, openHost, snippets, view } from './support/framed.mjs';
import { strictPolicy } from './support/host.mjs';
import { results } from './support/pages.mjs';
import { NOTHING_KEPT, record } from './support/recorder.mjs';
import { chromium, host, server } from './support/running-framed.mjs';
import * as wizard from './support/wizard.mjs';

const { choose, chooseAccounts, mark, place, press } = wizard;
const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 740 };

/** Opens the demo host with a variant of the tag. */
async function openDemo(page, { variant = 'frame', lang = 'de', choices = {}, tag, headers = {} } = {}) {
  const pasted = tag ?? (await snippets(page, server.origin, lang, choices))[variant];
  const policy = strictPolicy(server.origin, { script: variant === 'script' });
  return openHost(page, host.add(pasted, { 'Content-Security-Policy': policy, ...headers }));
}

/** The visitor has the question before their eyes: its heading in the window, with the focus. */
async function assertSeesTop(check, where) {
  assert.equal(await place(check), where);
  let seen;
  await eventually('the heading has the focus and is in the window', async () => {
    seen = await view(check);
    return seen.focus === 'step' && seen.headingInWindow >= 0 && seen.headingInWindow < seen.host.height - 100;
  }).catch((error) => assert.fail(`${error.message} at ${where}: ${JSON.stringify(seen)}`));
  // At the top of the frame, and nothing of the question is scrolled away inside it.
  assert.ok(seen.heading >= 0 && seen.heading < 60, `the heading is at ${seen.heading} px of the frame`);
  assert.equal(seen.sideways, 0);
  return seen;
}

/** Marks a value, then goes on; the host page may move only if the top was out of sight. */
async function answer(check, value) {
  await mark(check, value);
  await wizard.goOn(check);
}

async function wholeVisit(check) {
  await chooseAccounts(check, { facebook: 1, instagram: 1 });
  await assertSeesTop(check, 'linked');
  await answer(check, 'none');
  await assertSeesTop(check, 'objected facebook-1');
  await answer(check, 'no');
  await assertSeesTop(check, 'objected instagram-1');
  assert.equal(await wizard.goOn(check), 422);
  await assertSeesTop(check, 'objected instagram-1');
  assert.equal((await wizard.step(check)).error, true);
  await answer(check, 'since-start');
  await assertSeesTop(check, 'date instagram-1');
  await wizard.enterDate(check, { day: '3', month: '8', year: '2025' });
  await assertSeesTop(check, 'confirmed instagram-1');
  await answer(check, 'email');
  await assertSeesTop(check, 'result');
  assert.equal((await wizard.verdicts(check)).length, 2);
}

const BARE = (origin) => `<iframe src="${origin}/frame/de/check" title="Check" width="100%" height="640"></iframe>`;
const WAYS = [
  { name: 'in the sandbox of the tag, which forbids scripts', variant: 'frame', viewport: DESKTOP },
  { name: 'in the same on a phone, in a browser without JavaScript', variant: 'frame', viewport: PHONE, javaScriptEnabled: false },
  { name: 'with the height script', variant: 'script', viewport: DESKTOP },
  { name: 'with the height script on a phone', variant: 'script', viewport: PHONE },
  { name: 'without a sandbox, with scripts in the frame alone', bare: true, viewport: DESKTOP },
  { name: 'without a sandbox, in a browser without JavaScript', bare: true, viewport: PHONE, javaScriptEnabled: false },
];

describe('A visit in a frame', () => {
  for (const { name, variant, bare, viewport, javaScriptEnabled = true } of WAYS) {
    it(`reaches a result, and each page is seen from its top: ${name}`, async () => {
      await chromium.withPage({ javaScriptEnabled, viewport }, async (page) => {
        await wholeVisit(await openDemo(page, { variant, tag: bare && BARE(server.origin) }));
      });
    });
  }

  it('does not move the host page while the top of the frame is in sight', async () => {
    await chromium.withPage({ viewport: DESKTOP }, async (page) => {
      const check = await openDemo(page);
      await page.evaluate(() => scrollBy(0, -100));
      const { scrollY } = (await view(check)).host;
      await check.frame.evaluate(() => { for (const one of document.querySelectorAll('input[value="1"]')) one.checked = true; });
      await wizard.goOn(check);
      const seen = await assertSeesTop(check, 'linked');
      assert.equal(seen.host.scrollY, scrollY);
    });
  });

  it('brings the question back into the window after the visitor scrolled past the top of the frame', async () => {
    await chromium.withPage({ viewport: DESKTOP, javaScriptEnabled: false }, async (page) => {
      const check = await openDemo(page);
      await check.frame.evaluate(() => { for (const one of document.querySelectorAll('input[value="1"]')) one.checked = true; });
      await page.evaluate(() => scrollBy(0, 230));
      const before = await view(check);
      assert.ok(before.headingInWindow < -200, 'the top is out of sight');
      const button = await check.frame.$eval(wizard.CONTINUE, (one) => {
        const { x, y } = one.getBoundingClientRect();
        return [x + 20, y + 10];
      });
      await Promise.all([check.waitForNavigation(), check.mouse.click(...button)]);
      await assertSeesTop(check, 'linked');
    });
  });
});

describe('Around the frame', () => {
  it('Back goes one question back, then another, and keeps what was chosen', async () => {
    await chromium.withPage({ javaScriptEnabled: false }, async (page) => {
      const check = await openDemo(page);
      const address = page.url();
      await chooseAccounts(check, { facebook: 1, instagram: 0 });
      await choose(check, 'in-2024');
      assert.equal(await place(check), 'confirmed facebook-1');
      await backInHost(page);
      await eventually('the question before is there', async () => (await place(check)) === 'objected facebook-1');
      assert.ok((await wizard.filled(check)).includes('objected.facebook-1=in-2024'));
      await backInHost(page);
      await eventually('the first question is there', async () => (await place(check)) === 'accounts');
      assert.ok((await wizard.filled(check)).includes('facebook=1'));
      assert.equal(page.url(), address, 'the host page stays');
      await wizard.goOn(check);
      assert.equal(await place(check), 'objected facebook-1', 'the restored page can be sent again');
    });
  });

  for (const variant of ['frame', 'script']) {
    it(`a link to a form of Meta opens a tab of its own that learns nothing (${variant})`, async () => {
      await chromium.withPage({}, async (page) => {
        const asked = [];
        // Nobody may ask the real site from a test: whatever leaves this machine ends here.
        await page.context().route(/^https:/, (route) => {
          asked.push({ url: route.request().url(), headers: route.request().headers() });
          return route.fulfill({ contentType: 'text/html', body: '<title>form</title>' });
        });
        const fields = results['object-now'];
        const tag = (await snippets(page, server.origin, 'de'))[variant];
        // The deep link stands for a visit; a webmaster can preset the numbers only.
        const deep = tag.replace('/frame/de/check"', `/frame/de/check?${new URLSearchParams(fields)}"`);
        const check = await openDemo(page, { variant, tag: deep });
        assert.equal(await place(check), 'result');
        const expected = await check.$eval('a[data-form]', (link) => link.href);
        const [tab] = await Promise.all([
          page.context().waitForEvent('page'),
          check.$('a[data-form]').then((link) => link.click()),
        ]);
        await tab.waitForLoadState();
        assert.equal(tab.url(), expected);
        assert.deepEqual(await tab.evaluate(() => [opener, document.referrer]), [null, '']);
        assert.equal(asked.length, 1);
        assert.equal(asked[0].headers.referer, undefined);
        // An ordinary tab: scripts, forms and an origin, unlike the frame it came from.
        assert.equal(await tab.evaluate(() => origin), new URL(expected).origin);
      });
    });
  }

  it('"own window" opens the full page at the same question, with all answers', async () => {
    await chromium.withPage({}, async (page) => {
      const check = await openDemo(page);
      await chooseAccounts(check, { facebook: 1, instagram: 1 });
      await choose(check, 'all');
      const [tab] = await Promise.all([
        page.context().waitForEvent('page'),
        check.$('footer button[formtarget=_blank]').then((button) => button.click()),
      ]);
      await tab.waitForLoadState();
      assert.equal(new URL(tab.url()).pathname, '/de/check');
      assert.equal(await place(tab), 'objected all');
      assert.ok(await tab.$('header.top'), 'with the header of the site');
      assert.deepEqual(await tab.evaluate(() => [opener, document.referrer]), [null, '']);
      await choose(tab, 'no');
      assert.equal(await place(tab), 'result');
      assert.equal(await place(check), 'objected all', 'the frame stays where it was');
    });
  });

  it('a frame address opened by itself leads to the full page, with the presets', async () => {
    await chromium.withPage({}, async (page) => {
      await page.goto(`${server.origin}/frame/de/check?facebook=1&instagram=0`);
      assert.equal(page.url(), `${server.origin}/de/check?facebook=1&instagram=0`);
      assert.equal(await place(page), 'objected facebook-1');
    });
  });

  it('another language keeps the answers, the theme and the colour', async () => {
    await chromium.withPage({}, async (page) => {
      const check = await openDemo(page, { choices: { theme: 'dark', accent: 'green' } });
      await chooseAccounts(check, { facebook: 1, instagram: 1 });
      await press(check, 'footer button[formaction^="/frame/en/check"]');
      assert.equal(await wizard.language(check), 'en');
      assert.equal(await check.$eval('html', (html) => html.className), 'frame dark green');
      await assertSeesTop(check, 'linked');
      assert.ok((await wizard.filled(check)).includes('instagram=1'));
    });
  });

  it('nothing is kept, and no answer stands in an address', async () => {
    await chromium.withPage({}, async (page) => {
      const recorder = await record(page);
      const check = await openDemo(page, { tag: BARE(server.origin) });
      await wholeVisit(check);
      const kept = await check.evaluate(async () => {
        // Where the browser denies a frame of another site its storage, nothing is kept either.
        const orNothing = async (read) => {
          try {
            return await read();
          } catch (error) {
            if (error instanceof DOMException) return [];
            throw error;
          }
        };
        return {
          cookie: document.cookie,
          localStorage: await orNothing(() => Object.keys(localStorage)),
          sessionStorage: await orNothing(() => Object.keys(sessionStorage)),
          databases: await orNothing(() => indexedDB.databases()),
          caches: await orNothing(() => caches.keys()),
          workers: await orNothing(() => navigator.serviceWorker.getRegistrations()),
        };
      });
      assert.deepEqual(kept, NOTHING_KEPT);
      const report = await recorder.report();
      assert.deepEqual([report.cookies, report.cookiesSet], [[], []]);
      const ours = report.requests.filter(({ url }) => url.startsWith(server.origin));
      assert.ok(ours.length >= 8);
      assert.deepEqual(ours.filter(({ url }) => /[?=]/.test(url)), []);
      assert.deepEqual(report.policyViolations, []);
    });
  });

  it('blocking cookies and storage of other sites changes nothing', async () => {
    await chromium.withPage({}, async (page) => {
      const session = await page.context().newCDPSession(page);
      await session.send('Network.enable');
      await session.send('Network.setCookieControls', { enableThirdPartyCookieRestriction: true });
      const check = await openDemo(page, { tag: BARE(server.origin) });
      await assert.rejects(check.evaluate(() => localStorage.length), /SecurityError/, 'the block is in force');
      await wholeVisit(check);
    });
  });
});

describe('The look of the frame', () => {
  const colours = (check) => check.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    return { page: backgroundColor, text: color, scheme: getComputedStyle(document.documentElement).colorScheme };
  });
  const LIGHT = { page: 'rgb(255, 255, 255)', text: 'rgb(26, 29, 36)', scheme: 'light' };
  const DARK = { page: 'rgb(20, 23, 28)', text: 'rgb(238, 241, 245)', scheme: 'dark' };

  for (const [theme, onLight, onDark] of [['light', LIGHT, LIGHT], ['dark', DARK, DARK], ['auto', LIGHT, DARK]]) {
    for (const [colorScheme, expected] of [['light', onLight], ['dark', onDark]]) {
      it(`theme ${theme} on a ${colorScheme} device has colours that belong together`, async () => {
        await chromium.withPage({ colorScheme }, async (page) => {
          const check = await openDemo(page, { choices: { theme } });
          assert.deepEqual(await colours(check), expected);
          // The element agrees with the page in it, or the browser puts an opaque box between them.
          const own = await check.element.evaluate((frame) => getComputedStyle(frame).colorScheme);
          assert.equal(own, { light: 'light', dark: 'dark', auto: 'light dark' }[theme]);
        });
      });
    }
  }

  const windows = {
    '320 px wide': { viewport: { width: 320, height: 640 } },
    'at a zoom of 200 %': { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
    'at a zoom of 400 %': { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
  };
  for (const [name, options] of Object.entries(windows)) {
    it(`the whole visit needs no scrolling sideways ${name}`, async () => {
      await chromium.withPage(options, async (page) => {
        const check = await openDemo(page);
        const { frame, host: around } = await view(check);
        assert.ok(frame.height <= around.height * 0.9 + 1, 'the frame fits into the window');
        await wholeVisit(check);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), around.width);
      });
    });
  }
});
