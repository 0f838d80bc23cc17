import { quoted } from '../../../parse/contentError.ts';
import type { StoryDate } from '../../../parse/storyDate.ts';
import { readStoryDate } from '../../../parse/storyDate.ts';
import { offsetOf, writtenClock } from './clock.ts';
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
 * is not known; the day stays, and of a basic form whose time is midnight, which NITF writes where none is known (DTD 3.1, “date formats”). Undefined
 * where it is none of these, where no calendar holds it, and for the zero of a clock.
 */
export function readStamp(written: string): Stamp | undefined {
  const plain = latinDigits(written.slice(0, 200)).replace(/\s+/g, ' ').trim();
  // Behind an offset mail programs name its zone once more: `-0700 (PDT)`.
  const text = plain
    .replace(/(?<=[+-]\d{2}:?\d{2}) ?(?:\([^()]*\)|\[[\w/]+\])$/, '')
    .replace(/^(\d{8})T?000000(?!\d).*$/, '$1');
  const found = ofMachine(text) ?? wholePrinted(text);
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
  const stamp = clock
    ? moment(date, clock.time, clock.zone, written)
    : { date, ...(note && { lost: `${note} ${quoted(written)}` }) };
  const rest = [day, clock ?? day].reduce(
    (left, part) => left.slice(0, part.start) + ' '.repeat(part.end - part.start) + left.slice(part.end),
    text,
  );
  return { found: { ...stamp, written }, rest };
}

/** `04-08` of a day without its year, which is the whole text: `April 8`, `8 Apr.`, `8 de abril`, `4月8日`. */
export function monthDay(text: string): string | undefined {
  const found = /^(?:(\p{L}{3,})\.? (\d{1,2})|(\d{1,2})\.? (?:de )?(\p{L}{3,})\.?)$/u.exec(text.trim());
  const month = monthNumber(found?.[1] ?? found?.[4] ?? '');
  const [, east, day = ''] = /^(\d{1,2})[月월] ?(\d{1,2})[日일]$/.exec(text.trim()) ?? [];
  const known = east ?? month;
  return known === undefined ? undefined : dayOf('', known, found?.[2] ?? found?.[3] ?? day).slice(1);
}

/** A day in figures that may be read in two ways, `04/02/2025`: the day first, then the month first. */
export function twoReadings(text: string): { readings: [string, string]; written: string } | undefined {
  const { readings = [], start, end } = inFigures(latinDigits(text)) ?? {};
  const [dayFirst, monthFirst] = readings;
  if (dayFirst === undefined || monthFirst === undefined) return undefined;
  return { readings: [dayFirst, monthFirst], written: text.slice(start, end) };
}

/** The instant of a day, a time such as `14:05` and a zone or offset; undefined where the zone is not known or no clock shows the time. */
export function zoned(day: string, time: string, zone: string): StoryDate | undefined {
  const { date, lost } = moment(day, time, zone, time);
  return lost === undefined ? date : undefined;
}

/** A year that is written with two digits, below 70 one of this century; any other as it is. */
export function wholeYear(year: string): string {
  if (year.length !== 2) return year;
  return Number(year) < 70 ? `20${year}` : `19${year}`;
}

/** Digits of Arabic, Persian and Devanagari as those of ASCII; all else stays, sign for sign. */
export function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९]/g, (digit) =>
    String((digit.charCodeAt(0) - (/[०-९]/.test(digit) ? 0x966 : digit < '۰' ? 0x660 : 0x6f0)) % 10),
  );
}

/** ISO 8601, a year or a month of it, and what clocks count from 1970. */
function ofMachine(text: string): Stamp | undefined {
  const seconds = Number(/^(\d{9,10})(?:\d{3})?$/.exec(text)?.[1]);
  if (seconds >= 5e8) return { date: new Date(seconds * 1000).toISOString().replace('.000', '') };
  if (/^\d{4}(?:-\d{2})?$/.test(text)) return isDate(text) ? { date: text } : undefined;
  const [, year = '', month = '', day = '', hour, minute, second = '00', zone] = iso.exec(text) ?? [];
  const date = `${year}-${month}-${day}`;
  if (!isDate(date)) return undefined;
  return hour === undefined ? { date } : moment(date, `${hour}:${minute}:${second}`, zone, text);
}

const iso =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:(?:[T ]|(?<=^\d{8})(?=\d{6}(?!\d)))(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?)? ?(Z|[+-]\d{2}(?::?\d{2})?|UTC|GMT)?$/i;

/** A printed date with nothing beside it but a weekday and a word for “at”. */
function wholePrinted(text: string): Stamp | undefined {
  const taken = takePrintedDate(
    text
      .replace(/^(.*\p{L}{3,} \d{1,2}) (\d{1,2}:\d{2}:\d{2})( \S+)? (\d{4})$/u, '$1 $4 $2$3')
      .replace(/(?<=^(?:\p{L}{2,9},? )?\d{1,2}[ -]\p{L}{3,12}(?:\.?,? |-))\d{2}(?=$| \d{1,2}:)/u, wholeYear),
  );
  const words = taken?.rest.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
  if (!taken || !words.every((word) => isWeekday(word) || besideTime.has(word.toLowerCase())))
    return undefined;
  const { date, lost, written } = taken.found;
  return { date, ...(lost !== undefined && { lost: lost.replace(quoted(written), quoted(text)) }) };
}

const besideTime = new Set('at on um à às a las alle ore kl klo om le el il am de г года م'.split(' '));

/** The day with its time; the day alone where its moment is not known. */
function moment(day: string, time: string, zone: string | undefined, written: string): Stamp {
  const offset = zone === undefined ? undefined : offsetOf(zone, day, time);
  const instant = readStoryDate(`${day}T${time.padEnd(8, ':00')}${offset ?? ''}`);
  if ('value' in instant) return { date: instant.value };
  const unknown = zone === undefined ? ', which has no offset' : `, for ${quoted(zone)} is no known offset`;
  return { date: day, lost: `the day alone of ${quoted(written)}${offset === undefined ? unknown : ''}` };
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
    const date = dayOf(year, /^\d+$/.test(month) ? month : (monthNumber(month) ?? ''), day);
    return match && isDate(date) ? [foundAt(match, date)] : [];
  });
  const [first] = found.toSorted((one, other) => one.start - other.start);
  const figures = inFigures(text);
  return first ?? persianDay(text) ?? (figures?.readings.length === 1 ? figures : undefined);
}

function foundAt({ index, 0: whole }: RegExpExecArray, date: string): Found {
  return { date, start: index, end: index + whole.length };
}

const shapes = [
  /(?<![\d.])(?<day>\d{1,2})(?:st|nd|rd|th|er|º|\.)?(?:,? |(?<=\.)|(?<=\d)-)(?:de |di )?(?<month>\p{L}[\p{L}\p{M}]{1,12}(?: ال[أا]ول| الثاني)?)(?:\.?,? |\.|-)(?:de |del )?(?<year>\d{4})(?!\d)/u,
  /(?<![\p{L}])(?<month>\p{L}[\p{L}\p{M}]{2,12})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})(?!\d)/u,
  /(?<!\d)(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/,
  /(?<!\d)(?<year>\d{4})[年년] ?(?<month>\d{1,2})[月월] ?(?<day>\d{1,2})[日일]/,
];

/** `31/12/2025` and `12/31/2025` say which is which; `08/04/2025` does not, unless points part it. */
function inFigures(text: string): (Found & { readings: string[] }) | undefined {
  const match = /(?<![\d./-])(\d{1,2})(\. ?|[/-])(\d{1,2})\2(\d{4})(?![\d])/.exec(text);
  if (!match) return undefined;
  const [, one = '', mark, other = '', year = ''] = match;
  const both = [dayOf(year, other, one), ...(mark?.startsWith('.') ? [] : [dayOf(year, one, other)])];
  const readings = [...new Set(both)].filter(isDate);
  return { ...foundAt(match, readings[0] ?? ''), readings };
}

/** A day of the Persian solar calendar: `۱۹ فروردین ۱۴۰۴`. */
function persianDay(text: string): Found | undefined {
  const match = /(\d{1,2}) (\p{Script=Arabic}{2,9})(?: ماه)?[،,]? (1[34]\d{2})/u.exec(text);
  if (!match) return undefined;
  const [, day, month, year] = match;
  const wanted = `${Number(day)} ${month} ${year}`;
  // The year begins on 20 or 21 March; from there the day is found by counting.
  const first = Date.UTC(Number(year) + 621, 2, 19);
  const days = Array.from({ length: 370 }, (_, count) => first + count * 86_400_000);
  const at = days.find((one) => persian.format(one) === wanted);
  if (at === undefined) return undefined;
  const date = new Date(at).toISOString().slice(0, 10);
  return { ...foundAt(match, date), note: 'the day of the Persian calendar' };
}

const persian = new Intl.DateTimeFormat('fa-u-nu-latn', { dateStyle: 'long', timeZone: 'UTC' });

function dayOf(year: string, month: string | number, day: string): string {
  return [year, String(month).padStart(2, '0'), day.padStart(2, '0')].join('-');
}

/** No newspaper is older than 1605: such a year is of another calendar. */
function isDate(date: string): boolean {
  return 'value' in readStoryDate(date) && date >= '1605';
}
