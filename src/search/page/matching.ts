/*
 * The rule by which a text search finds stories.
 *
 * What is searched of a story: its headline, byline, text and dateline, and of each photo the caption, photographer, agencies and credit.
 *
 * Words. White space divides a text into places, and so do dashes, quote marks and dots in a row; each character of Chinese, Japanese,
 * Thai, Lao, Khmer and Burmese is a place of its own. A place is held by all its letters and digits as one word, and by the parts that
 * hyphens, other marks, a change of case or of letters and digits divide it into: “cease-fire” is held by `ceasefire`, `cease` and `fire`.
 * Up to four neighbouring parts hold it as one word, too: “MiG-29s” is held by `mig`, `29` and `mig29`, “al-Assad-led” by `alassad`; but of
 * numbers that marks divide, one alone or all of them: “9/11-style” by `9/11`. A single Latin letter is no such part; initials are one word (“U.S.”, “J. D.”). Letters are compared as `archive/fold.ts` folds them:
 * without case, accents and apostrophes, `ø` as `o`, `ß` as `ss`, Arabic letters of every keyboard alike, kana and Korean syllables whole.
 *
 * Numbers. Marks and spaces between groups of three digits are dropped: “7,000”, “7 000” and “7000” are one number. A point between digits
 * counts, and so does a comma before one or two digits, and the colon of a time: “1.8” is “1,8” and neither 18 nor 1.85; “14:30” is “14.30”.
 * Of three numbers and more, and where a hyphen or slash divides them, the mark does not matter, and each is held as well: “01.02.2026” is
 * “01/02/2026”, and is found by 2026; “3-2” is not 32. A fraction behind a whole number is its decimals, where these end: “3½”, “3 1/2” and
 * “3-1/2” are 3.5. A number finds only itself. A sign before it does not count.
 *
 * What is asked for:
 * – A word finds the stories that hold a word of the same stem, in the archive’s language. If the stem has four letters or more (a Korean syllable counts
 *   two), it finds also those that hold a word whose stem begins with it.
 * – A word that other characters divide, and words in quotes, find the stories that hold words of those very stems one behind the other,
 *   wherever a hyphen stood or lacked: “al-Assad” finds `al Assad`, `al-Assad` and `alassad`. In quotes longer than five words, only the
 *   hyphens that are typed may lack.
 * – In quotes, a term with a capital beyond its first letter finds only what is printed with these capitals, where small letters stand
 *   beside it: “US” finds `US` and `U.S.`, not `us`, nor a headline of three words or more in capitals. Several words in quotes that are all
 *   in capitals ask for no case.
 * – `tun*` finds every printed word that begins so.
 * – `a OR b` finds the stories that hold either, also of quotes: `c a OR b` asks for c and for one of a and b.
 * – `-word` and `-"words"` leave out the stories that hold them. A hyphen does so only behind white space and before something else; next to OR,
 *   an exclusion stays one, and the OR is dropped.
 * – A single Latin consonant before a number is one word with it: `f 16` is `F-16`.
 * – Commas, semicolons and upright strokes between letters are white space. So are slashes, plus signs and ampersands between words of two
 *   letters and more, but not in quotes nor in what is left out: `cocoa/coffee` asks for both words, `R&D` and `"TCP/IP"` for one.
 * – All else that is asked for must stand in a story, in whatever order.
 */
import { parted, quote } from '../parting.ts';
import type { Stemmer } from '../stem.ts';
import type { Run } from '../words.ts';
import { folded, isUnspaced, joined, placesIn, runsOf, spacedNumbers } from '../words.ts';

/** One thing to be found, or to be left out: any of several rows of words one behind the other. */
export interface Unit {
  typed: string;
  ways: Wanted[][];
  excluded?: true;
}

/** A word asked for: by its stem, by what a stem begins with, by what a printed word begins with, or itself alone. */
export interface Wanted {
  word: string;
  by: 'stem' | 'beginning' | 'prefix' | 'itself';
}

/** What a query asks for; empty where it holds no letter or digit. */
export function unitsOf(query: string, stemmer: Stemmer): Unit[] {
  const units: Unit[] = [];
  let joins = false;
  for (const term of termsOf(query, stemmer)) {
    if (term === 'OR') joins = true;
    else {
      const last = units.at(-1);
      if (joins && last && !last.excluded && !term.excluded) {
        last.typed += ` OR ${term.typed}`;
        last.ways.push(...term.ways);
      } else units.push(term);
      joins = false;
    }
  }
  return units;
}

/** The words of a query that uses nothing but words: no quote, `OR`, exclusion or `*`. */
export function plainWords(query: string): string | undefined {
  return nameIn(query) !== undefined && !piecesOf(query).some(({ quoted }) => quoted)
    ? parted(query).trim().replace(/\s+/g, ' ')
    : undefined;
}

/** The words of a query that may be a name: all of them, without quotes. Undefined where it has `OR`, an exclusion or `*`. */
export function nameIn(query: string): string | undefined {
  const own = piecesOf(query);
  const isPart = ({ text, quoted, excluded }: Piece): boolean => !excluded && (quoted || !text.endsWith('*'));
  return own.every(isPart) && !hasOperator(own) ? own.map(({ text }) => text).join(' ') : undefined;
}

/** What a query asks for, thing by thing, each as it may be typed alone: `['oil', 'Iran OR Iraq', '-"oil price"']`. */
export function partsOf(query: string): string[] {
  const parts: string[] = [];
  let joins = false;
  for (const { text, quoted, excluded } of piecesOf(query)) {
    const isOr = text === 'OR' && !quoted && !excluded;
    if (isOr && parts.length) joins = true;
    if (isOr || !/[\p{L}\p{N}]/u.test(text)) continue;
    const typed = (excluded ? '-' : '') + (quoted ? `"${text}"` : text);
    if (joins && !excluded && !parts.at(-1)!.startsWith('-')) parts[parts.length - 1] += ` OR ${typed}`;
    else parts.push(typed);
    joins = false;
  }
  return parts;
}

/** Any of several names, word behind word. */
export function eitherOf(names: string[]): Unit {
  return { typed: names[0] ?? '', ways: names.flatMap((name) => waysOf(wordsIn(name, false))) };
}

/** What stands between white space or in quotes. */
interface Piece {
  text: string;
  quoted: boolean;
  excluded: boolean;
}

/** A word of a query, whether it stands in one place with the word before it, and whether it is a character that is a word by itself. */
interface Word extends Wanted {
  follows: boolean;
  unspaced: boolean;
}

function piecesOf(query: string): Piece[] {
  return Array.from(spaceless(parted(query)).matchAll(pieces), ([, minus, quoted, bare]) => ({
    text: (quoted ?? bare!).trim(),
    quoted: quoted !== undefined,
    excluded: minus !== undefined,
  }));
}

/** Numbers whose groups or fraction are parted by spaces, single letters one behind the other, and one before a number, as one piece each. */
function spaceless(query: string): string {
  if (!/\S\s+\S/.test(query)) return query;
  return query
    .replace(spacedNumbers, (number) =>
      number.replace(/\s(?=\p{Nd}{1,2}[/⁄]|[¼-¾⅐-⅞])/u, '-').replace(/\s/g, ''),
    )
    .replace(singleLetters, (letters) => letters.replace(/\.?\s+/g, '-'))
    .replace(beforeNumber, '$1-');
}

/** Each of the things asked for, with `OR` where it stands between two. */
function termsOf(query: string, stemmer: Stemmer): (Unit | 'OR')[] {
  const own = piecesOf(query);
  if (own.every(isOperator)) return own.slice(0, 1).flatMap((piece) => unitOf(piece, stemmer));
  return own.flatMap((piece): (Unit | 'OR')[] => (isOperator(piece) ? ['OR'] : unitOf(piece, stemmer)));
}

/** Alone, `OR` is a word. */
function hasOperator(own: Piece[]): boolean {
  return own.some(isOperator) && !own.every(isOperator);
}

function isOperator({ text, quoted, excluded }: Piece): boolean {
  return text === 'OR' && !quoted && !excluded;
}

function unitOf({ text, quoted, excluded }: Piece, { stem }: Stemmer): Unit[] {
  const words = wordsIn(text, quoted && !isRowOfCapitals(text));
  const last = words.at(-1);
  if (!last) return [];
  if (!quoted && text.endsWith('*') && !/^[a-z]$/.test(last.word)) last.by = 'prefix';
  else if (!quoted && words.length === 1 && last.by === 'stem' && isLong(stem(last.word)))
    last.by = 'beginning';
  return [
    {
      typed: last.by === 'prefix' ? text : text.replace(/(?<=\w)\*$/, ''),
      ways: waysOf(words),
      ...(excluded && { excluded }),
    },
  ];
}

/** Whether a text is several words in capitals, as a headline may be printed. */
function isRowOfCapitals(text: string): boolean {
  return /\S\s+\S/.test(text) && !/\p{Ll}/u.test(text);
}

function isLong(word: string): boolean {
  return [...word.replace(/\p{Script=Hangul}/gu, 'xx')].length >= 4;
}

function wordsIn(text: string, caseTells: boolean): Word[] {
  return placesIn(text).flatMap(({ start, end }) => {
    const place = text.slice(start, end);
    return withApostrophes(runsOf(place))
      .map((runs) => joined(runs.map((run) => folded(run.text, caseTells))))
      .filter(Boolean)
      .map((word, at) => ({ word, by: kindOf(word), follows: at > 0, unspaced: isUnspaced(place) }));
  });
}

/** Runs that an apostrophe divides belong to one word. */
function withApostrophes(runs: Run[]): Run[][] {
  const words: Run[][] = [];
  for (const run of runs) {
    if (run.gap === 'apostrophe' && words.length > 0) words.at(-1)!.push(run);
    else words.push([run]);
  }
  return words;
}

function kindOf(word: string): Wanted['by'] {
  return /^[\d.-]+$|\^/.test(word) ? 'itself' : 'stem';
}

/** Words with some, none or all of their neighbours joined; the first way is with as few as can be. */
function waysOf(words: Word[]): Wanted[][] {
  const gaps = words.slice(1).map((word, at) => gapBetween(words[at]!, word));
  const open = (kinds: Gap[]): number[] => gaps.flatMap((gap, at) => (kinds.includes(gap) ? [at] : []));
  const varied =
    [open(['hyphen', 'space']), open(['hyphen'])].find(({ length }) => length <= mostVaried) ?? [];
  return Array.from({ length: 2 ** varied.length }, (_, way) =>
    words.reduce<Wanted[]>((row, { word, by }, at) => {
      const joins = gaps[at - 1] === 'none' || way & (1 << varied.indexOf(at - 1));
      const before = joins ? row.pop()!.word : '';
      const whole = joined([before, word]);
      row.push({ word: whole, by: by === 'prefix' ? by : before ? kindOf(whole) : by });
      return row;
    }, []),
  );
}

/** What keeps two words apart: nothing, a hyphen or space that may lack, or what always stands there. */
type Gap = 'none' | 'hyphen' | 'space' | 'wall';

function gapBetween(before: Word, word: Word): Gap {
  const areNumbers = /\d$/.test(before.word) && /^\d/.test(word.word);
  if (word.follows) return areNumbers ? 'none' : 'hyphen';
  return areNumbers || before.unspaced || word.unspaced ? 'wall' : 'space';
}

const mostVaried = 4;

/** A hyphen that leaves out what follows; what stands in quotes, to the end where no quote closes it; or a word. */
const pieces = new RegExp(
  `(?:(?<!\\S)([-－])(?=[^\\s-]))?(?:${quote}((?:(?!${quote}).)*)(?:${quote})?|((?:(?!${quote})\\S)+))`,
  'gsu',
);
/** Initials, with and without their dots. */
const singleLetters = /(?<!\S)[\p{Lu}\p{Ll}]\.?(?:\s+[\p{Lu}\p{Ll}]\.?)+(?!\S)/gu;
/** A letter of the Latin alphabet that is no word of its own. */
const beforeNumber = /(?<!\S)([b-df-hj-np-tv-xz])\s+(?=\p{Nd})/giu;
