// WebKitGTK's MiniBrowser over plain WebDriver on a screen of its own: the third engine, where it is
// installed (Debian: webkit2gtk-driver, xvfb). Used by frame-webkit.test.mjs.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { until } from './patience.mjs';
import { freePort } from './server.mjs';

const DRIVER = process.env.WEBKIT_DRIVER_BIN ?? '/usr/bin/WebKitWebDriver';
const SCREEN = '/usr/bin/Xvfb';
const BROWSER = process.env.WEBKIT_BIN ?? '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

export const isInstalled = [DRIVER, SCREEN, BROWSER].every(existsSync);

/** Xvfb chooses a free screen itself and says which. */
async function startScreen() {
  const screen = spawn(SCREEN, ['-displayfd', '3', '-screen', '0', '1280x1024x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const name = await new Promise((resolve) => { screen.stdio[3].once('data', (data) => resolve(`:${String(data).trim()}`)); });
  return { screen, name };
}

/** Gives `go`, `run` (in the host page), `runInFrame` (in its first frame), `press`, `stop`. */
export async function startWebKit() {
  const { screen, name } = await startScreen();
  const port = await freePort();
  const driver = spawn(DRIVER, [`--port=${port}`], {
    env: { ...process.env, DISPLAY: name, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', WEBKIT_DISABLE_COMPOSITING_MODE: '1' },
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
  await until('the driver opens a session', async () => {
    session = await call('POST', '/session', { capabilities: { alwaysMatch: options } }).catch(() => null);
    return session;
  });
  const at = `/session/${session.sessionId}`;
  const script = (text, args) => call('POST', `${at}/execute/sync`, { script: `return (${text})(...arguments)`, args });
  const toHost = () => call('POST', `${at}/frame`, { id: null });
  return {
    version: session.capabilities.browserVersion,
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
