import { fileTypes, filesOf } from '../files.ts';
import type { ListedEdition } from '../routes.ts';

/** The files of `public/` at whose addresses the archive makes files too. */
export interface FilesAtOneAddress {
  /** Those that go before the archive’s. */
  replaced: string[];
  /** Those that must not be there. */
  clashing: string[];
}

/** Compares the paths of the files in `public/` with all that an edition makes. */
export function filesAtOneAddress(edition: ListedEdition, publicFiles: string[]): FilesAtOneAddress {
  const asked = new Set(publicFiles.map((path) => path.replaceAll('\\', '/')));
  if (!asked.size) return { replaced: [], clashing: [] };
  const found: FilesAtOneAddress = { replaced: [], clashing: [] };
  const askedRoots = new Set(Array.from(asked, rootOf));
  const hidden = new Set<string>();
  for (const { address } of edition.pages) {
    if (address !== '' && !askedRoots.has(rootOf(address))) continue;
    const path = address.endsWith('.html') ? address : `${address}index.html`;
    if (asked.has(path)) found.clashing.push(path);
    // A file where the folder of a page must be.
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1))
      if (asked.has(path.slice(0, end))) hidden.add(path.slice(0, end));
  }
  found.clashing.push(...hidden);
  // In most archives no file has a root in common, and the list is long.
  for (const file of [...asked].some(mayBeFile) ? filesOf(edition) : [])
    if (asked.has(file.address))
      ('isDefault' in file && file.isDefault ? found.replaced : found.clashing).push(file.address);
  return { replaced: found.replaced.sort(), clashing: found.clashing.sort() };
}

function mayBeFile(path: string): boolean {
  const root = rootOf(path);
  return roots.some((own) => (typeof own === 'string' ? own === root : own.test(path)));
}

function rootOf(path: string): string {
  const end = path.indexOf('/');
  return end < 0 ? path : path.slice(0, end);
}

const roots = fileTypes.flatMap((type) => type.roots);
