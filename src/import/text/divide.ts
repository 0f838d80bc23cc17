import { openingDateline } from '../core/printed/openingDateline.ts';
import { isCaption } from './captions.ts';
import type { Classified, Kind } from './classify.ts';
import { classify, isEnd, isParagraph, isRule } from './classify.ts';
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
  sharedTerms,
  turnsWithin,
} from './novelty.ts';
import { endsAsSentence, isTitleLike, namesDay, wordCount } from '../core/printed/sentences.ts';

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
  const part: Part = { lines: classify(lines) };
  const items = itemsIn(part.lines);
  return items.length ? cutAt(part, items, { live: true }) : divideAt(part, wideGap(part.lines), signs);
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

/** The lines between a sentence and the next one; the last of them is that sentence. A story begins in such a place, and nowhere else. */
interface Ground {
  lines: Classified[];
  from: number;
  below: number;
  /** The first line like a headline, where there is one. */
  title: number | undefined;
}

/** What may part stories. */
interface Sign {
  /** As a clause. */
  why: string;
  /** Where the next begins; undefined where the sign is not there. */
  start: (ground: Ground, page: Page) => number | undefined;
  /**
   * How much the sections must open as news does, on an average: to be stories, to be so without a doubt, and to be so perhaps. Without it they are
   * stories.
   */
  need?: [split: number, silent: number, perhaps: number];
  isGuess?: true;
  /** It tells nothing below a headline that is told for certain. */
  isWeak?: true;
}

/** What is the same for all grounds of a text: how many blank lines are a wide gap, how many lines stand above its first headline. */
interface Page {
  gap: number;
  lead: number;
  isHeaded: boolean;
}

/** From the strongest to the weakest. */
const signs: Sign[] = [
  {
    why: 'a transmission ends before it',
    start: (ground) => behind(ground, ({ endsStory }) => endsStory),
  },
  {
    why: 'its headline stands apart',
    start: (ground, page) => (isApart(ground) ? headOf(ground, page) : undefined),
  },
  {
    why: 'more blank lines than usual stand before it',
    start: (ground, { gap }) => at(ground, (line) => line.gap >= gap),
    need: [0, 0.25, -2],
  },
  {
    why: 'a rule or a new page stands before it',
    // A single paragraph behind a sign-off is about the author or the outlet.
    start: (ground) =>
      at(ground, ({ page }) => page) ??
      behind(ground, isRule) ??
      (ground.lines.slice(ground.below + 1).some(isSentence) ? behind(ground, isEnd) : undefined),
    need: [0.25, 0.75, -2],
  },
  {
    why: 'a headline with a byline or a date stands before it',
    start: (ground, page) => (isSigned(ground) ? headOf(ground, page) : undefined),
    isGuess: true,
  },
  {
    why: 'it begins with a dateline',
    start: ({ lines, below }) => (hasDateline(lines[below]!.text) ? below : undefined),
    need: [0.75, Infinity, 0],
  },
  {
    why: 'a blank line stands before it',
    start: (ground) => at(ground, ({ gap }) => gap > 0),
    // Tried on pages made of news of three sets, and on single stories cut into sections: some four in five of either are told apart.
    need: [0.25, Infinity, -Infinity],
    isWeak: true,
  },
  {
    why: 'a line like a headline stands before it',
    start: (ground, page) => (page.isHeaded && isAlone(ground) ? headOf(ground, page) : undefined),
    need: [0.75, Infinity, 0.5],
    isWeak: true,
  },
];

function groundsOf(lines: Classified[]): Ground[] {
  const prose = placesOf(lines, isSentence, 0);
  return prose.slice(1).map((below, index) => {
    const from = prose[index]! + 1;
    const isTitle: Test = (line, at) => mayBeTitle(line) && !goesOnFrom(lines[at - 1], line);
    const title = placesOf(lines.slice(0, below), isTitle, from)[0];
    return { lines, from, below, title };
  });
}

/** The first line of a ground for which `test` holds. */
function at({ lines, from, below }: Ground, test: Test): number | undefined {
  return placesOf(lines.slice(0, below + 1), test, from)[0];
}

/** What stands behind the last such line. */
function behind({ lines, from, below }: Ground, test: Test): number | undefined {
  const last = placesOf(lines.slice(0, below), test, from).at(-1);
  return last === undefined ? undefined : last + 1;
}

function divideAt(part: Part, gap: number, from: Sign[]): Part[] {
  const { lines } = part;
  const grounds = groundsOf(lines);
  const page = pageOf(lines, gap);
  for (const [index, { why, start, need, isGuess, isWeak }] of from.entries()) {
    const places = part.headed && isWeak ? [] : grounds.flatMap((ground) => start(ground, page) ?? []);
    const sections = sectionsOf(lines, places);
    if (sections.length < 2) continue;
    const told = { stories: sections.slice(1), perhaps: [], headed: true, isGuess };
    const found = need ? judge(lines, sections, need, gap) : told;
    if (!found) continue;
    const { stories, perhaps, headed } = found;
    doubtAt(lines, perhaps.map(({ opening }) => opening), why); // prettier-ignore
    if (!stories.length) return [part];
    const isLoose = need?.[2] === -Infinity && !headed;
    const leads = isLoose ? sections.flatMap((one) => leadsWithin(lines, one)) : [];
    doubtAt(lines, leads, newSubject);
    const isTold = !need && places.some((place) => place <= sections[0]!.opening);
    const what = { headed, live: !headed, guessed: found.isGuess ? why : undefined };
    const parts = cutAt({ ...part, headed: part.headed ?? isTold }, stories.map(({ from: start }) => start), what); // prettier-ignore
    return parts.flatMap((one) => divideAt(one, gap, from.slice(index + 1)));
  }
  doubtAt(lines, openingHeads(lines), 'what stands below it reads as the lead of another');
  doubtAt(lines, briefHeads(lines), 'it has hardly a word in common with the text above');
  const [whole] = sectionsOf(lines, []);
  const isBelowHead = (at: number) => lines[at - 1]?.perhaps !== undefined;
  const leads = whole ? newSubjects(lines, whole).filter((at) => !isBelowHead(at)) : [];
  doubtAt(lines, leads, 'it has hardly a word in common with the text above');
  const turns = whole ? turnsWithin(lines, whole, page.isHeaded) : [];
  doubtAt(lines, turns, 'from there on no name is told of whom the text above speaks');
  doubtAt(lines, placesBelow(lines), 'it begins with a place, as texts of their own do');
  return [part];
}

/**
 * Lines that begin with a place, where the first paragraph does, or of which most begin with a name each, no two with the same, and half tell a day:
 * `SELMOUTH — `, `Northport: `, `LOMBARD: TWO HURT IN CRASH`. Speakers are named more than once.
 */
function placesBelow(lines: Classified[]): number[] {
  const hasPlace = ({ text }: Classified) => openingDateline(text, { lead: true })?.place !== undefined;
  const [first, ...others] = placesOf(lines, isParagraph, 0);
  if (first === undefined) return [];
  const below = placesOf(lines, isWords, first + 1);
  const placed = below.filter((at) => hasPlace(lines[at]!));
  if (hasPlace(lines[first]!) || placed.some((at) => !isParagraph(lines[at]!))) return placed;
  const nameOf = ({ text }: Classified) =>
    /^(\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,2}): \p{Lu}/u.exec(text)?.[1];
  const named = [first, ...others].filter((at) => nameOf(lines[at]!) !== undefined);
  const names = new Set(named.map((at) => nameOf(lines[at]!)));
  const days = named.filter((at) => namesDay(lines[at]!.text)).length;
  const areBriefs =
    named.length > 2 &&
    names.size === named.length &&
    named.length * 2 > others.length &&
    days * 2 >= named.length;
  return areBriefs ? named.slice(1) : [];
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
  if (mayBe === -Infinity && (long < 2 || long * 2 < sections.length)) return undefined;
  const headed = sections.filter(({ title }) => title).length * 2 > sections.length;
  const later = sections.slice(1).filter(({ opening }) => !dialogue.test(lines[opening]!.text));
  const news = later.filter((section) => section.title === headed && !goesOn(lines, section));
  // A byline or a date over all asks for more, above all of a lone heading.
  const head = isUnderOneHead(lines, first) ? (later.length > 1 ? 0.5 : 2) : 0;
  const score =
    later.reduce((sum, section) => sum + novelty(lines, section), 0) / Math.max(1, later.length) - head;
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

/** A headline that stands twice, is numbered in a row, stands below a rule or on a new page, or over a dateline. */
function isApart({ lines, from, below, title }: Ground): boolean {
  if (title === undefined) return false;
  const line = lines[title]!;
  const isOnce: Test = (one) => isParagraph(one) && one.times === 1;
  const isTwice = line.times > 1 && wordCount(line.text) > 3;
  const isRepeated = isTwice && isFollowedBy(lines, title, ({ key }) => key === line.key, isOnce, 30);
  const isBelowRule = lines.slice(from, title).some(isRule) || line.page === true;
  return line.marked === true || isRepeated || isBelowRule || hasDateline(lines[below]!.text);
}

/** A headline with a byline or a date below, before other words; in a list of other stories the next line is dated too. */
function isSigned({ lines, below, title }: Ground): boolean {
  if (title === undefined) return false;
  const isOne = (index: number, kinds: Kind[]) =>
    isFollowedBy(lines, index, ({ kind }) => kinds.includes(kind), isWords, 4);
  const next = title + 1 + lines.slice(title + 1, below).findIndex(isWords);
  const isListed = next > title && isOne(title, ['date', 'ago']) && isOne(next, ['date', 'ago']);
  return isOne(title, ['byline', 'date', 'ago']) && !isListed;
}

/** A line of some words with little between it and the sentences around it. */
function isAlone({ lines, from, below, title }: Ground, least = 4): boolean {
  if (title === undefined || below - from > 5) return false;
  return wordCount(lines[title]!.text) >= least || isNearerBelow(lines, title);
}

function pageOf(lines: Classified[], gap: number): Page {
  const head = lines.slice(0, lines.findIndex(isSentence));
  const title = head.findIndex(mayBeTitle);
  return { gap, lead: Math.max(0, title), isHeaded: title !== -1 };
}

/** Headings within a text over what reads as the lead of another story; one alone is a cross-head where the text has its byline or date above. */
function openingHeads(lines: Classified[]): number[] {
  const page = pageOf(lines, Infinity);
  const heads = groundsOf(lines).flatMap((ground) =>
    page.isHeaded && isAlone(ground, 3) ? headOf(ground, page) : [],
  );
  const sections = sectionsOf(lines, heads).filter(({ from }) => heads.includes(from));
  const news = sections.filter(opensAnew);
  const [whole] = sectionsOf(lines, []);
  return news.length > 1 || (whole && !isUnderOneHead(lines, whole)) ? news.map(({ from }) => from) : [];
}

/** Headings of which each stands over one paragraph, and no paragraph has more than a word in common with those above: briefs. */
function briefHeads(lines: Classified[]): number[] {
  const heads = placesOf(lines, isSentence, 0).map((below) => below - 1);
  const isHead = (line?: Classified) => line !== undefined && isWords(line) && !isSentence(line);
  if (heads.length < 3 || !heads.every((at) => isHead(lines[at]))) return [];
  const [, ...briefs] = sectionsOf(lines, heads.slice(1));
  return briefs.every(({ text, above }) => sharedTerms(text, above) < 0.12) ? heads.slice(1) : [];
}

/**
 * Where the head of a story begins: behind a rule or the end of another, where a wide gap parts it from the text above, or with a caption that stands again
 * below; else with as many lines above the headline as the first story has.
 */
function headOf({ lines, from, title }: Ground, { gap, lead }: Page): number {
  const above = lines.slice(from, title);
  const again = new Set(lines.slice(title! + 1, title! + 12).map(({ key }) => key));
  const isHead = (line: Classified) => line.gap >= gap || (line.kind === 'caption' && again.has(line.key));
  const start = above.findIndex(isHead);
  const rule = above.findLastIndex(isEnd);
  if (start !== -1) return from + start;
  return rule === -1 ? Math.max(from, title! - lead) : from + rule + 1;
}

/** Whether a line goes on with a sentence that the line above began. */
function goesOnFrom(above: Classified | undefined, { text }: Classified): boolean {
  return (
    above !== undefined && above.text.length > 60 && !endsAsSentence(above.text) && /^\p{Ll}/u.test(text)
  );
}

/** A credit behind it makes it a caption, however often it stands there. */
function mayBeTitle(line: Classified): boolean {
  if (line.marked) return true;
  const isLine = isWords(line) && isTitleLike(line.text) && !isEnd(line);
  if (line.times > 1 && wordCount(line.text) < 4) return false;
  return isLine && !isCaption(line.text, { before: true, repeated: false });
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

/** Whether a text begins with a dateline that names an agency or a day. */
export function hasDateline(text: string): boolean {
  const { agency, day } = openingDateline(text) ?? {};
  return agency !== undefined || day !== undefined;
}
