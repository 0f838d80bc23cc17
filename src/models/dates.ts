import type { Year } from '../archive/chronology.ts';
import type { Story } from '../archive/types.ts';
import { shadeScale } from './shades.ts';
import type { CountryRef, PersonRef, StoryItem, YearCount } from './items.ts';
import { storyItems } from './items.ts';
import { divide, heightOf } from './pageSize.ts';
import type { PageNumber } from './timeList.ts';
import type { MostNamed } from './mostNamed.ts';
import { mostAbout, mostNamedIn } from './mostNamed.ts';

/** The years of the archive. */
export interface DatesModel {
  kind: 'dates';
  /** Oldest first, each with the countries and people that most of its stories are about. */
  years: (YearCount & { days: number; countries: CountryRef[]; people: PersonRef[] })[];
}

/** A neighbour is the nearest year, month or day that holds a story. */
export interface Between {
  previous?: string;
  next?: string;
}

export interface YearModel extends Between {
  kind: 'year';
  year: string;
  stories: number;
  /** Days with stories. */
  days: number;
  /** The twelve, each with its days that hold stories. */
  months: { month: string; stories: number; days: DayCount[] }[];
  /** The last count of each shade of a day. */
  scale: number[];
  named: MostNamed;
  about: CountryRef[];
  /** Those whose month is not known, oldest first; where they are too many for this page, how many there are. */
  undated: StoryItem[] | number;
}

export interface DayCount {
  day: string;
  count: number;
}

/** Stories of which no more than the year or month is known, and that are too many for its page. */
export interface UndatedModel {
  kind: 'undated';
  /** `1984`, `1984-03`. */
  time: string;
  pages: PageNumber;
  count: number;
  stories: StoryItem[];
}

export function datesPage(years: Year[]): DatesModel {
  return {
    kind: 'dates',
    years: years.map(({ year, stories, months }) => ({
      year,
      count: stories.length,
      days: months.reduce((sum, { days }) => sum + days.length, 0),
      ...mostAbout(stories),
    })),
  };
}

export function yearPage({ year, stories, months, undated }: Year, between: Between): YearModel {
  const counts = months.flatMap(({ days }) => days.map((day) => day.stories.length));
  return {
    kind: 'year',
    year,
    stories: stories.length,
    days: counts.length,
    months: Array.from({ length: 12 }, (_, index) => {
      const month = `${year}-${String(index + 1).padStart(2, '0')}`;
      const held = months.find((one) => one.month === month);
      return {
        month,
        stories: held?.stories.length ?? 0,
        days: (held?.days ?? []).map(({ day, stories: ofDay }) => ({ day, count: ofDay.length })),
      };
    }),
    scale: shadeScale(Math.max(0, ...counts)),
    named: mostNamedIn(stories),
    about: mostAbout(stories).countries,
    undated: undatedOn(undated),
    ...between,
  };
}

/** The pages of stories of which no more than a year or month is known, where its own page has no room for them. */
export function undatedPages(
  years: Year[],
): { time: string; pages: PageNumber; stories: Story[]; count: number }[] {
  const lists = years.flatMap(({ year, undated, months }) => [
    { time: year, undated },
    ...months.map((month) => ({ time: month.month, undated: month.undated })),
  ]);
  return lists.flatMap(({ time, undated }) => {
    if (typeof undatedOn(undated) !== 'number') return [];
    const parts = divide(undated, (story) => heightOf(story, 'dense'));
    return parts.map((stories, index) => ({
      time,
      pages: { number: index + 1, of: parts.length },
      stories,
      count: undated.length,
    }));
  });
}

export function undatedPage({ stories, ...page }: ReturnType<typeof undatedPages>[number]): UndatedModel {
  return { kind: 'undated', ...page, stories: storyItems(stories).toReversed() };
}

/** Undated stories as a page of other things shows them: all, or how many there are. */
export function undatedOn(undated: Story[]): StoryItem[] | number {
  const [first, ...more] = divide(undated, (story) => heightOf(story, 'dense'), tallestUndated);
  return more.length ? undated.length : storyItems(first ?? []).toReversed();
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

const tallestUndated = 2_000;
