import type { Source, Story, Topic } from '../archive/types.ts';
import { foldName } from '../archive/fold.ts';
import { firstOf, lastOf } from '../parse/assert.ts';
import { yearOf } from '../parse/storyDate.ts';
import type { Site } from '../site.ts';
import type { Counted, SlugRef, YearCount } from './items.ts';
import { mostNamed, slugRef, yearCounts } from './items.ts';
import type { MostNamed } from './mostNamed.ts';
import { mostNamedIn } from './mostNamed.ts';
import type { SheetPhoto } from './photoSheet.ts';
import { newestSheet } from './photoSheet.ts';
import type { Keyed, Letter, PartRef } from './register.ts';
import { partRefs, registerOf } from './register.ts';
import type { PageNumber, TimeList, TimePage } from './timeList.ts';
import { summedUp, timeList } from './timeList.ts';

export interface SourceModel extends SlugRef {
  kind: 'source';
  /** In the time of the page. */
  extent: SourceExtent;
  named: MostNamed;
  topics: Counted<SlugRef>[];
  list: TimeList;
  /** On its first page alone. */
  years?: YearCount[];
  /** The newest of its photos, the newest first; on its first page alone. */
  newestPhotos?: SheetPhoto[];
}

interface SourceExtent {
  published: number;
  supplied: number;
  photos: number;
}

/** The register of sources, or a page of it. */
export interface SourcesModel {
  kind: 'sources';
  part?: { letter: string; id: string; pages: PageNumber };
  parts: PartRef[];
  /** Those on the page; none on the first page of a register that is divided. */
  sources: SourceEntry[];
}

export interface SourceEntry extends SlugRef, SourceExtent {
  /** Years of its first and last story. */
  years?: [first: string, last: string];
}

export interface TopicModel extends SlugRef {
  kind: 'topic';
  /** How many, in the time of the page. */
  stories: number;
  named: MostNamed;
  topics: Counted<SlugRef>[];
  list: TimeList;
  /** On its first page alone. */
  years?: YearCount[];
}

/** The register of topics, or a page of it. */
export interface TopicsModel {
  kind: 'topics';
  count: number;
  part?: { letter: string; id: string; pages: PageNumber };
  parts: PartRef[];
  letters: Letter<TopicEntry>[];
}

export interface TopicEntry extends SlugRef {
  stories: number;
  /** Years of its first and last story. */
  years: [first: string, last: string];
}

export function sourcePage(source: Source, page: TimePage): SourceModel {
  return {
    kind: 'source',
    ...slugRef(source),
    list: timeList(page),
    ...about(page),
    extent: extentOf(source, page.time === undefined ? undefined : page.all),
    ...(page.time === undefined && {
      newestPhotos: newestSheet(source.photos),
    }),
  };
}

/** The pages of the register of sources, the first page first. */
export function sourcesPages(sources: Source[], { language }: Pick<Site, 'language'>): SourcesModel[] {
  const entries = sources.map((source): Keyed<SourceEntry> => ({
    key: foldName(source.name),
    entry: {
      ...slugRef(source),
      ...extentOf(source),
      ...(source.stories.length && { years: extremesOf(source.stories) }),
    },
  }));
  const { isDivided, parts } = registerOf(entries, language);
  const all = { kind: 'sources' as const, parts: partRefs(parts) };
  return [
    { ...all, sources: isDivided ? [] : entries.map(({ entry }) => entry) },
    ...parts.map(({ letter, id, pages, entries: ofPart }) => ({
      ...all,
      part: { letter, id, pages },
      sources: ofPart,
    })),
  ];
}

export function topicPage(topic: Topic, page: TimePage): TopicModel {
  return {
    kind: 'topic',
    ...slugRef(topic),
    stories: page.all.length,
    ...about(page, topic),
    list: timeList(page),
  };
}

/** The pages of the register of topics, the first page first. */
export function topicsPages(topics: Topic[], { language, t }: Site): TopicsModel[] {
  const entries = topics.map((topic) => ({
    key: foldName(topic.name),
    entry: {
      slug: topic.slug,
      name: t.topic.title(topic.name),
      stories: topic.stories.length,
      years: extremesOf(topic.stories),
    },
  }));
  const register = registerOf(entries, language);
  const parts = partRefs(register.parts);
  const all = { kind: 'topics' as const, count: topics.length, parts };
  return [
    { ...all, letters: register.isDivided ? [] : register.letters },
    ...register.parts.map(({ letter, id, pages, entries: ofPart }) => ({
      ...all,
      part: { letter, id, pages },
      letters: [{ letter, entries: ofPart }],
    })),
  ];
}

/** What the stories of a page’s time name most, and their topics but for one. */
function about(page: TimePage, except?: Topic): Pick<TopicModel, 'named' | 'topics' | 'years'> {
  const { all, time } = page;
  const summed = summedUp(page);
  const topics = summed.flatMap((story) => story.subjects).filter((topic) => topic !== except);
  return {
    named: mostNamedIn(summed),
    topics: mostNamed(topics, slugRef, mostTopics),
    ...(time === undefined && { years: yearCounts(all) }),
  };
}

function extremesOf(stories: Story[]): [first: string, last: string] {
  return [yearOf(firstOf(stories).date), yearOf(lastOf(stories).date)];
}

const mostTopics = 10;

/** Of these stories of the source alone, where they are given. */
function extentOf(source: Source, within?: Story[]): SourceExtent {
  const { published, supplied, photos } = source;
  if (!within) return { published: published.length, supplied: supplied.length, photos: photos.length };
  const held = new Set(within);
  return {
    published: within.filter(({ sources: [outlet] }) => outlet === source).length,
    supplied: supplied.filter((story) => held.has(story)).length,
    photos: photos.filter(({ story }) => held.has(story)).length,
  };
}
