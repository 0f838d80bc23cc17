import { join } from 'node:path';
import {
  areEqual,
  entryAt,
  entryBelow,
  FileMover,
  filesBelow,
  isFolder,
  makeFolder,
  removeFile,
  removeFolder,
} from './files.ts';
import type { Plan } from './journal.ts';
import type { Place } from './place.ts';
import type { Room } from './room.ts';
import { assertRoom, roomFor } from './room.ts';
import { belongsToPlace } from './siteEntries.ts';

/** Called before each change of the disk, with what comes next. A test stops there. */
export type Step = (name: string) => void;

type Exchange = Extract<Plan, { kind: 'exchange' }>;

/** What an update does to the folder: the staged files are put there, and `removed` deleted where they are there. */
export function planUpdate({ staging, out }: Place, removed: readonly string[]): Exchange {
  const staged = filesBelow(staging);
  const gone = new Set(removed);
  for (const path of staged) gone.delete(path);
  const isFile = (path: string): boolean => entryBelow(out, path)?.isDirectory() === false;
  return planOf(out, staged, [...gone].filter(isFile));
}

/** What makes a folder hold the staged site and nothing else, but for what belongs to the place: `.git` and the like. `gone` is removed even there. */
export function planReplacement({ staging, out }: Place, gone: readonly string[] = []): Exchange {
  const staged = filesBelow(staging);
  const isStaged = new Set(staged);
  const brought = new Set(staged.map((path) => path.split('/')[0]!));
  const isGone = new Set(gone);
  const isForeign = (path: string): boolean => {
    if (isGone.has(path)) return false;
    const name = path.split('/')[0]!;
    return belongsToPlace(name) && !brought.has(name);
  };
  return planOf(
    out,
    staged.filter((path) => !areEqual(path, staging, out)),
    filesBelow(out).filter((path) => !isStaged.has(path) && !isForeign(path)),
  );
}

/**
 * Keeps the old bytes of all files that the exchange changes or removes. Nothing is done to the folder yet. Throws `NoRoomError` where files must
 * be copied to another disk that has no room for them.
 */
export function prepareExchange(place: Place, { added, changed, removed }: Exchange, step: Step): void {
  const { out, old, staging } = place;
  makeFolder(old);
  if (place.isFixed) {
    const kept = [...changed, ...removed].map((path) => sizeOf(join(out, path)));
    assertRoom([
      { path: old, needed: roomFor(kept) },
      {
        path: out,
        needed: grown(
          added.map((path) => sizeOf(join(staging, path))),
          changed.map((path) => [sizeOf(join(out, path)), sizeOf(join(staging, path))]),
        ),
      },
    ]);
  }
  const mover = new FileMover(out, old);
  for (const path of [...changed, ...removed]) {
    step(`keep ${path}`);
    mover.keep(path);
  }
}

/** Puts the staged files into the folder. May be done again where it was stopped. */
export function applyExchange({ out, staging }: Place, plan: Exchange, step: Step): void {
  const mover = new FileMover(staging, out);
  for (const path of [...plan.added, ...plan.changed]) {
    step(`put ${path}`);
    mover.put(path);
  }
  for (const path of plan.removed) {
    step(`remove ${path}`);
    removeFile(path, out);
  }
}

/** Makes the folder what it was before. May be done again where it was stopped. */
export function undoExchange({ out, old }: Place, plan: Exchange, step: Step): void {
  // First of all, room.
  for (const path of plan.added) {
    step(`take back ${path}`);
    removeFile(path, out);
  }
  const mover = new FileMover(old, out);
  for (const path of [...plan.removed, ...plan.changed]) {
    step(`restore ${path}`);
    mover.put(path);
  }
}

/** Deletes what was staged and kept. */
export function clearPlace({ staging, old }: Place, step: Step): void {
  for (const folder of [staging, old]) {
    if (!isFolder(folder)) continue;
    step(`clear ${folder}`);
    removeFolder(folder);
  }
}

/** First what nothing leads to yet, then what leads there: of new files and of changed ones, data before pages. */
function planOf(out: string, staged: string[], removed: string[]): Exchange {
  const isThere = new Map(staged.map((path) => [path, entryBelow(out, path)?.isFile() ?? false]));
  return {
    kind: 'exchange',
    added: pagesLast(staged.filter((path) => !isThere.get(path))),
    changed: pagesLast(staged.filter((path) => isThere.get(path))),
    removed,
  };
}

function pagesLast(paths: string[]): string[] {
  const isPage = (path: string): boolean => path.endsWith('.html');
  return [...paths.filter((path) => !isPage(path)), ...paths.filter(isPage)];
}

function sizeOf(path: string): number {
  return entryAt(path)?.size ?? 0;
}

/** What the disk needs until the last file is put, with a folder for each new one at most. */
function grown(added: number[], changed: [before: number, after: number][]): Room {
  const fresh = roomFor(added);
  const more = roomFor(changed.map(([before, after]) => Math.max(0, after - before)));
  return { bytes: fresh.bytes + more.bytes, files: fresh.files };
}
