import {
  closeSync,
  constants,
  cpSync,
  fstatSync,
  ftruncateSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeSync,
} from 'node:fs';
import type { Stats } from 'node:fs';
import { dirname, join } from 'node:path';
import { errorCode } from '../../store/errorCode.ts';
import { assertRoom, roomFor } from './room.ts';

/* Moves of single files between folders that may lie on different disks. Paths are below a folder, with slashes. */

/** The files below a folder, in the order of their names; none where there is no folder. */
export function filesBelow(folder: string, path = ''): string[] {
  const entries = readdirSync(join(folder, path), { withFileTypes: true }).toSorted((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  return entries.flatMap((entry) => {
    const below = path ? `${path}/${entry.name}` : entry.name;
    return entry.isDirectory() ? filesBelow(folder, below) : [below];
  });
}

/** What stands at a path itself, which may be a link; undefined where nothing does. */
export function entryAt(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** What stands at a path below a folder itself, and not behind a link on the way there. */
export function entryBelow(folder: string, path: string): Stats | undefined {
  for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1))
    if (!entryAt(join(folder, path.slice(0, end)))?.isDirectory()) return undefined;
  return entryAt(join(folder, path));
}

/** Whether two folders hold a file with the same bytes at a path. */
export function areEqual(path: string, one: string, other: string): boolean {
  const [a, b] = [entryBelow(one, path), entryBelow(other, path)];
  if (!a?.isFile() || !b?.isFile() || a.size !== b.size) return false;
  return readFileSync(join(one, path)).equals(readFileSync(join(other, path)));
}

/** Moves or copies files from one folder into another, which may be on another disk. Nothing else may change the other folder meanwhile. */
export class FileMover {
  readonly #from: string;
  readonly #to: string;
  /** Folders that are there, with all above them. */
  readonly #made = new Set<string>();
  /** Whether the system has said that files cannot be moved or have second names there. */
  #isFar = false;

  constructor(from: string, to: string) {
    this.#from = from;
    this.#to = to;
  }

  /**
   * Moves a file in place of what is there, and makes the folders above it. Where that is another disk, its bytes are written into the file
   * that is there, and the moved one stays. A file that is there no more has been moved before.
   */
  put(path: string): void {
    const source = join(this.#from, path);
    const target = join(this.#to, path);
    const entry = entryAt(source);
    if (!entry) return;
    this.#makeRoom(path);
    if (this.#tryNear(() => renameSync(source, target), ['EXDEV'])) return;
    if (entry.isSymbolicLink()) copyLink(source, target);
    else writeInPlace(source, target);
  }

  /** Gives a file a second name in the other folder, where there is none; a copy where the disk cannot do that. */
  keep(path: string): void {
    const source = join(this.#from, path);
    const kept = join(this.#to, path);
    this.#makeFolder(dirname(path));
    if (this.#tryNear(() => linkSync(source, kept), cannotLink)) return;
    if (entryAt(source)?.isSymbolicLink()) copyLink(source, kept);
    else cpSync(source, kept, { preserveTimestamps: true });
  }

  /** Does what can be done on one disk only; false where the system refuses with one of these codes. */
  #tryNear(action: () => void, refusals: string[]): boolean {
    if (this.#isFar) return false;
    try {
      action();
      return true;
    } catch (error) {
      if (!refusals.includes(errorCode(error) ?? '')) throw error;
      this.#isFar = true;
      return false;
    }
  }

  /** A file cannot be put where a folder of its name stands, nor below a file. */
  #makeRoom(path: string): void {
    this.#makeFolder(dirname(path));
    const entry = entryAt(join(this.#to, path));
    if (entry && !entry.isFile()) rmSync(join(this.#to, path), { recursive: true, force: true });
  }

  #makeFolder(path: string): void {
    if (this.#made.has(path)) return;
    this.#made.add(path);
    if (path === '.') return makeFolder(this.#to);
    this.#makeFolder(dirname(path));
    const folder = join(this.#to, path);
    const entry = entryAt(folder);
    if (entry && !entry.isDirectory()) rmSync(folder, { force: true });
    if (!entry?.isDirectory()) mkdirSync(folder);
  }
}

const cannotLink = ['EXDEV', 'EPERM', 'EACCES', 'EMLINK', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'];

/** Deletes a file, and the folders above it that are empty then. */
export function removeFile(path: string, folder: string): void {
  const entry = entryBelow(folder, path);
  if (entry && !entry.isDirectory()) rmSync(join(folder, path), { force: true });
  for (let above = dirname(path); above !== '.'; above = dirname(above))
    if (!removeIfEmpty(join(folder, above))) return;
}

/** Deletes a folder and all below it. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Moves a folder to where nothing is. Throws `NoRoomError` where that is another disk which has no room for it. */
export function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (errorCode(error) !== 'EXDEV') throw error;
    const sizes = filesBelow(from).map((path) => entryAt(join(from, path))?.size ?? 0);
    assertRoom([{ path: dirname(to), needed: roomFor(sizes) }]);
    cpSync(from, to, { recursive: true, preserveTimestamps: true });
    removeFolder(from);
  }
}

/** Makes a folder and those above it. Node’s own `recursive` never ends where the system answers ENOENT for a new name, as /proc does. */
export function makeFolder(folder: string): void {
  if (isFolder(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!isFolder(folder)) throw error;
  }
}

/** Whether a folder is there, or a link to one. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

function copyLink(source: string, target: string): void {
  rmSync(target, { force: true });
  symlinkSync(readlinkSync(source), target);
}

/** In one write, and cut afterwards, so that a reader finds half a file for as short as possible. */
function writeInPlace(source: string, target: string): void {
  const bytes = readFileSync(source);
  // A second name of the file, as that of a copy made with `cp --link`, keeps the old bytes.
  if ((entryAt(target)?.nlink ?? 0) > 1) rmSync(target);
  const file = openSync(target, constants.O_WRONLY | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0), 0o666);
  try {
    const before = fstatSync(file).size;
    for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
    if (before > bytes.length) ftruncateSync(file, bytes.length);
  } finally {
    closeSync(file);
  }
}

function removeIfEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch (error) {
    // A folder above may still be there where this one is gone.
    return isMissing(error);
  }
}

function isMissing(error: unknown): boolean {
  return errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR';
}
