/* Norwegian stems, of Bokmål and Nynorsk: endings of nouns, adjectives and weak verbs. */
import { ending, suffixStemmer } from './suffixes.ts';

export const stemmer = suffixStemmer([
  [ending(3, 's', '[^aious]'), ''],
  [ending(3, 'e en et er ar a ene ane ende endes ere ert ede este est te heten heter hetene eren erene'), ''],
  [ending(3, 't'), ''],
  [/(?<=..)([bdfgklmnprst])\1$/, '$1'],
]);
