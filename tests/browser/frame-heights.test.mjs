// How high the pages in the frame are, in two engines; and the optional script for host pages, which
// makes the frame as high as its page.
import { strict as assert } from 'node:assert';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, it } from 'node:test';
import { eventually, fits, openHost, settled, snippets, view, withFields } from './support/framed.mjs';
import { strictPolicy } from './support/host.mjs';
import { LANGUAGES, pages, results, sent } from './support/pages.mjs';
import { framed, running } from './support/running.mjs';
import * as wizard from './support/wizard.mjs';

const WINDOW = { viewport: { width: 1000, height: 800 } };
const WIDTHS = [320, 342, 375, 390, 700];
const site = running(framed);
/** A test with a page of Chromium. */
const inChromium = (name, use, options = WINDOW) => it(name, () => site.chromium.withPage(options, use));

const frameOf = (fields, attributes) => withFields(`<iframe src="${site.server.origin}/frame/de/check" title="Check" ${attributes}></iframe>`, fields);

/** Opens frames of all widths; gives `measure(html)`: how far down things end in each of them, and how far to the right. */
async function frames(page) {
  await page.setContent(WIDTHS.map((width) => `<iframe title="Check" width="${width}" height="300" style="border: 0"></iframe>`).join(''));
  return (html) => page.evaluate((text) => Promise.all([...document.querySelectorAll('iframe')].map((frame) => new Promise((resolve) => {
    frame.onload = () => {
      const { documentElement: root } = frame.contentDocument;
      const bottom = (selector) => Math.ceil(root.querySelector(selector)?.getBoundingClientRect().bottom ?? 0);
      const sideways = root.scrollWidth - root.clientWidth;
      resolve({ width: frame.width, button: bottom('main .buttons .primary'), error: bottom('main .error'), sideways, height: root.getBoundingClientRect().height });
    };
    frame.srcdoc = text;
  }))), html);
}
const ALL_WIDTHS = { viewport: { width: 2200, height: 900 } };

describe('A page in the frame', () => {
  const asked = pages.filter(({ name, layout }) => layout === 'frame' && /question|error/.test(name));
  for (const engine of ['chromium', 'firefox']) {
    it(`shows the button of a question, and with an error what is wrong, in the height of its language (${engine})`, () => site[engine].withPage(ALL_WIDTHS, async (page) => {
      const heights = {};
      for (const lang of LANGUAGES) heights[lang] = Number((await snippets(page, site.server.origin, lang)).frame.match(/height="(\d+)"/)[1]);
      const measure = await frames(page);
      const faults = [];
      for (const lang of LANGUAGES) {
        for (const { name, load } of asked) {
          for (const { width, button, error, sideways } of await measure(await load(site.server.origin, lang))) {
            const end = name.includes('error') ? error : button;
            if (end === 0 || end > heights[lang] || sideways > 0) faults.push(`${lang} ${name} at ${width} px: ${end} px, ${sideways} px sideways`);
          }
        }
      }
      assert.deepEqual(faults, []);
    }));
  }

  inChromium('has one height if it is a result, whatever it says about one group', async (page) => {
    const measure = await frames(page);
    for (const lang of LANGUAGES) {
      const seen = new Map();
      for (const name of Object.keys(results).filter((one) => one !== 'several-groups')) {
        for (const { width, height } of await measure(await sent(`${site.server.origin}/frame/${lang}/check`, results[name]))) {
          assert.equal(height, seen.get(width) ?? height, `${lang} ${name} at ${width} px`);
          seen.set(width, height);
        }
      }
    }
  }, ALL_WIDTHS);
});

describe('Without any script', () => {
  for (const styled of [true, false]) {
    inChromium(`the frame has the height that was chosen, and a longer page scrolls inside (style ${styled ? 'kept' : 'stripped'})`, async (page) => {
      const { frame: tag } = await snippets(page, site.server.origin, 'de', { height: 560 });
      const headers = { 'Content-Security-Policy': strictPolicy(site.server.origin, { styled }) };
      const check = await openHost(page, site.host.add(withFields(tag, results['several-groups']), headers));
      const seen = await view(check);
      // Where the policy of the host drops the style, the browser draws its own border of 2 px.
      assert.ok(Math.abs(seen.frame.height - 560) <= 4, `${seen.frame.height}`);
      const box = await settled(check.element);
      await page.mouse.move(box.x + 100, box.y + 100);
      await page.mouse.wheel(0, 400);
      await eventually('the page in the frame has moved', async () => (await view(check)).scrollY > 300);
    }, { ...WINDOW, javaScriptEnabled: false });
  }

  inChromium('the frame is never higher than the window, and its footer stands at its end', async (page) => {
    const { frame: tag } = await snippets(page, site.server.origin, 'de', { height: 960 });
    const check = await openHost(page, site.host.add(tag));
    assert.equal((await view(check)).frame.height, 0.9 * 800);
    const gap = await check.evaluate(() => innerHeight - document.querySelector('footer').getBoundingClientRect().bottom);
    assert.ok(Math.abs(gap) < 2, `${gap} px below the footer`);
  });
});

describe('The height script', () => {
  const fetched = (path) => fetch(site.server.origin + path).then((response) => response.text());

  it('is smaller than 1 KB, with gzip and with brotli', async () => {
    const text = await fetched('/embed.js');
    assert.ok(gzipSync(text).length < 1000, `gzip ${gzipSync(text).length}`);
    assert.ok(brotliCompressSync(text).length < 1000, `brotli ${brotliCompressSync(text).length}`);
  });

  const SCRIPT = () => `<script src="${site.server.origin}/embed.js" async></script>`;
  const SANDBOXED = 'width="700" height="640" sandbox="allow-forms allow-scripts"';
  const height = (element) => element.evaluate((frame) => Math.round(frame.getBoundingClientRect().height));

  /** Opens a host with the script and gives the check once the frame has the height of its page. */
  async function openFitted(page, tag, script = SCRIPT()) {
    const check = await openHost(page, site.host.add(tag + script));
    await fits(check);
    return check;
  }

  /** Posts a message to the host and gives the height of its frame once the script has had the message. */
  let said = 0;
  async function say(page, where, message) {
    said += 1;
    // A second message follows the first at once: before the page in the frame can answer a new height.
    await page.evaluate((mark) => {
      window.heard = new Promise((resolve) => {
        addEventListener('message', ({ data }) => { if (data?.mark === mark) resolve(document.querySelector('iframe').clientHeight); });
      });
    }, said);
    await where.evaluate(([data, mark]) => { for (const one of [data, { mark }]) parent.postMessage(one, '*'); }, [message, said]);
    return page.evaluate(() => window.heard);
  }

  for (const [name, attributes] of [['of a sandbox, whose origin is "null"', SANDBOXED], ['without a sandbox', 'width="700" height="640"']]) {
    inChromium(`follows each page up and down, in a frame ${name}`, async (page) => {
      const check = await openFitted(page, frameOf({ facebook: 1, instagram: 0 }, attributes));
      const question = await height(check.element);
      await check.evaluate(() => document.querySelector('main details').setAttribute('open', ''));
      await eventually('the frame grows with an opened detail', async () => (await height(check.element)) > question);
      await wizard.choose(check, 'never');
      assert.equal(await wizard.place(check), 'result');
      await eventually('every result has one height, which tells none from another', async () => (await check.evaluate(() => innerHeight)) === 900);
      await wizard.back(check);
      await fits(check);
      assert.ok(Math.abs((await height(check.element)) - question) <= 1);
    });
  }

  inChromium('asks a frame that was there before it', async (page) => {
    const check = await openHost(page, site.host.add(frameOf({}, SANDBOXED)));
    await check.evaluate(() => new Promise((resolve) => {
      new ResizeObserver(resolve).observe(document.documentElement);
    }));
    assert.equal(await height(check.element), 640);
    await page.addScriptTag({ url: `${site.server.origin}/embed.js` });
    await fits(check);
  });

  const PADDED = `${SANDBOXED} style="padding: 30px; border: 5px solid; box-sizing: border-box"`;
  for (const [name, script, around = (frame) => frame] of [
    ['in a shadow root', SCRIPT, (frame) => `<div><template shadowrootmode="open">${frame}</template></div>`],
    ['as a module', () => `<script type="module" src="${site.server.origin}/embed.js"></script>`],
    ['pasted into the page', async () => `<script>${await fetched('/embed.js')}</script>`],
  ]) {
    inChromium(`works ${name}, and counts the padding of the frame`, async (page) => { await openFitted(page, around(frameOf({}, PADDED)), await script()); });
  }

  inChromium('sizes two frames each by its own page, and leaves the frame of somebody else alone', async (page) => {
    // The stranger speaks the same dialect, from another port of the host's own machine.
    const stranger = `<script>setInterval(() => parent.postMessage({ sentinel: 'amp', type: 'embed-size', height: 333, step: true }, '*'), 20)</script>`;
    const address = site.host.add(stranger).replace('localhost', '127.0.0.1');
    const frames = [
      frameOf({}, `${SANDBOXED} id="one"`),
      frameOf({ facebook: 2, instagram: 2 }, `${SANDBOXED} id="two"`),
      `<iframe src="${address}" title="Another" width="700" height="222" id="stranger"></iframe>`,
      `<iframe src="${address}" title="Another" width="700" height="222" id="boxed" sandbox="allow-scripts"></iframe>`,
      // Of our own server, but not the check.
      `<iframe src="about:blank" title="Empty" width="700" height="222" id="empty"></iframe>`,
    ].join('');
    await openFitted(page, frames);
    const two = () => page.$eval('#two', (frame) => frame.offsetHeight);
    await eventually('the second frame has its height too', async () => (await two()) !== 640);
    const [one, other, ...strangers] = await page.$$eval('iframe', (all) => all.map(({ offsetHeight }) => offsetHeight));
    assert.notEqual(one, other);
    assert.deepEqual(strangers, [222, 222, 222]);
  });

  inChromium('ignores messages of others and heights that are none, and clamps the absurd', async (page) => {
    const check = await openFitted(page, frameOf({}, SANDBOXED));
    const fitting = await check.element.evaluate((frame) => frame.clientHeight);
    const size = { sentinel: 'amp', type: 'embed-size' };
    // The host itself is its own parent: a message with a source that is no frame.
    assert.equal(await say(page, page, { ...size, height: 900 }), fitting);
    for (const wrong of [null, 'text', {}, { ...size }, { ...size, height: '900' }, { ...size, height: NaN },
      { ...size, height: Infinity }, { ...size, height: [900] }, { ...size, type: 'other', height: 900 },
      { sentinel: 'other', type: 'embed-size', height: 900 }]) {
      assert.equal(await say(page, check.frame, wrong), fitting, JSON.stringify(wrong));
    }
    for (const [told, becomes] of [[900, 900], [1e9, 20000], [-5, 200], [0, 200]]) {
      assert.equal(await say(page, check.frame, { ...size, height: told }), becomes, `${told} px`);
    }
  });

  for (const reducedMotion of ['no-preference', 'reduce']) {
    inChromium(`brings a new question into view if its top is off-screen, and only then (motion: ${reducedMotion})`, async (page) => {
      // The script must not need the help that Chromium gives by itself: no fragment here.
      const check = await openFitted(page, frameOf({ facebook: 1, instagram: 0 }, SANDBOXED));
      await page.evaluate(() => {
        window.calls = [];
        const own = Element.prototype.scrollIntoView;
        Element.prototype.scrollIntoView = function scrollIntoView(options) {
          window.calls.push(options);
          return own.call(this, options);
        };
      });
      const size = { sentinel: 'amp', type: 'embed-size', height: await height(check.element) };
      const step = () => say(page, check.frame, { ...size, step: true });
      await page.evaluate(() => scrollBy(0, -50));
      const { scrollY } = (await view(check)).host;
      await step();
      assert.deepEqual(await page.evaluate(() => [scrollY, window.calls]), [scrollY, []]);
      await page.evaluate(() => scrollBy(0, 300));
      await step();
      await eventually('the top is in view', async () => Math.abs((await view(check)).frame.top) < 2);
      const behavior = reducedMotion === 'reduce' ? 'auto' : 'smooth';
      assert.deepEqual(await page.evaluate(() => window.calls), [{ behavior }]);
      await settled(check.element);
      // A height alone, as after opening a detail, never moves the page.
      await page.evaluate(() => scrollBy(0, 200));
      const left = await page.evaluate(() => window.scrollY);
      await say(page, check.frame, { ...size, height: 700 });
      assert.equal(await page.evaluate(() => window.scrollY), left);
    }, { ...WINDOW, reducedMotion });
  }
});
