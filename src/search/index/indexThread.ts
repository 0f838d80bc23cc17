import { Worker } from 'node:worker_threads';
import type { TextIndexPlan } from './textIndexer.ts';
import type { IndexedStory } from './volumeFiles.ts';

/** What the thread is sent: some stories in the order of their numbers, or none when all have been sent. */
export type ToThread = IndexedStory[];

/** What it answers: how many stories it has taken so far, or in the end how many are indexed. */
export type FromThread = { taken: number } | { indexed: number };

/**
 * `indexText` in a thread of its own, so that pages can be rendered meanwhile. Stories are posted to it as plain data; one that is far ahead
 * of the thread waits. Errors of the thread are thrown by what is called next.
 */
export class IndexThread {
  readonly #thread: Worker;
  readonly #ended: Promise<number>;
  #batch: IndexedStory[] = [];
  #posted = 0;
  #taken = 0;
  #wake: () => void = () => undefined;

  constructor(plan: TextIndexPlan) {
    this.#thread = new Worker(new URL('./indexWorker.ts', import.meta.url), { workerData: plan });
    this.#ended = new Promise((done, failed) => {
      this.#thread.on('message', (message: FromThread) => {
        if ('indexed' in message) done(message.indexed);
        else this.#taken = message.taken;
        this.#wake();
      });
      this.#thread.on('error', failed);
      this.#thread.on('exit', (code) => failed(new Error(`The index’s thread ended with ${code}.`)));
    });
    // Thrown where it is waited for.
    this.#ended.catch(() => this.#wake());
  }

  /** Hands over the next story. */
  async add(story: IndexedStory): Promise<void> {
    this.#batch.push(story);
    if (this.#batch.length < batchLength) return;
    this.#post();
    while (this.#posted - this.#taken > farthestAhead)
      await Promise.race([this.#ended, new Promise<void>((woken) => (this.#wake = woken))]);
  }

  /** Waits until all is written; the number of stories indexed. */
  async finish(): Promise<number> {
    if (this.#batch.length) this.#post();
    this.#thread.postMessage([]);
    return this.#ended;
  }

  /** Ends the thread, whatever it does. */
  async stop(): Promise<void> {
    await this.#thread.terminate();
  }

  #post(): void {
    this.#posted += this.#batch.length;
    this.#thread.postMessage(this.#batch);
    this.#batch = [];
  }
}

/** In stories. */
const batchLength = 64;
const farthestAhead = 1024;
