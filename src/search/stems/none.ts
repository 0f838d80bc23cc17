/* Of a language whose stems are not known, every word is its own. */
import type { Stemmer } from '../stem.ts';

export const stemmer: Stemmer = { stem: (word) => word, shorterStems: () => [] };
