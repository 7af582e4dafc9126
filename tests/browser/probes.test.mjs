// What no checker sees, on every kind of page: contrast of borders, rings and marks, focus, large and
// small type, new tabs, motion, errors. Each probe is held against a bad and a good page first.
import { strict as assert } from 'node:assert';
import { after, before, describe, it } from 'node:test';
import { startChromium } from './support/chromium.mjs';
import { pages } from './support/pages.mjs';
import { LOOKS, PROBES } from './support/probe-list.mjs';
import { startServer } from './support/server.mjs';
import { show, STAGE } from './support/stage.mjs';

const LANGUAGES = ['de', 'en', 'de-simple'];
const AT_ONCE = 2;

let server;
let chromium;
const found = {};
const looked = {};
const control = { bad: {}, good: {} };

async function dress(page, look) {
  const { viewport, ...media } = LOOKS[look];
  if (page.viewportSize().width !== viewport.width) await page.setViewportSize(viewport);
  await page.emulateMedia(media);
}

/** Rings are photographed once for each of their looks, so every look has a memory of its own. */
const memory = Object.fromEntries(Object.keys(LOOKS).map((look) => [look, new Set()]));

async function onOnePage(page, { name, layout, load }, lang) {
  await show(page, server.origin, await load(server.origin, lang));
  for (const look of Object.keys(LOOKS)) {
    const probes = Object.entries(PROBES).filter(([, probe]) => probe.looks.includes(look) && probe.languages.includes(lang)
      && (probe.only?.test(name) ?? true) && (probe.layout ?? layout) === layout);
    if (probes.length > 0) await dress(page, look);
    for (const [title, probe] of probes) {
      const faults = await probe.look(page, { lang, known: memory[look] }).catch((error) => [error.message]);
      found[title].push(...faults.map((fault) => `${lang} ${name}, ${look}: ${fault}`));
      looked[title] += 1;
    }
  }
}

before(async () => {
  server = await startServer();
  chromium = await startChromium();
  for (const title of Object.keys(PROBES)) [found[title], looked[title]] = [[], 0];
  const queue = LANGUAGES.flatMap((lang) => pages.map((kind) => [kind, lang]));
  const lane = () => chromium.withPage(STAGE, async (page) => {
    for (let next = queue.pop(); next; next = queue.pop()) await onOnePage(page, ...next);
  });
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  await chromium.withPage(STAGE, async (page) => {
    for (const [title, { look, looks, bad, good, badLooks }] of Object.entries(PROBES)) {
      for (const [kind, body, in_] of [['bad', bad, badLooks], ['good', good, looks]]) {
        control[kind][title] = {};
        for (const one of in_) {
          await dress(page, one);
          await show(page, server.origin, `<!doctype html><html lang="de"><title>control</title>${body}`);
          control[kind][title][one] = await look(page, { lang: 'de' });
        }
      }
    }
  });
  console.log(`${pages.length * LANGUAGES.length} pages; looks: ${Object.entries(looked).map(([title, count]) => `${title} ${count}`).join(', ')}`);
});
after(async () => {
  await chromium?.close();
  await server?.stop();
});

for (const [title, { finds }] of Object.entries(PROBES)) {
  describe(title, () => {
    it('finds the faults of a bad page and nothing else', () => {
      for (const [look, faults] of Object.entries(control.bad[title])) {
        const rest = faults.filter((fault) => !finds.some((words) => new RegExp(words).test(fault)));
        const missed = finds.filter((words) => !faults.some((fault) => new RegExp(words).test(fault)));
        assert.deepEqual({ look, rest, missed }, { look, rest: [], missed: [] });
      }
    });

    it('finds nothing on a good page', () => {
      for (const [look, faults] of Object.entries(control.good[title])) assert.deepEqual(faults, [], look);
    });

    it('finds nothing on any page', () => {
      assert.ok(looked[title] > 0, 'there were pages to look at');
      assert.deepEqual(found[title], []);
    });
  });
}
