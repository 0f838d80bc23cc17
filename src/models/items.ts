/*
 * The parts of which page models are made: plain data that can be hashed, compared and sent to a worker as it is. Dates are the record’s
 * own strings; templates put them into words.
 */
import { groups } from '../archive/chronology.ts';
import { wholeWidths } from '../archive/renditions.ts';
import type { Country, Entry, Person, Photo, Picture, Shown, Story } from '../archive/types.ts';
import { isGraphic } from '../parse/credit.ts';
import { summaryOf } from '../archive/story.ts';
import { tally } from '../archive/tally.ts';
import { yearOf } from '../parse/storyDate.ts';

export interface PersonRef {
  id: string;
  name: string;
}

export interface CountryRef {
  code: string;
  name: string;
}

/** An outlet, agency or topic. */
export interface SlugRef {
  slug: string;
  name: string;
}

/** A thing and how many stories it has. */
export interface Counted<T> {
  of: T;
  count: number;
}

export interface YearCount {
  year: string;
  count: number;
}

/** A story as an entry of a list. */
export interface StoryItem {
  id: string;
  title: string;
  date: string;
  lang?: string;
  place?: string;
  /** The outlet, then the wire services: each once. */
  sources: string[];
  filePhoto?: true;
  /** The first people that it names, and how many more there are. */
  people: string[];
  morePeople: number;
  /** In the list of a subject that the story only names in passing: how. */
  passing?: Pick<Shown, 'times' | 'inCaptionOnly'>;
  /** The same text as other outlets published it, later in the same list: each is part of this entry. */
  variants?: { id: string; source: string }[];
  /** Left out where the list shows headlines alone. */
  summary?: string;
}

export interface PhotoItem {
  /** Its place in the story, from 1. */
  number: number;
  caption: string;
  credit?: string;
  /** Whether it is drawn and not taken, as its credit says. */
  isGraphic?: true;
  /** As one name, and each with a page. */
  photographer?: string;
  photographers: SlugRef[];
  agencies: SlugRef[];
  provider?: string;
  filePhoto: boolean;
  handout: boolean;
  pool: boolean;
  taken?: string;
  place?: string;
  /** Who is in the picture, as an editor says. */
  people: PersonRef[];
  /** Others whom the caption names. */
  named: PersonRef[];
  /** Of the caption, where its story names one. */
  lang?: string;
  picture?: StoryPicture;
}

/** Where the file of a held picture lies. */
export type PictureFile = Pick<Picture, 'folder' | 'path'>;

/** A held picture in its story. */
export interface StoryPicture extends PictureFile {
  alt: string;
  /** Of the original, in pixels. */
  width: number;
  height: number;
  /** The widths of its renditions; none where it is shown as it is. */
  widths: number[];
  isAnimated?: true;
  /** Whether it is the first picture of its story. */
  isFirst?: true;
}

const mostPeople = 4;

/** Of whom or what a list is, where it is of a person or country: a person need not be repeated under each story. */
export interface Subject {
  of?: Person | Country;
}

export function storyItem(
  story: Story,
  { summary = false, of: subject }: Subject & { summary?: boolean } = {},
): StoryItem {
  const people = story.people.map(({ person }) => person).filter((person) => person !== subject);
  const passing = subject && passingIn(story, subject);
  return {
    id: story.id,
    title: story.title,
    date: story.date,
    ...(story.lang && { lang: story.lang }),
    ...(story.place && { place: story.place }),
    sources: [...new Set([story.source, ...story.agencies])],
    ...(story.photos.some((photo) => photo.filePhoto) && { filePhoto: true }),
    people: people.slice(0, mostPeople).map(({ name }) => name),
    morePeople: Math.max(0, people.length - mostPeople),
    ...(passing && { passing }),
    ...(summary && { summary: summaryOf(story) }),
  };
}

/**
 * A list as it is shown: `stories` oldest first in, newest first out. The newest `summaries` have theirs. Of the variants of one text the
 * oldest stands for all.
 */
export function storyItems(
  stories: Story[],
  { summaries = 0, ...subject }: Subject & { summaries?: number } = {},
): StoryItem[] {
  const places = new Map(stories.map((story, place) => [story, place]));
  const isOlder = (one: Story, other: Story): boolean =>
    (places.get(one) ?? Infinity) < (places.get(other) ?? 0);
  return stories
    .filter((story) => !story.variants.some((one) => isOlder(one, story)))
    .toReversed()
    .map((story, index) => {
      const variants = story.variants.filter((one) => places.has(one));
      return {
        ...storyItem(story, { summary: index < summaries, ...subject }),
        ...(variants.length && { variants: variants.map(({ id, source }) => ({ id, source })) }),
      };
    });
}

/** How many stories entries stand for: each for itself and for its variants. */
export function storiesIn(items: StoryItem[]): number {
  return items.reduce((sum, { variants = [] }) => sum + 1 + variants.length, 0);
}

/** How a story names a subject that it is not about. */
function passingIn(story: Story, subject: Person | Country): StoryItem['passing'] {
  const named =
    'roles' in subject
      ? story.people.find(({ person }) => person === subject)
      : story.countries.find(({ country }) => country === subject);
  if (named?.rel !== 'mentions') return undefined;
  return { times: named.times, ...(named.inCaptionOnly && { inCaptionOnly: true }) };
}

export function photoItem(photo: Photo): PhotoItem {
  const { number, caption, credit, photographer, provider, filePhoto, handout, pool, taken, place } = photo;
  return {
    number,
    caption,
    ...(credit && { credit }),
    ...(credit && isGraphic(credit) && { isGraphic: true }),
    ...(photographer && { photographer }),
    photographers: photo.creators.map(slugRef),
    agencies: photo.sources.map(slugRef),
    ...(provider && { provider }),
    filePhoto,
    handout,
    pool,
    ...(taken && { taken }),
    ...(place && { place }),
    people: photo.people.map(personRef),
    named: photo.named.map(personRef),
    ...(photo.story.lang && { lang: photo.story.lang }),
    ...(photo.picture && { picture: storyPicture(photo.picture, photo) }),
  };
}

function storyPicture(picture: Picture, { story }: Photo): StoryPicture {
  const first = story.photos.find((photo) => photo.picture);
  return {
    ...pictureFile(picture),
    alt: picture.alt,
    width: picture.width,
    height: picture.height,
    widths: wholeWidths(picture),
    ...(picture.isAnimated && { isAnimated: true }),
    ...(first?.picture === picture && { isFirst: true }),
  };
}

export function pictureFile({ folder, path }: Picture): PictureFile {
  return { folder, path };
}

export function personRef({ id, name }: Person): PersonRef {
  return { id, name };
}

export function countryRef({ code, shownName }: Country): CountryRef {
  return { code, name: shownName };
}

export function slugRef({ slug, name }: Entry): SlugRef {
  return { slug, name };
}

/** The people whom stories name, as often as they do, but for one. */
export function peopleIn(stories: Story[], except?: Person): Person[] {
  const all: Person[] = [];
  for (const { people } of stories) for (const { person } of people) if (person !== except) all.push(person);
  return all;
}

/** The same of countries. */
export function countriesIn(stories: Story[], except?: Country): Country[] {
  const all: Country[] = [];
  for (const { countries } of stories)
    for (const { country } of countries) if (country !== except) all.push(country);
  return all;
}

/** The things that stories name most, most often first. */
export function mostNamed<T, Ref>(named: T[], ref: (thing: T) => Ref, most: number): Counted<Ref>[] {
  return tally(named)
    .slice(0, most)
    .map(([thing, count]) => ({ of: ref(thing), count }));
}

export function yearCounts(stories: Story[]): YearCount[] {
  return groups(stories, (story) => yearOf(story.date)).map(([year, { length }]) => ({
    year,
    count: length,
  }));
}
