/* Stems that are what is left of a folded word when its endings are taken away. */
import type { Stemmer } from '../stem.ts';

/** Endings, and what comes in their place: nothing, or one character. */
export type Step = [endings: RegExp, instead: string];

/**
 * A stemmer that takes steps one after the other. `substitutes` are the characters that steps put in the place of endings; what is left of
 * a word has at least `shortest` characters.
 */
export function suffixStemmer(steps: Step[], substitutes = '', shortest = 3): Stemmer {
  return {
    stem: (word) => {
      let left = word;
      for (const [endings, instead] of steps) left = left.replace(endings, instead);
      return left;
    },
    shorterStems: (beginning) =>
      Array.from({ length: Math.max(0, beginning.length - shortest + 1) }, (_, at) =>
        beginning.slice(0, shortest + at),
      ).flatMap((stem) => [stem, ...Array.from(substitutes, (letter) => stem.slice(0, -1) + letter)]),
  };
}

/** Any of the endings, the longest that leaves so many characters; `after` must come before it. */
export function ending(least: number, endings: string, after = ''): RegExp {
  const before = after && `(?<=${after})`;
  return new RegExp(`(?<=.{${least}})${before}(?:${endings.trim().split(/\s+/).join('|')})$`);
}
