// Pages that content management systems publish, each visited on a phone and on a desk: WordPress from Debian
// with a block theme, Wagtail from PyPI.
import { strict as assert } from 'node:assert';
import { it } from 'node:test';
import { startChromium } from '../browser/support/engines.mjs';
import { snippets } from '../browser/support/framed.mjs';
import { running } from '../browser/support/running.mjs';
import { freePort, startServer } from '../browser/support/server.mjs';
import { assertTable } from './support/table.mjs';
import { outcome } from './support/visit.mjs';
import { startWagtail } from './wagtail/start.mjs';
import { startWordPress } from './wordpress/start.mjs';

const site = running({
  chromium: startChromium,
  async server() {
    const address = `127.0.0.1:${await freePort()}`;
    // The hosts choose their ports later, and it is only a test: everybody may frame this check.
    return startServer('--listen', address, '--public-url', `http://${address}`, '--frame-anyone');
  },
  codes: ({ chromium, server }) => chromium.withPage({}, (page) => snippets(page, server.origin, 'de')),
  wordpress: startWordPress,
  wagtail: startWagtail,
});

/** What becomes of a visitor there, which must be the same in both windows. */
async function look(published) {
  const found = new Set();
  for (const viewport of [{ width: 390, height: 800 }, { width: 1280, height: 900 }]) {
    await site.chromium.withPage({ viewport }, async (page) => {
      const asked = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(published);
      // Without a frame nothing of the check may be loaded: so the privacy notice is true.
      const silent = !(await page.$('iframe')) && asked.some((url) => url.startsWith(site.server.origin));
      found.add((await outcome(page, site.server.origin)) + (silent ? ', loads in secret' : ''));
    });
  }
  return [...found].join(' / ');
}

for (const [system, how] of [['wordpress', 'Who and how'], ['wagtail', 'How']]) {
  it(`what ${system} publishes brings its visitors to a result`, async () => {
    const { title, published } = site[system];
    const rows = [];
    for (const [name, address] of published(site.codes)) rows.push([title, name, await look(address)]);
    assert.ok(rows.length > 1, 'pages were published');
    assertTable(system, ['System', how, 'Outcome'], rows);
  });
}
