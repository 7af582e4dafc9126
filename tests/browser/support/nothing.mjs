// The assertion that nothing was found. Used by all tests that look for faults on many pages.
import { strict as assert } from 'node:assert';

/** Fails with the first faults: the comparison of long lists takes longer than finding them. */
export function nothing(faults) {
  const more = faults.length > 20 ? `\nand ${faults.length - 20} more` : '';
  assert.ok(faults.length === 0, faults.slice(0, 20).join('\n') + more);
}
