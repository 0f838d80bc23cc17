/*
 * How words are written for Pagefind 1.6, so that its index holds just these. Pagefind keeps letters that have no other case and no
 * canonical decomposition (Unicode Standard Annex 15, NFD), and underscores. It drops vowel signs, takes Korean syllables and voiced kana
 * apart, drops points, cuts a word with a mark in it where letters and digits meet, and of the parts drops single ASCII characters.
 *
 * What it would change is written by two letters of the Yi syllabary, which stand for a code point; so are these letters themselves. A
 * mark of capitals is written by a vowel sign: Pagefind then holds the word under the same without it, as one of its forms (`Posting.form`
 * in `wordsIndex.ts`).
 */
import type { Held } from './words.ts';
import { joined } from './words.ts';

/** A word as it stands in Pagefind’s index; no two words are written alike. */
export function spelled(word: string): string {
  if (/^[a-z]+$|^\d\d+$/.test(word)) return word;
  return word.replace(/\d+\.\d+|\d+|./gsu, (piece) => {
    if (/^\d\d+$/.test(piece)) return piece;
    if (piece === '-') return '_';
    if (piece === '^') return capital;
    return kept.test(piece) && piece.normalize('NFD') === piece
      ? piece
      : Array.from(piece, byNumber).join('');
  });
}

/** What makes Pagefind hold the words of a place, which are `wordsOf` it, and beside them at most one that nobody can ask for. */
export function tokenOf({ whole, segments, groups }: Held, words: string[]): string {
  if (words.length === 1) return spelled(whole);
  if (groups.length === 0)
    return segments
      .map(
        (segment, at) =>
          (at === 0 ? '' : joined([segments[at - 1]!, segment]).includes('-') ? '_' : '-') + spelled(segment),
      )
      .join('');
  // Pagefind holds the parts joined, too: with a character that no folded word has.
  return ['\0', ...words].map(spelled).join('-');
}

const capital = '\u05b0';
const kept = /^[\p{Ll}\p{Lo}\p{Lm}](?<![\ua000-\ua48c])$/u;
const syllables = 0x48d;

function byNumber(character: string): string {
  const code = character.codePointAt(0)!;
  return String.fromCodePoint(0xa000 + Math.floor(code / syllables), 0xa000 + (code % syllables));
}
