import { createHash, hash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { errorCode } from '../store/errorCode.ts';

/** The digest of a file, in hexadecimal digits, or the system’s code for why it cannot be read: `ENOTFILE` of a pipe or a device. */
export type FileDigest = { digest: string } | { code: string };

export interface DigestTask {
  folder: string;
  algorithm: string;
  /** Below the folder. */
  paths: string[];
}

/** The digests of files, in the order of their paths. Many are read in several threads. `done` is told how many were read since it was last called. */
export async function digestFiles(task: DigestTask, done: (count: number) => void): Promise<FileDigest[]> {
  const { paths } = task;
  const chunks: string[][] = [];
  for (let at = 0; at < paths.length; at += chunkSize) chunks.push(paths.slice(at, at + chunkSize));
  const digests: FileDigest[][] = [];
  const waiting = chunks.entries();
  const threads = Math.min(mostThreads, availableParallelism(), Math.floor(paths.length / worthThread));
  const take = (index: number, found: FileDigest[]): void => {
    digests[index] = found;
    done(found.length);
  };
  await Promise.all([
    ...Array.from({ length: threads - 1 }, () => inThread(task, waiting, take)),
    inTurns(task, waiting, take),
  ]);
  return digests.flat();
}

/** Reads files one after another. */
export function digestsOf({ folder, algorithm, paths }: DigestTask): FileDigest[] {
  return paths.map((path) => {
    try {
      return { digest: digestOf(join(folder, path), algorithm) };
    } catch (error) {
      return { code: errorCode(error) ?? String(error) };
    }
  });
}

const chunkSize = 256;
/** So many files pay for a thread. */
const worthThread = 3000;
const mostThreads = 4;

type Chunks = IterableIterator<[index: number, paths: string[]]>;

/** In this thread, with turns for the others’ answers. */
async function inTurns(
  task: DigestTask,
  waiting: Chunks,
  take: (index: number, found: FileDigest[]) => void,
): Promise<void> {
  for (const [index, paths] of waiting) {
    take(index, digestsOf({ ...task, paths }));
    await new Promise(setImmediate);
  }
}

function inThread(
  task: DigestTask,
  waiting: Chunks,
  take: (index: number, found: FileDigest[]) => void,
): Promise<void> {
  const thread = new Worker(new URL('digestWorker.ts', import.meta.url));
  return new Promise((resolve, reject) => {
    const sent: number[] = [];
    const giveNext = (): void => {
      const next = waiting.next();
      if (!next.done) {
        sent.push(next.value[0]);
        thread.postMessage({ ...task, paths: next.value[1] } satisfies DigestTask);
      } else if (!sent.length) void thread.terminate();
    };
    thread.on('message', (found: FileDigest[]) => {
      const index = sent.shift();
      if (index !== undefined) take(index, found);
      giveNext();
    });
    thread.on('error', reject);
    thread.on('exit', () => resolve());
    // The second waits in the thread.
    giveNext();
    giveNext();
  });
}

function digestOf(file: string, algorithm: string): string {
  // A pipe would be waited for, and a device may have no end.
  const opened = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const state = fstatSync(opened);
    if (!state.isFile())
      throw Object.assign(new Error(file), { code: state.isDirectory() ? 'EISDIR' : 'ENOTFILE' });
    const { size } = state;
    const buffer = size < pieceSize ? smallFiles : Buffer.allocUnsafe(pieceSize);
    const first = readSync(opened, buffer);
    // Most files are read at once; one that grows meanwhile, or gives no size, as it comes.
    if (first === size && size < buffer.length) return hash(algorithm, buffer.subarray(0, first));
    const digest = createHash(algorithm);
    for (let read = first; read > 0; read = readSync(opened, buffer)) digest.update(buffer.subarray(0, read));
    return digest.digest('hex');
  } finally {
    closeSync(opened);
  }
}

const pieceSize = 1 << 20;
const smallFiles = Buffer.allocUnsafe(pieceSize);
