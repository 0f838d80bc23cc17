import { Worker } from 'node:worker_threads';
import type { Page, PageModel } from '../routes.ts';
import type { SiteSettings } from '../site.ts';
import { createSite } from '../site.ts';
import { openRenderer } from './renderer.ts';
import { SiteWriter } from './write.ts';

/** What renders pages, and where they are written: plain data, as a worker is given it. */
export interface RenderTarget {
  /** The compiled templates. */
  entry: string;
  settings: SiteSettings;
  /** The folder of the site that is built. */
  folder: string;
}

/** A page as it is sent to a worker. */
export interface RenderJob {
  address: string;
  template: string;
  model: PageModel;
}

/**
 * Renders pages and writes them, in this thread or in `workers` others; the bytes are the same. `done` is told what was
 * worked. Throws where a template throws.
 */
export async function renderPages(
  pages: Iterable<Page>,
  target: RenderTarget,
  { workers = 0, done = () => undefined }: { workers?: number; done?: (work: LaneWork) => void } = {},
): Promise<void> {
  const batches = batchesOf(pages, done);
  const lanes = workers
    ? Array.from({ length: workers }, () => renderInWorker(batches, target, done))
    : [renderHere(batches, target, done)];
  await Promise.all(lanes);
}

/** What was worked, in pages and in milliseconds. */
export interface LaneWork {
  pages?: number;
  model?: number;
  render?: number;
  write?: number;
}

/** The part of a worker: renders what it is sent. */
export async function openLane({
  entry,
  settings,
  folder,
}: RenderTarget): Promise<(jobs: RenderJob[]) => Promise<LaneWork>> {
  const renderer = await openRenderer(entry, createSite(settings));
  const writer = new SiteWriter(folder);
  return async (jobs) => {
    const work = { pages: jobs.length, render: 0, write: 0 };
    for (const job of jobs) {
      const begun = performance.now();
      const html = await renderer.render(job);
      const rendered = performance.now();
      writer.page(job.address, html);
      work.render += rendered - begun;
      work.write += performance.now() - rendered;
    }
    return work;
  };
}

async function renderHere(
  batches: Iterator<RenderJob[]>,
  target: RenderTarget,
  done: (work: LaneWork) => void,
): Promise<void> {
  const render = await openLane(target);
  for (let batch = batches.next(); !batch.done; batch = batches.next()) {
    done(await render(batch.value));
    // Timers and other work get their turn.
    await new Promise(setImmediate);
  }
}

function renderInWorker(
  batches: Iterator<RenderJob[]>,
  target: RenderTarget,
  done: (work: LaneWork) => void,
): Promise<void> {
  const worker = new Worker(new URL('renderWorker.ts', import.meta.url), { workerData: target });
  return new Promise<void>((ended, failed) => {
    let waiting = 0;
    const send = (): void => {
      const batch = batches.next();
      if (!batch.done) {
        waiting++;
        // Text is copied faster than what it describes.
        worker.postMessage(JSON.stringify(batch.value));
      } else if (waiting === 0) ended();
    };
    worker.on('message', (work: LaneWork) => {
      waiting--;
      done(work);
      send();
    });
    worker.on('error', failed);
    worker.on('exit', (code) => failed(new Error(`a render worker ended with ${code}`)));
    // One is rendered while the next is under way.
    send();
    send();
  }).finally(() => worker.terminate());
}

function* batchesOf(pages: Iterable<Page>, done: (work: LaneWork) => void): Generator<RenderJob[]> {
  let batch: RenderJob[] = [];
  let begun = performance.now();
  const rest = (): RenderJob[] => {
    done({ model: performance.now() - begun });
    return batch;
  };
  for (const { address, template, model } of pages) {
    batch.push({ address, template, model: model() });
    if (batch.length < pagesInBatch) continue;
    yield rest();
    batch = [];
    begun = performance.now();
  }
  if (batch.length) yield rest();
}

const pagesInBatch = 64;
