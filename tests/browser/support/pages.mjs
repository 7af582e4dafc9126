// Every kind of page by a telling name, as deep links; and the error page, which needs a submit.
// Used by axe.test.mjs, layout.test.mjs and shots.mjs: a new kind of page is added here only.
import { goOn, open, place, verdicts } from './wizard.mjs';

const one = { facebook: 1, instagram: 0 };
const two = { facebook: 1, instagram: 1 };
const about = (subject, objected, confirmed) => ({
  [`objected.${subject}`]: objected,
  ...(confirmed && { [`confirmed.${subject}`]: confirmed }),
});

/** Fields of a deep link for each kind of question. */
export const questions = {
  accounts: {},
  linked: two,
  objected: one,
  'objected-with': { facebook: 2, instagram: 1, linked: 'some', ...about('facebook-1', 'no'), ...about('facebook-2', 'no') },
  date: { ...one, ...about('facebook-1', 'since-start') },
  confirmed: { ...two, linked: 'all', ...about('all', 'in-2024') },
};

/** Fields of a deep link for each verdict, for no account, and for several groups at once. */
export const results = {
  effective: { ...one, ...about('facebook-1', 'in-2024', 'email') },
  'effective-from': {
    ...one,
    ...about('facebook-1', 'since-start', 'popup'),
    'day.facebook-1': 3,
    'month.facebook-1': 8,
    'year.facebook-1': 2025,
  },
  'effective-from-unknown': { ...one, ...about('facebook-1', 'unsure', 'popup') },
  'object-again': { ...two, linked: 'all', ...about('all', 'before-start', 'unsure') },
  'object-now': { ...one, ...about('facebook-1', 'no') },
  'several-groups': {
    facebook: 2,
    instagram: 2,
    linked: 'some',
    ...about('facebook-1', 'in-2024', 'email'),
    ...about('facebook-2', 'no'),
    ...about('instagram-1', 'with.facebook-1'),
    ...about('instagram-2', 'unsure', 'no'),
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

// Each visit makes sure that it arrived: checks of the wrong page would prove nothing.
const arrived = (condition, what) => {
  if (!condition) throw new Error(`the visit did not lead to ${what}`);
};
const question = (name, fields) => async (page, origin, lang) => {
  await open(page, origin, lang, fields);
  const at = await place(page);
  arrived(at.startsWith(name.split('-')[0]), `the question ${name}, but to ${at}`);
};
const leftEmpty = (name, fields) => async (page, origin, lang) => {
  await open(page, origin, lang, fields);
  arrived((await goOn(page)) === 422, `the error page of ${name}`);
};
const result = (name, fields) => async (page, origin, lang) => {
  await open(page, origin, lang, fields);
  arrived((await verdicts(page)).length > 0, `the result ${name}, but to ${await place(page)}`);
};
const address = (prefix) => (name, path) => async (page, origin, lang) => {
  const response = await page.goto(origin + prefix.replace('LANG', lang) + path);
  arrived(response.status() === 200, `${name}, but to status ${response.status()}`);
};
const query = (fields) => `?${new URLSearchParams(fields)}`;

const named = (prefix, entries, visit) =>
  Object.entries(entries).map(([name, value]) => ({ name: prefix + name, visit: visit(name, value) }));

/** All of them: [{ name, visit(page, origin, lang) }]. */
export const pages = [
  ...named('', documents, address('/LANG')),
  ...named('question-', questions, question),
  ...named('error-', { accounts: {}, objected: one, date: questions.date }, leftEmpty),
  ...named('result-', results, result),
  ...named('record-', { todo: query(results['several-groups']), 'no-account': query(results['no-account']) }, address('/LANG/record')),
  ...named('frame-', { question: query(two), result: query(results['several-groups']) }, address('/frame/LANG/check')),
];
