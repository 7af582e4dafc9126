// Four checkers by others on every kind of page, in every language, on the site and in the frame:
// axe-core, Siteimprove Alfa, html-validate and the Nu Html Checker. A good page and a bad one of our
// own go through each: a checker that finds nothing on the bad one proves nothing here.
import { strict as assert } from 'node:assert';
import { after, before, describe, it } from 'node:test';
import { accepted, unexpected } from './support/accepted.mjs';
import { alfa } from './support/alfa.mjs';
import { violations } from './support/axe.mjs';
import { startChromium } from './support/chromium.mjs';
import { pages } from './support/pages.mjs';
import { startServer } from './support/server.mjs';
import { show, STAGE } from './support/stage.mjs';
import { htmlValidate, nuHtmlChecker } from './support/static-checkers.mjs';

const LANGUAGES = ['de', 'en', 'de-simple'];
const AT_ONCE = 2;
const FIRST = { width: 1280, colorScheme: 'light' };
const OTHER_LOOKS = [{ width: 1280, colorScheme: 'dark' }, { width: 320, colorScheme: 'dark' }, { width: 320, colorScheme: 'light' }];
/** The rules whose answer another width or colour scheme can change; all others are asked once. */
const LOOK_RULES = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

const GOOD = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A good page</title>
<meta name="viewport" content="width=device-width, initial-scale=1"></head><body><header><a href="#main">Skip to the text</a></header>
<main id="main" tabindex="-1"><h1>A good page</h1><p>It has one paragraph of plain text.</p></main></body></html>`;
const BAD = `<!DOCTYPE html><html><head><title>bad</title><style>
  p { color: #999; background: #fff }
  @media (prefers-color-scheme: dark) { p { color: #000 } b { color: #333; background: #222 } }
</style></head><body><h1>Bad</h1><h4>Skipped</h4><p>Too pale to read</p><b>Pale in the dark</b>
<input type="radio" name="a"><a href="#nowhere"></a><p role="buton">x</p><img src="x.png"></body></html>`;
const CONTROLS = { good: GOOD, bad: BAD };
const BAD_FINDINGS = {
  axe: ['html-has-lang', 'label', 'heading-order', 'link-name', 'image-alt', 'light: color-contrast .* at: p', 'dark: color-contrast .* at: b'],
  Alfa: ['R2 ', 'R4 ', 'R8 ', 'R11 ', 'R53 ', 'R69 '],
  'html-validate': ['element-required-attributes', 'input-missing-label', 'heading-level', 'text-content|wcag/h30', 'wcag/h37'],
  Nu: ['An .img. element must have an .alt', 'buton'],
};

let server;
let chromium;
const found = { axe: [], Alfa: [], 'html-validate': [], Nu: [] };
const control = { good: {}, bad: {} };

async function dress(page, { width, colorScheme }) {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme });
}

/** axe under each look, and Alfa. */
async function inBrowser(page) {
  const axe = [];
  await dress(page, FIRST);
  for (const one of await violations(page)) axe.push(`1280 px, light: ${one}`);
  const seenByAlfa = await alfa(page);
  for (const look of OTHER_LOOKS) {
    await dress(page, look);
    for (const one of await violations(page, LOOK_RULES)) axe.push(`${look.width} px, ${look.colorScheme}: ${one}`);
  }
  return { axe, Alfa: seenByAlfa };
}

/** Both static checkers on all pages and on the control pages at once: Java starts slowly. */
async function withoutBrowser(html) {
  const [one, other] = await Promise.all([htmlValidate(html), nuHtmlChecker(html)]);
  for (const [checker, all] of Object.entries({ 'html-validate': one, Nu: other })) {
    const about = (name) => all.filter((finding) => finding.startsWith(`control ${name}: `));
    for (const name of Object.keys(CONTROLS)) control[name][checker] = about(name);
    found[checker] = all.filter((finding) => !finding.startsWith('control '));
  }
}

before(async () => {
  server = await startServer();
  chromium = await startChromium();
  const html = {};
  const queue = LANGUAGES.flatMap((lang) => pages.map((kind) => ({ ...kind, lang })));
  for (const kind of queue) html[`${kind.lang} ${kind.name}`] = await kind.load(server.origin, kind.lang);
  const total = queue.length;
  for (const [name, text] of Object.entries(CONTROLS)) html[`control ${name}`] = text;
  const staticCheckers = withoutBrowser(html);
  const lane = () => chromium.withPage(STAGE, async (page) => {
    for (let kind = queue.pop(); kind; kind = queue.pop()) {
      const name = `${kind.lang} ${kind.name}`;
      await show(page, server.origin, html[name]);
      const { axe, Alfa } = await inBrowser(page);
      found.axe.push(...axe.map((one) => `${name}: ${one.replace(/^(\d+ px, \w+): (\S+)/, '$2 ($1)')}`));
      found.Alfa.push(...Alfa.map((one) => `${name}: ${one}`));
    }
  });
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  await staticCheckers;
  for (const [name, text] of Object.entries(CONTROLS)) {
    await chromium.withPage(STAGE, async (page) => {
      await show(page, server.origin, text);
      Object.assign(control[name], await inBrowser(page));
    });
  }
  console.log(`${total} pages; axe under 4 looks each: ${total * 4} states`);
});
after(async () => {
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
      assert.deepEqual(unexpected(checker, found[checker]), []);
    });
  });
}

describe('The list of accepted findings', () => {
  it('has no entry that no page needs', () => {
    assert.deepEqual(accepted.filter((entry) => !entry.used).map((entry) => `${entry.checker} ${entry.finding}`), []);
  });
});
