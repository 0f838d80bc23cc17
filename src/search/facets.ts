/*
 * The facets of a result: the people, countries, sources and topics of its stories. Each file holds a block of neighbouring stories, and
 * refers to people, countries, sources and topics by their index in its own lists.
 */
import type { Kind } from './names.ts';
import { byKind } from './names.ts';
import { pack, unpack } from './postings.ts';

/** A person, country, source or topic, and a number of stories. */
export interface Facet {
  id: string;
  name: string;
  stories: number;
}

/** The subjects of one kind that the block’s stories name, and for each story how many and their indexes in that list, packed. */
interface Named {
  subjects: [id: string, name: string][];
  stories: string;
}

export type FacetBlock = Record<Kind, Named>;

/** `named` gives, story by story, the ids and names of one kind. */
export function namedIn(stories: [id: string, name: string][][]): Named {
  const indexes = new Map<string, number>();
  const subjects: [id: string, name: string][] = [];
  const numbers: number[] = [];
  for (const named of stories) {
    numbers.push(named.length);
    for (const [id, name] of named) {
      if (!indexes.has(id)) indexes.set(id, subjects.push([id, name]) - 1);
      numbers.push(indexes.get(id)!);
    }
  }
  return { subjects, stories: pack(numbers) };
}

/** The subjects of one kind, story by story of the block. */
export function subjectsByStory({ subjects, stories }: Named): [id: string, name: string][][] {
  return indexesByStory(stories).map((indexes) => indexes.map((index) => subjects[index]!));
}

/** How many of some stories have each subject, the most frequent first; `stories` are indexes of stories within their block. */
export function countFacets(blocks: { block: FacetBlock; stories: number[] }[]): Record<Kind, Facet[]> {
  const counted = (kind: Kind): Facet[] => {
    const facets = new Map<string, Facet>();
    for (const { block, stories: indexes } of blocks) {
      const { subjects, stories } = block[kind];
      const named = indexesByStory(stories);
      for (const index of indexes)
        for (const at of named[index] ?? []) {
          const [id, name] = subjects[at]!;
          const facet = facets.get(id) ?? { id, name, stories: 0 };
          facet.stories++;
          facets.set(id, facet);
        }
    }
    return [...facets.values()].sort((a, b) => b.stories - a.stories || (a.name < b.name ? -1 : 1));
  };
  return byKind(counted);
}

function indexesByStory(packed: string): number[][] {
  const numbers = unpack(packed);
  const stories: number[][] = [];
  for (let at = 0; at < numbers.length; at += numbers[at]! + 1)
    stories.push(numbers.slice(at + 1, at + 1 + numbers[at]!));
  return stories;
}
