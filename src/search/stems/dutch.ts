/* Dutch stems: endings of nouns, adjectives and weak verbs; doubled letters are one. */
import { ending, suffixStemmer } from './suffixes.ts';

export const stemmer = suffixStemmer(
  [
    [ending(3, 'heden'), 'h'],
    [ending(3, 'heid'), 'h'],
    [ending(3, 's', '[^aeious]'), ''],
    [ending(3, 'ende enden end'), ''],
    [ending(3, 'en e', '[^aeio]'), ''],
    [ending(4, 't d', '[^aeious]'), ''],
    [/(?<=.{2})([bdfgklmnprst])\1$/, '$1'],
    [/(?<=.)([aeou])\1([^aeiou])$/, '$1$2'],
    [/(?<=..)v$/, 'f'],
    [/(?<=..)z$/, 's'],
  ],
  'fsh',
);
