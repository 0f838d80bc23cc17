import { foldName } from '../archive/fold.ts';
import type { TextLink } from '../archive/linkedText.ts';
import { linkText } from '../archive/linkedText.ts';
import { paragraphOf } from '../archive/mentions/text.ts';
import { roleText, rolesOn, samePages } from '../archive/person.ts';
import type { Archive, OwnStory, Person, Shown, Story } from '../archive/types.ts';
import { summaryOf } from '../archive/story.ts';
import type { Thread, ThreadEntry } from '../archive/thread.ts';
import { threadFinder } from '../archive/thread.ts';
import type { Citation } from '../messages/citation.ts';
import { newsArticle } from '../schema/newsArticle.ts';
import type { Site } from '../site.ts';
import type { CountryRef, PersonRef, PhotoItem, SlugRef } from './items.ts';
import { countryRef, personRef, photoItem, slugRef } from './items.ts';
import type { LocatorModel } from './locator.ts';
import { locatorFinder } from './locator.ts';

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
  /** Its own summary, where it has one. */
  summary?: string;
  sources: SlugRef[];
  byline: string[];
  corrections: Correction[];
  photos: PhotoItem[];
  note?: string;
  /** The text as HTML, its links under the base path. */
  html: string;
  people: (PersonRef & ShownBy & Steps & { offices: string[] })[];
  countries: (CountryRef & ShownBy & Steps)[];
  topics: SlugRef[];
  /** The same text as other outlets published it. */
  variants: (Neighbour & { source: string })[];
  /** Stories near it about the same people and countries, oldest first. */
  thread: { before: ThreadItem[]; after: ThreadItem[] };
  wordCount: number;
  /** Where the city of its dateline lies. */
  locator?: LocatorModel;
  citation: Citation;
  url?: string;
  archivedAt?: string;
  rights?: string;
  previous?: Neighbour;
  next?: Neighbour;
  /** Whether it stands beside its page as Markdown too. */
  hasMarkdown?: true;
  /** schema.org, for JSON-LD. */
  schema: object;
}

export interface Correction {
  date: string;
  text: string;
  /** Where the corrected words are in the text: an id in the HTML. */
  at?: string;
}

/** How the story names somebody: in passing or not, and the words, where they are others than the name. */
export interface ShownBy extends Pick<Shown, 'rel' | 'times' | 'inCaptionOnly'> {
  words: string[];
}

/** The steps among the stories that are about somebody. */
export interface Steps {
  previous?: Step;
  next?: Step;
}

interface Step {
  id: string;
  date: string;
}

/** A story of the thread: how far in time it is, and what both stories share. */
export interface ThreadItem extends Neighbour {
  days: number;
  /** Names. */
  people: string[];
  countries: string[];
  isAbout: boolean;
}

export interface Neighbour {
  id: string;
  title: string;
  date: string;
  lang?: string;
}

/** What a story’s page shows of others than its own record: plain data. */
export interface StoryJoins {
  sources: SlugRef[];
  people: (PersonRef & Shown & Steps & Known & { offices: string[] })[];
  countries: (CountryRef & Shown & Steps & { recordName: string })[];
  topics: SlugRef[];
  photos: PhotoItem[];
  variants: (Neighbour & { source: string })[];
  thread: { before: ThreadItem[]; after: ThreadItem[] };
  locator?: LocatorModel;
  previous?: Neighbour;
  next?: Neighbour;
  hasMarkdown?: true;
}

/** What machines are told of a person beside the name. */
interface Known {
  /** The office held on the day. */
  jobTitle?: string;
  alternateName?: string[];
  sameAs?: string[];
}

/** What is known of a story beside the archive’s joins: found when it is asked for. */
export interface StoryFinders {
  threadOf: (story: Story) => Thread;
  locatorOf: (story: Story) => LocatorModel | undefined;
}

export function storyFinders(archive: Pick<Archive, 'countries' | 'stories'>): StoryFinders {
  return { threadOf: threadFinder(archive.stories), locatorOf: locatorFinder(archive) };
}

export function joinsOf(
  story: Story,
  { t }: Pick<Site, 't'>,
  { threadOf, locatorOf }: StoryFinders,
): StoryJoins {
  const { previous, next } = story;
  const { before, after } = threadOf(story);
  const locator = locatorOf(story);
  return {
    sources: story.sources.map(slugRef),
    people: story.people.map(({ person, previous: last, next: following, ...shown }) => {
      const roles = rolesOn(person, story.date);
      const [office] = roles;
      return {
        ...personRef(person),
        ...shown,
        ...stepsOf(last, following),
        offices: roles.map((role) => roleText(role, t.comma)),
        ...(office && { jobTitle: roleText(office) }),
        ...knownOf(person),
      };
    }),
    countries: story.countries.map(({ country, previous: last, next: following, ...shown }) => ({
      ...countryRef(country),
      ...shown,
      ...stepsOf(last, following),
      recordName: country.name,
    })),
    topics: story.subjects.map(slugRef),
    photos: story.photos.map(photoItem),
    variants: story.variants.map((other) => ({ ...neighbour(other), source: other.source })),
    thread: { before: before.map(threadItem), after: after.map(threadItem) },
    ...(locator && { locator }),
    ...(previous && { previous: neighbour(previous) }),
    ...(next && { next: neighbour(next) }),
  };
}

/** `joins` are those of the story: nothing else of the archive is on its page. */
export function storyPage(story: OwnStory, joins: StoryJoins, site: Site): StoryModel {
  const { id, title, date, updated, lang, dateline, place, byline, corrections, note, summary } = story;
  const { url, archivedAt, rights } = story;
  const { sources, people, countries, topics, photos, variants, thread, locator, previous, next } = joins;
  const html = linkedHtml(story, joins, site);
  return {
    kind: 'story',
    id,
    title,
    date,
    ...(updated && { updated }),
    ...(lang && { lang }),
    ...(dateline && { dateline }),
    ...(place && { place }),
    description: summaryOf(story, 160),
    ...(summary && { summary }),
    sources,
    byline,
    corrections: corrections.map(({ date: on, text }, index) => {
      const at = correctedAt(index, story, html);
      return { date: on, text, ...(at && { at }) };
    }),
    photos,
    ...(note && { note }),
    html,
    people: people.map(({ id, name, offices, previous: last, next: following, ...shown }) => ({
      id,
      name,
      ...stepsOf(last, following),
      ...shownBy(shown, (form) => ` ${foldName(name)} `.includes(` ${foldName(form)} `)),
      offices,
    })),
    countries: countries.map(({ code, name, recordName, previous: last, next: following, ...shown }) => ({
      code,
      name,
      ...stepsOf(last, following),
      ...shownBy(shown, (word) => [recordName, name].some((one) => foldName(one) === foldName(word))),
    })),
    topics,
    variants,
    thread,
    wordCount: story.words,
    ...(locator && { locator }),
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
    ...(joins.hasMarkdown && { hasMarkdown: true }),
    schema: newsArticle(story, { people, countries: countries.map(described), photos }, site),
  };
}

/** Most words by which a story shows that it names somebody. */
const mostWords = 4;

function shownBy({ rel, matched, times, inCaptionOnly }: Shown, isName: (form: string) => boolean): ShownBy {
  const others = matched.filter((form) => !isName(form));
  const words = [...new Map(others.map((word) => [word.toUpperCase(), word])).values()];
  return { rel, times, ...(inCaptionOnly && { inCaptionOnly }), words: words.slice(0, mostWords) };
}

function knownOf(person: Person): Known {
  const { variants, nativeName } = person;
  const alternateName = nativeName ? [...variants, nativeName] : variants;
  const sameAs = samePages(person);
  return { ...(alternateName.length && { alternateName }), ...(sameAs.length && { sameAs }) };
}

function stepsOf(previous: Step | undefined, next: Step | undefined): Steps {
  return {
    ...(previous && { previous: { id: previous.id, date: previous.date } }),
    ...(next && { next: { id: next.id, date: next.date } }),
  };
}

function threadItem({ story, days, shared, isAbout }: ThreadEntry): ThreadItem {
  return {
    ...neighbour(story),
    days,
    people: shared.people.map(({ name }) => name),
    countries: shared.countries.map(({ shownName }) => shownName),
    isAbout,
  };
}

/** A country goes by its record’s name in machine-readable data. */
function described({ code, recordName: name, rel }: StoryJoins['countries'][number]): {
  code: string;
  name: string;
  rel: Shown['rel'];
} {
  return { code, name, rel };
}

/** The text, with the first words that name each person and country linked, and those that were corrected. */
function linkedHtml(story: OwnStory, { people, countries }: StoryJoins, { path, underBase }: Site): string {
  const corrected = correctedWords(story);
  const named = [
    ...people.map(({ id, first }) => ({ first, href: path.person(id) })),
    ...countries.map(({ code, first }) => ({ first, href: path.country(code) })),
  ];
  const mentions = named.flatMap(({ first, href }) =>
    first ? [{ paragraph: paragraphOf(first.part), offset: first.offset, words: first.words, href }] : [],
  );
  const free = mentions.filter((link) => !corrected.some((other) => overlap(link, other)));
  return linkText(underBase(story.html), [...free, ...corrected]);
}

/** The words that corrections are about, each leading to the notice of its own. */
function correctedWords({ text, corrections }: OwnStory): TextLink[] {
  const paragraphs = text.split('\n\n');
  return corrections.flatMap(({ words }, index) => {
    if (!words) return [];
    const paragraph = paragraphs.findIndex((one) => one.includes(words));
    const offset = paragraphs[paragraph]?.indexOf(words) ?? -1;
    if (offset < 0) return [];
    const href = `#correction-${index + 1}`;
    return [{ paragraph, offset, words, href, class: 'corrected', id: correctedId(index) }];
  });
}

/** The id at which the words of a correction are marked; where they overlap those of another, that of the other. */
function correctedAt(index: number, story: OwnStory, html: string): string | undefined {
  const words = correctedWords(story);
  const own = words.find(({ id }) => id === correctedId(index));
  const marked = words.filter(({ id }) => html.includes(`id="${id}"`));
  return (marked.find((one) => one === own) ?? marked.find((one) => own && overlap(one, own)))?.id;
}

function correctedId(index: number): string {
  return `corrected-${index + 1}`;
}

function overlap(a: TextLink, b: TextLink): boolean {
  return (
    a.paragraph === b.paragraph &&
    a.offset < b.offset + b.words.length &&
    b.offset < a.offset + a.words.length
  );
}

function neighbour({ id, title, date, lang }: Story): Neighbour {
  return { id, title, date, ...(lang && { lang }) };
}
