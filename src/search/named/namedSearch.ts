/*
 * The searches that `archive.md` names. Each finds what the search page finds for the same query, while the site is built and without its
 * index.
 */
import { agencyName } from '../../parse/agency.ts';
import type { SearchRecord } from '../../parse/records.ts';
import { span } from '../../parse/storyDate.ts';
import { nameKey, pageSlug } from '../../archive/nameBook.ts';
import type { Archive, Entry, Story } from '../../archive/types.ts';
import type { Messages } from '../../messages/messages.ts';
import { TextReader } from '../index/indexedText.ts';
import { namesOf } from '../index/searchFiles.ts';
import { entriesOf, keyFor, named, shardHolding, wordsOf } from '../names.ts';
import { clausesOf, plainWords } from '../page/matching.ts';
import type { Query } from '../query.ts';
import { emptyQuery } from '../query.ts';
import type { Stemmer } from '../stem.ts';
import { knownStemmer } from '../stemmers.ts';
import type { StoryWords } from './wordMatcher.ts';
import { wordMatcher, wordsOfStory } from './wordMatcher.ts';

/** A search that has a page and feeds. */
export interface NamedSearch {
  slug: string;
  name: string;
  /** The same as the search page is asked. */
  query: Query;
  /** What it finds, oldest first. */
  stories: Story[];
  /** Canceled stories that it would find by what is left of them. */
  canceled: Story[];
}

/** What a named search’s page is called in its address. */
export function searchSlug(name: string): string {
  return pageSlug(name);
}

/** The searches of an archive that names no unknown subject in them; `language` is that of its stories, `t` has the words of its pages. */
export function namedSearches(archive: Archive, language: string, t: Messages): NamedSearch[] {
  const found = archive.searches.map((record): NamedSearch => ({
    slug: searchSlug(record.name),
    name: record.name,
    query: queryOf(record, archive),
    stories: [],
    canceled: [],
  }));
  // Where the records could not be joined, they have their addresses alone.
  if (!found.length || !archive.sources.length) return found;
  const stemmer = knownStemmer(language);
  const reader = new TextReader(stemmer);
  const matchers = found.map(({ query }) => storyMatcher(query, archive, stemmer));
  // Story by story, so that the words of each are read once for all searches.
  for (const kind of ['stories', 'canceled'] as const)
    for (const story of archive[kind]) {
      const words = wordsOfStory(story, reader, t.story.byline);
      for (const [at, matches] of matchers.entries()) if (matches(story, words)) found[at]![kind].push(story);
    }
  return found;
}

function storyMatcher(
  query: Query,
  archive: Archive,
  stemmer: Stemmer,
): (story: Story, words: StoryWords) => boolean {
  const fits = subjectMatcher(query, archive);
  if (!query.q) return fits;
  const ofPerson = new Set(personNamed(query.q, archive));
  const matches = wordMatcher(clausesOf(query.q, stemmer), stemmer);
  return (story, words) => fits(story) && (ofPerson.has(story) || matches(words));
}

function queryOf(
  { q = '', people, countries, sources, topics, from, to }: SearchRecord,
  archive: Archive,
): Query {
  return {
    ...emptyQuery,
    q,
    person: people,
    country: countries,
    source: slugsOf(sources.map(agencyName), archive.sources),
    topic: slugsOf(topics, archive.topics),
    from: from ? span(from)[0] : '',
    to: to ? span(to)[1] : '',
  };
}

function slugsOf(names: string[], entries: Entry[]): string[] {
  return names.flatMap((name) => entries.find((entry) => nameKey(entry.name) === nameKey(name))?.slug ?? []);
}

/** Whether a story is of all people, countries, sources and topics of a query, and may fall on one of its days. */
function subjectMatcher(
  { person, country, source, topic, from, to }: Query,
  archive: Archive,
): (story: Story) => boolean {
  // A canceled story is joined with neither its sources nor its topics.
  const isJoined = ({ status }: Story): boolean => status === 'usable';
  const slugs = (entries: Entry[]): string[] => entries.map(({ slug }) => slug);
  const hasAll = (wanted: string[], held: () => string[]): boolean => {
    if (!wanted.length) return true;
    const own = held();
    return wanted.every((one) => own.includes(one));
  };
  return (story) => {
    const [first, last] = from || to ? span(story.date) : ['', ''];
    return (
      (!from || last >= from) &&
      (!to || first <= to) &&
      hasAll(person, () => story.people.map((one) => one.person.id)) &&
      hasAll(country, () => story.countries.map((one) => one.country.code)) &&
      hasAll(source, () =>
        isJoined(story) ? slugs(story.sources) : slugsOf([story.source, ...story.agencies], archive.sources),
      ) &&
      hasAll(topic, () => (isJoined(story) ? slugs(story.subjects) : slugsOf(story.topics, archive.topics)))
    );
  };
}

/** The stories of the one person whose whole name a query is. */
function personNamed(q: string, archive: Archive): Story[] {
  const words = plainWords(q);
  const key = words === undefined ? undefined : keyFor(words);
  const length = words === undefined ? 0 : wordsOf(words).length;
  if (words === undefined || key === undefined || length < 2) return [];
  const shards = namesOf(archive);
  const shard = shards.get(shardHolding(shards.keys(), key) ?? '');
  const [entry, another] = named(entriesOf(shard ?? {}), words).filter(
    ({ kind, form }) => kind === 'person' && wordsOf(form).length === length,
  );
  if (!entry || another) return [];
  return archive.people.find(({ id }) => id === entry.id)?.stories ?? [];
}
