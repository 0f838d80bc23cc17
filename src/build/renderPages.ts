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
 * Renders pages and writes them, in this thread or in `workers` others; the bytes are the same. `progress` is called with the number of pages
 * that were written. Throws where a template throws.
 */
export async function renderPages(
  pages: Iterable<Page>,
  target: RenderTarget,
  { workers = 0, progress }: { workers?: number; progress?: (pages: number) => void } = {},
): Promise<void> {
  const batches = batchesOf(pages);
  const lanes = workers
    ? Array.from({ length: workers }, () => renderInWorker(batches, target, progress))
    : [renderHere(batches, target, progress)];
  await Promise.all(lanes);
}

/** The part of a worker: renders what it is sent. */
export async function openLane({
  entry,
  settings,
  folder,
}: RenderTarget): Promise<(jobs: RenderJob[]) => Promise<void>> {
  const renderer = await openRenderer(entry, createSite(settings));
  const writer = new SiteWriter(folder);
  return async (jobs) => {
    for (const job of jobs) writer.page(job.address, await renderer.render(job));
  };
}

async function renderHere(
  batches: Iterator<RenderJob[]>,
  target: RenderTarget,
  progress?: (pages: number) => void,
): Promise<void> {
  const render = await openLane(target);
  for (let batch = batches.next(); !batch.done; batch = batches.next()) {
    await render(batch.value);
    progress?.(batch.value.length);
    // Timers and other work get their turn.
    await new Promise(setImmediate);
  }
}

function renderInWorker(
  batches: Iterator<RenderJob[]>,
  target: RenderTarget,
  progress?: (pages: number) => void,
): Promise<void> {
  const worker = new Worker(new URL('renderWorker.ts', import.meta.url), { workerData: target });
  return new Promise<void>((done, failed) => {
    let waiting = 0;
    const send = (): void => {
      const batch = batches.next();
      if (!batch.done) {
        waiting++;
        // Text is copied faster than what it describes.
        worker.postMessage(JSON.stringify(batch.value));
      } else if (waiting === 0) done();
    };
    worker.on('message', (pages: number) => {
      waiting--;
      progress?.(pages);
      send();
    });
    worker.on('error', failed);
    worker.on('exit', (code) => failed(new Error(`a render worker ended with ${code}`)));
    // One is rendered while the next is under way.
    send();
    send();
  }).finally(() => worker.terminate());
}

function* batchesOf(pages: Iterable<Page>): Generator<RenderJob[]> {
  let batch: RenderJob[] = [];
  for (const { address, template, model } of pages) {
    batch.push({ address, template, model: model() });
    if (batch.length < pagesInBatch) continue;
    yield batch;
    batch = [];
  }
  if (batch.length) yield batch;
}

const pagesInBatch = 64;
