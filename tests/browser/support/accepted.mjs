// Every finding of a checker that is accepted, with the reason. Nothing else may be found, and an
// entry that no page needs any more fails the run. Used by checkers.test.mjs; explained in
// docs/accessibility.md.
import { without } from './findings.mjs';

const FRAME = 'A frame is part of a page that has its own h1; its main heading is an h2 below that.';

export const accepted = [
  ['html-validate', /: doctype-style: /, 'HTML allows both letter cases of the doctype; this is a matter of taste.'],
  ['html-validate', /: long-title: /, 'The limit of 70 letters is for lists of search results; the title is the whole question, and says it first.'],
  ['html-validate', / frame-.*: heading-level: Initial heading level must be <h1>/, FRAME],
  ['Nu', / frame-.*: warning: .*none of them has a computed heading level of 1/, FRAME],
  ['axe', / frame-.*: page-has-heading-one /, FRAME],
  ['Alfa', / frame-.*: R61 /, FRAME],
  ['Alfa', / frame-.*: R87 /, 'A frame has no header to skip: its first control is that of the question. (The rule asks for a skip link.)'],
  ['Nu', /: error: CSS: “field-sizing”: Property “field-sizing” doesn't exist/, 'It exists in Chromium and WebKit and lets a field for code grow; others ignore it. The checker does not know it yet.'],
].map(([checker, finding, reason]) => ({ checker, finding, reason }));

/** What remains of a checker's findings once the accepted ones are taken out; marks what was used. */
export function unexpected(checker, findings) {
  return without(accepted.filter((entry) => entry.checker === checker), findings);
}
