// A host site: the demo page of docs/demo-host.html with a tag of ours in it, under strict headers.
// Used by the frame tests. It is reached as localhost, the check as 127.0.0.1: two different sites.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const DEMO = readFileSync(new URL('../../../docs/demo-host.html', import.meta.url), 'utf8');
const PLACE = /<!-- check -->[^]*<!-- \/check -->/;
const [, STYLE] = DEMO.match(/<style>([^]*?)<\/style>/);
const STYLE_HASH = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;

/** The tag that stands in the demo page, as people see it who open the file. */
export const shownInDemo = DEMO.match(PLACE)[0].replace(/<!--.*?-->/g, '').trim();

/**
 * The strictest policy under which a frame of `check` can be shown. `styled` lets the tag keep its
 * style attribute; `script` allows the height script.
 */
export function strictPolicy(check, { styled = true, script = false } = {}) {
  const scripts = script ? `${check}/embed.js` : "'none'";
  const styles = styled ? "'unsafe-inline'" : STYLE_HASH;
  return `default-src 'none'; base-uri 'none'; form-action 'none'; frame-src ${check}; script-src ${scripts}; style-src ${styles}`;
}

/**
 * Starts the host. `add(tag, headers)` publishes the demo page with this tag under these headers
 * and gives its address; `name` is the host name the browser sees, which may have subdomains.
 */
export async function startHost() {
  const published = new Map();
  const server = createServer((request, response) => {
    const page = published.get(new URL(request.url, 'http://localhost').pathname);
    if (!page) return response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...page.headers });
    return response.end(page.html);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();

  function add(tag, headers = {}, name = 'localhost') {
    const path = `/${published.size + 1}`;
    // A function, because a dollar sign in a replacement text has a meaning of its own.
    published.set(path, { html: DEMO.replace(PLACE, () => tag), headers });
    return `http://${name}:${port}${path}`;
  }

  function stop() {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  }

  return { add, port, origin: `http://localhost:${port}`, stop };
}
