import { openingDateline } from '../core/printed/openingDateline.ts';
import { isOffice, readAuthors } from './authors.ts';
import { isCaption } from './captions.ts';
import type { Part } from './divide.ts';
import { hasDateline } from './divide.ts';
import { bullet, isTitleLike } from './headings.ts';
import type { Marked } from './mark.ts';
import { isParagraph } from './mark.ts';
import { wordCount } from './sentences.ts';

/** Where in its part a story has what: the headline, the text, and so what stands above and below. */
export interface Frame {
  title?: Marked;
  /** The first line of the text; as many as there are lines, where there is none. */
  lead: number;
  /** The last line of the text; -1 where there is none. */
  last: number;
  /** Where the text is over for certain: a sign-off or a notice of rights stands here. As many as there are lines, where there is none. */
  end: number;
}

export function frameOf(part: Part): Frame {
  const { lines, live } = part;
  const title = titleOf(part);
  const first = textFrom(lines, title ? lines.indexOf(title) + 1 : 0, title);
  const lead = live ? first : belowStandfirst(lines, first, title);
  const end = live ? lines.length : endOfText(lines, lead);
  const last = lines.findLastIndex(
    (_, index) => index >= lead && index < end && (index === lead || isText(lines, index)),
  );
  return { ...(title && { title }), lead, last, end };
}

/** The first sign-off or notice of rights below the text’s beginning that no two paragraphs follow. */
function endOfText(lines: Marked[], lead: number): number {
  const paragraphsFrom = (index: number): number => lines.slice(index).filter(isParagraph).length;
  const end = lines.findIndex(
    ({ kind, of, text }, index) =>
      index > lead &&
      (of === 'rights' || (kind === 'words' && signOff.test(text))) &&
      paragraphsFrom(index + 1) < 2 &&
      paragraphsFrom(lead) - paragraphsFrom(index) > 1,
  );
  return end === -1 ? lines.length : end;
}

const signOff =
  /^\W?(?:Additional reporting|Reporting|Writing|Compiled) by \p{Lu}.{2,200}\b[Ee]diting by \p{Lu}/u;

/** The headline: the line above the text that has most signs of one, the first of several that have as many. */
function titleOf({ lines, live, headed }: Part): Marked | undefined {
  const told = lines.find(({ field }) => field === 'title');
  if (told) return told;
  const words = lines.filter((line, index) => line.kind === 'words' && !isCaptionInHead(lines, index));
  const [first, second] = words;
  if (!first) return undefined;
  if (live) return second && !isParagraph(first) && mayHeadItem(first.text) ? first : undefined;
  if (headed) return words.find(({ times, text }) => times > 1 && isTitleLike(text)) ?? first;
  const end = words.findIndex((line) => isParagraph(line) && !isTitleLike(line.text));
  const head = words.slice(0, end === -1 ? 3 : end);
  const marks = head.map((line, index) => titleMarks(lines, line, head.slice(index + 1)));
  const most = Math.max(0, ...marks);
  const best = head.find((_, index) => marks[index] === most);
  if (most > 0) return best;
  return words.length > 1 && head[0] && wordCount(head[0].text) <= 3 ? head[0] : undefined;
}

/** A line above the text of a live blog’s item that may be its headline. */
function mayHeadItem(text: string): boolean {
  return isTitleLike(text) || (wordCount(text) === 2 && !/[.!?:,]$/.test(text));
}

function titleMarks(lines: Marked[], line: Marked, later: Marked[]): number {
  if (!isTitleLike(line.text)) return 0;
  if (wordCount(line.text) < 4 || readAuthors(line.text)?.told) return 1;
  return isAmongBoilerplate(lines, line, later) ? 2 : 3;
}

/** Whether a line has nothing but words of the page around it, and another that does not read as its standfirst below. */
function isAmongBoilerplate(lines: Marked[], line: Marked, later: Marked[]): boolean {
  const at = lines.indexOf(line);
  const next = later.find(({ text }) => isTitleLike(text) && wordCount(text) >= 4);
  if (!next || next.text.length > line.text.length * 1.25) return false;
  const between = lines.slice(at + 1, lines.indexOf(next));
  return (
    [lines[at - 1], lines[at + 1]].every((near) => !near || near.kind === 'boilerplate') &&
    !between.some(({ kind }) => ['byline', 'date', 'ago', 'caption', 'credit'].includes(kind))
  );
}

/** The first line from `index` on that is of the text. */
function textFrom(lines: Marked[], index: number, title: Marked | undefined): number {
  const found = lines.findIndex(
    (line, at) => at >= index && line.key !== title?.key && startsText(lines, at),
  );
  return found === -1 ? lines.length : found;
}

function startsText(lines: Marked[], index: number): boolean {
  return isText(lines, index) && !isCaptionInHead(lines, index);
}

/** Whether a line reads as text: a sentence, a dateline, one of several points. */
function isText(lines: Marked[], index: number): boolean {
  const line = lines[index]!;
  const { kind, text, times } = line;
  if (kind !== 'words') return false;
  if (isParagraph(line)) return true;
  const points = [lines[index - 1], lines[index + 1]].some((near) => near && bullet.test(near.text));
  if (points && bullet.test(text) && (times === 1 || !/^\d/.test(text))) return true;
  if (/[.!。！۔।…][)"”’»」]*$/u.test(text)) return readAuthors(text) === undefined && !isOffice(text);
  return hasDateline(text);
}

/** Where the text begins if a standfirst of sentences stands above it: it is parted from the text by the date or the byline, which stand nowhere above. */
function belowStandfirst(lines: Marked[], lead: number, title: Marked | undefined): number {
  if (!title || lead >= lines.length || lines[lead]!.text.length > 400 || openingDateline(lines[lead]!.text))
    return lead;
  const above = new Set(lines.slice(0, lead).map(({ kind }) => kind));
  const until = lines.findIndex(
    ({ kind }, at) =>
      at > lead && at < lead + 9 && (kind === 'date' || kind === 'byline') && !above.has(kind),
  );
  if (until === -1) return lead;
  const texts = (from: number, to?: number): number =>
    lines.slice(from, to).filter((_, at) => startsText(lines, from + at)).length;
  const below = textFrom(lines, until + 1, title);
  const standing = texts(lead, until);
  return standing < 3 && texts(below) > standing ? below : lead;
}

/** Whether a line above the text is a caption: by its form, or by the credit beside it. */
export function isCaptionInHead(lines: Marked[], index: number): boolean {
  const { text, kind, times } = lines[index]!;
  if (kind !== 'words') return kind === 'caption';
  if (lines[index + 1]?.kind === 'credit' && text.length < 400) return true;
  // What is repeated above a text may be the headline.
  return isCaption(text, { before: true, repeated: times > 1 && !isTitleLike(text) });
}
