import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * A digest of all but the stories that the bytes of an index depend on: the sources that read, join and index stories, the libraries they
 * use, Node with its tables of Unicode, and zlib, which packs otherwise on another processor.
 */
export function indexVersion(): string {
  return (running ??= versionOf(fileURLToPath(new URL('../..', import.meta.url))));
}

let running: string | undefined;

function versionOf(sources: string): string {
  const digest = createHash('sha256').update(`${process.version} ${process.versions.zlib} ${process.arch}`);
  const lockfile = join(sources, '../package-lock.json');
  if (existsSync(lockfile)) digest.update(readFileSync(lockfile));
  for (const folder of ['parse', 'archive', 'messages', 'search']) {
    const entries = readdirSync(join(sources, folder), { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.sort()) digest.update(file.slice(sources.length)).update(readFileSync(file));
  }
  return digest.digest('hex');
}
