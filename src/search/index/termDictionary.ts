/* The term dictionary as it is made, of the words of all volumes. */
import { hash } from 'node:crypto';
import { getOrInsert, itemAt } from '../../parse/assert.ts';
import { compareText } from '../../parse/compareText.ts';
import type { Shard } from '../dictionary.ts';
import { isUnion, mostListed, stemOf } from '../dictionary.ts';
import { isLong } from '../page/matching.ts';
import { pack } from '../postings.ts';
import type { Stemmer } from '../stem.ts';
import type { Vocabulary } from './vocabulary.ts';
import { linesOf, numberAt, packNumber, textOfLines } from './vocabulary.ts';
import type { KnownCounts, VolumeWords } from './yearCounts.ts';
import { countByYear } from './yearCounts.ts';

/** The words of a dictionary, for the next one. Plain data. */
export interface KnownTerms {
  /** In the order of the dictionary, and the stem of each, with a line feed behind each. */
  words: string;
  stems: string;
  /** By a digest of the words of a vocabulary, in its order, which differs between volumes of the same stories: which of these they are. */
  places: Map<string, Uint32Array>;
  counts: KnownCounts;
}

/** The words of an archive. */
export class TermDictionary {
  readonly #stemmer: Stemmer;
  readonly #years: number[];
  readonly #known: Pick<KnownTerms, 'places'>;
  #counts: KnownCounts;
  readonly #words: string[];
  /** The stem of each word, where it is known. */
  readonly #stems: (string | undefined)[];
  readonly #volumes: AddedVolume[] = [];
  /** The index of each word; made when it is needed. */
  #indexes: Map<string, number> | undefined;
  #terms: Term[] | undefined;

  /**
   * `years` are the numbers of the first story of each year. What is `known` of words changes nothing but the time that it takes.
   */
  constructor(stemmer: Stemmer, years: number[], known: KnownTerms = noTerms) {
    this.#stemmer = stemmer;
    this.#years = years;
    this.#known = known;
    this.#counts = known.counts;
    this.#words = linesOf(known.words);
    this.#stems = linesOf(known.stems);
  }

  /** Adds the words of a volume; volumes come in order. */
  add(volume: TermVolume, vocabulary: Vocabulary): void {
    const order = hash('sha256', vocabulary.words);
    const places = this.#known.places.get(order) ?? this.#placesOf(vocabulary);
    this.#volumes.push({ ...volume, vocabulary, places, order });
    this.#terms = undefined;
  }

  /** The words in shards; all words of a stem stand in one. */
  shards(): Shard[] {
    const terms = this.#sorted();
    const groups = [...groupsOf(terms)];
    const { counts, known } = countByYear(
      this.#volumes,
      groups.map(({ stem, key, words }) => ({
        key: key ? key + stem : words[0]!.word,
        words: words.map(({ index }) => index),
      })),
      { words: this.#words.length, years: this.#years, known: this.#counts },
    );
    this.#counts = known;
    const ofWord = new Map<string, string>();
    const unions = new Map<string, Shard>();
    for (const [at, { stem, key, words }] of groups.entries()) {
      const years = pack(itemAt(counts, at));
      if (key === '') ofWord.set(words[0]!.word, years);
      else getOrInsert(unions, stem, () => []).push([key + stem, years]);
    }
    const shards: Shard[] = [];
    let weight = Infinity;
    const add = (key: string, packed: string): void => {
      shards.at(-1)!.push([key, packed]);
      weight += key.length + packed.length + 8;
    };
    for (const [at, { word, postings, stem }] of terms.entries()) {
      if (weight > shardWeight && stem !== terms[at - 1]?.stem) {
        shards.push([]);
        weight = 0;
      }
      add(word, postings + (ofWord.get(word) ?? ''));
      if (stem !== terms[at + 1]?.stem) for (const [key, years] of unions.get(stem) ?? []) add(key, years);
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

  /** What is known of the words, for the next dictionary. */
  terms(): KnownTerms {
    const sorted = this.#sorted();
    const order = new Uint32Array(this.#words.length);
    for (const [at, { index }] of sorted.entries()) order[index] = at;
    return {
      words: textOfLines(sorted.map(({ word }) => word)),
      stems: textOfLines(sorted.map(({ stem }) => stem)),
      places: new Map(
        this.#volumes.map((volume) => [volume.order, volume.places.map((index) => numberAt(order, index))]),
      ),
      counts: this.#counts,
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
    const { stories, times, volumes } = this.#sums();
    const lists = this.#lists(stories);
    const terms: Term[] = [];
    for (const [index, word] of this.#words.entries()) {
      const own = numberAt(stories, index);
      if (own === 0) continue;
      const stem = (this.#stems[index] ??= stemOf(word, this.#stemmer));
      const held = own > mostListed ? packNumber(numberAt(volumes, index)) : '';
      const postings = packNumber(own) + held + itemAt(lists, index);
      terms.push({ index, word, stem, stories: own, postings, times: numberAt(times, index) });
    }
    return (this.#terms = terms.sort((a, b) => compareText(a.stem, b.stem) || compareText(a.word, b.word)));
  }

  /** How many stories and volumes hold each word, and how often it is printed. */
  #sums(): Record<'stories' | 'times' | 'volumes', Uint32Array> {
    const stories = new Uint32Array(this.#words.length);
    const times = new Uint32Array(this.#words.length);
    const volumes = new Uint32Array(this.#words.length);
    for (const { places, vocabulary } of this.#volumes)
      for (let at = 0; at < places.length; at++) {
        const index = numberAt(places, at);
        stories[index]! += numberAt(vocabulary.counts, at);
        times[index]! += numberAt(vocabulary.times, at);
        volumes[index]!++;
      }
    return { stories, times, volumes };
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

/** A volume of the archive. */
export interface TermVolume {
  /** Names its stories. */
  id: string;
  /** Its index among the volumes. */
  volume: number;
  /** The number of its first story, and how many it has. */
  from: number;
  stories: number;
}

interface AddedVolume extends TermVolume, VolumeWords {
  /** A digest of its words, in their order. */
  order: string;
}

const noTerms: KnownTerms = {
  words: '',
  stems: '',
  places: new Map(),
  counts: { groups: '', volumes: new Map() },
};

/** A word of the archive: its index among all, and its packed postings. */
interface Term {
  index: number;
  word: string;
  stem: string;
  stories: number;
  /** As `Shard` says, without the counts by years. */
  postings: string;
  times: number;
}

/** Words of which the stories are counted by years together, and the key of the counts in a shard, which is empty for a single word. */
interface Group {
  stem: string;
  key: '' | '=' | '~';
  words: Term[];
}

/** Of words in order, what `Shard` says is counted. */
function* groupsOf(terms: Term[]): Generator<Group> {
  const isOften = ({ stories }: Term): boolean => stories > mostListed;
  for (let from = 0; from < terms.length;) {
    const { stem } = itemAt(terms, from);
    let next = from;
    while (terms[next]?.stem === stem) next++;
    let end = next;
    if (isLong(stem)) while (terms[end]?.stem.startsWith(stem)) end++;
    const own = terms.slice(from, next);
    for (const word of own.filter(isOften)) yield { stem, key: '', words: [word] };
    for (const [key, words] of [
      ['=', own],
      ['~', end > next ? terms.slice(from, end) : []],
    ] as const) {
      const unmarked = words.filter(({ word }) => !word.includes('^'));
      if (unmarked.length > 1 && unmarked.some(isOften)) yield { stem, key, words: unmarked };
    }
    from = next;
  }
}

/** What parts each shard from the one before: no stem of that one, but all of its own come behind it. */
export function boundariesOf(shards: Shard[], stemmer: Stemmer): string[] {
  return shards.map(([first], at) => {
    const before = shards[at - 1]?.findLast(([key]) => !isUnion(key))?.[0];
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
