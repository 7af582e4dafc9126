// The core of the frame in Firefox ESR, where focus, history and refusals are other code.
// Host and check are on different sites here too, and the host shows the tag that we hand out.
import { strict as assert } from 'node:assert';
import { after, before, describe, it } from 'node:test';
import { startFirefox } from './support/firefox.mjs';
import { backInHost, eventually, openHost, settled, snippets, view } from './support/framed.mjs';
import { startHost, strictPolicy } from './support/host.mjs';
import { results } from './support/pages.mjs';
import { startServer } from './support/server.mjs';
import * as wizard from './support/wizard.mjs';

const { choose, chooseAccounts, place } = wizard;

let host;
let server;
let firefox;
let blocking;
before(async () => {
  host = await startHost();
  server = await startServer('--frame-ancestor', host.origin);
  firefox = await startFirefox();
  blocking = await startFirefox({ 'network.cookie.cookieBehavior': 2 });
});
after(async () => {
  await firefox?.close();
  await blocking?.close();
  await server?.stop();
  await host?.stop();
});

async function openDemo(page, { variant = 'frame', fields, headers = {} } = {}) {
  const tag = (await snippets(page, server.origin, 'de'))[variant];
  const query = fields ? `?${new URLSearchParams(fields).toString().replaceAll('&', '&amp;')}` : '';
  const policy = strictPolicy(server.origin, { script: variant === 'script' });
  return openHost(page, host.add(tag.replace('/check"', `/check${query}"`), { 'Content-Security-Policy': policy, ...headers }));
}

async function assertSeesTop(check, where) {
  assert.equal(await place(check), where);
  await eventually(`the heading of ${where} has the focus and is in the window`, async () => {
    const { focus, headingInWindow, heading, host: around } = await view(check);
    return focus === 'step' && heading >= 0 && heading < 60 && headingInWindow >= 0 && headingInWindow < around.height - 100;
  });
}

async function wholeVisit(check) {
  await chooseAccounts(check, { facebook: 1, instagram: 1 });
  await assertSeesTop(check, 'linked');
  await choose(check, 'none');
  await assertSeesTop(check, 'objected facebook-1');
  await choose(check, 'no');
  await assertSeesTop(check, 'objected instagram-1');
  assert.equal(await wizard.goOn(check), 422);
  await assertSeesTop(check, 'objected instagram-1');
  await choose(check, 'since-start');
  await wizard.enterDate(check, { day: '3', month: '8', year: '2025' });
  await choose(check, 'email');
  await assertSeesTop(check, 'result');
}

describe('A visit in a frame in Firefox', () => {
  it('reaches a result in the sandbox of the tag, and each page is seen from its top', async () => {
    await firefox.withPage({}, async (page) => wholeVisit(await openDemo(page)));
  });

  it('is the same with all cookies and storage blocked', async () => {
    await blocking.withPage({}, async (page) => wholeVisit(await openDemo(page)));
  });

  it('is the same with the height script, which gives the frame the height of each page', async () => {
    await firefox.withPage({}, async (page) => {
      const check = await openDemo(page, { variant: 'script' });
      await wholeVisit(check);
      await eventually('nothing scrolls inside', async () => {
        const { frame, content } = await view(check);
        return Math.abs(frame.height - content) < 5;
      });
    });
  });

  it('keeps the height of the tag, and a longer page scrolls inside', async () => {
    await firefox.withPage({}, async (page) => {
      const check = await openDemo(page, { fields: results['several-groups'] });
      const seen = await view(check);
      assert.equal(seen.frame.height, 640);
      const box = await settled(check.element);
      await page.mouse.move(box.x + 100, box.y + 100);
      await page.mouse.wheel({ deltaY: 400 });
      await eventually('the page in the frame has moved', async () => (await view(check)).scrollY > 100);
    });
  });

  // Firefox gives the heading the focus, but moves the host page for no frame of another site.
  // So the frame must fit into the window, and the height script does the rest.
  for (const [variant, moves] of [['frame', false], ['script', true]]) {
    it(`${moves ? 'moves' : 'does not move'} the host page to a new question above the window (${variant})`, async () => {
      await firefox.withPage({}, async (page) => {
        const check = await openDemo(page, { variant });
        await check.evaluate(() => { for (const one of document.querySelectorAll('input[value="1"]')) one.checked = true; });
        await page.evaluate(() => scrollBy(0, 230));
        const before = await view(check);
        const button = await check.$eval(wizard.CONTINUE, (one) => {
          const { x, y } = one.getBoundingClientRect();
          return [x + 20, y + 10];
        });
        await Promise.all([check.waitForNavigation(), check.mouse.click(...button)]);
        await eventually('the heading has the focus', async () => (await view(check)).focus === 'step');
        const at = async () => (await view(check)).host.scrollY;
        if (moves) {
          await eventually('the question is in the window', async () => (await view(check)).headingInWindow >= 0);
        } else {
          assert.equal(await at(), before.host.scrollY);
        }
      });
    });
  }

  it('Back in the host goes one question back and keeps the choice', async () => {
    await firefox.withPage({}, async (page) => {
      const check = await openDemo(page);
      await chooseAccounts(check, { facebook: 1, instagram: 0 });
      await choose(check, 'in-2024');
      await backInHost(page);
      await eventually('the question before is there', async () => (await place(check)) === 'objected facebook-1');
      assert.ok((await wizard.filled(check)).includes('objected.facebook-1=in-2024'));
      await backInHost(page);
      await eventually('the first question is there', async () => (await place(check)) === 'accounts');
      await wizard.goOn(check);
      assert.equal(await place(check), 'objected facebook-1');
    });
  });

  it('a link opens a tab of its own without opener and referrer', async () => {
    await firefox.withPage({}, async (page) => {
      const check = await openDemo(page);
      const opened = new Promise((resolve) => { page.browser().once('targetcreated', (target) => resolve(target.page())); });
      // A page of ours stands for the form: the same attributes, and nobody asks the real site.
      await check.$('footer a[href$="/imprint"]').then((link) => link.click());
      const tab = await opened;
      await eventually('the page is there', async () => tab.url() === `${server.origin}/de/imprint`);
      assert.deepEqual(await tab.evaluate(() => [opener, document.referrer]), [null, '']);
      await tab.close();
      const attributes = await openDemo(page, { fields: results['object-now'] })
        .then((result) => result.$$eval('a[target=_blank]', (links) => links.map(({ rel }) => rel)));
      assert.deepEqual([...new Set(attributes)], ['noopener noreferrer'], 'the same for every link');
    });
  });
});

describe('Framing in Firefox', () => {
  const framed = (path) => `<iframe src="${server.origin}${path}" title="Check" width="700" height="640"></iframe>`;

  it('is refused to a site that is not listed, and for full pages', async () => {
    await firefox.withPage({}, async (page) => {
      for (const [path, name] of [['/frame/de/check', 'other.localhost'], ['/de/check', 'localhost'], ['/de/embed', 'localhost']]) {
        await page.goto(host.add(framed(path), {}, name));
        const frame = await (await page.waitForSelector('iframe')).contentFrame();
        await eventually(`${path} on ${name} is refused`, async () => frame.url().startsWith('about:neterror?e=cspBlocked'));
      }
    });
  });

  for (const policy of ['require-corp', 'credentialless']) {
    it(`works on a host that is isolated with COEP ${policy}`, async () => {
      await firefox.withPage({}, async (page) => {
        const headers = { 'Cross-Origin-Embedder-Policy': policy, 'Cross-Origin-Opener-Policy': 'same-origin' };
        const check = await openDemo(page, { headers });
        assert.equal(await page.evaluate(() => crossOriginIsolated), true, 'the host is isolated');
        // The driver's mouse does not reach a frame in a process of its own; the form is sent as is.
        const answer = (name, value) => Promise.all([
          check.waitForNavigation(),
          check.evaluate((selector, button) => {
            document.querySelector(selector).checked = true;
            document.querySelector('#check').requestSubmit(document.querySelector(button));
          }, `input[name="${name}"][value="${value}"]`, wizard.CONTINUE),
        ]);
        await answer('facebook', 1);
        assert.equal(await place(check), 'accounts', 'the second answer is missing');
        await check.evaluate(() => { document.querySelector('input[name=instagram][value="0"]').checked = true; });
        await answer('facebook', 1);
        await answer('objected.facebook-1', 'no');
        assert.equal(await place(check), 'result');
      });
    });
  }
});
