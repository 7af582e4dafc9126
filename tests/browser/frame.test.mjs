// The check in a frame on somebody's page, in two engines: visits, focus, keyboard, new tabs, Back,
// colours. Host and check are on different sites, and the host shows the code of the page for webmasters.
import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { startFirefox } from './support/engines.mjs';
import { assertSeesTop, eventually, openDemo, openHost, view, wholeVisit } from './support/framed.mjs';
import { startHost } from './support/host.mjs';
import { results } from './support/pages.mjs';
import { checkAndChromium, running } from './support/running.mjs';
import { startServer } from './support/server.mjs';
import * as wizard from './support/wizard.mjs';

const { choose, chooseAccounts, chooseByKeyboard, goOnByKeyboard, place, tabTo } = wizard;
const DESKTOP = { viewport: { width: 1280, height: 800 } };
const PHONE = { viewport: { width: 360, height: 740 } };
// Nothing is on its way when a visitor of a test presses something.
const STILL = { 'ui.prefersReducedMotion': 1 };
const site = running({
  host: startHost,
  server: ({ host }) => startServer('--frame-ancestor', host.origin, '--frame-ancestor', `http://*.musterland.localhost:${host.port}`),
  anyone: () => startServer('--frame-anyone'),
  Chromium: checkAndChromium().chromium,
  Firefox: () => startFirefox(STILL),
  'Firefox without cookies': () => startFirefox({ ...STILL, 'network.cookie.cookieBehavior': 2 }),
});
/** A test with a page of Chromium. */
const inChromium = (name, use, options = {}) => it(name, () => site.Chromium.withPage(options, use));
const inBoth = (name, use) => {
  for (const engine of ['Chromium', 'Firefox']) it(`${name} (${engine})`, () => site[engine].withPage({ javaScriptEnabled: false }, use));
};

describe('A visit in a frame', () => {
  for (const [name, engine, options, demo] of [
    ['in the sandbox, which forbids scripts', 'Chromium', DESKTOP],
    ['in the same on a phone, without JavaScript', 'Chromium', { ...PHONE, javaScriptEnabled: false }],
    ['on a phone with the height script', 'Chromium', { ...PHONE, reducedMotion: 'reduce' }, { variant: 'script' }],
    ['at a zoom of 400 %, which is a width of 320 px', 'Chromium', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }],
    ['in the sandbox', 'Firefox without cookies', {}],
    ['with the height script', 'Firefox', {}, { variant: 'script' }],
  ]) {
    it(`reaches a result, and each page is seen from its top: ${engine}, ${name}`, () => site[engine].withPage(options, async (page) => {
      const check = await openDemo(page, site, demo);
      const { frame, host } = await view(check);
      assert.ok(demo?.variant === 'script' || frame.height <= host.height * 0.9 + 1, 'the frame fits into the window');
      await wholeVisit(check);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= host.width, 'nothing scrolls sideways');
    }));
  }

  for (const policy of ['require-corp', 'credentialless']) {
    inBoth(`works on a host that is isolated with COEP ${policy}`, async (page) => {
      const headers = { 'Cross-Origin-Embedder-Policy': policy, 'Cross-Origin-Opener-Policy': 'same-origin' };
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

  // Firefox moves a host for no frame of another site: so the frame fits into the window there too.
  inChromium('brings the question back into the window after the visitor scrolled past the top of the frame', async (page) => {
    const check = await openDemo(page, site);
    await check.evaluate(() => { for (const one of document.querySelectorAll('input[value="1"]')) one.checked = true; });
    await page.evaluate(() => scrollBy(0, 230));
    const button = await check.$eval(wizard.CONTINUE, (one) => {
      const { x, y } = one.getBoundingClientRect();
      return [x + 20, y + 10];
    });
    await Promise.all([check.waitForNavigation(), check.mouse.click(...button)]);
    await assertSeesTop(check, 'linked');
  }, { ...DESKTOP, javaScriptEnabled: false });

  inChromium('needs no mouse: the keyboard enters the frame, mends an error, goes on and leaves in both directions', async (page) => {
    const tag = `<iframe src="${site.server.origin}/frame/de/check" title="Check" width="100%" height="640"></iframe>`;
    const check = await openHost(page, site.host.add(`<p><a id="before" href="#before">before</a></p>${tag}<p><a id="after" href="#after">after</a></p>`));
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
  }, { javaScriptEnabled: false });
});

describe('Around the frame', () => {
  inBoth('Back goes one question back, then another, and keeps what was chosen', async (page) => {
    const check = await openDemo(page, site);
    // Nobody waits for its answer: it is that the host page has come, which rightly stays.
    const back = () => { page.goBack().catch(() => {}); };
    await chooseAccounts(check, { facebook: 1, instagram: 1 });
    await choose(check, 'none');
    back();
    await eventually('the question before is there', async () => (await place(check)) === 'linked');
    assert.ok((await wizard.filled(check)).includes('linked=none'));
    back();
    await eventually('the first question is there', async () => (await place(check)) === 'accounts');
    await wizard.goOn(check);
    assert.equal(await place(check), 'linked', 'the restored page can be sent again');
  });

  for (const variant of ['frame', 'script']) {
    inChromium(`a link to a form of Meta opens a tab of its own that learns nothing (${variant})`, async (page) => {
      const asked = [];
      // Nobody may ask the real site from a test: whatever leaves this machine ends here.
      await page.context().route(/^https:/, (route) => {
        asked.push(route.request().headers());
        return route.fulfill({ contentType: 'text/html', body: '<title>form</title>' });
      });
      const check = await openDemo(page, site, { variant, fields: results['object-now'] });
      const expected = await check.$eval('a[data-form]', (link) => link.href);
      const tab = await newTab(page, check, 'a[data-form]');
      assert.deepEqual(await tab.evaluate(() => [location.href, opener, document.referrer]), [expected, null, '']);
      assert.deepEqual(asked.map(({ referer }) => referer), [undefined]);
      // An ordinary tab: scripts, forms and an origin, unlike the frame it came from.
      assert.equal(await tab.evaluate(() => origin), new URL(expected).origin);
    });
  }

  inChromium('another language keeps the answers, the theme and the colour, and "own window" opens the full page', async (page) => {
    const check = await openDemo(page, site, { choices: { theme: 'dark', accent: 'green' } });
    await chooseAccounts(check, { facebook: 1, instagram: 1 });
    await wizard.mark(check, 'none');
    await wizard.press(check, 'footer button[formaction^="/frame/en/check"]');
    assert.equal(await wizard.language(check), 'en');
    assert.match(await check.$eval('html', (html) => html.className), /\bframe dark green\b/);
    await assertSeesTop(check, 'linked');
    const kept = await wizard.filled(check);
    assert.ok(kept.includes('instagram=1') && kept.includes('linked=none'), 'also a choice that was not sent yet');
    const tab = await newTab(page, check, 'footer button[formtarget=_blank]');
    assert.deepEqual([new URL(tab.url()).pathname, await place(tab)], ['/en/check', 'linked']);
    assert.ok((await wizard.filled(tab)).includes('instagram=1'));
    assert.ok(await tab.$('header.top'), 'with the header of the site');
  });

  inChromium('colours belong together: light by default, dark by choice, and as the device asks', async (page) => {
    const LIGHT = { page: 'rgb(255, 255, 255)', scheme: 'light' };
    const DARK = { page: 'rgb(20, 23, 28)', scheme: 'dark' };
    for (const [theme, own, onLight, onDark] of [['light', 'light', LIGHT, LIGHT], ['dark', 'dark', DARK, DARK], ['auto', 'light dark', LIGHT, DARK]]) {
      const check = await openDemo(page, site, { choices: { theme } });
      // The element agrees with the page in it, or the browser puts an opaque box between them.
      assert.equal(await check.element.evaluate((frame) => getComputedStyle(frame).colorScheme), own);
      for (const [colorScheme, expected] of [['light', onLight], ['dark', onDark]]) {
        await page.emulateMedia({ colorScheme });
        assert.deepEqual(await check.evaluate(() => (
          { page: getComputedStyle(document.body).backgroundColor, scheme: getComputedStyle(document.documentElement).colorScheme })), expected, `${theme} on ${colorScheme}`);
      }
    }
  });
});

/** The tab that opens when something in the frame is pressed. */
async function newTab(page, check, selector) {
  const [tab] = await Promise.all([page.context().waitForEvent('page'), check.$(selector).then((one) => one.click())]);
  await tab.waitForLoadState();
  return tab;
}

describe('Framing', () => {
  const CHECK = '/frame/de/check';
  inBoth('is shown to listed sites alone, and never for a full page', async (page) => {
    for (const [name, origin, path, expected] of [
      ['localhost', site.server.origin, CHECK, true],
      ['a.b.musterland.localhost', site.server.origin, CHECK, true],
      // The star stands for subdomains, not for the domain itself.
      ['musterland.localhost', site.server.origin, CHECK, false],
      ['other.localhost', site.server.origin, CHECK, false],
      ['other.localhost', site.anyone.origin, CHECK, true],
      ...['/de', '/de/check', '/nothing'].map((full) => ['localhost', site.anyone.origin, full, false]),
    ]) {
      await page.goto(site.host.add(`<iframe src="${origin}${path}" title="Check" width="700" height="640"></iframe>`, {}, name));
      const frame = await (await page.waitForSelector('iframe')).contentFrame();
      const refused = () => /^(chrome-error:|about:neterror\?e=cspBlocked)/.test(frame.url());
      const shown = () => frame.evaluate(() => Boolean(document.querySelector('main[data-question]'))).catch(() => false);
      await eventually(`${path} on ${name} is ${expected ? 'shown' : 'refused'}`, async () => (expected ? shown() : refused()));
    }
  });
});
