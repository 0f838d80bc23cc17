import { paginate } from '../archive/chronology.ts';
import type { Person, Story } from '../archive/types.ts';
import { monthOf, span } from '../parse/storyDate.ts';
import type { StoryItem } from './items.ts';
import { storyItems } from './items.ts';

/** One page of a list of stories: the whole list, or one year or month of a list too long for a page. */
export interface TimePage {
  /** `2025`, `2025-04`; undefined for the first page. */
  time?: string;
  /** The stories of its time, oldest first: what a page says of its subject, it says of these. */
  all: Story[];
  /** Those that are on the page. */
  stories: Story[];
  /** The pages below it. */
  parts: TimePart[];
}

/** A page below: its time, and how many stories fall into it. */
export interface TimePart {
  time: string;
  count: number;
}

/** A page of a list as it is shown. */
export interface TimeList {
  time?: string;
  /** Oldest first. */
  parts: TimePart[];
  lists: { head?: ListHead; stories: StoryItem[] }[];
}

/** What a list within the page holds: the newest, those whose month is not known, what is about the subject or only names it. */
export type ListHead = 'newest' | 'undated' | 'about' | 'mentions';

/** Every page that a list of stories needs, the first page first. `stories` oldest first. */
export function timePages(stories: Story[]): TimePage[] {
  const { years } = paginate(stories);
  return [
    {
      all: stories,
      stories: years.length ? stories.slice(-newestShown) : stories,
      parts: years.map(({ year, stories: { length } }) => ({ time: year, count: length })),
    },
    ...years.flatMap(({ year, stories: ofYear, months }): TimePage[] => [
      {
        time: year,
        all: ofYear,
        stories: months.length ? ofYear.filter((story) => !monthOf(story.date)) : ofYear,
        parts: months.map(({ month, stories: { length } }) => ({ time: month, count: length })),
      },
      ...months.map(({ month, stories: ofMonth }) => ({
        time: month,
        all: ofMonth,
        stories: ofMonth,
        parts: [],
      })),
    ]),
  ];
}

/**
 * The page as it is shown. Where only some of its stories are `about` its subject, these come first and the others below; `without` is the
 * person that the page is of.
 */
export function timeList(
  { time, stories, parts }: TimePage,
  { about, without }: { about?: Set<Story>; without?: Person } = {},
): TimeList {
  const mentions = about ? stories.filter((story) => !about.has(story)) : [];
  const main = stories.filter((story) => !about || about.has(story));
  const head = mentions.length ? 'about' : parts.length ? (time ? 'undated' : 'newest') : undefined;
  const person = without && { without };
  const lists: TimeList['lists'] = [
    { ...(head && { head }), stories: storyItems(main, { summaries: withSummary, ...person }) },
    {
      head: 'mentions',
      stories: storyItems(mentions, { summaries: main.length ? 0 : withSummary, ...person }),
    },
  ];
  return { ...(time && { time }), parts, lists: lists.filter((list) => list.stories.length > 0) };
}

/** First and last day of a page’s time, for a search; none where the page is not of a time. */
export function daysOf(time: string | undefined): { from?: string; to?: string } {
  if (time === undefined) return {};
  const [from, to] = span(time);
  return { from, to };
}

/** How many stories the first page of a divided list shows. */
const newestShown = 20;

/** How many of the newest show their summary. */
const withSummary = 3;
