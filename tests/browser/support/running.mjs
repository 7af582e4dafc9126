// What the tests of a file share: it is there from the first test to the last. What they start
// ends by its `stop()`.
import { after, before } from 'node:test';
import { startChromium, startFirefox } from './engines.mjs';
import { startHost } from './host.mjs';
import { startServer } from './server.mjs';

/** Starts each of these in turn, which gets what was started before it; gives all of them by their names. */
export function running(starts) {
  const all = {};
  all.ready = (async () => { for (const [name, start] of Object.entries(starts)) all[name] = await start(all); })();
  // A file with a before() of its own waits for `ready`: hooks of a file run side by side.
  before(() => all.ready);
  after(async () => { for (const name of Object.keys(starts).reverse()) await all[name]?.stop?.(); });
  return all;
}

/** The check with these options, and Chromium. */
export const checkAndChromium = (...options) => ({ server: () => startServer(...options), chromium: startChromium });

/** A host page and a check that it may frame, in both engines. */
export const framed = {
  host: startHost,
  server: ({ host }) => startServer('--frame-ancestor', host.origin),
  chromium: startChromium,
  firefox: () => startFirefox(),
};
