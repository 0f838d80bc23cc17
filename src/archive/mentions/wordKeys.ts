import { fnv1a, fnvBasis, fnvStep } from '../../parse/fnv1a.ts';
import type { StoryRecord } from '../../parse/records.ts';
import { foldLetters } from '../fold.ts';
import { foldKeepingCase } from './foldedText.ts';
import { leadOf } from './hits.ts';
import { particles } from './lexicon.ts';
import { dividing } from './people/matching.ts';
import { isUnspaced } from './people/unspaced.ts';
import type { Spelling } from './people/words.ts';
import { endOfWord, isJoiner, spellingOf } from './people/words.ts';
import { endOfRun, isSmall } from './text.ts';

/*
 * Whether a story has one of some words at a place where the finders look for names: a word with a capital or of a script without, a
 * particle, or, in a dateline, any word. Words are compared folded, in every reading of `people/scripts.ts`, and with the word after them
 * where both may be one word of a name. Made for speed: every word of an archive is looked at when a record has changed.
 */

/** Words, folded, by their hashes: what is not among them may seem to be, about once in a hundred million times. */
export class WordKeys {
  /** Of ASCII, which characters a word begins with. */
  readonly firsts = new Uint8Array(0x80);
  readonly #hashes = new Set<number>();
  /** Which hashes there may be, by their lower bits. */
  readonly #bits = new Uint8Array(mask + 1);
  /** Whether any text in a script without spaces may have one of them. */
  readonly unspaced: boolean;

  constructor(words: Iterable<string>, unspaced: boolean) {
    this.unspaced = unspaced;
    for (const word of words) {
      this.firsts[word.charCodeAt(0)] = 1;
      const hash = fnv1a(word);
      this.#hashes.add(hash);
      this.#bits[hash & mask] = 1;
    }
  }

  has(hash: number): boolean {
    return this.#bits[hash & mask] === 1 && this.#hashes.has(hash >>> 0);
  }
}

const mask = 0xffff;

/** Whether a story has one of the words where a name may begin, or may have. */
export function hasWord({ title, dateline = '', text, photos }: Texts, keys: WordKeys): boolean {
  return (
    textHas(title, keys) ||
    runsHave(dateline, true, keys) ||
    (mayBeDateline.test(text) && runsHave(leadOf(foldKeepingCase(text).text), true, keys)) ||
    textHas(text, keys) ||
    photos.some(({ caption }) => textHas(caption, keys))
  );
}

/** What the finders read of a story. */
type Texts = Pick<StoryRecord, 'title' | 'dateline' | 'text' | 'photos'>;

const mayBeDateline = /^\p{Lu}[\p{Lu}.'’‘ʼ-]/u;

function textHas(text: string, keys: WordKeys): boolean {
  const found = asciiWordsHave(text, keys);
  if (found !== 'not ASCII') return found;
  return (
    (keys.unspaced && isUnspaced(text)) ||
    runsHave(foldKeepingCase(text).text, false, keys) ||
    wordsHave(text, keys)
  );
}

/** As the finder of countries looks words up in folded text: all runs of letters, outside datelines without those in small letters. */
function runsHave(text: string, isDateline: boolean, keys: WordKeys): boolean {
  for (let start = 0; start < text.length; start++) {
    const end = endOfRun(text, start);
    if (end === start) continue;
    if ((isDateline || !isSmall(text.charCodeAt(start))) && runHas(text.slice(start, end), keys)) return true;
    start = end - 1;
  }
  return false;
}

function runHas(run: string, keys: WordKeys): boolean {
  return keys.has(fnv1a(foldLetters(run)));
}

/** As both finders look words up in text of ASCII letters, where most words are one run and have one reading. */
function asciiWordsHave(text: string, keys: WordKeys): boolean | 'not ASCII' {
  const { length } = text;
  const { firsts } = keys;
  let before = 0;
  let beforeEnd = 0;
  let mayJoin = false;
  for (let start = 0; start < length; start++) {
    const first = text.charCodeAt(start);
    if (!isWord[first]) {
      if (first > 0x7f && !otherSigns.has(first)) return 'not ASCII';
      continue;
    }
    let end = start + 1;
    while (end < length && isWord[text.charCodeAt(end)]) end++;
    const behind = end < length ? text.charCodeAt(end) : 0;
    if (behind > 0x7f && !otherSigns.has(behind)) return 'not ASCII';
    const word = isApostrophe(behind) ? endOfWord(text, start) : undefined;
    if (word && word.end > end) {
      if (longWordHas(text, start, word.end, keys)) return true;
      end = word.end;
    } else if (
      firsts[first | 0x20] === 1 &&
      (!isSmall(first) || behind === hyphen || isParticle(text, start, end))
    ) {
      if (keys.has(hashOfAscii(text, start, end))) return true;
    }
    const isShort = end - start < 4;
    if (mayJoin || (isShort && beforeEnd - before === 1) || text.charCodeAt(start - 1) === hyphen)
      if (beforeEnd > 0 && pairHas(text, before, beforeEnd, start, end, keys)) return true;
    mayJoin =
      (isShort && mayDivide[first] === 1 && dividing.has(text.slice(start, end).toLowerCase())) ||
      word !== undefined;
    before = start;
    beforeEnd = end;
    start = word ? word.behind - 1 : end - 1;
  }
  return false;
}

function isParticle(text: string, start: number, end: number): boolean {
  return particles.has(text.slice(start, end));
}

/** The hash of letters and digits in small letters. */
function hashOfAscii(text: string, start: number, end: number): number {
  let hash = fnvBasis | 0;
  for (let at = start; at < end; at++) hash = fnvStep(hash, text.charCodeAt(at) | 0x20);
  return hash;
}

/** Of a word with apostrophes: as a whole, and its runs. */
function longWordHas(text: string, start: number, end: number, keys: WordKeys): boolean {
  if (spellingHas(text.slice(start, end), keys)) return true;
  for (let at = start; at < end; at = endOfRun(text, at) + 1)
    if (runHas(text.slice(at, endOfRun(text, at)), keys)) return true;
  return false;
}

/** As the finder of people looks words up in text of any script. */
function wordsHave(text: string, keys: WordKeys): boolean {
  let before = 0;
  let beforeEnd = 0;
  for (let start = 0; start < text.length; start++) {
    const { end, behind } = endOfWord(text, start);
    if (end === start) continue;
    const word = text.slice(start, end);
    const mayBegin =
      !isSmall(text.charCodeAt(start)) ||
      isJoiner(text.charCodeAt(end)) ||
      particles.has(word) ||
      withApostrophe.test(word);
    if (mayBegin && spellingHas(word, keys)) return true;
    if (beforeEnd > 0 && pairHas(text, before, beforeEnd, start, end, keys)) return true;
    before = start;
    beforeEnd = end;
    start = behind - 1;
  }
  return false;
}

function spellingHas(word: string, keys: WordKeys): boolean {
  const { folded, readings } = spellingOf(word);
  return keys.has(fnv1a(folded)) || readings.some(({ key }) => keys.has(fnv1a(key)));
}

/** Two words as one, where a name may be printed so, as `mayDivide` of `people/matching.ts` says, or where in doubt. */
function pairHas(
  text: string,
  before: number,
  beforeEnd: number,
  start: number,
  end: number,
  keys: WordKeys,
): boolean {
  const gap = start - beforeEnd;
  const isClose = gap === 0 || (gap === 1 && isJoiner(text.charCodeAt(beforeEnd)));
  const first = spellingOf(text.slice(before, beforeEnd));
  const second = spellingOf(text.slice(start, end));
  const mayJoin =
    isClose ||
    (first.initial && second.initial) ||
    dividing.has(first.folded) ||
    (isArabic(first) && isArabic(second));
  return mayJoin && keys.has(fnv1a(second.readings[0]?.key ?? '', fnv1a(first.readings[0]?.key ?? '')));
}

function isArabic({ caseless, folded }: Spelling): boolean {
  return caseless && /\p{Script=Arabic}/u.test(folded);
}

/** Signs beyond ASCII that no letter is folded with: money, quotation marks, apostrophes, long dashes. */
const otherSigns = new Set(Array.from('£§«°»–—‘’“”„•…€', (sign) => sign.charCodeAt(0)));

const hyphen = 0x2d;

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x60;
}

const withApostrophe = /['’‘ʼ`]/;

/** Which characters of ASCII are letters or digits. */
const isWord = Uint8Array.from({ length: 0x80 }, (_, code) =>
  /[A-Za-z0-9]/.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Those that a word begins with which may be printed apart from the next one, in both cases. */
const mayDivide = new Uint8Array(0x80);
for (const [first = ''] of dividing)
  for (const letter of [first, first.toUpperCase()]) mayDivide[letter.charCodeAt(0)] = 1;
