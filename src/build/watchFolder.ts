import type { FSWatcher } from 'node:fs';
import { lstatSync, readdirSync, realpathSync, statSync, watch } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { errorCode } from '../store/errorCode.ts';

export interface WatchedFolder {
  stop(): void;
}

/**
 * Gives `changed` the paths of files and folders below `root` that were made, changed, moved or deleted, those of a moment together. `root`
 * may be missing and come later. Links are followed; names that begin with a dot are left alone. `failed` is given what keeps a folder from
 * being watched.
 *
 * There is one watch for each folder. One for each file, which Vite’s watcher sets, takes more than a second for 20,000 stories, and is more
 * than many systems allow.
 */
export function watchFolder(
  root: string,
  changed: (paths: string[]) => void,
  failed: (error: unknown) => void,
): WatchedFolder {
  const held = new Map<string, Held>();
  /** The real paths of folders that were entered: links may lead in a circle. */
  const entered = new Set<string>();
  const happened = new Set<string>();
  let timer: NodeJS.Timeout | undefined;

  const above = open(dirname(root), {}, (event, name) => {
    if (event === 'rename' && name === basename(root)) take(event, root);
  });
  look(root);
  return { stop };

  function stop(): void {
    clearTimeout(timer);
    above?.close();
    for (const { watcher } of held.values()) watcher?.close();
    held.clear();
  }

  function take(event: string, path: string): void {
    if (/(?:^|[\\/])\./.test(relative(root, path))) return;
    if (event === 'rename') look(path);
    happened.add(path);
    timer ??= setTimeout(() => {
      timer = undefined;
      const paths = [...happened];
      happened.clear();
      changed(paths);
    }, moment);
  }

  /** Watches what stands at a path now, in place of what stood there. */
  function look(path: string): void {
    forget(path);
    attempt(() => {
      const isLink = path === root || lstatSync(path).isSymbolicLink();
      if (statSync(path).isDirectory()) enter(path, isLink || !isRecursive);
      else if (isLink) held.set(path, { watcher: open(path, {}, (event) => take(event, path)) });
    });
  }

  function enter(folder: string, isWatched: boolean): void {
    const real = realpathSync.native(folder);
    if (entered.has(real)) return;
    entered.add(real);
    const watcher = isWatched
      ? open(folder, { recursive: isRecursive }, (event, name) =>
          take(event, name === null ? folder : join(folder, name)),
        )
      : undefined;
    held.set(folder, { real, watcher });
    const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
    for (const entry of entries)
      if (entry.isDirectory()) attempt(() => enter(join(folder, entry.name), !isRecursive));
    // A folder’s own place goes before every link to it.
    for (const entry of entries) if (entry.isSymbolicLink()) look(join(folder, entry.name));
  }

  function forget(path: string): void {
    if (!held.has(path)) return;
    for (const [place, { watcher, real }] of held) {
      if (place !== path && !place.startsWith(path + sep)) continue;
      watcher?.close();
      held.delete(place);
      if (real !== undefined) entered.delete(real);
    }
  }

  function open(
    path: string,
    options: { recursive?: boolean },
    listener: (event: string, name: string | null) => void,
  ): FSWatcher | undefined {
    // A folder that is deleted while it is watched is an error on Windows.
    return attempt(() => watch(path, options, listener).on('error', report));
  }

  function attempt<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      report(error);
      return undefined;
    }
  }

  function report(error: unknown): void {
    if (!isGone.has(errorCode(error) ?? '')) failed(error);
  }
}

/** What is watched at a path; no watcher of its own where another covers it. */
interface Held {
  watcher: FSWatcher | undefined;
  /** Of a folder. */
  real?: string;
}

/** In milliseconds: programs write a file in several steps. */
const moment = 20;

/** Where a watch covers all folders below the one that it is set on. */
const isRecursive = process.platform === 'darwin' || process.platform === 'win32';

/** Nothing stands there, or no longer. */
const isGone = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'EPERM']);
