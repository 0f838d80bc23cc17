import type { Stats } from 'node:fs';
import { statSync } from 'node:fs';
import type { CacheFolder } from './cacheFolder.ts';
import { Packed } from './packed.ts';

/**
 * The digests of files by what the system says of each (size, times, inode), so that a file that has not changed since the last run is not
 * read, as in Git’s index (gitformat-index). A file that changed just before its state was taken is not put into the index: it may change
 * again within the same tick of the clock, and nothing would show it.
 */
export interface FileIndex {
  /** The digest of the file called `name`, which lies at `path`; `undefined` where it must be read. Notes its state for `learn`. */
  digest(name: string, path: string): string | undefined;
  /** Puts a file’s digest into the index, of bytes that were read after its state was noted. */
  learn(name: string, digest: string): void;
  /** Keeps the files whose digest was asked for, and forgets the others. */
  save(): void;
}

/** The key under which an index is in its cache. */
export const indexKey = 'files';

/** Opens the index of a cache. Without a cache, or where its index is damaged, no file is known. Digests are SHA-256 in hexadecimal. */
export function fileIndex(cache: CacheFolder | undefined): FileIndex {
  const bytes = cache?.read(indexKey);
  const held = bytes ? Packed.from<Index>(bytes).value : empty;
  const rows = new Map(held.files.map((file, row) => [file, row]));
  const noted = new Map<string, FileState | undefined>();
  const digests = new Map<string, string>();
  let isChanged = false;
  return { digest, learn, save };

  function digest(name: string, path: string): string | undefined {
    if (!cache) return undefined;
    const state = fileState(path);
    noted.set(name, state);
    const row = rows.get(name);
    if (!state || row === undefined) return undefined;
    if (stateParts.some((part, column) => state[part] !== held.states[row * stateParts.length + column]))
      return undefined;
    const known = held.digests.slice(row * digestLength, (row + 1) * digestLength);
    digests.set(name, known);
    return known;
  }

  function learn(name: string, digest: string): void {
    if (!noted.get(name) || digests.get(name) === digest) return;
    digests.set(name, digest);
    isChanged = true;
  }

  function save(): void {
    if (!isChanged && digests.size === held.files.length) return;
    const files = [...digests.keys()].toSorted();
    cache?.write(
      indexKey,
      Packed.of<Index>({
        files,
        states: Float64Array.from(
          files.flatMap((file) => stateParts.map((part) => noted.get(file)?.[part] ?? NaN)),
        ),
        digests: files.map((file) => digests.get(file)).join(''),
      }).bytes,
    );
  }
}

/** What changes when a file changes. */
export type FileState = Pick<Stats, 'size' | 'mtimeMs' | 'ctimeMs' | 'ino'>;

/** The state of a file, followed through links; `undefined` where there is none, or where it changed too lately to be trusted. */
export function fileState(path: string): FileState | undefined {
  const now = Date.now();
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats?.isFile() && isSettled(stats, now) ? stats : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a change after `now`, in milliseconds since the epoch, would show in the state. */
export function isSettled(
  { mtimeMs, ctimeMs }: Pick<FileState, 'mtimeMs' | 'ctimeMs'>,
  now: number,
): boolean {
  return isBefore(mtimeMs, now) && isBefore(ctimeMs, now);
}

function isBefore(time: number, now: number): boolean {
  return time < now - (time % 1000 ? fineTick : coarseTick);
}

/** Longer than the tick of clocks that stamp files: 10 ms on Linux, 16 ms on Windows; and the two seconds of FAT, whose times are whole. */
const fineTick = 50;
const coarseTick = 2000;

export const stateParts = ['size', 'mtimeMs', 'ctimeMs', 'ino'] as const;

/** One file a row. */
interface Index {
  files: string[];
  /** The columns of `stateParts`. */
  states: Float64Array;
  /** 64 hexadecimal digits each. */
  digests: string;
}

const digestLength = 64;
const empty: Index = { files: [], states: new Float64Array(), digests: '' };
