// WordPress from Debian, in a folder of its own, with a database of its own: what three roles publish, and
// oEmbed with and without the line that lists us there.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eventually } from '../../browser/support/framed.mjs';
import { freePort } from '../../browser/support/server.mjs';

const SHIPPED = '/usr/share/wordpress';
const setup = fileURLToPath(new URL('setup.php', import.meta.url));

/** Without what changes with each security update. */
const [, version] = readFileSync(`${SHIPPED}/wp-includes/version.php`, 'utf8').match(/\$wp_version = '(\d+\.\d+)/);
const PARAGRAPH = '<!-- wp:paragraph --><p>Ein Absatz der Behörde, der so breit ist wie die Spalte, damit man sieht, wo sie beginnt und wo sie endet.</p><!-- /wp:paragraph -->';
const html = (code) => `${PARAGRAPH}<!-- wp:html -->${code}<!-- /wp:html -->${PARAGRAPH}`;
const embed = (address) => `${PARAGRAPH}<!-- wp:embed {"url":"${address}"} --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${address}\n</div></figure><!-- /wp:embed -->${PARAGRAPH}`;

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
  /** Publishes what these roles write; gives the addresses. */
  const publish = (pages) => JSON.parse(php(JSON.stringify({ pages }), { INSTALLED: 'yes' }));
  return {
    title: `WordPress ${version}`,
    * published(codes) {
      const ways = { 'HTML block': html(codes.frame), 'HTML block without sandbox': html(codes.bare), oEmbed: embed(codes.oembed) };
      const cases = ['administrator', 'editor', 'author'].flatMap((role) => Object.entries(ways).map(([way, content]) => ({ way, role, content })));
      const addresses = publish(cases);
      for (const [i, { role, way }] of cases.entries()) yield [`${role}, ${way}`, addresses[i]];
      // Only once the others have been seen. The line of the recipe, as it stands there.
      configure('recipe', codes['recipe-wordpress']);
      yield ['author, oEmbed, listed', ...publish([{ role: 'author', content: ways.oEmbed }])];
    },
    async stop() {
      for (const one of [server, database]) {
        one.kill();
        await once(one, 'exit');
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
