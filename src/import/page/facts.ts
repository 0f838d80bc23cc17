import type { Proposal } from '../core/delivery.ts';
import type { PrintedDate } from '../core/printed/printedDate.ts';

/** What one part of a page says of its story: its JSON-LD, its microdata, its `meta` elements, its print. All texts are plain and on one line but `text`. */
export interface Facts {
  line: number;
  /** Types of schema.org. */
  kinds: string[];
  id?: string;
  title?: string;
  summary?: string;
  date?: PrintedDate;
  updated?: PrintedDate;
  /** A day in figures that may be either of two: `08/04/2025`. */
  unclearDay?: string;
  /** As printed: `By Jane Doe and John Roe`. */
  authors: string[];
  source?: string;
  /** Those from whom the outlet has the story. */
  providers: string[];
  /** Agencies that an editor names behind the text. */
  signedOff?: string[];
  dateline?: string;
  topics: string[];
  url?: string;
  /** As written; it need not be a language’s tag. */
  lang?: string;
  rights?: string;
  photos: { line: number; caption: string; credit?: string }[];
  corrections: { date?: PrintedDate; text: string }[];
  /** Whether all of it may be read without paying. */
  free?: boolean;
  /** The whole text as plain text or HTML. */
  text?: string;
  /** The entries of a live blog, in their order. */
  updates: { title?: string; text: string }[];
  proposals: Proposal[];
}

export function noFacts(line: number): Facts {
  return {
    line,
    kinds: [],
    authors: [],
    providers: [],
    topics: [],
    photos: [],
    corrections: [],
    updates: [],
    proposals: [],
  };
}

/** The first that says it. */
export function firstSaid<Name extends keyof Facts>(all: Facts[], name: Name): Facts[Name] | undefined {
  for (const facts of all) {
    const value = facts[name];
    if (Array.isArray(value) ? value.length : value !== undefined) return value;
  }
  return undefined;
}
