/* German stems: endings of nouns, adjectives and weak verbs. Nouns in -t keep it where verbs seldom end so (Markt, Nacht, Bericht). */
import { ending, suffixStemmer } from './suffixes.ts';

export const stemmer = suffixStemmer([
  [ending(4, 'innen in', '[rltn]'), ''],
  [ending(3, 'em en er es e'), ''],
  [ending(3, 's', '[bdfghklmnrtz]'), ''],
  [ending(3, 'n', '[lr]'), ''],
  // Comparatives, superlatives, the past and participles, of what is left.
  [ending(4, 'er'), ''],
  [ending(4, 'st', '(?:[bdfgklmnr]|[^c]h|sch|ch)'), ''],
  [ending(4, 'end'), ''],
  [ending(5, 't et', '(?:[blmpgrz]|[^c]h)'), ''],
]);
