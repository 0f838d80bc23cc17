import type { Shelf } from '../archive/chronology.ts';
import { shelve } from '../archive/chronology.ts';
import type { Story } from '../archive/story.ts';
import { monthName } from '../parse/storyDate.ts';

/** One page of a list of stories: the whole list, or one year or month of a list too long for a page. */
export interface TimePage {
  /** `2025`, `2025-04`; undefined for the first page. */
  time: string | undefined;
  /** `2025`, `April 2025`. */
  title: string | undefined;
  /** What stands on the page, oldest first. */
  stories: Story[];
  /** The pages below it. */
  parts: { time: string; label: string; count: number }[];
}

/** Every page that a list of stories needs, the first page first. `stories` oldest first. */
export function timePages(stories: Story[]): TimePage[] {
  const shelf: Shelf = shelve(stories);
  const years = shelf.years.flatMap(({ year, stories: ofYear, months }): TimePage[] => [
    {
      time: year,
      title: year,
      stories: months.length ? ofYear.filter((story) => !/^\d{4}-\d{2}/.test(story.date)) : ofYear,
      parts: months.map(({ month, stories: { length } }) => ({
        time: month,
        label: monthTitle(month),
        count: length,
      })),
    },
    ...months.map(({ month, stories: ofMonth }) => ({
      time: month,
      title: monthTitle(month),
      stories: ofMonth,
      parts: [],
    })),
  ]);
  const first: TimePage = {
    time: undefined,
    title: undefined,
    stories: shelf.years.length ? stories.slice(-newestShown) : stories,
    parts: shelf.years.map(({ year, stories: { length } }) => ({ time: year, label: year, count: length })),
  };
  return [first, ...years];
}

/** The route parameter for a time: `2025/04`. */
export function timeParam(time: string | undefined): string | undefined {
  return time?.replaceAll('-', '/');
}

/** How many stories the first page of a divided list shows. */
const newestShown = 20;

function monthTitle(month: string): string {
  return `${monthName(month)} ${month.slice(0, 4)}`;
}
