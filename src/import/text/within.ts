import { toString } from 'mdast-util-to-string';
import type { Draft } from '../core/delivery.ts';
import { oneLine } from '../core/notation/oneLine.ts';
import { openingDateline } from '../core/printed/openingDateline.ts';
import { isTitleLike } from './sentences.ts';
import { readText } from './text.ts';

/**
 * Whether the body of a story of another format may hold several, as the reader of texts divides it: the line with which the second begins. Undefined
 * where it is one.
 */
export function otherWithin({ title = '', byline, body }: Draft): string | undefined {
  const texts = body.map((block) => oneLine(toString(block))).filter(Boolean);
  if (texts.length < 4 || !texts.slice(1).some(isTitleLike)) return undefined;
  const lines = [title, ...(byline.length ? [`By ${byline.join(' and ')}`] : []), ...texts];
  const { stories, doubts } = readText(lines.join('\n\n'));
  const several = doubts.concat(stories.flatMap((story) => story.doubts));
  const doubted = several.find(({ id }) => id === 'several-stories' || id === 'guessed-division');
  const line = stories[1]?.line ?? doubted?.line;
  const other = line === undefined ? '' : lines[(line - 1) / 2]!;
  return isTitleLike(other) || openingDateline(other) ? other : undefined;
}
