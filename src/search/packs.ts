/*
 * Packs: files of many short members, each compressed for itself (zlib, RFC 1950), one behind the other, so that an archive has few files
 * and a search fetches little. A reader fetches a member by a range request (RFC 9110, section 14.2); from a host that ignores these, the
 * whole pack. A pack is named for what it holds: `<folder><ten hexadecimal digits>.pack`.
 */
import { pack, unpack } from './postings.ts';

/** Packs in one folder, and where each of their members is. */
export interface Packed {
  /** The names of the packs, with a space between. */
  files: string;
  /** The number of members in each, packed. */
  counts: string;
  /** The length of each member in bytes, packed. */
  sizes: string;
}

/** Where a member is: the path of its pack, and its first byte and length there. */
export interface Member {
  path: string;
  start: number;
  length: number;
}

/** `packs` are the name of each, and the lengths of its members in bytes. */
export function packedOf(packs: { name: string; sizes: number[] }[]): Packed {
  return {
    files: packs.map(({ name }) => name).join(' '),
    counts: pack(packs.map(({ sizes }) => sizes.length)),
    sizes: pack(packs.flatMap(({ sizes }) => sizes)),
  };
}

/** The members of packs in order; `folder` is theirs, with a slash behind. */
export function membersOf({ files, counts, sizes }: Packed, folder: string): Member[] {
  const names = files.split(' ');
  const lengths = unpack(sizes);
  let next = 0;
  return unpack(counts).flatMap((count, at) => {
    let start = 0;
    return lengths.slice(next, (next += count)).map((length) => {
      const member = { path: packPath(folder, names[at]!), start, length };
      start += length;
      return member;
    });
  });
}

export function packPath(folder: string, name: string): string {
  return `${folder}${name}.pack`;
}
