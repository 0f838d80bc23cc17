import { quoted } from '../../../parse/contentError.ts';
import { readStoryDate } from '../../../parse/storyDate.ts';
import { monthNumber } from './months.ts';
import type { Stamp } from './stamp.ts';
import { zoned } from './stamp.ts';

/** A date as it is printed. */
export interface PrintedDate extends Stamp {
  /** The day, and the time that follows it. */
  written: string;
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
  const clock = clockIn(latin, end, end + 40) ?? clockIn(latin, Math.max(0, start - 25), start);
  const written = text.slice(start, Math.max(end, clock?.end ?? 0)).trim();
  const parts = [{ start, end }, ...(clock ? [clock] : [])];
  return {
    found: { ...momentOf(date, clock, note, written), written },
    rest: parts.reduce((rest, part) => blanked(rest, part), text),
  };
}

/** The first day printed in a text, and how. */
export function printedDay(text: string): { date: string; printed: string } | undefined {
  const day = firstDay(latinDigits(text));
  return day && { date: day.date, printed: text.slice(day.start, day.end) };
}

/** Digits of Arabic, Persian and Devanagari as those of ASCII; all else stays, sign for sign. */
export function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९]/g, (digit) =>
    String((digit.charCodeAt(0) - (/[०-९]/.test(digit) ? 0x966 : digit < '۰' ? 0x660 : 0x6f0)) % 10),
  );
}

function momentOf(day: string, clock: Clock | undefined, note: string | undefined, written: string): Stamp {
  if (!clock) return { date: day, ...(note && { lost: `${note} ${quoted(written)}` }) };
  const moment = clock.zone === undefined ? undefined : zoned(day, clock.time, clock.zone);
  return moment === undefined
    ? { date: day, lost: `the day alone of ${quoted(written)}, for its time has no known offset` }
    : { date: moment };
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
  const found = shapes.flatMap(({ shape, order }) => {
    const match = shape.exec(text);
    if (!match) return [];
    const [day, month, year] = order.map((group) => match[group] ?? '');
    const number = /^\d+$/.test(month!) ? Number(month) : monthNumber(month!);
    const date =
      number === undefined
        ? undefined
        : `${year}-${String(number).padStart(2, '0')}-${day!.padStart(2, '0')}`;
    return date !== undefined && 'value' in readStoryDate(date)
      ? [{ date, start: match.index, end: match.index + match[0].length }]
      : [];
  });
  return found.toSorted((one, other) => one.start - other.start)[0] ?? persianDay(text) ?? figures(text);
}

const shapes: { shape: RegExp; order: [day: number, month: number, year: number] }[] = [
  {
    shape:
      /(?<![\d.])(\d{1,2})(?:st|nd|rd|th|er|º|\.)?(?:,? |(?<=\.)|(?<=\d)-)(?:de |di )?(\p{L}[\p{L}\p{M}]{1,12})(?:\.?,? |\.|-)(?:de |del )?(\d{4})(?!\d)/u,
    order: [1, 2, 3],
  },
  {
    shape: /(?<![\p{L}])(\p{L}[\p{L}\p{M}]{2,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/u,
    order: [2, 1, 3],
  },
  { shape: /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, order: [3, 2, 1] },
  { shape: /(?<!\d)(\d{4})[年년] ?(\d{1,2})[月월] ?(\d{1,2})[日일]/, order: [3, 2, 1] },
];

/** `31/12/2025` and `12/31/2025` say which is which; `08/04/2025` does not. */
function figures(text: string): Found | undefined {
  const match = figuresAlone.exec(text);
  if (!match) return undefined;
  const [whole, one, mark, other, year] = match;
  const dayFirst = mark === '.' || Number(one) > 12 || one === other;
  if (!dayFirst && Number(other) <= 12) return undefined;
  const [day, month] = dayFirst ? [one!, other!] : [other!, one!];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return 'value' in readStoryDate(date)
    ? { date, start: match.index, end: match.index + whole.length }
    : undefined;
}

/** A day in figures that may be read in two ways, `04/02/2025`: the day first, then the month first. */
export function twoReadings(text: string): { readings: [string, string]; written: string } | undefined {
  const match = figuresAlone.exec(latinDigits(text));
  if (!match || figures(text)) return undefined;
  const [whole, one, , other, year] = match as unknown as [string, string, string, string, string];
  const day = (month: string, date: string) => `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const readings: [string, string] = [day(other, one), day(one, other)];
  return readings.every((reading) => 'value' in readStoryDate(reading))
    ? { readings, written: text.slice(match.index, match.index + whole.length) }
    : undefined;
}

const figuresAlone = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?![\d])/;

interface Clock {
  time: string;
  zone?: string;
  start: number;
  end: number;
}

/** The first time of day between two places of a text. */
function clockIn(text: string, from: number, to: number): Clock | undefined {
  const match = clock.exec(text.slice(from, to));
  if (!match || Number(match[1]) > 23 || Number(match[2]) > 59) return undefined;
  const half =
    match[3] ?? beforeClock.exec(text.slice(Math.max(0, from + match.index - 4), from + match.index))?.[0];
  const hour =
    half === undefined ? Number(match[1]) : (Number(match[1]) % 12) + (afternoon.test(half) ? 12 : 0);
  const zone = match[4] === undefined ? undefined : zoneOf(match[4]);
  const start = from + match.index;
  return {
    time: `${String(hour).padStart(2, '0')}:${match[2]}`,
    ...(zone !== undefined && { zone }),
    start,
    end: start + match[0].length,
  };
}

const clock =
  /(?<![\d:])(\d{1,2}) ?[:.h時时点시] ?(\d{2})(?::\d{2})?[分분]?(?:\s*([ap])\.?m\b\.?)?(?:\s*(?:Uhr|hrs|h)\b)?(?:\s*\(?((?:UTC|GMT)\s*[+−-]\s*\d{1,2}(?::?\d{2})?|[+−-]\d{2}:?\d{2}\b|UTC|GMT|Z\b|[ECMP][SD]?T\b|CES?T\b|BST\b|IST\b|MSK\b|ET\b)\)?)?/i;

const beforeClock = /(?:오전|오후|午前|午後|上午|下午) ?$/;
const afternoon = /^p|오후|午後|下午/i;

function zoneOf(written: string): string {
  const numbers = /^(?:UTC|GMT)?\s*([+−-])\s*(\d{1,2}):?(\d{2})?$/i.exec(written);
  if (!numbers) return written.toUpperCase();
  return `${numbers[1] === '−' ? '-' : numbers[1]}${numbers[2]!.padStart(2, '0')}:${numbers[3] ?? '00'}`;
}

/** A day of the Persian solar calendar: `۱۹ فروردین ۱۴۰۴`. */
function persianDay(text: string): Found | undefined {
  const match = new RegExp(`(\\d{1,2}) (${persianMonths.join('|')})(?: ماه)?[،,]? (1[34]\\d{2})`).exec(text);
  if (!match) return undefined;
  const [whole, day, month, year] = match;
  const wanted = [Number(year), persianMonths.indexOf(month!) + 1, Number(day)].join('/');
  // The year begins on 20 or 21 March; from there the day is found by counting.
  const start = Date.UTC(Number(year) + 621, 2, 19);
  for (let days = 0; days < 370; days++) {
    const at = new Date(start + days * 86_400_000);
    const parts = persian.formatToParts(at).filter(({ type }) => ['year', 'month', 'day'].includes(type));
    const there = ['year', 'month', 'day']
      .map((type) => Number.parseInt(parts.find((part) => part.type === type)!.value, 10))
      .join('/');
    if (there === wanted)
      return {
        date: at.toISOString().slice(0, 10),
        start: match.index,
        end: match.index + whole.length,
        note: 'the day of the Persian calendar',
      };
  }
  return undefined;
}

const persian = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

const persianMonths = [
  'فروردین',
  'اردیبهشت',
  'خرداد',
  'تیر',
  'مرداد',
  'شهریور',
  'مهر',
  'آبان',
  'آذر',
  'دی',
  'بهمن',
  'اسفند',
];
