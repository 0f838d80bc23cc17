import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Doubt } from '../core/delivery.ts';
import { doubt } from '../core/doubts.ts';
import { bare } from '../core/notation/oneLine.ts';
import { plainParagraphs } from '../core/notation/paragraphs.ts';
import { crossHead, paragraph, plainText, readFragment } from '../core/notation/html.ts';
import type { Facts } from './facts.ts';
import { firstSaid } from './facts.ts';

/** The text of a story as the page’s data has it, its JSON-LD or that of a script: that of a live blog by its entries. */
export function toldText(said: Facts[]): RootContent[] {
  const entries = said.flatMap(({ updates }) => updates);
  if (!entries.length) return textBody(firstSaid(said, 'text') ?? '');
  return entries.flatMap(({ title, text }) => [
    ...(title === undefined ? [] : [crossHead(title)]),
    ...textBody(text),
  ]);
}

function textBody(text: string): RootContent[] {
  if (/<[a-z]/i.test(text)) return readFragment(text).body;
  return plainParagraphs(text).map(plainText).filter(Boolean).map(paragraph);
}

/** The letters of a text, without marks and blanks. */
export function lettersOf(body: RootContent[]): string {
  return bare(body.map((block) => toString(block)).join(' '));
}

/**
 * The text as printed, or as the page’s data has it where the page prints less; what of a live blog is not printed goes to its end. `printed` is how
 * much of that text is on the page, from 0 to 1; undefined where it need not be the body.
 */
export function wholeBody(
  body: RootContent[],
  page: { told: RootContent[]; isLive: boolean; printed: number | undefined; line: number },
  doubts: Doubt[],
): RootContent[] {
  const { told, isLive, printed, line } = page;
  const [have, all] = [lettersOf(body), lettersOf(told)];
  if (all && (!body.length || (printed !== undefined && printed < 0.5 && all.length > have.length * 1.2))) {
    const words = toString({ type: 'root', children: told }).split(/\s+/).length;
    doubts.push(doubt({ line }, 'body-from-metadata', { words }));
    return told;
  }
  const isLong = (block: RootContent) => isLive || bare(toString(block)).length > 60;
  const lost = told.filter((block) => isLong(block) && !have.includes(bare(toString(block)).slice(0, 60)));
  const [first] = lost.filter(({ type }) => type !== 'heading');
  if (!first || !(isLive || (printed !== undefined && lettersOf(lost).length < all.length * 0.5)))
    return body;
  const words = toString(first);
  const start = words.length <= 60 ? words : `${words.slice(0, 60).replace(/\s+\S*$/, '')} …`;
  const count = `${lost.length} ${lost.length === 1 ? 'paragraph' : 'paragraphs'}`;
  const end = isLive ? ', which stand at the end' : '';
  const what = `the page’s data has ${count} that the page does not print: “${start}”${end}`;
  doubts.push(doubt({ line }, 'incomplete-body', { what }));
  return isLive ? [...body, ...lost] : body;
}
