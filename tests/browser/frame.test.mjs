// The check in a frame on somebody's page, in two engines: visits, focus, keyboard, new tabs, Back,
// colours. Host and check are on different sites, and the host shows the code of the page for webmasters.
import { strict as assert } from 'node:assert';
import { after, before, describe, it } from 'node:test';
import { startChromium } from './support/chromium.mjs';
import { startFirefox } from './support/firefox.mjs';
import { assertSeesTop, backInHost, eventually, openDemo, openHost, view, wholeVisit } from './support/framed.mjs';
import { startHost } from './support/host.mjs';
import { chooseByKeyboard, goOnByKeyboard, tabTo } from './support/keyboard.mjs';
import { results } from './support/pages.mjs';
import { NOTHING_KEPT, record } from './support/recorder.mjs';
import { startServer } from './support/server.mjs';
import * as wizard from './support/wizard.mjs';

const { choose, chooseAccounts, place } = wizard;
const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 740 };
const site = {};
let engines;
before(async () => {
  site.host = await startHost();
  const sub = `http://*.musterland.localhost:${site.host.port}`;
  site.server = await startServer('--frame-ancestor', site.host.origin, '--frame-ancestor', sub);
  site.anyone = await startServer('--frame-anyone');
  engines = {
    Chromium: await startChromium(),
    Firefox: await startFirefox(),
    'Firefox without cookies': await startFirefox({ 'network.cookie.cookieBehavior': 2 }),
  };
});
after(async () => {
  for (const engine of Object.values(engines ?? {})) await engine.close();
  for (const one of [site.server, site.anyone, site.host]) await one?.stop();
});

const BARE = () => `<iframe src="${site.server.origin}/frame/de/check" title="Check" width="100%" height="640"></iframe>`;

describe('A visit in a frame', () => {
  for (const [name, engine, options, demo] of [
    ['in the sandbox, which forbids scripts', 'Chromium', { viewport: DESKTOP }],
    ['in the same on a phone, without JavaScript', 'Chromium', { viewport: PHONE, javaScriptEnabled: false }],
    ['on a phone with the height script', 'Chromium', { viewport: PHONE }, { variant: 'script' }],
    ['without a sandbox', 'Chromium', { viewport: DESKTOP }, { variant: 'bare' }],
    ['at a width of 320 px', 'Chromium', { viewport: { width: 320, height: 640 } }],
    ['at a zoom of 400 %', 'Chromium', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }],
    ['in the sandbox', 'Firefox', {}],
    ['with the height script', 'Firefox', {}, { variant: 'script' }],
    ['in the sandbox', 'Firefox without cookies', {}],
  ]) {
    it(`reaches a result, and each page is seen from its top: ${engine}, ${name}`, async () => {
      await engines[engine].withPage(options, async (page) => {
        const check = await openDemo(page, site, demo);
        const { frame, host } = await view(check);
        assert.ok(demo?.variant === 'script' || frame.height <= host.height * 0.9 + 1, 'the frame fits into the window');
        await wholeVisit(check);
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= host.width, 'nothing scrolls sideways');
      });
    });
  }

  for (const policy of ['require-corp', 'credentialless']) {
    it(`works on a host that is isolated with COEP ${policy}`, async () => {
      const headers = { 'Cross-Origin-Embedder-Policy': policy, 'Cross-Origin-Opener-Policy': 'same-origin' };
      for (const engine of ['Chromium', 'Firefox']) {
        await engines[engine].withPage({}, async (page) => {
          const check = await openDemo(page, site, { headers });
          assert.equal(await page.evaluate(() => crossOriginIsolated), true, 'the host is isolated');
          // Firefox's driver cannot click into a frame in a process of its own; the form is sent as is.
          await check.evaluate((button) => {
            for (const radio of document.querySelectorAll('main input[value="0"]')) radio.checked = true;
            document.querySelector(button).click();
          }, wizard.CONTINUE).catch(() => {});
          await eventually('the result is there', async () => (await place(check)) === 'result');
        });
      }
    });
  }

  it('brings the question back into the window after the visitor scrolled past the top of the frame', async () => {
    // Firefox moves a host for no frame of another site: so the frame fits into the window there too.
    await engines.Chromium.withPage({ viewport: DESKTOP, javaScriptEnabled: false }, async (page) => {
      const check = await openDemo(page, site);
      await check.evaluate(() => { for (const one of document.querySelectorAll('input[value="1"]')) one.checked = true; });
      await page.evaluate(() => scrollBy(0, 230));
      const button = await check.$eval(wizard.CONTINUE, (one) => {
        const { x, y } = one.getBoundingClientRect();
        return [x + 20, y + 10];
      });
      await Promise.all([check.waitForNavigation(), check.mouse.click(...button)]);
      await assertSeesTop(check, 'linked');
    });
  });

  it('needs no mouse: the keyboard enters the frame, reaches a result and leaves in both directions', async () => {
    await engines.Chromium.withPage({ javaScriptEnabled: false }, async (page) => {
      const around = (tag) => `<p><a id="before" href="#before">before</a></p>${tag}<p><a id="after" href="#after">after</a></p>`;
      const check = await openHost(page, site.host.add(around(BARE())));
      const inFrame = () => check.evaluate(() => document.hasFocus());
      await page.focus('#before');
      assert.equal(await inFrame(), false, 'the frame does not take the focus by itself');
      await chooseByKeyboard(check, '1', 'facebook');
      assert.equal(await goOnByKeyboard(check), 422, 'Instagram is not answered yet');
      await wizard.focusOn(check, '.error-summary');
      await tabTo(check, '.error-summary a');
      await page.keyboard.press('Enter');
      await wizard.focusOn(check, 'input[name=instagram]');
      await page.keyboard.press('Space');
      await goOnByKeyboard(check);
      await assertSeesTop(check, await place(check));
      for (const [key, id] of [['Tab', 'after'], ['Shift+Tab', 'before']]) {
        for (let i = 0; (await inFrame()) || (await page.evaluate(() => document.activeElement.id)) !== id; i += 1) {
          assert.ok(i < 60, `${key} never left the frame for #${id}: it is a trap`);
          await page.keyboard.press(key);
        }
      }
    });
  });
});

describe('Around the frame', () => {
  for (const engine of ['Chromium', 'Firefox']) {
    it(`Back goes one question back, then another, and keeps what was chosen (${engine})`, async () => {
      await engines[engine].withPage(engine === 'Chromium' ? { javaScriptEnabled: false } : {}, async (page) => {
        const check = await openDemo(page, site);
        await chooseAccounts(check, { facebook: 1, instagram: 1 });
        await choose(check, 'none');
        await backInHost(page);
        await eventually('the question before is there', async () => (await place(check)) === 'linked');
        assert.ok((await wizard.filled(check)).includes('linked=none'));
        await backInHost(page);
        await eventually('the first question is there', async () => (await place(check)) === 'accounts');
        await wizard.goOn(check);
        assert.equal(await place(check), 'linked', 'the restored page can be sent again');
      });
    });
  }

  for (const variant of ['frame', 'script']) {
    it(`a link to a form of Meta opens a tab of its own that learns nothing (${variant})`, async () => {
      await engines.Chromium.withPage({}, async (page) => {
        const asked = [];
        // Nobody may ask the real site from a test: whatever leaves this machine ends here.
        await page.context().route(/^https:/, (route) => {
          asked.push(route.request().headers());
          return route.fulfill({ contentType: 'text/html', body: '<title>form</title>' });
        });
        const check = await openDemo(page, site, { variant, fields: results['object-now'] });
        const expected = await check.$eval('a[data-form]', (link) => link.href);
        const [tab] = await Promise.all([page.context().waitForEvent('page'), check.$('a[data-form]').then((link) => link.click())]);
        await tab.waitForLoadState();
        assert.deepEqual(await tab.evaluate(() => [location.href, opener, document.referrer]), [expected, null, '']);
        assert.deepEqual(asked.map(({ referer }) => referer), [undefined]);
        // An ordinary tab: scripts, forms and an origin, unlike the frame it came from.
        assert.equal(await tab.evaluate(() => origin), new URL(expected).origin);
      });
    });
  }

  it('"own window" opens the full page at the same question, with all answers', async () => {
    await engines.Chromium.withPage({}, async (page) => {
      const check = await openDemo(page, site);
      await chooseAccounts(check, { facebook: 1, instagram: 1 });
      const [tab] = await Promise.all([
        page.context().waitForEvent('page'),
        check.$('footer button[formtarget=_blank]').then((button) => button.click()),
      ]);
      await tab.waitForLoadState();
      assert.deepEqual([new URL(tab.url()).pathname, await place(tab)], ['/de/check', 'linked']);
      assert.ok(await tab.$('header.top'), 'with the header of the site');
    });
  });

  it('another language keeps the answers, the theme and the colour', async () => {
    await engines.Chromium.withPage({}, async (page) => {
      const check = await openDemo(page, site, { choices: { theme: 'dark', accent: 'green' } });
      await chooseAccounts(check, { facebook: 1, instagram: 1 });
      await wizard.press(check, 'footer button[formaction^="/frame/en/check"]');
      assert.equal(await wizard.language(check), 'en');
      assert.match(await check.$eval('html', (html) => html.className), /\bframe dark green\b/);
      await assertSeesTop(check, 'linked');
      assert.ok((await wizard.filled(check)).includes('instagram=1'));
    });
  });

  it('nothing is kept, and no answer stands in an address', async () => {
    await engines.Chromium.withPage({}, async (page) => {
      const recorder = await record(page);
      const check = await openDemo(page, site, { tag: BARE() });
      await wholeVisit(check);
      const kept = await check.evaluate(async () => {
        const stores = {
          localStorage: () => Object.keys(localStorage), sessionStorage: () => Object.keys(sessionStorage),
          databases: () => indexedDB.databases(), caches: () => caches.keys(), workers: () => navigator.serviceWorker.getRegistrations(),
        };
        // Where the browser denies a frame of another site its storage, nothing is kept either.
        const denied = (error) => { if (error instanceof DOMException) return []; throw error; };
        const all = Object.entries(stores).map(async ([name, read]) => [name, await Promise.resolve().then(read).catch(denied)]);
        return { cookie: document.cookie, ...Object.fromEntries(await Promise.all(all)) };
      });
      assert.deepEqual(kept, NOTHING_KEPT);
      const report = await recorder.report();
      assert.deepEqual([report.cookies, report.cookiesSet, report.policyViolations], [[], [], []]);
      const ours = report.requests.filter(({ url }) => url.startsWith(site.server.origin));
      assert.ok(ours.length >= 8);
      assert.deepEqual(ours.filter(({ url }) => /[?=]/.test(url.replace(/\?sent$/, ''))), []);
    });
  });

  it('colours belong together: light by default, dark by choice, and as the device asks', async () => {
    const LIGHT = { page: 'rgb(255, 255, 255)', scheme: 'light' };
    const DARK = { page: 'rgb(20, 23, 28)', scheme: 'dark' };
    for (const [theme, onLight, onDark] of [['light', LIGHT, LIGHT], ['dark', DARK, DARK], ['auto', LIGHT, DARK]]) {
      for (const [colorScheme, expected] of [['light', onLight], ['dark', onDark]]) {
        await engines.Chromium.withPage({ colorScheme }, async (page) => {
          const check = await openDemo(page, site, { choices: { theme } });
          assert.deepEqual(await check.evaluate(() => (
            { page: getComputedStyle(document.body).backgroundColor, scheme: getComputedStyle(document.documentElement).colorScheme })), expected, `${theme} on ${colorScheme}`);
          // The element agrees with the page in it, or the browser puts an opaque box between them.
          const own = await check.element.evaluate((frame) => getComputedStyle(frame).colorScheme);
          assert.equal(own, { light: 'light', dark: 'dark', auto: 'light dark' }[theme]);
        });
      }
    }
  });
});

describe('Framing', () => {
  const CHECK = '/frame/de/check';
  for (const engine of ['Chromium', 'Firefox']) {
    it(`is shown to listed sites alone, and never for a full page (${engine})`, async () => {
      await engines[engine].withPage({}, async (page) => {
        for (const [name, origin, path, expected] of [
          ['localhost', site.server.origin, CHECK, true],
          ['a.b.musterland.localhost', site.server.origin, CHECK, true],
          // The star stands for subdomains, not for the domain itself.
          ['musterland.localhost', site.server.origin, CHECK, false],
          ['other.localhost', site.server.origin, CHECK, false],
          ['other.localhost', site.anyone.origin, CHECK, true],
          ...['/de', '/de/check', '/de/overview', '/de/embed', '/nothing'].map((full) => ['localhost', site.anyone.origin, full, false]),
        ]) {
          await page.goto(site.host.add(`<iframe src="${origin}${path}" title="Check" width="700" height="640"></iframe>`, {}, name));
          const frame = await (await page.waitForSelector('iframe')).contentFrame();
          const refused = () => /^(chrome-error:|about:neterror\?e=cspBlocked)/.test(frame.url());
          const shown = () => frame.evaluate(() => Boolean(document.querySelector('main[data-question]'))).catch(() => false);
          await eventually(`${path} on ${name} is ${expected ? 'shown' : 'refused'}`, async () => (expected ? shown() : refused()));
        }
      });
    });
  }
});
