import type { PublishedSite } from './publishedSite.ts';
import type { SiteWriter } from './write.ts';

/** What became of the files of a site, by their paths below its folder, sorted. */
export interface SiteChanges {
  added: string[];
  changed: string[];
  removed: string[];
}

/** What a build changed of what was published. */
export function changesOf(
  { made, written }: Pick<SiteWriter, 'made' | 'written'>,
  published: PublishedSite,
): SiteChanges {
  const present = new Set([...published.files.keys(), ...published.unknownFiles]);
  return {
    added: [...written].filter((path) => !present.has(path)).sort(),
    changed: [...written].filter((path) => present.has(path)).sort(),
    removed: [...present].filter((path) => !made.has(path)).sort(),
  };
}
