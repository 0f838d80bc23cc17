import { groups } from '../archive/chronology.ts';
import type { Year } from '../archive/chronology.ts';
import type { Archive, Story } from '../archive/types.ts';
import type { WorldMap } from '../maps/worldMap.ts';
import { worldMap } from '../maps/worldMap.ts';
import { firstOf } from '../parse/assert.ts';
import { dayNumber, dayOf, yearOf } from '../parse/storyDate.ts';
import type { Counted, CountryRef, PersonRef, StoryItem, YearCount } from './items.ts';
import {
  countriesIn,
  countryRef,
  mostNamed,
  peopleIn,
  personRef,
  storyItem,
  storyItems,
  yearCounts,
} from './items.ts';

export interface FrontModel {
  kind: 'front';
  /** The newest days, the newest first. */
  stories: StoryItem[];
  extent: {
    stories: number;
    people: number;
    countries: number;
    /** The outlets, the most stories first. */
    outlets: string[];
    /** Years of the oldest and the newest story. */
    first: string;
    last: string;
  };
  /** The newest month, and whom and what its stories name most. */
  month?: { month: string; people: Counted<PersonRef>[]; countries: Counted<CountryRef>[] };
  /** What happened in earlier years on the newest day of the archive, or near it; left out where nothing did. */
  onThisDay?: OnThisDay;
  /** Oldest first. */
  years: YearCount[];
  map: WorldMap;
}

export interface OnThisDay {
  /** The newest day. */
  day: string;
  /** Whether all are of that very day of the year, not only of days near it. */
  isExact: boolean;
  /** A story of each year, the newest year first, and how many more its day has. */
  entries: { day: string; story: StoryItem; more: number }[];
}

export function frontPage(archive: Archive): FrontModel {
  const { stories } = archive;
  const newest = newestDays(stories);
  const onThisDay = onThisDayOf(archive.years);
  return {
    kind: 'front',
    stories: storyItems(newest, { summaries: withSummary }),
    extent: {
      stories: stories.length,
      people: archive.people.length,
      countries: archive.countries.filter((country) => country.stories.length).length,
      outlets: archive.sources
        .filter((source) => source.published.length)
        .toSorted((a, b) => b.published.length - a.published.length)
        .map(({ name }) => name),
      first: yearOf(stories[0]!.date),
      last: yearOf(stories.at(-1)!.date),
    },
    ...newestMonth(archive.years),
    ...(onThisDay && { onThisDay }),
    years: yearCounts(stories),
    map: worldMap(
      archive.countries.map((country) => ({ ...countryRef(country), stories: country.stories.length })),
    ),
  };
}

/** Days are shown until there are so many, or so many stories. */
const mostDays = 7;
const mostStories = 24;
const mostOfDay = 8;
const withSummary = 5;
const mostNames = 8;
const mostYears = 6;
/** How far from the day of the year stories of other years may be, where that very day has none. */
const nearDays = 3;

/** The newest stories of the newest days, oldest first. */
function newestDays(stories: Story[]): Story[] {
  const newest: Story[] = [];
  const days = groups(stories.toReversed(), (story) => dayOf(story.date) ?? story.date);
  for (const [, ofDay] of days.slice(0, mostDays)) {
    if (newest.length >= mostStories) break;
    newest.push(...ofDay.slice(0, mostOfDay));
  }
  return newest.toReversed();
}

function newestMonth(years: Year[]): Pick<FrontModel, 'month'> {
  const newest = years.flatMap(({ months }) => months).at(-1);
  if (!newest) return {};
  const { month, stories } = newest;
  return {
    month: {
      month,
      people: mostNamed(peopleIn(stories), personRef, mostNames),
      countries: mostNamed(countriesIn(stories), countryRef, mostNames),
    },
  };
}

function onThisDayOf(all: Year[]): OnThisDay | undefined {
  const known = all.flatMap(({ months }) => months.flatMap(({ days }) => days));
  const newest = known.at(-1)?.day;
  if (newest === undefined) return undefined;
  const past = known.filter(({ day }) => yearOf(day) !== yearOf(newest));
  const exact = past.filter(({ day }) => day.slice(5) === newest.slice(5));
  const days = exact.length ? exact : past.filter(({ day }) => daysFrom(day, newest) <= nearDays);
  const years = groups(days, ({ day }) => yearOf(day))
    .toReversed()
    .slice(0, mostYears);
  if (!years.length) return undefined;
  const entries = years.map(([, ofYear]) => {
    const { day, stories } = firstOf(
      ofYear.toSorted((a, b) => daysFrom(a.day, newest) - daysFrom(b.day, newest)),
    );
    return { day, story: storyItem(firstOf(stories)), more: stories.length - 1 };
  });
  return { day: newest, isExact: exact.length > 0, entries };
}

/** How many days a day is from another’s day of the year, across the turn of the year too. */
function daysFrom(day: string, other: string): number {
  const year = Number(yearOf(day));
  const near = [year - 1, year, year + 1].map((one) => {
    const date = `${String(one).padStart(4, '0')}${other.slice(4)}`;
    return Math.abs((dayNumber(date) ?? Infinity) - (dayNumber(day) ?? 0));
  });
  return Math.min(...near);
}
