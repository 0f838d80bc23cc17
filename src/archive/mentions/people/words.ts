import { assertDefined } from '../../../parse/assert.ts';
import { foldWord } from '../../fold.ts';
import { generations } from '../lexicon.ts';
import { endOfRun } from '../text.ts';
import type { Reading } from './scripts.ts';
import { readingsOf } from './scripts.ts';

/** A word of a text, as names are looked for in it. */
export interface Word extends Spelling {
  text: string;
  /** In UTF-16 units; without a possessive’s `s`. */
  start: number;
  end: number;
  /** What is between it and the word before; with that word’s `’s`, if it has one. */
  gap: string;
  /** Whether a name may run on from the word before to this one. */
  joined: boolean;
}

/** What is known of a printed word, independent of its place. */
export interface Spelling {
  folded: string;
  /** The word as it is comes first. */
  readings: Reading[];
  capital: boolean;
  /** Of a script without capitals. */
  caseless: boolean;
  /** A single letter, or several with full stops between: part of `J.D. Vance`. */
  initial: boolean;
}

/** The words of a text in order; each is worked out when it is first needed. */
export class Words {
  readonly #text: string;
  readonly #starts: number[];
  readonly #ends: number[];
  readonly #words: Word[] = [];

  constructor(text: string, starts: number[], ends: number[]) {
    this.#text = text;
    this.#starts = starts;
    this.#ends = ends;
  }

  get length(): number {
    return this.#starts.length;
  }

  at(index: number): Word | undefined {
    const start = this.#starts[index];
    if (start === undefined) return undefined;
    return (this.#words[index] ??= this.#read(index, start));
  }

  /** The word at an index that the text must have. */
  word(index: number): Word {
    return assertDefined(this.at(index), 'a word of the text');
  }

  /** The words from one up to another, as far as there are such. */
  between(from: number, to: number): Word[] {
    const words: Word[] = [];
    for (let index = Math.max(0, from); index < to && index < this.length; index++)
      words.push(this.word(index));
    return words;
  }

  #read(index: number, start: number): Word {
    const end = this.#ends[index]!;
    const text = this.#text.slice(start, end);
    const gap = this.#text.slice(index > 0 ? this.#ends[index - 1] : 0, start);
    const spelling = spellingOf(text);
    const { folded, readings, capital, caseless, initial } = spelling;
    const joined = index > 0 && (gap === ' ' || joins(gap, this.word(index - 1), spelling));
    return { text, folded, readings, capital, caseless, initial, start, end, gap, joined };
  }
}

/** Which words a name may begin with. */
export interface Beginnings {
  /** Whether the word between two places of a text may be the first of a name. */
  mayBegin: (text: string, start: number, end: number) => boolean;
  /** Whether two words with only a hyphen or a joiner between may be the first word of a name together. */
  mayBeginWith: (first: string, second: string) => boolean;
}

/** The words of a text, and the places among them at which names may begin, in order. */
export function wordsOf(text: string, names: Beginnings): { words: Words; places: number[] } {
  const starts: number[] = [];
  const ends: number[] = [];
  const places: number[] = [];
  for (let start = 0; start < text.length; start++) {
    const { end, behind } = endOfWord(text, start);
    if (end === start) continue;
    const before = starts.length - 1;
    if (ends[before] === start - 1 && isJoiner(text.charCodeAt(start - 1)) && places.at(-1) !== before) {
      const first = text.slice(starts[before], start - 1);
      if (names.mayBeginWith(first, text.slice(start, end))) places.push(before);
    }
    if (names.mayBegin(text, start, end)) places.push(before + 1);
    starts.push(start);
    ends.push(end);
    start = behind - 1;
  }
  return { words: new Words(text, starts, ends), places };
}

/** Whether a character is a hyphen of any kind, or joins letters or keeps them apart without being seen. */
export function isJoiner(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011 || code === 0x200c || code === 0x200d;
}

/** What is known of a printed word; kept, for texts repeat their words. */
export function spellingOf(word: string): Spelling {
  let spelling = cache.get(word);
  if (spelling === undefined) {
    const folded = foldWord(word);
    spelling = {
      folded,
      readings: readingsOf(word, folded),
      capital: /^\p{Lu}|^\p{Ll}{1,3}['’ʼ]\p{Lu}/u.test(word),
      caseless: /\p{Lo}|\p{Script=Georgian}/u.test(word),
      initial: /^\p{L}\p{M}*$/u.test(word),
    };
    if (cache.size < 200_000) cache.set(word, spelling);
  }
  return spelling;
}

const cache = new Map<string, Spelling>();

/**
 * Where a word ends, and where a possessive’s `s` after it ends: apostrophes join what they are between (`O’Neill`, `Nyong’o`,
 * `Erdoğan’ın`), but for that.
 */
export function endOfWord(text: string, start: number): { end: number; behind: number } {
  let end = endOfRun(text, start);
  while (end > start && apostrophes.has(text.charAt(end))) {
    const more = endOfRun(text, end + 1);
    if (more === end + 1) break;
    if (more === end + 2 && /[sS]/.test(text.charAt(end + 1))) return { end, behind: more };
    end = more;
  }
  return { end, behind: end };
}

const apostrophes = new Set(["'", '’', '‘', 'ʼ', '`']);

/** Whether a name may run across what is between two words. */
function joins(gap: string, before: Word, next: Spelling): boolean {
  if (gap === ' ' || gap === '-' || gap === '') return true;
  if (gap === '.' || gap === '. ')
    return before.initial || (before.capital && abbreviations.has(before.folded));
  if (gap === ', ') return generations.has(next.folded);
  return joining.test(gap);
}

/** Brackets, quote marks around a nickname, dots between foreign names, hyphens of any kind, and white space of any kind. */
const joining =
  /^(?:['’‘ʼ`]|[\s[\]()]+|\s["“”‘’„«»']|["“”‘’«»']\s|\.?["”’)]\s|\s?[-‐‑]\s?|[\u200c\u200d·・‧•＝])$/u;

/** Words of a name, and titles before one, that are cut short with a full stop. */
const abbreviations = new Set(
  `mr mrs ms dr prof rev fr hon gov sen sens rep reps gen lt lieut col capt cmdr cpl sgt maj brig adm supt insp messrs mme mlle jr sr st ste mt md
  mohd abd wm geo jos chas alex edw yu ya ch sh kh ts dz ph th`.split(/\s+/),
);
