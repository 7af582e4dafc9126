// Who may show the check in a frame, and what isolated hosts need: the browser refuses or shows.
// A refusal is measured at the frame's document and its pixels, not at a header.
import { strict as assert } from 'node:assert';
import { after, before, describe, it } from 'node:test';
import { startChromium } from './support/chromium.mjs';
import { openHost } from './support/framed.mjs';
import { startHost } from './support/host.mjs';
import { startServer } from './support/server.mjs';
import * as wizard from './support/wizard.mjs';

let host;
let server;
let anyone;
let nobody;
let chromium;
before(async () => {
  host = await startHost();
  const sub = `http://*.musterland.localhost:${host.port}`;
  server = await startServer('--frame-ancestor', host.origin, '--frame-ancestor', sub);
  anyone = await startServer('--frame-anyone');
  nobody = await startServer();
  chromium = await startChromium();
});
after(async () => {
  await chromium?.close();
  for (const one of [server, anyone, nobody, host]) await one?.stop();
});

const framed = (address) => `<iframe src="${address}" title="Check" width="700" height="640"></iframe>`;

/** What a frame on a host shows: the step of the check, or "refused". */
async function shown(address, { headers = {}, name = 'localhost', options = {} } = {}) {
  return chromium.withPage(options, async (page) => {
    await page.goto(host.add(framed(address), headers, name));
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    await page.waitForLoadState('networkidle');
    if (frame.url().startsWith('chrome-error:')) return 'refused';
    // Not an error page either way: then it must be the check, or the test has a hole.
    return wizard.place(frame);
  });
}

describe('Framing', () => {
  it('is shown to a listed site, and to every subdomain under a star', async () => {
    const address = `${server.origin}/frame/de/check`;
    assert.equal(await shown(address), 'accounts');
    assert.equal(await shown(address, { name: 'www.musterland.localhost' }), 'accounts');
    assert.equal(await shown(address, { name: 'a.b.musterland.localhost' }), 'accounts');
  });

  it('is refused to a site that is not listed, and nothing of the check is seen there', async () => {
    const address = `${server.origin}/frame/de/check`;
    // The star stands for subdomains, not for the domain itself.
    for (const name of ['other.localhost', 'musterland.localhost', 'musterland.localhost.other.localhost']) {
      assert.equal(await shown(address, { name }), 'refused', name);
    }
    assert.equal(await shown(`${nobody.origin}/frame/de/check`), 'refused', 'without configuration');
  });

  it('is shown to everyone only where the operator says so', async () => {
    assert.equal(await shown(`${anyone.origin}/frame/de/check`, { name: 'other.localhost' }), 'accounts');
  });

  for (const path of ['/de', '/de/check', '/de/check?facebook=1', '/de/questions', '/de/overview', '/de/embed', '/de/imprint', '/nothing']) {
    it(`is refused for the full page ${path}, even where every site may show the check`, async () => {
      assert.equal(await shown(anyone.origin + path), 'refused');
    });
  }

  for (const policy of ['require-corp', 'credentialless']) {
    it(`works on a host that is isolated with COEP ${policy}`, async () => {
      const headers = { 'Cross-Origin-Embedder-Policy': policy, 'Cross-Origin-Opener-Policy': 'same-origin' };
      await chromium.withPage({}, async (page) => {
        const address = `${server.origin}/frame/de/check`;
        const check = await openHost(page, host.add(framed(address), headers));
        assert.equal(await page.evaluate(() => crossOriginIsolated), true, 'the host is isolated');
        await wizard.chooseAccounts(check, { facebook: 1, instagram: 0 });
        await wizard.choose(check, 'no');
        assert.equal(await wizard.place(check), 'result');
      });
      // A page without our headers, here the host's own from another site, is refused there.
      const plain = new URL(host.add('')).pathname;
      assert.equal(await shown(`http://127.0.0.1:${host.port}${plain}`, { headers }), 'refused');
    });
  }
});
