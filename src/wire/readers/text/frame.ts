import { openingDateline } from '../../openingDateline.ts';
import { isOffice, readAuthors } from './authors.ts';
import { isCaption } from './captionLine.ts';
import type { Part } from './divide.ts';
import type { Marked } from './mark.ts';
import { isParagraph } from './mark.ts';
import { isTitleLike } from './headings.ts';
import { endsAsSentence, wordCount } from './sentences.ts';

/** Where in its part a story has what: the headline, the text, and so what stands above and below. */
export interface Frame {
  title?: Marked;
  /** The first line of the text; as many as there are lines, where there is none. */
  lead: number;
  /** The last line of the text; -1 where there is none. */
  last: number;
}

export function frameOf(part: Part): Frame {
  const { lines } = part;
  const title = titleOf(part);
  const from = title ? lines.indexOf(title) + 1 : 0;
  const lead = part.live
    ? textFrom(lines, from, title)
    : belowStandfirst(lines, textFrom(lines, from, title), title);
  const last = lines.findLastIndex(
    (_, index) => index >= lead && (index === lead ? lead < lines.length : isText(lines, index)),
  );
  return { ...(title && { title }), lead, last };
}

function titleOf({ lines, live, headed }: Part): Marked | undefined {
  const words = lines.filter((line, index) => line.kind === 'words' && !isCaptionInHead(lines, index));
  const first = words[0];
  if (!first) return undefined;
  if (live) return mayHeadItem(first, words[1]) ? first : undefined;
  if (headed) return words.find(({ times, text }) => times > 1 && isTitleLike(text)) ?? first;
  if (isSentenceHeadline(lines, first)) return first;
  const end = words.findIndex((line) => isParagraph(line) && !isTitleLike(line.text));
  const head = (end === -1 ? words.slice(0, 3) : words.slice(0, end)).filter(
    ({ text }) => isTitleLike(text) || wordCount(text) <= 3,
  );
  return (
    head.find(
      ({ text, key, times }) =>
        times > 1 && isTitleLike(text) && words.filter((other) => other.key === key).length > 1,
    ) ??
    head.find(({ text }) => isTitleLike(text) && wordCount(text) >= 4 && readAuthors(text) === undefined) ??
    head.find(({ text }) => isTitleLike(text)) ??
    (words.length > 1 && head[0] && head[0].text.length > 3 ? head[0] : undefined)
  );
}

/** A line without a full stop above the text of a live blog’s item. */
function mayHeadItem(first: Marked, next: Marked | undefined): boolean {
  if (!next || isParagraph(first)) return false;
  return (
    isTitleLike(first.text) ||
    (wordCount(first.text) === 2 && !/[.!?:,]$/.test(first.text) && isParagraph(next))
  );
}

/** A headline that ends with a full stop: the first words of all, with a byline or a date below and a text after it. */
function isSentenceHeadline(lines: Marked[], first: Marked): boolean {
  if (!endsAsSentence(first.text) || first.text.length > 160) return false;
  const at = lines.indexOf(first);
  const next = lines.slice(at + 1).find(({ kind }) => kind !== 'chrome' && kind !== 'ago');
  return (
    (next?.kind === 'byline' || next?.kind === 'date') &&
    lines.slice(at + 2).filter(isParagraph).length > 1 &&
    openingDateline(first.text) === undefined
  );
}

/** The first line from `index` on that is of the text. */
function textFrom(lines: Marked[], index: number, title: Marked | undefined): number {
  const found = lines.findIndex(
    (line, at) => at >= index && line.key !== title?.key && startsText(lines, at),
  );
  return found === -1 ? lines.length : found;
}

/** Whether a line reads as text: a sentence, a dateline, one of several points. */
function startsText(lines: Marked[], index: number): boolean {
  const line = lines[index]!;
  if (line.kind !== 'words' || isCaptionInHead(lines, index)) return false;
  return isText(lines, index);
}

function isText(lines: Marked[], index: number): boolean {
  const line = lines[index]!;
  const { text } = line;
  if (line.kind !== 'words') return false;
  if (isParagraph(line)) return true;
  if (
    bullet.test(text) &&
    [lines[index - 1], lines[index + 1]].some((near) => near && bullet.test(near.text))
  )
    return true;
  if (/[.!。！۔।…][)"”’»」]*$/u.test(text)) return readAuthors(text) === undefined && !isOffice(text);
  const dateline = openingDateline(text);
  return dateline?.agency !== undefined || dateline?.day !== undefined;
}

const bullet = /^(?:[•·‣▪*–-]|\d{1,2}[.)])\s+\S/u;

/** Where the text begins if a standfirst of sentences stands above it: it is parted from the text by the date or the byline, which stand nowhere above. */
function belowStandfirst(lines: Marked[], lead: number, title: Marked | undefined): number {
  if (!title || lead >= lines.length || lines[lead]!.text.length > 400 || openingDateline(lines[lead]!.text))
    return lead;
  const above = new Set(lines.slice(0, lead).map(({ kind }) => kind));
  let texts = 1;
  for (let at = lead + 1; at < Math.min(lines.length, lead + 9); at++) {
    const { kind } = lines[at]!;
    if ((kind === 'date' || kind === 'byline') && !above.has(kind)) {
      const below = textFrom(lines, at + 1, title);
      const rest = lines
        .slice(below)
        .filter((line, index) => line.kind === 'words' && startsText(lines, below + index));
      return rest.length > texts ? below : lead;
    }
    if (startsText(lines, at) && ++texts > 2) return lead;
  }
  return lead;
}

/** Whether a line above the text is a caption: by its form, or by the credit beside it. */
export function isCaptionInHead(lines: Marked[], index: number): boolean {
  const { text, kind } = lines[index]!;
  if (kind === 'caption') return true;
  if (kind !== 'words') return false;
  if (lines[index + 1]?.kind === 'credit' && text.length < 400) return true;
  // What is repeated above a text may be the headline.
  return isCaption(text, { before: true, repeated: standsAgain(lines, index) && !isTitleLike(text) });
}

/** Whether a line stands a second time near by: the same story may be in the file twice, and its lead is no caption. */
export function standsAgain(lines: Marked[], index: number): boolean {
  const { key, times } = lines[index]!;
  if (times < 2) return false;
  const from = Math.max(0, index - 30);
  return lines.slice(from, index + 30).some((other, at) => from + at !== index && other.key === key);
}
