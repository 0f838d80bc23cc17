import type { Archive } from '../archive/archive.ts';

export interface SearchModel {
  kind: 'search';
  /** The shards of the index of names, as the page’s script reads them. */
  shards: string;
  people: number;
  sources: number;
  /** Oldest first. */
  years: string[];
}

/** `shards` and `years` are those of the index and of the dates. */
export function searchPage({ people, sources }: Archive, shards: string, years: string[]): SearchModel {
  return { kind: 'search', shards, people: people.length, sources: sources.length, years };
}
