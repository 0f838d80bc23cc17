/*
 * The directory of words: which volumes hold each word of the archive, and of a rare word
 * which stories, so that a search opens only those. It lies in shelves of
 * neighbouring words, each fetched when a word of it is asked for.
 */
import { pack, packSteps, unpack, unpackSteps } from './postings.ts';
import type { Volume } from './volumes.ts';
import { volumeOf } from './volumes.ts';

/** The first file that a text search fetches. */
export interface Contents {
  volumes: Volume[];
  /** How many words a story has in the mean. */
  words: number;
  /** The first word of each shelf, in order. */
  shelves: string[];
  /** The first letters of printed words, each a file of spellings. */
  letters: string[];
}

/** Words by the order of their characters, and where each is found: `[['oil', 'packed']]`. */
export type Shelf = [word: string, places: string][];

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

/** Cuts the words of an archive into shelves. */
export function shelvesOf(words: Map<string, number[]>, volumes: Volume[]): Shelf[] {
  const sorted = [...words].sort(([a], [b]) => (a < b ? -1 : 1));
  const shelves: Shelf[] = [];
  let weight = Infinity;
  for (const [word, numbers] of sorted) {
    const places = packPlaces(numbers, volumes);
    if (weight > shelfWeight) {
      shelves.push([]);
      weight = 0;
    }
    shelves.at(-1)!.push([word, places]);
    weight += word.length + places.length + 8;
  }
  return shelves;
}

/** The numbers of the shelves that can hold a word, or with `open` all words that begin with it. */
export function shelvesFor(firstWords: string[], word: string, open: boolean): number[] {
  if (!firstWords.length) return [];
  const after = firstWords.findIndex((other) => other > word);
  const next = after < 0 ? firstWords.length : after;
  const found = new Set([Math.max(0, next - 1)]);
  if (open) for (let shelf = next; firstWords[shelf]?.startsWith(word); shelf++) found.add(shelf);
  return [...found];
}

/** The entries of a word, or with `open` of all words that begin with it. */
export function entriesOf(shelf: Shelf, word: string, open: boolean, volumes: Volume[]): Entry[] {
  return shelf
    .filter(([other]) => other === word || (open && other.startsWith(word)))
    .map(([other, places]) => entryOf(other, places, volumes));
}

/** How many stories hold a word of a shelf. */
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

/** More stories than these are told by their volumes alone. */
const mostListed = 400;

/** In characters; a third of it is transferred. */
const shelfWeight = 6000;
