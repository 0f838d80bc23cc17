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
  const { folded, places } = foldedQuery(q);
  for (const { index } of folded.matchAll(wordStart)) {
    const span = spanAt(folded, index, 'day first');
    if (span && !isReal(span) && /\d{4}/.test(folded.slice(index, span.end)))
      return q.slice(places[index], places[span.end]);
  }
  return undefined;
}

/** Whether a text is a day of the calendar, written `2026-02-01`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // A browser takes 30 February for 2 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The best span of a query, by its places in what was typed. */
function bestSpan(query: FoldedQuery, order: Order): (Span & { start: number }) | undefined {
  let best: (Span & { start: number }) | undefined;
  let past = 0;
  for (const { index } of query.folded.matchAll(wordStart)) {
    const span = index < past ? undefined : spanAt(query.folded, index, order);
    if (!span) continue;
    past = span.end;
    const [start, end] = [query.places[index]!, query.places[span.end]!];
    if (!isReal(span) || isBesideOr(query.typed, start, end)) continue;
    if (!best || span.exactness > best.exactness) best = { ...span, start, end };
  }
  return best;
}

/** The span that begins at a place of a folded query; not a real one where its day is in no calendar. */
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

/** From one date to another that begins at a place. The first may leave to the second what both share: `1–3 February 2026`. */
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

/** The date that begins at a place; not a real one where no calendar has it. */
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

/** A year’s digits that tell how many of something there are, or which one it is. */
function isCount(folded: string, start: number, end: number): boolean {
  const before = folded.slice(Math.max(0, start - 20), start);
  return words.countBefore.test(before) || matchAt(words.unitAfter, folded, end) !== null;
}

/** `1987 OR 1988` asks for words. */
function isBesideOr(typed: string, start: number, end: number): boolean {
  return /(?:^|\s)OR\s+$/.test(typed.slice(0, start)) || /^\s+OR(?:\s|$)/.test(typed.slice(end));
}

/** The number of a month by its name or abbreviation, folded; 1 is January. */
function monthOf(name: string): number | undefined {
  if (/^\p{Script=Latin}/u.test(name)) return latinMonths.get(name.replace(/kuuta$/, 'kuu'));
  otherMonths ??= monthsByIntl();
  // Hebrew joins the word for “in” to it.
  return otherMonths.get(name.replace(/[.\s]/g, '')) ?? otherMonths.get(name.replace(/^ב/, ''));
}

/** What the browser calls the months in scripts other than Latin. A browser needs some 50 ms for it. */
function monthsByIntl(): Map<string, number> {
  const months = new Map<string, number>();
  for (const language of otherLanguages)
    for (const style of [{ month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...style, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month++) {
        const parts = format.formatToParts(Date.UTC(2000, month - 1, 15));
        const name = foldLetters(parts.find(({ type }) => type === 'month')?.value ?? '').replace(/\./g, '');
        if (/^[\p{L}\p{M}]+$/u.test(name)) months.set(name, month);
      }
    }
  return months;
}

/** A query folded letter by letter, what stands in quotes blotted out, and for each place of it the place in what was typed. */
function foldedQuery(typed: string): FoldedQuery {
  const open = typed.replace(quoted, (text) => '\0'.repeat(text.length));
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const character of open) {
    const letters = isBeforeYear(open, at) ? "'" : foldLetters(character);
    places.push(...Array<number>(letters.length).fill(at));
    folded += letters;
    at += character.length;
  }
  return { typed, folded, places: [...places, at] };
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

/** A letter or digit of a script that sets spaces between words. */
const spaced = '(?![\\p{Script=Han}\\p{Script=Hira}\\p{Script=Kana}\\p{Script=Hangul}])[\\p{L}\\p{M}\\p{N}]';
const wordStart = new RegExp(`(?<!${spaced}|\\p{N}[.,:]|[-–—/#№$€£¥₹₽=+@_&*~])(?=[\\p{L}\\p{N}])`, 'gu');
/** No sign that goes on with a number or a word. */
const closed = /(?![.,:/]\p{N}|[-–—/][\p{L}\p{N}]|\s?%|\*)/uy;

/** By month, folded: English, German, French, Spanish, Italian, Portuguese, Dutch, Scandinavian, Finnish, Polish, Czech, Turkish, Romanian, Indonesian, Hungarian. */
const latinMonths = new Map(
  [
    'january jan januar januari janvier enero ene gennaio janeiro tammikuu stycznia styczen ledna leden ocak ianuarie janner',
    'february feb februar februari fevrier febrero febbraio fevereiro helmikuu lutego luty unora unor subat februarie',
    'march mar marz mars marzo marco maart mrz marts maaliskuu marca marzec brezna brezen mart martie maret marcius',
    'april apr avril avr abril abr aprile huhtikuu kwietnia kwiecien dubna duben nisan aprilie aprilis',
    'may mai mayo maggio maio mei maj toukokuu maja kvetna kveten mayis majus',
    'june jun juni juin junio giugno junho kesakuu czerwca czerwiec cervna cerven haziran iunie junius',
    'july jul juli juillet julio luglio julho heinakuu lipca lipiec cervence cervenec temmuz iulie julius',
    'august aug aout agosto augustus augusti elokuu sierpnia sierpien srpna srpen agustos agustus augusztus',
    'september sep sept septembre septiembre setiembre settembre setembro syyskuu wrzesnia wrzesien zari eylul septembrie szeptember',
    'october oct oktober okt octobre octubre ottobre outubro lokakuu pazdziernika pazdziernik rijna rijen ekim octombrie',
    'november nov novembre noviembre novembro marraskuu listopada listopad listopadu kasim noiembrie',
    'december dec dezember dez decembre diciembre dic dicembre dezembro joulukuu grudnia grudzien prosince prosinec aralik decembrie desember',
  ].flatMap((line, month) => line.split(' ').map((name) => [name, month + 1] as const)),
);

/** The first and the last year of each era. */
const eras: Record<string, [first: number, last: number]> = {
  ...{ 明治: [1868, 1912], 大正: [1912, 1926], 昭和: [1926, 1989], 平成: [1989, 2019], 令和: [2019, 2999] },
  ...{ 中華民國: [1912, 2999], 中华民国: [1912, 2999], 民國: [1912, 2999], 民国: [1912, 2999] },
};

/** Thai for “Buddhist era”, and a Thai month in short: `ก.ค.`, `มี.ค.`. */
const thaiEra = '(?:(?:ปี\\s*)?พ\\.?ศ\\.?\\s*)?';
const thaiShort = '[\\u0e01-\\u0e2e][\\u0e31-\\u0e4e]?\\.\\s?[\\u0e01-\\u0e2e]|เม\\.\\s?ย';

const otherLanguages = 'ar ar-LB ar-TN fa ur he ru uk bg sr mk be el hi bn ta te th hy ka'.split(' ');
let otherMonths: Map<string, number> | undefined;

/** The forms of dates, the more exact ones first. */
const forms = dateForms();

function dateForms(): DateForm[] {
  const year = '(?<year>[12]\\d{3})(?:\\s?(?:года?|г|року)(?!\\p{L})\\.?)?';
  const byNameYear = `${thaiEra}(?<year>[12]\\d{3}|'\\d\\d)(?:\\s?(?:года?|г|року)(?!\\p{L})\\.?)?`;
  const name = `(?<name>${thaiShort}|[\\p{L}\\p{M}]{2,})\\.?`;
  const day = '(?<day>\\d{1,2})(?:(?:st|nd|rd|th|er|o)(?!\\p{L})|\\.)?';
  const gap = '[\\s,./-]*(?:(?:of|del?)\\s+)?';
  const weekday =
    '(?:(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]*|ngay|วันที่)\\s+)?';
  const time = '(?:(?:t|,?\\s+)\\d\\d:\\d\\d(?::\\d\\d(?:[.,]\\d+)?)?\\s?(?:z|[+-]\\d\\d:?\\d\\d)?)?';
  const form = (pattern: string, read: DateForm['read'], end = `(?!${spaced})`): DateForm => ({
    pattern: new RegExp(pattern + end, 'uy'),
    read,
  });
  return [
    form(
      `${year}\\s?[年년](?:\\s?(?<month>\\d{1,2})\\s?[月월](?:\\s?(?<day>\\d{1,2})\\s?[日일])?)?에?`,
      byNumbers,
      '',
    ),
    form(`${year}([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})${time}`, byNumbers),
    form(`(?<year>(?:1[89]|20)\\d\\d)(?<month>\\d\\d)(?<day>\\d\\d)${time}`, byNumbers),
    form(
      `${weekday}(?<one>\\d{1,2})([/.-])\\s?(?<other>\\d{1,2})\\2\\s?(?<year>[12]\\d{3}|\\d\\d)${time}`,
      eitherWay,
    ),
    form(
      `(?<era>${Object.keys(eras).join('|')})\\s?(?<year>\\d{1,3}|元)\\s?年(?:\\s?(?<month>\\d{1,2})\\s?月(?:\\s?(?<day>\\d{1,2})\\s?日)?)?`,
      byEra,
      '',
    ),
    form(
      `(?:(?:ngay\\s+)?(?<day>\\d{1,2})\\s+)?thang\\s+(?<month>\\d{1,2})(?:\\s*[,/-]\\s*|\\s+)(?:nam\\s+)?${year}`,
      byNumbers,
    ),
    form(`${weekday}${day}${gap}${name}${gap}${byNameYear}${time}`, byName),
    form(`${weekday}(?<day>\\d{1,2})([-/.])(?<name>[\\p{L}\\p{M}]{3,})\\2(?<year>\\d\\d)`, byName),
    form(`${weekday}${name}[\\s-]*${day}[\\s,.-]+${byNameYear}${time}`, byName),
    form(`${year}[\\s,./-]+${name}[\\s-]+${day}`, byName),
    form(`${name}${gap}${byNameYear}`, byName),
    form(`(?:ปี\\s*)?พ\\.?ศ\\.?\\s*(?<year>2[45]\\d\\d)`, byBuddhistEra),
    form(`${year}[-/](?<month>0?[1-9]|1[0-2])`, byNumbers),
    form(`(?<month>0?[1-9]|1[0-2])/${year}`, byNumbers),
    form(`(?<month>0[1-9]|1[0-2])[.-]${year}`, byNumbers),
    form(`(?<year>[12]\\d\\d)0s`, byNumbers),
    form(year, byNumbers),
  ];
}

/** A day and month of one year, from day to day: `Feb 1–3, 2026`. */
const daysOfMonth =
  /([\p{L}\p{M}]{2,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?\s?(?:[–—-]|to|and)\s?(\d{1,2})(?:st|nd|rd|th)?[\s,]+([12]\d{3})/uy;
/** The first date of a range, where it leaves to the second what both share: `1 February`, `1`, `February`, `February 1`. */
const startsOfRange = [
  /(?<day>\d{1,2})(?:st|nd|rd|th|er|\.)?\s+(?<name>[\p{L}\p{M}]{2,})\.?/uy,
  /(?<day>\d{1,2})(?:st|nd|rd|th|er|\.)?(?!\p{L})/uy,
  /(?<name>[\p{L}\p{M}]{2,})\.?(?:\s+(?<day>\d{1,2})(?:st|nd|rd|th)?)?(?!\p{L})/uy,
];

function byNumbers({ year, month, day }: Parts): Found {
  return [year!, Number(month ?? 0), day];
}

function byName({ year, name, day }: Parts): Found | undefined {
  const month = monthOf(name!);
  const isThai = /^\p{Script=Thai}/u.test(name!) && Number(year) > 2400;
  // French for March; with no day beside it, rather the planet.
  return month && (day || name !== 'mars')
    ? [isThai ? fromBuddhistEra(year!) : wholeYear(year!), month, day]
    : undefined;
}

function byBuddhistEra({ year }: Parts): Found {
  return [fromBuddhistEra(year!), 0];
}

function fromBuddhistEra(year: string): string {
  return String(Number(year) - 543);
}

function byEra({ era, year, month, day }: Parts): Found | undefined {
  const [first, last] = eras[era!]!;
  const whole = first - 1 + (year === '元' ? 1 : Number(year));
  return whole >= first && whole <= last ? [String(whole), Number(month ?? 0), day] : undefined;
}

/** A year of four digits, of one of two, as POSIX has it. */
function wholeYear(year: string): string {
  const digits = year.replace("'", '');
  return digits.length === 4 ? digits : `${Number(digits) < 69 ? 20 : 19}${digits}`;
}

function eitherWay({ one, other, year }: Parts, order: Order): Found {
  const [day, month] = order === 'day first' ? [one!, other!] : [other!, one!];
  const whole = wholeYear(year!);
  return isDay(`${whole}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
    ? [whole, Number(month), day]
    : [whole, Number(day), month];
}

const orders = ['day first', 'month first'] as const;
/** A span is what a query says most plainly. */
const spanExactness = 4;

type Order = (typeof orders)[number];
type Parts = Record<string, string | undefined>;
/** Month 0 where only the year is known. */
type Found = [year: string, month: number, day?: string | undefined];

interface DateForm {
  pattern: RegExp;
  read(parts: Parts, order: Order): Found | undefined;
}

interface FoldedQuery {
  typed: string;
  folded: string;
  places: number[];
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
