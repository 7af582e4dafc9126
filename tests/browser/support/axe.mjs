// Runs axe-core inside a page and puts what it finds into readable lines.
// Needs a page with JavaScript; used by checkers.test.mjs and operator.test.mjs.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Every rule in the first look; in the others those whose answer they can change. */
const LOOKS = [
  { name: '1280 px, light', width: 1280, colorScheme: 'light' },
  { name: '1280 px, dark', width: 1280, colorScheme: 'dark', rules: ['color-contrast', 'link-in-text-block'] },
  { name: '320 px, light', width: 320, colorScheme: 'light', rules: ['color-contrast', 'target-size', 'scrollable-region-focusable'] },
];

/** Dresses the page in each look; gives its name and the rules to ask. */
export async function* looks(page, wanted = () => true) {
  for (const { name, width, colorScheme, rules } of LOOKS.filter((look) => wanted(look.name))) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    yield { name, rules };
  }
}

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
