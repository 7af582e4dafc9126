// What no checker sees, on every kind of page: contrast of borders, rings and marks, focus, large and
// small type, new tabs, motion, errors.
import { PROBES } from './support/probe-list.mjs';
import { survey } from './support/survey.mjs';

survey(PROBES);
