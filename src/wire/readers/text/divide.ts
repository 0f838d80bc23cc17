import type { Line } from './lines.ts';
import { readDateLine } from './dateLine.ts';
import {
  agenciesAlone,
  chromeOf,
  isByline,
  isCaption,
  isLoneCredit,
  isRule,
  isTitleLike,
  startsWithDateline,
  timeOfItem,
} from './roles.ts';

/** What a line is, as far as it can be told without knowing its story. */
export type Kind =
  'words' | 'chrome' | 'rule' | 'date' | 'byline' | 'agencies' | 'caption' | 'credit' | 'time';

export interface Marked extends Line {
  kind: Kind;
  /** How often the line stands in the file. */
  times: number;
  /** Why it is no text of a story, where it is `chrome`. */
  why?: string;
}

/** The lines of one story, headline and captions with it. */
export interface Part {
  lines: Marked[];
  /** The first line of words is the headline, for it stands twice or the page shows it so. */
  headed: boolean;
  /** An item of a live blog. */
  live: boolean;
  /** Begun only because of blank lines and a line that looks like a headline. */
  guessed: boolean;
}

/** Divides the lines of a page into its stories: where a headline is repeated, where a rule or a wide gap stands before one, where an item of a live blog begins. */
export function divide(lines: Line[]): Part[] {
  const marked = mark(lines);
  const gap = wideGap(marked);
  const live = isLiveBlog(marked);
  const dates = datesOfItems(marked);
  const headless = areHeadless(marked, gap);
  const parts: Part[] = [];
  let from = 0;
  let begun: Part | undefined;
  let title = '';
  let body = false;
  let dated = false;
  for (const [index, line] of marked.entries()) {
    const beginning = beginningAt(index);
    if (line.kind === 'date') dated = true;
    if (!beginning) {
      if (line.kind === 'words' && isParagraph(line)) body = true;
      continue;
    }
    dated = line.kind === 'date';
    const start = begun ? headOf(marked, index, from, gap) : 0;
    if (begun) begun.lines = marked.slice(from, start);
    begun = { lines: [], live: false, guessed: false, headed: false, ...beginning };
    parts.push(begun);
    [from, title, body] = [
      start,
      beginning.headed ? line.key : '',
      line.kind === 'words' && !beginning.headed && isParagraph(line),
    ];
  }
  if (!begun) return marked.length ? [{ lines: marked, headed: false, live: false, guessed: false }] : [];
  begun.lines = marked.slice(from);
  return parts;

  function beginningAt(index: number): Partial<Part> | undefined {
    const line = marked[index]!;
    if (live && line.kind === 'time') return { live: true };
    if (dates === 'above' && line.kind === 'date' && body && dated) return { live: true };
    if (line.kind !== 'words') return undefined;
    if (dates === 'below' && body && marked[index - 1]?.kind === 'date') return { live: true };
    const titled = mayBeTitle(line);
    const repeated = titled && line.key !== title && repeatsAhead(marked, index);
    if (!begun) return { headed: repeated };
    if (repeated && (body || title !== '')) return { headed: true };
    if (body && line.gap >= gap && isParagraph(line) && (headless || startsWithDateline(line.text)))
      return { live: headless, guessed: true };
    if (!titled || !body || live) return undefined;
    if (marked[index - 1]?.kind === 'rule') return { headed: true };
    const words = line.text.split(' ').length;
    if (words < 4) return undefined;
    if (isFollowedBy(marked, index, ['byline', 'date'])) return { headed: true };
    if (line.gap < gap || words < 5) return undefined;
    return beginsStory(marked, index)
      ? { headed: true, guessed: !isFollowedBy(marked, index, ['caption', 'agencies']) }
      : undefined;
  }
}

function mark(lines: Line[]): Marked[] {
  const times = new Map<string, number>();
  for (const { key } of lines) times.set(key, (times.get(key) ?? 0) + 1);
  return lines.map((line) => ({
    ...line,
    ...kindOf(line, times.get(line.key)!),
    times: times.get(line.key)!,
  }));
}

function kindOf({ text }: Line, times: number): { kind: Kind; why?: string } {
  if (isRule(text)) return { kind: 'rule' };
  if (timeOfItem(text)) return { kind: 'time' };
  const why = chromeOf(text);
  if (why && !agencyWords.test(text)) return { kind: 'chrome', why };
  if (readDateLine(text)) return { kind: 'date' };
  if (isByline(text)) return { kind: 'byline' };
  if (agenciesAlone(text) && text !== 'TT') return { kind: 'agencies' };
  if (isLoneCredit(text)) return { kind: 'credit' };
  if (isCaption(text, { before: false, repeated: times > 1 })) return { kind: 'caption' };
  return { kind: 'words' };
}

/** “More from Reuters” is of the page; “Source: AFP” is not. */
const agencyWords = /^sources?\s*:/i;

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
  return kind === 'date' && !readDateLine(text)!.updated;
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

export function isParagraph({ kind, text }: Marked): boolean {
  return kind === 'words' && (text.length > 220 || (text.length > 40 && /[.!?…。؟][)"”’»]*$/u.test(text)));
}

function mayBeTitle(line: Marked): boolean {
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
