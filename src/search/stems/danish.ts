/* Danish stems: endings of nouns, adjectives and weak verbs; doubled consonants are one. */
import { ending, suffixStemmer } from './suffixes.ts';

export const stemmer = suffixStemmer([
  [ending(3, 's', '[^aiousx]'), ''],
  [ending(3, 'e en et er erne ene ede ende endes eren eret ere erens else elsen ende'), ''],
  [ending(3, 't'), ''],
  [/(?<=..)([bdfgklmnprst])\1$/, '$1'],
]);
