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
  for (const { address } of edition.pages) {
    const path = address.endsWith('.html') ? address : `${address}index.html`;
    if (asked.has(path)) found.clashing.push(path);
  }
  // In most archives no file has a root in common, and the list is long.
  for (const file of [...asked].some(mayBeFile) ? filesOf(edition) : [])
    if (asked.has(file.address))
      ('isDefault' in file && file.isDefault ? found.replaced : found.clashing).push(file.address);
  return { replaced: found.replaced.sort(), clashing: found.clashing.sort() };
}

function mayBeFile(path: string): boolean {
  const [root = ''] = path.split('/');
  return roots.some((own) => (typeof own === 'string' ? own === root : own.test(path)));
}

const roots = fileTypes.flatMap((type) => type.roots);
