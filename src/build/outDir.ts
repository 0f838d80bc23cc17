import { constants } from 'node:fs';
import { access, lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { reasonOf } from './diskFailure.ts';
import { makeFolder } from './publishing/files.ts';
import { placeOf } from './publishing/place.ts';
import { belongsToPlace, siteMarker } from './publishing/siteEntries.ts';

/** Why a folder cannot take the site: a full sentence, and what to do. */
export class OutDirError extends Error {
  override readonly name = 'OutDirError';
  readonly fix: string;

  constructor(message: string, fix: string, options?: ErrorOptions) {
    super(message, options);
    this.fix = fix;
  }
}

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
  if (!there && (await lstat(out).catch(() => undefined))?.isSymbolicLink())
    throw new OutDirError(
      `${out} is a link that leads nowhere.`,
      'Make the folder that it leads to, or delete the link.',
    );
  if (there && !there.isDirectory()) throw new OutDirError(`${out} is a file.`, 'Name a folder: --out dist.');
  const held = there ? (await readdir(out)).filter((name) => !belongsToPlace(name)) : [];
  if (held.length > 0 && !(await stat(join(out, siteMarker)).catch(() => undefined))) {
    throw new OutDirError(
      `${out} holds files that are not an archive built before; they would be lost.`,
      'Name an empty folder or a new one: --out dist.',
    );
  }
  await assertWritable(out).catch((error: unknown) => {
    throw new OutDirError(
      `${out} cannot be written: ${reasonOf(error)}.`,
      'Name a folder that you may write: --out dist.',
      { cause: error },
    );
  });
}

/** The system is asked, and nothing is made to try it: what is below `out` may be served. What the system did not foresee is undone later. */
async function assertWritable(out: string): Promise<void> {
  const folder = placeOf(out, '').isFixed ? out : dirname(out);
  makeFolder(folder);
  await access(folder, constants.W_OK | constants.X_OK);
}

export function isWithin(inner: string, outer: string): boolean {
  const way = relative(outer, inner);
  return way === '' || (!way.startsWith(`..${sep}`) && way !== '..' && resolve(outer, way) === inner);
}

/** The real path, also where its end does not exist yet. */
export async function real(path: string): Promise<string> {
  const whole = resolve(path);
  return realpath(whole).catch(async () =>
    dirname(whole) === whole ? whole : join(await real(dirname(whole)), basename(whole)),
  );
}
