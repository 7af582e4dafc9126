// Waiting for conditions instead of times. Used by all browser tests.

/** What has not come about by then hangs: no machine is that busy. A failure takes as long to be seen. */
export const HANGS_AFTER_MS = 120_000;

/** Waits until something holds that comes about by itself; fails with the words that describe it. */
export async function until(what, holds) {
  for (const deadline = Date.now() + HANGS_AFTER_MS; Date.now() < deadline; ) {
    if (await holds()) return;
    await new Promise((resolve) => { setTimeout(resolve, 20); });
  }
  throw new Error(`in vain: ${what}`);
}
