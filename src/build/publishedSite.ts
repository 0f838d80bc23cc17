/*
 * The site that stands at `--out`, as far as it is what the last build left there. Files that somebody changed, added or deleted since are
 * found by their facts on disk, and by their bytes where the facts differ.
 */
import { hash } from 'node:crypto';
import type { Dirent, Stats } from 'node:fs';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../store/errorCode.ts';
import type { SiteChanges } from './changes.ts';
import { entryAt } from './publishing/files.ts';
import { belongsToPlace } from './publishing/siteEntries.ts';
import type { FileFacts, MadeFile, SiteState, StateFile } from './siteState.ts';

export class PublishedSite {
  readonly folder: string;
  /** Whether so much of it is left that it can be changed file by file. */
  readonly isThere: boolean;
  /** The files that are as they were left. */
  readonly files: ReadonlyMap<string, StateFile>;
  /** Paths of files that no build of this state made, and that the site must not keep. */
  readonly unknownFiles: readonly string[];
  readonly unknownFolders: readonly string[];
  /** When something was last added to each folder, or removed, as far as it is known. */
  readonly folders: ReadonlyMap<string, number>;

  constructor(folder: string, { isThere, files, unknownFiles, unknownFolders, folders }: Left) {
    this.folder = folder;
    this.isThere = isThere;
    this.folders = folders;
    this.files = files;
    this.unknownFiles = unknownFiles;
    this.unknownFolders = unknownFolders;
  }

  /** Its bytes; undefined where they are not those that were left there. */
  read(path: string): Buffer | undefined {
    const known = this.files.get(path);
    if (!known) return undefined;
    const bytes = readFileSync(join(this.folder, path));
    return hash('sha256', bytes) === known.digest ? bytes : undefined;
  }
}

/** What differs at a folder from what a state says of it. Plain data. */
export interface Differences {
  /** Files that are gone or have other bytes, and those with other facts only, as they are now. */
  files: [path: string, now: StateFile | undefined][];
  /** Files that the site must not keep, and folders, what is in a folder before the folder. */
  unknownFiles: string[];
  unknownFolders: string[];
}

/** Looks at a site, which need not be where it was built. */
export function differencesAt(
  folder: string,
  { files, folders }: Pick<SiteState, 'files' | 'folders'>,
): Differences {
  const differences: Differences = { files: [], unknownFiles: [], unknownFolders: [] };
  if (!entryAt(folder))
    return { ...differences, files: Array.from(files.keys(), (path) => [path, undefined]) };
  for (const [path, file] of files) {
    const now = currentState(join(folder, path), file);
    if (now === file) continue;
    differences.files.push([path, now]);
    if (!now && entryAt(join(folder, path))) differences.unknownFiles.push(path);
  }
  for (const [path, time] of folders) {
    if (entryAt(join(folder, path))?.mtimeMs === time) continue;
    for (const entry of entriesOf(join(folder, path))) {
      const below = path === '' ? entry.name : `${path}/${entry.name}`;
      const isKnown = entry.isDirectory() ? folders.has(below) : files.has(below);
      if (!isKnown && !(path === '' && belongsToPlace(entry.name)))
        addUnknown(folder, below, entry, differences);
    }
  }
  return differences;
}

/** What is left of the site that `state` tells of. Of one that has lost half of its files nothing is used. */
export function publishedAt(
  folder: string,
  { files, folders }: Pick<SiteState, 'files' | 'folders'>,
  differences: Differences,
): PublishedSite {
  const left = new Map(files);
  for (const [path, now] of differences.files)
    if (now) left.set(path, now);
    else left.delete(path);
  if (left.size * 2 <= files.size) return noSite;
  const { unknownFiles, unknownFolders } = differences;
  return new PublishedSite(folder, { isThere: true, files: left, unknownFiles, unknownFolders, folders });
}

/** The facts of what is published after these changes; only what changed is looked at. */
export function factsOf(
  folder: string,
  made: ReadonlyMap<string, MadeFile>,
  before: PublishedSite,
  { added, changed, removed }: SiteChanges,
): Pick<SiteState, 'files' | 'folders'> {
  const fresh = new Set([added, changed, removed].flat());
  const files = new Map<string, StateFile>();
  for (const [path, { digest, key }] of made) {
    const kept = fresh.has(path) ? undefined : before.files.get(path)?.facts;
    const facts = kept ?? readFacts(lstatSync(join(folder, path)));
    files.set(path, { digest, key, facts });
  }
  const changedFolders = new Set([...fresh].flatMap((path) => [...foldersAbove(path)]));
  const folders = new Map<string, number>();
  for (const path of made.keys())
    for (const above of foldersAbove(path)) {
      // Those above it are known then, too.
      if (folders.has(above)) break;
      const kept = changedFolders.has(above) ? undefined : before.folders.get(above);
      folders.set(above, kept ?? lstatSync(join(folder, above)).mtimeMs);
    }
  return { files, folders };
}

interface Left extends Pick<SiteState, 'files' | 'folders'> {
  isThere: boolean;
  unknownFiles: string[];
  unknownFolders: string[];
}

/** Where there is none that could be carried over. */
export const noSite = new PublishedSite('', {
  isThere: false,
  files: new Map(),
  folders: new Map(),
  unknownFiles: [],
  unknownFolders: [],
});

/** The files at a folder of which nothing is known. */
export function filesAt(folder: string): Map<string, { digest?: string }> {
  const found: Differences = { files: [], unknownFiles: [], unknownFolders: [] };
  for (const entry of entriesOf(folder))
    if (!belongsToPlace(entry.name)) addUnknown(folder, entry.name, entry, found);
  return new Map(found.unknownFiles.map((path) => [path, {}]));
}

/** A file with its facts as they are now: the same object where they are the same; undefined where it has other bytes. */
function currentState(path: string, file: StateFile): StateFile | undefined {
  const stat = entryAt(path);
  if (!stat?.isFile()) return undefined;
  const facts = readFacts(stat);
  if (isSame(facts, file.facts)) return file;
  if (facts.size !== file.facts.size || hash('sha256', readFileSync(path)) !== file.digest) return undefined;
  return { ...file, facts };
}

function isSame(one: FileFacts, other: FileFacts): boolean {
  return (
    one.size === other.size &&
    one.modified === other.modified &&
    one.changed === other.changed &&
    one.inode === other.inode
  );
}

function readFacts({ size, mtimeMs, ctimeMs, ino }: Stats): FileFacts {
  return { size, modified: mtimeMs, changed: ctimeMs, inode: ino };
}

function addUnknown(folder: string, path: string, entry: Dirent, to: Differences): void {
  if (!entry.isDirectory()) {
    to.unknownFiles.push(path);
    return;
  }
  for (const below of entriesOf(join(folder, path))) addUnknown(folder, `${path}/${below.name}`, below, to);
  to.unknownFolders.push(path);
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '')) return [];
    throw error;
  }
}

/** The folders that hold a file, from the nearest to the site’s own, `''`. */
function* foldersAbove(path: string): Generator<string> {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
    yield path.slice(0, end);
  yield '';
}
