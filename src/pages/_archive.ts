import { getCollection } from 'astro:content';
import type { Archive, Holdings } from '../archive/archive.ts';
import { openArchive } from '../archive/archive.ts';
import { publicFiles } from '../intake/holdings.ts';
import type { Finding } from './search/_finding.ts';
import { findingOf } from './search/_finding.ts';

/**
 * The archive that this build shows. Astro copies every entry at each `getCollection`, so the collections are asked for once;
 * while developing, they may change between two requests and are asked for each time.
 */
export function theArchive(): Promise<Archive> {
  if (import.meta.env.DEV) return open();
  opened ??= open();
  return opened;
}

let opened: Promise<Archive> | undefined;

async function open(): Promise<Archive> {
  const [archive, stories, people, countries] = await Promise.all([
    getCollection('archive'),
    getCollection('stories'),
    getCollection('people'),
    getCollection('countries'),
  ]);
  // The loaders fill the store with what the parser gives: see src/intake/loader.ts.
  return openArchive({
    archive: data(archive),
    stories: data(stories),
    people: data(people),
    countries: data(countries),
    publicFiles: await publicFiles('public'),
  } as Holdings);
}

function data(entries: { data: unknown }[]): unknown[] {
  return entries.map((entry) => entry.data);
}

/** The same archive as search asks for it. */
export async function theFinding(): Promise<Finding> {
  if (import.meta.env.DEV) return findingOf(await theArchive());
  return (found ??= theArchive().then(findingOf));
}

let found: Promise<Finding> | undefined;
