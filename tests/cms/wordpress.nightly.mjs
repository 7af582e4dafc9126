// WordPress from Debian with a block theme: what three roles publish, and oEmbed with and without the line
// that lists us there. Each published page is visited.
import { strict as assert } from 'node:assert';
import { it } from 'node:test';
import { running } from '../browser/support/running.mjs';
import { startCheck } from './support/published.mjs';
import { assertTable } from './support/table.mjs';
import { startWordPress, version } from './wordpress/start.mjs';

const AROUND = '<!-- wp:paragraph --><p>Ein Absatz der Behörde, der so breit ist wie die Spalte, damit man sieht, wo sie beginnt und wo sie endet.</p><!-- /wp:paragraph -->';
const html = (code) => `${AROUND}<!-- wp:html -->${code}<!-- /wp:html -->${AROUND}`;
const embed = (address) => `${AROUND}<!-- wp:embed {"url":"${address}"} --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${address}\n</div></figure><!-- /wp:embed -->${AROUND}`;

const site = running({ check: startCheck, wordpress: startWordPress });

it('every role brings its visitors to a result', async () => {
  const { check: { codes, look }, wordpress } = site;
  const system = `WordPress ${version}`;
  const rows = [];
  const cases = ['administrator', 'editor', 'author'].flatMap((role) => [
    [`${role}, HTML block`, { role, content: html(codes.frame) }],
    [`${role}, HTML block without sandbox`, { role, content: html(codes.bare) }],
    [`${role}, oEmbed`, { role, content: embed(codes.oembed) }],
  ]);
  const addresses = wordpress.publish(cases.map(([, page]) => page));
  for (const [i, [name]] of cases.entries()) rows.push([system, name, await look(`wordpress-${i}`, addresses[i])]);
  // The line of the recipe, as it stands there.
  wordpress.configure('recipe', codes['recipe-wordpress']);
  const [listed] = wordpress.publish([{ role: 'author', content: embed(codes.oembed) }]);
  rows.push([system, 'author, oEmbed, listed', await look('wordpress-listed', listed)]);
  assert.deepEqual(rows.filter((row) => /dead|covers|column|secret/.test(row.join())), []);
  assertTable('wordpress', ['System', 'Who and how', 'Outcome'], rows);
});
