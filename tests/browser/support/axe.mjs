// Runs axe-core inside a page and puts what it finds into readable lines.
// Needs a page with JavaScript; used by checkers.test.mjs and operator.test.mjs.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Every violation on the page as it looks now: "rule (impact): help, at: selector". With `rules`
 * only these are asked, which takes a third of the time.
 */
export async function violations(page, rules) {
  // Evaluated through the debugger, so the page's own Content-Security-Policy stays in force.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const result = await page.evaluate(
    (runOnly) => window.axe.run(document, { runOnly, resultTypes: ['violations'], preload: false }),
    rules ? { type: 'rule', values: rules } : { type: 'tag', values: TAGS },
  );
  return result.violations.map(
    ({ id, impact, help, nodes }) =>
      `${id} (${impact}): ${help}, at: ${nodes.map((node) => node.target.join(' ')).join('; ')}`,
  );
}
