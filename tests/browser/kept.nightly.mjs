// What a browser keeps on its disk of a visit: a whole check is walked in a real profile of Chromium and of
// Firefox, once to the result and once to "Finish and clear", the browser is closed, and every file is
// searched. What is found is listed here and in docs/security.md.
import { strict as assert } from 'node:assert';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { inflateRawSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, launchFirefox } from './support/engines.mjs';
import { running } from './support/running.mjs';
import { startServer } from './support/server.mjs';
import * as wizard from './support/wizard.mjs';

const site = running({ server: () => startServer() });

const ENGINES = {
  Chromium: async (folder) => {
    // The whole browser: its shell without a window keeps other things.
    const executablePath = process.env.CHROMIUM_BIN ?? '/usr/bin/chromium';
    // A user's browser restores its tabs; Playwright switches that off by a new window each time.
    const browser = await chromium.launchPersistentContext(folder, { executablePath, headless: true, args: CHROMIUM_ARGS });
    return { page: browser.pages()[0], close: () => browser.close() };
  },
  Firefox: async (folder) => {
    // As in a user's browser: WebDriver's profiles have no disk cache, and write the session rarely.
    const browser = await launchFirefox(
      { 'browser.cache.disk.enable': true, 'browser.sessionstore.interval': 500, 'browser.sessionstore.resume_from_crash': true },
      { userDataDir: folder },
    );
    return { page: (await browser.pages())[0], close: () => browser.close() };
  },
};

// What would tell of this visit: a page's verdict and day, the answers of a form, the title of the result.
const TRACES = { answers: 'since-start', day: 'data-effective-from="2026-03-17"', title: 'Your result', verdict: 'your objection stands' };

// Where each engine keeps what; everything else is a place that nobody expects.
const PLACES = {
  cache: /Cache_Data\/|cache2\/entries\//,
  'cache, to be deleted': /cache2\/doomed\//,
  session: /Default\/Sessions\/|sessionstore/,
  history: /Default\/History|places\.sqlite/,
};
// What each place may hold, in docs/security.md too. Chromium's tabs come back with their forms.
const KEPT = {
  Chromium: { cache: Object.keys(TRACES), session: ['answers', 'title'], history: ['title'] },
  Firefox: { cache: Object.keys(TRACES), 'cache, to be deleted': Object.keys(TRACES), session: ['title'], history: ['title'] },
};

const GZIP = Buffer.from([0x1f, 0x8b, 8]);

/** All files of a profile that hold traces, in plain or packed. */
function found(folder, under = '') {
  return readdirSync(join(folder, under), { withFileTypes: true }).flatMap((entry) => {
    const path = join(under, entry.name);
    if (entry.isDirectory()) return found(folder, path);
    if (!entry.isFile()) return [];
    const texts = unpacked(readFileSync(join(folder, path)));
    const traces = Object.keys(TRACES).filter((name) => texts.some((text) => text.includes(TRACES[name])));
    return traces.length ? [{ path, traces }] : [];
  });
}

/** The texts of a file: as it is, as UTF-16, what is in it of gzip, and Mozilla's LZ4. */
function unpacked(bytes) {
  const texts = [bytes.toString('latin1'), bytes.toString('latin1').replaceAll('\0', '')];
  for (let at = bytes.indexOf(GZIP); at >= 0; at = bytes.indexOf(GZIP, at + 1)) {
    const extra = bytes[at + 3] & 4 ? 2 + bytes.readUInt16LE(at + 10) : 0;
    try {
      // Without its head: what stands behind the stream is the cache's own.
      texts.push(inflateRawSync(bytes.subarray(at + 10 + extra)).toString());
    } catch {
      // Three bytes that look like a beginning are none by themselves.
    }
  }
  if (bytes.subarray(0, 8).toString('latin1') === 'mozLz40\0') texts.push(lz4(bytes.subarray(12)).toString());
  return texts;
}

/** Decodes a block of LZ4 (lz4_Block_format.md), as Firefox writes its session. */
function lz4(packed) {
  const text = [];
  for (let at = 0; at < packed.length;) {
    const token = packed[at++];
    const length = (first) => {
      let sum = first;
      for (let more = first === 15 ? 255 : 0; more === 255; sum += more) more = packed[at++];
      return sum;
    };
    for (let left = length(token >> 4); left > 0; left--) text.push(packed[at++]);
    if (at >= packed.length) break;
    const offset = packed[at] + packed[at + 1] * 256;
    at += 2;
    for (let left = length(token & 15) + 4; left > 0; left--) text.push(text.at(-offset));
  }
  return Buffer.from(text);
}

/** Walks to the result, and leaves by its button if `finished`; gives the traces by the places that keep them. */
async function kept(engine, finished) {
  const folder = mkdtempSync(join(tmpdir(), 'objection-check-profile-'));
  try {
    const { page, close } = await ENGINES[engine](folder);
    await wizard.open(page, site.server.origin, 'en');
    await wizard.chooseAccounts(page, { facebook: 1, instagram: 0 });
    for (const answer of ['popup', 'since-start']) await wizard.choose(page, answer);
    await wizard.enterDate(page, { day: 17, month: 3, year: 2026 });
    assert.equal(await wizard.place(page), 'result');
    if (finished) await wizard.press(page, 'button[name=finish]');
    // What is in memory only is written by then.
    await close();
    const places = {};
    for (const { path, traces } of found(folder)) {
      const place = Object.keys(PLACES).find((name) => PLACES[name].test(path)) ?? path;
      places[place] = [...new Set([...(places[place] ?? []), ...traces])].sort();
    }
    return places;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

for (const engine of Object.keys(ENGINES)) {
  describe(engine, () => {
    for (const finished of [false, true]) {
      it(finished ? 'keeps no page in its cache after finishing' : 'keeps pages in its cache, and no verdict elsewhere', async () => {
        const places = await kept(engine, finished);
        console.log(`${engine}, ${finished ? 'finished' : 'result'}: ${JSON.stringify(places)}`);
        // The pages that are found show that the search finds them.
        assert.deepEqual(places.cache, finished ? undefined : Object.keys(TRACES));
        for (const [place, traces] of Object.entries(places)) {
          assert.deepEqual(traces.filter((trace) => !KEPT[engine][place]?.includes(trace)), [], place);
        }
      });
    }
  });
}
