/*
 * How a text is cut into words, the same for what is printed and what is asked for. `page/matching.ts` tells the whole rule.
 *
 * A place is what stands between white space, or one character of a script that sets no space between words. Dashes, dots in a row and
 * quote marks end a place, too. A number whose groups or fraction are parted by spaces (`7 000`, `3 1/2`) is a place, and so are initials
 * (`J. D.`).
 *
 * A place is held by its words: by all its letters and digits as one word and, where hyphens, other marks, a change of case or of letters
 * and digits divide it, by its segments and by neighbouring segments as one word: `MiG-29s` by `mig`, `mig29` and `29`. Words are folded (`archive/fold.ts`). In a word, `-` parts digits that a mark other than a decimal
 * point divides (`3-2`), so that these are not the number 32; and `^` follows each letter that is a capital, where a word has capitals
 * beyond an initial one: `U.S.-led` is held by `u^s^led`, `u^s^` and `led`.
 */
import { digitsToAscii, foldWord } from '../archive/fold.ts';
import { gershayim } from './parting.ts';
import type { Stemmer } from './stem.ts';

/** A place of a text: where it begins, and where it ends. */
export interface Place {
  start: number;
  end: number;
}

/** The words of a place. */
export interface Held {
  /** All letters and digits. */
  whole: string;
  /** What these are divided into, in order; the whole itself where nothing divides them. */
  segments: string[];
  /** The groups of numbers that spaces divide, which may have been numbers of their own. */
  groups: string[];
}

/** Letters or a number, and what stands between them and what comes before in the same place. */
export interface Run {
  text: string;
  gap: 'apostrophe' | 'other';
  groups: string[];
}

/** The places of a text that hold a letter or digit. */
export function placesIn(text: string): Place[] {
  const places: Place[] = [];
  const pieces = !mayHoldSpaces.test(text)
    ? piece
    : (isEnglish.test(text) ? englishSpaces : anySpaces).pieces;
  for (const { 0: found, index } of text.matchAll(pieces))
    for (const { start, end } of innerPlaces(found))
      if (holdsWord(found.slice(start, end))) places.push({ start: index + start, end: index + end });
  return places;
}

/** What a place is held by; undefined where it holds no letter or digit. `caseTells` is false where all is in capitals. */
export function heldAt(printed: string, caseTells: boolean): Held | undefined {
  const plainWord = englishWord.exec(printed)?.[1]?.toLowerCase();
  if (plainWord) return { whole: plainWord, segments: [plainWord], groups: [] };
  const runs = runsOf(printed);
  const segments = runs.flatMap(({ text }) => segmentsOf(text, caseTells)).filter(Boolean);
  if (segments.length === 0) return undefined;
  return { whole: joined(segments), segments, groups: runs.flatMap(({ groups }) => groups) };
}

/**
 * The words that a place is found by, each once: the whole, and each row of up to four neighbouring segments. A single letter is none beside
 * the whole; nor is a segment of the whole’s own stem, for which the whole is found in any case. Numbers that marks divide (`9/11`) are
 * numbers by themselves and one together, but in no other row.
 */
export function wordsOf({ whole, segments, groups }: Held, { stem }: Stemmer): string[] {
  if (segments.length === 1 && groups.length === 0) return [whole];
  const parts = segments.filter((segment) => !/^[a-z]$/.test(segment));
  const [only] = parts;
  if (groups.length === 0 && parts.length === 1 && !/[\^\d]/.test(whole) && stem(only!) === stem(whole))
    return [whole];
  return [...new Set([whole, ...parts, ...rowsOf(segments), ...groups])];
}

/** Neighbouring segments as one word each, but for the whole. */
function rowsOf(segments: string[]): string[] {
  if (segments.length < 3) return [];
  const divides = (at: number): boolean => !areNumbers(segments[at - 1], segments[at]);
  return segments.flatMap((_, from) => {
    const rows: string[] = [];
    for (let to = from + 2; to <= Math.min(segments.length, from + mostInRow); to++)
      if (divides(from) && divides(to)) rows.push(joined(segments.slice(from, to)));
    return rows;
  });
}

function areNumbers(before = '', after = ''): boolean {
  return /\d$/.test(before) && /^\d/.test(after);
}

/** Words as one, digits kept apart from digits. */
export function joined(words: string[]): string {
  return words.reduce((whole, word) => whole + (areNumbers(whole, word) ? '-' : '') + word);
}

/** A word without its marks of capitals. */
export function withoutCase(word: string): string {
  return word.replaceAll('^', '');
}

/** The runs of letters and numbers of a place, as they are printed but in plain characters. */
export function runsOf(printed: string): Run[] {
  const text = plain(printed);
  const runs: Run[] = [];
  let end = 0;
  const kinds = isAscii.test(text) ? asciiRun : anyRun;
  for (const { 0: found, 1: grouped, 2: itsFraction, 3: whole, 4: fraction, index } of text.matchAll(kinds)) {
    const digits = grouped?.replace(/\D/g, '') ?? whole;
    const decimals = itsFraction ?? fraction;
    runs.push({
      text: digits === undefined ? found : digits + (decimals ? `.${decimals.slice(1)}` : ''),
      gap: text.slice(end, index) === "'" ? 'apostrophe' : 'other',
      groups: grouped && /\s/.test(grouped) ? grouped.split(/\s/) : [],
    });
    end = index + found.length;
  }
  return runs;
}

/** Letters folded, with a mark after each capital where there are capitals beyond an initial one; a number as it is. */
export function folded(run: string, caseTells: boolean): string {
  return /^\d/.test(run) ? run : foldRun(run, caseTells && hasInnerCapital(run));
}

/** Whether nearly all letters of three words or more are capitals, so that these tell nothing of a word. */
export function isAllCapitals(text: string): boolean {
  if (!/\S\s+\S+\s+\S/.test(text)) return false;
  const { small, capital } = lettersByCase(text);
  return small * 4 < capital;
}

/** How many units of UTF-16 letters of lower and upper case take; counted no further than tells which prevail. */
function lettersByCase(text: string): { small: number; capital: number } {
  let [small, capital] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7f)
      return {
        small: text.replace(/\P{Ll}+/gu, '').length,
        capital: text.replace(/\P{Lu}+/gu, '').length,
      };
    if (code >= 0x61 && code <= 0x7a) small++;
    else if (code >= 0x41 && code <= 0x5a) capital++;
    // What is left cannot make up for these.
    if (small * 4 >= text.length) break;
  }
  return { small, capital };
}

/** Whether a text is of a script that sets no space between words. */
export function isUnspaced(text: string): boolean {
  return text >= firstUnspaced && startsUnspaced.test(text);
}

function segmentsOf(text: string, caseTells: boolean): string[] {
  if (/^\d/.test(text)) return [text];
  const marksCapitals = caseTells && hasInnerCapital(text);
  return text.split(caseChange).map((part) => foldRun(part, marksCapitals));
}

function hasInnerCapital(text: string): boolean {
  return /^.+\p{Lu}/su.test(text);
}

function foldRun(text: string, marksCapitals: boolean): string {
  const word = foldWord(text);
  if (!marksCapitals) return word;
  const marked = Array.from(text, (letter) => {
    const small = foldWord(letter);
    return small && /\p{Lu}/u.test(letter) ? `${small}^` : small;
  }).join('');
  return withoutCase(marked) === word ? marked : word;
}

/** The parts of a piece that dashes, dots in a row, quote marks and characters that are words by themselves divide. */
function innerPlaces(found: string): Place[] {
  if (!mayDivide.test(found)) return [{ start: 0, end: found.length }];
  let end = 0;
  return found
    .split(isWestern.test(found) ? westernDivision : anyDivision)
    .map((part) => ({ start: end, end: (end += part.length) }));
}

/** A place in plain characters, its digits those of ASCII, its apostrophes straight. */
function plain(printed: string): string {
  if (isAscii.test(printed)) return withDecimals(withZero(printed));
  const text = (isWestern.test(printed) ? printed : ofOtherScripts(printed))
    .replace(/(?<=\d)(?=[¼-¾⅐-⅞²³¹⁰⁴-⁹₀-₉])/g, '-')
    .replace(/[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g, '')
    .replace(/[’‘‛`´′ʹʻʼʽʾʿˈˊˋ՚ꞌꞋ]/g, "'");
  return withDecimals(withZero(text.normalize('NFKC')));
}

/** Halves, quarters and the like behind a whole number as decimals: `3 1/2` and `3-1/2` (so is `3½` by now) as `3.5`. */
function withDecimals(text: string): string {
  if (!/\d[-\s]+\d{1,2}[/⁄]\d/.test(text)) return text;
  return text.replace(fraction, (printed, whole: string, part: string, of: string) => {
    const share = Number(part) / Number(of);
    return share < 1 ? `${whole}.${String(share).slice(2)}` : printed;
  });
}

function ofOtherScripts(text: string): string {
  return digitsToAscii(text)
    .replace(/(?<=\p{Script=Arabic}\p{M}*)\u200c(?=\p{Script=Arabic})/gu, '-')
    .replace(inHebrew, '')
    .replace(/(?<=\d)٫(?=\d)/g, '.')
    .replace(/(?<=\d)٬(?=\d)/g, ',');
}

/** `.5` is 0.5, where no letter or number stands before it. */
function withZero(text: string): string {
  return /\.\d/.test(text) ? text.replace(/(?<![\p{L}\p{N}.])\.(?=\d)/gu, '0.') : text;
}

function holdsWord(text: string): boolean {
  return /[a-z0-9]/i.test(text) || (!isEnglish.test(text) && heldAt(text, false) !== undefined);
}

/*
 * A regular expression over all letters of Unicode takes a browser some milliseconds when it is first used, so most texts are spared these.
 */

/** Most places by far: one word of ASCII letters, the first of which may be a capital. */
const englishWord = /^["'(]*([A-Z]?[a-z]+)["'),.:;!?]*$/;
const isAscii = /^[\0-\x7f]*$/;
/** Latin, Greek, Cyrillic and Armenian letters, and punctuation. */
const isWestern = /^[\0-\u058f\u1e00-\u20cf]*$/;
/** Marks, and of letters and digits those of ASCII alone. */
const isEnglish = /^[\0-\x7f\xa0-©«-±´¶-¸»¿\u2000-\u206f₠-\u20cf]*$/;
const piece = /\S+/g;

const space = '[ \\u00a0\\u2009\\u202f]';
const mayHoldSpaces = new RegExp(
  `\\d${space}(?:\\d{3}|\\d{1,2}[/⁄]\\d|[¼-¾⅐-⅞])|[^\\0-\\u065f]${space}[^\\0-\\u065f]{3}|[A-Z\u0080-\uffff]\\.${space}[A-Z\u0080-\uffff]`,
);
const englishSpaces = spacesWithin('[A-Za-z0-9]', '[A-Z]', '\\d');
const anySpaces = spacesWithin('[\\p{L}\\p{M}\\p{N}]', '\\p{Lu}\\p{M}*', '\\p{Nd}');
/** Groups of three digits with spaces between, or a whole number and a fraction. */
export const spacedNumbers = new RegExp(anySpaces.number, 'gu');

/** The sources of regular expressions of places that hold spaces, and one of all pieces with these. */
function spacesWithin(word: string, capital: string, digit: string) {
  const groups = `${digit}{1,3}(?:${space}${digit}{3})+(?!\\s?(?:${digit}|[¼-¾⅐-⅞²³¹⁰⁴-⁹₀-₉]))`;
  const withFraction = `${digit}{1,3}${space}(?:[¼-¾⅐-⅞]|${digit}{1,2}[/⁄]${digit}{1,2})(?![/⁄.,]?${digit})`;
  const number = `(?<!${word}|${digit}[.,:\\s])(?:${groups}|(?<!${digit}[/⁄-])${withFraction})`;
  const initials = `(?<!${word}|\\.)${capital}\\.(?:${space}${capital}\\.)+`;
  return { number, pieces: new RegExp(`${number}|(?:${initials}|(?!${number})\\S)+`, 'gu') };
}

/** A whole number and a fraction that has an exact decimal; no date, nor one of more numbers in a row. */
const fraction =
  /(?<![\p{L}\p{N}]|\d[.,:/⁄-])(\d{1,3})[-\s]+([1-9]\d?)[/⁄](2|4|5|8|10|16|32|64)(?![/⁄.,:-]?\d)/gu;

/** Characters that are words by themselves. */
const unspaced =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ーｰ\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';
const firstUnspaced = '\u0e00';
const startsUnspaced = new RegExp(`^${unspaced}`, 'u');
const inHebrew = new RegExp(gershayim, 'g');

const mayDivide = /[‒–—―…“”„«»"\u0e00-\u1dff\u2e80-\uffff]|--|\.\./;
const afterDots = '(?<=--|\\.\\.)(?![-.])';
const westernDivision = new RegExp(
  `(?<=[…“”„«»"])|${afterDots}|(?<=[‒–—―])(?!(?<=[\\d¼-¾²³¹⁰⁴-⁹₀-₉].)[\\d¼-¾²³¹⁰⁴-⁹₀-₉])`,
);
const anyDivision = new RegExp(
  [
    `(?<=[…“”„«»"])(?<!${gershayim})`,
    afterDots,
    '(?<=[‒–—―])(?!(?<=\\p{N}.)\\p{N})',
    `(?=(?!\\p{M})${unspaced})`,
    `(?<=${unspaced}\\p{M}*[^\\p{L}\\p{N}]*)(?=(?![ﾞﾟ])[\\p{L}\\p{N}])`,
  ].join('|'),
  'u',
);

/** Of a place’s segments, as many as are one word together. */
const mostInRow = 4;

/** In a run of letters: `McDonald`, `USArmy`; not `MPs`. */
const caseChange = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll}{2})/u;

/** Groups of three digits, or as in India of two and at the end three: `7,000`, `7 000`, `7'000`, `7.000.000`, `7.000,50`, `12,34,567`. */
const grouped =
  "\\d{1,3}(?:(?:[,']\\d{2,3})*[,']\\d{3}|(?:\\s\\d{3})+|(?:\\.\\d{3}){2,}|(?:\\.\\d{3})+(?=,\\d{1,2}(?!\\d)))(?!\\d)";
/** After a decimal point or comma, or the minutes of a time; not in a row of more numbers, as in a date. */
const decimals = '(?:[.·]\\d+|,\\d{1,2}|:\\d\\d)(?!\\d|[.,:·]\\d)';
const number = `(${grouped})(${decimals})?|(\\d+)((?<!\\d[.,:·]\\d+)${decimals})?`;
const asciiRun = new RegExp(`${number}|(?<![a-z])[a-z](?:\\.\\s?[a-z])+(?![a-z])|[a-z]+`, 'gi');
const letter = '\\p{L}\\p{M}*';
const abbreviation = `(?<![\\p{L}\\p{M}])${letter}(?:\\.\\s?${letter})+(?![\\p{L}\\p{M}])`;
const anyRun = new RegExp(`${number}|${abbreviation}|(?:(?!\\d)[\\p{Alphabetic}\\p{M}\\p{N}])+`, 'gu');
