import { Worker } from 'node:worker_threads';
import type { FilesDone, FolderPlan } from './siteFiles.ts';
import type { IndexReport, TextIndexPlan } from './textIndexer.ts';
import type { IndexedStory } from './volumeFiles.ts';

/** What the thread works on. Plain data. */
export interface ThreadTask {
  plan: TextIndexPlan;
  files: FolderPlan;
  /** The folder of the cache, and the scope of what is kept there (`IndexCache`). */
  cache: string | undefined;
  scope: string;
  /** Stories by their numbers, so that the thread need not ask for them. */
  stories: Map<number, IndexedStory>;
}

/** What the thread has done. Plain data. */
export interface ThreadResult {
  report: IndexReport;
  done: FilesDone;
  /** The keys of what it uses of the cache. */
  used: Set<string>;
}

/** What it asks for: stories by their numbers. They are sent in this order. */
export interface Wanted {
  wanted: number[];
}

/** `indexText` in a thread of its own, so that other work goes on meanwhile; `story` gives stories that it asks for. Throws the thread’s errors. */
export async function indexInThread(
  task: ThreadTask,
  story: (number: number) => IndexedStory,
): Promise<ThreadResult> {
  const thread = new Worker(new URL('./indexWorker.ts', import.meta.url), { workerData: task });
  try {
    return await new Promise<ThreadResult>((done, failed) => {
      thread.on('message', (message: Wanted | ThreadResult) => {
        if ('report' in message) done(message);
        else thread.postMessage(message.wanted.map(story));
      });
      thread.on('error', failed);
      thread.on('exit', (code) => failed(new Error(`The index’s thread ended with ${code}.`)));
    });
  } finally {
    await thread.terminate();
  }
}
