import type { ElementContent } from 'hast';
import { printedDate } from '../core/printed/printedDate.ts';
import { wordsIn } from './tree.ts';

/**
 * The lines of a run, each for itself, where line breaks alone part the head of a story (a day, a headline, a byline) or its foot with the copyright.
 * Any other run stays whole, for an address or a verse is one paragraph.
 */
export function linesApart(run: ElementContent[]): ElementContent[][] {
  if (!run.some(isBreak)) return [run];
  const lines: ElementContent[][] = [[]];
  for (const node of run)
    if (isBreak(node)) lines.push([]);
    else lines.at(-1)!.push(node);
  const texts = lines.map((children) => wordsIn({ type: 'root', children })).filter(Boolean);
  const isShort =
    texts.length > 1 && texts.length <= mostLines && texts.every((text) => text.length <= longestLine);
  return isShort && texts.some((text) => isDay(text) || rights.test(text)) ? lines : [run];
}

const rights = /^(?:©|\(c\)|copyright\b.*(?:\d{4}|reserved)|all rights reserved)/i;
const mostLines = 6;
const longestLine = 140;

/** A line that is little but a day of the calendar. */
function isDay(text: string): boolean {
  const date = printedDate(text);
  return date !== undefined && text.length - date.written.length <= 25;
}

function isBreak(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'br';
}
