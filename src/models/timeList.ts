import { groups } from '../archive/chronology.ts';
import type { Story } from '../archive/types.ts';
import type { Messages } from '../messages/messages.ts';
import { getOrInsert, lookUp } from '../parse/assert.ts';
import { dayOf, monthOf, precision, span, yearOf } from '../parse/storyDate.ts';
import type { StoryItem, Subject } from './items.ts';
import { storyItems } from './items.ts';
import { divide, fits, headHeight, heightOf, leastHeight, tallestList } from './pageSize.ts';

/**
 * One page of a list of stories. A list that fits is one page, of which the older stories may be headlines; else it is divided by years. A year or month that does not fit goes over
 * numbered pages, unless these would be many: then a year is divided by months and a month by days. A day always goes over numbered pages.
 * These are oldest first, so that what is added at the end changes the first and the last of them.
 */
export interface TimePage {
  /** `2025`, `2025-04`, `2025-04-08`; undefined for the first page. */
  time?: string;
  /** Of a time whose own stories take several pages: which page it is, from 1, and of how many. */
  pages?: PageNumber;
  /** What a page says of its subject, it says of these, oldest first: the stories of its time, or on a further numbered page its own. */
  all: Story[];
  /** Those that no page below shows, and that are on this page. */
  stories: Story[];
  /** The pages below it, oldest first. */
  parts: { time: string; stories: Story[] }[];
  /** Of the numbered pages of a year or month: where each of its months or days begins, oldest first. */
  index?: TimeStart[];
}

/** The number of the page on which the stories of a time begin, and how many they are. */
export interface TimeStart extends TimePart {
  page: number;
}

export interface PageNumber {
  number: number;
  of: number;
}

/** A page below: its time, and how many stories fall into it. */
export interface TimePart {
  time: string;
  count: number;
}

/** A page of a list as it is shown. */
export interface TimeList {
  time?: string;
  pages?: PageNumber;
  /** How many stories are of its time, or on a further numbered page how many it has. */
  count: number;
  /** The pages below it, oldest first. */
  parts: TimePart[];
  /** Where the months or days begin that stand on this and further numbered pages, oldest first. */
  index?: TimeStart[];
  sections: TimeSection[];
  /** Whether its stories, oldest first, are lines without summary, people or sources. */
  isDense?: true;
}

/** A part of a list with a heading of its own; the newest first. */
export interface TimeSection {
  /** The year, month or day; that of the page where the stories’ month or day is not known. Left out of the newest stories, and where there is but one section. */
  time?: string;
  /** How many stories are of it; those that are not here are on the page below of this time, or on numbered pages beside this one. */
  count: number;
  stories: StoryItem[];
  /** Older ones, of which there is a line, the newest first. */
  lines?: StoryItem[];
  /** Whether it began on the numbered page before. */
  isContinued?: true;
}

/** Every page that a list of stories needs, the first page first. `stories` oldest first. */
export function timePages(stories: Story[]): TimePage[] {
  return [...pagesOf(stories, undefined)];
}

/** The page as it is shown. */
export function timeList(page: TimePage, subject: Subject = {}): TimeList {
  const { time, pages, parts, all, index } = page;
  return {
    ...(time && { time }),
    ...(pages && { pages }),
    count: all.length,
    parts: parts.map((part) => ({ time: part.time, count: part.stories.length })),
    ...(index && !isFurther(pages) && { index }),
    sections: sectionsOf(page, subject),
    ...(isDense(page) && { isDense: true }),
  };
}

/** Where a year of a list is to be found: on a page of its own, or further down on the list’s one page. */
export function linkToYear(list: TimeList, hrefOf: (time: string) => string): (year: string) => string {
  return (year) => (list.parts.length ? hrefOf(year) : `#${anchorOf(year)}`);
}

/** The anchor of a year, month or day within a list: `y1979`, `m1979-03`, `d1979-03-12`. */
export function anchorOf(time: string): string {
  return `${dayOf(time) ? 'd' : monthOf(time) ? 'm' : 'y'}${time}`;
}

/** What stands beside the stories of its time: an office that began. `date` is as exact as it is known. */
export interface Mark {
  date: string;
  text: string;
}

/**
 * The sections of a page, each with the marks of its time, the newest first. A mark of a time without a story is a row of its own; marks
 * older than what is shown of a longer list are left out.
 */
export function withMarks(
  { time, sections }: Pick<TimeList, 'time' | 'sections'>,
  marks: Mark[],
): { section?: TimeSection; marks: Mark[] }[] {
  const own = marks
    .filter(({ date }) => time === undefined || date.startsWith(time))
    .toSorted((a, b) => (a.date < b.date ? 1 : -1));
  const [section, ...more] = sections;
  if (section && !more.length && section.time === undefined) {
    const oldest = time === undefined ? (section.stories.at(-1)?.date ?? '') : '';
    return [{ section, marks: own.filter(({ date }) => date >= oldest) }];
  }
  const keyOf = ({ date }: Mark): string => (time === undefined ? yearOf(date) : (monthOf(date) ?? time));
  const keys = new Set([...sections.map((one) => one.time ?? ''), ...own.map(keyOf)]);
  return [...keys]
    .toSorted((a, b) => (a < b ? 1 : -1))
    .map((key) => {
      const ofKey = sections.find((one) => one.time === key);
      return { ...(ofKey && { section: ofKey }), marks: own.filter((mark) => keyOf(mark) === key) };
    });
}

/** What a page of a list is called besides its subject: `April 2025`, `8 April 2025, page 2 of 3`; undefined for the first page. */
export function timeTitle({ time, pages }: TimeList, t: Messages): string | undefined {
  if (time === undefined) return undefined;
  return withNumber(t.dates.long(time), pages, t);
}

/** A title with the number of its page behind it, from the second on. */
export function withNumber(title: string, pages: PageNumber | undefined, t: Messages): string {
  return pages && pages.number > 1 ? title + t.comma + t.pages.of(pages.number, pages.of) : title;
}

/** The times above a page, each of which has a page: for a day its year and month, and for a further numbered page its own time. */
export function timesAbove({ time, pages }: Pick<TimeList, 'time' | 'pages'>): string[] {
  const known = time === undefined ? [] : [yearOf(time), monthOf(time), dayOf(time)];
  return known.filter(
    (above): above is string => above !== undefined && (above !== time || isFurther(pages)),
  );
}

/** The stories of which a page says whom and what they name most; none on a further numbered page, as the first says it of all. */
export function summedUp({ all, pages }: TimePage): Story[] {
  return isFurther(pages) ? [] : all;
}

/** Whether a page is not the first of its time. */
export function isFurther(pages: PageNumber | undefined): boolean {
  return pages !== undefined && pages.number > 1;
}

/** First and last day of a page’s time, for a search; none where the page is not of a time. */
export function daysOf(time: string | undefined): { from?: string; to?: string } {
  if (time === undefined) return {};
  const [from, to] = span(time);
  return { from, to };
}

/** How many stories the first page of a divided list shows, and how many a year or month shows of each of its parts. */
const newestShown = 20;
const shownOfPart = 3;

/** The room that a heading must have below it: for some lines of its stories. */
const leastBelowHead = 200;

/** How many of the newest show their summary. */
const withSummary = 3;

/** Over how many numbered pages a year or month goes; where it needs more, it is divided. The index of a year has no days. */
const mostNumbered = { year: 3, month: 8 };

function* pagesOf(stories: Story[], time: string | undefined): Generator<TimePage> {
  const keyOf = partOf(time);
  const at = time && { time };
  if (keyOf && (fits(stories, keyOf) || (time === undefined && fits(stories, keyOf, newestShown)))) {
    yield { ...at, all: stories, stories, parts: [] };
    return;
  }
  const lists = time && numbered(stories, time);
  if (lists) {
    const index = keyOf && startsOf(lists, (story) => keyOf(story) ?? time);
    yield* pagesOfTime(lists, stories, { ...at, parts: [], ...(index && { index }) });
    return;
  }
  const below = keyOf ? groups(stories, keyOf) : [];
  const parts = below.map(([key, ofPart]) => ({ time: key, stories: ofPart }));
  // Stories of which no more is known than the year stand below those of its months.
  const own = divide(
    keyOf ? stories.filter((story) => !keyOf(story)) : stories,
    denseHeight,
    tallestList / 4,
  );
  yield* pagesOfTime(own, stories, { ...at, parts });
  for (const part of parts) yield* pagesOf(part.stories, part.time);
}

/** The lists of a time that goes over numbered pages; undefined where it is divided by months or days. */
function numbered(stories: Story[], time: string): Story[][] | undefined {
  const keyOf = partOf(time);
  const most = keyOf ? mostNumbered[monthOf(time) ? 'month' : 'year'] : Infinity;
  // Most that are divided need not be measured.
  if (stories.length * leastHeight > most * tallestList) return undefined;
  const begins = (story: Story, before: Story | undefined): boolean =>
    keyOf !== undefined && (!before || keyOf(before) !== keyOf(story));
  const lists = divide(
    stories,
    (story, before) => denseHeight(story) + (begins(story, before) ? headHeight : 0),
    tallestList,
    (story, before) => (begins(story, before) ? leastBelowHead : 0),
  );
  return lists.length <= most ? lists : undefined;
}

function* pagesOfTime(
  lists: Story[][],
  all: Story[],
  { index, ...page }: Pick<TimePage, 'time' | 'parts' | 'index'>,
): Generator<TimePage> {
  for (const [at, stories] of lists.entries())
    yield {
      ...page,
      ...(lists.length > 1 && { pages: { number: at + 1, of: lists.length } }),
      ...(index && { index }),
      all: at === 0 ? all : stories,
      stories,
    };
}

function startsOf(lists: Story[][], keyOf: (story: Story) => string): TimeStart[] {
  const starts = new Map<string, TimeStart>();
  for (const [at, list] of lists.entries())
    for (const [time, { length }] of groups(list, keyOf))
      getOrInsert(starts, time, () => ({ time, count: 0, page: at + 1 })).count += length;
  return [...starts.values()];
}

function denseHeight(story: Story): number {
  return heightOf(story, 'dense');
}

/** By what the list of a time is divided; undefined where it is a day. */
function partOf(time: string | undefined): ((story: Story) => string | undefined) | undefined {
  if (time === undefined) return (story) => yearOf(story.date);
  const known = precision(time);
  if (known === 'year') return (story) => monthOf(story.date);
  return known === 'month' ? (story) => dayOf(story.date) : undefined;
}

function sectionsOf(page: TimePage, subject: Subject): TimeSection[] {
  const { time, all, stories, parts } = page;
  const items = (some: Story[], summaries = 0): StoryItem[] => storyItems(some, { summaries, ...subject });
  const inOrder = (some: Story[]): StoryItem[] => items(some).toReversed();
  const keyOf = partOf(time);
  if (isDense(page)) return denseSections(page, inOrder);
  if (!keyOf || (!parts.length && time && monthOf(time))) return [{ count: all.length, stories: items(all) }];
  if (!parts.length) {
    const summarized = new Set(time === undefined ? all.slice(-withSummary) : []);
    const listed = fits(all, keyOf) ? undefined : new Set(all.slice(-newestShown).map(({ id }) => id));
    return groups(all.toReversed(), (story) => keyOf(story) ?? time).map(([key, some]) => {
      const shown = items(some.toReversed(), some.filter((story) => summarized.has(story)).length);
      const lines = listed ? shown.filter(({ id }) => !listed.has(id)) : [];
      return {
        time: key,
        count: some.length,
        stories: lines.length ? shown.filter(({ id }) => listed?.has(id)) : shown,
        ...(lines.length && { lines }),
      };
    });
  }
  if (time === undefined)
    return [{ count: all.length, stories: items(all.slice(-newestShown), withSummary) }];
  const ofParts = parts.toReversed().map((part) => ({
    time: part.time,
    count: part.stories.length,
    stories: items(part.stories.slice(-shownOfPart)),
  }));
  const undated = all.length - parts.reduce((sum, part) => sum + part.stories.length, 0);
  return undated ? [...ofParts, { time, count: undated, stories: inOrder(stories) }] : ofParts;
}

/** Of a page of headlines, oldest first: by the months of a year and the days of a month. */
function denseSections(
  { time, pages, stories, index }: TimePage,
  items: (some: Story[]) => StoryItem[],
): TimeSection[] {
  const keyOf = index && partOf(time);
  if (!keyOf) return [{ count: stories.length, stories: items(stories) }];
  const starts = new Map(index.map((start) => [start.time, start]));
  return groups(stories, (story) => keyOf(story) ?? time).map(([key, some]) => {
    const { count, page } = lookUp(starts, key);
    const isContinued = pages !== undefined && page < pages.number;
    return { time: key, count, stories: items(some), ...(isContinued && { isContinued }) };
  });
}

/** Whether a page is one of the stories of a day, one of those numbered, or of those of whom no more than the year or month is known, beyond the first. */
function isDense({ time, pages, parts }: TimePage): boolean {
  if (time !== undefined && dayOf(time)) return true;
  return pages !== undefined && (pages.number > 1 || !parts.length);
}
