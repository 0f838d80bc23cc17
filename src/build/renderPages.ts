import { hash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { itemAt } from '../parse/assert.ts';
import type { PageModel } from '../routes.ts';
import type { SiteSettings } from '../site.ts';
import { createSite } from '../site.ts';
import { openRenderer } from './renderer.ts';
import { FileWriter } from './write.ts';

/** What renders pages, and where they are written: plain data, as a worker is given it. */
export interface RenderTarget {
  /** The compiled templates. */
  entry: string;
  settings: SiteSettings;
  /** The folder of the site that is built. */
  folder: string;
}

/** What a lane writes: plain data. */
export type LaneJob = RenderJob | TextJob;

/** A page to be rendered. */
export interface RenderJob extends JobPlace {
  /** Below the base path. */
  address: string;
  template: string;
  /** The model as JSON. Text is copied to a worker faster than what it describes. */
  model: string;
}

/** A small file, to be written as it is. */
export interface TextJob extends JobPlace {
  text: string;
}

interface JobPlace {
  /** The path of its file. */
  path: string;
  /** The digest of the bytes that are published there. */
  published?: string | undefined;
}

/** A file that a lane made. */
export interface LaneFile {
  digest: string;
  /** Whether it was written, because other bytes are published or none. */
  isNew: boolean;
}

/** What was worked, in milliseconds. */
export interface LaneWork {
  model?: number;
  render?: number;
  write?: number;
}

export interface RenderReport {
  /** A page or file is there. */
  made: (job: LaneJob, file: LaneFile) => void;
  worked?: (work: LaneWork) => void;
}

/** Threads that render, or this one. */
export interface Lanes {
  /**
   * Renders pages, and writes them and other files where they differ from what is published; the bytes are the same in any number of
   * threads. Throws where a template throws.
   */
  render(jobs: Iterable<LaneJob>, report: RenderReport): Promise<void>;
  stop(): Promise<void>;
}

/** Opens `workers` threads, which load the templates at once; with none, this thread renders. */
export function openLanes(target: RenderTarget, workers: number): Lanes {
  const threads = Array.from(
    { length: workers },
    () => new Worker(new URL('renderWorker.ts', import.meta.url), { workerData: target }),
  );
  return {
    async render(jobs, report) {
      const batches = batchesOf(jobs, report);
      const lanes = threads.length
        ? threads.map((thread) => renderIn(thread, batches, report))
        : [renderHere(batches, target, report)];
      await Promise.all(lanes);
    },
    async stop() {
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
}

/** What a worker answers. */
export interface LaneAnswer {
  files: LaneFile[];
  work: LaneWork;
}

/** The part of a worker: renders what it is sent. */
export async function openLane({
  entry,
  settings,
  folder,
}: RenderTarget): Promise<(jobs: LaneJob[]) => Promise<LaneAnswer>> {
  const renderer = await openRenderer(entry, createSite(settings));
  const writer = new FileWriter(folder);
  return async (jobs) => {
    const work = { render: 0, write: 0 };
    const files: LaneFile[] = [];
    for (const job of jobs) {
      const { path, published } = job;
      const begun = performance.now();
      const content =
        'text' in job
          ? job.text
          : await renderer.render({ ...job, model: JSON.parse(job.model) as PageModel });
      const rendered = performance.now();
      const digest = hash('sha256', content);
      const isNew = digest !== published;
      if (isNew) writer.write(path, content);
      files.push({ digest, isNew });
      work.render += rendered - begun;
      work.write += performance.now() - rendered;
    }
    return { files, work };
  };
}

async function renderHere(
  batches: Iterator<LaneJob[]>,
  target: RenderTarget,
  report: RenderReport,
): Promise<void> {
  let render: Awaited<ReturnType<typeof openLane>> | undefined;
  for (let batch = batches.next(); !batch.done; batch = batches.next()) {
    render ??= await openLane(target);
    tell(report, batch.value, await render(batch.value));
    // Timers and other work get their turn.
    await new Promise(setImmediate);
  }
}

function renderIn(worker: Worker, batches: Iterator<LaneJob[]>, report: RenderReport): Promise<void> {
  return new Promise<void>((ended, failed) => {
    const waiting: LaneJob[][] = [];
    const send = (): void => {
      const batch = batches.next();
      if (!batch.done) {
        waiting.push(batch.value);
        worker.postMessage(batch.value);
      } else if (!waiting.length) end();
    };
    const onMessage = (answer: LaneAnswer): void => {
      try {
        tell(report, itemAt(waiting, 0), answer);
        waiting.shift();
        send();
      } catch (error) {
        fail(error instanceof Error ? error : new Error(String(error)));
      }
    };
    const onExit = (code: number): void => fail(new Error(`a render worker ended with ${code}`));
    // It may be sent more another time.
    const stopListening = (): void => {
      worker.off('message', onMessage).off('error', fail).off('exit', onExit);
    };
    const end = (): void => {
      stopListening();
      ended();
    };
    const fail = (error: Error): void => {
      stopListening();
      failed(error);
    };
    worker.on('message', onMessage);
    worker.on('error', fail);
    worker.on('exit', onExit);
    // One is rendered while the next is under way.
    send();
    send();
  });
}

function tell({ made, worked }: RenderReport, jobs: LaneJob[], { files, work }: LaneAnswer): void {
  for (const [at, job] of jobs.entries()) made(job, itemAt(files, at));
  worked?.(work);
}

function* batchesOf(jobs: Iterable<LaneJob>, { worked }: RenderReport): Generator<LaneJob[]> {
  let batch: LaneJob[] = [];
  let begun = performance.now();
  const rest = (): LaneJob[] => {
    worked?.({ model: performance.now() - begun });
    return batch;
  };
  for (const job of jobs) {
    batch.push(job);
    if (batch.length < jobsInBatch) continue;
    yield rest();
    batch = [];
    begun = performance.now();
  }
  if (batch.length) yield rest();
}

const jobsInBatch = 64;
