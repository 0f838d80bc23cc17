import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';

/** Paths of the files that a site carries as they are. */
export async function publicFiles(folder: string): Promise<string[]> {
  return existsSync(folder) ? readdir(folder, { recursive: true }) : [];
}
