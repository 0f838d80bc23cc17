import { lstatSync, readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reasonOf } from '../build/diskFailure.ts';
import type { Progress } from '../build/progress.ts';
import { belongsToPlace } from '../build/publishing/siteEntries.ts';
import { assertDefined } from '../parse/assert.ts';
import { errorCode } from '../store/errorCode.ts';
import type { FileDigest } from './digestFiles.ts';
import { digestFiles } from './digestFiles.ts';
import type { Fault, Verified } from './fault.ts';
import { byPath, NoBagError } from './fault.ts';
import { isManifest, readBag } from './readBag.ts';

/**
 * Compares the files of a folder, which may be read-only and a copy of a site, with its manifests. What belongs to the place (`.git`, `CNAME`) is
 * not extra. Throws `NoBagError` where there is no bag.
 */
export async function verifyFolder(folder: string, shown: string, progress: Progress): Promise<Verified> {
  progress.stage('Reading the list of files');
  const present = new Set(filesBelow(folder, shown));
  const { algorithm, digests, tagManifest, isUnlisted, faults } = await readBag(
    (name) =>
      readFile(join(folder, name)).catch((error: unknown) => {
        if (errorCode(error) === 'ENOENT') return undefined;
        throw new NoBagError(`${name} in ${shown} cannot be read: ${reasonOf(error)}.`, { cause: error });
      }),
    shown,
  );
  const paths = [...digests.keys()];
  let read = 0;
  const found = await digestFiles({ folder, algorithm, paths }, (count) => {
    read += count;
    progress.stage('Checking files', read, paths.length);
  });
  for (const [at, path] of paths.entries()) {
    const fault = faultOf(path, assertDefined(digests.get(path), path), assertDefined(found[at], path));
    if (fault) faults.push(fault);
  }
  // A list that is damaged may have named what seems to be extra.
  const unlisted = faults.some(({ path, kind }) => isManifest(path) && kind !== 'missing') && {
    detail: 'extra, or named by a list that is damaged',
  };
  for (const path of present)
    if (!digests.has(path) && path !== tagManifest && !isOfPlace(path) && !isUnlisted(path))
      if (!isLinkedFolder(folder, path) || !paths.some((listed) => listed.startsWith(`${path}/`)))
        faults.push({ path, kind: 'extra', ...unlisted });
  return { files: paths.length, faults: faults.sort(byPath), notes: [] };
}

function faultOf(path: string, expected: string, found: FileDigest): Fault | undefined {
  if ('digest' in found) return found.digest === expected ? undefined : { path, kind: 'changed' };
  if (found.code === 'ENOENT' || found.code === 'ENOTDIR') return { path, kind: 'missing' };
  if (found.code === 'EISDIR') return { path, kind: 'changed', detail: 'it is a folder' };
  if (notFiles.has(found.code)) return { path, kind: 'changed', detail: 'it is a pipe or a device' };
  return { path, kind: 'unreadable', detail: `it cannot be read: ${reasonOf({ code: found.code })}` };
}

/** A socket cannot even be opened. */
const notFiles = new Set(['ENOTFILE', 'ENXIO']);

/** Every file below a folder, with links as what they are. Node’s own recursive list takes half as long again. */
function filesBelow(folder: string, shown: string): string[] {
  const files: string[] = [];
  const waiting = [''];
  try {
    for (let below = waiting.pop(); below !== undefined; below = waiting.pop())
      for (const entry of readdirSync(join(folder, below), { withFileTypes: true }))
        (entry.isDirectory() ? waiting : files).push(below ? `${below}/${entry.name}` : entry.name);
    return files;
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') throw new NoBagError(`There is no folder ${shown}.`, { cause: error });
    if (code === 'ENOTDIR') throw new NoBagError(`${shown} is a file, and no folder.`, { cause: error });
    throw new NoBagError(`${shown} cannot be read: ${reasonOf(error)}.`, { cause: error });
  }
}

/** Whether it is a link to a folder, whose files are listed as if they were here. */
function isLinkedFolder(folder: string, path: string): boolean {
  const whole = join(folder, path);
  return (
    lstatSync(whole).isSymbolicLink() && statSync(whole, { throwIfNoEntry: false })?.isDirectory() === true
  );
}

function isOfPlace(path: string): boolean {
  return belongsToPlace(path.split('/')[0] ?? '');
}
