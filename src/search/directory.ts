/*
 * The directory of words: which volumes hold each printed word of the archive, and of a rare word which stories, so that a search opens
 * only those. A word whose capitals tell something is there with its marks of these as well (`words.ts`). The directory lies in shards of
 * words of neighbouring stems, each fetched when a word of it is asked for.
 */
import type { Wanted } from './page/matching.ts';
import { pack, unpack, unpackSteps } from './postings.ts';
import type { Stemmer } from './stem.ts';
import type { Volume } from './volumes.ts';
import { volumeOf } from './volumes.ts';
import { withoutCase } from './words.ts';

/** The first file that a text search fetches. */
export interface Contents {
  /** The language by whose stems words are compared (BCP 47). */
  language: string;
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

/** The numbers of the shards that can hold what is asked for. */
export function shardsFor(boundaries: string[], wanted: Wanted, stemmer: Stemmer): number[] {
  if (!boundaries.length) return [];
  const { word, by } = wanted;
  const beginnings = by === 'prefix' ? bodiesOf(word, stemmer) : [stemOf(word, stemmer)];
  const stems =
    by === 'prefix' ? beginnings.flatMap((one) => [one, ...stemmer.shorterStems(one)]) : beginnings;
  const found = new Set<number>();
  for (const one of stems) {
    const after = boundaries.findIndex((other) => other > one);
    found.add(Math.max(0, (after < 0 ? boundaries.length : after) - 1));
  }
  if (by === 'prefix' || by === 'beginning')
    for (const [shard, own] of boundaries.entries())
      if (beginnings.some((beginning) => own.startsWith(beginning))) found.add(shard);
  return [...found].sort((a, b) => a - b);
}

/** The entries of a shard that meet what is asked for. */
export function entriesOf(shard: Shard, wanted: Wanted, volumes: Volume[], stemmer: Stemmer): Entry[] {
  const isMet = metBy(wanted, stemmer);
  return shard.filter(([word]) => isMet(word)).map(([word, places]) => entryOf(word, places, volumes));
}

/** How many stories hold a word of a shard. */
export function storiesAt(places: string): number {
  return unpack(places)[0] ?? 0;
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
function metBy({ word: wanted, by }: Wanted, stemmer: Stemmer): (word: string) => boolean {
  if (by === 'itself') return (word) => word === wanted;
  if (by === 'prefix') return (word) => word.startsWith(wanted) && !word.includes('^');
  const { stem } = stemmer;
  const own = stem(wanted);
  // Stems are worked out of likely words alone: of four letters and more, all but the last begin the word, or follow a prefix.
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

/** The stem of a word of the directory, by which it is in order. */
export function stemOf(word: string, { stem }: Stemmer): string {
  return stem(withoutCase(word));
}

/** A word of more stories than these has only its volumes listed. */
export const mostListed = 400;
