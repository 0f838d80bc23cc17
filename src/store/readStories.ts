import { itemAt } from '../parse/assert.ts';
import { availableParallelism } from 'node:os';
import type { StoryHolding } from '../archive/archive.ts';
import { cacheFolder } from './cacheFolder.ts';
import type { Command } from './contentFolder.ts';
import { recordFiles } from './contentFolder.ts';
import { filedDefect } from './collections.ts';
import type { Chunk, Times } from './storyChunk.ts';
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
  /** The keys under which they stand in the cache. */
  keys: string[];
  times: Times;
}

/** Reads all stories of a content folder, with their mentions where `authorities` are given. */
export async function readStories(
  task: WorkerTask,
  { workers, progress, command, only }: StoryOptions,
): Promise<StoriesRead> {
  const { paths, defects } = only
    ? { paths: only, defects: [] }
    : recordFiles(task.content, 'stories', command);
  const chunks = chunksOf(paths);
  const read: StoryHolding[][] = chunks.map(() => []);
  const keys: string[] = [];
  const times: Times = { read: 0, parse: 0, find: 0, parsed: 0 };
  let done = 0;
  const take = (chunk: Chunk, index: number): void => {
    const mentions = chunk.mentions?.value;
    const stories = chunk.stories.value;
    read[index] = mentions ? stories.map((filed, at) => ({ ...filed, mentions: mentions[at] })) : stories;
    keys.push(...chunk.keys);
    for (const part of ['read', 'parse', 'find', 'parsed'] as const) times[part] += chunk.times[part];
    done += stories.length;
    progress?.(done, paths.length);
  };

  const cache = task.cache === undefined ? undefined : cacheFolder(task.cache);
  const reader = chunkReader({ ...task, cache });
  const isFresh = !cache || cache.isEmpty();
  const missing: number[] = [];
  for (const [index, chunk] of chunks.entries()) {
    const held = isFresh ? undefined : reader.fromCache(chunk);
    if (held) take(held, index);
    else missing.push(index);
  }
  const open = missing.map((index) => itemAt(chunks, index));
  const count = workers ?? usualWorkers(open.flat().length);
  if (count)
    await readInWorkers(open, count, task, reader.read, (chunk, at) => take(chunk, itemAt(missing, at)));
  else for (const index of missing) take(reader.read(itemAt(chunks, index)), index);
  return { stories: [...defects.map(filedDefect), ...read.flat()], keys, times };
}

/** Starting a worker costs as much as reading two thousand stories or so. One core is left to the templates, which compile meanwhile. */
function usualWorkers(stories: number): number {
  return Math.min(availableParallelism() - 1, mostWorkers, Math.floor(stories / fewestForWorker));
}

const mostWorkers = 4;
const fewestForWorker = 2500;
