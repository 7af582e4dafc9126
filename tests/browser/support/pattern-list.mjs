// What every page has to keep to: titles, headings, question pages, errors, what is done and what is
// left, links, help. Each rule with its control pages; docs/accessibility.md has the reasons.
// Used by pages.test.mjs.
import { message } from './messages.mjs';

/** Words that say nothing about where a link leads. */
const EMPTY_WORDS = /^(hier|klicken sie hier|mehr|weiter|link|here|click here|more|read more|this page)[.:]?$/i;
/** What to do is said with one of these; what blames the reader or the form is not said at all. */
const ADVICE = { de: /wählen|geben|ändern|löschen|prüfen/i, en: /choose|enter|change|delete|remove|check/i, 'de-simple': /wählen|geben|schreiben|ändern|löschen|prüfen/i };
const BLAME = /ungültig|fehlerhaft|pflichtfeld|falsch|invalid|required|illegal|wrong/i;

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
  'The ways around the content': {
    only: /^(?!frame-not-found)/, look: otherWaysAround,
    bad: '<footer><a>one</a> <a>two</a> <a>three</a> <a>four</a> <a>six</a> <a>five</a></footer>', finds: ['other ways'],
    good: '<main><a>content</a></main><footer><a>one</a> <a>two</a> <a>three</a> <a>four</a> <a>five</a> <a>six</a></footer>',
  },
  'The title': {
    // A title stands in the history: those of results name no verdict.
    only: /^(?!.*(result|record))/,
    look: within(({ site, prefix, layout }) => {
      const [heading] = document.querySelectorAll(layout === 'site' ? 'h1' : 'h2');
      const faulty = Boolean(document.querySelector('.error-summary'));
      const tidy = (text) => text.replace(/\s+/g, ' ').trim();
      const own = document.title.replace(faulty ? `${prefix} ` : '', '').replace(` – ${site}`, '');
      return [
        !document.title.endsWith(` – ${site}`) && 'does not end with the name of the check',
        faulty !== document.title.startsWith(prefix) && 'does not begin with the error, or speaks of one that is not there',
        !tidy(heading?.textContent ?? '').endsWith(tidy(own)) && `says "${own}", the heading "${tidy(heading?.textContent ?? '')}"`,
      ].filter(Boolean);
    }, ({ lang, layout }) => ({ site: message(lang, 'site-name'), prefix: message(lang, 'error-prefix', 'questions'), layout })),
    bad: '<div class="error-summary"></div><h1>Another heading</h1>', finds: ['begin with the error', 'the heading "Another heading"'],
    good: '<h1>Control</h1>',
  },
  'No count of steps, which nobody can know': {
    look: within(() => {
      const steps = document.body.innerText.match(/(step|question|page|schritt|frage|seite)\s*\d+\s*(of|von|\/)\s*\d+/gi) ?? [];
      return [...steps, ...[...document.querySelectorAll('progress, meter, [role=progressbar]')].map(() => 'a bar')];
    }),
    bad: '<p>Question 2 of 5</p><progress></progress>', finds: ['Question 2 of 5', 'a bar'], good: '<p>There are at most 5 questions.</p>',
  },
  'The form of a question': {
    only: /question-|error-|control/,
    look: within(({ fresh, words }) => {
      const all = (selector) => [...document.querySelectorAll(selector)];
      const group = document.querySelector('fieldset.question');
      const [first] = all('main button');
      const unlabelled = all('main input:not([type=hidden])').filter((input) => !input.labels.length || !input.labels[0].textContent.trim());
      return [
        !group?.querySelector('legend > :is(h1, h2)') && 'the question is not the name of its group',
        !group?.getAttribute('aria-describedby') && 'the group has no hint',
        unlabelled.length > 0 && `${unlabelled.length} fields without a label`,
        all('[required], [autofocus], [placeholder], [pattern], select[onchange]').length > 0 && 'a field that the browser takes over',
        !document.querySelector('form')?.noValidate && 'the browser checks the form with words of its own',
        fresh && all('input:checked').length > 0 && 'an answer is chosen before anybody chose it',
        all('main .buttons button')[0]?.textContent.trim() !== words && 'the first button does not go on',
        all('main .buttons button')[0]?.getBoundingClientRect().left > group?.getBoundingClientRect().left + 8 && 'the button is not below the answers, at the left',
        first?.closest('fieldset') && first.name !== 'change' && 'a button stands among the answers',
      ].filter(Boolean);
    }, ({ name, lang }) => ({ fresh: !/error/.test(name), words: message(lang, 'button-continue') })),
    bad: '<form><main><h1>Which?</h1><fieldset class="question"><input required type="radio" checked><button>x</button></fieldset><div class="buttons"><button>Back</button></div></main></form>',
    finds: ['name of its group', 'no hint', '1 fields', 'takes over', 'words of its own', 'before anybody', 'does not go on', 'among the answers'],
    good: '<form novalidate><main><fieldset class="question" aria-describedby="h"><legend><h1>Which?</h1></legend><p id="h">One.</p><input type="radio" id="r"><label for="r">a</label></fieldset><div class="buttons"><button>Continue</button></div></main></form>',
  },
  'A way out for those who do not know': {
    only: /question-(linked|objected|date|confirmed)|control/,
    look: within(() => (document.querySelector('input[value=unsure], input[type=checkbox][name^=date-unknown]') ? [] : ['no choice says "I do not know"'])),
    bad: '<input type="radio" value="yes">', finds: ['I do not know'], good: '<input type="radio" value="unsure">',
  },
  'What is done and what is left': {
    only: /question-(?!accounts)|error-(?!accounts)|control/,
    look: within((several) => {
      const rows = [...document.querySelectorAll('dl.rows > div')];
      const empty = rows.filter((row) => [...row.querySelectorAll('dt, dd')].some((cell) => !cell.textContent.trim()));
      return [
        rows.length === 0 && 'no answers so far', empty.length > 0 && 'an answer without words',
        several && !document.querySelector('.progress')?.textContent.trim() && 'several groups, but not how many are left',
      ].filter(Boolean);
    }, ({ name }) => /confirmed-next|control/.test(name)),
    bad: '<dl class="rows"><div><dt>q</dt><dd></dd></div></dl>', finds: ['without words', 'how many are left'],
    good: '<p class="progress">2 of 3</p><dl class="rows"><div><dt>q</dt><dd>a</dd></div></dl>',
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
    look: within((empty) => {
      const faults = [];
      const leads = new Map();
      for (const link of document.querySelectorAll('a[href]')) {
        const text = link.textContent.replace(/\s+/g, ' ').trim();
        if (new RegExp(empty, 'i').test(text)) faults.push(`"${text}" does not say where it leads`);
        if (leads.has(text) && leads.get(text) !== link.href.split('#')[0]) faults.push(`"${text}" leads to two places`);
        leads.set(text, link.href.split('#')[0]);
      }
      const changes = [...document.querySelectorAll('dl [name=change]')].map((button) => button.textContent.trim());
      if (new Set(changes).size !== changes.length) faults.push('two buttons for changes have one name');
      return faults;
    }, () => EMPTY_WORDS.source),
    bad: '<a href="#a">here</a> <a href="b">Form</a> <a href="c">Form</a><dl><dd><button name="change">Change</button><button name="change">Change</button></dl>',
    finds: ['"here"', 'two places', 'one name'], good: '<a href="#a">Form for Facebook</a> <a href="#b">Imprint</a>',
  },
  'What opens': {
    look: within(() => [
      ...[...document.querySelectorAll('summary :is(h1, h2, h3, h4, a, button)')].map((one) => `a ${one.localName} in a summary is lost to some screen readers`),
      ...[...document.querySelectorAll('main details input, main details select')].map((one) => `${one.localName} is hidden in details`),
    ]),
    bad: '<main><details><summary><h2>More</h2></summary><input></details></main>', finds: ['a h2', 'input is hidden'], good: '<main><details><summary>More</summary>text</details></main>',
  },
  'Nothing by colour alone': {
    look: within(() => [
      ...[...document.querySelectorAll('.mark')].filter((mark) => !mark.parentElement.textContent.replace(mark.textContent, '').trim()).map(() => 'a sign stands without words'),
      ...[...document.querySelectorAll('main p a, main li a, footer a')].filter((link) => link.matches(':not(.primary, .secondary)') && !getComputedStyle(link).textDecorationLine.includes('underline'))
        .map((link) => `the link "${link.textContent.trim().slice(0, 40)}" is not underlined`),
      ...[...document.querySelectorAll('.wrong')].filter((part) => !part.querySelector('.error')).map(() => 'a wrong field is only red'),
    ]),
    bad: '<main><p><b class="mark">!</b></p><p>a <a href="#" style="text-decoration: none">link</a></p><div class="wrong"></div></main>',
    finds: ['without words', '"link"', 'only red'], good: '<main><p><b class="mark">!</b> not certain, <a href="#">why</a></p></main>',
  },
  'What hovering changes': {
    only: /^(start|frame-question-accounts)$|control/,
    look: within(() => {
      const rules = (list) => [...list].flatMap((rule) => (rule.cssRules?.length ? rules(rule.cssRules) : [rule]));
      return [...document.styleSheets].flatMap((sheet) => rules(sheet.cssRules)).filter((rule) => rule.selectorText?.includes(':hover'))
        .flatMap((rule) => [...rule.style].filter((property) => !/^(text-decoration|background|border-.*color)/.test(property)).map((property) => `${rule.selectorText} changes ${property}`));
    }),
    bad: '<style>a:hover b { display: block }</style>', finds: ['display'], good: '<style>a:hover { text-decoration: underline; border-color: red }</style>',
  },
};
