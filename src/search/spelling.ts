/*
 * How terms are written for Pagefind 1.6, so that its index holds exactly these. Pagefind keeps letters that have no other case and no
 * canonical decomposition (Unicode Standard Annex 15, NFD). It drops vowel signs, takes Korean syllables and voiced kana apart, drops
 * points, cuts a word with a mark in it at an underscore and where letters and digits meet, and of the parts drops single ASCII characters.
 *
 * What it would change is written by two letters of the Yi syllabary, which stand for a code point; so are these letters themselves. A
 * mark of capitals is written by a vowel sign: Pagefind then indexes the term under the same without it, as one of its forms (`Posting.form`
 * in `wordsIndex.ts`).
 */
import type { TokenParts } from './tokens.ts';

/** A word as it appears in Pagefind’s index; no two words are written alike. */
export function spelled(word: string): string {
  if (/^[a-z]+$|^\d\d+$/.test(word)) return word;
  return Array.from(word, (character) => {
    if (character === '^') return capital;
    return kept.test(character) && character.normalize('NFD') === character ? character : byNumber(character);
  }).join('');
}

/** A token as it is written for Pagefind, which then indexes it under its terms and at most one more that no query can contain. */
export function pagefindToken({ whole, segments }: TokenParts, terms: string[]): string {
  if (terms.length === 1) return spelled(whole);
  // Of parts with hyphens between, Pagefind indexes each, and all of them joined.
  const parts = segments.map(spelled);
  const all = new Set([parts.join(''), ...parts]);
  if (terms.every((term) => all.has(spelled(term)))) return parts.join('-');
  // No query can contain what all are joined to: it begins with a character that no folded word has.
  return ['\0', ...terms].map(spelled).join('-');
}

const capital = '\u05b0';
const kept = /^[\p{Ll}\p{Lo}\p{Lm}](?<![\ua000-\ua48c])$/u;
const syllables = 0x48d;

function byNumber(character: string): string {
  const code = character.codePointAt(0)!;
  return String.fromCodePoint(0xa000 + Math.floor(code / syllables), 0xa000 + (code % syllables));
}
