import { agencyName } from '../parse/agency.ts';
import type { ArchiveRecord, CountryRecord, PersonRecord, StoryRecord } from '../parse/records.ts';
import { foldName } from './fold.ts';
import { isAboutCountry, isAboutPerson, matchedWords } from './mentions/about.ts';
import type { CountryFinder } from './mentions/countries.ts';
import { countryFinder } from './mentions/countries.ts';
import type { PeopleFinder } from './mentions/people.ts';
import { peopleFinder } from './mentions/people.ts';
import type { StoryText } from './mentions/text.ts';
import type { Mention } from './types.ts';
import { inReadingOrder, paragraphOf } from './mentions/text.ts';

/** The records that say who and what may be named: mentions of a story depend on them and on the story’s own record, and on nothing else. */
export interface Authorities {
  people: PersonRecord[];
  countries: CountryRecord[];
  /** What `archive.md` says of them, where there is one. */
  archive?: ArchiveContext | undefined;
}

/** Where an archive’s outlets are at home, and the language of the stories that name none. */
export type ArchiveContext = Pick<ArchiveRecord, 'homeCountries' | 'sources' | 'language'>;

/** Whom and what a story names, as plain data; each kind in the order found. */
export interface StoryMentions {
  people: Found[];
  countries: Found[];
}

/** A person or country that a story’s own words name. */
export interface Found {
  /** The id of a person, the code of a country. */
  key: string;
  /** Whether the story is about it, as far as its words show. */
  isAbout: boolean;
  /** The different words that were matched, in reading order. */
  matched: string[];
  /** How many words or groups of words name it. */
  times: number;
  /** Whether captions alone name it. */
  inCaptionOnly?: true;
  /** Where in the text it is first named. */
  first?: Mention;
  /** The photos whose captions name it, counted from 1. */
  photos?: number[];
}

/** Finds mentions in any number of stories, and the same in a story in any order. Each finder is made ready when it is first used. */
export interface MentionFinders {
  /** A story as the finders read it. */
  text(record: StoryRecord): StoryText;
  people(text: StoryText): Found[];
  countries(text: StoryText): Found[];
}

export function mentionFinders({ people, countries, archive }: Authorities): MentionFinders {
  let peopleIn: PeopleFinder | undefined;
  let countriesIn: CountryFinder | undefined;
  const homesOf = homeReader(archive);
  return {
    text: (record) => ({
      ...storyText(record),
      lang: record.lang ?? archive?.language,
      homes: homesOf(record),
    }),
    people: (text) => allFound((peopleIn ??= peopleFinder(people, countries))(text), isAboutPerson),
    countries: (text) => allFound((countriesIn ??= countryFinder(countries))(text), isAboutCountry),
  };
}

/** Makes a reader of mentions for these records. */
export function mentionReader(authorities: Authorities): (record: StoryRecord) => StoryMentions {
  const find = mentionFinders(authorities);
  return (record) => {
    const text = find.text(record);
    return { people: find.people(text), countries: find.countries(text) };
  };
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

/** Finds in which countries a story’s outlet is at home: by its own entry in `archive.md`, or else where the archive is. */
export function homeReader(archive: ArchiveContext | undefined): (story: StoryRecord) => readonly string[] {
  const bySource = new Map(
    Object.entries(archive?.sources ?? {}).map(([name, { home }]) => [foldName(agencyName(name)), [home]]),
  );
  const homeCountries = archive?.homeCountries ?? [];
  if (!bySource.size) return () => homeCountries;
  return ({ source }) => bySource.get(foldName(agencyName(source))) ?? homeCountries;
}

function allFound(found: Map<string, Mention[]>, isAbout: (mentions: Mention[]) => boolean): Found[] {
  return Array.from(found, ([key, unordered]) => {
    const mentions = unordered.length < 2 ? unordered : unordered.toSorted(inReadingOrder);
    const first = mentions.find(({ part }) => part.startsWith('text['));
    const inCaptions = mentions.filter(({ part }) => part.startsWith('caption['));
    const photos = [...new Set(inCaptions.map(({ part }) => paragraphOf(part) + 1))];
    return {
      key,
      isAbout: isAbout(mentions),
      matched: matchedWords(mentions),
      times: mentions.length,
      ...(inCaptions.length === mentions.length && { inCaptionOnly: true as const }),
      ...(first && { first }),
      ...(photos.length && { photos }),
    };
  });
}
