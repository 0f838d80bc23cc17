import { Worker } from 'node:worker_threads';
import type { Differences } from './publishedSite.ts';

export interface CompareTask {
  /** Where a site is published. */
  folder: string;
  /** Where the state of the last build is kept. */
  cache: string;
}

/** Compares what is published with what the last build left, in another thread. Undefined where no build left anything. */
export function comparePublished(task: CompareTask): Promise<Differences | undefined> {
  const thread = new Worker(new URL('compareWorker.ts', import.meta.url), { workerData: task });
  return new Promise((done, failed) => {
    thread.on('message', done);
    thread.on('error', failed);
    thread.on('exit', (code) => failed(new Error(`the thread that compares the site ended with ${code}`)));
  });
}
