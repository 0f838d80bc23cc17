import { Worker } from 'node:worker_threads';
import { assertDefined } from '../parse/assert.ts';
import type { StoryHolding } from '../archive/archive.ts';
import type { StoryMentions } from '../archive/storyMentions.ts';
import { Packed } from './packed.ts';
import type { Chunk, ChunkSource, ChunkWork } from './storyChunk.ts';

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
 * Reads chunks in `count` worker threads and, by `readHere`, in this one, and gives them to `take` with their index in `chunks`, in the order
 * in which they are read. Rejects with the first error. All threads have ended when the promise has resolved or rejected.
 */
export async function readInWorkers(
  chunks: ChunkWork[],
  count: number,
  task: WorkerTask,
  readHere: (work: ChunkWork) => Chunk,
  take: (chunk: Chunk, index: number) => void,
): Promise<void> {
  const waiting = chunks.entries();
  let isOver = false;
  const workers = Array.from(
    { length: Math.min(count, chunks.length) },
    () => new Worker(new URL('./storyWorker.ts', import.meta.url), { workerData: task, resourceLimits }),
  );
  try {
    await Promise.all([...workers.map((worker) => employ(worker)), readOthers()]);
  } finally {
    isOver = true;
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  async function readOthers(): Promise<void> {
    for (const [index, work] of waiting) {
      if (isOver) return;
      take(readHere(work), index);
      // Answers of the workers get their turn.
      await new Promise(setImmediate);
    }
  }

  function employ(worker: Worker): Promise<void> {
    return new Promise((resolve, reject) => {
      const sent: number[] = [];
      worker.on('error', reject);
      worker.on('exit', (code) => reject(new Error(`a worker that reads stories ended early, with ${code}`)));
      worker.on('message', (answer: WorkerAnswer) => {
        const index = assertDefined(sent.shift(), 'a chunk that was sent');
        giveNext();
        try {
          take(chunkOf(answer), index);
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      });
      // The second waits in the thread, so that it need not wait for this one.
      giveNext();
      giveNext();

      function giveNext(): void {
        const next = waiting.next();
        if (!next.done) {
          sent.push(next.value[0]);
          worker.postMessage(next.value[1]);
        } else if (!sent.length) resolve();
      }
    });
  }
}

/** Most of what a chunk leaves behind is short-lived; with a larger limit, V8 uses it, a hundred megabytes a thread. */
const resourceLimits = { maxYoungGenerationSizeMb: 16 };

function chunkOf({ stories, mentions, ...rest }: WorkerAnswer): Chunk {
  return {
    ...rest,
    stories: Packed.from<StoryHolding[]>(stories),
    ...(mentions && { mentions: Packed.from<(StoryMentions | undefined)[]>(mentions) }),
  };
}
