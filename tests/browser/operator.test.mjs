// The pages of an authority that does not exist, below a path prefix: its logo, colours and legal
// pages meet the same rules as everything else, light and dark, and nothing breaks the policy.
import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { looks, violations } from './support/axe.mjs';
import * as probes from './support/probes.mjs';
import { checkAndChromium, running } from './support/running.mjs';

const FILE = fileURLToPath(new URL('../operator/muster/operator.toml', import.meta.url));
const PATHS = ['', '/check', '/check?facebook=0&instagram=0', '/imprint', '/embed'];

const site = running(checkAndChromium('--operator', FILE));
/** A test with a page of Chromium. */
const inChromium = (name, use, options = {}) => it(name, () => site.chromium.withPage(options, use));

/** Opens a page below the prefix; gives what the browser complained about and failed to load. */
async function open(page, path) {
  const complaints = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('requestfailed', (request) => complaints.push(request.url()));
  page.on('response', (answer) => answer.status() >= 400 && complaints.push(answer.url()));
  const response = await page.goto(`${site.server.origin}/widerspruch${path}`);
  assert.equal(response.status(), 200);
  return complaints;
}

describe('The pages of an operator', () => {
  for (const path of PATHS) {
    inChromium(`/de${path} has no fault, light and dark, on a phone and on a desk`, async (page) => {
      const complaints = await open(page, `/de${path}`);
      for await (const { name, rules } of looks(page)) assert.deepEqual(await violations(page, rules), [], name);
      assert.deepEqual(await probes.sidewaysScrolling(page), []);
      assert.deepEqual(await probes.smallTargets(page), []);
      // The preview on the page for webmasters forbids its frame every script, and says so.
      assert.deepEqual(complaints.filter((said) => !said.includes('sandboxed')), []);
    });
  }

  inChromium('show the logo and the accent colour', async (page) => {
    await open(page, '/de');
    const logo = page.locator('.brand img');
    assert.ok(await logo.evaluate((image) => image.complete && image.naturalWidth > 0));
    const { width, height } = await logo.boundingBox();
    assert.deepEqual([width, height], [132, 44]);
    const button = page.locator('main .primary').first();
    const colour = await button.evaluate((element) => getComputedStyle(element).backgroundColor);
    assert.equal(colour, 'rgb(122, 31, 92)');
  }, { colorScheme: 'light' });
});
