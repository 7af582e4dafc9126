// Two pages of our own that go through every checker: one that finds nothing on the bad page proves
// nothing elsewhere. Used by checkers.test.mjs and checkers-firefox.test.mjs.

/** A page without a fault, and one with many, one of them only in the dark. */
const GOOD = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A good page</title>
<meta name="viewport" content="width=device-width, initial-scale=1"></head><body><header><a href="#main">Skip to the text</a></header>
<main id="main" tabindex="-1"><h1>A good page</h1><p>It has one paragraph of plain text.</p></main></body></html>`;
const BAD = `<!DOCTYPE html><html><head><title>bad</title><style>
  p { color: #999; background: #fff }
  @media (prefers-color-scheme: dark) { p { color: #000 } b { color: #333; background: #222 } }
</style></head><body><h1>Bad</h1><h4>Skipped</h4><p>Too pale to read</p><b>Pale in the dark</b>
<input type="radio" name="a"><a href="#nowhere"></a><p role="buton">x</p><img src="x.png"></body></html>`;
export const CONTROLS = { good: GOOD, bad: BAD };

/** The rules of axe-core that the bad page breaks in any engine and look. */
export const AXE_FINDINGS = ['html-has-lang', 'label', 'heading-order', 'link-name', 'image-alt', 'color-contrast .* at: p'];
