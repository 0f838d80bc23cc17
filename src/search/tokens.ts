/*
 * How a text is divided into tokens and these into terms, the same for stories and queries. `page/matching.ts` describes the whole rule.
 *
 * A token is what white space separates, or one character of a script that sets no space between words. Dashes, dots in a row and quote
 * marks end a token, too. A number with spaces between its groups or before its fraction (`7 000`, `3 1/2`) is one token, and so are
 * initials (`J. D.`).
 *
 * A token is indexed under its terms: all its letters and digits as one word and, where hyphens, other marks, a change of case or between
 * letters and digits divide it, its segments and neighbouring segments as one word: `MiG-29s` under `mig`, `mig29` and `29`. Terms are
 * folded (`archive/fold.ts`). In a term, `-` separates digits that a mark other than a decimal point divides (`3-2`), so that these are
 * not the number 32; and `^` follows each capital letter, where a word has capitals beyond an initial one: `U.S.-led` is indexed under
 * `u^s^led`, `u^s^` and `led`.
 */
import { digitsToAscii, foldWord } from '../archive/fold.ts';
import { gershayim } from './separators.ts';
import type { Stemmer } from './stem.ts';

/** A token of a text: the offsets of its beginning and its end, in units of UTF-16. */
export interface Token {
  start: number;
  end: number;
}

/** What a token consists of, folded. */
export interface TokenParts {
  /** All letters and digits. */
  whole: string;
  /** Its segments, in order; the whole itself where nothing divides it. */
  segments: string[];
  /** The groups of a number with spaces, each of which may be a number of its own. */
  groups: string[];
}

/** A run of letters or a number, and what separates it from the run before in the same token. */
export interface Run {
  text: string;
  gap: 'apostrophe' | 'other';
  groups: string[];
}

/** The tokens of a text, each with a letter or digit. */
export function tokenize(text: string): Token[] {
  return splitAtSpaces(text).flatMap((piece) =>
    tokensOfPiece(piece.text).map(({ start, end }) => ({
      start: piece.start + start,
      end: piece.start + end,
    })),
  );
}

/** A part of a text, and where it begins. */
export interface Piece {
  text: string;
  start: number;
}

/** The parts of a text between white space; a number or initials with spaces are one. */
export function splitAtSpaces(text: string): Piece[] {
  if (mayHoldSpaces.test(text))
    return matchesIn(text, (isEnglish.test(text) ? englishSpaces : anySpaces).pieces);
  if (otherSpace.test(text)) return matchesIn(text, /\S+/g);
  // The same as the expression finds, much faster.
  const pieces: Piece[] = [];
  let end = 0;
  for (let start = 0; start < text.length; start = end + 1) {
    end = text.indexOf(' ', start);
    if (end < 0) end = text.length;
    if (end > start) pieces.push({ text: text.slice(start, end), start });
  }
  return pieces;
}

function matchesIn(text: string, pattern: RegExp): Piece[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ text: found, start: index }));
}

/** The tokens of a piece, counted from its beginning; of equal pieces they are the same. */
export function tokensOfPiece(piece: string): Token[] {
  return splitPiece(piece).filter(({ start, end }) => holdsWord(piece.slice(start, end)));
}

/** The parts of a token; undefined where it has no letter or digit. `caseMatters` is false in a text that is all capitals. */
export function partsOfToken(printed: string, caseMatters: boolean): TokenParts | undefined {
  const plainWord = englishWord.exec(printed)?.[1]?.toLowerCase();
  if (plainWord) return { whole: plainWord, segments: [plainWord], groups: [] };
  const runs = runsOf(printed);
  const segments = runs.flatMap(({ text }) => segmentsOf(text, caseMatters)).filter(Boolean);
  if (segments.length === 0) return undefined;
  return { whole: joined(segments), segments, groups: runs.flatMap(({ groups }) => groups) };
}

/**
 * The terms that a token is indexed under, each once: the whole, and up to four neighbouring segments joined. A single letter is no term
 * beside the whole; nor is a segment with the stem of the whole, since a search for it finds the whole anyway. Numbers that marks divide
 * (`9/11`) are terms by themselves and all together, but not otherwise joined.
 */
export function termsOf({ whole, segments, groups }: TokenParts, { stem }: Stemmer): string[] {
  if (segments.length === 1 && groups.length === 0) return [whole];
  const parts = segments.filter((segment) => !/^[a-z]$/.test(segment));
  const [only] = parts;
  if (groups.length === 0 && parts.length === 1 && !/[\^\d]/.test(whole) && stem(only!) === stem(whole))
    return [whole];
  return [...new Set([whole, ...parts, ...joinedNeighbours(segments), ...groups])];
}

/** Neighbouring segments as one word each, but for the whole. */
function joinedNeighbours(segments: string[]): string[] {
  if (segments.length < 3) return [];
  const divides = (at: number): boolean => !areNumbers(segments[at - 1], segments[at]);
  return segments.flatMap((_, from) => {
    const terms: string[] = [];
    for (let to = from + 2; to <= Math.min(segments.length, from + mostJoined); to++)
      if (divides(from) && divides(to)) terms.push(joined(segments.slice(from, to)));
    return terms;
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

/** The runs of letters and numbers of a token, as they are printed but in plain characters. */
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
export function folded(run: string, caseMatters: boolean): string {
  return /^\d/.test(run) ? run : foldRun(run, caseMatters && hasInnerCapital(run));
}

/** Whether nearly all letters of three words or more are capitals, so that capitals do not distinguish words. */
export function isAllCapitals(text: string): boolean {
  if (!/\S\s+\S+\s+\S/.test(text)) return false;
  const { small, capital } = lettersByCase(text);
  return small * 4 < capital;
}

/** How many units of UTF-16 are letters of lower and of upper case; counted only until it is clear which prevail. */
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

function segmentsOf(text: string, caseMatters: boolean): string[] {
  if (/^\d/.test(text)) return [text];
  const marksCapitals = caseMatters && hasInnerCapital(text);
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

/** A piece without white space, divided at dashes, dots in a row, quote marks and characters that are words by themselves. */
function splitPiece(found: string): Token[] {
  if (!mayDivide.test(found)) return [{ start: 0, end: found.length }];
  let end = 0;
  return found
    .split(isWestern.test(found) ? westernDivision : anyDivision)
    .map((part) => ({ start: end, end: (end += part.length) }));
}

/** A token in plain characters: digits of ASCII, straight apostrophes. */
function plain(printed: string): string {
  if (isAscii.test(printed)) return withDecimals(withZero(printed));
  const text = (isWestern.test(printed) ? printed : ofOtherScripts(printed))
    .replace(/(?<=\d)(?=[¼-¾⅐-⅞²³¹⁰⁴-⁹₀-₉])/g, '-')
    .replace(/[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g, '')
    .replace(/[’‘‛`´′ʹʻʼʽʾʿˈˊˋ՚ꞌꞋ]/g, "'");
  return withDecimals(withZero(text.normalize('NFKC')));
}

/** Halves, quarters and the like after a whole number as decimals: `3 1/2` and `3-1/2` (so is `3½` by now) as `3.5`. */
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

/** `.5` is 0.5, where no letter or number precedes it. */
function withZero(text: string): string {
  return /\.\d/.test(text) ? text.replace(/(?<![\p{L}\p{N}.])\.(?=\d)/gu, '0.') : text;
}

function holdsWord(text: string): boolean {
  return /[a-z0-9]/i.test(text) || (!isEnglish.test(text) && partsOfToken(text, false) !== undefined);
}

/*
 * A regular expression over all letters of Unicode takes a browser some milliseconds when it is first used; most texts do without.
 */

/** Most tokens by far: one word of ASCII letters, the first of which may be a capital. */
const englishWord = /^["'(]*([A-Z]?[a-z]+)["'),.:;!?]*$/;
const isAscii = /^[\0-\x7f]*$/;
/** Latin, Greek, Cyrillic and Armenian letters, and punctuation. */
const isWestern = /^[\0-\u058f\u1e00-\u20cf]*$/;
/** Marks, and of letters and digits those of ASCII alone. */
const isEnglish = /^[\0-\x7f\xa0-©«-±´¶-¸»¿\u2000-\u206f₠-\u20cf]*$/;
/** White space but for the usual one. */
const otherSpace = /[^\S ]/;

const space = '[ \\u00a0\\u2009\\u202f]';
const mayHoldSpaces = new RegExp(
  `\\d${space}(?:\\d{3}|\\d{1,2}[/⁄]\\d|[¼-¾⅐-⅞])|[^\\0-\\u065f]${space}[^\\0-\\u065f]{3}|[A-Z\u0080-\uffff]\\.${space}[A-Z\u0080-\uffff][\u0080-\uffff]*\\.`,
);
const englishSpaces = spacesWithin('[A-Za-z0-9]', '[A-Z]', '\\d');
const anySpaces = spacesWithin('[\\p{L}\\p{M}\\p{N}]', '\\p{Lu}\\p{M}*', '\\p{Nd}');
/** Groups of three digits with spaces between, or a whole number and a fraction. */
export const spacedNumbers = new RegExp(anySpaces.number, 'gu');

/** The source of an expression for numbers with spaces, and an expression for all pieces, these among them. */
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

/** At most so many neighbouring segments are joined into one term. */
const mostJoined = 4;

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
