/*
 * What has to be uploaded, and deleted at the host, as lists for uploaders: a path a line, below the site’s folder, as `rclone --files-from`
 * reads them. They compare the site with what was uploaded when somebody deleted the lists, so that all builds between two uploads are in
 * them, whatever became of each.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { compareText } from '../parse/compareText.ts';
import { cacheFolder } from '../store/cacheFolder.ts';
import type { MadeFile } from './siteState.ts';

/** Where the lists are. */
export interface UploadLists {
  upload: string;
  remove: string;
}

export function uploadLists(cache: string): UploadLists {
  return { upload: join(cache, 'upload.txt'), remove: join(cache, 'delete.txt') };
}

/**
 * Writes the lists for a site. `before` is what was published before it, by path, with the digests that are known: that was uploaded, where
 * there are no lists. Called before the state of the site is kept, so that a build that is killed in between is made up for by the next.
 */
export function writeLists(
  cache: string,
  made: ReadonlyMap<string, MadeFile>,
  before: ReadonlyMap<string, { digest?: string }>,
): void {
  const { upload, remove } = uploadLists(cache);
  const kept = cacheFolder(join(cache, 'uploaded'));
  const areThere = existsSync(upload) && existsSync(remove);
  const [pending, leaving] = areThere ? [linesOf(upload), linesOf(remove)] : [[], []];
  const bytes = areThere ? kept.read(uploadedKey) : undefined;
  const uploaded = bytes
    ? (deserialize(bytes) as Uploaded)
    : new Map(Array.from(before, ([path, { digest = '' }]) => [path, digest]));
  if (!bytes) kept.write(uploadedKey, serialize(uploaded));
  // Without what was uploaded, all that was listed stays listed.
  const [more, gone] = bytes ? [[], []] : [pending, leaving];
  const differing = [...made].filter(([path, { digest }]) => uploaded.get(path) !== digest);
  writeList(upload, [...differing.map(([path]) => path), ...more.filter((path) => made.has(path))]);
  writeList(
    remove,
    [...uploaded.keys(), ...gone].filter((path) => !made.has(path)),
  );
}

/** Files on the host: the digest of each by its path, empty where it is not known. */
type Uploaded = Map<string, string>;

const uploadedKey = 'files-1';

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

function writeList(file: string, paths: string[]): void {
  const lines = [...new Set(paths)].sort(compareText);
  rmSync(file, { force: true });
  writeFileSync(file, lines.map((path) => `${path}\n`).join(''));
}
