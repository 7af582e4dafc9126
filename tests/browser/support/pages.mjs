// Every kind of page by a telling name, on the site and in the frame: how to get it, and what it must
// be. Used by all tests that look at every page: a new kind is added here only.
import { readFileSync, readdirSync } from 'node:fs';

/** The languages that are built in. */
export const LANGUAGES = readdirSync(new URL('../../../locales', import.meta.url));

/** A message of one line by its id. */
export function message(lang, id, file = 'common') {
  const found = readFileSync(new URL(`../../../locales/${lang}/${file}.ftl`, import.meta.url), 'utf8').match(new RegExp(`^${id} = (.*)$`, 'm'));
  if (!found) throw new Error(`locales/${lang}/${file}.ftl has no line for ${id}`);
  return found[1];
}

const one = { facebook: 1, instagram: 0 };
const two = { facebook: 1, instagram: 1 };
const about = (group, confirmed, objected) => ({
  [`confirmed.${group}`]: confirmed,
  ...(objected && { [`objected.${group}`]: objected }),
});

/** Fields of a deep link for each kind of question. */
export const questions = {
  accounts: {},
  linked: two,
  groups: { facebook: 2, instagram: 1, linked: 'some' },
  confirmed: { ...two, linked: 'all' },
  objected: { ...one, ...about('facebook-1', 'email') },
  date: { ...one, ...about('facebook-1', 'email', 'since-start') },
  // Of several groups, the second one.
  'confirmed-next': { facebook: 2, instagram: 1, linked: 'none', ...about('facebook-1', 'never') },
};

/** Fields of a deep link for each verdict, for no account, and for several groups at once. */
export const results = {
  effective: { ...one, ...about('facebook-1', 'email', 'in-2024') },
  'effective-from': {
    ...one,
    ...about('facebook-1', 'popup', 'since-start'),
    'day.facebook-1': 3,
    'month.facebook-1': 8,
    'year.facebook-1': 2025,
  },
  'effective-from-unknown': { ...one, ...about('facebook-1', 'popup', 'unsure') },
  'object-again': { ...two, linked: 'all', ...about('facebook-1', 'unsure') },
  'object-now': { ...one, ...about('facebook-1', 'never') },
  'several-groups': {
    facebook: 2,
    instagram: 2,
    linked: 'some',
    'linked-with.facebook-2': 'none',
    'linked-with.instagram-1': 'facebook-1',
    'linked-with.instagram-2': 'none',
    ...about('facebook-1', 'email', 'in-2024'),
    ...about('facebook-2', 'never'),
    ...about('instagram-2', 'no'),
  },
  'no-account': { facebook: 0, instagram: 0 },
};

/** Pages beside the wizard, as paths below the language. */
export const documents = {
  start: '',
  questions: '/questions',
  overview: '/overview',
  'letter-photos': '/letters/photos',
  'letter-reasons': '/letters/reasons',
  embed: '/embed',
  imprint: '/imprint',
  privacy: '/privacy',
  accessibility: '/accessibility',
};

const dated = (date, more) => ({
  ...questions.date,
  ...Object.fromEntries(date.map((value, at) => [`${['day', 'month', 'year'][at]}.facebook-1`, value])),
  ...more,
  question: 'date.facebook-1',
});

/** What is sent to get each error: the fields, with the question that they answer wrongly. */
export const errors = {
  accounts: { question: 'accounts' },
  'accounts-instagram': { facebook: 1, question: 'accounts' },
  linked: { ...two, question: 'linked' },
  groups: { ...questions.groups, question: 'groups' },
  confirmed: { ...one, question: 'confirmed.facebook-1' },
  objected: { ...questions.objected, question: 'objected.facebook-1' },
  'date-missing': dated([]),
  'date-incomplete': dated([3]),
  'date-no-such-day': dated([31, 6, 2025]),
  'date-before-start': dated([1, 5, 2025]),
  'date-future': dated([1, 1, 2099]),
  'date-both': dated([3, 8, 2025], { 'date-unknown.facebook-1': 'yes' }),
};

const query = (fields) => `?${new URLSearchParams(fields)}`;
const kindOf = (name) => name.split('-')[0];

/** The pages of the check in one layout. A frame is dark where the device asks for it: theme=auto. */
function wizardPages(layout) {
  const [prefix, path, options] = layout === 'site' ? ['', '/LANG/check', {}] : ['frame-', '/frame/LANG/check', { theme: 'auto' }];
  const got = (kind, entries, marks) => Object.entries(entries).map(([name, fields]) => (
    { name: `${prefix}${kind}-${name}`, layout, path: path + query({ ...options, ...fields }), status: 200, marks: marks(name) }));
  const wrong = Object.entries(errors).map(([name, fields]) => (
    { name: `${prefix}error-${name}`, layout, path: path + query(options), fields, status: 422, marks: `data-question="${kindOf(name)}"` }));
  return [
    ...got('question', questions, (name) => `data-question="${kindOf(name)}"`),
    ...wrong,
    ...got('result', results, () => 'data-step="result"'),
  ];
}

const beside = Object.entries(documents).map(([name, path]) => (
  { name, layout: 'site', path: `/LANG${path}`, status: 200, marks: '<main' }));
const records = ['several-groups', 'no-account'].map((name) => (
  { name: `record-${name}`, layout: 'site', path: '/LANG/check', fields: { ...results[name], record: 'yes' }, status: 200, marks: 'data-page="record"' }));
const missing = [['not-found', '/LANG/nowhere', 'site'], ['frame-not-found', '/frame/LANG/nowhere', 'frame']]
  .map(([name, path, layout]) => ({ name, layout, path, status: 404, marks: '<main' }));

/** Gets a page as the server sends it; checks of the wrong page would prove nothing. */
async function load({ name, path, fields, status, marks }, origin, lang) {
  const address = origin + path.replace('LANG', lang);
  const response = await fetch(address, fields && { method: 'POST', body: new URLSearchParams(fields) });
  const html = await response.text();
  if (response.status !== status || !html.includes(marks)) {
    throw new Error(`${name}: ${address} gave ${response.status}, and ${html.includes(marks) ? '' : 'not '}the page`);
  }
  return html;
}

/** The HTML that comes when answers are sent as a form, as visitors do: a link would say so at the top. */
export const sent = (address, fields) => fetch(address, { method: 'POST', body: new URLSearchParams(fields) }).then((response) => response.text());

/** All of them: name, layout (site or frame), and `load(origin, lang)` for the HTML. */
export const pages = [...beside, ...records, ...missing, ...wizardPages('site'), ...wizardPages('frame')].map((kind) => ({
  name: kind.name, layout: kind.layout, load: (origin, lang) => load(kind, origin, lang),
}));

/** Whether somebody has the time to look at every page in every language and layout. */
export const EVERY = process.env.EVERY_PAGE === '1';
/** For somebody at work on some pages: ONLY_PAGES=result tests/run browser pages. */
const ONLY = new RegExp(process.env.ONLY_PAGES ?? '');
/** A frame has the pages of the site with less around them: else one of each form is looked at, in German. */
const FRAMES = /^frame-(question-(accounts|date)|error-date-missing|result-several-groups|not-found)$/;

/** The pages to look at, each with its language. */
export const due = (languages) => (EVERY ? LANGUAGES : languages).flatMap((lang) => pages
  .filter(({ name }) => ONLY.test(name))
  .filter(({ name, layout }) => EVERY || layout === 'site' || (lang === 'de' && FRAMES.test(name)))
  .map((kind) => [kind, lang]));

/** The HTML of those pages by language and name: "de start". */
export async function htmlOf(origin, languages) {
  const html = {};
  for (const [kind, lang] of due(languages)) html[`${lang} ${kind.name}`] = await kind.load(origin, lang);
  return html;
}
