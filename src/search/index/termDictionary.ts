/* The directory of words as it is made, of the words of all volumes. */
import type { Shard } from '../dictionary.ts';
import { mostListed, stemOf } from '../dictionary.ts';
import { compareText } from '../../parse/compareText.ts';
import { pack, packDeltas } from '../postings.ts';
import type { Stemmer } from '../stem.ts';

/** The words of one volume. */
export interface Vocabulary {
  /** The numbers of the stories that hold each, ascending. */
  words: Map<string, number[]>;
  /** How often each is printed, of words of letters. */
  printed: Map<string, number>;
}

/** Where a word of the archive stands. */
interface Found {
  stories: number;
  /** The numbers of the stories; left out where there are too many to be listed. */
  numbers?: number[];
  /** The indexes of the volumes that hold it, ascending. */
  volumes: number[];
}

/** The words of an archive. */
export class TermDictionary {
  readonly #words = new Map<string, Found>();
  readonly #printed = new Map<string, number>();

  /** Adds the words of a volume, by its index; volumes come in order. */
  add(volume: number, { words, printed }: Vocabulary): void {
    for (const [word, numbers] of words) {
      const found = this.#words.get(word);
      if (!found) this.#words.set(word, listed({ stories: numbers.length, numbers, volumes: [volume] }));
      else {
        found.stories += numbers.length;
        found.volumes.push(volume);
        if (found.numbers && found.stories <= mostListed) found.numbers.push(...numbers);
        else delete found.numbers;
      }
    }
    for (const [word, times] of printed) this.#printed.set(word, (this.#printed.get(word) ?? 0) + times);
  }

  /** The words in shards; all words of a stem stand in one. */
  shards(stemmer: Stemmer): Shard[] {
    const sorted = Array.from(this.#words, ([word, found]) => ({
      word,
      found,
      stem: stemOf(word, stemmer),
    }));
    sorted.sort((a, b) => compareText(a.stem, b.stem) || compareText(a.word, b.word));
    const shards: Shard[] = [];
    let weight = Infinity;
    let last: string | undefined;
    for (const { word, found, stem } of sorted) {
      const postings = packPostings(found);
      if (weight > shardWeight && stem !== last) {
        shards.push([]);
        weight = 0;
      }
      shards.at(-1)!.push([word, postings]);
      weight += word.length + postings.length + 8;
      last = stem;
    }
    return shards;
  }

  /** How often each word is printed, by its first letter; words of four letters and more. */
  spellings(): Map<string, [word: string, times: number][]> {
    return Map.groupBy(
      [...this.#printed].filter(([word]) => word.length > 3),
      ([word]) => String.fromCodePoint(word.codePointAt(0)!),
    );
  }
}

/** What parts each shard from the one before: no stem of that one, but all of its own come behind it. */
export function boundariesOf(shards: Shard[], stemmer: Stemmer): string[] {
  return shards.map(([first], at) => {
    const before = shards[at - 1]?.at(-1)?.[0];
    return boundary(
      before === undefined ? '' : stemOf(before, stemmer),
      stemOf(first![0], stemmer),
      compareText,
    );
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

/** The number of stories, and then those few stories themselves or the volumes that hold them, by steps. */
function packPostings({ stories, numbers, volumes }: Found): string {
  return pack([stories]) + packDeltas(numbers ?? volumes);
}

function listed(found: Found): Found {
  if (found.stories > mostListed) delete found.numbers;
  return found;
}

/** In characters; a third of it is transferred. */
const shardWeight = 6000;
