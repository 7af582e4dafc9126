// What every page has to keep to: titles, question pages, errors, links, help, what is never there. Each rule
// with its control pages; docs/accessibility.md has the reasons. Used by pages.test.mjs.
import { message } from './pages.mjs';

/** Words that say nothing about where a link leads. */
const EMPTY_WORDS = /^(hier|klicken sie hier|mehr|weiter|link|here|click here|more|read more|this page)[.:]?$/i;
/** What to do is said with one of these; what blames the reader or the form is not said at all. */
const ADVICE = { de: /wählen|geben|ändern|löschen|prüfen/i, en: /choose|enter|change|delete|remove|check/i, 'de-simple': /wählen|geben|schreiben|ändern|löschen|prüfen/i };
const BLAME = /ungültig|fehlerhaft|pflichtfeld|falsch|invalid|required|illegal|wrong/i;

/** What is on no page, and why. */
const NEVER = {
  'progress, meter, [role=progressbar]': 'nobody can know how many steps there are',
  'meta[http-equiv=refresh i], marquee, blink': 'it moves or changes by itself',
  'summary :is(h1, h2, h3, h4, a, button)': 'some screen readers lose it in a summary',
  'main details :is(input, select)': 'who does not open the details misses it',
  ':is([required], [autofocus], [placeholder], [pattern], select[onchange])': 'the browser takes the field over',
  'form:has(.question):not([novalidate])': 'the browser checks the form with words of its own',
  'fieldset.question:not(:has(> legend > :is(h1, h2)))': 'the question is not the name of its group',
  'fieldset.question:not([aria-describedby])': 'the group has no hint',
  'fieldset button:not([name=change])': 'a button stands among the answers',
  'a[target=_blank]:not([rel~=noopener][rel~=noreferrer])': 'the new page can look back',
};

/** A function of the page that gets one argument and gives a list of faults. */
const within = (look, about = () => null) => (page, context) => page.evaluate(look, about(context));

/**
 * Names of what stands before and after the content, in order, if there are few, or if they are others than
 * on the first page of its kind; the check has buttons where other pages have links.
 */
async function otherWaysAround(page, { name, lang, layout }) {
  const ways = await page.evaluate(() => [...document.querySelectorAll('a, button:not([aria-hidden]), .languages > span')]
    .filter((one) => !one.closest('main')).map((one) => one.textContent.trim()).join(', '));
  if (ways.split(', ').length < 6) return [`few ways around: ${ways}`];
  const kind = name === 'control' ? name : `${lang} ${layout}`;
  firstWays[kind] ??= ways;
  return ways === firstWays[kind] ? [] : [`other ways around: ${ways}`];
}
const firstWays = { control: 'one, two, three, four, five, six' };

export const PATTERNS = {
  'What is never there': {
    look: within((never) => Object.entries(never).flatMap(([selector, why]) => [...document.querySelectorAll(selector)].map((one) => `${one.localName}: ${why}`)), () => NEVER),
    bad: `<progress></progress><marquee></marquee><main><details><summary><h2>More</h2></summary><input></details></main><a target="_blank" href="#">x</a>
      <form><h1>Which?</h1><fieldset class="question"><input required type="radio"><button>x</button></fieldset></form>`,
    finds: Object.values(NEVER),
    good: `<main><details><summary>More</summary>text</details><form novalidate><fieldset class="question" aria-describedby="h"><legend><h1>Which?</h1></legend>
      <p id="h">One.</p><input type="radio"></fieldset><button>x</button></form></main><a target="_blank" rel="noopener noreferrer" href="#">x</a>`,
  },
  'The ways around the content': {
    only: /^(?!frame-not-found)/, look: otherWaysAround,
    bad: '<footer><a>one</a> <a>two</a> <a>three</a> <a>four</a> <a>six</a> <a>five</a></footer>', finds: ['other ways'],
    good: '<main><a>content</a></main><footer><a>one</a> <a>two</a> <a>three</a> <a>four</a> <a>five</a> <a>six</a></footer>',
  },
  'The title': {
    // A title stands in the history: those of results name no verdict.
    only: /^(?!.*(result|record))/,
    look: within(({ site, prefix, heading }) => {
      const tidy = (text = '') => text.replace(/\s+/g, ' ').trim();
      const begin = document.querySelector('.error-summary') ? `${prefix} ` : '';
      const said = tidy(document.querySelector(heading)?.textContent);
      const own = document.title.slice(begin.length, -` – ${site}`.length);
      return document.title === `${begin}${own} – ${site}` && said.endsWith(tidy(own)) ? [] : [`says "${document.title}", the heading "${said}"`];
    }, ({ lang, layout }) => ({ site: message(lang, 'site-name'), prefix: message(lang, 'error-prefix', 'questions'), heading: layout === 'site' ? 'h1' : 'h2' })),
    bad: '<div class="error-summary"></div><h1>Control</h1>', finds: ['the heading "Control"'], good: '<h1>Control</h1>',
  },
  'The form of a question': {
    only: /question-|error-|control/,
    look: within(({ fresh, words, first, several }) => {
      const all = (selector) => [...document.querySelectorAll(selector)];
      const [button] = all('main .buttons button');
      const left = ([one]) => one?.getBoundingClientRect().left;
      const rows = all('dl.rows > div');
      return [
        fresh && all('input:checked').length > 0 && 'an answer is chosen before anybody chose it',
        button?.textContent.trim() !== words && 'the first button does not go on',
        left([button]) > left(all('fieldset.question')) + 8 && 'the button is not below the answers, at the left',
        !first && rows.length === 0 && 'no answers so far',
        rows.some((row) => [...row.querySelectorAll('dt, dd')].some((cell) => !cell.textContent.trim())) && 'an answer without words',
        several && !document.querySelector('.progress')?.textContent.trim() && 'several groups, but not how many are left',
        /(step|question|page|schritt|frage|seite)\s*\d+\s*(of|von|\/)\s*\d+/i.test(document.body.innerText) && 'a count of steps, which nobody can know',
      ].filter(Boolean);
    }, ({ name, lang }) => ({ fresh: !/error/.test(name), words: message(lang, 'button-continue'), first: /accounts/.test(name), several: /confirmed-next|control/.test(name) })),
    bad: `<main><p>Question 2 of 5</p><fieldset class="question"><input type="radio" checked></fieldset><dl class="rows"><div><dt>q</dt><dd></dd></div></dl>
      <div class="buttons" style="margin-left: 99px"><button>Back</button></div></main>`,
    finds: ['before anybody', 'does not go on', 'at the left', 'without words', 'how many are left', 'count of steps'],
    good: `<main><p class="progress">2 of 3, at most 5 questions</p><fieldset class="question"><input type="radio"></fieldset>
      <div class="buttons"><button>Continue</button></div><dl class="rows"><div><dt>q</dt><dd>a</dd></div></dl></main>`,
  },
  'What errors say': {
    only: /error|control/,
    look: within(({ advice, blame }) => [...document.querySelectorAll('.error')].flatMap(({ textContent: said }) => [
      ...(new RegExp(advice, 'i').test(said) ? [] : [`"${said.trim()}" does not say what to do`]),
      ...(new RegExp(blame, 'i').test(said) ? [`"${said.trim()}" blames`] : []),
    ]), ({ lang }) => ({ advice: ADVICE[lang].source, blame: BLAME.source })),
    bad: '<p class="error">Invalid input.</p>', finds: ['what to do', 'blames'], good: '<p class="error">Choose one.</p>',
  },
  'What links and buttons say': {
    look: within(({ empty, tab }) => {
      const said = (selector) => [...document.querySelectorAll(selector)].map((one) => one.textContent.replace(/\s+/g, ' ').trim());
      const changes = said('dl [name=change]');
      return [
        ...said('a[href]').filter((text) => new RegExp(empty, 'i').test(text)).map((text) => `"${text}" does not say where it leads`),
        ...said('[target=_blank], [formtarget=_blank]').filter((text) => !text.includes(tab)).map((text) => `"${text}" does not say that a new tab opens`),
        ...(new Set(changes).size === changes.length ? [] : ['two buttons for changes have one name']),
      ];
    }, ({ lang }) => ({ empty: EMPTY_WORDS.source, tab: message(lang, 'new-tab') })),
    bad: `<a href="#a">here</a> <a target="_blank">silent</a> <button formtarget="_blank">b</button>
      <dl><dd><button name="change">Change</button><button name="change">Change</button></dl>`,
    finds: ['"here"', '"silent" does not', '"b" does not', 'one name'],
    good: `<a href="#a">Form for Facebook</a> <a target="_blank">told ${message('en', 'new-tab')}</a>`,
  },
  'What the style sheet does not do': {
    languages: ['de'],
    only: /^(start|frame-question-accounts)$|control/,
    look: within(() => {
      const rules = (list) => [...list].flatMap((rule) => (rule.cssRules?.length ? rules(rule.cssRules) : [rule]));
      return [...document.styleSheets].flatMap((sheet) => rules(sheet.cssRules)).flatMap(({ selectorText: where = '', style = [] }) => [...style].flatMap((property) => {
        const value = style.getPropertyValue(property);
        return [
          where.includes(':hover') && !/^(text-decoration|background|border-.*color)/.test(property) && 'hovering changes more than colours',
          /^(animation|transition)/.test(property) || value === 'smooth' ? 'something moves' : '',
          /^(fixed|sticky)$/.test(value) && style.pointerEvents !== 'none' && 'something stays in the window and may cover the focus',
          value.includes('url(') && 'a picture is drawn that has no words',
        ].filter(Boolean).map((fault) => `${where} { ${property} }: ${fault}`);
      }));
    }),
    bad: '<style>a:hover b { display: block } p { transition: color 1s } footer { position: sticky } i { background: url(data:,) }</style>',
    finds: ['display }: hovering', 'transition-.*moves', 'cover the focus', 'no words'],
    good: '<style>a:hover { text-decoration: underline; border-color: red } i { position: fixed; pointer-events: none }</style>',
  },
};
