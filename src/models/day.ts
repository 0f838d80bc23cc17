import type { Day } from '../archive/chronology.ts';
import { groups } from '../archive/chronology.ts';
import { byName } from '../archive/order.ts';
import type { Story } from '../archive/types.ts';
import type { Between } from './dates.ts';
import type { CountryRef, StoryItem } from './items.ts';
import { countryRef, slugRef, storyItems } from './items.ts';
import type { MostNamed } from './mostNamed.ts';
import { mostAbout, mostNamedIn } from './mostNamed.ts';
import { divide, headHeight, heightOf, tallestList } from './pageSize.ts';
import type { PageNumber } from './timeList.ts';
import { isFurther } from './timeList.ts';

export interface DayModel extends Between {
  kind: 'day';
  day: string;
  count: number;
  /** None on a further page of the day. */
  named: MostNamed;
  about: CountryRef[];
  /** Of a day that fits on a page as one list: the newest first, and of a few stories with their summaries. */
  stories?: StoryItem[];
  /** Of a day of more: by what its stories are grouped. */
  grouped?: GroupedDay;
  /** Where its groups take several pages. */
  pages?: PageNumber;
}

export interface GroupedDay {
  by: GroupKind;
  /** All of them, and on which page each begins. */
  index: { key: string; name: string; count: number; page: number }[];
  /** Those on this page, and of each the stories on this page, oldest first. */
  groups: { key: string; isContinued?: true; stories: StoryItem[] }[];
}

export type GroupKind = 'country' | 'topic' | 'source';

/** A page of a day: all of a day of few stories. */
export interface DayPage {
  day: Day;
  pages?: PageNumber;
  index?: GroupedDay['index'];
  by?: GroupKind;
  lines?: Line[];
}

/** The pages that a day needs, the first page first. */
export function dayPages(day: Day, language: string): DayPage[] {
  if (fitsInOneList(day.stories)) return [{ day }];
  const by = groupKindOf(day.stories);
  const grouped = groupsOf(day.stories, by, language);
  const lines = grouped.flatMap(({ key, stories }) => stories.map((story): Line => ({ key, story })));
  const parts = divide(lines, lineHeight);
  const index = grouped.map(({ key, name, stories }) => ({
    key,
    name,
    count: stories.length,
    page: parts.findIndex((part) => part.some((line) => line.key === key)) + 1,
  }));
  return parts.map((part, at) => ({
    day,
    by,
    index,
    lines: part,
    ...(parts.length > 1 && { pages: { number: at + 1, of: parts.length } }),
  }));
}

export function dayPage(
  { day: { day, stories }, pages, by, index, lines }: DayPage,
  between: Between,
): DayModel {
  const few = stories.length <= mostSummaries;
  return {
    kind: 'day',
    day,
    count: stories.length,
    named: mostNamedIn(isFurther(pages) ? [] : stories),
    about: mostAbout(stories).countries,
    ...(by && index && lines
      ? { grouped: { by, index, groups: groupsOnPage(lines, stories, by) } }
      : { stories: storyItems(stories, { summaries: few ? stories.length : 0 }) }),
    ...(pages && { pages }),
    ...between,
  };
}

/** A story in its group. */
interface Line {
  key: string;
  story: Story;
}

interface Group {
  /** Also its anchor. */
  key: string;
  name: string;
}

/** The group of a story: the first country that it is about; its first topic; its outlet. */
const groupOf: Record<GroupKind, (story: Story) => Group | undefined> = {
  country({ countries }) {
    const about = countries.find(({ rel }) => rel === 'about')?.country;
    if (!about) return undefined;
    const { code, name } = countryRef(about);
    return { key: `of-${code.toLowerCase()}`, name };
  },
  topic({ subjects: [first] }) {
    return first && { key: `of-${first.slug}`, name: slugRef(first).name };
  },
  source({ sources: [first] }) {
    return first && { key: `of-${first.slug}`, name: slugRef(first).name };
  },
};

/** The key of what is in no group. */
const others = 'others';

/** By countries where at least half of the stories are about one, else by topics where half have one, else by sources. */
function groupKindOf(stories: Story[]): GroupKind {
  const kinds: GroupKind[] = ['country', 'topic'];
  return kinds.find((kind) => 2 * stories.filter(groupOf[kind]).length >= stories.length) ?? 'source';
}

/** In the order of their names; what is in none comes last. */
function groupsOf(stories: Story[], by: GroupKind, language: string): (Group & { stories: Story[] })[] {
  const names = new Map<string, string>();
  const grouped = groups(stories, (story) => {
    const group = groupOf[by](story);
    if (group) names.set(group.key, group.name);
    return group?.key ?? others;
  });
  const named = grouped
    .filter(([key]) => key !== others)
    .map(([key, some]) => ({ key, name: names.get(key) ?? '', stories: some }))
    .toSorted(byName(language, ({ name }) => name));
  const rest = grouped
    .filter(([key]) => key === others)
    .map(([key, some]) => ({ key, name: '', stories: some }));
  return [...named, ...rest];
}

function groupsOnPage(lines: Line[], all: Story[], by: GroupKind): GroupedDay['groups'] {
  return groups(lines, ({ key }) => key).map(([key, some]) => {
    const stories = some.map(({ story }) => story);
    const first = all.find((story) => (groupOf[by](story)?.key ?? others) === key);
    return {
      key,
      ...(first !== stories[0] && { isContinued: true }),
      stories: storyItems(stories).toReversed(),
    };
  });
}

/** Of lines in two columns, with a heading for each group. */
function lineHeight({ key, story }: Line, before: Line | undefined): number {
  return heightOf(story, 'dense') / columns + (key === before?.key ? 0 : headHeight);
}

function fitsInOneList(stories: Story[]): boolean {
  return (
    stories.length <= mostUngrouped &&
    stories.reduce(
      (sum, story) => sum + heightOf(story, stories.length <= mostSummaries ? 'summarized' : 'listed'),
      0,
    ) <= tallestList
  );
}

/** The longest day that is one list, and the longest whose stories all have their summaries. */
const mostUngrouped = 40;
const mostSummaries = 12;
/** Groups side by side are not equally tall: what two columns hold counts as one and a half. */
const columns = 1.5;
