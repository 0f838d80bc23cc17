import type { Source, Story, Topic } from '../archive/types.ts';
import type { SlugRef } from './items.ts';
import { slugRef } from './items.ts';
import type { SheetPhoto } from './photoSheet.ts';
import { newestSheet } from './photoSheet.ts';
import type { TimeList, TimePage } from './timeList.ts';
import { timeList } from './timeList.ts';

export interface SourceModel extends SlugRef {
  kind: 'source';
  /** In the time of the page. */
  extent: SourceExtent;
  list: TimeList;
  /** The newest of its photos, the newest first; on its first page alone. */
  newestPhotos?: SheetPhoto[];
}

interface SourceExtent {
  published: number;
  supplied: number;
  photos: number;
}

export interface SourcesModel {
  kind: 'sources';
  sources: (SlugRef & SourceExtent)[];
}

export interface TopicModel extends SlugRef {
  kind: 'topic';
  /** How many, in the time of the page. */
  stories: number;
  list: TimeList;
}

export interface TopicsModel {
  kind: 'topics';
  topics: (SlugRef & { stories: number })[];
}

export function sourcePage(source: Source, page: TimePage): SourceModel {
  return {
    kind: 'source',
    ...slugRef(source),
    list: timeList(page),
    extent: extentOf(source, page.time === undefined ? undefined : new Set(page.all)),
    ...(page.time === undefined && {
      newestPhotos: newestSheet(source.photos),
    }),
  };
}

export function sourcesPage(sources: Source[]): SourcesModel {
  return {
    kind: 'sources',
    sources: sources.map((source) => ({ ...slugRef(source), ...extentOf(source) })),
  };
}

export function topicPage(topic: Topic, page: TimePage): TopicModel {
  return { kind: 'topic', ...slugRef(topic), stories: page.all.length, list: timeList(page) };
}

export function topicsPage(topics: Topic[]): TopicsModel {
  return {
    kind: 'topics',
    topics: topics.map((topic) => ({ ...slugRef(topic), stories: topic.stories.length })),
  };
}

/** Of these stories alone, where they are given. */
function extentOf({ published, supplied, photos }: Source, within?: Set<Story>): SourceExtent {
  const count = (stories: Story[]): number =>
    within ? stories.reduce((sum, story) => sum + Number(within.has(story)), 0) : stories.length;
  return {
    published: count(published),
    supplied: count(supplied),
    photos: count(photos.map(({ story }) => story)),
  };
}
