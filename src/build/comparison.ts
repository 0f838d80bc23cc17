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

/** What there is before a build: each part as soon as it is known. Both reject where the thread fails. */
export interface Comparison {
  /** Of all files that the site is made from; see `contentStamp`. */
  stamp: Promise<string | undefined>;
  /** What is published, compared with what the last build left; undefined where no build left anything. */
  differences: Promise<Differences | undefined>;
}

/** What the thread says, one part at a time. */
export type ComparisonAnswer = { stamp: string | undefined } | { differences: Differences | undefined };

/** Looks at what there is before a build, in another thread. */
export function compare(task: ComparisonTask): Comparison {
  const thread = new Worker(new URL('compareWorker.ts', import.meta.url), { workerData: task });
  const answer = <T>(partOf: (answer: ComparisonAnswer) => { part: T } | undefined): Promise<T> => {
    const promise = new Promise<T>((done, failed) => {
      thread.on('message', (message: ComparisonAnswer) => {
        const found = partOf(message);
        if (found) done(found.part);
      });
      thread.on('error', failed);
      thread.on('exit', (code) => failed(new Error(`the thread that compares the site ended with ${code}`)));
    });
    // It may fail before it is waited for.
    promise.catch(() => undefined);
    return promise;
  };
  return {
    stamp: answer((message) => ('stamp' in message ? { part: message.stamp } : undefined)),
    differences: answer((message) => ('differences' in message ? { part: message.differences } : undefined)),
  };
}
