// Consent tools that others wrote, configured as /embed says. Used by sanitizers.test.mjs.
import { fileURLToPath } from 'node:url';

const node = (path) => fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url));

/** The id of our code, `prepare(page)`, which starts the tool, and `accept(page)`, which consents. */
export const consents = {
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
