// Every finding of Google's CSP evaluator that is accepted, with the reason. Nothing else may be found,
// and an entry that no response needs any more fails the run. Used by policy.test.mjs.

import { without } from '../../browser/support/findings.mjs';

export const accepted = [
  {
    finding: /^site .*: REQUIRE_TRUSTED_TYPES_FOR_SCRIPTS \(INFO\)/,
    reason: "No script runs there at all: script-src falls back to default-src 'none'.",
  },
  {
    finding: /^frame .*: UNSAFE_INLINE_FALLBACK \(STRICT_CSP\)/,
    reason: 'For browsers that know no hashes it would allow every script. The frame works without its own.',
  },
  {
    finding: /^frame .*without public_url: SRC_HTTP \(MEDIUM\) form-action http:\/\/localhost:\d+$/,
    reason: 'The check cannot know whether TLS is in front. `http:` stands for `https:` as well (CSP Level 3, '
      + 'section 6.7.2.8), and it names the host that answers. With public_url it is `https:`.',
  },
];

/** What remains of the findings once the accepted ones are taken out; marks what was used. */
export const unexpected = (findings) => without(accepted, findings);
