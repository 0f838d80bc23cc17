/*
 * Persian stems: endings of number and possession, of comparison, of adjectives from nouns, and persons of verbs. Words are folded, and
 * what a zero-width non-joiner divides is one word.
 */
import { ending, suffixStemmer } from './suffixes.ts';

export const stemmer = suffixStemmer(
  [
    [ending(2, 'ها های هایی هایم هایت هایش هایمان هایتان هایشان'), ''],
    [ending(4, 'شان'), ''],
    [ending(3, 'تر ترین'), ''],
    [ending(4, 'گی گان'), 'ه'],
    [ending(3, 'ییان'), ''],
    [ending(4, 'ی'), ''],
    [ending(4, '(?:ان)+ ات ین'), ''],
    [ending(4, 'ی'), ''],
    [/(?<=^ن?می.{2,})(?:یند|ند|ید|یم|د|م)$/, ''],
    [ending(3, 'هاند هایم هاید'), 'ه'],
    [ending(3, 'ند'), ''],
    [ending(4, 'ه'), ''],
  ],
  'ه',
  2,
);
