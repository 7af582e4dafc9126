// The table in docs/embedding.md that says what became of our code in which system. The tests compare
// it with what they find, and write it if WRITE_TABLE is set.
import { strict as assert } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';

const DOCUMENT = new URL('../../../docs/embedding.md', import.meta.url);

/** Compares or writes one table: a head, and rows of cells. */
export function assertTable(name, head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const table = [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
  const text = readFileSync(DOCUMENT, 'utf8');
  const place = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`);
  const [, before, after] = text.match(place) ?? assert.fail(`no place for ${name}`);
  const fresh = text.replace(place, () => `${before}${table}\n${after}`);
  if (process.env.WRITE_TABLE) writeFileSync(DOCUMENT, fresh);
  else assert.equal(text, fresh, `${name}: set WRITE_TABLE=1 to write what was found`);
}
