// Starts the built server on a free port of this machine and stops it again. Used by every browser test
// file, and by those of other folders.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

/** A port of 127.0.0.1 that was free a moment ago, for programs that cannot choose one and say which. */
export async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

/** The debug binary, or another one. */
const program = () => process.env.OBJECTION_CHECK_BIN ?? fileURLToPath(new URL('../../../target/debug/objection-check', import.meta.url));

/**
 * Starts a server with extra arguments; gives its origin and a way to stop it. It listens on any
 * free port, unless the arguments name one.
 */
export async function startServer(...extraArguments) {
  const listen = extraArguments.includes('--listen') ? [] : ['--listen', '127.0.0.1:0'];
  // No balancer looks at it, so it need not wait for one when it is told to end.
  const child = spawn(program(), [...listen, '--lame-duck', '0s', ...extraArguments], { stdio: ['ignore', 'pipe', 'pipe'] });
  const exited = once(child, 'exit');
  let log = '';
  // The server chooses the port, so its own words say where it listens: in a line of its own, because the
  // settings before it name addresses too.
  const origin = await new Promise((resolve, reject) => {
    for (const output of [child.stdout, child.stderr]) {
      output.on('data', (chunk) => {
        log += chunk;
        const said = log.match(/serving on (http:\/\/[\w.:[\]]+:\d+)/);
        if (said) resolve(said[1]);
      });
    }
    exited.then(([code]) => reject(new Error(`the server ended with status ${code}; it said:\n${log}`)), reject);
  });
  return {
    origin,
    async stop() {
      child.kill();
      await exited;
    },
  };
}
