import type { Archive } from '../archive/types.ts';
import type { Extent } from '../archive/extent.ts';
import { extentOf } from '../archive/extent.ts';
import type { Site } from '../site.ts';
import type { SlugRef } from './items.ts';
import { slugRef } from './items.ts';
import type { NamedSearch } from '../search/named/namedSearch.ts';
import type { NamedSearchRef } from './namedSearch.ts';
import { namedSearchRef } from './namedSearch.ts';

/** The finding aid. */
export interface AboutModel {
  kind: 'about';
  extent: Extent;
  /** The most stories first. */
  outlets: (SlugRef & { stories: number })[];
  agencies: number;
  /** The archive’s own searches, in its order. */
  searches: NamedSearchRef[];
  /** The archive’s own text as HTML, its links under the base path. */
  html?: string;
}

export function aboutPage(archive: Archive, { underBase }: Site, searches: NamedSearch[]): AboutModel {
  return {
    kind: 'about',
    extent: extentOf(archive),
    outlets: archive.sources
      .filter((source) => source.published.length)
      .toSorted((a, b) => b.published.length - a.published.length)
      .map((source) => ({ ...slugRef(source), stories: source.published.length })),
    agencies: archive.sources.filter((source) => source.supplied.length || source.photos.length).length,
    searches: searches.map(namedSearchRef),
    ...(archive.about && { html: underBase(archive.about) }),
  };
}
