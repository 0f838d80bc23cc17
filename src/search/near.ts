/*
 * What may have been meant by words that nothing holds. A reader is offered it and decides; no search is changed by it.
 */
import { foldName } from '../archive/fold.ts';
import { distance } from '../parse/nearest.ts';
import type { NameEntry } from './names.ts';

/** People, countries and sources with a name like the one typed, the likest first: each word typed is like a word of it. */
export function nearNames(entries: NameEntry[], typed: string, most = 3): NameEntry[] {
  const wanted = foldName(typed).split(' ').filter(Boolean);
  if (!wanted.length) return [];
  const near = new Map<string, { entry: NameEntry; off: number }>();
  for (const entry of entries) {
    // One without a story would lead from nothing to nothing.
    if (entry.stories === 0) continue;
    const words = foldName(entry.form).split(' ');
    const offs = wanted.map((word) => Math.min(...words.map((other) => unlikeness(word, other))));
    if (Math.max(...offs) === 1) continue;
    const off = offs.reduce((sum, one) => sum + one);
    const subject = `${entry.kind} ${entry.id}`;
    if (off < (near.get(subject)?.off ?? Infinity)) near.set(subject, { entry, off });
  }
  // Beside a name that is held as it was typed, what is merely like it would mislead.
  const exact = [...near.values()].some(({ off }) => off === 0);
  return [...near.values()]
    .filter(({ off }) => !exact || off === 0)
    .sort((a, b) => a.off - b.off || b.entry.stories - a.entry.stories || (a.entry.id < b.entry.id ? -1 : 1))
    .slice(0, most)
    .map(({ entry }) => entry);
}

/** The word likest to another, of words with the number of times they are printed; a rare one only where it is alone in being like. */
export function nearWord(words: [word: string, times: number][], typed: string): string | undefined {
  const wanted = foldName(typed);
  let best: string | undefined;
  let least = Infinity;
  for (const [word, times] of words) {
    if (word === wanted || Math.abs(word.length - wanted.length) > 2) continue;
    const steps = distance(wanted, word);
    if (steps > Math.min(2, Math.floor(wanted.length / 3))) continue;
    const off = steps - Math.log10(times) / 4;
    if (off < least) [best, least] = [word, off];
  }
  return best;
}

/**
 * From 0 for the same word to 1 for two that have nothing to do with each other. Names from other alphabets differ most in vowels and in
 * how a throat sound is written, so that words of the same bare consonants are alike: `baqai` and `baghaei`.
 */
function unlikeness(word: string, other: string): number {
  if (word === other) return 0;
  const longest = Math.max(word.length, other.length);
  if (longest < 3) return 1;
  const apart = distance(word, other) / longest;
  const bare = consonants(word);
  if (bare.length > 1 && bare === consonants(other)) return Math.min(0.3, apart);
  return apart <= 1 / 4 ? apart : 1;
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
