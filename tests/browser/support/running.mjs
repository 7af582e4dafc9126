// The check on a free port and a Chromium, for all tests of the file that imports this: they are there
// from its first test to its last. Files that need other options start their own.
import { after, before } from 'node:test';
import { startChromium } from './chromium.mjs';
import { startServer } from './server.mjs';

export let server;
export let chromium;

async function start() {
  server = await startServer();
  chromium = await startChromium();
}

/** Both are there. A file with a before() of its own waits for it: hooks of a file run side by side. */
export const ready = start();
before(() => ready);
after(async () => {
  await chromium?.close();
  await server?.stop();
});
