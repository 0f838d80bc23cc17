import { foldLetters, nasalBeforeStop } from '../fold.ts';
import { straight } from './text.ts';

/** A text with its accents folded away and its case kept, and the way back to the characters that were printed. */
export interface FoldedText {
  text: string;
  /** Whether all letters of the printed text are ASCII ones. */
  isAscii: boolean;
  /** Where the character at an offset of `text` begins in the printed text; both in UTF-16 units. */
  printedOffset(offset: number): number;
}

/**
 * Folds a text as `foldLetters` does, but for its case, which distinguishes Turkey from a turkey, and its apostrophes, which become straight
 * ones: `İzmir` gives `Izmir`, `Weißenburg` gives `Weissenburg`. Hyphens and spaces of every form become the ASCII ones.
 */
export function foldKeepingCase(printed: string): FoldedText {
  if (ascii.test(printed)) return { text: printed, isAscii: true, printedOffset: (offset) => offset };
  if (!hasOtherLetters.test(printed))
    return { text: straight(printed), isAscii: true, printedOffset: (offset) => offset };
  const shifts: { from: number; by: number }[] = [];
  let by = 0;
  const text = printed.replace(segment, (characters, offset: number) => {
    const folded = foldSegment(characters);
    if (folded.length !== characters.length) {
      by += characters.length - folded.length;
      shifts.push({ from: offset + characters.length - by, by });
    }
    return folded;
  });
  return {
    text,
    isAscii: false,
    printedOffset: (offset) => offset + (shifts.findLast(({ from }) => from <= offset)?.by ?? 0),
  };
}

/** Anything but ASCII, quotation marks, apostrophes, long dashes and the like. */
const hasOtherLetters = /[^\0-\x7f£§«°»–—‘’“”„•…€]/;

const ascii = /^[\0-\x7f]*$/;

/** What is folded at once: a character and the marks upon it, with an Indic nasal that may precede; or a run of Korean letters. */
const segment = new RegExp(
  `[\\u1100-\\u11ff]+|[\\0-\\x7f]\\p{M}+|(?:${nasalBeforeStop})?[^\\0-\\x7f\\p{M}]\\p{M}*|\\p{M}+`,
  'gu',
);

const known = new Map<string, string>();

function foldSegment(characters: string): string {
  let folded = known.get(characters);
  if (folded === undefined) {
    folded = foldOnce(characters);
    if (known.size < 10_000) known.set(characters, folded);
  }
  return folded;
}

function foldOnce(characters: string): string {
  if (/^[’‘ʼ]/.test(characters)) return "'";
  if (/^[\u2010\u2011]/.test(characters)) return '-';
  if (/^\s/.test(characters)) return ' ';
  if (!/^[\p{L}\p{N}\p{M}\p{Cf}]/u.test(characters)) return characters;
  const folded = foldLetters(characters);
  if (!/^\p{Lu}/u.test(characters)) return folded;
  return folded.charAt(0).toUpperCase() + folded.slice(1);
}
