import { openingDateline } from '../core/printed/openingDateline.ts';
import { isCaption } from './captions.ts';
import type { Classified, Kind } from './classify.ts';
import { classify, isParagraph } from './classify.ts';
import { documentsOf } from './exports.ts';
import type { Line } from './lines.ts';
import type { Section } from './novelty.ts';
import {
  goesOn,
  isNearerBelow,
  isSentence,
  leadsWithin,
  newSubjects,
  novelty,
  opensAnew,
  sectionsOf,
} from './novelty.ts';
import { isTitleLike, numbered, sentenceCount, wordCount } from './sentences.ts';

/** The lines of one story, headline and captions with it. */
export interface Part {
  lines: Classified[];
  /** The first line of words is the headline, for it stands twice or the page shows it so. */
  headed?: boolean;
  /** An item of a live blog, or another that has no headline of its own. */
  live?: boolean;
  /** Why it was taken for a story of its own, where that is a guess. */
  guessed?: string | undefined;
}

/**
 * Divides the lines of a text into its stories: at items with a time or a date each; else at the strongest sign whose sections are stories, and what is so
 * parted at weaker ones. Signs of a headline are enough; for the rest the sections must open as news does. See `signs`.
 */
export function divide(lines: Line[]): Part[] {
  return documentsOf(lines).flatMap(({ lines: own, whole }) => {
    const part: Part = { lines: classify(own), live: whole === 'item' };
    if (whole !== undefined) return [part];
    const items = itemsIn(part.lines);
    return items.length ? cutAt(part, items, { live: true }) : divideAt(part, wideGap(part.lines), signs);
  });
}

/** Where the items of a page begin that have no headlines but each a time, or a date line above or below. */
function itemsIn(lines: Classified[]): number[] {
  const isTimed: Test = ({ kind }, index) =>
    kind === 'time' && lines.slice(index + 1, index + 4).some(isWords);
  const times = placesOf(lines, isTimed, 0);
  if (times.length >= 3) return times;
  const places = placesOf(lines, ({ kind }) => kind !== 'boilerplate' && kind !== 'rule', 0);
  const told = places.map((at) => lines[at]!);
  const isDate: Test = ({ kind, dates = [], endsStory }) =>
    kind === 'date' && !dates[0]?.updated && !endsStory;
  const dates = placesOf(told, isDate, 0);
  if (dates.length < 2) return [];
  if (dates.at(-1) === told.length - 1 && isParagraph(told[0]!))
    return dates.slice(0, -1).map((at) => places[at + 1]!);
  // Each but the first stands below a text.
  const isItem = (at: number, index: number) =>
    (index === 0 || isSentence(told[at - 1]!)) && isFollowedBy(told, at, isParagraph, isDate);
  return dates.every(isItem) ? dates.slice(1).map((at) => places[at]!) : [];
}

/** Cuts a part where others begin, of which is said `what`. */
function cutAt(part: Part, places: number[], what: Omit<Part, 'lines'>): Part[] {
  const { lines } = part;
  const later = places.map((from, at) => ({ ...what, lines: lines.slice(from, places[at + 1]) }));
  return places[0] === 0 ? later : [{ ...part, lines: lines.slice(0, places[0]) }, ...later];
}

/** What may part stories. */
interface Sign {
  /** As a clause. */
  why: string;
  /** Where sections begin. */
  cuts: (lines: Classified[], gap: number) => number[];
  /** How much the sections must open as news does, on an average: to be stories, to be so without a doubt, and to be so perhaps. Without it they are stories. */
  need?: [split: number, silent: number, perhaps: number];
  isGuess?: true;
  /** It tells nothing below a headline that is told for certain. */
  isWeak?: true;
}

/** From the strongest to the weakest. */
const signs: Sign[] = [
  {
    why: 'a transmission ends before it',
    cuts: (lines) => placesOf(lines, (_, index) => lines[index - 1]?.endsStory),
  },
  { why: 'its headline stands apart', cuts: headlinesApart },
  {
    why: 'more blank lines than usual stand before it',
    cuts: (lines, gap) => placesOf(lines, (line) => line.gap >= gap),
    need: [0, 0.25, -2],
  },
  {
    why: 'a rule or a new page stands before it',
    cuts: (lines) => placesOf(lines, ({ page }, index) => page === true || lines[index - 1]?.kind === 'rule'),
    need: [0.25, 0.75, -2],
  },
  { why: 'a headline with a byline or a date stands before it', cuts: signedHeadlines, isGuess: true },
  {
    why: 'it begins with a dateline',
    cuts: (lines) => placesOf(lines, (line) => isWords(line) && hasDateline(line.text)),
    need: [0.75, Infinity, 0],
  },
  {
    why: 'a blank line stands before it',
    cuts: (lines) => placesOf(lines, ({ gap }) => gap > 0),
    // Tried on pages made of news of three sets, and on single stories cut into sections: some four in five of either are told apart.
    need: [0.25, Infinity, -Infinity],
    isWeak: true,
  },
  {
    why: 'a line like a headline stands before it',
    cuts: headlinesAlone,
    need: [0.75, Infinity, 0.5],
    isWeak: true,
  },
];

function divideAt(part: Part, gap: number, from: Sign[]): Part[] {
  const { lines } = part;
  for (const [at, { why, cuts, need, isGuess, isWeak }] of from.entries()) {
    const places = part.headed && isWeak ? [] : cuts(lines, gap);
    const sections = sectionsOf(lines, places);
    if (sections.length < 2) continue;
    const told = { stories: sections.slice(1), perhaps: [], headed: true, isGuess };
    const found = need ? judge(lines, sections, need, gap) : told;
    if (!found) continue;
    const { stories, perhaps, headed } = found;
    doubtAt(lines, perhaps.map(({ opening }) => opening), why); // prettier-ignore
    if (!stories.length) return [part];
    const leads =
      need?.[2] === -Infinity && !headed ? sections.flatMap((one) => leadsWithin(lines, one)) : [];
    doubtAt(lines, leads, newSubject);
    const isTold = !need && places.some((place) => place <= sections[0]!.opening);
    const what = { headed, live: !headed, guessed: found.isGuess ? why : undefined };
    const parts = cutAt({ ...part, headed: part.headed ?? isTold }, stories.map(({ from: start }) => start), what); // prettier-ignore
    return parts.flatMap((one) => divideAt(one, gap, from.slice(at + 1)));
  }
  doubtAt(lines, openingHeads(lines), 'what stands below it reads as the lead of another');
  const [whole] = sectionsOf(lines, []);
  const isBelowHead = (at: number) => lines[at - 1]?.perhaps !== undefined;
  const leads = whole ? newSubjects(lines, whole).filter((at) => !isBelowHead(at)) : [];
  if (leads.length > 1 && leads.length * 3 >= whole!.paragraphs.length) doubtAt(lines, leads, newSubject);
  return [part];
}

/** Notes that other stories may begin at these lines. */
function doubtAt(lines: Classified[], places: number[], why: string): void {
  for (const place of places) lines[place]!.perhaps = why;
}

const newSubject = 'it names a day, and someone or something of whom the text above does not speak';

/** Which sections are stories of their own, and which may be; undefined where they are sections of one. */
function judge(
  lines: Classified[],
  sections: Section[],
  [split, silent, mayBe]: NonNullable<Sign['need']>,
  gap: number,
) {
  const [first] = sections as [Section];
  const long = sections.filter(({ paragraphs }) => paragraphs.length > 1).length;
  if (isUnderOneHead(lines, first) || (mayBe === -Infinity && (long < 2 || long * 2 < sections.length)))
    return undefined;
  const headed = sections.filter(({ title }) => title).length * 2 > sections.length;
  const later = sections.slice(1).filter(({ opening }) => !dialogue.test(lines[opening]!.text));
  const news = later.filter((section) => section.title === headed && !goesOn(lines, section));
  const score = later.reduce((sum, section) => sum + novelty(lines, section), 0) / Math.max(1, later.length);
  // A headline over the first alone is over all.
  const isArticle =
    !headed && lines.slice(0, first.paragraphs[0]).some((line) => isWords(line) && isTitleLike(line.text));
  const found = { headed, isGuess: score < silent };
  if (score >= split && later.length * 2 >= sections.length && news.length && !isArticle)
    return { ...found, stories: news, perhaps: later.filter((section) => !news.includes(section)) };
  const isApart = ({ from, opening }: Section) => lines[from]!.gap >= gap && isNearerBelow(lines, opening);
  const perhaps = later.filter(
    (section) => news.includes(section) || (section.title && (opensAnew(section) || isApart(section))),
  );
  const isDoubtful = score >= (isArticle && mayBe === -Infinity ? split : mayBe) && perhaps.length;
  return isDoubtful ? { ...found, stories: [], perhaps } : undefined;
}

/** A question, or a speaker’s label before what is said. */
const dialogue = /[?？؟]["”’»]*$|^(?:[\p{Lu}][\p{L}.'’-]*\s?){1,4}:\s/u;

/** A headline with its byline or date between it and the first text, and none further down, is over all that follows. */
function isUnderOneHead(lines: Classified[], { paragraphs }: Section): boolean {
  const tellsWho = ({ kind }: Classified) => kind === 'byline' || kind === 'date';
  const head = lines.slice(lines.findIndex(isWords), paragraphs[0]);
  return head.some(tellsWho) && !lines.slice(paragraphs[0]).some(tellsWho);
}

/** How many blank lines are more than stand between paragraphs; at least two. Some stand further apart where a picture or an advertisement was. */
function wideGap(lines: Classified[]): number {
  const inText = placesOf(lines, (line, index) => isParagraph(line) && isParagraph(lines[index - 1]!));
  const gaps = inText.map((index) => lines[index]!.gap).toSorted((a, b) => a - b);
  return Math.max(2, 1 + (gaps[Math.floor(gaps.length / 4)] ?? 1));
}

/** Headlines that stand twice, are numbered in a row, stand below a rule or on a new page, or over a dateline. */
function headlinesApart(lines: Classified[], gap: number): number[] {
  const numbers = lines.filter((line) => isWords(line) && numbered.test(line.text));
  const isRow = numbers.length > 1 && numbers[0] === lines.find(isWords);
  const isInOrder = isRow && numbers.every(({ text }, at) => Number.parseInt(text, 10) === at + 1);
  const row = new Set(isInOrder ? numbers : []);
  const isOnce: Test = (line) => isParagraph(line) && line.times === 1;
  let last = '';
  const places = [...lines.keys()].filter((index) => {
    const line = lines[index]!;
    if (!mayBeTitle(line) || line.key === last) return false;
    const isTwice = line.times > 1 && wordCount(line.text) > 3;
    const isTold =
      row.has(line) ||
      (isTwice && isFollowedBy(lines, index, ({ key }) => key === line.key, isOnce, 30)) ||
      (index > 0 && (lines[index - 1]!.kind === 'rule' || line.page || isOverDateline(lines, index)));
    if (isTold) last = line.key;
    return isTold;
  });
  return places.map((index) => headOf(lines, index, gap));
}

/** Headlines with a byline or a date below, before other words. */
function signedHeadlines(lines: Classified[], gap: number): number[] {
  const isSigned = (index: number, kinds: Kind[]) =>
    isFollowedBy(lines, index, ({ kind }) => kinds.includes(kind), isWords, 4);
  const places = placesOf(lines, (line, index) => {
    // A paragraph that ends with `the U.S.` is none.
    if (!mayBeTitle(line) || (isParagraph(line) && line.text.length > 90)) return false;
    const text = lines
      .slice(Math.max(0, index - 12), index)
      .filter(isParagraph)
      .map((above) => above.text)
      .join(' ');
    if (sentenceCount(text) < 2 && text.length <= 220) return false;
    if (!isSigned(index, ['byline', 'date', 'ago'])) return false;
    const next = lines.slice(index + 1, index + 20).findIndex(isWords);
    // In a list of other stories the next line is dated too.
    const isListed = isSigned(index, ['date', 'ago']) && isSigned(index + 1 + next, ['date', 'ago']);
    return next !== -1 && !isListed;
  });
  return places.map((index) => headOf(lines, index, gap));
}

/** Lines of some words, no sentences, each between two sentences. The first story must have one too: below a text without a headline they are cross-heads. */
function headlinesAlone(lines: Classified[], least?: number): number[] {
  const head = lines.slice(0, lines.findIndex(isSentence));
  if (!head.some((line) => isWords(line) && isTitleLike(line.text))) return [];
  return placesOf(lines, (line, index) => {
    const isLong = least !== undefined || wordCount(line.text) > 3 || isNearerBelow(lines, index);
    const isTitle = isWords(line) && isTitleLike(line.text) && !isParagraph(line) && isLong;
    return (
      isTitle && [lines[index - 1], lines[index + 1]].every((near) => near !== undefined && isSentence(near))
    );
  });
}

/** Headings within a text over what reads as the lead of another story; one alone is a cross-head where the text has its byline or date above. */
function openingHeads(lines: Classified[]): number[] {
  const heads = headlinesAlone(lines, 3);
  const sections = sectionsOf(lines, heads).filter(({ from }) => heads.includes(from));
  const news = sections.filter(opensAnew);
  const [whole] = sectionsOf(lines, []);
  return news.length > 1 || (whole && !isUnderOneHead(lines, whole)) ? news.map(({ from }) => from) : [];
}

/** Where the head of a story begins: captions and labels above a headline belong to it where a wide gap parts them from the text above, or where they stand again below. */
function headOf(lines: Classified[], index: number, gap: number): number {
  let top = index;
  while (top > 0 && !isWords(lines[top - 1]!)) top--;
  const again = new Set(lines.slice(index + 1, index + 12).map(({ key }) => key));
  const isHead = (line: Classified) => line.gap >= gap || (line.kind === 'caption' && again.has(line.key));
  const start = lines.slice(top, index).findIndex(isHead);
  return start === -1 ? index : top + start;
}

/** A credit behind it makes it a caption, however often it stands there. */
function mayBeTitle(line: Classified): boolean {
  return isWords(line) && isTitleLike(line.text) && !isCaption(line.text, { before: true, repeated: false });
}

type Test = (line: Classified, index: number) => unknown;

function placesOf(lines: Classified[], test: Test, from = 1): number[] {
  return [...lines.keys()].filter((index) => index >= from && test(lines[index]!, index));
}

function isWords({ kind }: Classified): boolean {
  return kind === 'words';
}

/** Whether a line for which `test` holds comes within `reach`, and none before it that `stops`. */
function isFollowedBy(lines: Classified[], at: number, test: Test, stops: Test, reach = 16): boolean {
  const found = lines
    .slice(at + 1, at + reach)
    .find((line, index) => test(line, index) || stops(line, index));
  return found !== undefined && Boolean(test(found, 0));
}

/** Whether the next words after a headline begin with a dateline. */
function isOverDateline(lines: Classified[], index: number): boolean {
  const below = lines.slice(index + 1, index + 8);
  const next = below.find(({ kind }) => kind === 'words' || kind === 'rule' || kind === 'time');
  return next?.kind === 'words' && hasDateline(next.text);
}

/** Whether a text begins with a dateline that names an agency or a day. */
export function hasDateline(text: string): boolean {
  const { agency, day } = openingDateline(text) ?? {};
  return agency !== undefined || day !== undefined;
}
