// Words of the check that tests look for, from the texts themselves.
import { readFileSync } from 'node:fs';

/** A message of one line by its id. */
export function message(lang, id, file = 'common') {
  const found = readFileSync(new URL(`../../../locales/${lang}/${file}.ftl`, import.meta.url), 'utf8').match(new RegExp(`^${id} = (.*)$`, 'm'));
  if (!found) throw new Error(`locales/${lang}/${file}.ftl has no line for ${id}`);
  return found[1];
}
