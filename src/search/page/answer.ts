import type { Days } from '../calendar.ts';
import type { Contents } from '../dictionary.ts';
import type { YearCount } from '../years.ts';
import type { Snippet } from './snippet.ts';
import type { Files } from './files.ts';
import type { Row } from '../finding.ts';
import type { Kind, NameEntry } from '../names.ts';
import type { Query } from '../query.ts';
import type { Reading } from './readings.ts';
import type { RowLocator, SubjectStories } from './rows.ts';
import type { Subjects } from './subjects.ts';
import type { Hit } from './textSearch.ts';

export interface Answer {
  query: Query;
  /** Numbers of the stories, in the order in which they are shown. */
  stories: number[];
  /** Those that the words were found in. */
  hits: Map<number, Hit>;
  /** What the subjects of the query are called, by `country IR`; an id that the archive does not have is left out. */
  names: Map<string, string>;
  /** The person whose stories are among them because they print another form of the name. */
  otherwise?: NameEntry;
  /** Words that are in no story. */
  unknown: string[];
  /** How the words were understood that find nothing as they are, and names that may have been meant instead. */
  reading?: Reading & { alternatives: NameEntry[] };
  /** Where the rows of the stories are. */
  locateRow: RowLocator;
  /** Stories a year, the oldest first: of all that there are where `total` is known, else of those found. */
  years: YearCount[];
  /** How many stories there are, where that is known though not all of them were searched for. */
  total?: number;
  /** What was not searched, where more may be found: its span in words; and how many volumes were searched. */
  left?: { span: string; searched: number };
}

/** Stories a year for a query, beside all stories of the archive. */
export interface YearCounts {
  /** Each year with stories, the oldest first: how many the query finds so far, and how many there are. */
  years: { year: number; count: number; all: number }[];
  /** Whether nothing more can be found; else `count` is at least so many. */
  isComplete: boolean;
}

/** What is shown of a story. */
export interface Result {
  row: Row;
  snippet?: Snippet;
}

/** How far a search goes: at least so many stories, if there are, and so many volumes. */
export interface Reach {
  stories: number;
  volumes: number;
}

/** A part of a query, and how many stories there are without it. */
export interface Wider {
  query: Query;
  /** What is left out. */
  without: { kind: Kind; id: string } | { kind: 'words'; words: string } | { kind: 'days' };
  stories: number;
  /** Whether more may be found. */
  atLeast: boolean;
}

/** The files of an archive and ways to search them, for the parts of the engine that are loaded when they are needed. */
export interface Asking {
  files: Files;
  subjects: Subjects;
  days(): Promise<Days>;
  /** The first file of every search by words. */
  contents(): Promise<Contents>;
  /** The words of a query that has no operator; undefined for any other. */
  plainWords(q: string): Promise<string | undefined>;
  /** Answers a query, its words as they were understood where they find nothing. */
  answer(query: Query, reach: Reach): Promise<Answer>;
  /** Answers a query as it is, among the stories of some subject of each group. */
  plainly(query: Query, reach: Reach, within?: SubjectStories[][]): Promise<Answer>;
}

/** As far as a count goes of what another query would find. */
export const countingReach: Reach = { stories: 1, volumes: 8 };
