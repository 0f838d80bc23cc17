import { shortDateText } from '../parse/storyDate.ts';
import type { Story } from './story.ts';

/** How a reader cites a story: author, headline, outlet, day, archive, address (after the Chicago Manual of Style, 18th ed., 14.89). */
export function citation(story: Story, archiveName: string, address: string): string {
  const authors = story.byline.length ? `${listed(story.byline)}. ` : '';
  const stop = /[.!?…]$/.test(story.title) ? '' : '.';
  return `${authors}“${inner(story.title)}${stop}” ${story.source}, ${shortDateText(story.date)}. ${archiveName}, ${address}`;
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
