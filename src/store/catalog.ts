import { hash } from 'node:crypto';
import type { Authorities } from '../archive/storyMentions.ts';
import type { CacheFolder } from './cacheFolder.ts';
import { Packed } from './packed.ts';
import type { Versions } from './versions.ts';

/** What the last run left in the cache: its chunks, in the order of their paths, and the records that their mentions follow from. */
export interface Catalog {
  chunks: CatalogChunk[];
  authorities: Authorities;
}

export interface CatalogChunk {
  /** The path of its first file. */
  first: string;
  /** The keys under which its records and its mentions are in the cache. */
  key: string;
  mentions: string;
}

/** A digest of records: where it is the same, so are the mentions. */
export function authoritiesDigest(authorities: Authorities): string {
  return hash('sha256', JSON.stringify(authorities));
}

/** The catalog of a cache; `undefined` where there is none of these versions of the code, or a damaged one. */
export function readCatalog(cache: CacheFolder, versions: Versions): Catalog | undefined {
  const bytes = cache.read(catalogKey(versions));
  if (!bytes) return undefined;
  const { chunks, authorities } = Packed.from<Stored>(bytes).value;
  const records = cache.read(authorities);
  return records && { chunks, authorities: Packed.from<Authorities>(records).value };
}

/** Keeps a catalog, and gives the keys under which it is in the cache. */
export function writeCatalog(cache: CacheFolder, versions: Versions, catalog: Catalog): string[] {
  const [key, authorities] = [catalogKey(versions), authoritiesDigest(catalog.authorities)];
  const stored = Packed.of<Stored>({ chunks: catalog.chunks, authorities }).bytes;
  if (!cache.read(key)?.equals(stored)) cache.write(key, stored);
  if (!cache.read(authorities)) cache.write(authorities, Packed.of(catalog.authorities).bytes);
  return [key, authorities];
}

interface Stored {
  chunks: CatalogChunk[];
  /** The key under which they are in the cache. */
  authorities: string;
}

function catalogKey({ parser, finders }: Versions): string {
  return hash('sha256', `${parser} ${finders} catalog`);
}
