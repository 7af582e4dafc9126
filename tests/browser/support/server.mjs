// Starts the built server on a free port of this machine and stops it again.
// Used by every browser test file and by shots.mjs.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { HANGS_AFTER_MS } from './patience.mjs';


/** The debug binary, or another one named by OBJECTION_CHECK_BIN. */
export function binary() {
  return (
    process.env.OBJECTION_CHECK_BIN ??
    fileURLToPath(new URL('../../../target/debug/objection-check', import.meta.url))
  );
}

/**
 * Starts a server with extra arguments; gives its origin and a way to stop it. It listens on any
 * free port, unless the arguments name one.
 */
export async function startServer(...extraArguments) {
  const program = binary();
  if (!existsSync(program)) {
    throw new Error(`${program} is missing: run "cargo build" or set OBJECTION_CHECK_BIN`);
  }
  const listen = extraArguments.includes('--listen') ? [] : ['--listen', '127.0.0.1:0'];
  // No balancer looks at it, so it need not wait for one when it is told to end.
  const child = spawn(program, [...listen, '--lame-duck', '0s', ...extraArguments], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log = [];
  const exited = new Promise((resolve) => child.once('exit', resolve));
  try {
    const origin = await announcedOrigin(child, log);
    return { origin, log, stop: () => stop(child, exited) };
  } catch (error) {
    await stop(child, exited);
    throw error;
  }
}

/** The server chooses the port, so its own words say where it listens. */
function announcedOrigin(child, log) {
  return new Promise((resolve, reject) => {
    const fail = (why) => reject(new Error(`the server ${why}; it said:\n${log.join('')}`));
    const read = (chunk) => {
      log.push(chunk.toString());
      // The line that says so, and no other: the settings before it name addresses too.
      const origin = log.join('').match(/serving on (http:\/\/[\w.:[\]]+:\d+)/)?.[1];
      if (origin) resolve(origin);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', (error) => fail(`did not start (${error.message})`));
    child.once('exit', (code) => fail(`ended with status ${code}`));
  });
}

async function stop(child, exited) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  child.kill('SIGTERM');
  // A server that drains for ever must not keep the test run alive.
  const timer = setTimeout(() => child.kill('SIGKILL'), HANGS_AFTER_MS);
  await exited;
  clearTimeout(timer);
}
