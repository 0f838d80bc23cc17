import { toString } from 'mdast-util-to-string';
import type { Draft } from '../core/delivery.ts';
import { doubt } from '../core/doubts.ts';
import { oneLine } from '../core/notation/oneLine.ts';
import { openingDateline } from '../core/printed/openingDateline.ts';
import { isByline } from '../core/printed/byline.ts';
import { endsAsSentence, isTitleLike, namesDay } from '../core/printed/sentences.ts';
import { readText } from './text.ts';

/**
 * Whether the body of a story, of any format, may hold several: the line with which the second begins. It does where what opens stories stands in it,
 * or where the reader of texts would divide it at a headline, a dateline or a day. Undefined where it is one.
 */
export function otherWithin({ title = '', byline, body }: Draft, isDivided: boolean): string | undefined {
  // Text that is set as it was typed has lines of its own.
  const typed = body.flatMap((one) => (one.type === 'code' ? one.value.split('\n') : toString(one)));
  const all = typed.map(oneLine).filter(Boolean);
  // Of several points each begins with what it tells of in capitals: `LAST 10 GAMES: `.
  const points = all.filter((text) => /^\p{Lu}[\p{Lu}\d ]{3,}: /u.test(text));
  const texts = points.length > 2 ? all.filter((text) => !points.includes(text)) : all;
  const first = texts.findIndex((text) => text.length > 60);
  const sure = texts.find((text, at) => first !== -1 && at > first && opensStory(text, texts[at - 1]!));
  if (sure !== undefined || isDivided || texts.length < 4) return sure;
  const lines = [title, ...(byline.length ? [`By ${byline.join(' and ')}`] : []), ...texts];
  const { stories } = readText(lines.join('\n\n'));
  const doubted = stories[0]?.doubts.find(({ id }) => id === 'several-stories');
  const line = stories[1]?.line ?? doubted?.line;
  const other = line === undefined ? '' : lines[(line - 1) / 2]!;
  return isTitleLike(other) || openingDateline(other) || namesDay(other) ? other : undefined;
}

/** A dateline with its day or agency, or a line of who wrote it below a headline. */
function opensStory(text: string, above: string): boolean {
  const { place, agency, day, guess, length } = openingDateline(text) ?? { length: 0 };
  const isSure = place !== undefined && (agency ?? day) !== undefined && guess === undefined;
  const isBelowHeadline = /\s/.test(above) && above.length < 120 && !/[.!?:;,…]["”’»)]?$/.test(above);
  return (isSure && text.length > length + 40) || (isBelowHeadline && text.length < 60 && isByline(text));
}

/**
 * Parts the blocks of a document at headings of the rank of the first, where each reads as a headline and stands over a text; else they may be cross-heads.
 * `doubtPart` says so of the story of each part.
 */
export function partsAt<Block>(
  blocks: Block[],
  isHead: (block: Block) => boolean,
  wordsOf: (block: Block) => string,
): { parts: Block[][]; doubtPart: (draft: Draft | undefined, at: number) => void } {
  const heads = [...blocks.keys()].filter((at) => isHead(blocks[at]!));
  const parts = heads.map((from, at) => blocks.slice(at === 0 ? 0 : from, heads[at + 1]));
  const isText = (text: string) => text.length > 60 && endsAsSentence(text);
  const isStory = (from: number, at: number) =>
    isTitleLike(wordsOf(blocks[from]!)) && parts[at]!.some((block) => isText(wordsOf(block)));
  const areStories = heads.length > 1 && heads.every(isStory);
  const doubtPart = (draft: Draft | undefined, at: number) => {
    const sign = 'headings of the rank of its headline stand in it';
    if (at > 0) draft?.doubts.push(doubt(draft, 'guessed-division', { sign: `its heading is ${ofOneRank}` }));
    else if (heads.length > 1 && !areStories) draft?.doubts.push(doubt(draft, 'several-stories', { sign }));
  };
  return { parts: areStories ? parts : [blocks], doubtPart };
}

const ofOneRank = 'of the rank of the headline before it';
