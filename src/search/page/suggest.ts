import type { NameEntry } from '../names.ts';
import { separated } from '../separators.ts';

/** What the box offers for what is typed, and the words before it, which stay. */
export interface Suggestions {
  before: string;
  entries: NameEntry[];
}

/**
 * Subjects with stories that the end of what is typed may mean: all of it, else its last words, as many as possible first.
 * The words are separated as those of a query are. Nothing is offered beside a quote, nor for words that the query excludes, ends with `*` or joins by `OR`.
 */
export async function suggest(
  typed: string,
  fitting: (typed: string) => Promise<NameEntry[]>,
): Promise<Suggestions> {
  const words = separated(typed).trim().split(/\s+/).filter(Boolean);
  if (/["“”„]/.test(typed)) return { before: typed, entries: [] };
  for (let from = Math.max(0, words.length - mostWords); from < words.length; from++) {
    if (words.slice(from).some(isOperator) || words[from - 1] === 'OR') continue;
    const entries = (await fitting(words.slice(from).join(' '))).filter(({ stories }) => stories > 0);
    if (entries.length)
      return { before: words.slice(0, from).join(' '), entries: entries.slice(0, mostEntries) };
  }
  return { before: typed, entries: [] };
}

/** Whether a word is more than a word: `OR`, `-export`, `tun*`. */
function isOperator(word: string): boolean {
  return word === 'OR' || /^[-－].|\*$/.test(word);
}

/** Of a name’s words, those that are tried. */
const mostWords = 3;
const mostEntries = 8;
