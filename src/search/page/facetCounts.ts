/* What is fetched where facets are counted. */
import type { Answer, Asking, Reach } from './answer.ts';
import type { Facet, FacetBlock } from '../facets.ts';
import { countFacets } from '../facets.ts';
import { storiesInFacetBlock } from '../finding.ts';
import type { Kind } from '../names.ts';
import { byKind } from '../names.ts';
import { blocksOfFacets, widens, withinDays } from './facetFiles.ts';

/**
 * The people, countries, sources and topics of an answer’s stories, each with the number of stories that the search finds with it added; the
 * highest first.
 */
export async function facetsOf(asking: Asking, answer: Answer, reach: Reach): Promise<Record<Kind, Facet[]>> {
  const { query, stories } = answer;
  if (!widens(query)) return counted(asking, stories);
  // Each further subject adds its stories: those that match the rest of the query, whatever they name.
  const free = { ...query, person: [], country: [], source: [], topic: [] };
  const all = query.q ? (await asking.plainly(free, reach)).stories : await withinDays(asking, query);
  const had = new Set(stories);
  const more = await counted(
    asking,
    all.filter((number) => !had.has(number)),
  );
  const own = await counted(asking, stories);
  return byKind((kind) => {
    const added = new Map(more[kind].map(({ id, stories: count }) => [id, count]));
    return own[kind]
      .map((facet) => ({
        ...facet,
        within: facet.stories,
        stories: stories.length + (added.get(facet.id) ?? 0),
      }))
      .sort((a, b) => b.stories - a.stories || b.within - a.within);
  });
}

async function counted({ files }: Asking, numbers: number[]): Promise<Record<Kind, Facet[]>> {
  return countFacets(
    await Promise.all(
      [...blocksOfFacets(numbers)].map(async ([block, own]) => ({
        block: await files.json<FacetBlock>(`search/facets/${block}.json`),
        stories: own.map((number) => number % storiesInFacetBlock),
      })),
    ),
  );
}
