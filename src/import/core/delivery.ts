import type { RootContent } from 'mdast';
import type { StoryDate } from '../../parse/storyDate.ts';
import type { Embargo } from './standing.ts';
import type { DoubtId } from './doubts.ts';
import type { RefusalId } from './refusals.ts';

/** The formats that are read, as they are named under `import.format`. */
// prettier-ignore
export const formats = [
  'text', 'dateline', 'ninjs', 'newsml-g2', 'nitf', 'rss', 'atom', 'json-feed', 'html',
  'wxr', 'anpa', 'iptc7901', 'table', 'markdown', 'mail', 'docx', 'mediawiki', 'ghost', 'wordpress-rest', 'telegram', 'json',
] as const;
export type Format = (typeof formats)[number];

/** How an input is written. HTML that is escaped within the last four is a text of theirs; within HTML it is shown as it is. */
export type Syntax = 'html' | 'xml' | 'json' | 'table' | 'plain';

/** Reads one file of its format. Pure; never throws; what it cannot read it reports under `refused`. */
export type Reader = (text: string, about?: About) => Delivery;

/** As `Reader`, of a format that is no text: a mail, a DOCX file. */
export type ByteReader = (bytes: Uint8Array, about?: About) => Promise<Delivery>;

/** What is known of an input from outside it: of a page in a web archive, its address. */
export interface About {
  /** The name of the file, or of the member of an archive. */
  name: string;
  /** Where it was published, and when it was fetched from there. */
  url?: string;
  fetched?: StoryDate;
  /** Which column or field of a table is which field of a story, where the editor says so: `headline` → `title`. */
  columns?: ReadonlyMap<string, string>;
  /** Of a piece of a large export: what posts of any piece refer to. Its reader knows the type. */
  site?: unknown;
}

/** What one file of wire holds. Every word of it is in a story, or in `refused`, or in `leftOut`, or is found by `coverage.ts`. */
export interface Delivery {
  stories: Draft[];
  /** Items that are no story, and a file that cannot be read. */
  refused: Refused[];
  /** What the reader leaves out knowingly. What else is in no story is found by itself. */
  leftOut: LeftOut[];
  doubts: Doubt[];
  /** What was read, where that is not the input itself: the text of a mail, the HTML of a DOCX file. Its words must be somewhere in the end. */
  read?: { text: string; syntax: Syntax };
}

/** A place in an input file: a line, from 1 on, and where in a structured file, `associations.main.headline`, `contentMeta/headline`. */
export interface Place {
  line: number;
  path?: string;
}

export interface InputText extends Place {
  text: string;
}

export interface LeftOut extends InputText {
  /** A clause: `a reader’s comment`, `names the site and not the story`. */
  why: string;
  /** Whether it is certain by what it is (a repetition, a fixed phrase of the site), so that no doubt is raised however long it is. */
  certain?: boolean;
  /** Whether it stands where text of the story would: between two paragraphs of it, or behind them where Readability took it for text. */
  mayBelong?: boolean;
}

/** Something an editor should look at; the story goes in. Message and fix are full sentences. */
export interface Doubt extends Place {
  id?: DoubtId;
  message: string;
  fix: string;
}

/** Something that does not go in, with its headline and its words, so that they are not lost; those of a whole file need not be repeated. */
export interface Refused extends Omit<Doubt, 'id'> {
  id: RefusalId;
  title?: string | undefined;
  text?: string;
}

/**
 * A story as it was read, in the fields of a story record (`src/parse/records.ts`), which says what each means. Strings are plain text on one line.
 * Without `title` one is made from the lead; without `date` the editor is asked; without `source` the one that was given with the command is taken.
 */
export interface Draft extends Place {
  /** The input’s own id: `import.id`. */
  id?: string;
  title?: string;
  date?: StoryDate;
  /** Without `date`: why its day is not known, as a clause, and the day it may be. */
  undated?: string;
  perhaps?: StoryDate;
  updated?: StoryDate;
  source?: string;
  agencies: string[];
  byline: string[];
  dateline?: string;
  summary?: string;
  topics: string[];
  photos: PhotoDraft[];
  corrections: { date: StoryDate; text: string }[];
  note?: string;
  url?: string;
  /** A snapshot of the page in a web archive. */
  archivedAt?: string;
  lang?: string;
  status?: 'withheld' | 'canceled';
  embargo?: Embargo | undefined;
  rights?: string;
  /** CommonMark without raw HTML, pictures and tables: see `html.ts`. Cross-heads are of depth 2 and deeper. */
  body: RootContent[];
  /** What was worked out and not read, as a clause an editor understands: `date from “on Tuesday” and the caption of 7 April 2025`. */
  inferred: string[];
  doubts: Doubt[];
  proposals: Proposal[];
}

export interface PhotoDraft extends Place {
  caption: string;
  credit?: string;
  alt?: string;
  taken?: StoryDate;
  place?: string;
}

/** A person, place or organisation that the input names with an id: for an editor to make an authority record of. */
export interface Proposal extends Place {
  kind: 'person' | 'place' | 'organisation';
  name: string;
  /** Web addresses or ids of the agency’s own scheme, as they appear in the input. */
  ids: string[];
  /** What the person is, if the input says: `Foreign Minister`. */
  role?: string | undefined;
}

export function emptyDelivery(): Delivery {
  return { stories: [], refused: [], leftOut: [], doubts: [] };
}

export function emptyDraft(place: Place): Draft {
  const texts = { agencies: [], byline: [], topics: [], inferred: [] };
  return { ...place, ...texts, photos: [], corrections: [], body: [], doubts: [], proposals: [] };
}

/** A file that cannot be read at all. */
export function refusedWhole(refused: Refused): Delivery {
  return { ...emptyDelivery(), refused: [refused] };
}

/** Where an element is. */
export function placeOf({ line, path }: Place): Place {
  return { line, ...(path && { path }) };
}
