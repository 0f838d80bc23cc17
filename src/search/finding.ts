/*
 * The files that search fetches beside the index of words, and what is in them.
 */

import type { Packed } from './packs.ts';

/** One story in a list of results. */
export interface Row {
  id: string;
  title: string;
  /** As exact as it is known, without the time of day: `2025-04-08`, `1984~`. */
  date: string;
  place?: string;
  source: string;
  lang?: string;
  filePhoto?: boolean;
}

/** The address of a story’s fragment in the index of words, which carries its row, so that all that a result shows is in one file. */
export function fragmentUrl(row: Row): string {
  return `/stories/${row.id}/#${JSON.stringify(row)}`;
}

export function rowOfFragment(url: string): Row {
  return JSON.parse(url.slice(url.indexOf('#') + 1)) as Row;
}

/** Anchors of a fragment that tell where its headline and its captions end. */
export const ends = { headline: 'end-of-headline', caption: 'end-of-caption' };

/** A row whose id is abbreviated by its title as far as possible: `2025/04/08/~31~-2`, where 31 characters are those of the title’s slug. */
export function shortened(row: Row): Row {
  const [, folder = '', own = ''] = /^(.*\/)?([^/]*)$/.exec(row.id) ?? [];
  const slug = plainSlug(row.title);
  let length = 0;
  while (length < slug.length && slug[length] === own[length]) length++;
  return length < worthShortening ? row : { ...row, id: `${folder}~${length}~${own.slice(length)}` };
}

/** The row that was shortened. */
export function lengthened(row: Row): Row {
  const id = row.id.replace(/~(\d+)~/, (_, length: string) => plainSlug(row.title).slice(0, Number(length)));
  return { ...row, id };
}

/** As ids are often made of titles in ASCII; whether it is the same as theirs does not matter. */
function plainSlug(title: string): string {
  return title
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const worthShortening = 6;

/** A person, country, source or topic: its name, and the numbers of its stories, packed by steps. */
export interface Subject {
  name: string;
  stories: string;
  /** The rows of the newest of them, shortened, the newest last: as many as are shown at first. */
  newest: Row[];
  /** Packs in `search/rows/`; each member holds a block of the subject’s rows, in the order of its stories. Of subjects that have their own. */
  rows?: Packed;
}

/** The part of a volume of the index that must be known before its words are looked up: `volume.json` in its folder. */
export interface VolumeContents {
  /** What parts each chunk of words from the one before: the shortest beginning of its first word that does; with a space between. */
  firsts: string;
  /** The packs in `words/`; each member is a chunk, in order. */
  chunks: Packed;
  /** The number of words of each page, packed. The pages are the stories of the volume in order. */
  words: string;
  /** The packs in `texts/`. Each member holds the fragments of some pages in a row, as a list in JSON. */
  fragments: Packed;
  /** The number of fragments in each of these lists, packed. */
  fragmentCounts: string;
}

/** How many results are shown at a time. */
export const atATime = 20;

/**
 * Whether a subject with so many of all stories has blocks of rows of its own. One with many needs none: the archive’s blocks hold as many
 * of its rows.
 */
export function hasOwnRows(stories: number, all: number): boolean {
  return stories > atATime && stories <= all / 4;
}

/**
 * How many rows a block holds. Blocks are lists of rows in JSON, shortened, and members of packs; `search/rows.json` tells where those of
 * all stories are.
 */
export const rowsInBlock = 32;

/** Where the packs of rows are, below the base path. */
export const rowsFolder = 'search/rows/';

/** How many stories one file of facets covers. */
export const storiesInFacetBlock = 512;
