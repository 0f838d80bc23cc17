import { pack, unpack } from './postings.ts';

/** On which days the stories of an archive can fall, by their numbers, as the search page fetches it. */
export interface Calendar {
  stories: number;
  /** The first day of the oldest story, in days since 1 January 1970. */
  start: number;
  /** For each day that holds stories: the days since the last such day, and how many stories; packed. */
  days: string;
  /** For each story that may fall on several days: its number since the last such, and how many days follow its first; packed. */
  spans: string;
}

/** The same, story by story. */
export interface Days {
  /** First and last day of each story, in days since 1 January 1970; the first days ascend. */
  first: Int32Array;
  last: Int32Array;
}

/** `spans` are first and last day of each story, as `2025-04-08`, the oldest first. */
export function calendarOf(spans: [first: string, last: string][]): Calendar {
  const days: number[] = [];
  const long: number[] = [];
  const start = dayNumber(spans[0]?.[0] ?? '1970-01-01');
  let day = start;
  let number = 0;
  // Most stories are of the same day as the one before.
  let [text, own] = ['', day];
  for (const [index, [first, last]] of spans.entries()) {
    if (first !== text) [text, own] = [first, Math.max(dayNumber(first), day)];
    if (index === 0 || own > day) days.push(own - day, 0);
    days[days.length - 1]!++;
    day = own;
    if (last === first) continue;
    long.push(index - number, dayNumber(last) - own);
    number = index;
  }
  return { stories: spans.length, start, days: pack(days), spans: pack(long) };
}

export function daysOf(calendar: Calendar): Days {
  const first = new Int32Array(calendar.stories);
  const days = unpack(calendar.days);
  let [day, number] = [calendar.start, 0];
  for (let at = 0; at < days.length; at += 2) {
    day += days[at]!;
    first.fill(day, number, (number += days[at + 1]!));
  }
  const last = first.slice();
  const spans = unpack(calendar.spans);
  number = 0;
  for (let at = 0; at < spans.length; at += 2) {
    number += spans[at]!;
    last[number]! += spans[at + 1]!;
  }
  return { first, last };
}

/** Whether a story can fall between two days, both counted in; an empty day sets no limit. */
export function fallsBetween({ first, last }: Days, number: number, from: string, to: string): boolean {
  return (!from || last[number]! >= dayNumber(from)) && (!to || first[number]! <= dayNumber(to));
}

/** The year of a story’s first day. */
export function yearOf({ first }: Days, number: number): number {
  return new Date(first[number]! * dayLength).getUTCFullYear();
}

/** How many of some stories begin in each year that has any; `numbers` ascend, and so do their days. */
export function yearsOf(days: Days, numbers: Iterable<number>): { year: number; count: number }[] {
  const years: { year: number; count: number }[] = [];
  let end = -Infinity;
  for (const number of numbers) {
    if (days.first[number]! > end) {
      const year = yearOf(days, number);
      end = dayNumber(`${String(year).padStart(4, '0')}-12-31`);
      years.push({ year, count: 0 });
    }
    years.at(-1)!.count++;
  }
  return years;
}

/** Whether a text is a day of the calendar, written `2026-02-01`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // A browser takes 30 February for 2 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Days since 1 January 1970 of a day of the years 0000–9999: `2025-04-08`. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / dayLength;
}

/** The day of such a number: `2025-04-08`. */
export function dayText(number: number): string {
  return new Date(number * dayLength).toISOString().slice(0, 10);
}

const dayLength = 86_400_000;
