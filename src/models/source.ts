import type { Source, Topic } from '../archive/types.ts';
import type { PhotoLink, SlugRef } from './items.ts';
import { photoLink, slugRef } from './items.ts';
import type { TimeList, TimePage } from './timeList.ts';
import { timeList } from './timeList.ts';

export interface SourceModel extends SlugRef, SourceExtent {
  kind: 'source';
  list: TimeList;
  /** The newest of its photos, the newest first; on its first page alone. */
  newestPhotos?: PhotoLink[];
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
    ...extentOf(source),
    list: timeList(page),
    ...(page.time === undefined && {
      newestPhotos: source.photos.slice(-mostPhotos).toReversed().map(photoLink),
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
  return { kind: 'topic', ...slugRef(topic), stories: topic.stories.length, list: timeList(page) };
}

export function topicsPage(topics: Topic[]): TopicsModel {
  return {
    kind: 'topics',
    topics: topics.map((topic) => ({ ...slugRef(topic), stories: topic.stories.length })),
  };
}

const mostPhotos = 30;

function extentOf({ published, supplied, photos }: Source): SourceExtent {
  return { published: published.length, supplied: supplied.length, photos: photos.length };
}
