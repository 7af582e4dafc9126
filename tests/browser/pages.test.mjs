// Every page, opened once: the patterns that pages keep to, and what no checker sees (contrast of edges, marks,
// signs and rings, focus, type, order), also without the style sheet.
import { PATTERNS } from './support/probes-pattern.mjs';
import { SIGHTS } from './support/probes-sight.mjs';
import { TEXTS } from './support/probes-text.mjs';
import { checkAndChromium, running } from './support/running.mjs';
import { survey } from './support/survey.mjs';

survey(running(checkAndChromium()), { ...PATTERNS, ...SIGHTS, ...TEXTS });
