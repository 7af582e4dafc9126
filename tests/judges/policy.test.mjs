// Google's CSP evaluator on the policy of every kind of response: it finds nothing but what is accepted here
// with a reason. Policies with known faults show that it looks. (tests/deploy shows that a proxy leaves the
// policy as it is.)
import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import parser from 'csp_evaluator/dist/parser.js';
import evaluator from 'csp_evaluator/dist/evaluator.js';
import findings from 'csp_evaluator/dist/finding.js';
import { without } from '../browser/support/findings.mjs';
import { running } from '../browser/support/running.mjs';
import { startServer } from '../browser/support/server.mjs';

/** Nothing else may be found, and an entry that no response needs any more fails the run. */
const accepted = [
  [/^site .*: REQUIRE_TRUSTED_TYPES_FOR_SCRIPTS \(INFO\)/, "No script runs there at all: script-src falls back to default-src 'none'."],
  [/^frame .*: UNSAFE_INLINE_FALLBACK \(STRICT_CSP\)/, 'For browsers that know no hashes it would allow every script. The frame works without its own.'],
  // `http:` stands for `https:` as well (CSP Level 3, section 6.7.2.8), and it names the host that answers.
  [/^frame .*without public_url: SRC_HTTP \(MEDIUM\) form-action http:\/\/localhost:\d+$/, 'The check cannot know whether TLS is in front. With public_url it is `https:`.'],
].map(([finding, reason]) => ({ finding, reason }));

/** Its own checks and those for a "strict CSP": what its website asks. */
const CHECKS = [...evaluator.DEFAULT_CHECKS, ...evaluator.STRICTCSP_CHECKS];

/** "name: TYPE (SEVERITY) directive value" */
function evaluate(name, policy) {
  const { csp } = new parser.CspParser(policy);
  return new evaluator.CspEvaluator(csp).evaluate(undefined, CHECKS).map(({ type, severity, directive, value }) =>
    `${name}: ${findings.Type[type]} (${findings.Severity[severity]}) ${directive} ${value ?? ''}`.trimEnd());
}

const OWN = 'https://check.example.org';
const site = running({
  'with public_url': () => startServer('--public-url', OWN, '--frame-ancestor', 'https://www.example.org'),
  'without public_url': () => startServer('--frame-anyone'),
});
const RESPONSES = {
  '/de': 200,
  '/de/check': 200,
  '/de/check?facebook=1&instagram=0&confirmed.facebook-1=never': 200,
  '/de/embed': 200,
  '/embed.js': 200,
  '/robots.txt': 200,
  '/sitemap.xml': 200,
  '/': 303,
  '/de/nothing': 404,
  '/assets/nothing': 404,
  '/frame/de/check': 200,
  '/frame/de/nothing': 404,
};

describe('The CSP evaluator', () => {
  for (const kind of ['with public_url', 'without public_url']) {
    it(`accepts every kind of response of a check ${kind}`, async () => {
      // By a name, as visitors do.
      const origin = site[kind].origin.replace('127.0.0.1', 'localhost');
      const ask = (path) => fetch(origin + path, { redirect: 'manual' });
      const oembed = `/oembed?url=${kind.startsWith('with ') ? OWN : origin}/de/check`;
      const [icon] = (await (await ask('/de')).text()).match(/\/assets\/icon-[^"]+/);
      for (const [path, status] of Object.entries({ ...RESPONSES, [oembed]: 200, [icon]: 200 })) {
        const response = await ask(path);
        assert.equal(response.status, status, path);
        const policy = response.headers.get('content-security-policy');
        assert.ok(policy && !policy.includes(','), `${path}: ${policy}`);
        const place = path.startsWith('/frame') ? 'frame' : 'site';
        assert.deepEqual(without(accepted, evaluate(`${place} ${path} ${kind}`, policy)), []);
      }
    });
  }

  it('has no finding in the list of accepted ones that no response needs', () => {
    assert.deepEqual(accepted.filter(({ used }) => !used), []);
  });

  for (const [policy, finding] of [
    ["script-src 'unsafe-inline'", /SCRIPT_UNSAFE_INLINE \(HIGH\)/],
    ["default-src 'none'; script-src https:", /PLAIN_URL_SCHEMES \(HIGH\)/],
    ["default-src 'none'; script-src www.google.com", /SCRIPT_ALLOWLIST_BYPASS \(HIGH\)/],
    ["default-src 'none' script-src 'none'", /MISSING_SEMICOLON \(SYNTAX\)/],
    ["img-src 'self'", /MISSING_DIRECTIVES \(HIGH\) script-src/],
    ["default-src 'none'; frame-ancesters 'none'", /UNKNOWN_DIRECTIVE \(SYNTAX\)/],
  ]) {
    it(`sees the fault of "${policy}"`, () => {
      const found = evaluate('control', policy);
      assert.ok(found.some((line) => finding.test(line)), found.join('\n'));
    });
  }
});
