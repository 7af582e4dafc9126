// Every page, opened once: the patterns that pages keep to, what no checker sees (contrast of borders,
// rings and marks, focus, type, new tabs, motion), and what is left without the style sheet.
import { BARE } from './support/bare-list.mjs';
import { PATTERNS } from './support/pattern-list.mjs';
import { PROBES } from './support/probe-list.mjs';
import { checkAndChromium, running } from './support/running.mjs';
import { survey } from './support/survey.mjs';

survey(running(checkAndChromium()), { ...PATTERNS, ...PROBES, ...BARE });
