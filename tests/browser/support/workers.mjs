// Threads for the checkers that compute in Node, so that browsers need not wait for them.
// Used by checkers.test.mjs.
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';

/** Gives `ask(task, input)`, answered by the next free thread in the order of asking, and `close()`. */
export function startWorkers(count) {
  const waiting = [];
  const free = [];
  const next = () => {
    while (free.length && waiting.length) {
      const worker = free.pop();
      const { task, input, resolve, reject } = waiting.shift();
      worker.reject = reject;
      worker.once('message', ({ answer, error }) => {
        if (error) reject(new Error(error));
        else resolve(answer);
        free.push(worker);
        next();
      });
      worker.postMessage({ task, input });
    }
  };
  const workers = Array.from({ length: count }, () => {
    const worker = new Worker(fileURLToPath(import.meta.url));
    worker.on('error', (error) => worker.reject?.(error));
    return worker;
  });
  free.push(...workers);
  return {
    ask: (task, input) => new Promise((resolve, reject) => {
      waiting.push({ task, input, resolve, reject });
      next();
    }),
    close: () => Promise.all(workers.map((worker) => worker.terminate())),
  };
}

if (!isMainThread) {
  const { alfa } = await import('./alfa.mjs');
  const { htmlValidate } = await import('./static-checkers.mjs');
  const tasks = { alfa, htmlValidate };
  parentPort.on('message', ({ task, input }) => {
    tasks[task](input).then(
      (answer) => parentPort.postMessage({ answer }),
      (error) => parentPort.postMessage({ error: `${task}: ${error.stack}` }),
    );
  });
}
