/*
 * Dates typed in the search box, in the Gregorian calendar. Pure, and small: it runs in the reader's browser.
 *
 * Read are days (`1 February 2026`, `Feb 1, 2026`, `1 Feb '26`, `1-Feb-26`, `2026-02-01`, `01.02.2026`, `1/2/26`, `2026年2月1日`,
 * `1 tháng 2 năm 2026`), months (`Feb 2026`, `Feb '26`, `2026-02`, `02/2026`, `tháng 2 năm 2026`), years from 1000 to 2999, decades (`1980s`), and spans of these: `since`, `after`, `before`, `until`, `from X to Y`,
 * `between X and Y`, `X–Y`, `1–3 February 2026`, `1914–18`. A time of day is cut off. Digits may be of any script, months in any of the
 * languages below. Years are counted by Japanese eras (`令和8年2月1日`), by that of the Republic of China (`民國115年`) and, beside a Thai month
 * or `พ.ศ.`, by the Buddhist era, too (`1 กุมภาพันธ์ 2569`). A year of two digits is read as POSIX strptime reads it: 69 to 99 are 1969 to 1999, 00 to 68 are 2000 to 2068.
 *
 * Not read: dates that need a clock (`yesterday`) or lack a year (`1 February`), dates that no calendar has (`30 February 2026`), anything
 * in quotes, excluded (`-1987`), beside `OR` or open at its end (`198*`), and years that are amounts or numbers of something: `$1987`,
 * `1987 tonnes`, `1,987`, `F-1987`, `Resolution 1987`.
 *
 * One date is read from a query: the first span, else the first day, else the first month, else the first year; other dates stay words.
 */

import * as words from '#messages/search/dates.ts';
import { dateText, decade } from '#messages/search/page.ts';
import { foldLetters } from '../../archive/fold.ts';
import { isDay } from '../calendar.ts';
import type { Order, Parts } from './dateForms.ts';
import { daysOfMonth, forms, monthOf, orders, spaced, startsOfRange } from './dateForms.ts';

export interface DateReading {
  /** First and last day, both counted in: `2026-02-01`. Empty where the span is open. */
  from: string;
  to: string;
  /** The part of the query that was read. */
  typed: string;
  /** `1 February 2026`, `February 2026`, `1980s`, `since 2013`, `2013 to 2015`. */
  label: string;
}

/**
 * What a query says of dates, and the rest of it, otherwise as it was typed. There are two readings, day before month first, where day and
 * month could be either (`1/2/2026`), and none where the query holds no date.
 */
export function datesIn(q: string): { readings: DateReading[]; words: string } {
  const text = foldedQuery(q);
  const [first, second] = orders.map((order) => bestSpan(text, order));
  if (!first) return { readings: [], words: q.trim() };
  const { start, end } = first;
  const typed = q.slice(start, end);
  const readings = [first, second!]
    .map(({ from, to, label }) => ({ from, to, typed, label }))
    .filter(({ from, to }, at) => at === 0 || from !== first.from || to !== first.to);
  const before = q.slice(0, start).replace(/[\s([,;]+$/, '');
  const after = q.slice(end).replace(/^[.,;:!?)\]]*(?=\s|$)\s*/, '');
  return { readings, words: `${before} ${after}`.trim() };
}

/** The part of a query that is written like a day, with a year of four digits, and that no calendar has: `30 February 2026`. */
export function impossibleDayIn(q: string): string | undefined {
  const { folded, offsets } = foldedQuery(q);
  for (const { index } of folded.matchAll(wordStart)) {
    const span = spanAt(folded, index, 'day first');
    if (span && !isReal(span) && /\d{4}/.test(folded.slice(index, span.end)))
      return q.slice(offsets[index], offsets[span.end]);
  }
  return undefined;
}

/** The best span of a query, by its offsets in what was typed. */
function bestSpan(query: FoldedQuery, order: Order): (Span & { start: number }) | undefined {
  let best: (Span & { start: number }) | undefined;
  let past = 0;
  for (const { index } of query.folded.matchAll(wordStart)) {
    const span = index < past ? undefined : spanAt(query.folded, index, order);
    if (!span) continue;
    past = span.end;
    const [start, end] = [query.offsets[index]!, query.offsets[span.end]!];
    if (!isReal(span) || isBesideOr(query.typed, start, end)) continue;
    if (!best || span.exactness > best.exactness) best = { ...span, start, end };
  }
  return best;
}

/** The span that begins at an offset of a folded query; not a real one where its day is in no calendar. */
function spanAt(folded: string, at: number, order: Order): Span | undefined {
  const [prefix = '', typed = ''] = matchAt(words.prefixes, folded, at) ?? [];
  const word = words.limitOf(typed);
  const start = at + prefix.length;
  const range = rangeAt(folded, start, order);
  const limit = range && word === 'since' ? undefined : limits[word];
  const date = range ?? dateAt(folded, start, order);
  if (!date || !isReal(date)) return date;
  if (date.exactness === 1 && isCount(folded, start, date.end)) return undefined;
  if (!matchAt(closed, folded, date.end)) return undefined;
  const onward = matchAt(word === 'from' ? words.onAfterFrom : words.onwards, folded, date.end);
  if (onward) return limited(limits['since']!, 'since', { ...date, end: date.end + onward[0].length });
  return limit ? limited(limit, word, date) : date;
}

/** Words that leave one end of a span open, and what they make of a date. */
const limits: Record<string, (date: Span) => [from: string, to: string]> = {
  since: ({ from }) => [from, ''],
  after: ({ to }) => [dayBeside(to, 1), ''],
  before: ({ from }) => ['', dayBeside(from, -1)],
  until: ({ to }) => ['', to],
  till: ({ to }) => ['', to],
};

function limited(limit: (date: Span) => [string, string], word: string, date: Span): Span {
  const [from, to] = limit(date);
  return { from, to, label: words.limitText(word, date.label), exactness: spanExactness, end: date.end };
}

/** A range of dates that begins at an offset. The first date may lack what both share: `1–3 February 2026`. */
function rangeAt(folded: string, at: number, order: Order): Span | undefined {
  const days = matchAt(daysOfMonth, folded, at);
  const month = days && monthOf(days[1]!);
  if (month) {
    const [whole, , first, last, year] = days;
    return between(dateOf(year!, month, first!, 0), dateOf(year!, month, last!, at + whole.length), folded);
  }
  const date = dateAt(folded, at, order);
  if (date && !isReal(date)) return undefined;
  const lefts = [
    ...(date ? [{ end: date.end, complete: () => date }] : []),
    ...startsOfRange.flatMap((pattern) => {
      const begun = matchAt(pattern, folded, at);
      return begun
        ? [{ end: at + begun[0].length, complete: (right: Span) => completed(begun.groups!, right) }]
        : [];
    }),
  ];
  for (const { end, complete } of lefts) {
    const joint = matchAt(words.joints, folded, end);
    if (!joint) continue;
    const right =
      dateAt(folded, end + joint[0].length, order) ?? shortYear(date, folded, end + joint[0].length);
    const left = right && isReal(right) ? complete(right) : undefined;
    if (right && left) return between(left, right, folded);
  }
  return undefined;
}

function between(one: Span, other: Span, folded: string): Span | undefined {
  if (!isReal(one) || !isReal(other) || !matchAt(closed, folded, other.end)) return undefined;
  const [first, last] = one.from <= other.from ? [one, other] : [other, one];
  return {
    from: first.from,
    to: last.to > first.to ? last.to : first.to,
    label: first.label === last.label ? first.label : words.rangeText(first.label, last.label),
    exactness: spanExactness,
    end: other.end,
  };
}

/** `18` after `1914–`. */
function shortYear(first: Span | undefined, folded: string, at: number): Span | undefined {
  const digits = matchAt(/\d\d(?![\p{L}\p{M}\p{N}])/uy, folded, at)?.[0];
  if (!digits || first?.exactness !== 1 || first.from.slice(0, 4) !== first.to.slice(0, 4)) return undefined;
  const [century, year] = [first.from.slice(0, 2), first.from.slice(2, 4)];
  return digits > year ? dateOf(century + digits, 0, '', at + 2) : undefined;
}

/** A day, or a month with or without a day, with what it lacks from the later date of a range. */
function completed({ name, day = '' }: Parts, right: Span): Span | undefined {
  const month = name ? monthOf(name) : Number(right.from.slice(5, 7));
  if (!month || right.exactness !== (day ? 3 : 2)) return undefined;
  const year = Number(right.from.slice(0, 4));
  const date = dateOf(String(year), month, day, right.end);
  // December to January 2026
  return date.from > right.from ? dateOf(String(year - 1), month, day, right.end) : date;
}

/** The date that begins at an offset; not a real one where no calendar has it. */
function dateAt(folded: string, at: number, order: Order): Span | undefined {
  for (const { pattern, read } of forms) {
    const match = matchAt(pattern, folded, at);
    const date = match && read(match.groups!, order);
    if (date) return dateOf(date[0], date[1], date[2] ?? '', at + match[0].length);
  }
  return undefined;
}

/** A day, a month where `day` is empty, or a year or decade (`198`) where `month` is 0. */
function dateOf(year: string, month: number, day: string, end: number): Span {
  const first = `${year.padEnd(4, '0')}-${twoDigits(month || 1)}-${twoDigits(Number(day || 1))}`;
  if (!isDay(first)) return { from: '', to: '', label: '', exactness: 0, end };
  const number = Number(year.padEnd(4, '0'));
  if (!month) {
    const label = year.length < 4 ? decade(number) : dateText(number);
    return { from: first, to: `${year.padEnd(4, '9')}-12-31`, label, exactness: 1, end };
  }
  if (day) return { from: first, to: first, label: dateText(number, month, Number(day)), exactness: 3, end };
  const next = month === 12 ? `${number + 1}-01-01` : `${year}-${twoDigits(month + 1)}-01`;
  return { from: first, to: dayBeside(next, -1), label: dateText(number, month), exactness: 2, end };
}

function isReal({ from, to }: Span): boolean {
  return from !== '' || to !== '';
}

function dayBeside(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** Whether a year’s digits are an amount or a number of something. */
function isCount(folded: string, start: number, end: number): boolean {
  const before = folded.slice(Math.max(0, start - 20), start);
  return words.countBefore.test(before) || matchAt(words.unitAfter, folded, end) !== null;
}

/** `1987 OR 1988` asks for words. */
function isBesideOr(typed: string, start: number, end: number): boolean {
  return /(?:^|\s)OR\s+$/.test(typed.slice(0, start)) || /^\s+OR(?:\s|$)/.test(typed.slice(end));
}

/** A query folded letter by letter, with what is in quotes blanked, and for each offset of it the offset in what was typed. */
function foldedQuery(typed: string): FoldedQuery {
  const open = typed.replace(quoted, (text) => '\0'.repeat(text.length));
  let folded = '';
  const offsets: number[] = [];
  let at = 0;
  for (const character of open) {
    const letters = isBeforeYear(open, at) ? "'" : foldLetters(character);
    offsets.push(...Array<number>(letters.length).fill(at));
    folded += letters;
    at += character.length;
  }
  return { typed, folded, offsets: [...offsets, at] };
}

/** Whether an apostrophe stands for the first two digits of a year: `'15`. */
function isBeforeYear(text: string, at: number): boolean {
  return matchAt(/(?<![\p{L}\p{M}\p{N}])['’‘ʼ`´＇](?=\p{Nd}{2}(?![\p{L}\p{M}\p{N}]))/uy, text, at) !== null;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const quoted = /(?<!\p{Script=Hebrew}\p{M}*)["“”„][^"“”„]*["“”„]?|«[^»]*»?/gu;

const wordStart = new RegExp(`(?<!${spaced}|\\p{N}[.,:]|[-–—/#№$€£¥₹₽=+@_&*~])(?=[\\p{L}\\p{N}])`, 'gu');
/** Not followed by a sign that continues a number or a word. */
const closed = /(?![.,:/]\p{N}|[-–—/][\p{L}\p{N}]|\s?%|\*)/uy;

/** A span is more exact than any single date. */
const spanExactness = 4;

interface FoldedQuery {
  typed: string;
  folded: string;
  offsets: number[];
}

interface Span {
  from: string;
  to: string;
  label: string;
  /** 1 for a year or decade, 2 for a month, 3 for a day. */
  exactness: number;
  /** Where it ends in the query. */
  end: number;
}
