import type { Archive } from '../archive/types.ts';
import type { Query } from '../search/query.ts';
import { addressOf, emptyQuery } from '../search/query.ts';
import type { NameShard } from '../search/names.ts';
import { shardsText } from '../search/names.ts';
import type { NamedSearch } from '../search/named/namedSearch.ts';
import type { NamedSearchRef } from './namedSearch.ts';
import { namedSearchRef } from './namedSearch.ts';
import { countriesIn, mostNamed, peopleIn, yearCounts } from './items.ts';

export interface SearchModel {
  kind: 'search';
  /** The shards of the index of names, as the page’s script reads them. */
  shards: string;
  /** How many entries each register has. */
  registers: Record<Register, number>;
  /** Oldest first. */
  years: string[];
  /** Searches that find something in this archive: the names in them, and the address below that of the page. */
  examples: { names: string[]; address: string }[];
  /** The archive’s own searches, in its order. */
  searches: NamedSearchRef[];
}

/** The registers that the page offers, in this order. */
export type Register = 'people' | 'countries' | 'sources' | 'topics' | 'photos';

export function searchPage(
  archive: Archive,
  searches: NamedSearch[],
  names: Map<string, NameShard>,
): SearchModel {
  const { stories, people, countries, sources, topics, photos } = archive;
  return {
    kind: 'search',
    shards: shardsText(names.keys()),
    registers: {
      people: people.filter((person) => person.stories.length > 0).length,
      countries: countries.filter((country) => country.stories.length > 0).length,
      sources: sources.length,
      topics: topics.length,
      photos: photos.length,
    },
    years: yearCounts(stories).map(({ year }) => year),
    examples: examplesOf(archive),
    searches: searches.map(namedSearchRef),
  };
}

/** The person named most, the two countries named together most often with him or her, and the topic of most stories. */
function examplesOf({ stories, topics }: Archive): SearchModel['examples'] {
  const [person] = mostNamed(peopleIn(stories), (one) => one, 1);
  const ofPerson = person?.of.stories ?? stories;
  const [first, second] = mostNamed(countriesIn(ofPerson), (one) => one, 2);
  const [topic] = topics.toSorted((a, b) => b.stories.length - a.stories.length);
  const example = (names: string[], query: Partial<Query>): SearchModel['examples'][number] => ({
    names,
    address: addressOf({ ...emptyQuery, ...query }),
  });
  return [
    ...(person ? [example([person.of.name], { person: [person.of.id] })] : []),
    ...(first && second
      ? [
          example([first.of.shownName, second.of.shownName], {
            country: [first.of.code, second.of.code],
          }),
        ]
      : []),
    ...(topic ? [example([topic.name], { topic: [topic.slug] })] : []),
  ];
}
