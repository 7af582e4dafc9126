// What a screen reader has to say on each kind of page, line by line, against files that people have
// read: transcripts/LANG/KIND.txt. UPDATE_TRANSCRIPTS=1 writes them anew; read the difference.
import { strict as assert } from 'node:assert';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { startChromium } from './support/chromium.mjs';
import { pages } from './support/pages.mjs';
import { startServerOn } from './support/server.mjs';
import { show, STAGE } from './support/stage.mjs';
import { lasting, transcript } from './support/transcript.mjs';

const UPDATE = process.env.UPDATE_TRANSCRIPTS === '1';
const FOLDER = new URL('./transcripts/', import.meta.url);
/** Header and footer are alike on all pages (patterns.test.mjs), and are read in full on these only. */
const IN_FULL = ['start', 'question-accounts', 'frame-question-accounts'];
/** What somebody can read in one go: each form of page once, with easy German and English beside it. */
const WANTED = {
  de: /^(start|question-.*|error-(accounts|date-missing)|result-(effective-from|object-again|several-groups|no-account)|frame-(question-accounts|result-object-now))$/,
  en: /^(question-accounts|result-effective)$/,
  'de-simple': /^(start|question-objected|result-object-now)$/,
};

let server;
let chromium;
before(async () => {
  server = await startServerOn('2026-11-24');
  chromium = await startChromium();
});
after(async () => {
  await chromium?.close();
  await server?.stop();
});

/** The title and the main part; what is around it only where it is read in full. */
function partOf(name, lines) {
  if (IN_FULL.includes(name)) return lines;
  const from = lines.findIndex((line) => /^main/.test(line));
  const to = lines.findIndex((line, at) => at > from && !line.startsWith(' '));
  return [lines[0], ...lines.slice(from, to === -1 ? undefined : to)];
}

const reading = (body) => chromium.withPage(STAGE, async (page) => {
  await show(page, server.origin, `<!doctype html><html lang="en"><title>control</title>${body}`);
  return transcript(page);
});

describe('The transcript', () => {
  it('says roles, names, states, places and descriptions, and nothing that is hidden', async () => {
    const lines = await reading(`<main><h2>Title</h2><p>Some <b>bold</b> text <a href="#" aria-current="page">there</a> and on.</p>
      <fieldset aria-describedby="d"><legend><h3>Which?</h3></legend><p id="d">Choose.</p>
      <input type="radio" name="r" id="a" checked><label for="a">one</label><input type="radio" name="r" id="b"><label for="b">two</label></fieldset>
      <label for="t">Day</label><input id="t" value="3" aria-invalid="true"><ul><li>first<li>second</ul>
      <dl><dt>Asked<dd>Answered</dl><details><summary>More</summary>closed</details><i aria-hidden="true">sign</i><img alt="" src="x"><img alt="a tree" src="x"></main>`);
    assert.deepEqual(lines, [
      'page: control', 'main', '  heading level 2: Title', '  Some bold text', '  link: there, current', '  and on.',
      '  group: Which?, described as "Choose."', '    heading level 3: Which?', '    Choose.',
      '    radio button, checked, 1 of 2: one', '    radio button, not checked, 2 of 2: two',
      '  edit field, invalid, "3": Day', '  list, 2 items', '    • first', '    • second',
      '  list', '    term: Asked', '    definition: Answered', '  disclosure triangle, collapsed: More', '  picture: a tree',
    ]);
  });
});

for (const [lang, wanted] of Object.entries(WANTED)) {
  describe(`Transcripts in ${lang}`, () => {
    const kinds = pages.filter(({ name }) => wanted.test(name));
    const folder = new URL(`${lang}/`, FOLDER);

    it('are those that were reviewed', async () => {
      if (UPDATE) await mkdir(folder, { recursive: true });
      await chromium.withPage(STAGE, async (page) => {
        for (const { name, visit } of kinds) {
          await visit(page, server.origin, lang);
          const heard = partOf(name, lasting(await transcript(page), server.origin));
          const file = new URL(`${name}.txt`, folder);
          if (UPDATE) await writeFile(file, `${heard.join('\n')}\n`);
          assert.deepEqual(heard, (await readFile(file, 'utf8')).trimEnd().split('\n'), `${lang}/${name}.txt`);
        }
      });
    });

    it('are there for these pages and no other', async () => {
      assert.deepEqual((await readdir(folder)).sort(), kinds.map(({ name }) => `${name}.txt`).sort());
    });
  });
}
