import { parentPort, workerData } from 'node:worker_threads';
import type { CompareTask } from './comparison.ts';
import { differencesAt } from './publishedSite.ts';
import { SiteStates } from './siteState.ts';

/* A thread that looks at what is published and ends. */
const { folder, cache } = workerData as CompareTask;
const state = new SiteStates(cache).read();
parentPort!.postMessage(state && differencesAt(folder, state));
