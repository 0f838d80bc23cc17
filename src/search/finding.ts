/*
 * The files that search fetches beside the words’ index, and what stands in them.
 */

/** One story in a list of results. */
export interface Row {
  id: string;
  title: string;
  /** `8 April 2025`. */
  date: string;
  place?: string;
  source: string;
  lang?: string;
  filePhoto?: boolean;
}

/** The address of a story’s fragment in the words’ index, which carries its row: what a result shows comes in one file. */
export function fragmentUrl(row: Row): string {
  return `/stories/${row.id}/#${JSON.stringify(row)}`;
}

export function rowOfFragment(url: string): Row {
  return JSON.parse(url.slice(url.indexOf('#') + 1)) as Row;
}

/** A person, country or source: its name, and the numbers of its stories, packed by steps. */
export interface Subject {
  name: string;
  stories: string;
  /** The rows of the newest of them, the newest last: as many as are shown at first. */
  newest: Row[];
}

/** Which stories a volume of the words’ index holds: the beginnings of their fragments’ hashes in order, each of that length. */
export interface VolumeStories {
  length: number;
  hashes: string;
}

/** The one word of the index that volumes are merged with, which holds no story. */
export const wordOfNothing = '0';

/** So many results are shown at a time. */
export const atATime = 20;

/** How many rows one file holds: as many as a page of results may need of it, and no more. */
export const rowsInBlock = 16;
