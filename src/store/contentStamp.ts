import { createHash } from 'node:crypto';
import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { addressRecordFile } from '../parse/addressRecord.ts';
import { errorCode } from './errorCode.ts';
import { isSettled, stateParts } from './fileIndex.ts';
import type { Folders } from './holdings.ts';

/**
 * A digest of the paths and states (size, times, inode) of all files that an archive is read from: those of the content folder, of
 * `public/`, and of Dateline’s own country records. Equal stamps mean that no file has been added, changed or deleted between. `undefined`
 * where that cannot be told: a file changed just now, or a folder cannot be read. The record of addresses, which a build writes itself, is left
 * out. Files and folders whose name begins with a dot are not
 * read for an archive, nor looked at here, but for those of `public/`.
 */
export function contentStamp(folders: ArchiveFolders): string | undefined {
  const now = Date.now();
  const stamp = createHash('sha256');
  const entered = new Set<string>();
  const isWhole =
    addFolder(folders.content, false, addressRecordFile) &&
    addFolder(folders.public, true) &&
    addFolder(join(folders.ours, 'countries'), false);
  return isWhole ? stamp.digest('hex') : undefined;

  /** Adds all that is below a folder; false where the stamp would not show every change. */
  function addFolder(folder: string, withHidden: boolean, except?: string): boolean {
    try {
      const real = realpathSync.native(folder);
      stamp.update(`\n${folder} ${real}`);
      if (entered.has(real)) return true;
      entered.add(real);
      const entries = readdirSync(folder, { withFileTypes: true })
        .filter(({ name }) => (withHidden || !name.startsWith('.')) && name !== except)
        .sort((a, b) => (a.name < b.name ? -1 : 1));
      return entries.every((entry) => {
        const path = `${folder}/${entry.name}`;
        return entry.isDirectory() ? addFolder(path, withHidden) : addFile(path, withHidden);
      });
    } catch (error) {
      stamp.update(`\n${folder} ${errorCode(error)}`);
      return errorCode(error) === 'ENOENT';
    }
  }

  function addFile(path: string, withHidden: boolean): boolean {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats?.isDirectory()) return addFolder(path, withHidden);
    stamp.update(`\n${path} ${stats ? stateParts.map((part) => stats[part]).join(' ') : 'nothing'}`);
    return !stats || isSettled(stats, now);
  }
}

export type ArchiveFolders = Pick<Folders, 'content' | 'public' | 'ours'>;
