import { existsSync, readFileSync } from 'node:fs';
import { link, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { errorCode } from '../../store/errorCode.ts';

/** The right of one import to write to a content folder, until `release`. */
export interface ContentLock {
  /** The file for the journal of the import; it is kept when an import ends before its work is done. */
  journal: string;
  /** Writes a new file below `stories/`, never a part of it; false where there is one already. */
  add(path: string, bytes: Uint8Array): Promise<boolean>;
  /** Replaces a file, never a part of it. */
  replace(path: string, bytes: Uint8Array): Promise<void>;
  /** The bytes of a file below `stories/`; throws what the disk says. */
  read(path: string): Uint8Array;
  release(isDone: boolean): Promise<void>;
}

/**
 * Locks a content folder for one import. Files are written aside, in `.importing/`, and then moved, so that a run that is killed leaves whole files only;
 * what it left aside but its journal is cleared by the next. Throws `FolderBusy` where another import runs.
 */
export async function lockContent(content: string): Promise<ContentLock> {
  const aside = join(content, '.importing');
  await mkdir(join(content, 'stories'), { recursive: true });
  await acquire(aside);
  return {
    ...writerOf(join(content, 'stories'), aside),
    read: (path) => readFileSync(join(content, 'stories', path)),
    release: (isDone) => (isDone ? rm(aside, { recursive: true, force: true }) : clear(aside)),
  };
}

/** As `lockContent`, for a trial: what is written goes into a folder of its own, and is gone with `release`. */
export async function lockNothing(content: string): Promise<ContentLock> {
  const aside = await mkdtemp(join(tmpdir(), 'dateline-import-'));
  const stories = join(aside, 'stories');
  return {
    ...writerOf(stories, aside),
    async replace(path, bytes) {
      await mkdir(dirname(join(stories, path)), { recursive: true });
      await writeFile(join(stories, path), bytes);
    },
    read: (path) =>
      readFileSync(join(existsSync(join(stories, path)) ? stories : join(content, 'stories'), path)),
    release: () => rm(aside, { recursive: true, force: true }),
  };
}

/** Another import works on the folder. */
export class FolderBusy extends Error {
  constructor(folder: string, pid: number) {
    super(`Another import (process ${pid}) works on ${folder}. Wait for it, or end it.`);
    this.name = 'FolderBusy';
  }
}

const journal = 'journal.jsonl';

function writerOf(stories: string, aside: string): Pick<ContentLock, 'journal' | 'add' | 'replace'> {
  let number = 0;
  const fresh = async (bytes: Uint8Array): Promise<string> => {
    const file = join(aside, String(number++));
    await writeFile(file, bytes, { flag: 'wx' });
    return file;
  };
  return {
    journal: join(aside, journal),
    async add(path, bytes) {
      const target = join(stories, path);
      await mkdir(dirname(target), { recursive: true });
      const file = await fresh(bytes);
      try {
        // Unlike a rename, a link never takes the place of a file.
        await link(file, target);
        await rm(file);
      } catch (error) {
        const code = errorCode(error) ?? '';
        if (code === 'EEXIST') {
          await rm(file);
          return false;
        }
        if (!['EPERM', 'ENOTSUP', 'EMLINK'].includes(code)) throw error;
        await rename(file, target);
      }
      return true;
    },
    async replace(path, bytes) {
      await rename(await fresh(bytes), join(stories, path));
    },
  };
}

async function acquire(aside: string): Promise<void> {
  const owner = join(aside, 'pid');
  await mkdir(aside, { recursive: true });
  for (let tries = 0; tries < 2; tries++) {
    try {
      await writeFile(owner, String(process.pid), { flag: 'wx' });
      await clear(aside, 'pid');
      return;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
    const pid = Number(await readFile(owner, 'utf8').catch(() => ''));
    if (pid && pid !== process.pid && isAlive(pid)) throw new FolderBusy(dirname(aside), pid);
    await rm(owner, { force: true });
  }
  throw new Error(`${aside} cannot be taken; delete it.`);
}

/** Deletes what is aside but the journal. */
async function clear(aside: string, ...kept: string[]): Promise<void> {
  for (const name of await readdir(aside))
    if (name !== journal && !kept.includes(name)) await rm(join(aside, name), { recursive: true });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
