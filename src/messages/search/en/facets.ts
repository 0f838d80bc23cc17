/* What the search page says where it lists what a result can be narrowed by, in English. */
import type { Kind } from '../../../search/names.ts';

export const headings: Record<Kind, string> = {
  person: 'People',
  country: 'Countries',
  source: 'Sources',
  topic: 'Topics',
};

/** On the button that shows all, or the first so many where there are more. */
export const showMore = (kind: Kind, first?: number): string =>
  `${first ? `The first ${first}` : 'All'} ${headings[kind].toLowerCase()}`;
