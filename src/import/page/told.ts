import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visible } from '../../parse/sourceText.ts';
import type { Doubt } from '../core/delivery.ts';
import { doubt } from '../core/doubts.ts';
import { bare } from '../core/normalizeDraft.ts';
import { crossHead, paragraphsOf, plainText, readFragment } from '../core/notation/html.ts';
import type { Facts } from './facts.ts';
import { firstSaid } from './facts.ts';

/** The text of a story as the page’s JSON-LD has it: that of a live blog by its entries. */
export function toldText(said: Facts[]): RootContent[] | undefined {
  const text = firstSaid(said, 'text');
  const updates = said.flatMap((facts) => facts.updates);
  if (updates.length) return updates.flatMap(entryBody);
  return text === undefined ? undefined : textBody(text);
}

export function lettersIn(body: RootContent[]): number {
  return body.reduce((sum, block) => sum + bare(toString(block)).length, 0);
}

/** What JSON-LD has of a text; `printed` is how much of it is on the page, from 0 to 1. */
interface Told {
  told: RootContent[] | undefined;
  said: Facts[];
  printed: number | undefined;
  line: number;
}

/** The text as printed, or as the page’s JSON-LD has it where the page prints less. */
export function wholeBody(
  body: RootContent[],
  { told, said, printed, line }: Told,
  doubts: Doubt[],
): RootContent[] {
  if (!told) return body;
  if (!body.length || (printed !== undefined && printed < 0.5 && lettersIn(told) > lettersIn(body) * 1.2)) {
    const words = toString({ type: 'root', children: told }).split(/\s+/).length;
    doubts.push(doubt({ line }, 'body-from-metadata', { words }));
    return told;
  }
  const have = bare(body.map((block) => toString(block)).join(' '));
  const isMissing = (text: string) => visible.test(text) && !have.includes(bare(text).slice(0, 60));
  const report = (lost: string[], [one, many]: [string, string], end = '') => {
    const count = `${lost.length} ${lost.length === 1 ? one : many}`;
    const what = `the page’s JSON-LD has ${count} that the page does not print: “${shortened(lost[0]!)}”${end}`;
    doubts.push(doubt({ line }, 'incomplete-body', { what }));
  };
  const updates = said.flatMap((facts) => facts.updates);
  const entries = updates.filter(({ text }) => isMissing(toString(textBody(text)[0] ?? crossHead(''))));
  if (entries.length) {
    report(
      entries.map(({ text }) => text),
      ['entry', 'entries'],
      ', which stand at the end',
    );
    return [...body, ...entries.flatMap(entryBody)];
  }
  const lost = updates.length
    ? []
    : told.filter((block) => bare(toString(block)).length > 60 && isMissing(toString(block)));
  if (printed !== undefined && lost.length && lettersIn(lost) < lettersIn(told) * 0.5)
    report(
      lost.map((block) => toString(block)),
      ['paragraph', 'paragraphs'],
    );
  return body;
}

function entryBody({ title, text }: Facts['updates'][number]): RootContent[] {
  return [...(title === undefined ? [] : [crossHead(title)]), ...textBody(text)];
}

function textBody(text: string): RootContent[] {
  if (/<[a-z]/i.test(text)) return readFragment(text).body;
  return paragraphsOf(text).flatMap((block) => paragraphsOf(plainText(toString(block))));
}

function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 60).replace(/\s+\S*$/, '')} …`;
}
