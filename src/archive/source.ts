import { lookUp } from '../parse/assert.ts';
import { agencyName } from '../parse/agency.ts';
import type { Entry, Photographer, Source, Story, Topic } from './types.ts';
import { nameBook } from './nameBook.ts';

/** Joins stories and their photos, both ways, with the outlets and agencies they name. In the order of their slugs. */
export function joinSources(stories: Story[]): Source[] {
  const printed = stories.flatMap(({ source, agencies, photos }) => [
    source,
    ...agencies,
    ...photos.flatMap((photo) => photo.agencies),
  ]);
  const sources = joined(printed.map(agencyName), (entry): Source => ({
    ...entry,
    published: [],
    supplied: [],
    stories: [],
    photos: [],
  }));
  const sourceOf = (name: string): Source => lookUp(sources, agencyName(name));
  for (const story of stories) {
    const publisher = sourceOf(story.source);
    const suppliers = new Set(story.agencies.map(sourceOf));
    publisher.published.push(story);
    for (const supplier of suppliers) supplier.supplied.push(story);
    story.sources = [...new Set([publisher, ...suppliers])];
    for (const source of story.sources) source.stories.push(story);
    for (const photo of story.photos) {
      photo.sources = [...new Set(photo.agencies.map(sourceOf))];
      for (const source of photo.sources) source.photos.push(photo);
    }
  }
  return bySlug(sources);
}

/** Joins stories, both ways, with their topics. In the order of their slugs. */
export function joinTopics(stories: Story[]): Topic[] {
  const topics = joined(
    stories.flatMap((story) => story.topics),
    (entry): Topic => ({ ...entry, stories: [] }),
  );
  for (const story of stories) {
    story.subjects = [...new Set(story.topics.map((name) => lookUp(topics, name)))];
    for (const topic of story.subjects) topic.stories.push(story);
  }
  return bySlug(topics);
}

/** Joins photos, both ways, with those who took them. In the order of their slugs. */
export function joinPhotographers(stories: Story[]): Photographer[] {
  const photos = stories.flatMap((story) => story.photos);
  const photographers = joined(
    photos.flatMap((photo) => photo.photographers),
    (entry): Photographer => ({ ...entry, photos: [] }),
  );
  for (const photo of photos) {
    photo.creators = [...new Set(photo.photographers.map((name) => lookUp(photographers, name)))];
    for (const photographer of photo.creators) photographer.photos.push(photo);
  }
  return bySlug(photographers);
}

/** One thing for each entry of the names’ book, by every form in which the name is printed. */
function joined<T>(printed: string[], make: (entry: Entry) => T): Map<string, T> {
  const book = nameBook(printed);
  const made = new Map([...new Set(book.values())].map((entry) => [entry, make(entry)]));
  return new Map([...book].map(([name, entry]) => [name, lookUp(made, entry)]));
}

function bySlug<T extends Entry>(things: Map<string, T>): T[] {
  return [...new Set(things.values())].toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
}
