import { readByline } from '../parse/byline.ts';
import { agencyName } from '../parse/agency.ts';
import { placeText } from '../parse/dateline.ts';
import type { StoryRecord } from '../parse/records.ts';
import { sortKey } from '../parse/storyDate.ts';
import type { Story } from './types.ts';

/**
 * The story as its own record has it; the archive joins people, countries, photos and neighbours. `digest` is of its file’s bytes, `language`
 * that of stories that name none.
 */
export function storyOf(record: StoryRecord, digest?: string, language = 'en'): Story {
  return {
    ...record,
    ...(digest !== undefined && { digest: `${record.id} ${digest}` }),
    source: agencyName(record.source),
    agencies: [...new Set(record.agencies.map(agencyName))],
    topics: [...new Set(record.topics)],
    byline: record.byline.flatMap((printed) => readByline(printed, record.lang ?? language)),
    ...(record.dateline && { place: placeText(record.dateline) }),
    ...((record.people.length || record.countries.length) && {
      vouched: { people: record.people, countries: record.countries },
    }),
    sources: [],
    subjects: [],
    people: [],
    countries: [],
    photos: [],
    variants: [],
  };
}

/** A string by which stories sort as the archive orders them: oldest first; on one day by the hour, then by id. */
export function orderKey(story: Pick<Story, 'date' | 'id'>): string {
  return `${sortKey(story.date).replace(' ', 'T')} ${story.id}`;
}

/** The text of a story in a list: its summary, or its lead, cut at a word. */
export function summaryOf(story: { summary?: string | undefined; lead: string }, most = 300): string {
  return shortened(story.summary ?? story.lead, most);
}

/** A text of no more characters than that, cut at a word. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.lastIndexOf(' ', most);
  return `${text.slice(0, cut > most / 2 ? cut : most).replace(/[\s,;:–—-]+$/, '')} …`;
}
