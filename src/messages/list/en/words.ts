/* What the page of kept stories says as it is used, in English. */
import { formats } from '../../en/formats.ts';

export { citation } from '../../en/citation.ts';
export { dates } from '../../en/dates.ts';
export const digits = (text: string): string => text;

const stories = (count: number): string => formats.counted(count, { one: 'story', other: 'stories' });

/** The headers of the table: title, date, source, byline, language, address. */
export const columns = ['Headline', 'Date', 'Source', 'Byline', 'Language', 'Address'] as const;

export const isKept = (title: string): string => `“${title}” is kept.`;
export const wasKept = (title: string): string => `“${title}” was kept already.`;
/** `added`: how many of a shared or imported list were not kept before. */
export const areKept = (added: number): string =>
  added ? `${stories(added)} added.` : 'All of them were kept already.';
export const isRemoved = (title: string): string => `“${title}” is removed.`;
export const areRemoved = (count: number): string => `${stories(count)} removed.`;
export const isUndone = 'Undone.';
export const ownCount = (count: number): string => `${stories(count)} kept`;
export const sharedHeading = 'A shared list';
export const sharedCount = (count: number): string => `A list of ${stories(count)}, which you can keep`;

export const noneFound = 'No address of a story of this archive is in it.';
export const noSuchStory = 'The address names no story.';
export const copied = (what: string): string => `Copied: ${what}.`;
export const leftOut = (count: number): string =>
  ` ${stories(count)} left out, of which the page cannot be read.`;
export const notCopied = 'The browser does not allow copying here. Download the file instead.';
export const linkCopied = 'The link to this list is copied.';

export const full =
  'The browser has no more room for this site, so nothing was changed. Remove other stories first.';
export const unkept =
  'This browser keeps nothing, as in a private window: the list ends with this page. Copy a link to it, or download it.';
export const damaged = 'What this browser had stored was damaged. What could be read of it is here.';

export const moved = 'This story has moved; the list leads to its new address.';
export const withdrawn = 'withdrawn by its source';
export const missing = 'the archive has no such story';
export const unread = 'its page cannot be reached now';

/** Above stories of which the page could not be read. */
export const undated = 'Date not known';

export const keep = 'Keep';
export const remove = 'Remove';
/** A button’s name where several are the same: `Remove “Talks resume”`. */
export const named = (action: string, title: string): string => `${action} “${title}”`;
export const fileName = 'kept-stories';
