/*
 * A thread that reads chunks of stories: `workers.ts` starts it, gives it paths and takes the bytes.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { cacheFolder } from './cacheFolder.ts';
import type { ChunkWork } from './storyChunk.ts';
import { chunkReader } from './storyChunk.ts';
import type { WorkerAnswer, WorkerTask } from './workers.ts';

const { cache, ...source } = workerData as WorkerTask;
const reader = chunkReader({ ...source, cache: cache === undefined ? undefined : cacheFolder(cache) });

parentPort?.on('message', (work: ChunkWork) => {
  const { stories, mentions, ...rest } = reader.read(work);
  const answer: WorkerAnswer = {
    ...rest,
    stories: alone(stories.bytes),
    mentions: mentions && alone(mentions.bytes),
  };
  const memory = [answer.stories, answer.mentions].flatMap((bytes) => bytes?.buffer ?? []);
  parentPort?.postMessage(answer, memory);
});

/** Bytes in memory of their own, which can be handed over. */
function alone(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer } = bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === bytes.byteLength
    ? new Uint8Array(buffer)
    : Uint8Array.from(bytes);
}
