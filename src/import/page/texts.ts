import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visible } from '../../parse/sourceText.ts';
import type { Doubt } from '../core/delivery.ts';
import { crossHead, paragraphsOf, plainText, readFragment } from '../core/notation/html.ts';
import { keyOf } from './blocks.ts';
import type { Facts } from './facts.ts';

/** What JSON-LD tells of a text, and which part of it the page prints. */
export interface Told {
  text: string | undefined;
  updates: Facts['updates'];
  printed: number | undefined;
  /** Where the story begins. */
  line: number;
}

/** The text as printed, or as the page’s JSON-LD has it, whichever is whole. */
export function betterBody(
  printedBody: RootContent[],
  { text, updates, printed, line }: Told,
  doubts: Doubt[],
): RootContent[] {
  if (text === undefined) return printedBody;
  const own = updates.length ? liveBody(updates) : textBody(text);
  const length = lettersIn(own);
  if (printed !== undefined && printed < 0.5 && length > lettersIn(printedBody) * 1.2) {
    doubts.push({
      line,
      message:
        'its text is not printed on the page; it was taken from the page’s JSON-LD, which has neither links nor cross-heads.',
      fix: 'Look whether its paragraphs are right.',
    });
    return own;
  }
  if (!printedBody.length) return own;
  const have = keyOf(printedBody.map((block) => toString(block)).join(' '));
  if (updates.length) {
    const missing = updates.filter(
      (one) =>
        visible.test(one.text) && !have.includes(keyOf(plainParagraphs(one.text)[0] ?? '').slice(0, 60)),
    );
    if (!missing.length) return printedBody;
    doubts.push({
      line,
      message: `${missing.length} of its ${updates.length} entries ${missing.length === 1 ? 'is' : 'are'} not printed on the page; what JSON-LD has of ${missing.length === 1 ? 'it' : 'them'} stands at the end.`,
      fix: 'Look whether the entries are in their order.',
    });
    return [...printedBody, ...liveBody(missing)];
  }
  const lost = own.filter(
    (block) => keyOf(toString(block)).length > 60 && !have.includes(keyOf(toString(block)).slice(0, 60)),
  );
  if (printed !== undefined && lost.length && lettersIn(lost) < length * 0.5)
    doubts.push({
      line,
      message: `the page’s JSON-LD has ${lost.length === 1 ? 'a paragraph' : `${lost.length} paragraphs`} that the page does not print: “${shortened(toString(lost[0]!))}”.`,
      fix: 'Look whether it belongs to the story.',
    });
  return printedBody;
}

function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 60).replace(/\s+\S*$/, '')} …`;
}

function textBody(text: string): RootContent[] {
  return /<[a-z]/i.test(text)
    ? readFragment(text).body
    : paragraphsOf(text).map((block) => ({
        type: 'paragraph',
        children: [{ type: 'text', value: plainText(toString(block)) }],
      }));
}

function liveBody(updates: Facts['updates']): RootContent[] {
  return updates.flatMap(({ title, text }) => [
    ...(title === undefined ? [] : [crossHead(title)]),
    ...(visible.test(text) ? textBody(text) : []),
  ]);
}

function lettersIn(body: RootContent[]): number {
  return body.reduce((sum, block) => sum + keyOf(toString(block)).length, 0);
}

/** The paragraphs of a text that is plain or HTML, each as plain text. */
export function plainParagraphs(text: string): string[] {
  const body = /<[a-z]/i.test(text) ? readFragment(text).body : paragraphsOf(text);
  return body.map((block) => plainText(toString(block)));
}
