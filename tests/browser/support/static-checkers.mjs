// Two checkers that read HTML without a browser: html-validate and the Nu Html Checker (Java).
// Each takes pages as { name: html } and gives ["name: rule: message"]. Used by checkers.test.mjs.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { HtmlValidate } from 'html-validate';

const VNU = join(dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y', 'html-validate:standard'],
});

/** Everything html-validate knows about HTML, accessibility and standards. */
export async function htmlValidate(pages) {
  const found = [];
  for (const [name, html] of Object.entries(pages)) {
    const report = await validator.validateString(html);
    for (const { messages } of report.results) {
      for (const { ruleId, message, selector } of messages) found.push(`${name}: ${ruleId}: ${message} (${selector ?? ''})`);
    }
  }
  return found;
}

/** The pages, each style sheet in the first page only that has it: the others have an empty one. */
function withoutRepeatedStyle(pages) {
  const seen = new Set();
  return Object.fromEntries(Object.entries(pages).map(([name, html]) => [name, html.replace(/(<style[^>]*>)([^<]*)(?=<\/style>)/g, (all, tag, css) => {
    if (seen.has(css)) return tag;
    seen.add(css);
    return all;
  })]));
}

/** Errors and warnings of the Nu Html Checker, in one run; its notes about trailing slashes are none. */
export async function nuHtmlChecker(pages) {
  const folder = await mkdtemp(join(tmpdir(), 'pages-'));
  try {
    // File names may not hold what page names do.
    const names = Object.keys(pages);
    const texts = withoutRepeatedStyle(pages);
    await Promise.all(names.map((name, at) => writeFile(join(folder, `${at}.html`), texts[name])));
    const report = await new Promise((resolve, reject) => {
      const args = ['-Xss4m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-jar', VNU, '--format', 'json', '--exit-zero-always', '--stdout', folder];
      execFile('java', args, { maxBuffer: 1 << 28 }, (error, out) => (error ? reject(error) : resolve(out)));
    });
    return JSON.parse(report).messages.map(({ url, type, subType, message, extract }) =>
      `${names[Number.parseInt(basename(url), 10)]}: ${subType ?? type}: ${message} (${(extract ?? '').replace(/\s+/g, ' ').slice(0, 80)})`);
  } finally {
    await rm(folder, { recursive: true });
  }
}
