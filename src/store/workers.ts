import { Worker } from 'node:worker_threads';
import type { StoryMentions } from '../archive/storyMentions.ts';
import type { Filed, StoryRecord } from '../parse/records.ts';
import { Packed } from './packed.ts';
import type { Chunk, ChunkSource } from './storyChunk.ts';

/** What a worker is started with. */
export interface WorkerTask extends Omit<ChunkSource, 'cache'> {
  /** The folder of the cache. */
  cache?: string | undefined;
}

/** A chunk as a worker gives it back. */
export interface WorkerAnswer extends Omit<Chunk, 'stories' | 'mentions'> {
  stories: Uint8Array<ArrayBuffer>;
  mentions: Uint8Array<ArrayBuffer> | undefined;
}

/**
 * Reads chunks in worker threads, each chunk in one, and gives them to `take` in the order in which they are done, with their place in `chunks`.
 * Rejects with the first error of a worker. All threads have ended when the promise has resolved or rejected.
 */
export async function readInWorkers(
  chunks: string[][],
  count: number,
  task: WorkerTask,
  take: (chunk: Chunk, index: number) => void,
): Promise<void> {
  const waiting = chunks.entries();
  const workers = Array.from(
    { length: Math.min(count, chunks.length) },
    () => new Worker(new URL('./storyWorker.ts', import.meta.url), { workerData: task, resourceLimits }),
  );
  try {
    await Promise.all(workers.map((worker) => employ(worker)));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  function employ(worker: Worker): Promise<void> {
    return new Promise((resolve, reject) => {
      let current = -1;
      worker.on('error', reject);
      worker.on('exit', (code) => reject(new Error(`a worker that reads stories ended early, with ${code}`)));
      worker.on('message', (answer: WorkerAnswer) => {
        const index = current;
        giveNext();
        try {
          take(chunkOf(answer), index);
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      });
      giveNext();

      function giveNext(): void {
        const next = waiting.next();
        if (next.done) return resolve();
        current = next.value[0];
        worker.postMessage(next.value[1]);
      }
    });
  }
}

/** Most of what a chunk leaves behind is short-lived; with a larger limit, V8 uses it, a hundred megabytes a thread. */
const resourceLimits = { maxYoungGenerationSizeMb: 16 };

function chunkOf({ stories, mentions, ...rest }: WorkerAnswer): Chunk {
  return {
    ...rest,
    stories: Packed.from<Filed<StoryRecord>[]>(stories),
    ...(mentions && { mentions: Packed.from<(StoryMentions | undefined)[]>(mentions) }),
  };
}
