import { quoted } from '../../../parse/contentError.ts';
import type { StoryDate } from '../../../parse/storyDate.ts';
import { readStoryDate } from '../../../parse/storyDate.ts';
import { offsetOf, writtenClock } from './clock.ts';
import type { Clock } from './clock.ts';
import { isWeekday, monthNumber } from './months.ts';

/** A date that was read, and what of it could not be kept. */
export interface Stamp {
  date: StoryDate;
  /** A clause for `inferred`. */
  lost?: string;
}

/** A date within a text. */
export interface PrintedDate extends Stamp {
  /** The day, and the time that follows it. */
  written: string;
}

/**
 * Reads a text that is a date and nothing else: ISO 8601 extended and basic (`20250408T140500+0300`), RFC 822 (`Tue, 08 Apr 2025 14:05:00 GMT`), seconds
 * or milliseconds of 1970, Unix’s `Tue Apr 08 14:05:00 +0000 2025`, and what `printedDate` reads. A time without offset is given up, for its moment
 * is not known; the day stays. Undefined where it is none of these, where no calendar holds it, and for the zero of a clock.
 */
export function readStamp(written: string): Stamp | undefined {
  const text = latinDigits(written.slice(0, 200)).replace(/\s+/g, ' ').trim();
  const found = isoStamp(text) ?? partialDate(text) ?? epoch(text) ?? wholePrinted(text);
  return found && Date.parse(found.date) === 0 ? undefined : found;
}

/**
 * The first day in a text as people write it, with the time beside it: `Published April 8, 2025 at 2:05 PM EDT`, `8 de abril de 2025, 14:05`.
 * Days in figures alone are read where they can be read in one way only.
 */
export function printedDate(text: string): PrintedDate | undefined {
  return takePrintedDate(text)?.found;
}

/** The same, and what is in the text beside day and time. */
export function takePrintedDate(text: string): { found: PrintedDate; rest: string } | undefined {
  const latin = latinDigits(text);
  const day = firstDay(latin);
  if (!day) return undefined;
  const { date, start, end, note } = day;
  const clock = writtenClock(latin, end, end + 40) ?? writtenClock(latin, Math.max(0, start - 25), start);
  const written = text.slice(start, Math.max(end, clock?.end ?? 0)).trim();
  const found = clock
    ? moment(date, clock, written)
    : { date, ...(note && { lost: `${note} ${quoted(written)}` }) };
  const parts = [day, ...(clock ? [clock] : [])];
  return { found: { ...found, written }, rest: parts.reduce(blanked, text) };
}

/** The first day printed in a text, and how. */
export function printedDay(text: string): { date: string; printed: string } | undefined {
  const day = firstDay(latinDigits(text));
  return day && { date: day.date, printed: text.slice(day.start, day.end) };
}

/** `04-08` of a day without its year, which is the whole text: `April 8`, `8 Apr.`, `8 de abril`. */
export function monthDay(text: string): string | undefined {
  const found = /^(?:(\p{L}{3,})\.? (\d{1,2})|(\d{1,2})\.? (?:de )?(\p{L}{3,})\.?)$/u.exec(text.trim());
  const month = monthNumber(found?.[1] ?? found?.[4] ?? '');
  return month === undefined ? undefined : `${twoDigits(month)}-${twoDigits(found?.[2] ?? found?.[3] ?? '')}`;
}

/** A day in figures that may be read in two ways, `04/02/2025`: the day first, then the month first. */
export function twoReadings(text: string): { readings: [string, string]; written: string } | undefined {
  const match = inFigures.exec(latinDigits(text));
  if (!match || figures(match)) return undefined;
  const [whole, one = '', , other = '', year = ''] = match;
  const readings: [string, string] = [dayOf(year, other, one), dayOf(year, one, other)];
  return readings.every(isDay)
    ? { readings, written: text.slice(match.index, match.index + whole.length) }
    : undefined;
}

/** The instant of a day, a time such as `14:05` and a zone or offset; undefined where the zone is not known or no clock shows the time. */
export function zoned(day: string, time: string, zone: string): StoryDate | undefined {
  const found = moment(day, { time, zone }, time);
  return found.lost === undefined ? found.date : undefined;
}

/** Digits of Arabic, Persian and Devanagari as those of ASCII; all else stays, sign for sign. */
export function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९]/g, (digit) =>
    String((digit.charCodeAt(0) - (/[०-९]/.test(digit) ? 0x966 : digit < '۰' ? 0x660 : 0x6f0)) % 10),
  );
}

function isoStamp(text: string): Stamp | undefined {
  const found = iso.exec(text);
  if (!found) return undefined;
  const [, year, month, day, hour, minute, second = '00', zone] = found;
  const date = `${year}-${month}-${day}`;
  if (!isDay(date)) return undefined;
  return hour === undefined ? { date } : moment(date, { time: `${hour}:${minute}:${second}`, zone }, text);
}

const iso =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:(?:[T ]|(?<=^\d{8})(?=\d{6}(?!\d)))(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?)? ?(Z|[+-]\d{2}(?::?\d{2})?|UTC|GMT)?$/i;

/** A year, or a month of it. */
function partialDate(text: string): Stamp | undefined {
  const date = /^\d{4}(?:-\d{2})?$/.test(text) ? readStoryDate(text) : undefined;
  return date && 'value' in date ? { date: date.value } : undefined;
}

function epoch(text: string): Stamp | undefined {
  const seconds = Number(/^(\d{9,10})(?:\d{3})?$/.exec(text)?.[1]);
  return seconds >= 5e8 ? { date: new Date(seconds * 1000).toISOString().replace('.000', '') } : undefined;
}

/** A printed date with nothing beside it but a weekday and a word for “at”. */
function wholePrinted(text: string): Stamp | undefined {
  const taken = takePrintedDate(
    text
      .replace(/^(.*\p{L}{3,} \d{1,2}) (\d{1,2}:\d{2}:\d{2}) (\S+) (\d{4})$/u, '$1 $4 $2 $3')
      .replace(/(?<=^(?:\p{L}{2,9},? )?\d{1,2} \p{L}{3,12}\.?,? )\d{2}(?=$| \d{1,2}:)/u, withCentury),
  );
  if (!taken || !nothingElse(taken.rest)) return undefined;
  const { date, lost } = taken.found;
  return {
    date,
    ...(lost !== undefined && { lost: lost.replace(quoted(taken.found.written), quoted(text)) }),
  };
}

/** Whether a text holds only words that stand beside a day: the weekday, and what precedes a time. */
function nothingElse(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
  return words.every((word) => isWeekday(word) || besideTime.has(word.toLowerCase()));
}

const besideTime = new Set('at on um à às a las alle ore kl klo om le el il am de г года م'.split(' '));

function withCentury(year: string): string {
  return Number(year) < 70 ? `20${year}` : `19${year}`;
}

/** The day with its time; the day alone where its moment is not known. */
function moment(day: string, { time, zone }: Pick<Clock, 'time' | 'zone'>, written: string): Stamp {
  const offset = zone === undefined ? undefined : offsetOf(zone, day, time);
  const instant =
    offset === undefined ? undefined : readStoryDate(`${day}T${time.padEnd(8, ':00')}${offset}`);
  if (instant && 'value' in instant) return { date: instant.value };
  const why =
    zone === undefined
      ? ', which has no offset'
      : offset === undefined
        ? `, for ${quoted(zone)} is no known offset`
        : '';
  return { date: day, lost: `the day alone of ${quoted(written)}${why}` };
}

function blanked(text: string, { start, end }: { start: number; end: number }): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}

interface Found {
  date: string;
  start: number;
  end: number;
  note?: string;
}

function firstDay(text: string): Found | undefined {
  const found = shapes.flatMap((shape) => {
    const match = shape.exec(text);
    const { day = '', month = '', year = '' } = match?.groups ?? {};
    const number = /^\d+$/.test(month) ? Number(month) : monthNumber(month);
    const date = dayOf(year, number ?? '', day);
    return match && isDay(date) ? [foundAt(match, date)] : [];
  });
  const written = found.toSorted((one, other) => one.start - other.start)[0];
  if (written) return written;
  const match = inFigures.exec(text);
  const date = match && figures(match);
  return persianDay(text) ?? (match && date ? foundAt(match, date) : undefined);
}

function foundAt({ index, 0: whole }: RegExpExecArray, date: string): Found {
  return { date, start: index, end: index + whole.length };
}

const shapes = [
  /(?<![\d.])(?<day>\d{1,2})(?:st|nd|rd|th|er|º|\.)?(?:,? |(?<=\.)|(?<=\d)-)(?:de |di )?(?<month>\p{L}[\p{L}\p{M}]{1,12})(?:\.?,? |\.|-)(?:de |del )?(?<year>\d{4})(?!\d)/u,
  /(?<![\p{L}])(?<month>\p{L}[\p{L}\p{M}]{2,12})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})(?!\d)/u,
  /(?<!\d)(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/,
  /(?<!\d)(?<year>\d{4})[年년] ?(?<month>\d{1,2})[月월] ?(?<day>\d{1,2})[日일]/,
];

/** `31/12/2025` and `12/31/2025` say which is which; `08/04/2025` does not. */
function figures([, one = '', mark, other = '', year = '']: RegExpExecArray): string | undefined {
  const dayFirst = mark === '.' || Number(one) > 12 || one === other;
  if (!dayFirst && Number(other) <= 12) return undefined;
  const date = dayFirst ? dayOf(year, other, one) : dayOf(year, one, other);
  return isDay(date) ? date : undefined;
}

const inFigures = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?![\d])/;

function dayOf(year: string, month: string | number, day: string): string {
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

function isDay(date: string): boolean {
  return 'value' in readStoryDate(date);
}

function twoDigits(number: string | number): string {
  return String(number).padStart(2, '0');
}

/** A day of the Persian solar calendar: `۱۹ فروردین ۱۴۰۴`. */
function persianDay(text: string): Found | undefined {
  const match = persianDate.exec(text);
  if (!match) return undefined;
  const [, day = '', month = '', year = ''] = match;
  const wanted = `${persianMonths.indexOf(month) + 1}/${Number(day)}/${year}`;
  // The year begins on 20 or 21 March; from there the day is found by counting.
  const first = Date.UTC(Number(year) + 621, 2, 19);
  for (let days = 0; days < 370; days++) {
    const at = new Date(first + days * 86_400_000);
    if (persian.format(at).startsWith(wanted))
      return { ...foundAt(match, at.toISOString().slice(0, 10)), note: 'the day of the Persian calendar' };
  }
  return undefined;
}

const persian = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { dateStyle: 'short', timeZone: 'UTC' });
const persianMonths = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');
const persianDate = new RegExp(`(\\d{1,2}) (${persianMonths.join('|')})(?: ماه)?[،,]? (1[34]\\d{2})`);
