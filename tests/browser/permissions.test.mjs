// The Permissions-Policy as Chromium reads it: it knows every feature that is named and closes it. What
// stays open besides is said: a newer Chromium knows more, and those belong into src/web/headers.rs.
import { strict as assert } from 'node:assert';
import { createServer } from 'node:http';
import { describe, it } from 'node:test';
import { chromium, server } from './support/running.mjs';

/** Features that stay open, with the reason. */
const OPEN = [
  {
    feature: /^ch-/,
    reason: 'What a browser tells about itself, to servers that ask for it with Accept-CH. This one does not.',
  },
  {
    feature: /^cross-origin-isolated$/,
    reason: 'No power of its own: it says whether the headers for COOP and COEP may count.',
  },
  {
    feature: /^interest-cohort$/,
    reason: 'Gone from browsers; browsing-topics, which came after it, is closed. Newer ones may complain about the name.',
  },
];

/** What the page may do, and what the console said about it. */
async function read(page, address) {
  const said = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  const response = await page.goto(address);
  const named = (response.headers()['permissions-policy'] ?? '').split(',').map((one) => one.trim().split('=')[0]);
  const open = await page.evaluate(() => (document.permissionsPolicy ?? document.featurePolicy).allowedFeatures());
  return { named, open, said };
}

describe('The Permissions-Policy', () => {
  for (const path of ['/de', '/de/check?facebook=1&instagram=0&objected.facebook-1=no', '/frame/de/check']) {
    it(`closes every feature that it names on ${path}, and all are known`, async (t) => {
      await chromium.withPage({}, async (page) => {
        const { named, open, said } = await read(page, server.origin + path);
        assert.deepEqual(said, []);
        assert.ok(named.length >= 50, named.join(' '));
        assert.deepEqual(open.filter((name) => named.includes(name)), []);
        const unexplained = open.filter((name) => !OPEN.some(({ feature }) => feature.test(name)));
        if (unexplained.length) t.diagnostic(`open and not explained: ${unexplained.join(' ')}`);
      });
    });
  }

  it('would be seen to name an unknown feature and to leave one open', async () => {
    const bad = createServer((_, response) => {
      response.setHeader('Permissions-Policy', 'camera=(), telepathy=()');
      response.end();
    });
    await new Promise((resolve) => { bad.listen(0, '127.0.0.1', resolve); });
    try {
      await chromium.withPage({}, async (page) => {
        const { open, said } = await read(page, `http://127.0.0.1:${bad.address().port}/`);
        assert.ok(said.some((line) => line.includes("Unrecognized feature: 'telepathy'")), said.join('\n'));
        assert.ok(open.includes('microphone') && !open.includes('camera'));
      });
    } finally {
      bad.closeAllConnections();
      bad.close();
    }
  });
});
