/*
 * What has to be uploaded, and deleted at the host, as lists for uploaders: a path a line, below the site’s folder, as `rclone --files-from`
 * reads them. The lists grow from build to build until somebody deletes them, so that builds between two uploads are all in them.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteChanges } from './changes.ts';

/** Where the lists are. */
export interface UploadLists {
  upload: string;
  remove: string;
}

export function uploadLists(cache: string): UploadLists {
  return { upload: join(cache, 'upload.txt'), remove: join(cache, 'delete.txt') };
}

/** Adds what a build changed. */
export function addToLists({ upload, remove }: UploadLists, { added, changed, removed }: SiteChanges): void {
  const uploads = new Set([...readList(upload), ...added, ...changed]);
  const removals = new Set([...readList(remove), ...removed]);
  for (const path of removed) uploads.delete(path);
  for (const path of added) removals.delete(path);
  writeList(upload, uploads);
  writeList(remove, removals);
}

function readList(file: string): string[] {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
  } catch {
    return [];
  }
}

function writeList(file: string, paths: Set<string>): void {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(
    file,
    [...paths]
      .sort()
      .map((path) => `${path}\n`)
      .join(''),
  );
}
