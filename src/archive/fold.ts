/*
 * The one folding of Dateline: what of a text no reader minds when comparing names and words. The finders, the words' index, queries,
 * pickers, phrases and highlights all compare folded text, so that what one of them takes as equal, all do.
 *
 * Folded away: case; accents and points of the Latin, Greek, Cyrillic, Hebrew and Arabic scripts, and the Indic nukta; letters with a
 * stroke or hook and joined letters, which Unicode does not decompose (ø, ł, æ, ß); compatibility forms (full width, ligatures, raised and
 * lowered figures; Unicode Standard Annex 15, NFKD); digits of every script; Arabic letters that Persian and Urdu keyboards write
 * otherwise, and the stretching mark; in Devanagari, Gujarati, Telugu and Kannada, how a nasal before a stop of its own row is written (हिन्दी,
 * हिंदी; The Unicode Standard, chapter 12); apostrophes and modifier letters used as such; invisible joiners and direction marks.
 *
 * Kept apart: vowel signs of scripts that write them as marks (Devanagari, Thai), Japanese voicing marks (カ, ガ), Korean syllables.
 */

/** Where the virama is in the block of an Indic script. */
const virama = 0x4d;

/** A text folded letter by letter; white space and punctuation other than apostrophes stay. Folding twice changes nothing. */
export function foldLetters(text: string): string {
  if (isAscii.test(text)) return text.toLowerCase().replace(/['`]/g, '');
  return text
    .replace(unwritten, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(foldedMarks, '')
    .replace(undecomposed, (letter) => letters[letter] ?? letter)
    .replace(/\p{Nd}/gu, digit)
    .replace(unwritten, '')
    .replace(nasals, anusvara)
    .normalize('NFC');
}

/**
 * A name folded: words of letters and digits with one space between. Initials are one word, however they were printed: `J. D. Vance`,
 * `J.D. Vance` and `JD Vance` all give `jd vance`, `U.S.A.` and `USA` give `usa`. Folding twice changes nothing.
 */
export function foldName(name: string): string {
  return joinInitials(
    foldLetters(name)
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim(),
  );
}

/** Folded words with one space between, initials as one word: `j d vance` gives `jd vance`. */
export function joinInitials(words: string): string {
  return words.replace(initials, (run) => run.replaceAll(' ', ''));
}

/** A word folded: its letters and digits alone. `3,500` gives `3500`, `cease-fire` gives `ceasefire`. */
export function foldWord(word: string): string {
  const letters = foldLetters(word);
  return isAscii.test(letters)
    ? letters.replace(/[^a-z0-9]/g, '')
    : letters.replace(/[^\p{Alphabetic}\p{M}\p{N}]/gu, '');
}

/** Digits of every script as those of ASCII. */
export function digitsToAscii(text: string): string {
  return text.replace(/\p{Nd}/gu, digit);
}

/** A nasal letter and its virama before a stop of its own row, in scripts that write an anusvara as well; the source of a regular expression. */
export const nasalBeforeStop = [0x900, 0xa80, 0xc00, 0xc80]
  .flatMap((script) => {
    const letter = (place: number): string => String.fromCodePoint(script + place);
    return [0x15, 0x1a, 0x1f, 0x24, 0x2a].map((first) => {
      const nasal = first === 0x2a ? 0x2e : first + 4;
      return `${letter(nasal)}${letter(virama)}(?=[${letter(first)}-${letter(first + 3)}])`;
    });
  })
  .join('|');

const isAscii = /^[\0-\x7f]*$/;

/** Single letters in a row, a space between each and the next. */
const initials = /(?<=^| )\p{L}\p{M}*(?: \p{L}\p{M}*(?= |$))+/gu;

/** Apostrophes, modifier letters used as such, a quote mark within a Hebrew word, the stretching mark, joiners, direction marks. */
const unwritten =
  /['’‘‛`´′＇ʹʻʼʽʾʿˈˊˋ՚׳״ꞌꞋ\u0640\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|(?<=\p{Script=Hebrew}\p{M}*)["“”„](?=\p{Script=Hebrew})/gu;

/** Accents and points that the names of one person are printed with and without. */
const foldedMarks =
  /[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0711\u0730-\u074a\u08ca-\u08ff\u093c\u09bc\u0a3c\u0abc\u0b3c\u0cbc\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]/g;

/** Letters that Unicode does not decompose, and what is typed instead of them. */
const letters: Record<string, string> = {
  ...{ ø: 'o', œ: 'oe', æ: 'ae', ß: 'ss', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ȷ: 'j', ħ: 'h', ŧ: 't', ŋ: 'n', ĸ: 'k' },
  ...{ ə: 'a', ǝ: 'a', ɛ: 'e', ɔ: 'o', ɓ: 'b', ɗ: 'd', ɖ: 'd', ƙ: 'k', ƴ: 'y', ɣ: 'g', ʋ: 'v', ɨ: 'i', ʉ: 'u', ƒ: 'f', ƚ: 'l' },
  ...{ ς: 'σ', ґ: 'г' },
  ...{ ي: 'ی', ى: 'ی', ے: 'ی', ك: 'ک', ة: 'ه', ە: 'ه', ھ: 'ه', ہ: 'ه', ۃ: 'ه', ٱ: 'ا' },
}; // prettier-ignore
const undecomposed = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');

const nasals = new RegExp(nasalBeforeStop, 'g');

/** The sign for a nasal in the script of a letter. */
function anusvara(nasal: string): string {
  return String.fromCodePoint((nasal.codePointAt(0)! & ~0x7f) + 2);
}

/** A digit of any script as an ASCII one: each script has its ten in a row. */
function digit(character: string): string {
  if (character <= '9') return character;
  const code = character.codePointAt(0)!;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--;
  return String(code - zero);
}
