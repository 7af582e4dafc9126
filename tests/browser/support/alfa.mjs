// Siteimprove Alfa on a page as it is displayed now. All its packages must have one version (npm
// installs two side by side, and then nearly every rule says "inapplicable"): the control page in
// checkers.test.mjs fails if that happens. Used by checkers.test.mjs only.
import { Audit } from '@siteimprove/alfa-act';
import { Playwright } from '@siteimprove/alfa-playwright';
import rules from '@siteimprove/alfa-rules';

/**
 * Rules for level AAA alone that are not asked, because we aim at AA: contrast of 7:1 (R66), line
 * height 1.5 also in the frame, where it is 1.4 (R73), 44 px also for links in lists (R111).
 */
export const AAA = ['R66', 'R73', 'R111'];

const nameOf = (rule) => rule.uri.split('/').pop().replace('sia-r', 'R');
const asked = [...rules].filter((rule) => !AAA.includes(nameOf(rule)));

/** What fails and what Alfa cannot tell: "R69 (failed): target". */
export async function alfa(page) {
  const document = await page.evaluateHandle(() => window.document);
  const outcomes = await Audit.of(await Playwright.toPage(document), asked).evaluate();
  const found = [];
  for (const outcome of outcomes) {
    const { rule, outcome: kind, target } = outcome.toJSON();
    if (kind !== 'failed' && kind !== 'cantTell') continue;
    const where = outcome.target?.path?.() ?? JSON.stringify(target ?? '').slice(0, 80);
    found.push(`${rule.uri.split('/').pop().replace('sia-r', 'R')} (${kind}): ${where}`);
  }
  return found;
}
