/* Norwegian stems, of Bokmål and Nynorsk: endings of nouns, adjectives and weak verbs. */
import { ending, suffixStemmer } from './suffixes.ts';

export const stemmer = suffixStemmer([
  [ending(3, 's', '[^aious]'), ''],
  [
    ending(
      3,
      'e en et er ar a ene ane erne ende endes eren ere erene ert erte ede este est te het heten heter hetene ast aste',
    ),
    '',
  ],
  [ending(4, 'st', 'g'), ''],
  [/(?<=..)([bdfgklmnprst])\1$/, '$1'],
  [ending(3, 'et er'), ''],
  // The vowel before it is there in the singular only: ministre.
  [ending(4, 'r', '[bdgkpt]'), ''],
  [ending(3, 't', '[^aeiou]'), ''],
]);
