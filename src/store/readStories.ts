import { itemAt } from '../parse/assert.ts';
import { availableParallelism } from 'node:os';
import type { StoryHolding } from '../archive/archive.ts';
import { cacheFolder } from './cacheFolder.ts';
import type { Command } from './contentFolder.ts';
import { recordFiles } from './contentFolder.ts';
import { filedDefect, knownFiles } from './collections.ts';
import type { FileIndex } from './fileIndex.ts';
import type { Chunk, FilesToRead, Times } from './storyChunk.ts';
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
  index: FileIndex,
  { workers, progress, command, only }: StoryOptions,
): Promise<StoriesRead> {
  const { paths, defects } = only
    ? { paths: only, defects: [] }
    : recordFiles(task.content, 'stories', command);
  const cache = task.cache === undefined ? undefined : cacheFolder(task.cache);
  const isFresh = !cache || cache.isEmpty();
  const begun = performance.now();
  const chunks = chunksOf(paths).map(filesOf);
  const read: StoryHolding[][] = chunks.map(() => []);
  const keys: string[] = [];
  const times: Times = { read: performance.now() - begun, parse: 0, find: 0, parsed: 0 };
  let done = 0;
  const take = (chunk: Chunk, at: number): void => {
    const stories = holdingsOf(chunk);
    read[at] = stories;
    for (const { file, digest } of stories) if (digest !== undefined) index.learn(file, digest);
    keys.push(...chunk.keys);
    for (const part of ['read', 'parse', 'find', 'parsed'] as const) times[part] += chunk.times[part];
    done += stories.length;
    progress?.(done, paths.length);
  };

  const reader = chunkReader({ ...task, cache });
  const missing: number[] = [];
  for (const [at, chunk] of chunks.entries()) {
    const held = chunk.known && reader.fromCache(chunk.known);
    if (held) take(held, at);
    else missing.push(at);
  }
  const open = missing.map((at) => itemAt(chunks, at));
  const count = workers ?? usualWorkers(open.flatMap((chunk) => chunk.paths).length);
  if (count)
    await readInWorkers(open, count, task, reader.read, (chunk, at) => take(chunk, itemAt(missing, at)));
  else for (const at of missing) take(reader.read(itemAt(chunks, at)), at);
  return { stories: [...defects.map(filedDefect), ...read.flat()], keys, times };

  /** What is known of a chunk’s files before they are read. */
  function filesOf(some: string[]): FilesToRead {
    if (!isFresh) {
      const known = knownFiles(task.content, 'stories', some, task.versions.parser, index);
      return { paths: some, known };
    }
    if (cache) for (const path of some) index.digest(`stories/${path}`, `${task.content}/stories/${path}`);
    return { paths: some };
  }
}

function holdingsOf({ stories, mentions, digests }: Chunk): StoryHolding[] {
  const found = mentions?.value;
  return stories.value.map((filed, at) => {
    const digest = digests[at];
    return { ...filed, ...(digest !== undefined && { digest }), ...(found && { mentions: found[at] }) };
  });
}

/** Starting a worker costs as much as reading two thousand stories or so. One core is left to the templates, which compile meanwhile. */
function usualWorkers(stories: number): number {
  return Math.min(availableParallelism() - 1, mostWorkers, Math.floor(stories / fewestForWorker));
}

const mostWorkers = 4;
const fewestForWorker = 2500;
