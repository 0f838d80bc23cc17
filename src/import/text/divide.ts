import { openingDateline } from '../core/printed/openingDateline.ts';
import { readBlocks } from './blocks.ts';
import { isCaption } from './captionLine.ts';
import { ofSection } from './chrome.ts';
import { readDateLines } from './dateLine.ts';
import { isTitleLike } from './headings.ts';
import type { LabelledLine } from './labelled.ts';
import { documentsOf } from './labelled.ts';
import type { Line } from './lines.ts';
import { endsAsSentence, sentenceCount, wordCount } from './sentences.ts';
import type { Kind, Marked } from './mark.ts';
import { isParagraph, mark } from './mark.ts';

/** The lines of one story, headline and captions with it. */
export interface Part {
  lines: Marked[];
  /** The first line of words is the headline, for it stands twice or the page shows it so. */
  headed: boolean;
  /** An item of a live blog. */
  live: boolean;
  /** Begun only because of blank lines and a line that looks like a headline. */
  guessed: boolean;
  /** Lines at which another story may begin, and what tells of it, as a clause. */
  perhaps: Map<Marked, string>;
}

/** Divides the lines of a page into its stories: where a headline is repeated, where a rule or a wide gap stands before one, where an item of a live blog begins. */
export function divide(lines: Line[]): Part[] {
  return documentsOf(lines).flatMap(({ lines: own, whole }) =>
    whole === undefined ? divideLines(own) : [{ ...emptyPart(), lines: mark(own), live: whole === 'item' }],
  );
}

function emptyPart(): Part {
  return { lines: [], headed: false, live: false, guessed: false, perhaps: new Map() };
}

function divideLines(lines: LabelledLine[]): Part[] {
  const marked = mark(lines);
  const gap = wideGap(marked);
  const live = isLiveBlog(marked);
  const dates = datesOfItems(marked);
  const headless = areHeadless(marked, gap);
  const blocks = live || dates ? undefined : readBlocks(marked);
  const parts: Part[] = [];
  let from = 0;
  let begun: Part | undefined;
  let title = '';
  let paragraphs = 0;
  let whole = false;
  let dated = false;
  const take = (line: Marked): void => {
    if (!isParagraph(line)) return;
    paragraphs++;
    whole ||= paragraphs > 1 || line.text.length > 220 || sentenceCount(line.text) > 1;
  };
  for (const [index, line] of marked.entries()) {
    const beginning = beginningAt(index);
    if (line.kind === 'date') dated = true;
    if (!beginning) {
      take(line);
      continue;
    }
    const start = begun ? headOf(marked, index, from, blocks?.begins.has(index) ? 1 : gap) : 0;
    if (begun) begun.lines = marked.slice(from, start);
    begun = { ...emptyPart(), ...beginning };
    parts.push(begun);
    dated = marked.slice(start, index + 1).some(({ kind }) => kind === 'date');
    [from, title, paragraphs, whole] = [start, beginning.headed ? line.key : '', 0, false];
    if (!beginning.headed) take(line);
  }
  if (!begun) return marked.length ? [{ ...emptyPart(), lines: marked }] : [];
  begun.lines = marked.slice(from);
  for (const [index, why] of blocks?.perhaps ?? [])
    parts.find((part) => part.lines.indexOf(marked[index]!) > 0)?.perhaps.set(marked[index]!, why);
  return parts;

  function beginningAt(index: number): Partial<Part> | undefined {
    const line = marked[index]!;
    const body = paragraphs > 0;
    if (live && line.kind === 'time') return { live: true };
    if (dates === 'above' && line.kind === 'date' && body && dated && headsText(marked, index))
      return { live: true };
    if (line.kind !== 'words') return undefined;
    if (dates === 'below' && body && marked[index - 1]?.kind === 'date') return { live: true };
    const titled = mayBeTitle(line);
    const repeated = titled && line.key !== title && repeatsAhead(marked, index);
    if (!begun) return { headed: repeated };
    if (repeated && (body || title !== '')) return { headed: true };
    if (blocks?.begins.has(index) && body)
      return { live: !blocks.headed, headed: blocks.headed, guessed: true };
    const apart = gapAbove(marked, index, from);
    if (body && line.gap >= gap && isParagraph(line) && (headless || startsWithDateline(line.text)))
      return { live: headless, guessed: true };
    if (!titled || !body || live) return undefined;
    if (marked[index - 1]?.kind === 'rule') return { headed: true };
    if (headsDateline(marked, index)) return { headed: true };
    const words = wordCount(line.text);
    if (words < 4) return undefined;
    // A paragraph that ends with `the U.S.` is none.
    if (isParagraph(line) && line.text.length > 90) return undefined;
    if (whole && isFollowedBy(marked, index, ['byline', 'date', 'ago']) && leadsToText(marked, index))
      return { headed: true };
    if (apart < gap || words < 5) return undefined;
    return beginsStory(marked, index)
      ? { headed: true, guessed: !isFollowedBy(marked, index, ['caption', 'agencies']) }
      : undefined;
  }
}

/** Times alone on a line, three or more, each before words: the items of a live blog. */
function isLiveBlog(lines: Marked[]): boolean {
  const items = lines.filter(
    ({ kind }, index) =>
      kind === 'time' && lines.slice(index + 1, index + 4).some((next) => next.kind === 'words'),
  );
  return items.length >= 3;
}

/**
 * Where the items of a page have each a date line: above their text, or below it, where the page ends with one and no headline stands before the
 * first. Undefined where there are no two.
 */
function datesOfItems(lines: Marked[]): 'above' | 'below' | undefined {
  const told = lines.filter(({ kind }) => kind !== 'chrome' && kind !== 'rule');
  if (told.filter(isItemDate).length < 2) return undefined;
  const endsWithDate = told.at(-1)!.kind === 'date';
  return endsWithDate && told[0]!.kind === 'words' && isParagraph(told[0]!) ? 'below' : 'above';
}

function isItemDate({ kind, text }: Marked): boolean {
  return kind === 'date' && !readDateLines(text)[0]!.updated;
}

/** Whether a page is a row of items without headlines, three or more, parted by blank lines alone. */
function areHeadless(lines: Marked[], gap: number): boolean {
  const words = lines.filter(({ kind }) => kind === 'words').slice(1);
  const apart = words.filter((line) => line.gap >= gap);
  return apart.length >= 3 && apart.every(isParagraph);
}

/** How many blank lines are more than stand between paragraphs; at least two. */
function wideGap(lines: Marked[]): number {
  const gaps = lines
    .filter((line, index) => index > 0 && isParagraph(line) && isParagraph(lines[index - 1]!))
    .map(({ gap }) => gap);
  // Some paragraphs stand further apart where a picture or an advertisement was.
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 4)] ?? 1;
  return Math.max(2, usual + 1);
}

function mayBeTitle(line: Marked): boolean {
  // A credit behind it makes it a caption, however often it stands there.
  if (isCaption(line.text, { before: true, repeated: false })) return false;
  return isTitleLike(line.text) || (line.times > 1 && line.text.length <= 220 && !isParagraph(line));
}

/** Whether the line stands again before a paragraph comes. */
function repeatsAhead(lines: Marked[], index: number): boolean {
  const { key, times } = lines[index]!;
  if (times < 2) return false;
  for (const line of lines.slice(index + 1, index + 30)) {
    if (line.key === key) return true;
    // A caption may stand there twice as well.
    if (isParagraph(line) && line.times === 1) return false;
  }
  return false;
}

function isFollowedBy(lines: Marked[], index: number, kinds: Kind[]): boolean {
  for (const { kind } of lines.slice(index + 1, index + 4)) {
    if (kinds.includes(kind)) return true;
    if (kind === 'words') return false;
  }
  return false;
}

/** Whether what comes after a headline is a story: pictures and notes first, then a paragraph. */
function beginsStory(lines: Marked[], index: number): boolean {
  const next = lines.slice(index + 1, index + 12).find(({ kind }) => kind === 'words');
  return next !== undefined && (isParagraph(next) || startsWithDateline(next.text));
}

/** Whether a text comes before the next headline with a date, as it does not in a list of other stories. */
function leadsToText(lines: Marked[], index: number): boolean {
  let date = false;
  for (const [at, line] of lines.slice(index + 1, index + 16).entries()) {
    if (line.kind === 'date' || line.kind === 'ago') {
      if (date && lines[index + at]!.kind === 'words') return false;
      date = true;
    }
    if (isParagraph(line) || (line.kind === 'words' && endsAsSentence(line.text))) return true;
  }
  return false;
}

/** Whether a text comes before the next date. */
function headsText(lines: Marked[], index: number): boolean {
  for (const line of lines.slice(index + 1, index + 16)) {
    if (line.kind === 'date') return false;
    if (isParagraph(line)) return true;
  }
  return false;
}

/** Whether the next words after a headline begin with a dateline that names an agency or a day. */
function headsDateline(lines: Marked[], index: number): boolean {
  if (wordCount(lines[index]!.text) < 3) return false;
  for (const { kind, text } of lines.slice(index + 1, index + 8)) {
    if (kind === 'words' || kind === 'rule' || kind === 'time') {
      const found = kind === 'words' ? openingDateline(text) : undefined;
      return found?.agency !== undefined || found?.day !== undefined;
    }
  }
  return false;
}

function startsWithDateline(text: string): boolean {
  return openingDateline(text) !== undefined;
}

/** The widest gap above a headline, its captions and labels among them. */
function gapAbove(lines: Marked[], index: number, from: number): number {
  let widest = lines[index]!.gap;
  for (let at = index - 1; at > from && belongsToHead(lines[at]!); at--)
    widest = Math.max(widest, lines[at]!.gap);
  return widest;
}

function belongsToHead({ kind, why }: Marked): boolean {
  return ['caption', 'credit', 'date', 'byline', 'agencies'].includes(kind) || why === ofSection;
}

/** Where a story begins whose headline stands at `index`: captions and labels right above belong to it where a wide gap parts them from the last one, or where they stand again below. */
function headOf(lines: Marked[], index: number, from: number, gap: number): number {
  let top = index;
  while (top - 1 > from && lines[top - 1]!.kind !== 'words') top--;
  for (let start = top; start < index; start++) {
    const line = lines[start]!;
    const below =
      line.times > 1 &&
      line.kind === 'caption' &&
      lines.slice(index + 1, index + 12).some(({ key }) => key === line.key);
    if (line.gap >= gap || below) return start;
  }
  return index;
}
