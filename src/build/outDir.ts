import { cp, mkdir, mkdtemp, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { errorCode } from '../store/errorCode.ts';

/** Why a folder cannot take the site: a full sentence, and what to do. */
export class OutDirError extends Error {
  override readonly name = 'OutDirError';
  readonly fix: string;

  constructor(message: string, fix: string, options?: ErrorOptions) {
    super(message, options);
    this.fix = fix;
  }
}

/** A file that every built archive has, by which one is known. */
const siteMarker = 'data/stories.jsonl';

/**
 * Makes sure, before anything is built, that the site can be put at `out`: that it can be written, and that what is there is
 * nothing, an empty folder, or an archive built before (`.git` and the like aside). `keep` are folders that must not be replaced. Throws `OutDirError`.
 */
export async function checkOutDir(out: string, keep: string[]): Promise<void> {
  for (const folder of keep) {
    if (isWithin(await real(folder), await real(out))) {
      throw new OutDirError(
        `${out} holds ${folder}, which the build would replace.`,
        'Name a folder of its own: --out dist.',
      );
    }
  }
  const there = await stat(out).catch(() => undefined);
  if (there && !there.isDirectory()) throw new OutDirError(`${out} is a file.`, 'Name a folder: --out dist.');
  const held = there ? (await readdir(out)).filter((name) => !belongsToPlace(name)) : [];
  if (held.length > 0 && !(await stat(join(out, siteMarker)).catch(() => undefined))) {
    throw new OutDirError(
      `${out} holds files that are not an archive built before; they would be lost.`,
      'Name an empty folder or a new one: --out dist.',
    );
  }
  try {
    await makeFolder(dirname(out));
    await rm(await mkdtemp(join(dirname(out), `.${basename(out)}-`)), { recursive: true });
  } catch (error) {
    // A mounted folder can be written though its parent cannot.
    const writable =
      there &&
      (await mkdtemp(join(out, '.new-')).then(
        (made) => rm(made, { recursive: true }).then(() => true),
        () => false,
      ));
    if (writable) return;
    throw new OutDirError(
      `${out} cannot be written: ${reasonOf(error)}.`,
      'Name a folder that you may write: --out dist.',
      { cause: error },
    );
  }
}

/**
 * Puts the built site at `out` in place of the one that is there. `built` may lie on another file system and is gone afterwards.
 * Until the last step the old site is complete.
 */
export async function swapIn(built: string, out: string): Promise<void> {
  const fresh = `${beside(out)}-new-${process.pid}`;
  const old = `${beside(out)}-old-${process.pid}`;
  try {
    await makeFolder(dirname(out));
    await move(built, fresh);
    await rename(out, old).catch(ignoreMissing);
    try {
      await rename(fresh, out);
    } catch (error) {
      await rename(old, out).catch(ignoreMissing);
      throw error;
    }
    await keepForeign(old, out);
    await rm(old, { recursive: true, force: true });
  } catch (error) {
    if (!isMountPoint(error)) throw error;
    const from = (await stat(fresh).catch(() => undefined)) ? fresh : built;
    await swapWithin(from, out);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** Where `out` itself cannot be renamed (a mounted volume), its entries are exchanged one by one. */
async function swapWithin(built: string, out: string): Promise<void> {
  const fresh = await mkdtemp(join(out, '.new-'));
  const old = await mkdtemp(join(out, '.old-'));
  const present = (await readdir(out)).filter((name) => ![basename(fresh), basename(old)].includes(name));
  await cp(built, fresh, { recursive: true });
  for (const name of present) await rename(join(out, name), join(old, name));
  for (const name of await readdir(fresh)) await rename(join(fresh, name), join(out, name));
  await keepForeign(old, out);
  await Promise.all([fresh, old, built].map((folder) => rm(folder, { recursive: true, force: true })));
}

/** Of the old site’s entries, those of the place stay where the site brings none of that name. */
async function keepForeign(old: string, out: string): Promise<void> {
  for (const name of await readdir(old).catch(() => [])) {
    if (belongsToPlace(name) && !(await stat(join(out, name)).catch(() => undefined)))
      await rename(join(old, name), join(out, name));
  }
}

/** Whether an entry is the place’s and no part of a site: `.git`, `.nojekyll`, `CNAME`. */
export function belongsToPlace(name: string): boolean {
  return name.startsWith('.') || name === 'CNAME';
}

/** Why the system refuses to write, in words. */
export function reasonOf(error: unknown): string {
  const code = errorCode(error) ?? String(error);
  return reasons[code] ?? `the system says ${code}`;
}

const reasons: Record<string, string> = {
  EACCES: 'permission is denied',
  EEXIST: 'a part of its path is a file',
  ENOENT: 'the folder above it cannot be made',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is a file',
  EPERM: 'permission is denied',
  EROFS: 'the disk is read-only',
};

/** Makes a folder and those above it. Node’s own `recursive` never ends where the system answers ENOENT for a new name, as /proc does. */
async function makeFolder(folder: string): Promise<void> {
  if ((await stat(folder).catch(() => undefined))?.isDirectory()) return;
  if (dirname(folder) !== folder) await makeFolder(dirname(folder));
  await mkdir(folder).catch(async (error: unknown) => {
    if (!(await stat(folder).catch(() => undefined))?.isDirectory()) throw error;
  });
}

async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (errorCode(error) !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true, force: true });
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}

function isMountPoint(error: unknown): boolean {
  return ['EBUSY', 'EXDEV', 'EACCES', 'EPERM', 'EROFS'].includes(errorCode(error) ?? '');
}

function beside(out: string): string {
  return join(dirname(out), `.${basename(out)}`);
}

function isWithin(inner: string, outer: string): boolean {
  const way = relative(outer, inner);
  return way === '' || (!way.startsWith(`..${sep}`) && way !== '..' && resolve(outer, way) === inner);
}

/** The real path, also where its end does not exist yet. */
async function real(path: string): Promise<string> {
  const whole = resolve(path);
  return realpath(whole).catch(async () =>
    dirname(whole) === whole ? whole : join(await real(dirname(whole)), basename(whole)),
  );
}
