import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { errorCode } from '../../store/errorCode.ts';

/** The right of one import to write to a content folder, until `release`. */
export interface ContentLock {
  /** The file for the journal of the import; it is kept when an import ends before its work is done. */
  journal: string;
  /** Writes a new file below `stories/`, never a part of it; false where there is one already. */
  add(path: string, bytes: Uint8Array): boolean;
  /** Replaces a file, never a part of it. */
  replace(path: string, bytes: Uint8Array): void;
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

/** Files are written at once and not beside other work: an import waits for each of them, and the disk answers sooner so. */
function writerOf(stories: string, aside: string): Pick<ContentLock, 'journal' | 'add' | 'replace'> {
  let number = 0;
  const folders = new Set<string>();
  const fresh = (bytes: Uint8Array, target: string): string => {
    const folder = dirname(target);
    if (folders.size < folders.add(folder).size) mkdirSync(folder, { recursive: true });
    const file = join(aside, String(number++));
    writeFileSync(file, bytes, { flag: 'wx' });
    return file;
  };
  return {
    journal: join(aside, journal),
    add(path, bytes) {
      const target = join(stories, path);
      const file = fresh(bytes, target);
      try {
        // Unlike a rename, a link never takes the place of a file.
        linkSync(file, target);
        unlinkSync(file);
      } catch (error) {
        const code = errorCode(error) ?? '';
        if (code === 'EEXIST') {
          unlinkSync(file);
          return false;
        }
        if (!['EPERM', 'ENOTSUP', 'EMLINK'].includes(code)) throw error;
        renameSync(file, target);
      }
      return true;
    },
    replace(path, bytes) {
      const target = join(stories, path);
      renameSync(fresh(bytes, target), target);
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
