import type { Cited } from '../messages/citation.ts';

/** A story as reference managers are told of it: plain data. */
export interface CitedStory extends Cited {
  /** Unique in its archive: `2025/04/08/talks`. */
  id: string;
  /** BCP 47; left out where it is not known. */
  lang?: string;
}
