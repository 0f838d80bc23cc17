import { foldWord } from '../../fold.ts';
import { generations, titles } from '../lexicon.ts';
import { endOfRun } from '../text.ts';
import type { Reading } from './scripts.ts';
import { readingsOf } from './scripts.ts';

/** A word of a text, as names are looked for in it. */
export interface Word extends Spelling {
  text: string;
  /** In UTF-16 units; without a possessive’s `s`. */
  start: number;
  end: number;
  /** What stands between it and the word before; with that word’s `’s`, if it has one. */
  gap: string;
  /** Whether a name may run on from the word before to this one. */
  joined: boolean;
}

/** What is known of a printed word wherever it stands. */
interface Spelling {
  folded: string;
  /** The word as it stands comes first. */
  readings: Reading[];
  capital: boolean;
  /** Of a script without capitals. */
  caseless: boolean;
  /** A single letter, or several with full stops between: part of `J.D. Vance`. */
  initial: boolean;
}

/** The words of a text in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (let start = 0; start < text.length; start++) {
    const run = endOfRun(text, start);
    if (run === start) continue;
    const { end, behind } = endOfWord(text, start);
    const word = text.slice(start, end);
    const gap = text.slice(last, start);
    const spelling = spellingOf(word);
    const joined = words.length > 0 && joins(gap, words.at(-1)!, spelling);
    const { folded, readings, capital, caseless, initial } = spelling;
    words.push({ text: word, folded, readings, capital, caseless, initial, start, end, gap, joined });
    last = end;
    start = behind - 1;
  }
  return words;
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
      caseless: /\p{Lo}/u.test(word),
      initial: /^\p{L}\p{M}*$/u.test(word),
    };
    if (cache.size < 200_000) cache.set(word, spelling);
  }
  return spelling;
}

const cache = new Map<string, Spelling>();

/**
 * Where a word ends, and where a possessive’s `s` behind it ends: apostrophes join what they stand between (`O’Neill`, `Nyong’o`,
 * `Erdoğan’ın`), but for that.
 */
export function endOfWord(text: string, start: number): { end: number; behind: number } {
  let end = endOfRun(text, start);
  while (apostrophes.has(text[end]!)) {
    const more = endOfRun(text, end + 1);
    if (more === end + 1) break;
    if (more === end + 2 && /[sS]/.test(text[end + 1]!)) return { end, behind: more };
    end = more;
  }
  return { end, behind: end };
}

const apostrophes = new Set(["'", '’', '‘', 'ʼ', '`']);

/** Whether a name may run across what stands between two words. */
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
const abbreviations = new Set([
  ...[...titles].filter((title) => title.length <= 5),
  ...'st ste mt md mohd abd wm geo jos chas alex edw yu ya ch sh kh ts dz ph th hon mme mlle messrs lieut sgt cpl brig jr sr'.split(
    ' ',
  ),
]);
