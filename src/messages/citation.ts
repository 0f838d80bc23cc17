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

/** The archive that holds a story. Undefined where it has the name of the outlet, which a citation gives already. */
export function holderOf({ source, archive }: Pick<Cited, 'source' | 'archive'>): string | undefined {
  return archive === source ? undefined : archive;
}

/** A citation in parts, so that a page can keep names, a headline or an outlet of another direction apart. */
export interface Citation {
  /** `Jane Roe and John Doe`; empty where nobody is named. */
  authors: string;
  /** `. “`. */
  before: string;
  /** The headline as it appears between the quotation marks. */
  title: string;
  /** `”`. */
  between: string;
  source: string;
  /** `, 8 April 2025. Dateline, `; without the archive where it has the outlet’s name. */
  after: string;
  address: string;
}

/** Marks that end a sentence, after which there is no full stop. */
export const endsSentence = /[.!?…؟]$/;
