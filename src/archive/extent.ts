import { dayOf, yearOf } from '../parse/storyDate.ts';
import type { Archive } from './types.ts';

/** What the finding aid counts (after DACS, the archivists’ standard for description: extent, dates, gaps). */
export interface Extent {
  stories: number;
  /** Dates of the oldest and the newest story. */
  first: string;
  last: string;
  photos: number;
  picturesMissing: number;
  corrected: number;
  withdrawn: number;
  figures: [name: string, count: number, of?: string][];
  /** Runs of years between first and last that hold nothing. */
  gaps: [first: string, last: string][];
}

/** Counts an archive that holds at least one story. */
export function extentOf(archive: Archive): Extent {
  const { stories, photos, people, sources } = archive;
  const words = stories.reduce((sum, story) => sum + story.words, 0);
  const missing = photos.filter((photo) => !photo.picture).length;
  const days = new Set(stories.flatMap((story) => dayOf(story.date) ?? [])).size;
  const years = [...new Set(stories.map((story) => Number(yearOf(story.date))))];
  const named = people.filter((person) => person.stories.length).length;
  return {
    stories: stories.length,
    first: stories[0]!.date,
    last: stories.at(-1)!.date,
    photos: photos.length,
    picturesMissing: missing,
    corrected: stories.filter((story) => story.corrections.length).length,
    withdrawn: archive.canceled.length,
    figures: [
      ['Stories', stories.length, `${words.toLocaleString('en')} words`],
      ['Days with stories', days, `in ${years.length} ${years.length === 1 ? 'year' : 'years'}`],
      ['People', named, people.length > named ? `of ${people.length} with a record` : undefined],
      ['Countries', archive.countries.filter((country) => country.stories.length).length],
      ['Sources', sources.length],
      ['Topics', archive.topics.length],
      ['Photos', photos.length, photos.length ? pictures(photos.length - missing) : undefined],
    ].map(
      ([name, count, of]) =>
        (of === undefined ? [name, count] : [name, count, of]) as Extent['figures'][number],
    ),
    gaps: gapsBetween(years),
  };
}

function pictures(held: number): string {
  return held === 0 ? 'captions and credits, no picture' : `${held} with the picture`;
}

function gapsBetween(years: number[]): [string, string][] {
  return years.flatMap((year, index): [string, string][] => {
    const next = years[index + 1];
    return next === undefined || next - year < 2 ? [] : [[String(year + 1), String(next - 1)]];
  });
}
