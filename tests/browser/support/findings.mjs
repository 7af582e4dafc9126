// What checkers and probes find, less what is accepted with a reason. Used by all tests that look for faults.
import { strict as assert } from 'node:assert';

/** The findings that no entry of a list accepts; marks the entries that were needed. */
export const without = (accepted, findings) => findings.filter((finding) => {
  const entry = accepted.find((one) => one.finding.test(finding));
  if (entry) entry.used = true;
  return !entry;
});

/** Fails with the first faults: the comparison of long lists takes longer than finding them. */
export function nothing(faults) {
  const more = faults.length > 20 ? `\nand ${faults.length - 20} more` : '';
  assert.ok(faults.length === 0, faults.slice(0, 20).join('\n') + more);
}
