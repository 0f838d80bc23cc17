/*
 * The term dictionary: which volumes hold each printed word of the archive, and for a rare word which stories, so that a search opens only
 * those. A word whose capitals matter is listed with its marks of these as well (`tokens.ts`). The dictionary is divided into shards of
 * words with neighbouring stems, each fetched when one of its words is searched.
 */
import type { QueryTerm } from './page/matching.ts';
import type { Packed } from './packs.ts';
import { unpack } from './postings.ts';
import type { Stemmer } from './stem.ts';
import type { Volume } from './volumes.ts';
import type { YearCount } from './years.ts';
import { tally } from './years.ts';
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
  /** For each year with stories the years since the last such, or since 0, and how many stories begin in it; packed. */
  years: string;
  /** The first letters of printed words; there is a file of spellings for each. */
  letters: string[];
}

/**
 * Words in the order of their stems, and the packed postings of each: `[['oil', 'packed']]`. Postings are the number of stories that hold
 * the word, and then
 * – where these are at most `mostListed`: the numbers of the stories, by steps;
 * – else the number of volumes that hold the word, the indexes of these, by steps, and for each year with stories (`Contents.years`) how many
 *   of them hold it.
 *
 * Behind the words of a stem that are several, one of them of more stories than are listed, stands `=` and the stem: in how many stories of
 * each year any of them is. Behind a stem with which others begin, and of which the same is true, stands `~` and the stem: in how many any word
 * is whose stem begins so. Words with marks of capitals do not count there.
 */
export type Shard = [word: string, postings: string][];

/** A word of the dictionary. */
export interface Entry {
  word: string;
  /** How many stories hold it. */
  stories: number;
  /** The numbers of these, where they are few. */
  numbers?: number[];
  /** Else how many of each year with stories. */
  years?: number[];
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
  return shard
    .filter(([word]) => !isUnion(word) && matches(word))
    .map(([word, postings]) => entryOf(word, postings, volumes));
}

/**
 * How many stories of each year hold any word that matches a term; undefined where the dictionary does not tell. `entries` are all that match,
 * `unions` what `unionOf` finds in their shards.
 */
export function yearCountsOf(
  entries: Entry[],
  union: number[] | undefined,
  years: YearCount[],
): number[] | undefined {
  const [only] = entries;
  const lists = entries.map(({ numbers }) => numbers);
  if (lists.every((numbers) => numbers !== undefined)) return tally(new Set(lists.flat()), years);
  return entries.length === 1 ? only?.years : union;
}

/** In how many stories of each year any word is that matches a term by its stem, where the shard holds this. */
export function unionOf(shard: Shard, { word, by }: QueryTerm, { stem }: Stemmer): number[] | undefined {
  const keys = by === 'stem prefix' ? ['~', '='] : by === 'stem' ? ['='] : [];
  const own = keys.length ? stem(word) : '';
  for (const key of keys) {
    const held = shard.find(([other]) => other === key + own);
    if (held) return unpack(held[1]);
  }
  return undefined;
}

/** Whether a key of a shard is no word: no word begins so. */
export function isUnion(key: string): boolean {
  return key.startsWith('=') || key.startsWith('~');
}

/** How many stories hold a word of a shard. */
export function storyCount(postings: string): number {
  return unpack(postings)[0] ?? 0;
}

function entryOf(word: string, postings: string, volumes: Volume[]): Entry {
  const [stories = 0, ...rest] = unpack(postings);
  if (stories > mostListed) {
    const [held = 0, ...listed] = rest;
    return { word, stories, years: listed.slice(held), volumes: sums(listed.slice(0, held)) };
  }
  const numbers = sums(rest);
  return {
    word,
    stories,
    numbers,
    volumes: [...new Set(numbers.map((number) => volumeOf(volumes, number)))],
  };
}

function sums(steps: number[]): number[] {
  let last = 0;
  return steps.map((step) => (last += step));
}

/** Tells whether a word of the dictionary matches a term. */
export function matcherOf({ word: searched, by }: QueryTerm, stemmer: Stemmer): (word: string) => boolean {
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
