import { openingDateline } from '../core/printed/openingDateline.ts';
import { isOffice, readByline } from '../core/printed/byline.ts';
import { isCaption } from './captions.ts';
import type { Classified } from './classify.ts';
import { isEnd, isParagraph, isRule } from './classify.ts';
import type { Part } from './divide.ts';
import { hasDateline } from './divide.ts';
import { bullet, isTitleLike, wordCount } from '../core/printed/sentences.ts';

/** Where in its part a story has what: the headline, the text, and so what stands above and below. */
export interface Frame {
  title?: Classified;
  /** Its place; -1 where there is none. */
  titleAt: number;
  /** The first line of the text; as many as there are lines, where there is none. */
  lead: number;
  /** The last line of the text; -1 where there is none. */
  last: number;
  /** Where the text is over for certain: a sign-off or a notice of rights stands here. As many as there are lines, where there is none. */
  end: number;
  /** Whether it is a list of results, fields or prices: no line is a sentence, and most have figures. */
  isList: boolean;
}

export function frameOf(part: Part): Frame {
  const { lines, live } = part;
  const words = lines.filter(({ kind }) => kind === 'words');
  const figured = words.filter(({ text }) => /\d/.test(text)).length;
  const isList = !live && !lines.some(isParagraph) && words.length > 3 && figured * 2 > words.length;
  const found = titleOf(part);
  const title = isList && found && isOfRow(found, lines) ? undefined : found;
  const titleAt = title ? lines.indexOf(title) : -1;
  const isLead = (at: number) =>
    isList
      ? lines[at]!.kind === 'words'
      : lines[at]!.key !== title?.key && isText(lines, at) && !isCaptionInHead(lines, at);
  const leads = [...lines.keys()].slice(titleAt + 1).filter(isLead);
  const first = leads[0] ?? lines.length;
  const lead = live || !title ? first : belowStandfirst(lines, leads, first);
  const end = live || isList ? lines.length : endOfText(lines, lead);
  const last = lines.findLastIndex(
    (_, at) => at >= lead && at < end && (at === lead || isList || isText(lines, at)),
  );
  return { ...(title && { title }), titleAt, lead, last, end, isList };
}

/** One of several lines of a word and a number: `Race 1: Maiden plate`. */
function isOfRow({ text, key }: Classified, lines: Classified[]): boolean {
  const [, word] = /^(\p{L}+) \d{1,2}(?!\d)/u.exec(text) ?? [];
  return word !== undefined && lines.some((line) => line.key !== key && line.text.startsWith(`${word} `));
}

/** The first sign-off or notice of rights below the text’s beginning that no two paragraphs follow. */
function endOfText(lines: Classified[], lead: number): number {
  const paragraphs = [...lines.keys()].filter((at) => at >= lead && isParagraph(lines[at]!));
  const from = Math.max(paragraphs[1] ?? Infinity, paragraphs.at(-2) ?? Infinity);
  const end = lines.findIndex((line, index) => index > from && !isRule(line) && isEnd(line));
  return end === -1 ? lines.length : end;
}

/** The headline: the first line above the text that reads as one, and no slogan of the page. */
function titleOf({ lines, live, headed }: Part): Classified | undefined {
  const told = lines.find(({ marked }) => marked === true);
  if (told) return told;
  const words = lines.filter(
    (line, index) => line.kind === 'words' && !isCaptionInHead(lines, index) && !isOwner(lines, line.text),
  );
  const [first, second] = words;
  if (!first) return undefined;
  const isShort = isTitleLike(first.text) || (wordCount(first.text) === 2 && !/[.:,]$/.test(first.text));
  if (live) return second && !isParagraph(first) && isShort ? first : undefined;
  if (headed) return words.find(({ times, text }) => times > 1 && isTitleLike(text)) ?? first;
  const end = words.findIndex(
    (line) => (isParagraph(line) && !isTitleLike(line.text)) || hasDateline(line.text),
  );
  const head = words.slice(0, end === -1 ? 3 : end);
  const titles = head.filter(({ text }) => isTitleLike(text));
  const long = titles.filter(({ text }) => wordCount(text) >= 4 && !readByline(text)?.told);
  const title = long.find((line, at) => !isSlogan(lines, line, long[at + 1])) ?? titles[0];
  return title ?? (words.length > 1 && head[0] && wordCount(head[0].text) <= 3 ? head[0] : undefined);
}

/** Whether a line is the outlet, as the notice of rights has it, which may stand above the headline. */
export function isOwner(lines: Classified[], text: string): boolean {
  return lines.some((line) => line.of === 'rights' && line.text.includes(text));
}

/** Whether a line has nothing but words of the page around it, and another that does not read as its standfirst below. */
function isSlogan(lines: Classified[], line: Classified, next: Classified | undefined): boolean {
  const at = lines.indexOf(line);
  if (!next || next.text.length > line.text.length * 1.25) return false;
  const isAmongPage = [lines[at - 1], lines[at + 1]].every((near) => !near || near.kind === 'boilerplate');
  const between = lines.slice(at + 1, lines.indexOf(next));
  return isAmongPage && !between.some(({ kind }) => kind !== 'boilerplate' && kind !== 'words');
}

/** Whether a line reads as text: a sentence, a dateline, one of several points. */
function isText(lines: Classified[], index: number): boolean {
  const line = lines[index]!;
  const { kind, text, times } = line;
  if (kind !== 'words') return false;
  if (isParagraph(line)) return true;
  const isList = [lines[index - 1], lines[index + 1]].some((near) => near && bullet.test(near.text));
  if (isList && bullet.test(text) && (times === 1 || !/^\d/.test(text))) return true;
  if (/[.!。！۔।…][)"”’»」]*$/u.test(text)) return readByline(text) === undefined && !isOffice(text);
  return hasDateline(text);
}

/** Where the text begins if a standfirst of sentences stands above it: it is parted from the text by the date or the byline, which stand nowhere above. */
function belowStandfirst(lines: Classified[], leads: number[], lead: number): number {
  const text = lines[lead]?.text ?? '';
  if (!text || text.length > 400 || openingDateline(text)) return lead;
  const above = new Set(lines.slice(0, lead).map(({ kind }) => kind));
  const isParting = ({ kind }: Classified) => (kind === 'date' || kind === 'byline') && !above.has(kind);
  const until = lines.slice(lead + 1, lead + 9).findIndex(isParting);
  const next = leads.find((at) => until !== -1 && at > lead + 1 + until);
  const standing = leads.filter((at) => at <= lead + 1 + until).length;
  const below = leads.length - standing;
  return next !== undefined && standing < 3 && below > standing ? next : lead;
}

/** Whether a line above the text is a caption: by its form, or by the credit beside it. */
export function isCaptionInHead(lines: Classified[], index: number): boolean {
  const { text, kind, times } = lines[index]!;
  if (kind !== 'words') return kind === 'caption';
  if (lines[index + 1]?.kind === 'credit' && text.length < 400) return true;
  // What is repeated above a text may be the headline.
  return isCaption(text, { before: true, repeated: times > 1 && !isTitleLike(text) });
}
