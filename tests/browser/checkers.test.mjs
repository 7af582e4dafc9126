// Four checkers by others on every kind of page: axe-core, Siteimprove Alfa, html-validate and the Nu
// Html Checker. Their rules are about structure and look, so German stands for all languages; easy
// German, which has other elements and larger type, goes through the checkers of HTML and, at 320 px,
// through axe. Where every page is looked at (nightly), axe runs in Firefox too: styles, boxes and colours
// come from another engine. A good page and a bad one of our own go through each: a checker that finds
// nothing on the bad one proves nothing here.
import { strict as assert } from 'node:assert';
import { before, describe, it } from 'node:test';
import { alfa, snapshot } from './support/alfa.mjs';
import { looks, violations } from './support/axe.mjs';
import { startFirefox } from './support/engines.mjs';
import { nothing, without } from './support/findings.mjs';
import { EVERY, htmlOf } from './support/pages.mjs';
import { checkAndChromium, running } from './support/running.mjs';
import { show, STAGE } from './support/stage.mjs';
import { htmlValidate, nuHtmlChecker } from './support/static-checkers.mjs';

const FRAME = 'A frame is part of a page that has its own h1; its main heading is an h2 below that.';

/** Every finding that is accepted, with the reason; docs/accessibility.md explains them. An entry that no page needs any more fails the run. */
const accepted = [
  ['html-validate', /: doctype-style: /, 'HTML allows both letter cases of the doctype; this is a matter of taste.'],
  ['html-validate', /: long-title: /, 'The limit of 70 letters is for lists of search results; the title is the whole question, and says it first.'],
  ['html-validate', / frame-.*: heading-level: Initial heading level must be <h1>/, FRAME],
  ['Nu', / frame-.*: warning: .*none of them has a computed heading level of 1/, FRAME],
  ['axe', / frame-.*: page-has-heading-one /, FRAME],
  ['Alfa', / frame-.*: R61 /, FRAME],
  ['Alfa', / frame-.*: R87 /, 'A frame has no header to skip: its first control is that of the question. (The rule asks for a skip link.)'],
  ['Nu', /: error: CSS: “field-sizing”: Property “field-sizing” doesn't exist/, 'It exists in Chromium and WebKit and lets a field for code grow; others ignore it. The checker does not know it yet.'],
].map(([checker, finding, reason]) => ({ checker, finding, reason }));

/** A page without a fault, and one with many, one of them only in the dark. */
const CONTROLS = {
  good: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A good page</title>
<meta name="viewport" content="width=device-width, initial-scale=1"></head><body><header><a href="#main">Skip to the text</a></header>
<main id="main" tabindex="-1"><h1>A good page</h1><p>It has one paragraph of plain text.</p></main></body></html>`,
  bad: `<!DOCTYPE html><html><head><title>bad</title><style>
  p { color: #999; background: #fff }
  @media (prefers-color-scheme: dark) { p { color: #000 } b { color: #333; background: #222 } }
</style></head><body><h1>Bad</h1><h4>Skipped</h4><p>Too pale to read</p>
<p style="color: #000">A text that holds <a href="/one" style="color: #111; text-decoration: none">a form</a> and <a href="/two">a form</a>.</p><b>Pale in the dark</b>
<input type="radio" name="a"><a href="#nowhere"></a><p role="buton">x</p><img src="x.png"></body></html>`,
};
const AXE_FINDS = ['html-has-lang', 'label', 'heading-order', 'link-name', 'image-alt', 'link-in-text-block', 'color-contrast .* at: p'];
const FINDS = {
  axe: [...AXE_FINDS, 'color-contrast .*light.* at: p', 'color-contrast .*dark.* at: b'],
  Alfa: ['R2 ', 'R4 ', 'R8 ', 'R11 ', 'R41 ', 'R53 ', 'R62 ', 'R69 '],
  'html-validate': ['element-required-attributes', 'input-missing-label', 'heading-level', 'text-content|wcag/h30', 'wcag/h37'],
  Nu: ['An .img. element must have an .alt', 'buton'],
  ...(EVERY && { 'axe in Firefox': AXE_FINDS }),
};

const site = running({ ...checkAndChromium(), ...(EVERY && { firefox: () => startFirefox() }) });
/** By checker: "name of the page: finding". */
const found = Object.fromEntries(Object.keys(FINDS).map((checker) => [checker, []]));
const note = (checker, name, findings) => found[checker].push(...findings.map((one) => `${name}: ${one}`));
const onControl = (checker, kind) => found[checker].filter((one) => one.startsWith(`control ${kind}: `));

async function inChromium(name, html, page) {
  await show(page, site.server.origin, html);
  const wanted = (look) => EVERY || !name.startsWith('de-simple ') || look.startsWith('320');
  for await (const { name: look, rules } of looks(page, wanted)) {
    note('axe', name, (await violations(page, rules)).map((one) => one.replace(/^(\S+)/, `$1 (${look})`)));
    if (!rules) note('Alfa', name, await alfa(await snapshot(page)));
  }
}

before(async () => {
  await site.ready;
  const html = await htmlOf(site.server.origin, ['de', 'de-simple']);
  for (const [kind, text] of Object.entries(CONTROLS)) html[`control ${kind}`] = text;
  const pages = Object.entries(html);
  const nu = nuHtmlChecker(html);
  await site.chromium.withPage(STAGE, async (page) => {
    for (const [name, text] of pages) await inChromium(name, text, page);
  });
  await site.firefox?.withPage({}, async (page) => {
    for (const [name, text] of pages) {
      // A place without the policy, which Firefox does not bypass.
      await show(page, 'about:blank', text);
      note('axe in Firefox', name, await violations(page));
    }
  });
  found['html-validate'] = await htmlValidate(html);
  found.Nu = await nu;
});

for (const [checker, finds] of Object.entries(FINDS)) {
  describe(checker, () => {
    const left = (findings) => without(accepted.filter((entry) => checker.startsWith(entry.checker)), findings);

    it('finds each fault of a bad page', () => {
      for (const fault of finds) assert.match(onControl(checker, 'bad').join('\n'), new RegExp(fault));
    });

    it('finds nothing on a good page', () => {
      assert.deepEqual(left(onControl(checker, 'good')), []);
    });

    it('finds nothing on any page that is not accepted with a reason', () => {
      nothing(left(found[checker].filter((one) => !one.startsWith('control '))));
    });
  });
}

describe('The list of accepted findings', () => {
  it('has no entry that no page needs', () => {
    assert.deepEqual(accepted.filter((entry) => !entry.used).map((entry) => `${entry.checker} ${entry.finding}`), []);
  });
});
