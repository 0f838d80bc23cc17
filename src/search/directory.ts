/*
 * The directory of words: which volumes hold each printed word of the archive, and of a rare word which stories, so that a search opens
 * only those. A word whose capitals tell something is there with its marks of these as well (`words.ts`). The directory lies in shards of
 * words of neighbouring stems, each fetched when a word of it is asked for.
 */
import type { Wanted } from './matching.ts';
import { pack, packSteps, unpack, unpackSteps } from './postings.ts';
import { stem } from './stem.ts';
import type { Volume } from './volumes.ts';
import { volumeOf } from './volumes.ts';
import { withoutCase } from './words.ts';

/** The first file that a text search fetches. */
export interface Contents {
  volumes: Volume[];
  /** How many words a story has in the mean. */
  words: number;
  /** What parts each shard from the one before, in order: the beginning of its first stem, as far as it is needed. */
  shards: string[];
  /** The first letters of printed words, each a file of spellings. */
  letters: string[];
}

/** Words by the order of their stems, and where each is found: `[['oil', 'packed']]`. */
export type Shard = [word: string, places: string][];

/** A word of the directory. */
export interface Entry {
  word: string;
  /** In how many stories it stands. */
  stories: number;
  /** The numbers of these, where they are few. */
  numbers?: number[];
  /** The places of the volumes that hold them. */
  volumes: number[];
}

/** Cuts the words of an archive into shards; all words of a stem stand in one. */
export function shardsOf(words: Map<string, number[]>, volumes: Volume[]): Shard[] {
  const sorted = Array.from(words, ([word, numbers]) => ({ word, numbers, stem: stemOf(word) }));
  sorted.sort((a, b) => compare(a.stem, b.stem) || compare(a.word, b.word));
  const shards: Shard[] = [];
  let weight = Infinity;
  let last: string | undefined;
  for (const { word, numbers, stem: own } of sorted) {
    const places = packPlaces(numbers, volumes);
    if (weight > shardWeight && own !== last) {
      shards.push([]);
      weight = 0;
    }
    shards.at(-1)!.push([word, places]);
    weight += word.length + places.length + 8;
    last = own;
  }
  return shards;
}

/** What parts each shard from the one before: no stem of that one, but all of its own come behind it. */
export function boundariesOf(shards: Shard[]): string[] {
  return shards.map(([first], at) => {
    const before = shards[at - 1]?.at(-1)?.[0];
    return boundary(before === undefined ? '' : stemOf(before), stemOf(first![0]), compare);
  });
}

/** The shortest beginning of a word that comes behind the one before it. */
export function boundary(
  before: string,
  word: string,
  inOrder: (one: string, other: string) => number,
): string {
  let beginning = '';
  for (const character of word) {
    beginning += character;
    if (inOrder(before, beginning) < 0) break;
  }
  return beginning;
}

/** The numbers of the shards that can hold what is asked for. */
export function shardsFor(boundaries: string[], wanted: Wanted): number[] {
  if (!boundaries.length) return [];
  const { word, by } = wanted;
  const found = new Set<number>();
  for (const one of by === 'prefix' ? [word, ...shorterStems(word)] : [stemOf(word)]) {
    const after = boundaries.findIndex((other) => other > one);
    found.add(Math.max(0, (after < 0 ? boundaries.length : after) - 1));
  }
  if (by === 'prefix' || by === 'beginning') {
    const beginning = by === 'prefix' ? word : stemOf(word);
    for (const [shard, own] of boundaries.entries()) if (own.startsWith(beginning)) found.add(shard);
  }
  return [...found].sort((a, b) => a - b);
}

/** The entries of a shard that meet what is asked for. */
export function entriesOf(shard: Shard, wanted: Wanted, volumes: Volume[]): Entry[] {
  const isMet = metBy(wanted);
  return shard.filter(([word]) => isMet(word)).map(([word, places]) => entryOf(word, places, volumes));
}

/** How many stories hold a word of a shard. */
export function storiesAt(places: string): number {
  return unpack(places)[0] ?? 0;
}

/** The number of stories, and then those few stories themselves or the volumes that hold them, by steps. */
function packPlaces(numbers: number[], volumes: Volume[]): string {
  const few = numbers.length <= mostListed;
  const places = few ? numbers : [...new Set(numbers.map((number) => volumeOf(volumes, number)))];
  return pack([numbers.length]) + packSteps(places);
}

function entryOf(word: string, places: string, volumes: Volume[]): Entry {
  const stories = storiesAt(places);
  const listed = unpackSteps(places.slice(pack([stories]).length));
  return stories > mostListed
    ? { word, stories, volumes: listed }
    : {
        word,
        stories,
        numbers: listed,
        volumes: [...new Set(listed.map((number) => volumeOf(volumes, number)))],
      };
}

/** Whether a word of the directory meets what is asked for. */
function metBy({ word: wanted, by }: Wanted): (word: string) => boolean {
  if (by === 'itself') return (word) => word === wanted;
  if (by === 'prefix') return (word) => word.startsWith(wanted) && !word.includes('^');
  const own = stem(wanted);
  // Stems are worked out of likely words alone: of four letters and more, all but the last begin the word, too.
  const beginning = own.length < 4 ? '' : own.slice(0, -1);
  return (word) => {
    if (!word.startsWith(beginning) || word.includes('^')) return false;
    return by === 'stem' ? stem(word) === own : stem(word).startsWith(own);
  };
}

/** The stems of words that begin so, where the stem does not: `studi` and `die` for `studies` and `dying`. */
function shorterStems(beginning: string): string[] {
  const stems = [`${beginning.slice(0, 1)}ie`];
  for (let length = 2; length <= beginning.length; length++)
    for (const ending of stemEndings) stems.push(beginning.slice(0, length) + ending);
  return stems;
}

function stemOf(word: string): string {
  return stem(withoutCase(word));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** What the stemmer puts in the place of an ending. */
const stemEndings = ['', 'e', 'i', 'y', 'l'];

/** A word of more stories than these has only its volumes listed. */
const mostListed = 400;

/** In characters; a third of it is transferred. */
const shardWeight = 6000;
