import { lookUp } from '../parse/assert.ts';
import type { Archive } from '../archive/types.ts';
import type { NamedSearch } from '../search/named/namedSearch.ts';
import { addressOf } from '../search/query.ts';
import type { CountryRef, PersonRef, SlugRef, YearCount } from './items.ts';
import { countryRef, personRef, slugRef, yearCounts } from './items.ts';
import type { MostNamed } from './mostNamed.ts';
import { mostNamedIn } from './mostNamed.ts';
import type { TimeList, TimePage } from './timeList.ts';
import { summedUp, timeList } from './timeList.ts';

/** A search of the archive’s own, or a page of it. */
export interface NamedSearchModel extends SlugRef {
  kind: 'namedSearch';
  /** What is searched for. */
  asked: NamedQuery;
  /** The address of the same search below that of the search page. */
  address: string;
  /** How many, in the time of the page. */
  stories: number;
  named: MostNamed;
  list: TimeList;
  /** On its first page alone. */
  years?: YearCount[];
}

export interface NamedQuery {
  /** The words, as they are written; empty where there are none. */
  q: string;
  people: PersonRef[];
  /** Those without a story have no page. */
  countries: (CountryRef & { hasPage: boolean })[];
  sources: SlugRef[];
  topics: SlugRef[];
  /** Days; empty where they set no limit. */
  from: string;
  to: string;
}

/** A named search where it is listed. */
export interface NamedSearchRef extends SlugRef {
  stories: number;
}

export function namedSearchPage(search: NamedSearch, page: TimePage, archive: Archive): NamedSearchModel {
  const { query } = search;
  const { all, time } = page;
  return {
    kind: 'namedSearch',
    ...slugRef(search),
    asked: askedOf(search, archive),
    address: addressOf(query),
    stories: all.length,
    named: mostNamedIn(summedUp(page)),
    list: timeList(page),
    ...(time === undefined && all.length && { years: yearCounts(all) }),
  };
}

export function namedSearchRef({ slug, name, stories }: NamedSearch): NamedSearchRef {
  return { slug, name, stories: stories.length };
}

function askedOf({ query }: NamedSearch, archive: Archive): NamedQuery {
  const found = <T>(ids: string[], things: T[], idOf: (thing: T) => string): T[] => {
    const byId = new Map(things.map((thing) => [idOf(thing), thing]));
    return ids.map((id) => lookUp(byId, id));
  };
  return {
    q: query.q,
    people: found(query.person, archive.people, ({ id }) => id).map(personRef),
    countries: found(query.country, archive.countries, ({ code }) => code).map((country) => ({
      ...countryRef(country),
      hasPage: country.stories.length > 0,
    })),
    sources: found(query.source, archive.sources, ({ slug }) => slug).map(slugRef),
    topics: found(query.topic, archive.topics, ({ slug }) => slug).map(slugRef),
    from: query.from,
    to: query.to,
  };
}
