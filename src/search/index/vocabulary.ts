import { assertDefined, getOrInsert, itemAt } from '../../parse/assert.ts';
import { pack, unpack } from '../postings.ts';
import type { IndexedToken } from './indexedText.ts';

/** The words of one volume, each at the same index of every list. Plain data. */
export interface Vocabulary {
  /** With a line feed behind each. */
  words: string;
  /** The first and the last story that holds each, counted from the first of the volume, and how many do. */
  firsts: Uint32Array;
  lasts: Uint32Array;
  counts: Uint32Array;
  /** The steps from the first of these stories to the next and so on, packed; with a line feed behind each list. */
  steps: string;
  /** How often each is printed, of words of letters. */
  times: Uint32Array;
}

/** Collects the words of one volume’s stories. One volume at a time is collected from the tokens of a `TextReader`. */
export class VocabularyBuilder {
  readonly #words = new Map<string, Word>();
  readonly #counts: Count[] = [];
  readonly #old: Vocabulary | undefined;
  readonly #oldSteps: string[] = [];
  readonly #renumbered: Int32Array | undefined;

  /**
   * Begins with the words of another volume: `renumbered` says for each of its stories which it is in this one, and is negative for those
   * that are left out.
   */
  constructor(old?: Vocabulary, renumbered?: Int32Array) {
    if (!old || !renumbered) return;
    this.#old = old;
    this.#oldSteps = linesOf(old.steps);
    this.#renumbered = renumbered;
    for (const [at, word] of linesOf(old.words).entries())
      this.#words.set(word, { at, numbers: [], times: numberAt(old.times, at) });
    // Most lists stay packed where no story moves.
    if (renumbered.some((number, at) => number >= 0 && number !== at))
      for (const word of this.#words.values()) this.#unpack(word);
  }

  /** Adds the words of a story, by its number in the volume. */
  add(number: number, tokens: IndexedToken[]): void {
    for (const token of tokens) {
      const count = token.count?.owner === this ? token.count : this.#counted(token);
      count.times++;
      if (count.last === number) continue;
      count.last = number;
      for (const { numbers } of count.words) if (numbers[numbers.length - 1] !== number) numbers.push(number);
    }
  }

  /** Takes away the words of a story of the other volume that is left out. */
  remove(tokens: IndexedToken[]): void {
    for (const token of tokens) (token.count?.owner === this ? token.count : this.#counted(token)).times--;
  }

  finish(): Vocabulary {
    for (const { token, times } of this.#counts)
      for (const word of token.printed) assertDefined(this.#words.get(word), word).times += times;
    const lists = new VocabularyLists();
    for (const [text, { at, numbers, times }] of this.#words)
      if (at >= 0) lists.copy(text, times, at, itemAt(this.#oldSteps, at), this.#old!);
      else if (numbers.length) {
        if (this.#renumbered) numbers.sort((a, b) => a - b);
        lists.add(text, times, numbers);
      }
    return lists.finish();
  }

  #counted(token: IndexedToken): Count {
    const words = token.terms.map((term) => {
      const word = getOrInsert(this.#words, term, () => ({ at: packedNowhere, numbers: [], times: 0 }));
      this.#unpack(word);
      return word;
    });
    const count = { owner: this, token, words, times: 0, last: -1 };
    this.#counts.push(count);
    // Kept with the token: to look it up by the token takes longer than all else here.
    token.count = count;
    return count;
  }

  #unpack(word: Word): void {
    const { at, numbers } = word;
    if (at < 0) return;
    word.at = packedNowhere;
    let number = numberAt(this.#old!.firsts, at);
    this.#keep(number, numbers);
    for (const step of unpack(itemAt(this.#oldSteps, at))) this.#keep((number += step), numbers);
  }

  #keep(number: number, numbers: number[]): void {
    const now = numberAt(this.#renumbered!, number);
    if (now >= 0) numbers.push(now);
  }
}

/** Words or packed numbers, with a line feed behind each. */
export function textOfLines(lines: string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

export function linesOf(text: string): string[] {
  const lines = text.split('\n');
  lines.pop();
  return lines;
}

export function numberAt(list: Uint32Array | Int32Array, index: number): number {
  return assertDefined(list[index], 'a number of the list');
}

/** What is printed alike in a volume. */
export interface Count {
  owner: VocabularyBuilder;
  token: IndexedToken;
  /** The words under which it is found. */
  words: Word[];
  times: number;
  /** The story in which it was printed last. */
  last: number;
}

interface Word {
  /** Its index in the other volume, as long as its stories are those, and no number is here. */
  at: number;
  numbers: number[];
  times: number;
}

const packedNowhere = -1;

/** A vocabulary in the making. */
class VocabularyLists {
  readonly #words: string[] = [];
  readonly #firsts: number[] = [];
  readonly #lasts: number[] = [];
  readonly #counts: number[] = [];
  readonly #steps: string[] = [];
  readonly #times: number[] = [];

  /** Adds a word with its stories, ascending. */
  add(word: string, times: number, stories: number[]): void {
    const first = itemAt(stories, 0);
    let last = first;
    let steps = '';
    for (let at = 1; at < stories.length; at++) {
      const number = itemAt(stories, at);
      steps += packNumber(number - last);
      last = number;
    }
    this.#add(word, times, first, last, stories.length, steps);
  }

  /** Adds a word with the stories that it has in another vocabulary. */
  copy(word: string, times: number, at: number, steps: string, { firsts, lasts, counts }: Vocabulary): void {
    this.#add(word, times, numberAt(firsts, at), numberAt(lasts, at), numberAt(counts, at), steps);
  }

  finish(): Vocabulary {
    return {
      words: textOfLines(this.#words),
      firsts: Uint32Array.from(this.#firsts),
      lasts: Uint32Array.from(this.#lasts),
      counts: Uint32Array.from(this.#counts),
      steps: textOfLines(this.#steps),
      times: Uint32Array.from(this.#times),
    };
  }

  #add(word: string, times: number, first: number, last: number, count: number, steps: string): void {
    this.#words.push(word);
    this.#times.push(times);
    this.#firsts.push(first);
    this.#lasts.push(last);
    this.#counts.push(count);
    this.#steps.push(steps);
  }
}

/** A number, packed. */
export function packNumber(number: number): string {
  return packed[number] ?? pack([number]);
}

const packed = Array.from({ length: 4096 }, (_, number) => pack([number]));
