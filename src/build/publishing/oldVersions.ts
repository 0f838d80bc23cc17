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
      const tag =
        name.startsWith(prefix) &&
        /^(?:new|old)-(?!(?:19|20)\d\d$)(\d{1,7})$/.exec(name.slice(prefix.length))?.[1];
      return tag && !isOwnerRunning(tag);
    })
    .map((name) => join(dirname(out), name))
    .filter(isSurelySite);
}

function withinOf(out: string): string[] {
  const named = namesIn(out)
    .filter((name) => mayBeTemporary.test(name))
    .map((name) => join(out, name))
    .filter((folder) => isFolder(folder) && isWritable(folder));
  return isPair(named) ? named : named.filter(isSurelySite);
}

/** Six characters that `mkdtemp` chose: hardly ever a word or a date. */
const mayBeTemporary = /^\.(?:new|old)-(?![A-Z]?[a-z]+$|[A-Z]+$|\d+$)\w{6}$/;

/** Whether folders are the two of one run: one a site’s for sure, or nothing moved away yet and what had come so far. */
function isPair(folders: string[]): boolean {
  const [fresh, old, ...more] = folders.toSorted();
  if (fresh === undefined || old === undefined || more.length > 0) return false;
  if (!basename(fresh).startsWith('.new-') || !basename(old).startsWith('.old-')) return false;
  return [fresh, old].some(isSurelySite) || (namesIn(old).length === 0 && isPartOfSite(fresh));
}

function isSite(folder: string): boolean {
  return entryAt(join(folder, siteMarker)) !== undefined;
}

function isPartOfSite(folder: string): boolean {
  return namesIn(folder).every((name) => partsOfSite.has(name) || belongsToPlace(name));
}

/** Whether nothing but a build can have made a folder’s content. */
function isSurelySite(folder: string): boolean {
  return (
    isFolder(folder) &&
    (isSite(folder) || ['pagefind', '_astro'].every((name) => isFolder(join(folder, name))))
  );
}
