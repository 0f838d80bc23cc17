/* German stems: endings of nouns, adjectives and weak verbs. Nouns in -t keep it where verbs seldom end so (Markt, Nacht, Bericht). */
import { ending, suffixStemmer } from './suffixes.ts';

export const stemmer = suffixStemmer([
  [ending(3, 's', '[bdfghklmnrt]'), ''],
  [ending(4, 'innen in', '[rltn]'), ''],
  [ending(3, 'em en er es e'), ''],
  [ending(3, 'n', '[lr]'), ''],
  [ending(4, 's', 'nis'), ''],
  // The past, comparatives, superlatives and participles, of what is left.
  [ending(4, 'st', '(?:[bdfgklmnr]|[^c]h|ch)'), ''],
  [ending(5, 't et', '(?:[blmpgrz]|[^c]h|uf)'), ''],
  [ending(4, 'et', '[dt]'), ''],
  [ending(3, 'er', '[^i]'), ''],
  [ending(4, 'end'), ''],
]);
