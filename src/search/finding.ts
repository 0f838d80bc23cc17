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

/** What of a volume of the words’ index must be known before its words are looked up; beside Pagefind’s files, as `volume.json`. */
export interface VolumeContents {
  /** The first word of each chunk, and its name. */
  chunks: [first: string, name: string][];
  /** Page by page, in Pagefind’s order, the story’s number less that of the volume’s first, and the number of words; packed. */
  pages: string;
  /** The names of the pages’ fragments, a space between each and the next. */
  fragments: string;
}

/** So many results are shown at a time. */
export const atATime = 20;

/** How many rows one file holds: as many as a page of results may need of it, and no more. */
export const rowsInBlock = 16;

/** Of how many stories one file tells whom and what they name. */
export const storiesInFacetBlock = 512;
