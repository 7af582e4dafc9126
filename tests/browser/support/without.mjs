// Findings of outside checkers, and lists of those that are accepted with a reason. Used by the lists.

/** The findings that no entry of a list accepts; marks the entries that were needed. */
export function without(accepted, findings) {
  return findings.filter((finding) => {
    const entry = accepted.find((one) => one.finding.test(finding));
    if (entry) entry.used = true;
    return !entry;
  });
}
