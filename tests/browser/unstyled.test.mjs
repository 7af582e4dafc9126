// Without style sheet and without pictures every page says the same in the same order (WCAG 1.3.2).
import { BARE } from './support/bare-list.mjs';
import { survey } from './support/survey.mjs';

survey(BARE);
