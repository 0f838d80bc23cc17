/*
 * The rule of `src/search/page/matching.ts` followed by brute force over the published dataset, to hold the search page against. Of the search
 * itself it knows the folding of letters and the stems, which have tests of their own.
 */
import { foldWord } from '../../src/archive/fold.ts';
import { slug } from '../../src/parse/slug.ts';
import type { Kind } from '../../src/search/names.ts';
import { kinds } from '../../src/search/names.ts';
import type { Query } from '../../src/search/query.ts';
import { stemmer as english } from '../../src/search/stems/english.ts';
import { attribute, elements, lines, read, textOf } from './pages.ts';
import type { BuiltSite } from './setup.ts';

/** What is asked for, whatever the order. */
export type Wanted = Omit<Query, 'sort'>;

/** The words of a place, and these with their capitals as they are printed, where the text is not all in capitals. */
export interface Held {
  words: Set<string>;
  cased: Set<string>;
}

export interface Told {
  id: string;
  /** The places of its text as they are printed, in the order of the page, and the words by which each is held. */
  pieces: string[];
  held: Held[];
  first: string;
  last: string;
  /** The ids of its people, countries, sources and topics. */
  subjects: Record<Kind, string[]>;
}

interface Row {
  id: string;
  title: string;
  date: string;
  source: string;
  agencies: string[];
  topics?: string[];
  byline?: string[];
  dateline?: string;
  people: { id: string }[];
  countries: { code: string }[];
  photos: { caption: string; photographer?: string; agencies?: string[]; credit?: string }[];
}

/** Every story of a site’s dataset, the oldest first; read once. */
export function toldStories(site: BuiltSite): Told[] {
  return once(site.folder, told, () => readStories(site));
}

const told = new Map<string, Told[]>();

function readStories(site: BuiltSite): Told[] {
  const rows = lines(site, 'data/stories.jsonl') as unknown as Row[];
  const years = [...new Set(rows.map(({ date }) => date.slice(0, 4)))];
  const texts = new Map(
    years.flatMap((year) =>
      (lines(site, `data/text/${year}.jsonl`) as unknown as { id: string; text: string }[]).map(
        ({ id, text }) => [id, text],
      ),
    ),
  );
  // Most pieces are printed many times over.
  const known = new Map<string, Held>();
  return rows.map((row) => {
    const text = texts.get(row.id);
    const [beginning = '', ...paragraphs] = text?.split(/\n+/) ?? paragraphsOnPage(site, row.id);
    const blocks = [
      row.title,
      ...(row.byline ? [`By ${row.byline.join(', ').replace(/, (?=[^,]*$)/, ' and ')}`] : []),
      ...row.photos.flatMap((photo) => [
        photo.caption,
        photo.photographer ?? '',
        (photo.agencies ?? []).join(', '),
        photo.credit ?? '',
      ]),
      (row.dateline && text !== undefined ? `${row.dateline} — ` : '') + beginning,
      ...paragraphs,
    ];
    const places = blocks.flatMap((block) => {
      const caseTells = !isAllCapitals(block);
      return piecesOf(block).flatMap((piece) => {
        const held = once(`${caseTells} ${piece}`, known, () => heldBy(piece, caseTells));
        return held.words.size > 0 ? [{ piece, held }] : [];
      });
    });
    const [first, last] = daysOf(row.date);
    return {
      id: row.id,
      pieces: places.map(({ piece }) => piece),
      held: places.map(({ held }) => held),
      first,
      last,
      subjects: {
        person: row.people.map(({ id }) => id),
        country: row.countries.map(({ code }) => code),
        source: [...new Set([row.source, ...row.agencies].map(slug))],
        topic: [...new Set((row.topics ?? []).map(slug))],
      },
    };
  });
}

/** The text of a story whose rights keep it out of the dataset. */
function paragraphsOnPage(site: BuiltSite, id: string): string[] {
  const text = elements(read(site, `stories/${id}/index.html`)).find(
    (element) => attribute(element, 'class') === 'text',
  );
  return text?.childNodes.map(textOf).filter((block) => block.trim()) ?? [];
}

/** The ids of the stories that meet all that is asked for, the oldest first. */
export function found(stories: Told[], wanted: Wanted): string[] {
  const groups = groupsOf(termsOf(wanted.q)).map((group) => ({
    isLeftOut: group[0]!.isLeftOut,
    terms: group.map(stepsOf),
  }));
  return stories
    .filter(
      (story) =>
        hasSubjects(story, wanted) &&
        (!wanted.from || story.last >= wanted.from) &&
        (!wanted.to || story.first <= wanted.to) &&
        groups.every(({ terms, isLeftOut }) => isLeftOut !== terms.some((steps) => holds(story.held, steps))),
    )
    .map(({ id }) => id);
}

/** Whether a story has all people, countries, sources and topics that are asked for, or any of them where one will do. */
function hasSubjects({ subjects }: Told, wanted: Wanted): boolean {
  const has = kinds.flatMap((kind) => wanted[kind].map((id) => subjects[kind].includes(id)));
  return has.length === 0 || (wanted.any ? has.some(Boolean) : has.every(Boolean));
}

const stems = new Map<string, string>();

/** What is worked out of something, once. */
function once<K, V>(key: K, known: Map<K, V>, make: () => V): V {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  return made;
}

function stemOf(word: string): string {
  return once(word, stems, () => english.stem(word));
}

/** One thing that is asked for, as it is typed. */
interface Term {
  text: string;
  isQuoted: boolean;
  isLeftOut: boolean;
  isOr: boolean;
}

/** Read character by character. */
function termsOf(q: string): Term[] {
  const terms: Term[] = [];
  const letters = [...q].map((letter, at, all) =>
    ',;|،؛、，；'.includes(letter) &&
    /[\p{L}\p{M}]/u.test(all[at - 1] ?? '') &&
    /\p{L}/u.test(all[at + 1] ?? '')
      ? ' '
      : letter,
  );
  /** `cocoa/coffee` are two words, `R&D` is one. */
  const isSlash = (at: number): boolean =>
    /^[/+&／＋＆]$/.test(letters[at] ?? '') &&
    /\p{L}\p{M}*\p{L}\p{M}*$/u.test(letters.slice(0, at).join('')) &&
    /^\p{L}\p{M}*\p{L}/u.test(letters.slice(at + 1).join(''));
  const isQuote = (at: number): boolean =>
    '"“”„«»＂「」『』'.includes(letters[at] ?? ' ') &&
    !(isHebrew(letters[at - 1]) && isHebrew(letters[at + 1]));
  for (let at = 0; at < letters.length;) {
    if (isSpace(letters[at]!)) {
      at++;
      continue;
    }
    const isFirst = at === 0 || isSpace(letters[at - 1]!);
    const isLeftOut = isFirst && letters[at] === '-' && !/^[\s-]$/.test(letters[at + 1] ?? ' ');
    if (isLeftOut) at++;
    const isQuoted = isQuote(at);
    if (isQuoted) at++;
    let text = '';
    const isEnd = (): boolean =>
      isQuote(at) || (!isQuoted && (isSpace(letters[at]!) || (!isLeftOut && isSlash(at))));
    while (at < letters.length && !isEnd()) text += letters[at++]!;
    if (isQuoted || isSlash(at)) at++;
    terms.push({ text, isQuoted, isLeftOut, isOr: text === 'OR' && !isQuoted && !isLeftOut });
  }
  return withNumbersJoined(terms);
}

/** `7 000` is typed as two, but is one number; `J D` is initials, `f 16` is F-16. */
function withNumbersJoined(terms: Term[]): Term[] {
  const joined: Term[] = [];
  for (const term of terms) {
    const last = joined.at(-1);
    const isPlain = last && !last.isQuoted && !term.isQuoted && !term.isLeftOut;
    const isWhole =
      /^[^\p{L}\p{N}]*\p{Nd}{1,3}$/u.test(last?.text ?? '') && !/\d$/.test(joined.at(-2)?.text ?? '');
    if (
      isPlain &&
      ((/^[^\p{L}\p{N}]*\d{1,3}( \d{3})*$/u.test(last.text) && /^\d{3}(?!\d)/.test(term.text)) ||
        (isWhole && fractionIn(term.text)))
    )
      last.text += ` ${term.text}`;
    else if (
      isPlain &&
      !last.isLeftOut &&
      /^[bcdfghjklmnpqrstvwxz]$/i.test(last.text) &&
      /^\p{Nd}/u.test(term.text)
    )
      last.text += `-${term.text}`;
    else if (
      isPlain &&
      /^(\p{Lu}|\p{Ll})(-\p{L})*\.?$/u.test(last.text) &&
      /^(\p{Lu}|\p{Ll})\.?$/u.test(term.text)
    )
      last.text = `${last.text.replace('.', '')}-${term.text}`;
    else joined.push({ ...term });
  }
  return joined;
}

/** All of these must be met, each by any of its terms. */
function groupsOf(terms: Term[]): Term[][] {
  if (terms.every(({ isOr }) => isOr)) return terms.slice(0, 1).map((term) => [term]);
  const asked = terms.filter((term) => term.isOr || wordsOf(term).length > 0);
  const groups: Term[][] = [];
  let isNext = false;
  for (const term of asked) {
    const last = groups.at(-1);
    if (term.isOr) isNext = true;
    else {
      if (isNext && last && !last[0]!.isLeftOut && !term.isLeftOut) last.push(term);
      else groups.push([term]);
      isNext = false;
    }
  }
  return groups;
}

/** A word of a query, whether it follows another in the same piece, and whether it is a character that is a word by itself. */
interface Word {
  text: string;
  follows: boolean;
  isOwn: boolean;
}

function wordsOf({ text, isQuoted }: Term): Word[] {
  const caseTells = isQuoted && !(/\S\s+\S/.test(text) && !/\p{Ll}/u.test(text));
  return piecesOf(text).flatMap((piece) => {
    const words: Word[] = [];
    for (const part of piecewise(piece)) {
      const own = folded(part.text, caseTells);
      if (own && words.length > 0 && part.apostrophe) words.at(-1)!.text += own;
      else if (own) words.push({ text: own, follows: words.length > 0, isOwn: isOwnWord(piece) });
    }
    return words;
  });
}

/** Words that follow each other in a term, as one place may hold them, and the number of the word after them. */
interface Step {
  word: string;
  how: 'stem' | 'open' | 'begun';
  isCased: boolean;
  next: number;
  /** Where the word stands, as far as it is known. */
  standing: Map<Held, boolean>;
}

/** What one place may hold of a term, by the number of the word with which it begins. */
function stepsOf(term: Term): Step[][] {
  const words = wordsOf(term);
  const isBegun = !term.isQuoted && term.text.endsWith('*') && !/^[a-z]$/.test(words.at(-1)!.text);
  const isLong =
    [...stemOf(words[0]!.text)].reduce(
      (sum, letter) => sum + (/\p{Script=Hangul}/u.test(letter) ? 2 : 1),
      0,
    ) >= 4;
  const isOpen = !term.isQuoted && !isBegun && words.length === 1 && !isNumber(words[0]!.text) && isLong;
  const gaps = words.slice(1).map(({ text, follows, isOwn }, at) => {
    const areNumbers = /\d$/.test(words[at]!.text) && /^\d/.test(text);
    if (follows) return areNumbers ? 'joined' : 'hyphen';
    return areNumbers || isOwn || words[at]!.isOwn ? 'apart' : 'space';
  });
  const many = gaps.filter((gap) => gap === 'hyphen' || gap === 'space').length > 4;
  const manyHyphens = gaps.filter((gap) => gap === 'hyphen').length > 4;
  const mayJoin = (gap: string): boolean =>
    gap === 'joined' || (gap === 'hyphen' && !(many && manyHyphens)) || (gap === 'space' && !many);
  return words.map((_, first) => {
    const steps: Step[] = [];
    let word = '';
    for (let last = first; last < words.length; last++) {
      if (last > first && !mayJoin(gaps[last - 1]!)) break;
      word += (/\d$/.test(word) && /^\d/.test(words[last]!.text) ? '-' : '') + words[last]!.text;
      const next = last + 1;
      if (next < words.length && gaps[last] === 'joined') continue;
      const how = next < words.length ? 'stem' : isBegun ? 'begun' : isOpen ? 'open' : 'stem';
      steps.push({ word, how, isCased: word !== small(word), next, standing: new Map() });
    }
    return steps;
  });
}

/** Whether a text holds all words of a term, place by place. */
function holds(held: Held[], steps: Step[][]): boolean {
  const goesOn = (place: number, first: number): boolean => {
    const here = held[place];
    return (
      first === steps.length ||
      (here !== undefined && steps[first]!.some((step) => stands(here, step) && goesOn(place + 1, step.next)))
    );
  };
  return held.some((_, place) => goesOn(place, 0));
}

function stands(here: Held, step: Step): boolean {
  return once(here, step.standing, () => isHeld(here, step));
}

function isHeld({ words, cased }: Held, { word, how, isCased }: Step): boolean {
  if (how === 'begun') return [...words].some((other) => other.startsWith(word));
  if (isCased) return cased.has(word);
  if (isNumber(word)) return words.has(word);
  return [...words].some((other) =>
    how === 'open' ? stemOf(other).startsWith(stemOf(word)) : stemOf(other) === stemOf(word),
  );
}

function isNumber(word: string): boolean {
  return /^[\d.-]+$/.test(word);
}

/** What a text is cut into at white space, and where something else ends a piece. */
export function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  const letters = [...text];
  let piece = '';
  const end = (): void => {
    if (piece) pieces.push(piece);
    piece = '';
  };
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at]!;
    const rest = letters.slice(at, at + 60).join('');
    const number = isSpace(letter)
      ? undefined
      : spacedNumber(letters.slice(Math.max(0, at - 4), at).join(''), rest);
    const initials = /^\p{Lu}\p{M}*\.([ \u00a0\u2009\u202f]\p{Lu}\p{M}*\.)+/u.exec(rest)?.[0];
    if (number) {
      end();
      pieces.push(number);
      at += number.length - 1;
    } else if (initials && !/[\p{L}\p{M}\p{N}.]/u.test(letters[at - 1] ?? ' ')) {
      piece += initials;
      at += [...initials].length - 1;
    } else if (isSpace(letter)) end();
    else if (isOwnWord(letter)) {
      end();
      piece = letter;
      while (/^[\p{M}ﾞﾟ]/u.test(letters[at + 1] ?? '')) piece += letters[++at]!;
      while (letters[at + 1] && !isSpace(letters[at + 1]!) && !isWordLetter(letters[at + 1]!))
        piece += letters[++at]!;
      end();
    } else {
      piece += letter;
      const [before, after] = [letters[at - 1] ?? ' ', letters[at + 1] ?? ' '];
      if ('“”„«»"'.includes(letter) ? !(isHebrew(before) && isHebrew(after)) : letter === '…') end();
      if ('‒–—―'.includes(letter) && !(/\p{N}/u.test(before) && /\p{N}/u.test(after))) end();
      if (/(--|\.\.)$/.test(piece) && !/[-.]/.test(after)) end();
    }
  }
  end();
  return pieces;
}

/** Groups of three digits behind one to three, a space before each, or a fraction; no number, nor a letter, stands beside them. */
function spacedNumber(before: string, rest: string): string | undefined {
  if (/[\p{L}\p{M}\p{N}]$|\p{Nd}[.,:\s]$/u.test(before)) return undefined;
  const groups = /^\p{Nd}{1,3}([ \u00a0\u2009\u202f]\p{Nd}{3})+/u.exec(rest)?.[0];
  if (groups && !/^\s?\p{N}/u.test(rest.slice(groups.length))) return groups;
  const [whole] = /^\p{Nd}{1,3}[ \u00a0\u2009\u202f]/u.exec(rest) ?? [];
  const part = whole && fractionIn(rest.slice(whole.length));
  return part && !/\p{Nd}[/⁄-]$/u.test(before) ? whole + part : undefined;
}

/** `½` or `1/2` at the beginning of a text, but not of `1/2/2026`. */
function fractionIn(text: string): string | undefined {
  return /^(?:[¼-¾⅐-⅞]|\p{Nd}{1,2}[/⁄]\p{Nd}{1,2})(?![/⁄.,]?\p{Nd})/u.exec(text)?.[0];
}

/** Letters or a number, and whether an apostrophe stands before it. */
interface Part {
  text: string;
  apostrophe: boolean;
}

/** What a piece is made of. */
function piecewise(piece: string): Part[] {
  const text = plain(piece);
  const parts: Part[] = [];
  let at = 0;
  let end = 0;
  while (at < text.length) {
    const rest = text.slice(at);
    const before = text.slice(0, at);
    const found = /^\d/.test(rest) ? numberAt(before, rest) : wordAt(before, rest);
    if (found) parts.push({ text: found.text, apostrophe: text.slice(end, at) === "'" });
    at += found?.length ?? 1;
    if (found) end = at;
  }
  return parts;
}

function wordAt(before: string, rest: string): { text: string; length: number } | undefined {
  const abbreviation = /^(\p{L}\p{M}*)(\.\s?\p{L}\p{M}*)+(?![\p{L}\p{M}])/u.exec(rest)?.[0];
  const word = /^[\p{Alphabetic}\p{M}\p{N}]+/u.exec(rest)?.[0].replace(/\d.*$/s, '');
  const text = abbreviation && !/[\p{L}\p{M}]$/u.test(before) ? abbreviation : word;
  return text ? { text, length: text.length } : undefined;
}

function numberAt(before: string, rest: string): { text: string; length: number } {
  const digits = rest.split(/[^\d]/);
  const marks = rest.split(/\d+/).slice(1);
  const size = (groups: number): number => digits.slice(0, groups + 1).join(' ').length;
  const areGroups = (count: number, mark: RegExp, inner: number[]): boolean =>
    digits[0]!.length <= 3 &&
    digits.slice(1, count).every((group) => inner.includes(group.length)) &&
    digits[count]?.length === 3 &&
    marks.slice(0, count).every((one) => mark.test(one));
  const counts = [...digits.keys()].slice(1).reverse();
  const groups =
    counts.find((count) => areGroups(count, /^[,']$/, [2, 3])) ??
    counts.find((count) => areGroups(count, /^\s$/, [3])) ??
    counts.find(
      (count) =>
        areGroups(count, /^\.$/, [3]) &&
        (count > 1 || (marks[count] === ',' && [1, 2].includes(digits[count + 1]!.length))),
    ) ??
    0;
  const whole = digits.slice(0, groups + 1).join('');
  const [mark, decimals = ''] = [marks[groups], digits[groups + 1]];
  const inRow = /^[.,:·]$/.test(marks[groups + 1] ?? '') && Boolean(digits[groups + 2]);
  const isDecimal =
    decimals !== '' &&
    !inRow &&
    (mark === '.' ||
      mark === '·' ||
      (mark === ',' && decimals.length < 3) ||
      (mark === ':' && decimals.length === 2)) &&
    (groups > 0 || !/\d[.,:·]$/.test(before));
  return isDecimal
    ? { text: `${whole}.${decimals}`, length: size(groups) + 1 + decimals.length }
    : { text: whole, length: size(groups) };
}

/** In characters that need no folding to be told apart. */
function plain(piece: string): string {
  let text = '';
  for (const [at, letter] of [...piece].entries()) {
    const [before, after] = [[...piece][at - 1] ?? ' ', [...piece][at + 1] ?? ' '];
    if (/[¼-¾⅐-⅞²³¹⁰⁴-⁹₀-₉]/.test(letter) && /\p{Nd}/u.test(before)) text += '-';
    if (letter === '\u200c') text += isArabic(before) && isArabic(after) ? '-' : '';
    else if ('"“”„׳״'.includes(letter) && isHebrew(before) && isHebrew(after)) text += '';
    else if (/[’‘‛`´′ʹʻʼʽʾʿˈˊˋ՚ꞌꞋ]/.test(letter)) text += "'";
    else if (letter === '٫') text += '.';
    else if (letter === '٬') text += ',';
    else if (!/\p{Cf}|\u034f/u.test(letter)) text += /\p{Nd}/u.test(letter) ? foldWord(letter) : letter;
  }
  return decimal(text.normalize('NFKC').replace(/(?<![\p{L}\p{N}.])\.(?=\d)/gu, '0.'));
}

/** `3-1/2` is 3.5. */
function decimal(text: string): string {
  return text.replace(
    /(\d+)[-\s]+(\d+)[/⁄](\d+)/g,
    (all, whole: string, part: string, of: string, at: number) => {
      const [before, after] = [text.slice(0, at), text.slice(at + all.length)];
      const isFraction =
        whole.length < 4 &&
        /^[1-9]\d?$/.test(part) &&
        ['2', '4', '5', '8', '10', '16', '32', '64'].includes(of) &&
        Number(part) < Number(of) &&
        !/[\p{L}\p{N}]$|\d[.,:/⁄-]$/u.test(before) &&
        !/^[/⁄.,:-]?\d/.test(after);
      return isFraction ? `${whole}.${String(Number(part) / Number(of)).slice(2)}` : all;
    },
  );
}

export function heldBy(piece: string, caseTells: boolean): Held {
  const parts = piecewise(piece).flatMap(({ text }) =>
    caseParts(text).map((part) => ({ part, capitals: caseTells && /^.+\p{Lu}/su.test(text) })),
  );
  const cased = parts
    .map(({ part, capitals }) => (/^\d/.test(part) ? part : casedWord(part, capitals)))
    .filter(Boolean);
  if (cased.length === 0) return { words: new Set(), cased: new Set() };
  const whole = cased.reduce((text, part) => text + (/\d$/.test(text) && /^\d/.test(part) ? '-' : '') + part);
  const all = [
    whole,
    ...cased.filter((part) => !/^[a-z]$/.test(part)),
    ...neighbours(cased),
    ...(/^\d+\s\d{3}/.test(piece) ? piece.split(/\s/) : []),
  ];
  return { words: new Set(all.map(small)), cased: new Set(all) };
}

/** Two to four parts as one word: of `MiG-29s`, `mig` and `mig29`. A row of numbers is not cut. */
function neighbours(parts: string[]): string[] {
  const words: string[] = [];
  for (const [from] of parts.entries())
    for (const length of [2, 3, 4]) {
      const row = parts.slice(from, from + length);
      const cut = (one = '', two = ''): boolean => /\d$/.test(one) && /^\d/.test(two);
      if (row.length < length || cut(parts[from - 1], row[0]) || cut(row.at(-1), parts[from + length]))
        continue;
      words.push(row.reduce((text, part) => text + (cut(text, part) ? '-' : '') + part));
    }
  return words;
}

/** `McDonald` is held by `Mc` and `Donald`, too. */
function caseParts(text: string): string[] {
  if (/^\d/.test(text)) return [text];
  const letters = [...text];
  const is = (at: number, kind: RegExp): boolean => kind.test(letters[at] ?? '');
  return letters.reduce<string[]>((parts, letter, at) => {
    const begins =
      is(at, /\p{Lu}/u) &&
      (is(at - 1, /\p{Ll}/u) || (is(at - 1, /\p{Lu}/u) && is(at + 1, /\p{Ll}/u) && is(at + 2, /\p{Ll}/u)));
    if (begins || at === 0) parts.push('');
    parts[parts.length - 1] += letter;
    return parts;
  }, []);
}

/** A word of a query as it is compared. */
function folded(text: string, caseTells: boolean): string {
  return /^\d/.test(text) ? text : casedWord(text, caseTells && /^.+\p{Lu}/su.test(text));
}

/** A word folded, its capitals kept where they tell something. */
function casedWord(text: string, keepsCapitals: boolean): string {
  if (!keepsCapitals) return foldWord(text);
  return [...text]
    .map((letter) => (/\p{Lu}/u.test(letter) ? foldWord(letter).toUpperCase() : foldWord(letter)))
    .join('');
}

function small(word: string): string {
  return Array.from(word, (letter) => letter.toLowerCase()).join('');
}

function isAllCapitals(text: string): boolean {
  const count = (kind: RegExp): number => [...text].filter((letter) => kind.test(letter)).length;
  const small = count(/\p{Ll}/u);
  return text.trim().split(/\s+/).length > 2 && small < (small + count(/\p{Lu}/u)) / 5;
}

function isSpace(letter: string): boolean {
  return /^\s$/.test(letter);
}

function isWordLetter(letter: string): boolean {
  return /^[\p{L}\p{N}]/u.test(letter);
}

function isHebrew(letter: string | undefined): boolean {
  return /\p{Script=Hebrew}/u.test(letter ?? '');
}

function isArabic(letter: string): boolean {
  return /\p{Script=Arabic}/u.test(letter);
}

/** A character of a script that sets no space between words. */
function isOwnWord(text: string): boolean {
  return /^(?!\p{M})[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ーｰ\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(
    text,
  );
}

function daysOf(date: string): [string, string] {
  const [day] = date.replace(/[~?]$/, '').split('T');
  const [year, month, ofMonth] = day!.split('-');
  if (ofMonth) return [day!, day!];
  if (!month) return [`${year!}-01-01`, `${year!}-12-31`];
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return [`${day!}-01`, `${day!}-${last}`];
}
