import { existsSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Paths of the files that a site carries as they are. */
export async function publicFiles(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true });
  return entries.filter((path) => !statSync(join(folder, path), { throwIfNoEntry: false })?.isDirectory());
}
