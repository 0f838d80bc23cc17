import { openingDateline } from '../core/printed/openingDateline.ts';
import { isCaption } from './captions.ts';
import { readDateLines } from './dateLine.ts';
import { documentsOf } from './exports.ts';
import { isTitleLike, numbered } from './headings.ts';
import type { Line } from './lines.ts';
import type { Kind, Marked } from './mark.ts';
import { isParagraph, mark } from './mark.ts';
import type { Section } from './novelty.ts';
import { goesOn, isDialogue, isSentence, leadsWithin, novelty, opensAnew, sectionsOf } from './novelty.ts';
import { sentenceCount, wordCount } from './sentences.ts';

/** The lines of one story, headline and captions with it. */
export interface Part {
  lines: Marked[];
  /** The first line of words is the headline, for it stands twice or the page shows it so. */
  headed: boolean;
  /** An item of a live blog. */
  live: boolean;
  /** Why it was taken for a story of its own, where that is a guess. */
  guessed?: string;
  /** Lines at which another story may begin, and what tells of it, as a clause. */
  perhaps: Map<Marked, string>;
}

/** Where a story begins: the place of its headline, or of its first paragraph. */
type Opening = Omit<Part, 'lines' | 'perhaps'> & { index: number };

/**
 * Divides the lines of a page into its stories. Where a headline, a date or a number tells it, without more ado; for the rest the whole text is looked at:
 * what parts its lines most strongly, and whether what is parted so opens as news does. See `separators`.
 */
export function divide(lines: Line[]): Part[] {
  return documentsOf(lines).flatMap(({ lines: own, whole }) => {
    const marked = mark(own);
    if (whole !== undefined)
      return [{ lines: marked, headed: false, live: whole === 'item', perhaps: new Map() }];
    const items = itemsOn(marked);
    const gap = wideGap(marked);
    const parts = partsOf(marked, openingsIn(marked, items), gap);
    // Below a headline that is told for certain, weak signs tell nothing.
    return items
      ? parts
      : parts.flatMap((part) => divideFurther(part, gap, separators.slice(0, part.headed ? 3 : undefined)));
  });
}

/** What the items of a page without headlines have each: a time, or a date line above or below. */
type Items = 'time' | 'above' | 'below';

function itemsOn(lines: Marked[]): Items | undefined {
  const timed = lines.filter(
    ({ kind }, index) =>
      kind === 'time' && lines.slice(index + 1, index + 4).some((next) => next.kind === 'words'),
  );
  if (timed.length >= 3) return 'time';
  const told = lines.filter(({ kind }) => kind !== 'boilerplate' && kind !== 'rule');
  const dates = told.filter(({ kind, text }) => kind === 'date' && !readDateLines(text)[0]!.updated);
  if (dates.length < 2) return undefined;
  return told.at(-1)!.kind === 'date' && isParagraph(told[0]!) ? 'below' : 'above';
}

/** The places at which lines say by themselves that a story begins. */
function openingsIn(lines: Marked[], items: Items | undefined): Opening[] {
  const openings: Opening[] = [];
  const numbers = numberedHeadlines(lines);
  let [title, paragraphs, whole, dated] = ['', 0, false, false];
  for (const [index, line] of lines.entries()) {
    const opening = openingAt(index);
    if (opening) {
      openings.push({ headed: false, live: false, index, ...opening });
      dated =
        line.kind === 'date' ||
        lines.slice(Math.max(0, index - 3), index).some(({ kind }) => kind === 'date');
      [title, paragraphs, whole] = [opening.headed ? line.key : '', 0, false];
    }
    if (line.kind === 'date') dated = true;
    if (opening?.headed || !isParagraph(line)) continue;
    paragraphs++;
    whole ||= paragraphs > 1 || line.text.length > 220 || sentenceCount(line.text) > 1;
  }
  return openings;

  function openingAt(index: number): Partial<Opening> | undefined {
    const line = lines[index]!;
    const body = paragraphs > 0;
    if (items === 'time' && line.kind === 'time') return { live: true };
    if (
      items === 'above' &&
      line.kind === 'date' &&
      body &&
      dated &&
      isFollowedBy(lines, index, isParagraph, ({ kind }) => kind === 'date')
    )
      return { live: true };
    if (line.kind !== 'words') return undefined;
    const above = lines[index - 1];
    if (items === 'below' && body && above?.kind === 'date') return { live: true };
    const titled = mayBeTitle(line);
    const repeated = titled && line.key !== title && repeatsAhead(lines, index);
    if (!openings.length || repeated)
      return !openings.length || body || title ? { headed: repeated || numbers.has(index) } : undefined;
    if (!titled || !body || items === 'time') return undefined;
    if (numbers.has(index) || above?.kind === 'rule' || line.page || headsDateline(lines, index))
      return { headed: true };
    // A paragraph that ends with `the U.S.` is none.
    if (!whole || (isParagraph(line) && line.text.length > 90)) return undefined;
    const next = lines.findIndex(({ kind }, at) => at > index && kind === 'words');
    const known = lines.slice(index, Math.max(0, next)).some(({ kind }) => kind === 'date' || kind === 'ago');
    // In a list of other stories the next line is dated too.
    const heads = next !== -1 && !(known && standsAbove(lines, next, ['date', 'ago']));
    return heads && standsAbove(lines, index, ['byline', 'date', 'ago']) ? { headed: true } : undefined;
  }
}

/** Cuts at openings. Captions and labels above a headline belong to it where a wide gap parts them from the last story, or where they stand again below. */
function partsOf(lines: Marked[], openings: Opening[], gap: number): Part[] {
  const starts = openings.map(({ index }, at) =>
    at ? headOf(lines, index, openings[at - 1]!.index, gap) : 0,
  );
  if (!openings.length && lines.length) return [{ lines, headed: false, live: false, perhaps: new Map() }];
  return openings.map((opening, at) => ({
    ...opening,
    lines: lines.slice(starts[at], starts[at + 1]),
    perhaps: new Map(),
  }));
}

function headOf(lines: Marked[], index: number, from: number, gap: number): number {
  let top = index;
  while (top - 1 > from && lines[top - 1]!.kind !== 'words') top--;
  for (let start = top; start < index; start++) {
    const { key, kind, times, gap: apart } = lines[start]!;
    const below =
      times > 1 && kind === 'caption' && lines.slice(index + 1, index + 12).some((line) => line.key === key);
    if (apart >= gap || below) return start;
  }
  return index;
}

/** What may part stories, from the strongest to the weakest. */
interface Separator {
  /** As a clause. */
  sign: string;
  /** Places at which a section begins. */
  cuts: (lines: Marked[], gap: number) => number[];
  /** How much the sections must open as news does, on an average: to be stories, and to be so without a doubt; and from where on they may be. */
  split: number;
  silent: number;
  perhaps: number;
  /** Whether most sections must have several paragraphs. */
  several?: true;
}

const separators: Separator[] = [
  {
    sign: 'more blank lines than usual stand before it',
    cuts: (lines, gap) => placesOf(lines, ({ gap: apart }) => apart >= gap),
    ...{ split: 0, silent: 0.25, perhaps: -1 },
  },
  {
    sign: 'a rule or a new page stands before it',
    cuts: (lines) => placesOf(lines, ({ page }, index) => page === true || lines[index - 1]?.kind === 'rule'),
    ...{ split: 0.25, silent: 0.75, perhaps: -2 },
  },
  {
    sign: 'it begins with a dateline',
    cuts: (lines) => placesOf(lines, ({ kind, text }) => kind === 'words' && hasDateline(text)),
    ...{ split: 0.75, silent: Infinity, perhaps: 0 },
  },
  {
    sign: 'a blank line stands before it',
    cuts: (lines) => placesOf(lines, ({ gap }) => gap > 0),
    // Tried on pages made of news of three sets, and on single stories cut into sections: some four in five of either are told apart.
    ...{ split: 0.25, silent: Infinity, perhaps: -Infinity },
    several: true,
  },
  {
    sign: 'a line like a headline stands before it',
    // The first must have one too: below a text without a headline they are cross-heads.
    cuts: (lines) =>
      isTitleLike(lines.find(({ kind }) => kind === 'words')?.text ?? '')
        ? placesOf(lines, (_, index) => isAloneAsTitle(lines, index))
        : [],
    ...{ split: 0.75, silent: Infinity, perhaps: 0.5 },
  },
];

function placesOf(lines: Marked[], test: (line: Marked, index: number) => boolean): number[] {
  return lines.flatMap((line, index) => (index > 0 && test(line, index) ? [index] : []));
}

/** Divides a part at the strongest separator whose sections open as stories do, and what is so parted at weaker ones; where they may be stories, that is told. */
function divideFurther(part: Part, gap: number, weaker: Separator[]): Part[] {
  const { lines, headed, live } = part;
  for (const [at, { sign, cuts, several, ...scores }] of weaker.entries()) {
    const sections = sectionsOf(lines, cuts(lines, gap));
    const long = sections.filter(({ paragraphs }) => paragraphs.length > 1);
    if (sections.length < 2 || (several && (long.length < 2 || long.length * 2 < sections.length))) continue;
    const found = judge(lines, sections, scores);
    if (!found) continue;
    const opening = { headed: found.headed, live: !found.headed, ...(found.guessed && { guessed: sign }) };
    const openings = found.openings.map((index) => ({ ...opening, index }));
    const parts = openings.length
      ? partsOf(lines, [{ index: 0, headed, live }, ...openings], several ? 1 : gap)
      : [part];
    const within = several && openings.length && !found.headed ? sections : [];
    const leads = within.flatMap((section) => leadsWithin(lines, section));
    const doubtful = [
      ...found.perhaps.map((at) => [at, sign] as const),
      ...leads.map((at) => [at, likeLead] as const),
    ];
    for (const [index, why] of doubtful)
      parts.find((one) => one.lines.indexOf(lines[index]!) > 0)?.perhaps.set(lines[index]!, why);
    return openings.length ? parts.flatMap((one) => divideFurther(one, gap, weaker.slice(at + 1))) : parts;
  }
  return [part];
}

const likeLead = 'it names a day, and someone or something of whom the text above does not speak';

/** Where sections open that are stories of their own, and that may be; undefined where they are sections of one. */
function judge(
  lines: Marked[],
  sections: Section[],
  { split, silent, perhaps }: Pick<Separator, 'split' | 'silent' | 'perhaps'>,
): { openings: number[]; headed: boolean; guessed: boolean; perhaps: number[] } | undefined {
  const placeOf = ({ opening }: Section): number => opening;
  const [first] = sections as [Section];
  if (isUnderOneHead(lines, first)) return undefined;
  const headed = sections.filter(({ title }) => title).length * 2 > sections.length;
  const later = sections.slice(1).filter(({ opening }) => !isDialogue(lines[opening]!));
  const openings = later.filter((section) => section.title === headed && !goesOn(lines, section));
  const score = later.reduce((sum, section) => sum + novelty(lines, section), 0) / Math.max(1, later.length);
  const guessed = score < silent;
  // A headline over the first alone is over all.
  const article =
    !headed &&
    lines.slice(0, first.paragraphs[0]).some(({ kind, text }) => kind === 'words' && isTitleLike(text));
  if (score >= split && later.length * 2 >= sections.length && openings.length && !article) {
    const others = later.filter((section) => !openings.includes(section));
    return { openings: openings.map(placeOf), headed, guessed, perhaps: others.map(placeOf) };
  }
  if (score < (article && perhaps === -Infinity ? split : perhaps)) return undefined;
  const doubtful = later.filter(
    (section) => openings.includes(section) || (section.title && opensAnew(lines, section)),
  );
  return doubtful.length ? { openings: [], headed, guessed, perhaps: doubtful.map(placeOf) } : undefined;
}

/** A headline with its byline or date between it and the first text, and none further down, is over all that follows. */
function isUnderOneHead(lines: Marked[], { paragraphs }: Section): boolean {
  const title = lines.findIndex(({ kind }) => kind === 'words');
  const tellsWho = ({ kind }: Marked): boolean => kind === 'byline' || kind === 'date';
  return lines.slice(title, paragraphs[0]).some(tellsWho) && !lines.slice(paragraphs[0]).some(tellsWho);
}

/** How many blank lines are more than stand between paragraphs; at least two. Some stand further apart where a picture or an advertisement was. */
function wideGap(lines: Marked[]): number {
  const gaps = lines.flatMap((line, index) =>
    index > 0 && isParagraph(line) && isParagraph(lines[index - 1]!) ? line.gap : [],
  );
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 4)] ?? 1;
  return Math.max(2, usual + 1);
}

/** Headlines numbered from 1 on, the first of them the first words of all, each with a text below. */
function numberedHeadlines(lines: Marked[]): Set<number> {
  const found: number[] = [];
  const first = lines.findIndex(({ kind }) => kind === 'words');
  for (const [index, { kind, text }] of lines.entries()) {
    const number = Number.parseInt(numbered.exec(text)?.[0] ?? '', 10);
    if (kind === 'words' && number === found.length + 1 && isTitleLike(text)) found.push(index);
  }
  const texts = found.every((from, at) => lines.slice(from, found[at + 1]).some(isParagraph));
  return new Set(found.length > 1 && found[0] === first && texts ? found : []);
}

function mayBeTitle(line: Marked): boolean {
  // A credit behind it makes it a caption, however often it stands there.
  if (isCaption(line.text, { before: true, repeated: false })) return false;
  return isTitleLike(line.text) || (line.times > 1 && line.text.length <= 220 && !isParagraph(line));
}

/** Whether the line stands again before a paragraph comes that stands once; a caption may stand there twice as well. */
function repeatsAhead(lines: Marked[], index: number): boolean {
  const { key, times } = lines[index]!;
  const isOnce = (line: Marked): boolean => isParagraph(line) && line.times === 1;
  return times > 1 && isFollowedBy(lines, index, (line) => line.key === key, isOnce, 30);
}

/** Whether a line for which `test` holds comes within `reach`, and none before it that `stops`. */
function isFollowedBy(
  lines: Marked[],
  index: number,
  test: (line: Marked) => boolean,
  stops: (line: Marked) => boolean,
  reach = 16,
): boolean {
  const found = lines.slice(index + 1, index + reach).find((line) => test(line) || stops(line));
  return found !== undefined && test(found);
}

/** Whether a line of these kinds stands below within three lines, before other words. */
function standsAbove(lines: Marked[], index: number, kinds: Kind[]): boolean {
  return isFollowedBy(
    lines,
    index,
    ({ kind }) => kinds.includes(kind),
    ({ kind }) => kind === 'words',
    4,
  );
}

/** Whether the next words after a headline begin with a dateline. */
function headsDateline(lines: Marked[], index: number): boolean {
  const below = lines.slice(index + 1, index + 8);
  const next = below.find(({ kind }) => kind === 'words' || kind === 'rule' || kind === 'time');
  return wordCount(lines[index]!.text) >= 3 && next?.kind === 'words' && hasDateline(next.text);
}

/** Whether a text begins with a dateline that names an agency or a day. */
export function hasDateline(text: string): boolean {
  const { agency, day } = openingDateline(text) ?? {};
  return agency !== undefined || day !== undefined;
}

/** A line of some words, no sentence, between two sentences. */
function isAloneAsTitle(lines: Marked[], index: number): boolean {
  const line = lines[index]!;
  const near = [lines[index - 1], lines[index + 1]];
  const title =
    line.kind === 'words' && isTitleLike(line.text) && !isParagraph(line) && wordCount(line.text) > 4;
  return title && near.every((one) => one !== undefined && isSentence(one));
}
