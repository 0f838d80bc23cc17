import { rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isOwnerRunning } from '../owner.ts';
import { entryAt, isFolder, removeFolder } from './files.ts';
import { beside, isWritable, namesIn } from './place.ts';
import { belongsToPlace, partsOfSite, siteMarker } from './siteEntries.ts';

/*
 * What earlier versions of Dateline left when they were killed: `.dist-new-4711` and `.dist-old-4711` beside a folder, and in a folder that could
 * not be renamed `.new-a1B2c3` and `.old-a1B2c3`, of which one holds the entries of the new site and the other those of the old one.
 */

/** Whether there may be something of theirs. */
export function hasOldLeftovers(out: string): boolean {
  return besideOf(out).length > 0 || withinOf(out).length > 0;
}

/** Makes the site whole again and deletes what they left; says what had to be done to the site, if anything. */
export async function recoverOldVersions(out: string): Promise<'finished' | 'restored' | undefined> {
  return (await recoverBeside(out)) ?? recoverWithin(out);
}

/** Where the site was moved away and no other came, it comes back. */
async function recoverBeside(out: string): Promise<'restored' | undefined> {
  const left = besideOf(out);
  let outcome: 'restored' | undefined;
  const old = left.find((folder) => folder.includes('-old-') && isSite(folder));
  if (old !== undefined && !entryAt(out)) {
    await rename(old, out);
    outcome = 'restored';
  }
  for (const folder of left) removeFolder(folder);
  return outcome;
}

/** First the old entries were moved away one by one, then the new ones came. */
async function recoverWithin(out: string): Promise<'finished' | 'restored' | undefined> {
  const left = withinOf(out);
  const [fresh, old] = ['.new-', '.old-'].map((prefix) =>
    left.findLast((folder) => basename(folder).startsWith(prefix) && namesIn(folder).length > 0),
  );
  let outcome: 'finished' | 'restored' | undefined;
  if (old !== undefined) {
    const hasNewData = isSite(out) && !(fresh !== undefined && isSite(fresh));
    if (hasNewData || namesIn(old).some((name) => entryAt(join(out, name)))) {
      if (fresh !== undefined) {
        await moveEntries(fresh, out);
        outcome = 'finished';
      }
      await moveEntries(old, out, belongsToPlace);
    } else {
      await moveEntries(old, out);
      outcome = 'restored';
    }
  }
  for (const folder of left) removeFolder(folder);
  return outcome;
}

/** Moves the entries that the other folder has not. */
async function moveEntries(
  from: string,
  to: string,
  isMoved: (name: string) => boolean = () => true,
): Promise<void> {
  for (const name of namesIn(from))
    if (isMoved(name) && !entryAt(join(to, name))) await rename(join(from, name), join(to, name));
}

function besideOf(out: string): string[] {
  const prefix = basename(beside(out));
  return namesIn(dirname(out))
    .filter((name) => {
      const tag = name.startsWith(prefix) && /^(?:new|old)-(\d+)$/.exec(name.slice(prefix.length))?.[1];
      return tag && !isOwnerRunning(tag);
    })
    .map((name) => join(dirname(out), name))
    .filter(isOurs);
}

function withinOf(out: string): string[] {
  // Six characters that `mkdtemp` chose: hardly ever a word or a date.
  return namesIn(out)
    .filter((name) => /^\.(?:new|old)-(?![a-z]{6}$|\d{6}$)\w{6}$/.test(name))
    .map((name) => join(out, name))
    .filter((folder) => isOurs(folder) && isWritable(folder));
}

function isSite(folder: string): boolean {
  return entryAt(join(folder, siteMarker)) !== undefined;
}

/** Whether a folder is empty or holds a part of a built site. */
function isOurs(folder: string): boolean {
  const names = namesIn(folder);
  return isFolder(folder) && (names.length === 0 || names.some((name) => partsOfSite.has(name)));
}
