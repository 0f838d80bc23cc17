import { groups } from '../archive/chronology.ts';
import type { Story } from '../archive/types.ts';
import type { Messages } from '../messages/messages.ts';
import { dayOf, monthOf, precision, span, yearOf } from '../parse/storyDate.ts';
import type { StoryItem, Subject } from './items.ts';
import { storyItems } from './items.ts';
import { divide, fits, heightOf, tallestList } from './pageSize.ts';

/**
 * One page of a list of stories. A list that fits is one page; else it is divided by years, a year that does not fit by months, a month by
 * days, and the stories of a day over numbered pages.
 */
export interface TimePage {
  /** `2025`, `2025-04`, `2025-04-08`; undefined for the first page. */
  time?: string;
  /** Of a time whose own stories take several pages: which page it is, from 1, and of how many. */
  pages?: PageNumber;
  /** The stories of its time, oldest first: what a page says of its subject, it says of these. */
  all: Story[];
  /** Those that no page below shows, and that are on this page. */
  stories: Story[];
  /** The pages below it, oldest first. */
  parts: { time: string; stories: Story[] }[];
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
  /** How many stories are of its time. */
  count: number;
  /** The pages below it, oldest first. */
  parts: TimePart[];
  sections: TimeSection[];
  /** Whether its stories, oldest first, are lines without summary, people or sources. */
  isDense?: true;
}

/** A part of a list with a heading of its own; the newest first. */
export interface TimeSection {
  /** The year, month or day; that of the page where the stories’ month or day is not known. Left out of the newest stories, and where there is but one section. */
  time?: string;
  /** How many stories are of it; those beyond `stories` are on the page below of this time. */
  count: number;
  stories: StoryItem[];
}

/** Every page that a list of stories needs, the first page first. `stories` oldest first. */
export function timePages(stories: Story[]): TimePage[] {
  return [...pagesOf(stories, undefined)];
}

/** The page as it is shown. */
export function timeList(page: TimePage, subject: Subject = {}): TimeList {
  const { time, pages, parts, all } = page;
  return {
    ...(time && { time }),
    ...(pages && { pages }),
    count: all.length,
    parts: parts.map((part) => ({ time: part.time, count: part.stories.length })),
    sections: sectionsOf(page, subject),
    ...(isDense(page) && { isDense: true }),
  };
}

/** Where a year of a list is to be found: on a page of its own, or further down on the list’s one page. */
export function linkToYear(list: TimeList, hrefOf: (time: string) => string): (year: string) => string {
  return (year) => (list.parts.length ? hrefOf(year) : `#${anchorOf(year)}`);
}

/** The anchor of a year or month within a list: `y1979`, `m1979-03`. */
export function anchorOf(time: string): string {
  return `${monthOf(time) ? 'm' : 'y'}${time}`;
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

/** The times above that of a page, each of which has a page: for a day its year and month. */
export function timesAbove(time: string | undefined): string[] {
  const known = time === undefined ? [] : [yearOf(time), monthOf(time), dayOf(time)];
  return known.filter((above): above is string => above !== undefined && above !== time);
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

/** How many of the newest show their summary. */
const withSummary = 3;

function* pagesOf(stories: Story[], time: string | undefined): Generator<TimePage> {
  const keyOf = partOf(time);
  const isWhole = !keyOf || fits(stories, keyOf);
  const below = isWhole ? [] : groups(stories, keyOf);
  const parts = below.map(([key, ofPart]) => ({ time: key, stories: ofPart }));
  const own = isWhole ? stories : stories.filter((story) => !keyOf(story));
  const at = time && { time };
  // Stories of which no more is known than the year stand below those of its months.
  const room = parts.length ? tallestList / 4 : tallestList;
  const lists = keyOf && isWhole ? [own] : divide(own, (story) => heightOf(story, 'dense'), room);
  for (const [index, list] of lists.entries())
    yield {
      ...at,
      ...(lists.length > 1 && { pages: { number: index + 1, of: lists.length } }),
      all: stories,
      stories: list,
      parts,
    };
  for (const part of parts) yield* pagesOf(part.stories, part.time);
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
  if (isDense(page)) return [{ count: all.length, stories: inOrder(stories) }];
  if (!keyOf || (!parts.length && time && monthOf(time))) return [{ count: all.length, stories: items(all) }];
  if (!parts.length) {
    const newest = new Set(time === undefined ? all.slice(-withSummary) : []);
    return groups(all.toReversed(), (story) => keyOf(story) ?? time).map(([key, some]) => ({
      time: key,
      count: some.length,
      stories: items(some.toReversed(), some.filter((story) => newest.has(story)).length),
    }));
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

/** Whether a page is one of the stories of a day, or of those of whom no more than the year or month is known, beyond the first. */
function isDense({ time, pages, parts }: TimePage): boolean {
  if (time !== undefined && dayOf(time)) return true;
  return pages !== undefined && (pages.number > 1 || !parts.length);
}
