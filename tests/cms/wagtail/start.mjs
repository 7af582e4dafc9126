// Wagtail from PyPI: raw HTML, and oEmbed with responsive HTML, whose wrapper lays the frame over itself.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { eventually } from '../../browser/support/framed.mjs';
import { freePort } from '../../browser/support/server.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const python = `${process.env.CARGO_TARGET_DIR ?? here('../../../target')}/wagtail/venv/bin/python`;
const [, version] = readFileSync(here('../requirements-wagtail.txt'), 'utf8').match(/^wagtail==(\d+\.\d+)/m);
const PARAGRAPH = ['text', '<p>Ein Absatz der Behörde, der so breit ist wie die Spalte, damit man sieht, wo sie beginnt.</p>'];

export async function startWagtail({ codes }) {
  const port = await freePort();
  const body = (block) => [PARAGRAPH, block, PARAGRAPH].map(([type, value]) => ({ type, value }));
  const pages = { raw: body(['html', codes.frame]), embed: body(['embed', codes.oembed]) };
  const child = spawn(python, [here('site.py'), String(port)], { stdio: ['pipe', 'ignore', 'ignore'] });
  child.stdin.end(JSON.stringify({ finders: codes['recipe-wagtail'], pages }));
  const origin = `http://localhost:${port}`;
  const ended = once(child, 'exit').then(([code]) => { throw new Error(`Wagtail ended with ${code}`); });
  await Promise.race([ended, eventually('Wagtail answers', async () => (await fetch(`${origin}/raw/`)).ok)]);
  return {
    title: `Wagtail ${version}`,
    published: () => [['raw HTML', `${origin}/raw/`], ['oEmbed, listed, responsive HTML', `${origin}/embed/`]],
    stop() {
      ended.catch(() => {});
      child.kill();
    },
  };
}
