import type { Day, Month, Year } from '../archive/chronology.ts';
import type { StoryItem, YearCount } from './items.ts';
import { storyItems } from './items.ts';

/** The years of the archive. */
export interface DatesModel {
  kind: 'dates';
  years: YearCount[];
}

/** A neighbour is the nearest year, month or day that holds a story. */
interface Between {
  previous?: string;
  next?: string;
}

export interface YearModel extends Between {
  kind: 'year';
  year: string;
  stories: number;
  months: (MonthGrid & { stories: number })[];
  /** Those whose month is not known, the newest first. */
  undated: StoryItem[];
}

export interface MonthModel extends Between, MonthGrid {
  kind: 'month';
  stories: number;
  /** Those whose day is not known, the newest first. */
  undated: StoryItem[];
}

export interface DayModel extends Between {
  kind: 'day';
  day: string;
  /** The newest first. */
  stories: StoryItem[];
}

/** A month as a calendar. */
export interface MonthGrid {
  /** `2025-04`. */
  month: string;
  /** Those that hold stories; with the headline where there is only one. */
  days: { day: string; count: number; title?: string }[];
}

export function datesPage(years: Year[]): DatesModel {
  return { kind: 'dates', years: years.map(({ year, stories }) => ({ year, count: stories.length })) };
}

export function yearPage({ year, stories, months, undated }: Year, between: Between): YearModel {
  return {
    kind: 'year',
    year,
    stories: stories.length,
    months: months.map((month) => ({ ...monthGrid(month), stories: month.stories.length })),
    undated: storyItems(undated),
    ...between,
  };
}

export function monthPage(month: Month, between: Between): MonthModel {
  return {
    kind: 'month',
    ...monthGrid(month),
    stories: month.stories.length,
    undated: storyItems(month.undated),
    ...between,
  };
}

export function dayPage({ day, stories }: Day, between: Between): DayModel {
  return { kind: 'day', day, stories: storyItems(stories, { summaries: withSummary }), ...between };
}

/** Things in order, each with what comes before and after it. */
export function* withNeighbours<T>(
  things: T[],
  nameOf: (thing: T) => string,
): Generator<[thing: T, between: Between]> {
  for (const [index, thing] of things.entries()) {
    const [previous, next] = [things[index - 1], things[index + 1]];
    yield [thing, { ...(previous && { previous: nameOf(previous) }), ...(next && { next: nameOf(next) }) }];
  }
}

/** How many of a day’s stories show their summary. */
const withSummary = 30;

function monthGrid({ month, days }: Month): MonthGrid {
  return {
    month,
    days: days.map(({ day, stories }) => ({
      day,
      count: stories.length,
      ...(stories.length === 1 && { title: stories[0]!.title }),
    })),
  };
}
