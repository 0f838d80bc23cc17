/* Danish stems: endings of nouns, adjectives and weak verbs; doubled consonants are one. */
import { ending, suffixStemmer } from './suffixes.ts';

export const stemmer = suffixStemmer([
  [ending(3, 's', '[^aiousx]'), ''],
  [ending(3, 'e en et er erne ene ede ende endes eren eret ere erens else elsen elser elserne est este'), ''],
  [ending(4, 'st', 'g'), ''],
  [/(?<=..)([bdfgklmnprst])\1$/, '$1'],
  [ending(3, 'et er'), ''],
  // The vowel before it is there in the singular only: ministre.
  [ending(4, 'r', '[bdgkpt]'), ''],
  [ending(3, 't', '[^aeiou]'), ''],
]);
