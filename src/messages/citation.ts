import type { StoryDate } from '../parse/dateParts.ts';

/** What a citation is made of. */
export interface Cited {
  byline: string[];
  title: string;
  source: string;
  date: StoryDate;
  /** The archive’s name, and the story’s full address. */
  archive: string;
  address: string;
}

/** A citation in parts, so that a page can keep a headline or an outlet of another direction apart. */
export interface Citation {
  /** `Jane Roe and John Doe. “`. */
  before: string;
  /** The headline as it appears between the quotation marks. */
  title: string;
  /** `”`. */
  between: string;
  source: string;
  /** `, 8 April 2025. Dateline, `. */
  after: string;
  address: string;
}

/** Marks that end a sentence, after which there is no full stop. */
export const endsSentence = /[.!?…؟]$/;
