import { parentPort, workerData } from 'node:worker_threads';
import { contentStamp } from '../store/contentStamp.ts';
import type { ComparisonAnswer, ComparisonTask } from './comparison.ts';
import { differencesAt } from './publishedSite.ts';
import { SiteStates } from './siteState.ts';

/* A thread that looks at what there is before a build, and ends. What the site is made from comes first, for it says whether there is work. */
const { out, cache, folders } = workerData as ComparisonTask;
const answer = (part: ComparisonAnswer): void => parentPort!.postMessage(part);
answer({ stamp: contentStamp(folders) });
const state = cache === undefined ? undefined : new SiteStates(cache).read();
answer({ differences: state && differencesAt(out, state) });
