import { agencyName } from '../parse/agency.ts';
import type { ArchiveRecord, CountryRecord, PersonRecord, StoryRecord } from '../parse/records.ts';
import { foldName } from './fold.ts';
import { isAboutCountry, isAboutPerson, matchedWords } from './mentions/about.ts';
import { countryFinder } from './mentions/countries.ts';
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
  /** Where in the text it is first named. */
  first?: Mention;
  /** The photos whose captions name it, counted from 1. */
  photos?: number[];
}

/** Makes a reader of mentions for these records; it may be used for any number of stories, and gives the same for a story in any order. */
export function mentionReader({
  people,
  countries,
  archive,
}: Authorities): (record: StoryRecord) => StoryMentions {
  const peopleIn = peopleFinder(people, countries);
  const countriesIn = countryFinder(countries);
  const homesOf = homeReader(archive);
  return (record) => {
    const lang = record.lang ?? archive?.language;
    const text = { ...storyText(record), lang, homes: homesOf(record) };
    return {
      people: allFound(peopleIn(text), isAboutPerson),
      countries: allFound(countriesIn(text), isAboutCountry),
    };
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
      ...(first && { first }),
      ...(photos.length && { photos }),
    };
  });
}
