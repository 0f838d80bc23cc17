import type { Month } from '../archive/chronology.ts';
import type { Story } from '../archive/types.ts';
import type { Between } from './dates.ts';
import { undatedOn } from './dates.ts';
import type { CountryRef, StoryItem } from './items.ts';
import { storyItems } from './items.ts';
import type { MostNamed } from './mostNamed.ts';
import { mostAbout, mostNamedIn } from './mostNamed.ts';
import { heightOf, tallestList } from './pageSize.ts';
import { shadeScale } from './shades.ts';

export interface MonthModel extends Between {
  kind: 'month';
  /** `2025-04`. */
  month: string;
  stories: number;
  /** Those that hold stories, oldest first. */
  days: MonthDay[];
  /** The last count of each shade of a day. */
  scale: number[];
  named: MostNamed;
  about: CountryRef[];
  /** Those whose day is not known, oldest first; where they are too many for this page, how many there are. */
  undated: StoryItem[] | number;
}

export interface MonthDay {
  day: string;
  count: number;
  /** All of them, or in a month of many the first ones; the newest first. */
  stories: StoryItem[];
}

export function monthPage(month: Month, between: Between): MonthModel {
  const { days, stories, undated } = month;
  const shown = shownOf(month);
  const withSummary = new Set(shown === Infinity ? newestOfDays(month) : []);
  return {
    kind: 'month',
    month: month.month,
    stories: stories.length,
    days: days.map(({ day, stories: ofDay }) => {
      const listed = ofDay.slice(-shown);
      return {
        day,
        count: ofDay.length,
        stories: storyItems(listed, { summaries: listed.filter((story) => withSummary.has(story)).length }),
      };
    }),
    scale: shadeScale(Math.max(0, ...days.map((day) => day.stories.length))),
    named: mostNamedIn(stories),
    about: mostAbout(stories).countries,
    undated: undatedOn(undated),
    ...between,
  };
}

/** How many stories of each day the list of a month has room for: all, or else two or three. */
function shownOf({ days }: Month): number {
  const height = (most: number): number =>
    days.reduce((sum, day) => sum + dayHeight + heightsOf(day.stories.slice(-most)), 0);
  return [Infinity, 3, 2].find((most) => height(most) <= tallestMonth) ?? 1;
}

/** The newest story of each day, as long as their summaries leave the list in its bounds. */
function newestOfDays({ days, stories }: Month): Story[] {
  let room = tallestMonth - days.length * dayHeight - heightsOf(stories);
  const summarized: Story[] = [];
  for (const day of days.toReversed()) {
    const newest = day.stories.at(-1);
    if (!newest || room < summaryHeight) break;
    room -= summaryHeight;
    summarized.push(newest);
  }
  return summarized;
}

function heightsOf(stories: Story[]): number {
  return stories.reduce((sum, story) => sum + heightOf(story, 'listed'), 0);
}

/** Beside the calendar. */
const tallestMonth = tallestList - 2_000;
const dayHeight = 60;
const summaryHeight = 130;
