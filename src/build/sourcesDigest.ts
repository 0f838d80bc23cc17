import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A digest of all that a site is made from besides its content: Dateline’s sources, `public/`, libraries, and Node with its tables. */
export function sourcesDigest(project: string): string {
  const digest = createHash('sha256').update(process.version);
  const files = [join(project, 'package-lock.json')];
  for (const room of ['src', 'public']) {
    const folder = join(project, room);
    if (!existsSync(folder)) continue;
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
      if (entry.isFile()) files.push(join(entry.parentPath, entry.name));
  }
  for (const file of files.toSorted()) {
    digest.update(`\0${relative(project, file)}\0`);
    if (existsSync(file)) digest.update(readFileSync(file));
  }
  return digest.digest('hex');
}
