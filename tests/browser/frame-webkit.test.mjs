// The core of the frame in WebKitGTK, the nearest to Safari on this system, over plain WebDriver on a screen of its
// own; skipped without it (Debian: webkit2gtk-driver, xvfb).
// WebKit takes 'self' in a policy for nothing inside a sandbox: here that would kill every form.
import { strict as assert } from 'node:assert';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { eventually } from './support/framed.mjs';
import { shownInDemo, strictPolicy } from './support/host.mjs';
import { framed, running } from './support/running.mjs';
import { freePort } from './support/server.mjs';
import * as wizard from './support/wizard.mjs';

const CHECKED = 'http://127.0.0.1:8080';
const DRIVER = process.env.WEBKIT_DRIVER_BIN ?? '/usr/bin/WebKitWebDriver';
const SCREEN = '/usr/bin/Xvfb';
const BROWSER = process.env.WEBKIT_BIN ?? '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

const isInstalled = [DRIVER, SCREEN, BROWSER].every(existsSync);

/** Gives `go`, `run` (in the host page), `runInFrame` (in its first frame), `press`, `stop`. */
async function startWebKit() {
  // Xvfb chooses a free screen itself and says which.
  const screen = spawn(SCREEN, ['-displayfd', '3', '-screen', '0', '1280x1024x24'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [name] = await once(screen.stdio[3], 'data');
  const port = await freePort();
  const driver = spawn(DRIVER, [`--port=${port}`], {
    env: { ...process.env, DISPLAY: `:${String(name).trim()}`, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', WEBKIT_DISABLE_COMPOSITING_MODE: '1' },
    stdio: 'ignore',
  });
  async function call(method, path, body) {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  }
  const options = { 'webkitgtk:browserOptions': { binary: BROWSER, args: ['--automation'] } };
  let session;
  await eventually('the driver opens a session', async () => {
    session = await call('POST', '/session', { capabilities: { alwaysMatch: options } });
    return session;
  });
  const at = `/session/${session.sessionId}`;
  const script = (text, args) => call('POST', `${at}/execute/sync`, { script: `return (${text})(...arguments)`, args });
  const toHost = () => call('POST', `${at}/frame`, { id: null });
  return {
    go: (url) => call('POST', `${at}/url`, { url }),
    run: async (work, ...args) => { await toHost(); return script(work, args); },
    async runInFrame(work, ...args) {
      await toHost();
      const frame = await call('POST', `${at}/element`, { using: 'css selector', value: 'iframe' });
      await call('POST', `${at}/frame`, { id: { [ELEMENT]: frame[ELEMENT] } });
      return script(work, args);
    },
    /** Presses something in the frame where `runInFrame` was last. */
    async press(selector) {
      const found = await call('POST', `${at}/element`, { using: 'css selector', value: selector });
      await call('POST', `${at}/element/${found[ELEMENT]}/click`, {});
    },
    async stop() {
      await call('DELETE', at).catch(() => {});
      driver.kill();
      screen.kill();
    },
  };
}

describe('The frame in WebKit', { skip: !isInstalled && 'webkit2gtk-driver or xvfb is not installed' }, () => {
  const site = running({ host: framed.host, server: framed.server, webkit: startWebKit });

  const tag = () => shownInDemo.replaceAll(CHECKED, site.server.origin);
  const place = () => wizard.place({ evaluate: site.webkit.runInFrame });
  const reaches = (where) => eventually(`the frame shows ${where}`, async () => (await place()) === where);

  async function openDemo(pasted = tag(), headers = {}) {
    await site.webkit.go(site.host.add(pasted, headers));
    await site.webkit.run(() => document.querySelector('iframe').scrollIntoView());
    await reaches('accounts');
  }

  // Back is left out: the driver does not come back from a frame's history.
  async function answer(values) {
    await site.webkit.runInFrame((all) => {
      for (const [name, value] of Object.entries(all)) document.querySelector(`input[name="${name}"][value="${value}"]`).checked = true;
    }, values);
    await site.webkit.press('main button:not([name])');
  }

  const seesTop = (where) => eventually(`${where} is seen from its top`, async () => {
    const [focus, top] = await site.webkit.runInFrame(() => [document.activeElement.id, document.querySelector('#step').getBoundingClientRect().top]);
    return (await place()) === where && focus === 'step' && top >= 0 && top < 100;
  });

  it('a visit in the sandbox of the tag reaches a result, each page from its top', async () => {
    await openDemo(tag(), { 'Content-Security-Policy': strictPolicy(site.server.origin) });
    await answer({ facebook: 1, instagram: 0 });
    await seesTop('confirmed facebook-1');
    await answer({ 'confirmed.facebook-1': 'email' });
    await seesTop('objected facebook-1');
    await answer({ 'objected.facebook-1': 'in-2024' });
    await seesTop('result');
  });

  it('works on a host that is isolated with COEP require-corp', async () => {
    await openDemo(tag(), { 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin' });
    await answer({ facebook: 0, instagram: 0 });
    await reaches('result');
  });

  it('is refused to a site that is not listed, and for full pages', async () => {
    for (const [pasted, name] of [[tag(), 'other.localhost'], [tag().replace('/frame/de/check', '/de/check'), 'localhost']]) {
      // The host counts as loaded only once its frame does, unless that is lazy.
      await site.webkit.go(site.host.add(pasted.replace(' loading="lazy"', ''), {}, name));
      assert.equal(await site.webkit.runInFrame(() => document.querySelector('main')), null);
      assert.equal(await site.webkit.runInFrame(() => document.body.textContent), '');
    }
  });
});
