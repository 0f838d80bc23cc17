import { Worker } from 'node:worker_threads';
import type { ArchiveFolders } from '../store/contentStamp.ts';
import type { Differences } from './publishedSite.ts';

export interface ComparisonTask {
  /** Where a site is published. */
  out: string;
  /** Where the state of the last build is kept; left out where it is not to be used. */
  cache?: string | undefined;
  /** What the site is made from. */
  folders: ArchiveFolders;
}

/** What there is before a build. */
export interface Comparison {
  /** Of all files that the site is made from; see `contentStamp`. */
  stamp: string | undefined;
  /** What is published, compared with what the last build left; undefined where no build left anything. */
  differences: Differences | undefined;
}

/** Looks at what there is before a build, in another thread. */
export function compare(task: ComparisonTask): Promise<Comparison> {
  const thread = new Worker(new URL('compareWorker.ts', import.meta.url), { workerData: task });
  return new Promise((done, failed) => {
    thread.on('message', done);
    thread.on('error', failed);
    thread.on('exit', (code) => failed(new Error(`the thread that compares the site ended with ${code}`)));
  });
}
