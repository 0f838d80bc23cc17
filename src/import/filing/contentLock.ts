import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The right of one import to write to a content folder, until `release`. */
export interface ContentLock {
  /** Writes a new file below `stories/`, never a part of it; false where there is one already. */
  add(path: string, text: string): Promise<boolean>;
  /** Replaces the text of a file, never a part of it. */
  replace(path: string, text: string): Promise<void>;
  release(): Promise<void>;
}

/**
 * Locks a content folder for one import. Files are written aside, in `.importing/`, and then moved, so that a run that is killed leaves whole files only;
 * what it left aside is cleared by the next. Throws `FolderBusy` where another import runs.
 */
export async function lockContent(content: string): Promise<ContentLock> {
  const aside = join(content, '.importing');
  await mkdir(join(content, 'stories'), { recursive: true });
  await acquire(aside);
  let number = 0;
  const fresh = async (text: string): Promise<string> => {
    const file = join(aside, String(number++));
    await writeFile(file, text, { flag: 'wx' });
    return file;
  };
  return {
    async add(path, text) {
      const target = join(content, 'stories', path);
      await mkdir(dirname(target), { recursive: true });
      const file = await fresh(text);
      try {
        // Unlike a rename, a link never takes the place of a file.
        await link(file, target);
        await rm(file);
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === 'EEXIST') {
          await rm(file);
          return false;
        }
        if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EMLINK') throw error;
        await rename(file, target);
      }
      return true;
    },
    async replace(path, text) {
      await rename(await fresh(text), join(content, 'stories', path));
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

async function acquire(aside: string): Promise<void> {
  const owner = join(aside, 'pid');
  for (let tries = 0; tries < 2; tries++) {
    try {
      await mkdir(aside);
      await writeFile(owner, String(process.pid));
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const pid = Number(await readFile(owner, 'utf8').catch(() => ''));
    if (pid && pid !== process.pid && isAlive(pid)) throw new FolderBusy(dirname(aside), pid);
    await rm(aside, { recursive: true, force: true });
  }
  throw new Error(`${aside} cannot be taken; delete it.`);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
