/* The thread of `indexInThread`. */
import { parentPort, workerData } from 'node:worker_threads';
import { assertDefined } from '../../parse/assert.ts';
import { cacheFolder } from '../../store/cacheFolder.ts';
import { IndexCache } from './indexCache.ts';
import type { ThreadResult, ThreadTask, Wanted } from './indexThread.ts';
import { FolderFiles } from './siteFiles.ts';
import { indexText } from './textIndexer.ts';
import type { IndexedStory } from './volumeFiles.ts';

/** In stories; the next batch is asked for before one is indexed. */
const batchLength = 128;

const port = assertDefined(parentPort, 'the port of the thread');
const task = workerData as ThreadTask;
const waiting: ((stories: IndexedStory[]) => void)[] = [];
port.on('message', (stories: IndexedStory[]) => waiting.shift()?.(stories));

const files = new FolderFiles(task.files);
const cache = new IndexCache(task.cache === undefined ? undefined : cacheFolder(task.cache), task.scope);
const report = await indexText(task.plan, { files, cache, stories });
tell({ report, done: files.done, used: cache.used });
port.close();

async function* stories(numbers: number[]): AsyncGenerator<IndexedStory> {
  const batches: number[][] = [];
  for (let at = 0; at < numbers.length; at += batchLength) batches.push(numbers.slice(at, at + batchLength));
  let next = given(batches[0]);
  for (const at of batches.keys()) {
    const batch = next;
    next = given(batches[at + 1]);
    yield* await batch;
  }
}

/** Stories that came with the task, or those that are asked for. */
async function given(numbers: number[] = []): Promise<IndexedStory[]> {
  const own = numbers.map((number) => task.stories.get(number));
  if (own.every((story) => story !== undefined)) return own;
  return new Promise((arrived) => {
    waiting.push(arrived);
    tell({ wanted: numbers });
  });
}

function tell(message: Wanted | ThreadResult): void {
  port.postMessage(message);
}
