// The core of the frame in WebKitGTK, the nearest to Safari on this system; skipped without it.
// WebKit takes 'self' in a policy for nothing inside a sandbox: here that would kill every form.
import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { eventually } from './support/framed.mjs';
import { shownInDemo, strictPolicy } from './support/host.mjs';
import { framed, running } from './support/running.mjs';
import { isInstalled, startWebKit } from './support/webkit.mjs';

const CHECKED = 'http://127.0.0.1:8080';

describe('The frame in WebKit', { skip: !isInstalled && 'webkit2gtk-driver or xvfb is not installed' }, () => {
  const { host, server } = framed;
  const site = running({ host, server, webkit: startWebKit });

  const tag = () => shownInDemo.replaceAll(CHECKED, site.server.origin);
  const place = () => site.webkit.runInFrame(() => {
    const { step, question, subject } = document.querySelector('main').dataset;
    return step === 'question' ? [question, subject].filter(Boolean).join(' ') : step;
  });
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
