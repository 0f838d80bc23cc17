import { readByline } from '../parse/byline.ts';
import { agencyName } from '../parse/agency.ts';
import { placeText } from '../parse/dateline.ts';
import type { StoryRecord } from '../parse/records.ts';
import { sortKey } from '../parse/storyDate.ts';
import type { Country } from './country.ts';
import type { Mention } from './mentions/text.ts';
import type { Person } from './person.ts';
import type { Photo } from './photo.ts';
import type { Source, Topic } from './source.ts';

/** A story joined with all it names. */
export interface Story extends Omit<StoryRecord, 'people' | 'countries' | 'photos' | 'byline' | 'agencies'> {
  /** Wire services, each as it writes itself. */
  agencies: string[];
  byline: string[];
  /** The outlet, then the wire services. */
  sources: Source[];
  /** Its topics, joined. */
  subjects: Topic[];
  /** The dateline’s place in ordinary letters: `Tehran, Iran`. */
  place?: string;
  people: Named<'person', Person>[];
  countries: Named<'country', Country>[];
  photos: Photo[];
  /** The neighbours by date. */
  previous?: Story;
  next?: Story;
}

/** A person or country in a story. */
export type Named<Kind extends string, Of> = Record<Kind, Of> & Shown;

/** How a story shows that it names a person or country: what it is about, or what it names in passing. */
export interface Shown {
  rel: 'about' | 'mentions';
  /** The different words that were matched, in reading order. */
  matched: string[];
  /** Where in the text it is first named. */
  first?: Mention;
}

/** The story as its own record tells it; the archive joins people, countries, photos and neighbours. */
export function storyOf(record: StoryRecord): Story {
  return {
    ...record,
    source: agencyName(record.source),
    agencies: [...new Set(record.agencies.map(agencyName))],
    topics: [...new Set(record.topics)],
    byline: record.byline.flatMap(readByline),
    ...(record.dateline && { place: placeText(record.dateline) }),
    sources: [],
    subjects: [],
    people: [],
    countries: [],
    photos: [],
  };
}

/** A string by which stories sort as the archive orders them: oldest first; on one day by the hour, then by id. */
export function orderKey(story: Pick<Story, 'date' | 'id'>): string {
  return `${sortKey(story.date).replace(' ', 'T')} ${story.id}`;
}

/** What stands for the story in a list: its summary, or its lead, cut at a word. */
export function summaryOf(story: { summary?: string | undefined; lead: string }, most = 300): string {
  const text = story.summary ?? story.lead;
  if (text.length <= most) return text;
  const cut = text.lastIndexOf(' ', most);
  return `${text.slice(0, cut > most / 2 ? cut : most).replace(/[\s,;:–—-]+$/, '')} …`;
}
