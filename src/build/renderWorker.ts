import { parentPort, workerData } from 'node:worker_threads';
import type { LaneJob, RenderTarget } from './renderPages.ts';
import { openLane } from './renderPages.ts';

/* A thread that makes the pages and files it is sent, and tells what they became. */
const lane = openLane(workerData as RenderTarget);
parentPort!.on('message', (jobs: LaneJob[]) => {
  void lane
    .then((render) => render(jobs))
    .then(
      (answer) => parentPort!.postMessage(answer),
      (error: unknown) => {
        // An unhandled rejection ends the thread, and reaches the other side as its error.
        setImmediate(() => {
          throw error;
        });
      },
    );
});
