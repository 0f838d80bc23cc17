import { firstOf, itemAt } from '../parse/assert.ts';
import { availableParallelism } from 'node:os';
import type { StoryHolding } from '../archive/archive.ts';
import { cacheFolder } from './cacheFolder.ts';
import type { Command, RecordFiles } from './contentFolder.ts';
import { linkDefect, recordFiles } from './contentFolder.ts';
import type { CatalogChunk } from './catalog.ts';
import type { IndexedFiles } from './collections.ts';
import { filedDefect, knownFiles } from './collections.ts';
import type { FileIndex } from './fileIndex.ts';
import type { Chunk, ChunkWork, Times } from './storyChunk.ts';
import { chunkReader, chunksOf } from './storyChunk.ts';
import type { WorkerTask } from './workers.ts';
import { readInWorkers } from './workers.ts';

export interface StoryOptions {
  /** How many threads parse stories and find mentions beside this one. Left out, as many as pay. */
  workers?: number | undefined;
  /** Is given how many of all stories are read. */
  progress?: ((done: number, total: number) => void) | undefined;
  command?: Command | undefined;
  /** Paths below `stories/` of the only stories that are read; all, where none are named. */
  only?: string[] | undefined;
}

export interface StoriesRead {
  /** In the order of their paths, those that cannot be read first; pictures are not yet looked for. */
  stories: StoryHolding[];
  /** Where they are in the cache. */
  chunks: CatalogChunk[];
  /** The keys under which they are there. */
  keys: string[];
  times: Times;
}

/** Reads all stories of a content folder, with their mentions where `authorities` are given. */
export async function readStories(
  task: WorkerTask,
  index: FileIndex,
  { workers, progress, command, only }: StoryOptions,
): Promise<StoriesRead> {
  const { paths, defects } = only
    ? insideOnly(task.content, only)
    : recordFiles(task.content, 'stories', command);
  const cache = task.cache === undefined ? undefined : cacheFolder(task.cache);
  const isFresh = !cache || cache.isEmpty();
  const reader = chunkReader({ ...task, cache });
  const chunks = chunksOf(paths);
  const read: StoryHolding[][] = chunks.map(() => []);
  const entries: CatalogChunk[] = [];
  const keys: string[] = [];
  const times: Times = { read: 0, parse: 0, find: 0, parsed: 0, found: 0 };
  let done = 0;
  const missing: { at: number; work: ChunkWork }[] = [];
  for (const [at, some] of chunks.entries()) {
    const begun = performance.now();
    const planned = isFresh ? firstWork(some) : reader.plan(known(some));
    times.read += performance.now() - begun;
    if ('stories' in planned) take({ ...planned, times: { ...planned.times, read: 0 } }, at);
    else missing.push({ at, work: planned });
  }
  const cost = missing.reduce((sum, { work }) => sum + work.cost, 0);
  const count = workers ?? usualWorkers(cost);
  if (count) {
    const work = missing.map((one) => one.work);
    await readInWorkers(work, count, task, reader.read, (chunk, one) => take(chunk, itemAt(missing, one).at));
  } else for (const { at, work } of missing) take(reader.read(work), at);
  return {
    stories: [...defects.map(filedDefect), ...read.flat()],
    chunks: entries.filter(Boolean),
    keys,
    times,
  };

  function known(some: string[]): IndexedFiles {
    return knownFiles(task.content, 'stories', some, task.versions.parser, index);
  }

  /** All of a chunk is to be read; the states of the files are noted before. */
  function firstWork(some: string[]): ChunkWork {
    if (cache) for (const path of some) index.digest(`stories/${path}`, `${task.content}/stories/${path}`);
    return { paths: some, cost: some.length };
  }

  function take(chunk: Chunk, at: number): void {
    const found = chunk.mentions?.value;
    const stories = chunk.stories.value;
    for (const { file, digest } of stories) if (digest !== undefined) index.learn(file, digest);
    read[at] = found ? stories.map((story, row) => ({ ...story, mentions: found[row] })) : stories;
    const { key, mentions } = chunk.keys;
    if (mentions !== undefined) entries[at] = { first: firstOf(itemAt(chunks, at)), key, mentions };
    keys.push(key, ...(mentions === undefined ? [] : [mentions]));
    for (const part of ['read', 'parse', 'find', 'parsed', 'found'] as const)
      times[part] += chunk.times[part];
    done += stories.length;
    progress?.(done, paths.length);
  }
}

/** Of some paths, those that do not lead out of the content folder, and the defects of the others. */
function insideOnly(content: string, paths: string[]): RecordFiles {
  const outside = paths.map((path) => linkDefect(content, `stories/${path}`));
  return {
    paths: paths.filter((_, at) => !outside[at]),
    defects: outside.filter((defect) => defect !== undefined),
  };
}

/** Starting a worker costs as much as reading two thousand stories or so. One core is left to the templates, which compile meanwhile. */
function usualWorkers(stories: number): number {
  return Math.min(availableParallelism() - 1, mostWorkers, Math.floor(stories / fewestForWorker));
}

const mostWorkers = 4;
const fewestForWorker = 2500;
