import { dayOf, monthOf, yearOf } from '../parse/storyDate.ts';
import type { Story } from './types.ts';

/** Stories by time: each year with its months, each month with its days; oldest first throughout. */
export interface Year {
  year: string;
  stories: Story[];
  months: Month[];
  /** Of this year, the month not known. */
  undated: Story[];
}
export interface Month {
  /** `2025-04`. */
  month: string;
  stories: Story[];
  days: Day[];
  /** Of this month, the day not known. */
  undated: Story[];
}
export interface Day {
  /** `2025-04-08`. */
  day: string;
  stories: Story[];
}

/** `stories` oldest first. */
export function chronology(stories: Story[]): Year[] {
  return groups(stories, (story) => yearOf(story.date)).map(([year, ofYear]) => ({
    year,
    stories: ofYear,
    undated: ofYear.filter((story) => !monthOf(story.date)),
    months: groups(ofYear, (story) => monthOf(story.date)).map(([month, ofMonth]) => ({
      month,
      stories: ofMonth,
      undated: ofMonth.filter((story) => !dayOf(story.date)),
      days: groups(ofMonth, (story) => dayOf(story.date)).map(([day, ofDay]) => ({ day, stories: ofDay })),
    })),
  }));
}

/** Things by a key, in the order of their first; what has no key is left out. */
export function groups<T>(
  things: Iterable<T>,
  keyOf: (thing: T) => string | undefined,
): [key: string, things: T[]][] {
  const found = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (key === undefined) continue;
    const group = found.get(key);
    if (group) group.push(thing);
    else found.set(key, [thing]);
  }
  return [...found];
}

/** A list of stories as pages: whole where it is short, else by year, and a long year by month. */
export interface Pagination {
  stories: Story[];
  /** Empty where the whole list is on one page. */
  years: { year: string; stories: Story[]; months: { month: string; stories: Story[] }[] }[];
}

/** The longest list of stories on one page. */
export const longestList = 200;

/** `stories` oldest first; so are the years and months. A story whose month is not known is on the page of its year. */
export function paginate(stories: Story[]): Pagination {
  if (stories.length <= longestList) return { stories, years: [] };
  const years = groups(stories, (story) => yearOf(story.date)).map(([year, ofYear]) => ({
    year,
    stories: ofYear,
    months:
      ofYear.length <= longestList
        ? []
        : groups(ofYear, (story) => monthOf(story.date)).map(([month, ofMonth]) => ({
            month,
            stories: ofMonth,
          })),
  }));
  return { stories, years };
}
