/* Swedish stems: endings of nouns, adjectives and weak verbs. */
import { ending, suffixStemmer } from './suffixes.ts';

export const stemmer = suffixStemmer([
  [ending(3, 's', '[^ious]'), ''],
  [
    ending(
      3,
      'a arna erna orna na e en et er ern erns ar or aren aste ast are ad ade at ades ande ades andes anden andet heten heter heterna',
    ),
    '',
  ],
  [ending(3, 'n', '[ao]'), ''],
  [ending(3, 'e a'), ''],
  [ending(4, 'ad et'), ''],
  // The vowel before it is there in the singular only: ministrar.
  [ending(4, 'r', '[bdgkpt]'), ''],
  [ending(3, 't', '[^aeiou]'), ''],
  [/(?<=..)([mn])\1$/, '$1'],
]);
