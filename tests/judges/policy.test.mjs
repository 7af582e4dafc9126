// Google's CSP evaluator on the policy of every kind of response, as it comes through nginx: it finds
// nothing but what support/accepted.mjs explains. Policies with known faults show that it looks.
import { strict as assert } from 'node:assert';
import { after, before, describe, it } from 'node:test';
import parser from 'csp_evaluator/dist/parser.js';
import evaluator from 'csp_evaluator/dist/evaluator.js';
import findings from 'csp_evaluator/dist/finding.js';
import { startServer } from '../browser/support/server.mjs';
import { accepted, unexpected } from './support/accepted.mjs';
import { startNginx } from './support/nginx.mjs';

/** Its own checks and those for a "strict CSP": what its website asks. */
const CHECKS = [...evaluator.DEFAULT_CHECKS, ...evaluator.STRICTCSP_CHECKS];

/** "name: TYPE (SEVERITY) directive value" */
function evaluate(name, policy) {
  const { csp } = new parser.CspParser(policy);
  return new evaluator.CspEvaluator(csp).evaluate(undefined, CHECKS).map(({ type, severity, directive, value }) =>
    `${name}: ${findings.Type[type]} (${findings.Severity[severity]}) ${directive} ${value ?? ''}`.trimEnd());
}

const OWN = 'https://check.example.org';
const RESPONSES = [
  ['site', '/de', 200],
  ['site', '/de/check', 200],
  ['site', '/de/check?facebook=1&instagram=0&confirmed.facebook-1=never', 200],
  ['site', '/de/embed', 200],
  ['site', '/embed.js', 200],
  ['site', '/robots.txt', 200],
  ['site', '/sitemap.xml', 200],
  ['site', `/oembed?url=${OWN}/de/check`, 200],
  ['site', '/', 303],
  ['site', '/de/nothing', 404],
  ['site', '/assets/nothing', 404],
  ['frame', '/frame/de/check', 200],
  ['frame', '/frame/de/nothing', 404],
];

describe('The CSP evaluator', () => {
  for (const [kind, options] of [
    ['with public_url', ['--public-url', OWN, '--frame-ancestor', 'https://www.example.org']],
    ['without public_url', ['--frame-anyone']],
  ]) {
    describe(`on a check ${kind}`, () => {
      let server;
      let nginx;
      before(async () => {
        server = await startServer(...options);
        nginx = await startNginx(server.origin);
      });
      after(async () => {
        await nginx?.stop();
        await server?.stop();
      });

      async function judge(place, path, status) {
        const response = await nginx.get(path);
        assert.equal(response.status, status);
        // Through nginx as from the check: one policy.
        const policy = response.headers['content-security-policy'];
        assert.ok(policy && !policy.includes(','), policy);
        assert.deepEqual(unexpected(evaluate(`${place} ${path} ${kind}`, policy)), []);
        return response;
      }

      for (const [place, path, status] of RESPONSES) {
        it(`accepts ${path}`, () => judge(place, path, status));
      }

      it('accepts an asset', async () => {
        const { body } = await nginx.get('/de');
        const [, icon] = body.match(/"(\/assets\/icon-[^"]+)"/);
        await judge('site', icon, 200);
      });
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
