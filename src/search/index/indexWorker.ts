/* The thread of `IndexThread`. */
import { parentPort, workerData } from 'node:worker_threads';
import type { FromThread, ToThread } from './indexThread.ts';
import type { TextIndexPlan } from './textIndexer.ts';
import { indexText } from './textIndexer.ts';
import type { IndexedStory } from './volumeFiles.ts';

const waiting: ToThread[] = [];
let wake: () => void = () => undefined;

parentPort!.on('message', (stories: ToThread) => {
  waiting.push(stories);
  wake();
});

async function* posted(): AsyncGenerator<IndexedStory> {
  let taken = 0;
  for (;;) {
    while (!waiting.length) await new Promise<void>((woken) => (wake = woken));
    const stories = waiting.shift()!;
    if (!stories.length) return;
    yield* stories;
    tell({ taken: (taken += stories.length) });
  }
}

function tell(message: FromThread): void {
  parentPort!.postMessage(message);
}

tell({ indexed: await indexText(workerData as TextIndexPlan, posted()) });
parentPort!.close();
