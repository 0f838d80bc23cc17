/* Dutch stems: endings of nouns, adjectives and weak verbs; doubled letters are one. */
import type { Stemmer } from '../stem.ts';
import type { Step } from './suffixes.ts';
import { ending, suffixStemmer } from './suffixes.ts';

const consonants = 'bcdfghjklmnpqrstvwxyz';
const doubledVowel: Step = [new RegExp(`(?<=.)([aeou])\\1([${consonants}])$`), '$1$2'];

const { stem, shorterStems } = suffixStemmer(
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
    doubledVowel,
    [/(?<=..)v$/, 'f'],
    [/(?<=..)z$/, 's'],
  ],
  'fsh',
);

export const stemmer: Stemmer = { stem, shorterStems: withSingleVowels };

/** As `stat` for `staa` and `staats`. */
function withSingleVowels(beginning: string): string[] {
  const stems = shorterStems(beginning);
  const next = /([aeou])\1$/.test(beginning) ? Array.from(consonants, (letter) => beginning + letter) : [];
  return [...stems, ...[...stems, ...next].map((one) => one.replace(...doubledVowel))];
}
