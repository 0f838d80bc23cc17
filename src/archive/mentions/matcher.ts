import { endOfRun, isSmall } from './text.ts';

/** A word of a list, where it is in a text. */
export interface Match<T> {
  start: number;
  end: number;
  word: string;
  /** What the list holds for it. */
  value: T;
}

export interface Matches<T, P> {
  words: Match<T>[];
  phrases: Match<P>[];
}

/**
 * Finds the words of two lists in one reading of a text, each list by itself: whole words, at each place the longest, none within another of
 * its list. Case counts, and texts and lists must be folded alike.
 */
export function matcherOf<T, P>(
  words: Map<string, T>,
  phrases: Map<string, P>,
): (text: string) => Matches<T, P> {
  const byBeginning = new Map<string, Entries<T, P>>();
  const entriesFor = (word: string): Entries<T, P> => {
    const beginning = word.slice(0, endOfRun(word, 0));
    const entries = byBeginning.get(beginning) ?? { words: [], phrases: [] };
    byBeginning.set(beginning, entries);
    return entries;
  };
  for (const [word, value] of words) entriesFor(word).words.push({ word, value });
  for (const [word, value] of phrases) entriesFor(word).phrases.push({ word, value });
  byBeginning.delete('');
  for (const entries of byBeginning.values()) {
    entries.words.sort((a, b) => b.word.length - a.word.length);
    entries.phrases.sort((a, b) => b.word.length - a.word.length);
  }
  // Most words of a text are in lower case, and a list of names holds few such.
  const smallBeginnings = new Set([...byBeginning.keys()].map((word) => word.charCodeAt(0)).filter(isSmall));

  return (text) => {
    const found: Matches<T, P> = { words: [], phrases: [] };
    let wordsFrom = 0;
    let phrasesFrom = 0;
    for (let start = 0; start < text.length; start++) {
      const end = endOfRun(text, start);
      if (end === start) continue;
      const code = text.charCodeAt(start);
      const entries =
        isSmall(code) && !smallBeginnings.has(code) ? undefined : byBeginning.get(text.slice(start, end));
      if (entries) {
        const word = start < wordsFrom ? undefined : longestAt(entries.words, text, start);
        const phrase = start < phrasesFrom ? undefined : longestAt(entries.phrases, text, start);
        if (word) {
          found.words.push(word);
          wordsFrom = word.end;
        }
        if (phrase) {
          found.phrases.push(phrase);
          phrasesFrom = phrase.end;
        }
      }
      start = end - 1;
    }
    return found;
  };
}

interface Entries<T, P> {
  words: Entry<T>[];
  phrases: Entry<P>[];
}

interface Entry<T> {
  word: string;
  value: T;
}

function longestAt<T>(entries: Entry<T>[], text: string, start: number): Match<T> | undefined {
  for (const { word, value } of entries) {
    const end = start + word.length;
    if (text.startsWith(word, start) && endOfRun(text, end) === end) return { start, end, word, value };
  }
  return undefined;
}
