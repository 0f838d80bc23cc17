import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { tryLock } from '../../build/lock.ts';
import { pidOf } from '../../build/owner.ts';
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
  const [aside, stories] = [join(content, '.importing'), join(content, 'stories')];
  for (const folder of [aside, stories]) await mkdir(folder, { recursive: true });
  const lock = await tryLock(join(aside, 'lock'));
  if (!lock) throw new FolderBusy(content, pidOf(readFileSync(join(aside, 'lock'), 'utf8')));
  await clear(aside);
  return {
    ...writerOf(stories, aside),
    read: (path) => readFileSync(join(stories, path)),
    release: async (isDone) => {
      await (isDone ? rm(aside, { recursive: true, force: true }) : clear(aside));
      await lock.release();
    },
  };
}

/** As `lockContent`, for a trial: what is written goes into a folder of its own, and is gone with `release`. */
export async function lockNothing(content: string): Promise<ContentLock> {
  const aside = await mkdtemp(join(tmpdir(), 'dateline-import-'));
  const stories = join(aside, 'stories');
  return {
    ...writerOf(stories, aside),
    read(path) {
      try {
        return readFileSync(join(stories, path));
      } catch {
        return readFileSync(join(content, 'stories', path));
      }
    },
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
  const fresh = join(aside, 'fresh');
  const write = (path: string, bytes: Uint8Array): string => {
    const target = join(stories, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(fresh, bytes);
    return target;
  };
  return {
    journal: join(aside, journal),
    add(path, bytes) {
      const target = write(path, bytes);
      try {
        // Unlike a rename, a link never takes the place of a file.
        linkSync(fresh, target);
        rmSync(fresh);
      } catch (error) {
        const code = errorCode(error) ?? '';
        if (code === 'EEXIST') return false;
        if (!['EPERM', 'ENOTSUP', 'EMLINK'].includes(code)) throw error;
        renameSync(fresh, target);
      }
      return true;
    },
    replace: (path, bytes) => renameSync(fresh, write(path, bytes)),
  };
}

/** Deletes what is aside but the journal and the lock. */
async function clear(aside: string): Promise<void> {
  for (const name of await readdir(aside))
    if (name !== journal && name !== 'lock') await rm(join(aside, name), { recursive: true });
}
