/*
 * Arabic stems: the article, the particles written with it and the endings that Light10 takes away (Larkey, Ballesteros and Connell,
 * Light Stemming for Arabic Information Retrieval, 2007), in folded letters, and pronouns behind nouns.
 */
import type { Stemmer } from '../stem.ts';
import { ending, suffixStemmer } from './suffixes.ts';

const endings = suffixStemmer([
  [ending(3, 'هما هم هن ها نا کم ه'), ''],
  [ending(3, 'ات ان ون ین'), ''],
  [ending(3, 'یا'), ''],
  [ending(3, 'ی ا'), ''],
  [ending(3, 'ت'), ''],
]);

/** Behind `و` alone come five letters at least, and not those of a plural that begins with it (وزارات). */
const prefix = /^(?:[وف]?(?:[بک]?ال|لل)(?=..)|و(?=.{5})(?!...ات$))/;

/** All that the expression finds. */
const prefixes = ['', 'و', 'ف']
  .flatMap((before) => ['ال', 'بال', 'کال', 'لل'].map((own) => before + own))
  .concat('و');

export const stemmer: Stemmer = {
  stem: (word) => endings.stem(word.replace(prefix, '')),
  shorterStems: endings.shorterStems,
  bodies: (word) => [
    word,
    ...prefixes.filter((own) => word.startsWith(own)).map((own) => word.slice(own.length)),
    // Anything may follow where no more than a part of a prefix is there.
    ...(prefixes.some((own) => own.startsWith(word)) ? [''] : []),
  ],
};
