// Four checkers by others on every kind of page: axe-core, Siteimprove Alfa, html-validate and the Nu
// Html Checker. Their rules are about structure and look, so German stands for all languages; easy
// German, which has other elements and larger type, goes through the checkers of HTML and, at 320 px,
// through axe. A good page and a bad one of our own go through each: a checker that finds nothing on
// the bad one proves nothing here.
import { strict as assert } from 'node:assert';
import { after, before, describe, it } from 'node:test';
import { accepted, unexpected } from './support/accepted.mjs';
import { snapshot } from './support/alfa.mjs';
import { violations } from './support/axe.mjs';
import { startChromium } from './support/chromium.mjs';
import { AXE_FINDINGS, CONTROLS } from './support/controls.mjs';
import { htmlOf } from './support/pages.mjs';
import { startServer } from './support/server.mjs';
import { show, STAGE } from './support/stage.mjs';
import { nuHtmlChecker } from './support/static-checkers.mjs';
import { nothing } from './support/nothing.mjs';
import { startWorkers } from './support/workers.mjs';

/** Threads for Alfa and html-validate, beside the browser in which axe runs. */
const AT_ONCE = 2;
const LANGUAGES = ['de', 'de-simple'];
/** Every rule in the first look; in the others those whose answer they can change. */
const LOOKS = [
  { name: '1280 px, light', width: 1280, colorScheme: 'light' },
  { name: '1280 px, dark', width: 1280, colorScheme: 'dark', rules: ['color-contrast', 'link-in-text-block'] },
  { name: '320 px, light', width: 320, colorScheme: 'light', rules: ['color-contrast', 'target-size', 'scrollable-region-focusable'] },
];

const BAD_FINDINGS = {
  axe: [...AXE_FINDINGS, 'color-contrast .*light.* at: p', 'color-contrast .*dark.* at: b'],
  Alfa: ['R2 ', 'R4 ', 'R8 ', 'R11 ', 'R53 ', 'R69 '],
  'html-validate': ['element-required-attributes', 'input-missing-label', 'heading-level', 'text-content|wcag/h30', 'wcag/h37'],
  Nu: ['An .img. element must have an .alt', 'buton'],
};

let server;
let chromium;
let workers;
const found = { axe: [], Alfa: [], 'html-validate': [], Nu: [] };
const control = { good: {}, bad: {} };

/** axe under some looks; Alfa gets a snapshot of the first and is answered later: `{ axe, Alfa: a promise }`. */
async function inBrowser(page, looks) {
  const axe = [];
  let seenByAlfa;
  for (const { name, width, colorScheme, rules } of looks) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    for (const one of await violations(page, rules)) axe.push(one.replace(/^(\S+)/, `$1 (${name})`));
    if (!rules) seenByAlfa = workers.ask('alfa', await snapshot(page));
  }
  return { axe, Alfa: seenByAlfa ?? [] };
}

/** Notes a checker's answers once they are there: those on control pages apart. */
async function note(checker, name, answer) {
  const findings = await answer;
  const [, kind] = name.match(/^control (.*)/) ?? [];
  if (kind) control[kind][checker] = findings;
  else found[checker].push(...findings);
}

before(async () => {
  const started = performance.now();
  const seconds = () => Math.round((performance.now() - started) / 1000);
  server = await startServer();
  chromium = await startChromium();
  workers = startWorkers(AT_ONCE);
  const html = await htmlOf(server.origin, LANGUAGES);
  const total = Object.keys(html).length;
  for (const [name, text] of Object.entries(CONTROLS)) html[`control ${name}`] = text;
  const answers = [];
  answers.push(nuHtmlChecker(html).then((all) => Promise.all(Object.keys(html).map((name) => (
    note('Nu', name, all.filter((finding) => finding.startsWith(`${name}: `))))))));
  for (const [name, text] of Object.entries(html)) {
    answers.push(note('html-validate', name, workers.ask('htmlValidate', { [name]: text })));
  }
  await chromium.withPage(STAGE, async (page) => {
    for (const [name, text] of Object.entries(html)) {
      await show(page, server.origin, text);
      const looks = name.startsWith('de-simple ') ? LOOKS.filter(({ width }) => width === 320) : LOOKS;
      const { axe, Alfa } = await inBrowser(page, looks);
      note('axe', name, axe.map((one) => `${name}: ${one}`));
      answers.push(note('Alfa', name, Promise.resolve(Alfa).then((all) => all.map((one) => `${name}: ${one}`))));
    }
  });
  const axeTook = seconds();
  await Promise.all(answers);
  console.log(`${total} pages; axe under ${LOOKS.length} looks in ${axeTook} s, all others in ${seconds()} s`);
});
after(async () => {
  await workers?.close();
  await chromium?.close();
  await server?.stop();
});

for (const checker of Object.keys(found)) {
  describe(checker, () => {
    it('finds each fault of a bad page', () => {
      for (const fault of BAD_FINDINGS[checker]) assert.match(control.bad[checker].join('\n'), new RegExp(fault));
    });

    it('finds nothing on a good page', () => {
      assert.deepEqual(unexpected(checker, control.good[checker]), []);
    });

    it('finds nothing on any page that is not accepted with a reason', () => {
      nothing(unexpected(checker, found[checker]));
    });
  });
}

describe('The list of accepted findings', () => {
  it('has no entry that no page needs', () => {
    assert.deepEqual(accepted.filter((entry) => !entry.used).map((entry) => `${entry.checker} ${entry.finding}`), []);
  });
});
