// axe-core once more on every kind of page in every language, in Firefox: styles, boxes and colours
// come from another engine. 1280 px, light; the other looks are checked in Chromium.
import { strict as assert } from 'node:assert';
import { after, before, describe, it } from 'node:test';
import { unexpected } from './support/accepted.mjs';
import { violations } from './support/axe.mjs';
import { AXE_FINDINGS, CONTROLS } from './support/controls.mjs';
import { startFirefox } from './support/firefox.mjs';
import { htmlOf, LANGUAGES } from './support/pages.mjs';
import { startServer } from './support/server.mjs';
import { show, startStage } from './support/stage.mjs';

let server;
let stage;
let firefox;
let engine;
const found = [];
const control = {};

before(async () => {
  const started = performance.now();
  server = await startServer();
  stage = await startStage(server.origin);
  firefox = await startFirefox();
  const html = await htmlOf(server.origin, LANGUAGES);
  await firefox.withPage({}, async (page) => {
    const look = async (name, text) => {
      await show(page, stage.origin, text);
      return (await violations(page)).map((one) => `${name}: ${one}`);
    };
    for (const [name, text] of Object.entries(html)) found.push(...await look(name, text));
    for (const [name, text] of Object.entries(CONTROLS)) control[name] = await look(`control ${name}`, text);
    engine = await page.evaluate(() => navigator.userAgent);
  });
  console.log(`${Object.keys(html).length} pages in ${Math.round((performance.now() - started) / 1000)} s: ${engine}`);
});
after(async () => {
  await firefox?.close();
  await stage?.stop();
  await server?.stop();
});

describe('axe in Firefox', () => {
  it('runs in Firefox', () => {
    assert.match(engine, /Firefox/);
  });

  it('finds each fault of a bad page', () => {
    for (const fault of AXE_FINDINGS) assert.match(control.bad.join('\n'), new RegExp(fault));
  });

  it('finds nothing on a good page', () => {
    assert.deepEqual(control.good, []);
  });

  it('finds nothing on any page that is not accepted with a reason', () => {
    assert.deepEqual(unexpected('axe', found), []);
  });
});
