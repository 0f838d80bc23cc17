import { utc, UTCDate } from '@date-fns/utc';
// Each by itself, and none that loads dozens of modules: for each of these Node reads the whole package’s list of exports.
import { addDays } from 'date-fns/addDays';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { lightFormat } from 'date-fns/lightFormat';
import type { Reading, Refusal } from './contentError.ts';
import type { StoryDate } from './dateParts.ts';
import { certain, dayOf, precision } from './dateParts.ts';
import { defect } from './defects.ts';

export type { Precision, StoryDate } from './dateParts.ts';
export { dayOf, machineDate, monthOf, precision, yearOf } from './dateParts.ts';

/** Reads a date as written in front matter; refuses what no calendar holds and says what to write. */
export function readStoryDate(text: string): Reading<StoryDate> {
  const written = text.trim();
  const partial = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)$/.exec(written);
  if (partial) {
    const [, year, month, day] = partial;
    return checkDay(year!, month, day) ?? { value: written };
  }
  const instant = /^(\d{4})-(\d{2})-(\d{2})[Tt ]+(\d{2}):(\d{2})(?::(\d{2})(\.\d+)?)?\s*(.*)$/.exec(written);
  if (instant) return readInstant(instant);
  return defect('bad-date', { value: written, day: readPrintedDay(written) });
}

/** A day as prose prints it, `Feb. 1, 2026` or `1 February 2026`; undefined where it could be read in two ways or not at all. */
export function readPrintedDay(printed: string): string | undefined {
  const numbers = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(printed);
  if (numbers) {
    const [year, month, day] = [numbers[1]!, numbers[2]!.padStart(2, '0'), numbers[3]!.padStart(2, '0')];
    return checkDay(year, month, day) ? undefined : `${year}-${month}-${day}`;
  }
  const words = /^(?:[a-z]+day,? )?(?:(\d{1,2}) ([a-z]{3,9})|([a-z]{3,9}) (\d{1,2})),? (\d{4})$/i.exec(
    printed.replace(/\./g, '').replace(/(\d)(?:st|nd|rd|th)\b/, '$1'),
  );
  if (!words) return undefined;
  const [, first, after, before, second, year = ''] = words;
  const name = (after ?? before ?? '').slice(0, 3).toLowerCase();
  const number = monthNames.findIndex((month) => month.toLowerCase().startsWith(name)) + 1;
  const [month, day] = [String(number).padStart(2, '0'), (first ?? second ?? '').padStart(2, '0')];
  return number === 0 || checkDay(year, month, day) ? undefined : `${year}-${month}-${day}`;
}

/**
 * A string by which dates sort, oldest first: by day as printed, and within a day by instant. A date that is less exact
 * precedes all that are more exact within its span.
 */
export function sortKey(date: StoryDate): string {
  const digits = certain(date);
  const day = `${digits.slice(0, 10)}${'-00-00'.slice(0, Math.max(0, 10 - digits.length))}`;
  return digits.length > 10 ? `${day} ${new Date(digits).toISOString()}` : day;
}

/** First and last day a date can fall on, as days. */
export function span(date: StoryDate): [first: string, last: string] {
  const digits = certain(date).slice(0, 10);
  if (digits.length === 10) return [digits, digits];
  if (digits.length === 7) return [`${digits}-01`, `${digits}-${daysIn(digits)}`];
  return [`${digits}-01-01`, `${digits}-12-31`];
}

/** Whether one date is over before another begins, as exactly as both are known. */
export function isBefore(one: StoryDate, other: StoryDate): boolean {
  if (precision(one) === 'instant' && precision(other) === 'instant')
    return Date.parse(one) < Date.parse(other);
  return span(one)[1] < span(other)[0];
}

/**
 * The moment a date stands for where a format will have one (RFC 3339): noon UTC of a day, which is that day in nearly all zones; of a month
 * or year, noon of its first day.
 */
export function moment(date: StoryDate): string {
  return precision(date) === 'instant' ? date : `${span(date)[0]}T12:00:00Z`;
}

/** The day so many days after another. */
export function dayAfter(day: string, days: number): string {
  return lightFormat(addDays(utc(day), days), 'yyyy-MM-dd');
}

/** How many days lie between a day and a later one; below zero where the other is earlier. */
export function daysBetween(day: string, later: string): number {
  return (utc(later).getTime() - utc(day).getTime()) / 86_400_000;
}

/** The days from 1 January 1970 to a date, in its own offset; undefined where the day is not known. */
export function dayNumber(date: StoryDate): number | undefined {
  const day = dayOf(date);
  return day === undefined ? undefined : Date.parse(day) / 86_400_000;
}

/** Whether a date had not yet begun at a moment (RFC 3339), wherever on earth: a day begins first at UTC+14. */
export function isAhead(date: StoryDate, now: string): boolean {
  const begins = precision(date) === 'instant' ? date : `${span(date)[0]}T00:00:00+14:00`;
  return Date.parse(begins) > Date.parse(now);
}

/** How many days `2025-04` has: 30. */
export function daysIn(month: string): number {
  return getDaysInMonth(new UTCDate(Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1, 1));
}

/** The weeks of `2025-04` as days, each from `firstWeekday` on (0 is Sunday); `undefined` where a week reaches outside the month. */
export function weeksOf(month: string, firstWeekday = 1): (string | undefined)[][] {
  const before = (utc(`${month}-01`).getUTCDay() + 7 - firstWeekday) % 7;
  const days = Array.from(
    { length: daysIn(month) },
    (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`,
  );
  const cells = [...Array.from({ length: before }, () => undefined), ...days];
  while (cells.length % 7) cells.push(undefined);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

function readInstant(parts: RegExpExecArray): Reading<StoryDate> {
  const [, year = '', month, day, hour, minute = '', second = '00', fraction = '', offset = ''] = parts;
  const refused = checkDay(year, month, day);
  if (refused) return refused;
  const date = `${year}-${month}-${day}`;
  const zone = readOffset(offset);
  const clock = `${hour}:${minute}:${second}`;
  const example = 'value' in zone ? zone.value : 'Z';
  if (hour === '24') {
    const next = `${dayAfter(date, 1)}T00:${minute}:${second}${example}`;
    return defect('hour-24', { minute, moment: next });
  }
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) {
    return defect('bad-time', { clock, day: date, offset: example });
  }
  if ('refuse' in zone) return zone.refuse({ moment: `${date}T${clock}`, day: date });
  return { value: `${date}T${clock}${fraction}${zone.value}` };
}

/** An offset, or what refuses it, given the moment before it and the day of that. */
function readOffset(
  offset: string,
): { value: string } | { refuse: (facts: { moment: string; day: string }) => Refusal } {
  if (offset === 'Z' || offset === 'z') return { value: 'Z' };
  if (offset === '') return { refuse: (facts) => defect('missing-offset', facts) };
  const [, sign, hours = '', minutes = '00'] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(offset) ?? [];
  const wanted = `${sign}${hours.padStart(2, '0')}:${minutes}`;
  const possible =
    sign !== undefined && Number(hours) * 60 + Number(minutes) <= 14 * 60 && Number(minutes) < 60;
  if (!possible) return { refuse: (facts) => defect('bad-offset', { offset, ...facts }) };
  if (offset === '-00:00') return { refuse: (facts) => defect('unknown-offset', facts) };
  if (offset !== wanted) return { refuse: (facts) => defect('offset-form', { offset, wanted, ...facts }) };
  return { value: wanted };
}

function checkDay(year: string, month?: string, day?: string): Reading<never> | undefined {
  if (Number(year) < 1000) return defect('year-too-early', { year });
  if (month === undefined) return undefined;
  const whole = `${year}-${month}`;
  if (Number(month) < 1 || Number(month) > 12) return defect('no-such-month', { month: whole });
  if (day === undefined) return undefined;
  const days = daysIn(whole);
  if (Number(day) >= 1 && Number(day) <= days) return undefined;
  const monthName = `${monthNames[Number(month) - 1]} ${year}`;
  return defect('no-such-day', { month: whole, day, monthName, days });
}

/** In English, as messages about content are. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
