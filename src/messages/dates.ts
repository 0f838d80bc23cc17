import type { StoryDate } from '../parse/dateParts.ts';
import { dayOf, monthOf, precision, yearOf } from '../parse/dateParts.ts';

/** Dates in words. A date keeps the precision it was given, and an instant its own offset. */
export interface Dates {
  /** `Tuesday 8 April 2025`, `April 2025`, `about 1984`. The time of day is not part of it. */
  long(date: StoryDate): string;
  /** As `long`, without the weekday: `8 April 2025`. */
  short(date: StoryDate): string;
  /** `8 April`, below a heading that has the year. */
  dayAndMonth(day: string): string;
  /** `14:05` in the date’s own offset; undefined where no time of day was given. */
  clock(date: StoryDate): string | undefined;
  /** `14:05, UTC+3`; undefined where no time of day was given. */
  time(date: StoryDate): string | undefined;
  /** How exact the date is, where that needs saying: `the day is not known`. */
  exactness(date: StoryDate): string | undefined;
  /** `April` for `04` or `2025-04`. */
  month(month: string): string;
  /** `Monday` for `2026-02-02`. */
  weekday(day: string): string;
  /** The weekday in the head of a calendar’s column, which may be narrow. */
  columnHead(day: string, isNarrow: boolean): string;
}

/** What a language makes dates of. */
export interface DateWords {
  months: string[];
  /** Sunday first. */
  weekdays: string[];
  /** In the head of a wide and of a narrow column; Sunday first. */
  columnHeads: { wide: string[]; narrow: string[] };
  /** Puts the parts in order that are said; a day has its month. */
  order(parts: { weekday?: string; day?: string; month?: string; year?: string }): string;
  /** Digits in the language’s own form. */
  digits(text: string): string;
  time(clock: string, offset: Offset): string;
  /** Before a date that is doubtful: `about `. */
  hedges: Record<Doubt, string>;
  exactness: Record<Doubt | 'month' | 'year', string>;
  /** Between two remarks: `; `. */
  semicolon: string;
}

/** Hours and minutes from UTC; both 0 at UTC itself. */
export interface Offset {
  sign: '+' | '−';
  hours: number;
  minutes: number;
}

/** About, perhaps, or both (EDTF level 1). */
export type Doubt = '~' | '?' | '%';

export function datesOf(words: DateWords): Dates {
  const { months, weekdays, columnHeads, order, digits, hedges, exactness, semicolon } = words;
  const month = (date: string): string => months[Number(date.slice(-2)) - 1]!;
  const text = (date: StoryDate, withWeekday: boolean): string => {
    const [day, ofMonth, doubt] = [dayOf(date), monthOf(date), doubtOf(date)];
    const parts = {
      ...(day && withWeekday && { weekday: weekdays[weekdayOf(day)]! }),
      ...(day && { day: digits(String(Number(day.slice(8)))) }),
      ...(ofMonth && { month: month(ofMonth) }),
      year: digits(yearOf(date)),
    };
    return (doubt ? hedges[doubt] : '') + order(parts);
  };
  return {
    long: (date) => text(date, true),
    short: (date) => text(date, false),
    dayAndMonth: (day) =>
      order({ day: digits(String(Number(day.slice(8, 10)))), month: month(day.slice(0, 7)) }),
    clock: (date) => (precision(date) === 'instant' ? digits(date.slice(11, 16)) : undefined),
    time: (date) =>
      precision(date) === 'instant' ? words.time(digits(date.slice(11, 16)), offsetOf(date)) : undefined,
    exactness(date) {
      const known = precision(date);
      const doubt = doubtOf(date);
      const missing = known === 'month' || known === 'year' ? exactness[known] : '';
      return [doubt ? exactness[doubt] : '', missing].filter(Boolean).join(semicolon) || undefined;
    },
    month,
    weekday: (day) => weekdays[weekdayOf(day)]!,
    columnHead: (day, isNarrow) => columnHeads[isNarrow ? 'narrow' : 'wide'][weekdayOf(day)]!,
  };
}

/** 0 for a Sunday. */
function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

function doubtOf(date: StoryDate): Doubt | undefined {
  const last = date.at(-1);
  return last === '~' || last === '?' || last === '%' ? last : undefined;
}

function offsetOf(date: StoryDate): Offset {
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})$/.exec(date) ?? [];
  return { sign: sign === '-' ? '−' : '+', hours: Number(hours ?? 0), minutes: Number(minutes ?? 0) };
}
