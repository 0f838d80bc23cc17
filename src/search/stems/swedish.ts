/* Swedish stems: endings of nouns, adjectives and weak verbs. */
import { ending, suffixStemmer } from './suffixes.ts';

export const stemmer = suffixStemmer([
  [ending(3, 's', '[^ious]'), ''],
  [
    ending(
      3,
      'a arna erna orna na e en et er ar or aren aste ast are n ad ade at ades ande ades andes anden andet heten heter heterna',
    ),
    '',
  ],
  [ending(3, 't', '[^aeiou]'), ''],
  [ending(3, 'e a'), ''],
  [/(?<=..)([mn])\1$/, '$1'],
]);
