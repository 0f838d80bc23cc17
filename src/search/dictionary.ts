/*
 * The term dictionary: which volumes hold each printed word of the archive, and for a rare word which stories, so that a search opens only
 * those. A word whose capitals matter is listed with its marks of these as well (`tokens.ts`). The dictionary is divided into shards of
 * words with neighbouring stems, each fetched when one of its words is searched.
 */
import type { QueryTerm } from './page/matching.ts';
import type { Packed } from './packs.ts';
import { pack, unpack, unpackDeltas } from './postings.ts';
import type { Stemmer } from './stem.ts';
import type { Volume } from './volumes.ts';
import { volumeOf } from './volumes.ts';
import { withoutCase } from './tokens.ts';

/** The first file that a text search fetches. */
export interface Contents {
  /** The language by whose stems words are compared (BCP 47). */
  language: string;
  volumes: Volume[];
  /** The mean number of words in a story. */
  words: number;
  /** The boundary of each shard with the one before, in order: the shortest beginning of its first stem that tells them apart. */
  shards: string[];
  /** The packs in `search/words/`; each member is a shard in JSON: an object of words and their postings, in order. */
  packs: Packed;
  /** The first letters of printed words; there is a file of spellings for each. */
  letters: string[];
}

/** Words in the order of their stems, and the packed postings of each: `[['oil', 'packed']]`. */
export type Shard = [word: string, postings: string][];

/** A word of the dictionary. */
export interface Entry {
  word: string;
  /** How many stories hold it. */
  stories: number;
  /** The numbers of these, where they are few. */
  numbers?: number[];
  /** The indexes of the volumes that hold them. */
  volumes: number[];
}

/** The numbers of the shards that can hold matches of a term. */
export function shardsFor(boundaries: string[], term: QueryTerm, stemmer: Stemmer): number[] {
  if (!boundaries.length) return [];
  const { word, by } = term;
  const beginnings = by === 'prefix' ? bodiesOf(word, stemmer) : [stemOf(word, stemmer)];
  const stems =
    by === 'prefix' ? beginnings.flatMap((one) => [one, ...stemmer.shorterStems(one)]) : beginnings;
  const found = new Set<number>();
  for (const one of stems) {
    const after = boundaries.findIndex((other) => other > one);
    found.add(Math.max(0, (after < 0 ? boundaries.length : after) - 1));
  }
  if (by === 'prefix' || by === 'stem prefix')
    for (const [shard, own] of boundaries.entries())
      if (beginnings.some((beginning) => own.startsWith(beginning))) found.add(shard);
  return [...found].sort((a, b) => a - b);
}

/** The entries of a shard that match a term. */
export function entriesOf(shard: Shard, term: QueryTerm, volumes: Volume[], stemmer: Stemmer): Entry[] {
  const matches = matcherOf(term, stemmer);
  return shard.filter(([word]) => matches(word)).map(([word, postings]) => entryOf(word, postings, volumes));
}

/** How many stories hold a word of a shard. */
export function storyCount(postings: string): number {
  return unpack(postings)[0] ?? 0;
}

function entryOf(word: string, postings: string, volumes: Volume[]): Entry {
  const stories = storyCount(postings);
  const listed = unpackDeltas(postings.slice(pack([stories]).length));
  return stories > mostListed
    ? { word, stories, volumes: listed }
    : {
        word,
        stories,
        numbers: listed,
        volumes: [...new Set(listed.map((number) => volumeOf(volumes, number)))],
      };
}

/** Tells whether a word of the dictionary matches a term. */
function matcherOf({ word: searched, by }: QueryTerm, stemmer: Stemmer): (word: string) => boolean {
  if (by === 'exact') return (word) => word === searched;
  if (by === 'prefix') return (word) => word.startsWith(searched) && !word.includes('^');
  const { stem } = stemmer;
  const own = stem(searched);
  // Only likely words are stemmed: all but the last letter of a stem of four letters and more also begin the word, or follow its prefix.
  const beginning = own.length < 4 ? '' : own.slice(0, -1);
  return (word) => {
    if (!bodiesOf(word, stemmer).some((body) => body.startsWith(beginning)) || word.includes('^'))
      return false;
    return by === 'stem' ? stem(word) === own : stem(word).startsWith(own);
  };
}

/** What may be left of a word, or of its beginning, without a prefix. */
function bodiesOf(word: string, { bodies }: Stemmer): string[] {
  return bodies?.(word) ?? [word];
}

/** The stem of a word of the dictionary, by which the dictionary is sorted. */
export function stemOf(word: string, { stem }: Stemmer): string {
  return stem(withoutCase(word));
}

/** Where the dictionary is, below the base path. */
export const wordsFolder = 'search/words/';

/** For a word of more stories than this only the volumes are listed. */
export const mostListed = 400;
