/*
 * What may have been meant by a word that no story prints: names and printed words that are like it. How many letters may differ depends
 * on the word's length; see `mostEdits`.
 */
import { distance } from '../../parse/nearest.ts';
import type { NameEntry } from '../names.ts';
import { wordsOf } from '../names.ts';

export interface Near<T> {
  found: T;
  /** The share of letters that differ, 0 to 1. */
  off: number;
}

/** Subjects with a name like the one typed and at least one story, the most similar first: each word typed is like a word of the name. */
export function nearNames(entries: NameEntry[], typed: string): Near<NameEntry>[] {
  const wanted = wordsOf(typed);
  // A single letter is like no name.
  if (wanted.join('').length < 2) return [];
  const near = new Map<string, Near<NameEntry>>();
  for (const entry of entries) {
    // One without a story would lead from nothing to nothing.
    if (entry.stories === 0) continue;
    const words = wordsOf(entry.form);
    // Of a country, source or topic a single word says too little: `Republic`, `South`.
    if (entry.kind !== 'person' && words.length !== wanted.length) continue;
    const offs = wanted.map((word) =>
      Math.min(...words.map((other) => unlikeness(word, other, entry, wanted.length))),
    );
    if (Math.max(...offs) === 1) continue;
    const off = offs.reduce((sum, one) => sum + one) / wanted.length;
    const subject = `${entry.kind} ${entry.id}`;
    if (off < (near.get(subject)?.off ?? Infinity)) near.set(subject, { found: entry, off });
  }
  return [...near.values()].sort(
    (a, b) => a.off - b.off || b.found.stories - a.found.stories || (a.found.id < b.found.id ? -1 : 1),
  );
}

/** The printed word most similar to one typed, of words with the number of times they are printed: often printed ones are likelier to be meant. */
export function nearWord(words: [word: string, times: number][], typed: string): Near<string> | undefined {
  const wanted = wordsOf(typed).join('');
  const most = mostEdits(wanted.length);
  let best: Near<string> | undefined;
  let least = Infinity;
  for (const [word, times] of words) {
    if (word === wanted || Math.abs(word.length - wanted.length) > most) continue;
    const edits = distance(wanted, word);
    if (edits > most) continue;
    const rank = edits - Math.log10(times) / 4;
    if (rank < least)
      [best, least] = [{ found: word, off: edits / Math.max(word.length, wanted.length) }, rank];
  }
  return best;
}

/**
 * The keys, besides its own, that may be those of a name typed with a mistake in its first two letters: swapped, one left out or
 * too many, or the first heard as another.
 */
export function nearKeys(word: string): string[] {
  const [first = '', second = '', third = ''] = wordsOf(word).join('');
  if (!/[a-z]/.test(first) || !/[a-z]/.test(second)) return [];
  const heard = soundAlike.filter((group) => group.includes(first)).flatMap((group) => [...group]);
  return [
    ...new Set([second + first, second + third, first + third, ...heard.map((letter) => letter + second)]),
  ];
}

/** How many letters of a word may be put in, left out, changed or swapped with the next. */
export function mostEdits(length: number): number {
  return length < 4 ? 0 : length < 7 ? 1 : length < 11 ? 2 : 3;
}

/**
 * From 0 for the same word to 1 for two that have nothing to do with each other. People’s names from other alphabets differ most in vowels
 * and in how a throat sound is written, so that words of the same bare consonants are alike: `baqai` and `baghaei`.
 */
function unlikeness(word: string, other: string, { kind }: NameEntry, words: number): number {
  if (word === other) return 0;
  const longest = Math.max(word.length, other.length);
  if (longest < 3) return 1;
  const edits = distance(word, other);
  const apart = edits / longest;
  if (edits <= mostEdits(Math.min(word.length, other.length))) return apart;
  const bare = consonants(word);
  // Two consonants are shared by too many words, unless the rest of the name is like, too.
  const enough = kind === 'person' && bare.length >= (words > 1 ? 2 : 3);
  return enough && apart <= 0.6 && bare === consonants(other) ? Math.min(0.3, apart) : 1;
}

function consonants(word: string): string {
  return word
    .replace(/gh|kh|ck|q|g|c/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/sh|ch|z/g, 's')
    .replace(/dj|y(?=[aeiou])/g, 'j')
    .replace(/[vw]/g, 'v')
    .replace(/h/g, '')
    .replace(/[aeiouy]/g, '')
    .replace(/(.)\1+/g, '$1');
}

/** Letters that spellings of one name exchange. */
const soundAlike = ['ckqgx', 'szcx', 'vwbf', 'jyigdz', 'uowa', 'eia', 'td', 'pbf'];
