import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { tryLock } from '../../build/lock.ts';
import { pidOf } from '../../build/owner.ts';

/** The right of one import to write to a content folder, until `release`. Paths are below `stories/`. */
export interface ContentLock {
  /** The file for the journal of the import; it is kept when an import ends before its work is done. */
  journal: string;
  has(path: string): boolean;
  /** Writes a file, never a part of it. */
  write(path: string, bytes: Uint8Array): void;
  read(path: string): Uint8Array;
  release(isDone: boolean): Promise<void>;
}

/**
 * Locks a content folder for one import. Files are written aside, in `.importing/`, and then moved, so that a run that is killed leaves whole files
 * only. A trial writes all into a folder of its own, which is gone with `release`. Throws `FolderBusy` where another import runs.
 */
export async function lockContent(content: string, isTrial: boolean): Promise<ContentLock> {
  const aside = isTrial ? await mkdtemp(join(tmpdir(), 'dateline-import-')) : join(content, '.importing');
  const target = (path: string) => join(isTrial ? aside : content, 'stories', path);
  const fresh = join(aside, 'fresh');
  for (const folder of [aside, target('')]) await mkdir(folder, { recursive: true });
  const lock = await tryLock(join(aside, 'lock'));
  if (!lock) throw new FolderBusy(content, pidOf(readFileSync(join(aside, 'lock'), 'utf8')));
  return {
    journal: join(aside, 'journal.jsonl'),
    has: (path) => existsSync(target(path)) || existsSync(join(content, 'stories', path)),
    // At once and not beside other work: an import waits for each file, and the disk answers sooner so.
    write(path, bytes) {
      mkdirSync(dirname(target(path)), { recursive: true });
      writeFileSync(fresh, bytes);
      renameSync(fresh, target(path));
    },
    read: (path) => readFileSync(existsSync(target(path)) ? target(path) : join(content, 'stories', path)),
    async release(isDone) {
      await rm(isDone || isTrial ? aside : fresh, { recursive: true, force: true });
      await lock.release();
    },
  };
}

/** Another import works on the folder. */
export class FolderBusy extends Error {
  constructor(folder: string, pid: number) {
    super(`Another import (process ${pid}) works on ${folder}. Wait for it, or end it.`);
  }
}
