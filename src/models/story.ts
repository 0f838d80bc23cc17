import { foldName } from '../archive/fold.ts';
import { linkText } from '../archive/linkedText.ts';
import { paragraphOf } from '../archive/mentions/text.ts';
import { newsArticle } from '../archive/newsArticle.ts';
import { roleText, rolesOn } from '../archive/person.ts';
import type { OwnStory, Shown, Story } from '../archive/types.ts';
import { summaryOf } from '../archive/story.ts';
import type { Citation } from '../messages/citation.ts';
import type { Site } from '../site.ts';
import type { CountryRef, PersonRef, PhotoItem, SlugRef } from './items.ts';
import { countryRef, personRef, photoItem, slugRef } from './items.ts';

export interface StoryModel {
  kind: 'story';
  id: string;
  title: string;
  date: string;
  updated?: string;
  lang?: string;
  /** The dateline as printed, and its place in ordinary letters. */
  dateline?: string;
  place?: string;
  description: string;
  sources: SlugRef[];
  byline: string[];
  corrections: Correction[];
  photos: PhotoItem[];
  note?: string;
  /** The text as HTML, its links under the base path. */
  html: string;
  people: (PersonRef & ShownBy & { offices: string[] })[];
  countries: (CountryRef & ShownBy)[];
  topics: SlugRef[];
  citation: Citation;
  url?: string;
  archivedAt?: string;
  rights?: string;
  previous?: Neighbour;
  next?: Neighbour;
  /** schema.org, for JSON-LD. */
  schema: object;
}

export interface Correction {
  date: string;
  text: string;
}

/** How the story names somebody: in passing or not, and the words, where they are others than the name. */
export interface ShownBy {
  rel: 'about' | 'mentions';
  words: string[];
}

export interface Neighbour {
  id: string;
  title: string;
  date: string;
  lang?: string;
}

/** What leads from an older address of a story to where it is now. */
export interface RedirectModel {
  kind: 'redirect';
  /** The story’s id. */
  to: string;
  title: string;
}

/** What a story’s page shows of others than its own record: plain data. */
export interface StoryJoins {
  sources: SlugRef[];
  people: (PersonRef & Shown & { offices: string[]; jobTitle?: string | undefined })[];
  countries: (CountryRef & Shown & { recordName: string })[];
  topics: SlugRef[];
  photos: PhotoItem[];
  previous?: Neighbour;
  next?: Neighbour;
}

export function joinsOf(story: Story, { t }: Pick<Site, 't'>): StoryJoins {
  const { previous, next } = story;
  return {
    sources: story.sources.map(slugRef),
    people: story.people.map(({ person, ...shown }) => {
      const roles = rolesOn(person, story.date);
      const [office] = roles;
      return {
        ...personRef(person),
        ...shown,
        offices: roles.map((role) => roleText(role, t.comma)),
        ...(office && { jobTitle: roleText(office) }),
      };
    }),
    countries: story.countries.map(({ country, ...shown }) => ({
      ...countryRef(country),
      ...shown,
      recordName: country.name,
    })),
    topics: story.subjects.map(slugRef),
    photos: story.photos.map(photoItem),
    ...(previous && { previous: neighbour(previous) }),
    ...(next && { next: neighbour(next) }),
  };
}

/** `joins` are those of the story: nothing else of the archive is on its page. */
export function storyPage(story: OwnStory, joins: StoryJoins, site: Site): StoryModel {
  const { id, title, date, updated, lang, dateline, place, byline, corrections, note } = story;
  const { url, archivedAt, rights } = story;
  const { sources, people, countries, topics, photos, previous, next } = joins;
  return {
    kind: 'story',
    id,
    title,
    date,
    ...(updated && { updated }),
    ...(lang && { lang }),
    ...(dateline && { dateline }),
    ...(place && { place }),
    description: summaryOf(story, 200),
    sources,
    byline,
    corrections,
    photos,
    ...(note && { note }),
    html: linkedHtml(story, joins, site),
    people: people.map(({ id, name, offices, ...shown }) => ({
      id,
      name,
      ...shownBy(shown, (form) => ` ${foldName(name)} `.includes(` ${foldName(form)} `)),
      offices,
    })),
    countries: countries.map(({ code, name, recordName, ...shown }) => ({
      code,
      name,
      ...shownBy(shown, (word) => [recordName, name].some((one) => foldName(one) === foldName(word))),
    })),
    topics,
    citation: site.t.story.citation({
      byline,
      title,
      source: story.source,
      date,
      archive: site.name,
      address: site.absolute(site.path.story(id)),
    }),
    ...(url && { url }),
    ...(archivedAt && { archivedAt }),
    ...(rights && { rights }),
    ...(previous && { previous }),
    ...(next && { next }),
    schema: newsArticle(
      story,
      { people, countries: countries.map(described), photos },
      site.name,
      site.language,
      site.addresses,
    ),
  };
}

export function redirectPage(to: string, title: string): RedirectModel {
  return { kind: 'redirect', to, title };
}

/** Most words by which a story shows that it names somebody. */
const mostWords = 4;

function shownBy({ rel, matched }: Shown, isName: (form: string) => boolean): ShownBy {
  const others = matched.filter((form) => !isName(form));
  const words = [...new Map(others.map((word) => [word.toUpperCase(), word])).values()];
  return { rel, words: words.slice(0, mostWords) };
}

/** A country goes by its record’s name in machine-readable data. */
function described({ code, recordName: name, rel }: StoryJoins['countries'][number]): {
  code: string;
  name: string;
  rel: Shown['rel'];
} {
  return { code, name, rel };
}

/** The text, with the first words that name each person and country linked. */
function linkedHtml(story: OwnStory, { people, countries }: StoryJoins, { path, underBase }: Site): string {
  const named = [
    ...people.map(({ id, first }) => ({ first, href: path.person(id) })),
    ...countries.map(({ code, first }) => ({ first, href: path.country(code) })),
  ];
  const links = named.flatMap(({ first, href }) =>
    first ? [{ paragraph: paragraphOf(first.part), offset: first.offset, words: first.words, href }] : [],
  );
  return linkText(underBase(story.html), links);
}

function neighbour({ id, title, date, lang }: Story): Neighbour {
  return { id, title, date, ...(lang && { lang }) };
}
