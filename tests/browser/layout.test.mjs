// What readers see and hit: narrow windows, targets, focus, forced colours, wide spacing, print.
// Each probe is first held against a page of our own with just that fault.
import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { walkTabStops } from './support/keyboard.mjs';
import { LANGUAGES, pages, questions, results } from './support/pages.mjs';
import * as probes from './support/probes.mjs';
import { chromium, server } from './support/running.mjs';
import { STAGE } from './support/stage.mjs';
import { open } from './support/wizard.mjs';

const NARROW = { viewport: { width: 320, height: 640 } };

const onPage = (options, html, look) =>
  chromium.withPage(options, async (page) => {
    await page.setContent(`<!doctype html><html lang="en"><title>control</title>${html}`);
    return look(page);
  });

/** The faults of all kinds of pages at once, so that one run shows them all. */
async function faultsOnAllPages(options, probe) {
  const faults = [];
  await chromium.withPage({ ...STAGE, ...options }, async (page) => {
    for (const lang of LANGUAGES) {
      for (const { name, visit } of pages) {
        const found = await visit(page, server.origin, lang)
          .then(() => probe(page))
          .catch((error) => [error.message]);
        for (const fault of found) faults.push(`${lang} ${name}: ${fault}`);
      }
    }
  });
  return faults;
}

describe('In a window 320 px wide', () => {
  it('the probe sees a box that is too wide', async () => {
    const wide = '<div style="width: 900px">wide</div>';
    assert.notDeepEqual(await onPage(NARROW, wide, probes.sidewaysScrolling), []);
  });

  it('no page scrolls sideways', async () => {
    assert.deepEqual(await faultsOnAllPages(NARROW, probes.sidewaysScrolling), []);
  });

  it('the probe sees small buttons, radios and list links', async () => {
    const small = `<button style="height: 30px">b</button><input type="radio" id="r"><label for="r">r</label>
      <ul style="font-size: 12px"><li><a href="#">l</a></li></ul>`;
    assert.equal((await onPage(NARROW, small, probes.smallTargets)).length, 3);
  });

  it('what is pressed or chosen is 44 px high, a link in a list 24 px', async () => {
    assert.deepEqual(await faultsOnAllPages(NARROW, probes.smallTargets), []);
  });

  it('the probe sees a heading that is cut under text spacing', async () => {
    const cut = '<h1 style="height: 2.4em; width: 8em; overflow: hidden">As high as two lines need to be</h1>';
    assert.notDeepEqual(await onPage(NARROW, cut, probes.clippedUnderTextSpacing), []);
  });

  it('no page cuts text or scrolls sideways under text spacing', async () => {
    const both = async (page) => [
      ...(await probes.clippedUnderTextSpacing(page)),
      ...(await probes.sidewaysScrolling(page)),
    ];
    assert.deepEqual(await faultsOnAllPages(NARROW, both), []);
  });
});

describe('The focus', () => {
  const invisibleStops = async (page) => {
    const stops = await walkTabStops(page, () => probes.focusPictures(page));
    assert.ok(stops.length > 0, 'there is something to walk along');
    return stops.filter((stop) => !stop.visible).map((stop) => stop.name);
  };

  it('is missed by the probe where the outline is removed', async () => {
    const removed = '<style>#a:focus { outline: 0 }</style><a id="a" href="#">removed</a> <a id="b" href="#">kept</a>';
    assert.deepEqual(await onPage({}, removed, invisibleStops), ['a#a  "removed"']);
  });

  for (const colorScheme of ['light', 'dark']) {
    for (const [name, fields] of Object.entries({ accounts: {}, date: questions.date, result: results['several-groups'] })) {
      it(`is visible on every tab stop of ${name}, ${colorScheme}`, async () => {
        await chromium.withPage({ colorScheme }, async (page) => {
          await open(page, server.origin, 'de', fields);
          assert.deepEqual(await invisibleStops(page), []);
        });
      });
    }
  }
});

describe('With forced colours', () => {
  const forced = { forcedColors: 'active' };

  it('the probe misses the mark of a radio that is drawn with a background only', async () => {
    const lost = `<style>input { appearance: none; width: 20px; height: 20px; border: 1px solid }
      input:checked { background: black }</style><input type="radio" id="r"><label for="r">r</label>`;
    assert.equal(await onPage(forced, lost, (page) => probes.markIsVisible(page, 'input')), false);
    assert.equal(await onPage({}, lost, (page) => probes.markIsVisible(page, 'input')), true);
  });

  for (const [name, control] of [['accounts', 'radio'], ['confirmed', 'radio'], ['date', 'checkbox']]) {
    it(`a marked ${control} of ${name} looks different from an unmarked one`, async () => {
      await chromium.withPage(forced, async (page) => {
        await open(page, server.origin, 'de', questions[name]);
        assert.equal(await probes.markIsVisible(page, `main input[type=${control}]`), true);
      });
    });
  }
});

describe('On paper', () => {
  for (const lang of LANGUAGES) {
    it(`the result in ${lang} stands without navigation`, async () => {
      await chromium.withPage({}, async (page) => {
        await open(page, server.origin, lang, results['several-groups']);
        const controls = 'nav, button:not([aria-hidden=true])';
        assert.notDeepEqual(await probes.visible(page, controls), [], 'there is something to hide');
        await page.emulateMedia({ media: 'print' });
        assert.deepEqual(await probes.visible(page, controls), []);
        assert.equal((await probes.visible(page, '[data-verdict]')).length, 3);
      });
    });
  }
});
