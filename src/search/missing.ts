import { foldWord } from '../archive/fold.ts';

/** Those of some words that are among the unknown ones, or part of one: marks around them, and hyphens that join initials, put aside. */
export function missingAmong(words: string[], unknown: string[]): string[] {
  const missing = new Set(unknown.flatMap((one) => [one, ...one.split(/[\s-]+/)]).map(foldWord));
  return words.filter((word) => missing.has(foldWord(word)));
}
