import { parentPort, workerData } from 'node:worker_threads';
import { contentStamp } from '../store/contentStamp.ts';
import type { Comparison, ComparisonTask } from './comparison.ts';
import { differencesAt } from './publishedSite.ts';
import { SiteStates } from './siteState.ts';

/* A thread that looks at what there is before a build, and ends. */
const { out, cache, folders } = workerData as ComparisonTask;
const state = cache === undefined ? undefined : new SiteStates(cache).read();
const comparison: Comparison = {
  stamp: contentStamp(folders),
  differences: state && differencesAt(out, state),
};
parentPort!.postMessage(comparison);
