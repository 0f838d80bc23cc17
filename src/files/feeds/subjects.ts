/* What a site has feeds of: everything, each person, country, topic and source, and each named search. */
import { compareText } from '../../parse/compareText.ts';
import { nameKey } from '../../archive/nameBook.ts';
import { orderKey } from '../../archive/story.ts';
import type { Story } from '../../archive/types.ts';
import type { Edition } from '../../routes.ts';

/** What a feed is of. */
export interface FeedSubject {
  /** `undefined` for the whole archive. */
  name: string | undefined;
  /** The path of the page that it belongs to. */
  page: string;
  /** Its stories, the canceled ones among them, the oldest first. */
  places: Story[];
  /** How many of the newest stories it carries whole. */
  texts: number;
}

/** Every subject that has a page, the whole archive first. */
export function* feedSubjects({ archive, site, searches }: Edition): Generator<FeedSubject> {
  const { path } = site;
  const canceled = canceledBy(archive.canceled);
  const subject = (name: string, page: string, stories: Story[], gone: Story[] = []): FeedSubject => ({
    name,
    page,
    places: inOrder(stories, gone),
    texts: textsOfSubject,
  });
  yield {
    name: undefined,
    page: path.front(),
    places: inOrder(archive.stories, archive.canceled),
    texts: mostTexts,
  };
  for (const person of archive.people)
    yield subject(person.name, path.person(person.id), person.stories, canceled.people.get(person.id));
  for (const { code, shownName, stories } of archive.countries)
    if (stories.length) yield subject(shownName, path.country(code), stories, canceled.countries.get(code));
  for (const { slug, name, stories } of archive.topics)
    yield subject(name, path.topic(slug), stories, canceled.topics.get(nameKey(name)));
  for (const { slug, name, stories } of archive.sources)
    yield subject(name, path.source(slug), stories, canceled.sources.get(nameKey(name)));
  for (const { slug, name, stories, canceled: gone } of searches)
    yield { ...subject(name, path.namedSearch(slug), stories, gone), texts: mostTexts };
}

/** How many stories the feed of the whole archive, and that of a named search, carry whole. */
export const mostTexts = 50;

/** The same of the others, of which there may be thousands, and which carry the same texts. */
export const textsOfSubject = 10;

/** Canceled stories by the people and countries they name, and by the names of their topics and sources as `nameKey` has them. */
function canceledBy(
  canceled: Story[],
): Record<'people' | 'countries' | 'topics' | 'sources', Map<string, Story[]>> {
  const by = (keysOf: (story: Story) => string[]): Map<string, Story[]> => {
    const stories = new Map<string, Story[]>();
    for (const story of canceled)
      for (const key of new Set(keysOf(story))) stories.set(key, [...(stories.get(key) ?? []), story]);
    return stories;
  };
  return {
    people: by(({ people }) => people.map(({ person }) => person.id)),
    countries: by(({ countries }) => countries.map(({ country }) => country.code)),
    topics: by(({ topics }) => topics.map(nameKey)),
    sources: by(({ source, agencies }) => [source, ...agencies].map(nameKey)),
  };
}

function inOrder(stories: Story[], canceled: Story[]): Story[] {
  if (!canceled.length) return stories;
  return [...stories, ...canceled]
    .map((story) => ({ story, key: orderKey(story) }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ story }) => story);
}
