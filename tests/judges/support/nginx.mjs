// nginx with the files of deploy/proxy/nginx in front of a server, and a certificate of its own.
// Used by observatory.test.mjs.
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { until } from '../../browser/support/patience.mjs';
import { freePort } from '../../browser/support/ports.mjs';

const SHIPPED = new URL('../../../deploy/proxy/nginx/', import.meta.url);
const PATH = `${process.env.PATH}:/usr/sbin`;
const NAME = 'check.example.org';
/** The line that an operator takes out when the check itself sends the header. */
const HSTS = 'add_header Strict-Transport-Security "max-age=63072000" always;';

const listens = (port) => until('nginx listens', () => new Promise((resolve) => {
  const tried = connect(port, '127.0.0.1', () => { tried.destroy(); resolve(true); });
  tried.once('error', () => resolve(false));
}));

/** Changes words of a file that must be there: a front that is not what it says judges nothing. */
function changed(text, changes) {
  return Object.entries(changes).reduce((all, [old, now]) => {
    if (!all.includes(old)) throw new Error(`there is no "${old}" in the nginx files`);
    return all.replaceAll(old, () => now);
  }, text);
}

function writeFiles(folder, upstream, { plain, tls, hsts }) {
  const read = (name) => readFileSync(new URL(`${name}.conf`, SHIPPED), 'utf8');
  const write = (name, text) => writeFileSync(join(folder, name), text);
  const logs = { '/var/log/nginx': folder };
  write('http.conf', changed(read('http'), { '127.0.0.1:8080': new URL(upstream).host }));
  write('pass.conf', changed(read('pass'), logs));
  write('site.conf', changed(read('site'), {
    ...logs,
    '/etc/nginx/objection-check-pass.conf': join(folder, 'pass.conf'),
    '/etc/nginx/objection-check-out-of-service.conf': fileURLToPath(new URL('out-of-service.conf', SHIPPED)),
    [`/etc/ssl/${NAME}.pem`]: join(folder, 'cert.pem'),
    [`/etc/ssl/private/${NAME}.key`]: join(folder, 'key.pem'),
    'listen [::]:80;': '',
    'listen [::]:443 ssl http2;': '',
    'listen 80;': `listen 127.0.0.1:${plain};`,
    'listen 443 ssl': `listen 127.0.0.1:${tls} ssl`,
    [HSTS]: hsts ? HSTS : '',
  }));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  write('nginx.conf', `daemon off; pid ${folder}/pid; error_log ${folder}/main.log notice;
    events { worker_connections 512; }
    http {
      ${temporary.map((kind) => `${kind}_temp_path ${folder}/temp/${kind};`).join(' ')}
      access_log off;
      include ${folder}/http.conf; include ${folder}/site.conf;
    }`);
}

/**
 * Starts it before `upstream`, an origin; with `hsts: false` without its own
 * Strict-Transport-Security.
 */
export async function startNginx(upstream, { hsts = true } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'objection-check-judges-'));
  // Workers that drop root must be able to write here.
  chmodSync(folder, 0o777);
  mkdirSync(join(folder, 'temp'));
  chmodSync(join(folder, 'temp'), 0o777);
  const certificate = join(folder, 'cert.pem');
  const [plain, tls] = [await freePort(), await freePort()];
  execFileSync('openssl', [
    'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2',
    '-subj', `/CN=${NAME}`, '-addext', `subjectAltName=DNS:${NAME}`,
    '-keyout', join(folder, 'key.pem'), '-out', certificate,
  ], { stdio: 'ignore' });
  writeFiles(folder, upstream, { plain, tls, hsts });

  const options = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'main.log')];
  const nginx = spawn('nginx', options, { env: { ...process.env, PATH }, stdio: 'ignore' });
  const ended = new Promise((resolve, reject) => {
    nginx.once('exit', resolve);
    nginx.once('error', reject);
  });
  await Promise.race([
    Promise.all([listens(plain), listens(tls)]),
    ended.then(() => { throw new Error(`nginx ended: ${readFileSync(join(folder, 'main.log'), 'utf8')}`); }),
  ]);

  /** A header of the start page, asked for as a browser would that knows the name. */
  const header = (wanted) => new Promise((resolve, reject) => {
    const asked = { host: '127.0.0.1', port: tls, path: '/de', ca: readFileSync(certificate), servername: NAME, headers: { host: NAME }, agent: false };
    request(asked, (response) => resolve(response.resume().headers[wanted])).once('error', reject).end();
  });

  async function stop() {
    nginx.kill();
    await ended;
    rmSync(folder, { recursive: true });
  }

  return { name: NAME, plain, tls, certificate, header, stop };
}
