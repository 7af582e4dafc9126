// WordPress from Debian, in a folder of its own, with a database of its own. Used by wordpress.nightly.mjs.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eventually } from '../../browser/support/framed.mjs';
import { freePort } from '../../browser/support/ports.mjs';

const SHIPPED = '/usr/share/wordpress';
const setup = fileURLToPath(new URL('setup.php', import.meta.url));

/** Its version, without what changes with each security update. */
export const version = readFileSync(`${SHIPPED}/wp-includes/version.php`, 'utf8').match(/\$wp_version = '(\d+\.\d+)/)[1];

/** Gives `publish(pages)`, which gives addresses, `configure(php)`, which adds a plugin, and `stop()`. */
export async function startWordPress() {
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const [data, socket, root] = ['data', 'socket', 'site'].map((name) => join(folder, name));
  const plugins = join(root, 'wp-content/mu-plugins');
  const host = `localhost:${await freePort()}`;
  const user = `--user=${userInfo().username}`;
  const quiet = { stdio: ['ignore', 'ignore', 'ignore'] };
  execFileSync('mariadb-install-db', ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db', user], quiet);
  const database = spawn('mariadbd', ['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, '--skip-networking', user], quiet);
  await eventually('MariaDB answers', () => execFileSync('mariadb', ['--no-defaults', `--socket=${socket}`, '-uroot', '-e', 'CREATE DATABASE wordpress'], quiet) ?? true);
  cpSync(SHIPPED, root, { recursive: true, dereference: true });
  mkdirSync(plugins, { recursive: true });
  writeFileSync(join(root, 'wp-config.php'), `<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', ''); define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', ''); define('DISABLE_WP_CRON', true); define('WP_HTTP_BLOCK_EXTERNAL', false);
define('WP_HOME', 'http://${host}'); define('WP_SITEURL', 'http://${host}'); define('WP_CONTENT_DIR', __DIR__ . '/wp-content');
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require ABSPATH . 'wp-settings.php';
`);
  const configure = (name, php) => writeFileSync(join(plugins, `${name}.php`), `<?php\n${php}\n`);
  // It asks no machine that is not public, and no port but a few; the check of a test is both.
  configure('test', `add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn($ports, $host, $url) => [...$ports, parse_url($url, PHP_URL_PORT)], 10, 3);`);
  const php = (input, variables) => execFileSync('php', [setup], { input, encoding: 'utf8', env: { ...process.env, WP_ROOT: root, WP_HOST: host, ...variables } });
  php('', {});
  const server = spawn('php', ['-S', host, '-t', root], { ...quiet, env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' } });
  await eventually('PHP answers', () => fetch(`http://${host}/`));
  return {
    origin: `http://${host}`,
    configure,
    publish: (pages) => JSON.parse(php(JSON.stringify({ pages }), { INSTALLED: 'yes' })),
    async stop() {
      for (const one of [server, database]) {
        const ended = new Promise((resolve) => { one.once('exit', resolve); });
        one.kill();
        await ended;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
