/*
 * The rule by which a text search finds stories.
 *
 * What is searched of a story: its headline, byline, text and dateline, and of each photo the caption, photographer, agencies and credit.
 *
 * Words. A text is cut at white space, and at the inner side of a run of Chinese, Japanese, Thai, Lao, Khmer or Burmese, of which each
 * character is a word. Of every piece only letters and digits are kept, in lower case and without accents: “U.N.” is `un`, “3,500” is
 * `3500`, “cease-fire” is `ceasefire`. A piece that other characters or changes of case divide is also held by its parts of more than one
 * character, “cease-fire” by `cease` and `fire`, all in one place. Each word is held by its English stem.
 *
 * What is asked for is cut likewise, at quotes and white space:
 * – A word finds the stories that hold a word of the same stem. If the stem has four characters or more, it finds also those that hold
 *   a word whose stem begins with it. It never finds a word that is shorter than its stem.
 * – A word that other characters divide, as hyphens do, and words in quotes find the stories that hold those very stems one behind the
 *   other, wherever a hyphen stood or lacked: “al-Assad” finds `al Assad`, `al-Assad` and `alassad`.
 * – All that is asked for must stand in a story, in whatever order.
 */
import { stem } from './stem.ts';

/** One thing to be found. */
export type Unit =
  /** A word, by its stem; `open` where longer words are found too. */
  | { typed: string; word: string; stem: string; open: boolean }
  /** Words one behind the other, in each way in which they may have been joined. */
  | { typed: string; ways: { words: string[]; stems: string[] }[] };

/** What a query asks for; empty where it holds no letter or digit. */
export function unitsOf(query: string): Unit[] {
  const units: Unit[] = [];
  // An opening quote that nothing closes reaches to the end.
  for (const [, quoted, bare] of query.matchAll(/["“”„]([^"“”„]*)["“”„]?|([^"“”„\s]+)/g)) {
    const words = (quoted ?? bare!).split(/\s+/).flatMap(partsOf);
    const typed = (quoted ?? bare!).trim();
    if (words.length === 0) continue;
    const [only] = words;
    if (words.length > 1) units.push({ typed, ways: joinings(words) });
    else if (quoted !== undefined) units.push({ typed, ways: [{ words: [only!], stems: [stem(only!)] }] });
    else units.push({ typed, word: only!, stem: stem(only!), open: [...stem(only!)].length >= 4 });
  }
  return units;
}

/** Any of several names, word behind word. */
export function eitherOf(names: string[]): Unit {
  return {
    typed: names[0] ?? '',
    ways: names.flatMap((name) => joinings(name.split(/\s+/).flatMap(partsOf))),
  };
}

/** A word as it is held: its letters and digits, small and without accents. */
export function foldWord(text: string): string {
  let folded = '';
  for (const character of text) folded += character.toLowerCase();
  return folded
    .replace(/[^\p{Alphabetic}\p{N}]/gu, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** Each character that is a word by itself, in scripts that set no space between words, set apart. */
export function spacedApart(text: string): string {
  return text.replace(unspaced, (run) => {
    // A browser needs 15 to 30 ms to make one.
    graphemes ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
    return ` ${[...graphemes.segment(run)].map(({ segment }) => segment).join(' ')} `;
  });
}

/** Whether two pieces of a text stand side by side without a space between them. */
export function standTogether(before: string, after: string): boolean {
  return lastUnspaced.test(before) && firstUnspaced.test(after);
}

/** The words of a piece of a query; dots, commas and apostrophes inside it are no division. */
function partsOf(piece: string): string[] {
  return spacedApart(piece)
    .split(/[^\p{Alphabetic}\p{N}\p{M}.,'’ʼ\u200C\u200D\u00AD]+/u)
    .map(foldWord)
    .filter(Boolean);
}

/** Words with some, none or all of their neighbours joined; the first way is as they are. Long rows are joined nowhere. */
function joinings(words: string[]): { words: string[]; stems: string[] }[] {
  const gaps = words.length - 1;
  const ways = gaps > 4 ? 1 : 2 ** gaps;
  return Array.from({ length: ways }, (_, way) => {
    const joined = words.reduce<string[]>((row, word, index) => {
      if (index > 0 && way & (1 << (index - 1))) row[row.length - 1] += word;
      else row.push(word);
      return row;
    }, []);
    return { words: joined, stems: joined.map(stem) };
  });
}

const unspacedScripts =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const unspaced = new RegExp(`[${unspacedScripts}][${unspacedScripts}\\p{M}]*`, 'gu');
const firstUnspaced = new RegExp(`^[${unspacedScripts}]`, 'u');
const lastUnspaced = new RegExp(`[${unspacedScripts}]\\p{M}*$`, 'u');
let graphemes: Intl.Segmenter | undefined;
