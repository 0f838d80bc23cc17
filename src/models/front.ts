import { groups } from '../archive/chronology.ts';
import type { Archive } from '../archive/types.ts';
import { dayOf, yearOf } from '../parse/storyDate.ts';
import type { Counted, CountryRef, PersonRef, StoryItem } from './items.ts';
import { countriesIn, countryRef, mostNamed, peopleIn, personRef, storyItems } from './items.ts';

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
  people: Counted<PersonRef>[];
  countries: Counted<CountryRef>[];
}

export function frontPage(archive: Archive): FrontModel {
  const { stories } = archive;
  const newest = groups(stories.toReversed(), (story) => dayOf(story.date) ?? story.date)
    .slice(0, mostDays)
    .flatMap(([, ofDay]) => ofDay.slice(0, mostOfDay))
    .toReversed();
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
    people: mostNamed(peopleIn(stories), personRef, mostNames),
    countries: mostNamed(countriesIn(stories), countryRef, mostNames),
  };
}

const mostDays = 7;
const mostOfDay = 12;
const withSummary = 5;
const mostNames = 10;
