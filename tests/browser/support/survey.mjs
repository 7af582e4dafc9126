// Holds probes against every kind of page, and first each against a bad and a good page of our own.
// A probe has: `look(page, about)`, which gives a list of faults; `bad` and `good`, the inside of a
// page; `finds`, what it must say of the bad one; and, if not on all pages under all looks: `looks`,
// `languages`, `layout`, `only` (names), `badLooks`. Each page is opened once for all probes.
import { strict as assert } from 'node:assert';
import { before, describe, it } from 'node:test';
import { nothing } from './nothing.mjs';
import { due, LANGUAGES } from './pages.mjs';
import { chromium, ready, server } from './running.mjs';
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

async function dress(page, look) {
  const { viewport, ...media } = LOOKS[look];
  if (page.viewportSize().width !== viewport.width) await page.setViewportSize(viewport);
  await page.emulateMedia(media);
}

/** Registers the tests of these probes. */
export function survey(probes) {
  const found = {};
  const looked = {};
  const spent = {};
  const control = { bad: {}, good: {} };
  const looksOf = ({ looks = ['light'] }) => looks;
  // What a probe need not look at twice; each look has a memory of its own.
  const memory = Object.fromEntries(Object.keys(LOOKS).map((look) => [look, new Set()]));

  async function onOnePage(page, { name, layout, load }, lang) {
    await show(page, server.origin, await load(server.origin, lang));
    const fits = (probe) => (probe.languages ?? LANGUAGES).includes(lang) && (probe.only?.test(name) ?? true) && (probe.layout ?? layout) === layout;
    const fitting = Object.entries(probes).filter(([, probe]) => fits(probe));
    for (const look of Object.keys(LOOKS)) {
      const now = fitting.filter(([, probe]) => looksOf(probe).includes(look));
      if (now.length > 0) await dress(page, look);
      for (const [title, probe] of now) {
        const started = performance.now();
        const faults = await probe.look(page, { name, lang, layout, known: memory[look] }).catch((error) => [error.message]);
        found[title].push(...faults.map((fault) => `${lang} ${name}, ${look}: ${fault}`));
        looked[title] += 1;
        spent[title] += performance.now() - started;
      }
    }
  }

  async function onControls(page) {
    for (const [title, probe] of Object.entries(probes)) {
      for (const [kind, looks] of [['bad', probe.badLooks ?? looksOf(probe)], ['good', looksOf(probe)]]) {
        control[kind][title] = {};
        for (const look of looks) {
          await dress(page, look);
          await show(page, server.origin, `<!doctype html><html lang="en"><title>Control – Objection Check</title>${probe[kind]}`);
          control[kind][title][look] = await probe.look(page, { name: 'control', lang: 'en', layout: probe.layout ?? 'site' });
        }
      }
    }
  }

  before(async () => {
    await ready;
    for (const title of Object.keys(probes)) [found[title], looked[title], spent[title]] = [[], 0, 0];
    await chromium.withPage(STAGE, onControls);
    const queue = due(LANGUAGES);
    const total = queue.length;
    const lane = () => chromium.withPage(STAGE, async (page) => {
      for (let next = queue.pop(); next; next = queue.pop()) await onOnePage(page, ...next);
    });
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
    const figures = Object.keys(probes).sort((one, other) => spent[other] - spent[one])
      .map((title) => `${title}: ${looked[title]} looks in ${(spent[title] / 1000).toFixed(1)} s`);
    console.log(`${total} pages\n${figures.join('\n')}`);
  });
  for (const [title, { finds }] of Object.entries(probes)) {
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
        nothing(found[title]);
      });
    });
  }
}
