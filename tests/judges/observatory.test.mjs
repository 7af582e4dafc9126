// The MDN HTTP Observatory gives its top grade to the check behind nginx as it is deployed, and not to
// a server that sends no headers behind the same nginx.
import { strict as assert } from 'node:assert';
import { createServer } from 'node:http';
import { after, describe, it } from 'node:test';
import { startServer } from '../browser/support/server.mjs';
import { startNginx } from './support/nginx.mjs';
import { scan } from './support/observatory.mjs';

/** What can be had by a name that is not in the browsers' preload list. */
const TOP = { grade: 'A+', score: 130, testsPassed: 10, testsQuantity: 10 };
const HSTS = 'strict-transport-security';

const started = [];
after(async () => {
  for (const { stop } of started.reverse()) await stop();
});

async function start(starting) {
  const running = await starting;
  started.push(running);
  return running;
}

/** The verdict, and each test that did not pass with its reason. */
async function verdict(nginx) {
  const { scan: { grade, score, testsPassed, testsQuantity }, tests } = await scan(nginx);
  const failed = Object.entries(tests).filter(([, { pass }]) => !pass).map(([name, { result }]) => `${name}: ${result}`);
  return { verdict: { grade, score, testsPassed, testsQuantity }, failed: failed.sort() };
}

describe('The Observatory', { concurrency: 2 }, () => {
  it('gives the top grade to the check behind the nginx of deploy/', async () => {
    const server = await start(startServer('--public-url', 'https://check.example.org'));
    const nginx = await start(startNginx(server.origin));
    assert.equal(await nginx.header(HSTS), 'max-age=63072000');
    assert.deepEqual(await verdict(nginx), { verdict: TOP, failed: [] });
  });

  it('gives it also where the check itself tells browsers to insist on TLS', async () => {
    const server = await start(startServer('--hsts', 'host'));
    const nginx = await start(startNginx(server.origin, { hsts: false }));
    assert.equal(await nginx.header(HSTS), 'max-age=31536000');
    assert.deepEqual(await verdict(nginx), { verdict: TOP, failed: [] });
  });

  it('does not give it to a server without headers', async () => {
    const bare = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.setHeader('Set-Cookie', 'session=1');
      response.end('<!doctype html><title>bare</title><script src="http://www.example.org/x.js"></script>');
    });
    await new Promise((resolve) => { bare.listen(0, '127.0.0.1', resolve); });
    started.push({ stop: () => new Promise((resolve) => { bare.closeAllConnections(); bare.close(resolve); }) });
    const nginx = await start(startNginx(`http://127.0.0.1:${bare.address().port}`, { hsts: false }));
    const found = await verdict(nginx);
    assert.equal(found.verdict.grade, 'F');
    assert.deepEqual(found.failed, [
      'content-security-policy: csp-not-implemented',
      'cookies: cookies-session-without-secure-flag',
      'strict-transport-security: hsts-not-implemented',
      'x-content-type-options: x-content-type-options-not-implemented',
      'x-frame-options: x-frame-options-not-implemented',
    ]);
  });
});
