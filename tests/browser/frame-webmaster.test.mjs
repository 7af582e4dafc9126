// What webmasters get: the page with the code, the test frame, oEmbed, and what a frame says in which
// forms are forbidden. What others make of the code is tested in tests/cms.
import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { HtmlValidate } from 'html-validate';
import oembetter from 'oembetter';
import { setForceXml } from 'oembetter/oembed.js';
import { eventually, openHost, snippets } from './support/framed.mjs';
import { shownInDemo, startHost } from './support/host.mjs';
import { framed, running } from './support/running.mjs';
import { freePort, startServer } from './support/server.mjs';
import * as wizard from './support/wizard.mjs';

const site = running({
  ...framed,
  host: startHost,
  async server({ host }) {
    const address = `127.0.0.1:${await freePort()}`;
    return startServer('--listen', address, '--public-url', `http://${address}`, '--frame-ancestor', host.origin);
  },
});
/** A test with a page of Chromium. */
const inChromium = (name, use, options = {}) => it(name, () => site.chromium.withPage(options, use));

describe('The page for webmasters, without JavaScript', () => {
  inChromium('gives tag and live preview as they were chosen', async (page) => {
    await page.goto(`${site.server.origin}/de/embed`);
    const chosen = { language: 'en', theme: 'dark', accent: 'violet', height: '560', facebook: '1', instagram: '1' };
    for (const [name, value] of Object.entries(chosen)) await page.selectOption(`select[name=${name}]`, value);
    await wizard.press(page, 'form.options button');
    for (const [name, value] of Object.entries(chosen)) {
      assert.equal(await page.$eval(`select[name=${name}]`, (select) => select.value), value, 'the choice is still shown');
    }
    const path = '/frame/en/check?theme=dark&accent=violet&facebook=1&instagram=1';
    const code = await page.$eval('textarea[data-variant=embed-frame]', (field) => field.value);
    assert.ok(code.includes(`src="${site.server.origin}${path.replaceAll('&', '&#38;')}"`), code);
    assert.ok(code.includes('height="560"') && code.includes('color-scheme:dark'), code);
    const preview = await page.$('iframe.preview');
    await preview.scrollIntoViewIfNeeded();
    const frame = await preview.contentFrame();
    await eventually('the preview shows the preset step', async () => (await wizard.place(frame)) === 'linked');
    assert.equal(new URL(frame.url()).pathname + new URL(frame.url()).search, path);
    assert.equal(await frame.$eval('html', (html) => html.className), 'frame dark violet');
    assert.equal(await preview.evaluate((one) => one.offsetHeight >= 560), true);
  }, { javaScriptEnabled: false });

  inChromium('gives the tag of the demo page, and valid HTML in every variant, but for a width in percent', async (page) => {
    // The standard wants pixels there, and says in its part on rendering that browsers take percent.
    // Where a CMS strips the style, pixels would be too wide for phones or too narrow for the rest.
    const percent = 'attribute-allowed-values: Attribute "width" has invalid value "100%"';
    const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
    const faults = async (html) => {
      const report = await validator.validateString(`<!DOCTYPE html>\n<html lang="de"><head><title>Seite</title></head><body><h1>Seite</h1>${html}</body></html>\n`);
      return report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)).filter((fault) => fault !== percent);
    };
    assert.notDeepEqual(await faults('<iframe src="/a" title="x" width="wide" title="y"></iframe>'), [], 'the validator sees a fault');
    const { frame } = await snippets(page, site.server.origin, 'de');
    assert.equal(shownInDemo, frame.replaceAll(site.server.origin, 'http://127.0.0.1:8080'));
    for (const choices of [{}, { language: 'en', theme: 'auto', accent: 'red', height: 480, facebook: 0, instagram: 5 }]) {
      const variants = await snippets(page, site.server.origin, 'de', choices);
      for (const name of ['frame', 'script', 'bare', 'html-link', 'test', 'click', 'klaro', 'iframemanager']) assert.deepEqual(await faults(variants[name]), [], name);
    }
  });
});

describe('The test frame', () => {
  const message = (check) => check.$eval('main p', (one) => one.textContent.trim());

  /** What comes of each of the four tests, or "nothing" where the browser says that it blocked it. */
  async function tried(page, sandbox) {
    const { test: tag } = await snippets(page, site.server.origin, 'de');
    const address = site.host.add(tag.replace(/sandbox="[^"]*"/, `sandbox="${sandbox}"`));
    const blocked = () => page.waitForEvent('console', (one) => /^Blocked (form|opening)/.test(one.text())).then(() => 'nothing');
    const press = async (selector, comes) => {
      const check = await openHost(page, address);
      const result = Promise.race([comes(check, await message(check)), blocked()]);
      await check.$(selector).then((one) => one.click());
      return result;
    };
    const changed = ({ frame }, first) => frame.waitForFunction((before) => {
      const now = document.querySelector('main p')?.textContent.trim();
      return now !== before && now;
    }, first).then((one) => one.jsonValue());
    const tab = () => page.context().waitForEvent('page').then((one) => one.waitForSelector('main p').then((text) => text.textContent()));
    const files = [];
    page.on('download', (one) => files.push(one.suggestedFilename()));
    // Its request ends in any case; a download has been told before the next page is there.
    const asked = () => page.waitForEvent('requestfailed', (one) => one.url().includes('.ics'));
    const came = [await press('a[href$="by=link"]', changed), await press('form button', changed)];
    await press('a[download]', asked);
    // The new tab comes last: it lies over the page, whose downloads then wait.
    return [...came, await press('a[target=_blank]', tab), files[0] ?? 'nothing'];
  }

  it('shows what works in our sandbox, and what a stricter one forbids', async () => {
    await site.chromium.withPage({ acceptDownloads: true }, async (page) => {
      const [, sandbox] = (await snippets(page, site.server.origin, 'de')).frame.match(/sandbox="([^"]*)"/);
      const [link, form, tab, file] = await tried(page, sandbox);
      assert.match(link, /Links im Rahmen funktionieren/);
      assert.match(form, /Formulare funktionieren/);
      assert.match(tab, /Neue Fenster funktionieren/);
      assert.match(file, /[.]ics$/);
    });
    await site.chromium.withPage({}, async (page) => {
      const [alive, ...others] = await tried(page, 'allow-scripts');
      assert.match(alive, /Links im Rahmen funktionieren/);
      assert.deepEqual(others, ['nothing', 'nothing', 'nothing']);
      await page.goto(`${site.server.origin}/frame/de/test`);
      assert.match(await message(page), /nicht in einem Rahmen/, 'as a page of its own');
    });
  });
});

describe('oEmbed, asked by the consumer oembetter', () => {
  const ask = (url, options = {}) =>
    new Promise((resolve, reject) => {
      oembetter().fetch(url, options, (error, answer) => (error ? reject(error) : resolve(answer)));
    });

  inChromium('finds the provider by the links in the pages and gets a working frame, by JSON and by XML', async (page) => {
    const { oembed: handedOut } = await snippets(page, site.server.origin, 'de', { theme: 'dark', facebook: 1, instagram: 1 });
    try {
      for (const [xml, address, at] of [[false, `${site.server.origin}/de`, 'accounts'], [true, handedOut, 'linked']]) {
        setForceXml(xml);
        const answer = await ask(address, { maxwidth: 500 });
        assert.deepEqual([answer.type, Number(answer.width), Boolean(answer._xml)], ['rich', 500, xml]);
        const check = await openHost(page, site.host.add(answer.html));
        assert.equal(await wizard.place(check), at);
        assert.equal(await check.element.evaluate((frame) => frame.offsetWidth), 500);
      }
    } finally {
      setForceXml(false);
    }
  });
});

describe('A frame in which no form can be sent', () => {
  for (const engine of ['chromium', 'firefox']) {
    it(`says where to go instead if its script may run, and stays away where forms work (${engine})`, () => site[engine].withPage({}, async (page) => {
      const { frame, script } = await snippets(page, site.server.origin, 'de');
      const visible = (check, selector) => check.$eval(selector, (one) => one.checkVisibility());
      const dead = await openHost(page, site.host.add(frame.replace(/sandbox="[^"]*"/, 'sandbox="allow-scripts"')));
      await eventually('the form is gone', async () => !(await visible(dead, '#check')));
      assert.equal(await dead.$eval('#blocked-address', (one) => one.textContent), `${site.server.origin}/de/check`);
      const controls = await dead.$$eval('button, input, a, summary', (all) => all.filter((one) => one.checkVisibility()).length);
      assert.equal(controls, 0, 'nothing to press in vain');
      const alive = await openHost(page, site.host.add(script));
      await eventually('the script has run', () => alive.element.evaluate((one) => one.style.height !== ''));
      assert.deepEqual([await visible(alive, '#blocked'), await visible(alive, '#check')], [false, true]);
    }));
  }

  inChromium('names the address of the check where no script may run either', async (page) => {
    const { frame } = await snippets(page, site.server.origin, 'de');
    const dead = await openHost(page, site.host.add(frame.replace(/sandbox="[^"]*"/, 'sandbox=""')));
    assert.ok((await dead.$eval('.about', (one) => one.innerText)).includes(site.server.origin));
  });
});
