import { parentPort } from 'node:worker_threads';
import type { DigestTask } from './digestFiles.ts';
import { digestsOf } from './digestFiles.ts';

/* A thread that reads files. */
parentPort!.on('message', (task: DigestTask) => parentPort!.postMessage(digestsOf(task)));
