/*
 * The rules of text search: which stories match a query.
 *
 * Searched fields: a story’s headline, byline, text and dateline, and each photo’s caption, photographer, agencies and credit.
 *
 * Tokens and terms. White space divides a text into tokens, and so do dashes, quote marks and dots in a row; each character of Chinese,
 * Japanese, Thai, Lao, Khmer and Burmese is a token of its own. A token is indexed under all its letters and digits as one term, and under
 * the segments that hyphens, other marks, a change of case or between letters and digits divide it into: “cease-fire” under `ceasefire`,
 * `cease` and `fire`. Up to four neighbouring segments joined are terms, too: “MiG-29s” is indexed under `mig`, `29` and `mig29`,
 * “al-Assad-led” under `alassad`; but numbers that marks divide only one by one or all together: “9/11-style” under `9/11`. A single Latin
 * letter is no such segment; initials are one term (“U.S.”, “J. D.”). Letters are compared as `archive/fold.ts` folds them: without case,
 * accents and apostrophes, `ø` as `o`, `ß` as `ss`, Arabic letters of every keyboard alike, kana and Korean syllables whole.
 *
 * Numbers. Marks and spaces between groups of three digits are dropped: “7,000”, “7 000” and “7000” are one number. A point between digits
 * counts, and so does a comma before one or two digits, and the colon of a time: “1.8” equals “1,8” and is neither 18 nor 1.85; “14:30”
 * equals “14.30”. In three or more numbers, and where a hyphen or slash divides them, the mark does not matter, and each is indexed as
 * well: “01.02.2026” equals “01/02/2026”, and 2026 finds it; “3-2” is not 32. A fraction after a whole number is read as its decimals,
 * where these end: “3½”, “3 1/2” and “3-1/2” are 3.5. A number matches only itself. A sign before it does not count.
 *
 * Queries:
 * – A word matches words of the same stem, in the archive’s language. If the stem has four letters or more (a Korean syllable counts as
 *   two), it also matches words whose stem begins with it.
 * – A word that other characters divide, and words in quotes, match a phrase: words of exactly those stems, one after another, with or
 *   without hyphens between: “al-Assad” matches `al Assad`, `al-Assad` and `alassad`. In quotes longer than five words, only the hyphens
 *   that are typed are optional.
 * – In quotes, a term with a capital beyond its first letter matches only what is printed with these capitals, where small letters are
 *   beside it: “US” matches `US` and `U.S.`, not `us`, nor a headline of three words or more in capitals. Several words in quotes that are
 *   all in capitals match any case.
 * – `tun*` matches every printed word that begins so.
 * – `a OR b` matches either, also of quotes: `c a OR b` means c, and one of a and b.
 * – `-word` and `-"words"` exclude the stories that match them. A hyphen does so only after white space and before something else; next to
 *   OR, an exclusion stays one, and the OR is dropped.
 * – A single Latin consonant before a number is one word with it: `f 16` is `F-16`.
 * – Commas, semicolons and vertical bars between letters are white space. So are slashes, plus signs and ampersands between words of two
 *   letters and more, but not in quotes nor in exclusions: `cocoa/coffee` are two words, `R&D` and `"TCP/IP"` are one.
 * – A story must match all clauses, in whatever order.
 */
import { separated, quote } from '../separators.ts';
import type { Stemmer } from '../stem.ts';
import type { Run } from '../tokens.ts';
import { folded, isUnspaced, joined, tokenize, runsOf, spacedNumbers } from '../tokens.ts';

/** One clause of a query: matched by any of several phrases, whose terms follow one another; or excluded. */
export interface Clause {
  typed: string;
  phrases: QueryTerm[][];
  excluded?: true;
}

/** A term of a query: compared by its stem, by how a stem begins, by how a printed word begins, or exactly. */
export interface QueryTerm {
  word: string;
  by: 'stem' | 'stem prefix' | 'prefix' | 'exact';
}

/** The clauses of a query; none where it holds no letter or digit. */
export function clausesOf(query: string, stemmer: Stemmer): Clause[] {
  const clauses: Clause[] = [];
  let joins = false;
  for (const part of clausesAndOrs(query, stemmer)) {
    if (part === 'OR') joins = true;
    else {
      const last = clauses.at(-1);
      if (joins && last && !last.excluded && !part.excluded) {
        last.typed += ` OR ${part.typed}`;
        last.phrases.push(...part.phrases);
      } else clauses.push(part);
      joins = false;
    }
  }
  return clauses;
}

/** The words of a query that uses nothing but words: no quote, `OR`, exclusion or `*`. */
export function plainWords(query: string): string | undefined {
  return nameIn(query) !== undefined && !piecesOf(query).some(({ quoted }) => quoted)
    ? separated(query).trim().replace(/\s+/g, ' ')
    : undefined;
}

/** The words of a query that may be a name: all of them, without quotes. Undefined where it has `OR`, an exclusion or `*`. */
export function nameIn(query: string): string | undefined {
  const own = piecesOf(query);
  const isPart = ({ text, quoted, excluded }: Piece): boolean => !excluded && (quoted || !text.endsWith('*'));
  return own.every(isPart) && !hasOperator(own) ? own.map(({ text }) => text).join(' ') : undefined;
}

/** The clauses of a query, each as it may be typed alone: `['oil', 'Iran OR Iraq', '-"oil price"']`. */
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

/** A clause that any of several names matches as a phrase. */
export function eitherOf(names: string[]): Clause {
  return { typed: names[0] ?? '', phrases: names.flatMap((name) => phrasesOf(wordsIn(name, false))) };
}

/** What white space or quotes delimit. */
export interface Piece {
  text: string;
  quoted: boolean;
  excluded: boolean;
}

/** A word of a query, whether it is in one token with the word before it, and whether it is a character that is a word by itself. */
interface Word extends QueryTerm {
  follows: boolean;
  unspaced: boolean;
}

/** The pieces of a query, in order. */
export function piecesOf(query: string): Piece[] {
  return Array.from(spaceless(separated(query)).matchAll(pieces), ([, minus, quoted, bare]) => ({
    text: (quoted ?? bare!).trim(),
    quoted: quoted !== undefined,
    excluded: minus !== undefined,
  }));
}

/** A query in which numbers with spaces, neighbouring single letters, and a letter before a number are each one piece. */
function spaceless(query: string): string {
  if (!/\S\s+\S/.test(query)) return query;
  return query
    .replace(spacedNumbers, (number) =>
      number.replace(/\s(?=\p{Nd}{1,2}[/⁄]|[¼-¾⅐-⅞])/u, '-').replace(/\s/g, ''),
    )
    .replace(singleLetters, (letters) => letters.replace(/\.?\s+/g, '-'))
    .replace(beforeNumber, '$1-');
}

/** The clauses of a query, each `OR` by itself. */
function clausesAndOrs(query: string, stemmer: Stemmer): (Clause | 'OR')[] {
  const own = piecesOf(query);
  if (own.every(isOperator)) return own.slice(0, 1).flatMap((piece) => clauseOf(piece, stemmer));
  return own.flatMap((piece): (Clause | 'OR')[] => (isOperator(piece) ? ['OR'] : clauseOf(piece, stemmer)));
}

/** `OR` alone is a word. */
function hasOperator(own: Piece[]): boolean {
  return own.some(isOperator) && !own.every(isOperator);
}

function isOperator({ text, quoted, excluded }: Piece): boolean {
  return text === 'OR' && !quoted && !excluded;
}

function clauseOf({ text, quoted, excluded }: Piece, { stem }: Stemmer): Clause[] {
  const words = wordsIn(text, quoted && !isAllCapitals(text));
  const last = words.at(-1);
  if (!last) return [];
  if (!quoted && text.endsWith('*') && !/^[a-z]$/.test(last.word)) last.by = 'prefix';
  else if (!quoted && words.length === 1 && last.by === 'stem' && isLong(stem(last.word)))
    last.by = 'stem prefix';
  return [
    {
      typed: last.by === 'prefix' ? text : text.replace(/(?<=\w)\*$/, ''),
      phrases: phrasesOf(words),
      ...(excluded && { excluded }),
    },
  ];
}

/** Whether a text is several words in capitals, as a headline may be printed. */
function isAllCapitals(text: string): boolean {
  return /\S\s+\S/.test(text) && !/\p{Ll}/u.test(text);
}

/** Whether a word also matches those whose stems begin with its own, which this is. */
export function isLong(word: string): boolean {
  return [...word.replace(/\p{Script=Hangul}/gu, 'xx')].length >= 4;
}

function wordsIn(text: string, caseMatters: boolean): Word[] {
  return tokenize(text).flatMap(({ start, end }) => {
    const token = text.slice(start, end);
    return withApostrophes(runsOf(token))
      .map((runs) => joined(runs.map((run) => folded(run.text, caseMatters))))
      .filter(Boolean)
      .map((word, at) => ({ word, by: kindOf(word), follows: at > 0, unspaced: isUnspaced(token) }));
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

function kindOf(word: string): QueryTerm['by'] {
  return /^[\d.-]+$|\^/.test(word) ? 'exact' : 'stem';
}

/** The phrases that match words of which neighbours may be joined; the first joins as few as possible. */
function phrasesOf(words: Word[]): QueryTerm[][] {
  const gaps = words.slice(1).map((word, at) => gapBetween(words[at]!, word));
  const open = (kinds: Gap[]): number[] => gaps.flatMap((gap, at) => (kinds.includes(gap) ? [at] : []));
  const varied =
    [open(['hyphen', 'space']), open(['hyphen'])].find(({ length }) => length <= mostVaried) ?? [];
  return Array.from({ length: 2 ** varied.length }, (_, choice) =>
    words.reduce<QueryTerm[]>((phrase, { word, by }, at) => {
      const joins = gaps[at - 1] === 'none' || choice & (1 << varied.indexOf(at - 1));
      const before = joins ? phrase.pop()!.word : '';
      const whole = joined([before, word]);
      phrase.push({ word: whole, by: by === 'prefix' ? by : before ? kindOf(whole) : by });
      return phrase;
    }, []),
  );
}

/** What is between two words: nothing, a hyphen or space that is optional, or something that always divides them. */
type Gap = 'none' | 'hyphen' | 'space' | 'fixed';

function gapBetween(before: Word, word: Word): Gap {
  const areNumbers = /\d$/.test(before.word) && /^\d/.test(word.word);
  if (word.follows) return areNumbers ? 'none' : 'hyphen';
  return areNumbers || before.unspaced || word.unspaced ? 'fixed' : 'space';
}

const mostVaried = 4;

/** A hyphen that excludes what follows; a text in quotes, to the end where no quote closes it; or a word. */
const pieces = new RegExp(
  `(?:(?<!\\S)([-－])(?=[^\\s-]))?(?:${quote}((?:(?!${quote}).)*)(?:${quote})?|((?:(?!${quote})\\S)+))`,
  'gsu',
);
/** Initials, with and without their dots. */
const singleLetters = /(?<!\S)[\p{Lu}\p{Ll}]\.?(?:\s+[\p{Lu}\p{Ll}]\.?)+(?!\S)/gu;
/** A Latin letter that is no word by itself, before a number. */
const beforeNumber = /(?<!\S)([b-df-hj-np-tv-xz])\s+(?=\p{Nd})/giu;
