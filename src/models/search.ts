import type { Archive } from '../archive/types.ts';
import { yearCounts } from './items.ts';
import { nameShardsOf } from '../search/index/searchFiles.ts';
import { shardsText } from '../search/names.ts';

export interface SearchModel {
  kind: 'search';
  /** The shards of the index of names, as the page’s script reads them. */
  shards: string;
  people: number;
  sources: number;
  /** Oldest first. */
  years: string[];
}

export function searchPage(archive: Archive): SearchModel {
  return {
    kind: 'search',
    shards: shardsText(nameShardsOf(archive)),
    people: archive.people.length,
    sources: archive.sources.length,
    years: yearCounts(archive.stories).map(({ year }) => year),
  };
}
