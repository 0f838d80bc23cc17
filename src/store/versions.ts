import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Digests of the code that makes records and mentions: what another version made is not taken from a cache. */
export interface Versions {
  parser: string;
  finders: string;
}

/** The versions of the code that runs: its sources, the libraries it uses, and Node with its tables of Unicode and country names. */
export function runningVersions(): Versions {
  running ??= versionsOf(join(fileURLToPath(new URL('..', import.meta.url))));
  return running;
}

let running: Versions | undefined;

/** The versions of the code in a folder of sources that holds `parse`, `archive` and `store`. */
export function versionsOf(sources: string): Versions {
  const base = createHash('sha256').update(process.version);
  const lockfile = join(sources, '../package-lock.json');
  if (existsSync(lockfile)) base.update(readFileSync(lockfile));
  for (const room of ['parse', 'store']) addFolder(join(sources, room));
  const parser = base.copy().digest('hex');
  addFolder(join(sources, 'archive'));
  return { parser, finders: base.digest('hex') };

  function addFolder(folder: string): void {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.sort()) base.update(file.slice(sources.length)).update(readFileSync(file));
  }
}
