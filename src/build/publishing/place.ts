import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import type { Stats } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { digestOf, publishingOf } from '../workspace.ts';

/** A folder that sites are put at, and where Dateline keeps what it needs for that: never below the folder itself, which may be served. */
export interface Place {
  out: string;
  /** Whether `out` cannot be renamed: it is a mount, holds one, or lies where nothing can be made beside it. */
  isFixed: boolean;
  /** The site, or the part of one, that is to be put at `out`. */
  staging: string;
  /** What was at `out` before. */
  old: string;
  /** Is there from when all is staged until all is put in place. */
  journal: string;
  /** Is there instead of the journal while the old site is restored. */
  undo: string;
  lock: string;
  /** An empty file, there for as long as `staging` and `old` are Dateline’s own. Without it or a journal, folders of these names are someone else’s. */
  claim: string;
  /** A folder in Dateline’s cache, with a file `out` that names the folder, for commands that are not told of it. */
  home: string;
}

/** Where a site is put; `out` is absolute and no link. Asks the disk whether it can be renamed. */
export function placeOf(out: string, project: string): Place {
  return isFixed(out) ? fixedPlace(out, project) : plainPlace(out, project);
}

/** With all that is needed beside `out`, on the same disk. */
export function plainPlace(out: string, project: string): Place {
  return { ...filesOf(beside(out)), ...homeOf(out, project), isFixed: false };
}

/** With all that is needed in Dateline’s cache. */
export function fixedPlace(out: string, project: string): Place {
  const home = homePath(out, project);
  // The lock is beside the folder, which goes with what it holds.
  return { ...filesOf(`${home}/`), ...homeOf(out, project), lock: `${home}.lock`, isFixed: true };
}

/** Whether a run was stopped at a place while it put a site there. */
export function hasJournal({ journal, undo }: Pick<Place, 'journal' | 'undo'>): boolean {
  return existsSync(undo) || existsSync(journal);
}

/** Whether `staging` and `old` are Dateline’s own: a run claimed them and did not end. In the cache, everything is. */
export function isClaimed(place: Place): boolean {
  return place.isFixed || existsSync(place.claim) || hasJournal(place);
}

/** The folders that this project was publishing to when a run was killed. */
export function knownOuts(project: string): string[] {
  const homes = publishingOf(project);
  return namesIn(homes)
    .filter((name) => /^[\da-f]+$/.test(name))
    .flatMap((name) => {
      try {
        return [readFileSync(join(homes, name, 'out'), 'utf8')];
      } catch {
        return [];
      }
    });
}

/** Makes the place known to commands that are not told of it. Where the cache cannot be written, only what needs it fails. */
export function registerPlace({ home, out, isFixed }: Place): void {
  try {
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'out'), out);
  } catch (error) {
    if (isFixed) throw error;
  }
}

/** Forgets the place, where nothing more is to be done there. */
export function forgetPlace({ home, out }: Place): void {
  try {
    for (const files of [filesOf(`${home}/`), filesOf(beside(out))])
      if (hasJournal(files) || existsSync(files.claim)) return;
    rmSync(join(home, 'out'), { force: true });
    rmdirSync(home);
  } catch {
    // There was none, or something is left that the next command deletes.
  }
}

/** The names of a folder’s entries; none where it cannot be read. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Before the names of all that Dateline makes beside a folder. */
export function beside(out: string): string {
  return join(dirname(out), `.${basename(out)}-`);
}

/** Whether a process may make and delete entries of a folder. */
export function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The mount that a path lies on; undefined where the system does not say. */
export function mountOf(path: string): string | undefined {
  return mounts()
    .filter((mount) => isBelow(path, mount))
    .toSorted((a, b) => b.length - a.length)[0];
}

function filesOf(prefix: string): Pick<Place, 'staging' | 'old' | 'journal' | 'undo' | 'lock' | 'claim'> {
  return {
    staging: `${prefix}new`,
    old: `${prefix}old`,
    journal: `${prefix}journal.json`,
    undo: `${prefix}undo.json`,
    lock: `${prefix}lock`,
    claim: `${prefix}claim`,
  };
}

function homeOf(out: string, project: string): Pick<Place, 'out' | 'home'> {
  return { out, home: homePath(out, project) };
}

function homePath(out: string, project: string): string {
  return join(publishingOf(project), digestOf(out));
}

function isFixed(out: string): boolean {
  const parent = statsOf(dirname(out));
  const there = statsOf(out);
  if (!there || !parent) return false;
  return (
    there.dev !== parent.dev ||
    !isWritable(dirname(out)) ||
    isSticky(parent, there) ||
    mounts().some((mount) => isBelow(mount, out))
  );
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** In a folder such as `/tmp`, only an entry’s owner, the folder’s and root may rename it. */
function isSticky(parent: { mode: number; uid: number }, entry: { uid: number }): boolean {
  const user = process.getuid?.();
  return (parent.mode & 0o1000) !== 0 && user !== undefined && ![0, parent.uid, entry.uid].includes(user);
}

/** Where disks are mounted, as Linux tells it; a folder may be mounted from the disk that it lies on. */
function mounts(): string[] {
  try {
    return readFileSync('/proc/self/mountinfo', 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => unescape(line.split(' ')[4]!));
  } catch {
    return [];
  }
}

/** Spaces and backslashes are given in octal. */
function unescape(path: string): string {
  return path.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(parseInt(octal, 8)));
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
