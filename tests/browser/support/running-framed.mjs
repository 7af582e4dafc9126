// A host page, a check that it may frame, and a Chromium, for all tests of the file that imports this.
// Host and check are on different sites.
import { after, before } from 'node:test';
import { startChromium } from './chromium.mjs';
import { startHost } from './host.mjs';
import { startServer } from './server.mjs';

export let host;
export let server;
export let chromium;

before(async () => {
  host = await startHost();
  server = await startServer('--frame-ancestor', host.origin);
  chromium = await startChromium();
});
after(async () => {
  await chromium?.close();
  await server?.stop();
  await host?.stop();
});
