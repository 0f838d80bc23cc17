import type { NameEntry } from '../names.ts';
import { separated } from '../separators.ts';

/** What the box offers for what is typed, and the words before it, which stay. */
export interface Suggestions {
  before: string;
  entries: NameEntry[];
}

/**
 * Who or what with stories may be meant by the end of what is typed: by the whole of it, else by its last words, the most of them first.
 * The words are parted as those of a query are. Beside a quote nothing is offered, nor for words that the query leaves out, leaves open or has `OR` beside.
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
