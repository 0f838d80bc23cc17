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

/** The longest list of photos on one page. */
export const longestList = 200;
