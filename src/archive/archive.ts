import { agencyName } from '../parse/agency.ts';
import type { Defect } from '../parse/contentError.ts';
import { ContentErrors } from '../parse/contentError.ts';
import type { ArchiveRecord, CountryRecord, Filed, PersonRecord, StoryRecord } from '../parse/records.ts';
import { slug } from '../parse/slug.ts';
import { crossCheck } from './crossCheck.ts';
import { deadRegisterLinks } from './links.ts';
import { foldName } from './fold.ts';
import type { Country } from './country.ts';
import { isAboutCountry, isAboutPerson, matchedWords } from './mentions/about.ts';
import { countryFinder } from './mentions/countries.ts';
import { peopleFinder } from './mentions/people.ts';
import type { Mention, StoryText } from './mentions/text.ts';
import { inReadingOrder } from './mentions/text.ts';
import type { Person } from './person.ts';
import { registerKey, spellingsOf } from './person.ts';
import type { Photo, PictureSizes } from './photo.ts';
import { photoOf } from './photo.ts';
import type { Source, Topic } from './source.ts';
import { joinSources, joinTopics } from './source.ts';
import type { Shown, Story } from './story.ts';
import { byDate, storyOf } from './story.ts';

/** The content folder, read file by file. */
export interface Holdings {
  stories: (Filed<StoryRecord> & { pictures?: PictureSizes })[];
  people: Filed<PersonRecord>[];
  countries: Filed<CountryRecord>[];
  /** `archive.md`, where the folder has one. */
  archive?: Filed<ArchiveRecord>[];
  /** Paths of the files in `public/`, to which stories may link. */
  publicFiles?: string[];
  /** Names that are no person's, or of somebody who shall have no record. */
  dismissed?: string[];
}

/** Everything joined. Lists of stories run oldest first. */
export interface Archive {
  stories: Story[];
  /** Stories taken back by their source: a tombstone each, and no place in any list. */
  canceled: Story[];
  /** In register order. */
  people: Person[];
  /** By name; every record, also of countries that no story is about. */
  countries: Country[];
  /** Outlets and agencies, by name. */
  sources: Source[];
  topics: Topic[];
  photos: Photo[];
}

/**
 * Joins the records of a content folder. Throws `ContentErrors` with every defect of the run: those found in single files,
 * and those that show only where all are known. The order of the files does not matter.
 */
export function openArchive(holdings: Holdings): Archive {
  const defects = recordDefects(holdings);
  if (defects.length) throw new ContentErrors(defects);

  const countries = new Map(
    records(holdings.countries).map((record): [string, Country] => [
      record.code,
      { ...record, stories: [], about: new Set() },
    ]),
  );
  const people = new Map(records(holdings.people).map((record) => [record.id, personOf(record, countries)]));
  const drafts = holdings.stories.flatMap(({ record, pictures }) =>
    record && record.status !== 'withheld'
      ? [{ record, pictures: pictures ?? {}, story: storyOf(record) }]
      : [],
  );
  const countriesIn = countryFinder(records(holdings.countries));
  const homesOf = homeReader(records(holdings.archive ?? [])[0]);
  const peopleIn = peopleFinder(records(holdings.people), records(holdings.countries));
  drafts.sort((a, b) => byDate(a.story, b.story));
  for (const { record, pictures, story } of drafts) {
    story.photos = record.photos.map((photo, index) =>
      photoOf(photo, index + 1, story, (id) => people.get(id)!, pictures),
    );
    const text = { ...storyText(record), homes: homesOf(record) };
    const inText = peopleIn(text);
    story.people = named(
      inText,
      isAboutPerson,
      [...record.people, ...record.photos.flatMap((photo) => photo.people)],
      record.notPeople,
    ).map(({ key, ...rest }) => ({ person: people.get(key)!, ...rest }));
    story.countries = named(countriesIn(text), isAboutCountry, record.countries, record.notCountries).map(
      ({ key, ...rest }) => ({
        country: countries.get(key)!,
        ...rest,
      }),
    );
    for (const { person } of story.people)
      for (const photo of story.photos)
        if (
          !photo.people.includes(person) &&
          inText.get(person.id)?.some(({ part }) => part === `caption[${photo.number - 1}]`)
        )
          photo.named.push(person);
  }

  const stories = drafts.map(({ story }) => story).filter((story) => story.status === 'usable');
  for (const [index, story] of stories.entries()) {
    const [previous, next] = [stories[index - 1], stories[index + 1]];
    if (previous) story.previous = previous;
    if (next) story.next = next;
    for (const { person, rel } of story.people) file(person, story, rel);
    for (const { country, rel } of story.countries) file(country, story, rel);
    for (const photo of story.photos)
      for (const person of [...photo.people, ...photo.named]) person.photos.push(photo);
  }
  for (const person of people.values()) person.spellings = spellingsOf(person);
  const archive: Archive = {
    stories,
    canceled: drafts.map(({ story }) => story).filter((story) => story.status === 'canceled'),
    people: [...people.values()].toSorted(
      (a, b) => compare(registerKey(a), registerKey(b)) || compare(a.id, b.id),
    ),
    countries: [...countries.values()].toSorted((a, b) => compare(slug(a.name), slug(b.name))),
    sources: joinSources(stories),
    topics: joinTopics(stories),
    photos: stories.flatMap((story) => story.photos),
  };
  const dead = [...deadRegisterLinks(holdings, archive)];
  if (dead.length) throw new ContentErrors(dead);
  return archive;
}

/** Every defect that shows before the records are joined: those of single files, and those of records that do not fit together. */
export function recordDefects(holdings: Holdings): Defect[] {
  const { archive = [], stories, people, countries } = holdings;
  const defects = [...archive, ...stories, ...people, ...countries].flatMap((filed) => filed.defects);
  defects.push(...crossCheck(holdings));
  const shown = holdings.stories.some(({ record }) => record?.status === 'usable');
  return defects.length || shown ? defects : [nothingToShow];
}

const nothingToShow: Defect = {
  file: 'stories',
  wrong: 'none of the stories may be published: all are withheld or canceled.',
  mend: 'Add a story, or write status: usable in one.',
};

function file(to: { stories: Story[]; about: Set<Story> }, story: Story, rel: 'about' | 'mentions'): void {
  to.stories.push(story);
  if (rel === 'about') to.about.add(story);
}

/** Tells in which countries a story’s outlet is at home: by its own entry in `archive.md`, or else where the archive is. */
export function homeReader(archive: ArchiveRecord | undefined): (story: StoryRecord) => readonly string[] {
  const bySource = new Map(
    Object.entries(archive?.sources ?? {}).map(([name, { home }]) => [foldName(agencyName(name)), [home]]),
  );
  const homeCountries = archive?.homeCountries ?? [];
  return ({ source }) => bySource.get(foldName(agencyName(source))) ?? homeCountries;
}

/** A story’s record as the finders read it. */
export function storyText({ title, dateline, text, photos, date, lang }: StoryRecord): StoryText {
  return {
    title,
    dateline,
    paragraphs: text.split('\n\n'),
    captions: photos.map(({ caption }) => caption),
    date,
    lang,
  };
}

/**
 * What a finder found and what an editor says, joined: those vouched for count as `about`, those denied are left out.
 * What a story is about comes first, each group in the order of the text.
 */
function named(
  found: Map<string, Mention[]>,
  isAbout: (mentions: Mention[]) => boolean,
  vouched: string[],
  denied: string[],
): ({ key: string } & Shown)[] {
  const keys = [...new Set([...found.keys(), ...vouched])].filter((key) => !denied.includes(key));
  const entries = keys.map((key) => {
    const mentions = (found.get(key) ?? []).toSorted(inReadingOrder);
    const rel: 'about' | 'mentions' = vouched.includes(key) || isAbout(mentions) ? 'about' : 'mentions';
    const first = mentions.find(({ part }) => part.startsWith('text['));
    return { key, rel, matched: matchedWords(mentions), ...(first && { first }) };
  });
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
      ...(code && { country: countries.get(code)! }),
    })),
    ...(country && { country: countries.get(country)! }),
    stories: [],
    about: new Set(),
    photos: [],
    spellings: [],
  };
}

function known(role: { from?: string | undefined; to?: string | undefined }): { from?: string; to?: string } {
  return { ...(role.from && { from: role.from }), ...(role.to && { to: role.to }) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
