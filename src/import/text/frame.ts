import { openingDateline } from '../core/printed/openingDateline.ts';
import { isOffice, readAuthors } from './authors.ts';
import { isCaption } from './captionLine.ts';
import { ofRights } from './chrome.ts';
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
  /** Where the text is over for certain: a sign-off or a notice of rights stands here. As many as there are lines, where there is none. */
  end: number;
}

export function frameOf(part: Part): Frame {
  const { lines } = part;
  const title = titleOf(part);
  const from = title ? lines.indexOf(title) + 1 : 0;
  const lead = part.live
    ? textFrom(lines, from, title)
    : belowStandfirst(lines, textFrom(lines, from, title), title);
  const end = part.live ? lines.length : endOfText(lines, lead);
  const last = lines.findLastIndex(
    (_, index) =>
      index >= lead && index < end && (index === lead ? lead < lines.length : isText(lines, index)),
  );
  return { ...(title && { title }), lead, last, end };
}

/** The first sign-off or notice of rights below the text’s beginning that no two paragraphs follow. */
function endOfText(lines: Marked[], lead: number): number {
  const paragraphsFrom = (index: number): number => lines.slice(index).filter(isParagraph).length;
  const end = lines.findIndex(
    (line, index) =>
      index > lead &&
      (line.kind === 'chrome' ? line.why === ofRights : line.kind === 'words' && signOff.test(line.text)) &&
      paragraphsFrom(index + 1) < 2 &&
      paragraphsFrom(lead) - paragraphsFrom(index) > 1,
  );
  return end === -1 ? lines.length : end;
}

const signOff =
  /^\W?(?:Additional reporting|Reporting|Writing|Compiled) by \p{Lu}.{2,200}\b[Ee]diting by \p{Lu}/u;

function titleOf({ lines, live, headed }: Part): Marked | undefined {
  const told = lines.find(({ field }) => field === 'title');
  if (told) return told;
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
  const firstOfAll = head.find(({ text }) => isTitleLike(text));
  // Names alone on the first line of all are no byline: nothing says that they are.
  const candidates = head.filter((line) => {
    if (!isTitleLike(line.text) || wordCount(line.text) < 4) return false;
    const authors = readAuthors(line.text);
    return authors === undefined || (line === firstOfAll && !authors.told);
  });
  return (
    head.find(
      ({ text, key, times }) =>
        times > 1 && isTitleLike(text) && words.filter((other) => other.key === key).length > 1,
    ) ??
    headlineAmong(lines, candidates) ??
    head.find(({ text }) => isTitleLike(text)) ??
    (words.length > 1 && head[0] && head[0].text.length > 3 ? head[0] : undefined)
  );
}

/**
 * The headline among lines that may each be one: the first, but for a line with nothing but words of the page around it, above another before the
 * first date, byline or caption that does not read as its standfirst.
 */
function headlineAmong(lines: Marked[], candidates: Marked[]): Marked | undefined {
  const first = candidates[0];
  if (!first) return undefined;
  const at = lines.indexOf(first);
  const end = lines.findIndex(({ kind }, index) => index > at && ofHead.has(kind));
  const block = candidates.filter((line) => end === -1 || lines.indexOf(line) < end);
  return block.find((line, index) => !isAmongChrome(lines, line, block[index + 1])) ?? first;
}

const ofHead = new Set<Marked['kind']>(['byline', 'date', 'ago', 'caption', 'credit']);

function isAmongChrome(lines: Marked[], line: Marked, next: Marked | undefined): boolean {
  if (!next || next.text.length > line.text.length * 1.25) return false;
  const at = lines.indexOf(line);
  const [above, below] = [lines[at - 1], lines[at + 1]];
  return (above === undefined || above.kind === 'chrome') && below?.kind === 'chrome';
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
    (line.times === 1 || !/^\d/.test(text)) &&
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
