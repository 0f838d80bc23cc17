import { readdirSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../../store/errorCode.ts';
import type { Step } from './exchange.ts';
import { entryAt, isFolder, removeFile } from './files.ts';
import type { Place } from './place.ts';
import { belongsToPlace } from './siteEntries.ts';

/** Exchanges a folder for the staged one. May be done again where it was stopped. Where it cannot be renamed, it is as it was. */
export async function applySwap(
  { out, staging, old }: Place,
  removed: readonly string[],
  step: Step,
): Promise<void> {
  if (isFolder(staging)) {
    if (isFolder(out) && !isFolder(old)) {
      step('move the old site away');
      await rename(out, old);
    }
    step('move the new site there');
    try {
      await rename(staging, out);
    } catch (error) {
      if (isFolder(old) && !isFolder(out)) await rename(old, out);
      throw error;
    }
  }
  await carryForeign(old, out, step);
  for (const path of removed) {
    step(`remove ${path}`);
    removeFile(path, out);
  }
}

/** Whether the system refuses to rename a folder because of where it is. */
export function cannotRename(error: unknown): boolean {
  return ['EBUSY', 'EXDEV', 'EACCES', 'EPERM', 'EROFS'].includes(errorCode(error) ?? '');
}

/** Of the old site’s entries, those of the place go into the new one where the site brings none of that name. */
async function carryForeign(old: string, out: string, step: Step): Promise<void> {
  for (const name of isFolder(old) ? readdirSync(old) : [])
    if (belongsToPlace(name) && !entryAt(join(out, name))) {
      step(`carry ${name}`);
      await rename(join(old, name), join(out, name));
    }
}
