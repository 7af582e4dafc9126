// The MDN HTTP Observatory: its own command, as shipped, on a site of this machine. Used by
// observatory.test.mjs.
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { HANGS_AFTER_MS } from '../../browser/support/patience.mjs';

const SOURCE = new URL('src/scan.js', new URL('../', import.meta.resolve('@mdn/mdn-http-observatory')));
const NAMES = new URL('names.mjs', import.meta.url);

/** Scans what a proxy shows; gives the Observatory's own report. */
export async function scan({ name, plain, tls, certificate }) {
  // Installing the package fetches the browsers' preload list; no name in it is scanned here.
  writeFileSync(new URL('../conf/hsts-preload.json', SOURCE), '{}\n');
  const command = ['--import', NAMES.href, fileURLToPath(SOURCE), name];
  const env = {
    ...process.env,
    NODE_EXTRA_CA_CERTS: certificate,
    SCANNED_NAME: name,
    // For busy machines; it would wait ten seconds.
    ABORT_TIMEOUT: HANGS_AFTER_MS,
    CLIENT_TIMEOUT: HANGS_AFTER_MS,
    SCANNED_PORTS: JSON.stringify({ 80: plain, 443: tls }),
  };
  const { stdout } = await promisify(execFile)(process.execPath, command, { env, timeout: 2 * HANGS_AFTER_MS });
  return JSON.parse(stdout);
}
