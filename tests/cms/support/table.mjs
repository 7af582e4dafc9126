// The tables in docs/embedding.md that say what became of our code in which system. The tests compare them with
// what they find, and write them if WRITE_TABLE is set.
import { strict as assert } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';

const DOCUMENT = new URL('../../../docs/embedding.md', import.meta.url);

/** Compares or writes one table: a head, and rows of cells, none of which may tell of harm. */
export function assertTable(name, head, rows) {
  assert.deepEqual(rows.filter((row) => /dead|covers|column|secret/.test(row.join())), []);
  const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const text = readFileSync(DOCUMENT, 'utf8');
  const place = new RegExp(`(<!-- ${name} -->\n)[^]*?(\n<!-- /${name} -->)`);
  assert.match(text, place);
  const fresh = text.replace(place, (_, before, after) => before + table + after);
  if (process.env.WRITE_TABLE) writeFileSync(DOCUMENT, fresh);
  else assert.equal(text, fresh, `${name}: set WRITE_TABLE=1 to write what was found`);
}
