// Holds probes against every kind of page, and first each against a bad and a good page of our own.
// A probe has: `look(page, about)`, which gives a list of faults; `bad` and `good`, the inside of a
// page; `finds`, what it must say of the bad one under the first of its looks; and, if not on all pages under
// one look: `looks`, `languages`, `only` (names). Each page is opened once for all probes.
import { strict as assert } from 'node:assert';
import { before, describe, it } from 'node:test';
import { open } from './eyes.mjs';
import { nothing } from './findings.mjs';
import { due, LANGUAGES } from './pages.mjs';
import { show, STAGE } from './stage.mjs';

const WIDE = { width: 1280, height: 800 };

/** A window and what the reader asked the browser for. */
export const LOOKS = {
  light: { viewport: WIDE, colorScheme: 'light', forcedColors: 'none' },
  dark: { viewport: WIDE, colorScheme: 'dark', forcedColors: 'none' },
  forced: { viewport: WIDE, colorScheme: 'light', forcedColors: 'active' },
  'forced dark': { viewport: WIDE, colorScheme: 'dark', forcedColors: 'active' },
  narrow: { viewport: { width: 320, height: 640 }, colorScheme: 'light', forcedColors: 'none' },
  half: { viewport: { width: 640, height: 800 }, colorScheme: 'light', forcedColors: 'none' },
  // The last one, for what spoils the page.
  bare: { viewport: WIDE, colorScheme: 'light', forcedColors: 'none' },
};
const AT_ONCE = 2;
const ONCE = ['light'];

async function dress(page, look) {
  const { viewport, ...media } = LOOKS[look];
  if (page.viewportSize().width !== viewport.width) await page.setViewportSize(viewport);
  await page.emulateMedia(media);
}

/** Registers the tests of these probes, on a check that runs (running.mjs). */
export function survey(site, probes) {
  const entries = Object.entries(probes);
  const found = Object.fromEntries(entries.map(([title]) => [title, { looked: 0, faults: [], bad: [], good: [] }]));
  // What a probe need not look at twice; each look has a memory of its own.
  const memory = Object.fromEntries(Object.keys(LOOKS).map((look) => [look, new Set()]));

  async function put(page, html) {
    await show(page, site.server.origin, html);
    await open(page);
  }

  async function onOnePage(page, { name, layout, load }, lang) {
    await put(page, await load(site.server.origin, lang));
    const fitting = entries.filter(([, { languages = LANGUAGES, only = /(?:)/ }]) => languages.includes(lang) && only.test(name));
    for (const look of Object.keys(LOOKS)) {
      const now = fitting.filter(([, { looks = ONCE }]) => looks.includes(look));
      if (now.length > 0) await dress(page, look);
      for (const [title, probe] of now) {
        const faults = await probe.look(page, { name, lang, layout, known: memory[look] }).catch((error) => [error.message]);
        found[title].faults.push(...faults.map((fault) => `${lang} ${name}, ${look}: ${fault}`));
        found[title].looked += 1;
      }
    }
  }

  async function onControls(page) {
    for (const [title, { looks = ONCE, look: probe, bad, good }] of entries) {
      for (const [kind, html, look] of [['bad', bad, looks[0]], ...looks.map((one) => ['good', good, one])]) {
        await dress(page, look);
        await put(page, `<!doctype html><html lang="en"><title>Control – Objection Check</title>${html}`);
        found[title][kind].push([look, await probe(page, { name: 'control', lang: 'en', layout: 'site' })]);
      }
    }
  }

  before(async () => {
    await site.ready;
    await site.chromium.withPage(STAGE, onControls);
    const queue = due(LANGUAGES);
    const lane = () => site.chromium.withPage(STAGE, async (page) => {
      for (let next = queue.pop(); next; next = queue.pop()) await onOnePage(page, ...next);
    });
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
  });

  for (const [title, { finds }] of entries) {
    describe(title, () => {
      it('finds the faults of a bad page and nothing else, and nothing on a good one', () => {
        const [[, faults]] = found[title].bad;
        const rest = faults.filter((fault) => !finds.some((words) => new RegExp(words).test(fault)));
        const missed = finds.filter((words) => !faults.some((fault) => new RegExp(words).test(fault)));
        assert.deepEqual({ rest, missed }, { rest: [], missed: [] });
        for (const [look, said] of found[title].good) assert.deepEqual(said, [], look);
      });

      it('finds nothing on any page', () => {
        assert.ok(found[title].looked > 0, 'there were pages to look at');
        nothing(found[title].faults);
      });
    });
  }
}
