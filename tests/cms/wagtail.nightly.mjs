// Wagtail from PyPI: raw HTML, and oEmbed with responsive HTML, whose wrapper lays the frame over itself.
import { strict as assert } from 'node:assert';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { until } from '../browser/support/patience.mjs';
import { freePort } from '../browser/support/ports.mjs';
import { startCheck } from './support/published.mjs';
import { assertTable } from './support/table.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const python = `${process.env.CARGO_TARGET_DIR ?? here('../../target')}/wagtail/venv/bin/python`;
const [, version] = readFileSync(here('requirements-wagtail.txt'), 'utf8').match(/^wagtail==(\d+\.\d+)/m);
const PARAGRAPH = ['text', '<p>Ein Absatz der Behörde, der so breit ist wie die Spalte, damit man sieht, wo sie beginnt.</p>'];

let check;
let site;
let port;
before(async () => {
  check = await startCheck();
  port = await freePort();
  const { codes } = check;
  const body = (block) => [PARAGRAPH, block, PARAGRAPH].map(([type, value]) => ({ type, value }));
  const pages = { raw: body(['html', codes.frame]), embed: body(['embed', codes.oembed]) };
  site = spawn(python, [here('wagtail/site.py'), String(port)], { stdio: ['pipe', 'ignore', 'ignore'] });
  site.stdin.end(JSON.stringify({ finders: codes['recipe-wagtail'], pages }));
  const ended = new Promise((resolve, reject) => { site.once('exit', (code) => reject(new Error(`Wagtail ended with ${code}`))); });
  const answers = until('Wagtail answers', async () => (await fetch(`http://localhost:${port}/raw/`).catch(() => null))?.ok);
  await Promise.race([ended, answers]);
});
after(async () => {
  site?.removeAllListeners('exit');
  site?.kill();
  await check?.stop();
});

it('a published page brings its visitors to a result', async () => {
  const rows = [];
  for (const [name, path] of [['raw HTML', 'raw'], ['oEmbed, listed, responsive HTML', 'embed']]) {
    rows.push([`Wagtail ${version}`, name, await check.look(`wagtail-${path}`, `http://localhost:${port}/${path}/`)]);
  }
  assert.deepEqual(rows.filter((row) => /dead|covers|column|secret/.test(row.join())), []);
  assertTable('wagtail', ['System', 'How', 'Outcome'], rows);
});
