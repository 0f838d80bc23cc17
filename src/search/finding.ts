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

/** A person, country or source: its name, and the numbers of its stories, packed by steps. */
export interface Subject {
  name: string;
  stories: string;
}

/** How many rows one file holds: as many as a page of results may need of it, and no more. */
export const rowsInBlock = 16;
