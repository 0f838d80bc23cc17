import { firstOf, lastOf } from '../parse/assert.ts';
import { dayOf, yearOf } from '../parse/storyDate.ts';
import type { Archive } from './types.ts';

/** What the finding aid counts (after DACS, the archivists’ standard for description: extent, dates, gaps). */
export interface Extent {
  stories: number;
  words: number;
  /** Days and years that hold a story. */
  days: number;
  years: number;
  /** Dates of the oldest and the newest story. */
  first: string;
  last: string;
  /** People with a record, and those of them whom a story names. */
  people: number;
  peopleNamed: number;
  /** Those that a story is about or names. */
  countries: number;
  sources: number;
  topics: number;
  photos: number;
  picturesMissing: number;
  corrected: number;
  withdrawn: number;
  /** Runs of years between first and last that hold nothing. */
  gaps: [first: string, last: string][];
}

/** Counts an archive that holds at least one story. */
export function extentOf(archive: Archive): Extent {
  const { stories, photos, people, countries } = archive;
  const years = [...new Set(stories.map((story) => Number(yearOf(story.date))))];
  return {
    stories: stories.length,
    words: stories.reduce((sum, story) => sum + story.words, 0),
    days: new Set(stories.flatMap((story) => dayOf(story.date) ?? [])).size,
    years: years.length,
    first: firstOf(stories).date,
    last: lastOf(stories).date,
    people: people.length,
    peopleNamed: people.filter((person) => person.stories.length).length,
    countries: countries.filter((country) => country.stories.length).length,
    sources: archive.sources.length,
    topics: archive.topics.length,
    photos: photos.length,
    picturesMissing: photos.filter((photo) => !photo.picture).length,
    corrected: stories.filter((story) => story.corrections.length).length,
    withdrawn: archive.canceled.length,
    gaps: gapsBetween(years),
  };
}

function gapsBetween(years: number[]): [string, string][] {
  return years.flatMap((year, index): [string, string][] => {
    const next = years[index + 1];
    return next === undefined || next - year < 2 ? [] : [[String(year + 1), String(next - 1)]];
  });
}
