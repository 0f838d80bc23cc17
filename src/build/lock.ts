import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { errorCode } from '../store/errorCode.ts';
import { isOwnerRunning, ownerTag, pidOf } from './owner.ts';

/** A file that one process holds at a time; one that was killed holds it no longer. */
export interface Lock {
  release(): Promise<void>;
}

/** Takes a lock; undefined where another process holds it. Its folder must exist. Throws where it cannot be written. */
export async function tryLock(file: string): Promise<Lock | undefined> {
  if (!(await take(file)) && !(await takeOver(file))) return undefined;
  return { release: () => rm(file, { force: true }) };
}

/** Takes a lock as soon as it is free. `waiting` is called once, with the number of the process that holds it, if it is not. */
export async function waitForLock(
  file: string,
  waiting: (holder: number) => void = () => undefined,
): Promise<Lock> {
  for (let isReported = false; ;) {
    const lock = await tryLock(file);
    if (lock) return lock;
    const holder = pidOf(await readFile(file, 'utf8').catch(() => ''));
    if (!isReported && holder > 0) {
      isReported = true;
      waiting(holder);
    }
    await new Promise((again) => setTimeout(again, betweenTries));
  }
}

/** In milliseconds. */
const betweenTries = 100;

/** Whether a lock is there whose process was killed. */
export async function isAbandoned(lock: string): Promise<boolean> {
  const holder = await readFile(lock, 'utf8').catch(() => undefined);
  if (holder) return !isOwnerRunning(holder);
  // A process that has just begun may not have written its number yet; one that was killed then never does.
  const made = holder === '' && (await stat(lock).catch(() => undefined))?.mtimeMs;
  return typeof made === 'number' && Date.now() - made > longestUnsigned;
}

/** In milliseconds, between making a lock and writing whose it is. */
const longestUnsigned = 10_000;

/** Makes the lock, if there is none: of several processes that try at once, one succeeds. */
async function take(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, ownerTag(), { flag: 'wx' });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    // On a full disk an empty file may have been made.
    if (errorCode(error) === 'ENOSPC') await rm(lock, { force: true });
    throw error;
  }
}

/** Makes the lock in place of one whose process was killed. One at a time may try, so that none removes what another has just made. */
async function takeOver(lock: string): Promise<boolean> {
  if (!(await isAbandoned(lock))) return false;
  const trial = `${lock}-trial`;
  if (!(await take(trial))) {
    // For the next try.
    if (await isAbandoned(trial)) await rm(trial, { force: true });
    return false;
  }
  try {
    if (!(await isAbandoned(lock))) return false;
    await rm(lock, { force: true });
    return await take(lock);
  } finally {
    await rm(trial, { force: true });
  }
}
