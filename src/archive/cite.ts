import { shortDateText } from '../parse/storyDate.ts';
import type { Story } from './types.ts';

/** A citation in parts, so that a page can keep a headline of another direction apart. */
export interface Citation {
  /** `Jane Roe and John Doe. `, or nothing. */
  authors: string;
  /** The headline as it stands between the quotation marks, with its full stop. */
  title: string;
  source: string;
  /** `, 8 April 2025. Dateline, https://…`. */
  rest: string;
}

/** How a reader cites a story: author, headline, outlet, day, archive, address (after the Chicago Manual of Style, 18th ed., 14.89). */
export function citation(story: Story, archiveName: string, address: string): Citation {
  const stop = /[.!?…]$/.test(story.title) ? '' : '.';
  return {
    authors: story.byline.length ? `${listed(story.byline)}. ` : '',
    title: inner(story.title) + stop,
    source: story.source,
    rest: `, ${shortDateText(story.date)}. ${archiveName}, ${address}`,
  };
}

/** `A`, `A and B`, `A, B and C`. */
export function listed(names: string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Quotation marks inside quotation marks are single ones. */
function inner(title: string): string {
  return title.replaceAll('“', '‘').replaceAll('”', '’');
}
