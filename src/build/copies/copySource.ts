import { linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { holdsAddresses, relativeFile } from './relativeFile.ts';

/** A published site of which copies are made that work at any path. */
export interface CopySource {
  /** Where it is published. */
  folder: string;
  /** Its base path. */
  base: string;
  /** The paths of the files that a copy holds, sorted. */
  paths: string[];
}

/**
 * What a copy holds of a site’s files: all but those that only a host uses (its settings, the page for missing addresses, the service worker,
 * which answers for one place alone) and the lists of digests, for a copy has other bytes.
 */
export function copySource(folder: string, base: string, made: readonly string[]): CopySource {
  return { folder, base, paths: made.filter(isCopied).sort() };
}

/** A file as a copy holds it. Throws the system’s errors. */
export function copiedFile({ folder, base }: CopySource, path: string): Uint8Array {
  const bytes = readFileSync(join(folder, path));
  return holdsAddresses(path) ? Buffer.from(relativeFile(bytes.toString(), path, base)) : bytes;
}

/** Writes a copy as a folder. Files that do not change are further names of those that are published, where the disk has such. */
export function writeCopy(source: CopySource, target: string): void {
  const made = new Set<string>();
  for (const path of source.paths) {
    const file = join(target, path);
    const folder = dirname(file);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    if (!holdsAddresses(path) && tryLink(join(source.folder, path), file)) continue;
    writeFileSync(file, copiedFile(source, path));
  }
}

const bagFiles = /^(?:bagit|bag-info|(?:tag)?manifest-\w+)\.txt$/;
const ofHosts = new Set(['404.html', 'sw.js', 'CNAME', '_headers', '_redirects']);

function isCopied(path: string): boolean {
  return !ofHosts.has(path) && !bagFiles.test(path) && !path.startsWith('.');
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}
