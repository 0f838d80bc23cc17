/* Dutch stems: endings of nouns, adjectives and weak verbs; doubled letters are one. */
import { ending, suffixStemmer } from './suffixes.ts';

export const stemmer = suffixStemmer(
  [
    [ending(3, 'heden heid'), 'h'],
    [ending(5, 's', 'e[lmnr]'), ''],
    [ending(3, 's', '(?:ie|aa[lnr]|oo[nr]|eur|[dgkmt])'), ''],
    [ending(3, 'ende enden end'), ''],
    [ending(3, 'en e', '[^aeio]'), ''],
    [ending(4, 'd', '[bgmsvz]'), ''],
    [ending(4, 't', '[bgmvz]'), ''],
    [ending(5, 't d', '[dklnprt]'), ''],
    [/(?<=..)([bdfgklmnprst])\1$/, '$1'],
    [/(?<=.)([aeou])\1([^aeiou])$/, '$1$2'],
    [/(?<=..)v$/, 'f'],
    [/(?<=..)z$/, 's'],
  ],
  'fsh',
);
