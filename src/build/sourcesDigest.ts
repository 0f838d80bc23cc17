import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * A digest of all that a site is made from besides its content: Dateline’s sources, `public/`, libraries, and Node with its tables. Links are
 * followed, as they are when the files are copied.
 */
export function sourcesDigest(project: string): string {
  const digest = createHash('sha256').update(process.version);
  const files = [
    join(project, 'package-lock.json'),
    ...['src', 'public'].flatMap((room) => filesBelow(join(project, room))),
  ];
  for (const file of files.toSorted()) {
    digest.update(`\0${relative(project, file)}\0`);
    if (existsSync(file)) digest.update(readFileSync(file));
  }
  return digest.digest('hex');
}

/** The files of a folder and those in it, each folder once on the way to it. */
function filesBelow(folder: string, above: string[] = []): string[] {
  if (!existsSync(folder)) return [];
  const real = realpathSync(folder);
  if (above.includes(real)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    const found = entry.isSymbolicLink() ? statSync(path, { throwIfNoEntry: false }) : entry;
    if (found?.isDirectory()) return filesBelow(path, [...above, real]);
    return found?.isFile() ? [path] : [];
  });
}
