import { compareText } from '../parse/compareText.ts';
import type { AddressRecord } from '../parse/addressRecord.ts';
import { lookUp } from '../parse/assert.ts';
import type { Defect } from '../parse/contentError.ts';
import { defect } from './defects.ts';
import { ContentErrors } from '../parse/contentError.ts';
import type { ArchiveRecord, CountryRecord, Filed, PersonRecord, StoryRecord } from '../parse/records.ts';
import { chronology } from './chronology.ts';
import { countryNameIn } from './countryNames.ts';
import { crossCheck } from './crossCheck.ts';
import type { Archive, Country, HeldPictures, Neighbours, Person, Shown, Story } from './types.ts';
import { registerKey, spellingsOf } from './person.ts';
import { byName } from './order.ts';
import { photoOf } from './photo.ts';
import { joinPhotographers, joinSources, joinTopics } from './source.ts';
import { orderKey, storyOf } from './story.ts';
import type { Found, StoryMentions } from './storyMentions.ts';
import { mentionReader } from './storyMentions.ts';
import { joinVariants } from './variants.ts';

/** The content folder, read file by file. */
export interface Holdings {
  stories: StoryHolding[];
  people: Filed<PersonRecord>[];
  countries: Filed<CountryRecord>[];
  /** `archive.md`, where the folder has one. */
  archive?: Filed<ArchiveRecord>[];
  /** Paths of the files in `public/`, to which stories may link. */
  publicFiles?: string[];
  /** The record of published addresses, where the folder has one. */
  addresses?: AddressRecord;
  /** Names that are no person's, or of somebody who shall have no record. */
  dismissed?: string[];
  /** A digest of the records on which mentions depend. */
  authorities?: string;
}

/** A story’s file, read. */
export interface StoryHolding extends Filed<StoryRecord> {
  /** What is known of the pictures it holds. */
  pictures?: HeldPictures;
  /** SHA-256 of the file’s bytes, in hexadecimal; left out where it cannot be read, and of records that are of no file. */
  digest?: string;
  /** What `mentionReader` gives for its record, where that is known already. */
  mentions?: StoryMentions | undefined;
}

/** Joins the records of a content folder. Throws `ContentErrors` with all `recordDefects`. The order of the files does not matter. */
export function openArchive(holdings: Holdings): Archive {
  const defects = recordDefects(holdings);
  if (defects.length) throw new ContentErrors(defects);
  return joinRecords(holdings);
}

/** The archive of records without `recordDefects`. */
export function joinRecords(holdings: Holdings): Archive {
  const read = lazyReader(holdings);
  const archive = join(holdings, (record, mentions) => mentions ?? read(record));
  joinVariants(archive.stories);
  for (const person of archive.people) person.spellings = spellingsOf(person);
  return archive;
}

/**
 * The same without the people and countries that words name and without variants, which takes a fraction of the time. Its stories, people,
 * topics, sources, photographers and pictures are those of the joined archive.
 */
export function joinWithoutMentions(holdings: Holdings): Archive {
  const none: StoryMentions = { people: [], countries: [] };
  return join(holdings, () => none);
}

function join(
  holdings: Holdings,
  mentionsOf: (record: StoryRecord, known: StoryMentions | undefined) => StoryMentions,
): Archive {
  const { language = 'en', html: about } = settingsOf(holdings) ?? {};
  const countries = new Map(
    records(holdings.countries).map((record): [string, Country] => [
      record.code,
      { ...record, shownName: countryNameIn(language, record), stories: [], about: new Set() },
    ]),
  );
  const people = new Map(records(holdings.people).map((record) => [record.id, personOf(record, countries)]));
  const drafts = holdings.stories.flatMap(({ record, pictures = {}, mentions, digest }) =>
    record && record.status !== 'withheld'
      ? [{ record, pictures, mentions, story: storyOf(record, digest, language), order: orderKey(record) }]
      : [],
  );
  drafts.sort((a, b) => compareText(a.order, b.order));
  const outletOf = outletFinder(
    drafts.map(({ story }) => story),
    settingsOf(holdings)?.name,
  );
  for (const { record, pictures, mentions, story } of drafts) {
    story.photos = record.photos.map((photo, index) =>
      photoOf(photo, index + 1, story, (id) => lookUp(people, id), pictures, outletOf),
    );
    joinMentions(story, record, mentionsOf(record, mentions), { people, countries });
  }

  const stories = drafts.map(({ story }) => story).filter((story) => story.status === 'usable');
  fileStories(stories);
  return {
    stories,
    years: chronology(stories),
    canceled: drafts.map(({ story }) => story).filter((story) => story.status === 'canceled'),
    people: [...people.values()].toSorted(
      (a, b) => compareText(registerKey(a), registerKey(b)) || compareText(a.id, b.id),
    ),
    countries: [...countries.values()].toSorted(byName(language, ({ shownName }) => shownName)),
    sources: joinSources(stories),
    topics: joinTopics(stories),
    photos: stories.flatMap((story) => story.photos),
    photographers: joinPhotographers(stories),
    ...(about && { about }),
    ...(holdings.authorities !== undefined && { authorities: holdings.authorities }),
    ...publicationOf(holdings),
  };
}

/** Finds an outlet by its name in a credit line: the archive itself, and those that its stories name as source or agency. */
function outletFinder(stories: Story[], archive: string | undefined): (name: string) => string | undefined {
  const outlets = new Map<string, string>();
  if (archive !== undefined) outlets.set(archive.toLowerCase(), archive);
  for (const { source, agencies } of stories)
    for (const outlet of [source, ...agencies]) outlets.set(outlet.toLowerCase(), outlet);
  return (name) => outlets.get(name.toLowerCase());
}

/** What `archive.md` says of addresses and searches. */
function publicationOf(holdings: Holdings): Pick<Archive, 'searches' | 'redirects' | 'gone'> {
  const { searches = [], redirects = [], gone = [] } = settingsOf(holdings) ?? {};
  return { searches, redirects, gone };
}

function settingsOf({ archive = [] }: Holdings): ArchiveRecord | undefined {
  return records(archive)[0];
}

/** Gives a story its people and countries: those that its words name and those of its record. */
function joinMentions(
  story: Story,
  record: StoryRecord,
  found: StoryMentions,
  { people, countries }: { people: Map<string, Person>; countries: Map<string, Country> },
): void {
  story.people = named(
    found.people,
    [...record.people, ...record.photos.flatMap((photo) => photo.people)],
    record.notPeople,
  ).map(({ key, ...rest }) => ({ person: lookUp(people, key), ...rest }));
  story.countries = named(found.countries, record.countries, record.notCountries).map(({ key, ...rest }) => ({
    country: lookUp(countries, key),
    ...rest,
  }));
  if (story.photos.length) nameInCaptions(story, found.people);
}

/** Links stories, the oldest first, to their neighbours, and lists them with their people and countries. */
function fileStories(stories: Story[]): void {
  const newest = new Map<Person | Country, { story: Story; named: Neighbours }>();
  for (const [index, story] of stories.entries()) {
    const [previous, next] = [stories[index - 1], stories[index + 1]];
    if (previous) story.previous = previous;
    if (next) story.next = next;
    for (const named of story.people) file(named.person, story, named, newest);
    for (const named of story.countries) file(named.country, story, named, newest);
    for (const photo of story.photos)
      for (const person of [...photo.people, ...photo.named]) person.photos.push(photo);
  }
}

/**
 * What the records are by themselves, where they cannot be joined yet: no country, source, topic or photo is known, and nobody’s stories.
 * A story with defects is among them where its date can be read.
 */
export function unjoinedArchive(holdings: Holdings): Archive {
  const { stories, people } = holdings;
  const dated = stories.flatMap(({ record, partial }) => record ?? withDate(partial) ?? []);
  const ofStatus = (status: StoryRecord['status']): Story[] =>
    dated.filter((record) => record.status === status).map((record) => storyOf(record));
  const usable = ofStatus('usable');
  return {
    stories: usable,
    years: chronology(usable),
    canceled: ofStatus('canceled'),
    people: records(people).map((record) =>
      personOf({ ...record, country: undefined, roles: [] }, new Map()),
    ),
    countries: [],
    sources: [],
    topics: [],
    photos: [],
    photographers: [],
    ...publicationOf(holdings),
  };
}

/** A record with defects as far as it tells of pages. What of a list could not be read is a hole in it. */
function withDate(partial: StoryRecord | undefined): StoryRecord | undefined {
  if (!partial?.id || !partial.date) return undefined;
  return {
    ...partial,
    title: '',
    lead: '',
    source: '',
    agencies: [],
    topics: [],
    byline: [],
    aliases: partial.aliases.flat(),
  };
}

/** Every defect that shows before the records are joined: those of single files, and those of records that do not fit together. */
export function recordDefects(holdings: Holdings): Defect[] {
  const { archive = [], stories, people, countries, addresses } = holdings;
  const defects = [...archive, ...stories, ...people, ...countries].flatMap((filed) => filed.defects);
  defects.push(...(addresses?.defects ?? []));
  defects.push(...crossCheck(holdings));
  const shown = holdings.stories.some(({ record }) => record?.status === 'usable');
  return defects.length || shown ? defects : [nothingToShow];
}

const nothingToShow: Defect = {
  file: 'stories',
  ...defect('nothing-to-publish'),
};

/** Reads the mentions of those stories whose mentions are not known yet. */
function lazyReader({ people, countries, archive = [] }: Holdings): (record: StoryRecord) => StoryMentions {
  let read: ((record: StoryRecord) => StoryMentions) | undefined;
  return (record) => {
    read ??= mentionReader({
      people: records(people),
      countries: records(countries),
      archive: records(archive)[0],
    });
    return read(record);
  };
}

/** Puts those whom a caption names, and an editor does not, to the caption’s photo. */
function nameInCaptions(story: Story, found: Found[]): void {
  const photosOf = new Map(found.map(({ key, photos }) => [key, photos]));
  for (const { person } of story.people)
    for (const photo of story.photos)
      if (photosOf.get(person.id)?.includes(photo.number) && !photo.people.includes(person))
        photo.named.push(person);
}

/** Lists a story with one that it names, and links it to the story before that is about it; `newest` is the last about each. */
function file(
  to: Person | Country,
  story: Story,
  named: Neighbours & Pick<Shown, 'rel'>,
  newest: Map<Person | Country, { story: Story; named: Neighbours }>,
): void {
  to.stories.push(story);
  if (named.rel !== 'about') return;
  to.about.add(story);
  const before = newest.get(to);
  if (before) {
    named.previous = before.story;
    before.named.next = story;
  }
  newest.set(to, { story, named });
}

/**
 * What a story’s words name and what an editor says, joined: those vouched for count as `about`, those denied are left out.
 * What a story is about comes first, each group in the order found.
 */
function named(found: Found[], vouched: string[], denied: string[]): ({ key: string } & Shown)[] {
  const all = [...found];
  for (const key of new Set(vouched))
    if (!found.some((one) => one.key === key)) all.push({ key, isAbout: true, matched: [], times: 0 });
  const entries = all
    .filter(({ key }) => !denied.includes(key))
    .map(({ key, isAbout, matched, times, inCaptionOnly, first }) => ({
      key,
      rel: isAbout || vouched.includes(key) ? ('about' as const) : ('mentions' as const),
      matched,
      times,
      ...(inCaptionOnly && { inCaptionOnly }),
      ...(first && { first }),
    }));
  return [
    ...entries.filter(({ rel }) => rel === 'about'),
    ...entries.filter(({ rel }) => rel === 'mentions'),
  ];
}

function records<R>(filed: Filed<R>[]): R[] {
  return filed.flatMap(({ record }) => record ?? []);
}

function personOf(record: PersonRecord, countries: Map<string, Country>): Person {
  const { country, roles, ...rest } = record;
  return {
    ...rest,
    roles: roles.map(({ country: code, ...role }) => ({
      title: role.title,
      ...known(role),
      ...(code && { country: lookUp(countries, code) }),
    })),
    ...(country && { country: lookUp(countries, country) }),
    stories: [],
    about: new Set(),
    photos: [],
    spellings: [],
  };
}

function known(role: { from?: string | undefined; to?: string | undefined }): { from?: string; to?: string } {
  return { ...(role.from && { from: role.from }), ...(role.to && { to: role.to }) };
}
