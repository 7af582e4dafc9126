// What editors and sanitizers leave of our code, and whether a visitor gets on with it. The rows stand in
// docs/embedding.md; none of them may be dead, cover the host's text or leave its column.
import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { snippets } from '../browser/support/framed.mjs';
import { framed, running } from '../browser/support/running.mjs';
import { systems } from './support/editors.mjs';
import { assertTable } from './support/table.mjs';
import { outcome } from './support/visit.mjs';

const VARIANTS = { frame: 'frame', bare: 'no sandbox', script: 'script', click: 'two clicks', 'html-link': 'link', markdown: 'Markdown', address: 'address' };
const ids = Object.keys(VARIANTS);

const { firefox, ...framedInChromium } = framed;
const site = running({ ...framedInChromium, codes: ({ chromium, server }) => chromium.withPage({}, (page) => snippets(page, server.origin, 'de')) });

const node = (path) => fileURLToPath(new URL(`node_modules/${path}`, import.meta.url));

/** Consent tools configured as /embed says: the id of our code, `prepare(page)`, which starts the tool, and `accept(page)`, which consents. */
const consents = {
  Klaro: {
    id: 'klaro',
    prepare: async (page) => {
      await page.addScriptTag({ path: node('klaro/dist/klaro.js') });
      await page.evaluate(() => {
        window.ours = { services: [{ name: 'objection-check', purposes: ['functional'] }], translations: { zz: {} } };
        window.klaro.setup(window.ours);
      });
    },
    accept: (page) => page.evaluate(() => {
      const manager = window.klaro.getManager(window.ours);
      manager.changeAll(true);
      manager.saveAndApplyConsents();
    }),
  },
  iframemanager: {
    id: 'iframemanager',
    prepare: async (page) => {
      await page.addStyleTag({ path: node('@orestbida/iframemanager/dist/iframemanager.css') });
      await page.addScriptTag({ path: node('@orestbida/iframemanager/dist/iframemanager.js') });
      await page.evaluate(() => {
        const languages = { de: { notice: 'Check', loadBtn: 'Laden', loadAllBtn: 'Immer laden' } };
        window.manager = window.iframemanager();
        window.manager.run({ currLang: 'de', services: { 'objection-check': { embedUrl: '{data-id}', languages } } });
      });
    },
    // It makes a frame of its element once that is in the window.
    accept: (page) => page.evaluate(() => {
      document.querySelector('[data-service]').scrollIntoView();
      window.manager.acceptService('objection-check');
    }),
  },
};

describe('Our code in editors and sanitizers', () => {
  it('leads every visitor to the check, in the frame or by a link', async () => {
    const rows = [];
    await site.chromium.withPage({ viewport: { width: 390, height: 800 } }, async (page) => {
      for (const [system, setting, clean] of systems) {
        // A fresh document, under no policy of the page before.
        await page.goto('about:blank');
        const left = await clean(page, ids.map((id) => site.codes[id]));
        const cells = [];
        for (const [i, html] of left.entries()) {
          // Plain text in an editor for HTML stays plain text.
          const plain = !system.startsWith('markdown') && /markdown|address/.test(ids[i]);
          if (!plain) await page.goto(site.host.add(html));
          cells.push(plain ? '' : await outcome(page, site.server.origin));
        }
        rows.push([system, setting, ...cells]);
      }
    });
    assertTable('sanitizers', ['System', 'Setting', ...Object.values(VARIANTS)], rows);
  });
});

describe('Consent tools', () => {
  for (const [name, { id, prepare, accept }] of Object.entries(consents)) {
    it(`${name} loads nothing before the consent, and the check after it`, async () => {
      await site.chromium.withPage({}, async (page) => {
        const asked = [];
        page.on('request', (request) => asked.push(request.url()));
        await page.goto(site.host.add(site.codes[id]));
        await prepare(page);
        assert.deepEqual(asked.filter((url) => url.startsWith(site.server.origin)), []);
        await accept(page);
        const frame = await page.waitForSelector(`iframe[src^="${site.server.origin}"]`).then((one) => one.contentFrame());
        // A tool may fade the frame in once its page has come.
        await frame.waitForSelector('main', { state: 'attached' });
        await page.waitForFunction(() => document.querySelector('iframe').checkVisibility({ visibilityProperty: true, opacityProperty: true }));
        assert.equal(await outcome(page, site.server.origin), 'in the frame');
      });
    });
  }
});
