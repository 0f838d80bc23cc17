/* The term dictionary as it is made, of the words of all volumes. */
import { hash } from 'node:crypto';
import { getOrInsert, itemAt } from '../../parse/assert.ts';
import { compareText } from '../../parse/compareText.ts';
import type { Shard } from '../dictionary.ts';
import { mostListed, stemOf } from '../dictionary.ts';
import type { Stemmer } from '../stem.ts';
import type { Vocabulary } from './vocabulary.ts';
import { linesOf, numberAt, packNumber, textOfLines } from './vocabulary.ts';

/** The words of a dictionary, for the next one. Plain data. */
export interface KnownTerms {
  /** In the order of the dictionary, and the stem of each, with a line feed behind each. */
  words: string;
  stems: string;
  /** By a digest of the words of a vocabulary, in its order: which of these they are. */
  places: Map<string, Uint32Array>;
}

/** The words of an archive. */
export class TermDictionary {
  readonly #stemmer: Stemmer;
  readonly #known: KnownTerms['places'];
  readonly #words: string[];
  /** The stem of each word, where it is known. */
  readonly #stems: (string | undefined)[];
  readonly #volumes: AddedVolume[] = [];
  /** The index of each word; made when it is needed. */
  #indexes: Map<string, number> | undefined;
  #terms: Term[] | undefined;

  /** `known` are words whose stems are known already; it changes nothing but the time that it takes. */
  constructor(stemmer: Stemmer, known: KnownTerms = { words: '', stems: '', places: new Map() }) {
    this.#stemmer = stemmer;
    this.#known = known.places;
    this.#words = linesOf(known.words);
    this.#stems = linesOf(known.stems);
  }

  /** Adds the words of a volume, by its index and the number of its first story; volumes come in order. */
  add(volume: number, from: number, vocabulary: Vocabulary): void {
    const id = hash('sha256', vocabulary.words);
    const places = this.#known.get(id) ?? this.#placesOf(vocabulary);
    this.#volumes.push({ volume, from, vocabulary, places, id });
    this.#terms = undefined;
  }

  /** The words in shards; all words of a stem stand in one. */
  shards(): Shard[] {
    const shards: Shard[] = [];
    let weight = Infinity;
    let last: string | undefined;
    for (const { word, postings, stem } of this.#sorted()) {
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

  /** How often each word is printed, by its first letter; words of four letters and more, in the order of the dictionary. */
  spellings(): Map<string, [word: string, times: number][]> {
    const spellings = new Map<string, [word: string, times: number][]>();
    for (const { word, times } of this.#sorted()) {
      if (times === 0 || word.length < 4) continue;
      const letter = String.fromCodePoint(word.codePointAt(0)!);
      getOrInsert(spellings, letter, () => []).push([word, times]);
    }
    return spellings;
  }

  /** The words, for the next dictionary. */
  terms(): KnownTerms {
    const sorted = this.#sorted();
    const order = new Uint32Array(this.#words.length);
    for (const [at, { index }] of sorted.entries()) order[index] = at;
    return {
      words: textOfLines(sorted.map(({ word }) => word)),
      stems: textOfLines(sorted.map(({ stem }) => stem)),
      places: new Map(
        this.#volumes.map(({ id, places }) => [id, places.map((index) => numberAt(order, index))]),
      ),
    };
  }

  /** The indexes of a volume’s words; those that are new are added to all. */
  #placesOf({ words }: Vocabulary): Uint32Array {
    const indexes = (this.#indexes ??= new Map(this.#words.map((word, index) => [word, index])));
    return Uint32Array.from(linesOf(words), (word) =>
      getOrInsert(indexes, word, () => this.#words.push(word) - 1),
    );
  }

  #sorted(): Term[] {
    if (this.#terms) return this.#terms;
    const { stories, times } = this.#sums();
    const lists = this.#lists(stories);
    const terms: Term[] = [];
    for (const [index, word] of this.#words.entries()) {
      const own = numberAt(stories, index);
      if (own === 0) continue;
      const stem = (this.#stems[index] ??= stemOf(word, this.#stemmer));
      const postings = packNumber(own) + itemAt(lists, index);
      terms.push({ index, word, stem, postings, times: numberAt(times, index) });
    }
    return (this.#terms = terms.sort((a, b) => compareText(a.stem, b.stem) || compareText(a.word, b.word)));
  }

  /** How many stories hold each word, and how often it is printed. */
  #sums(): { stories: Uint32Array; times: Uint32Array } {
    const stories = new Uint32Array(this.#words.length);
    const times = new Uint32Array(this.#words.length);
    for (const { places, vocabulary } of this.#volumes)
      for (let at = 0; at < places.length; at++) {
        const index = numberAt(places, at);
        stories[index]! += numberAt(vocabulary.counts, at);
        times[index]! += numberAt(vocabulary.times, at);
      }
    return { stories, times };
  }

  /** The numbers of the stories that hold each word or, where there are too many, of the volumes: packed by steps. */
  #lists(stories: Uint32Array): string[] {
    const lists = this.#words.map(() => '');
    const lasts = new Uint32Array(this.#words.length);
    for (const { volume, from, places, vocabulary } of this.#volumes) {
      const { firsts, lasts: ownLasts } = vocabulary;
      const steps = linesOf(vocabulary.steps);
      for (let at = 0; at < places.length; at++) {
        const index = numberAt(places, at);
        const last = numberAt(lasts, index);
        if (numberAt(stories, index) > mostListed) {
          lists[index] += packNumber(volume - last);
          lasts[index] = volume;
        } else {
          // Only the step to the first story of a volume depends on what comes before.
          lists[index] += packNumber(from + numberAt(firsts, at) - last) + itemAt(steps, at);
          lasts[index] = from + numberAt(ownLasts, at);
        }
      }
    }
    return lists;
  }
}

/** The words of a volume, and which of all words each of them is. */
interface AddedVolume {
  volume: number;
  from: number;
  vocabulary: Vocabulary;
  places: Uint32Array;
  id: string;
}

/** A word of the archive: its index among all, and its packed postings. */
interface Term {
  index: number;
  word: string;
  stem: string;
  /** The number of stories, and then those few stories themselves or the volumes that hold them, by steps. */
  postings: string;
  times: number;
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

/** In characters; a third of it is transferred. */
const shardWeight = 6000;
