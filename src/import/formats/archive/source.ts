import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { createGunzip, constants } from 'node:zlib';
import { largestInput, tooLarge } from '../../core/decode.ts';
import type { About, LeftOut, Refused } from '../../core/delivery.ts';

/** Bytes that can be read from their beginning as often as is asked: a file, a member of an archive. */
export interface Source {
  /** The value of `import.from`. */
  from: string;
  about: About;
  open: () => AsyncIterable<Uint8Array>;
  /** Where it is on the disk, or all its bytes, for formats that are not read from beginning to end. */
  at?: { path: string } | { bytes: Uint8Array };
  /** In bytes, where that is known before it is read. */
  size?: number;
}

/** A plain file that was found in an input, or what became of something that is none. */
export type Member = Plain | Unread;

/** A file of one format. */
export interface Plain {
  from: string;
  about: About;
  bytes: Uint8Array;
  /** Whether its end is missing. */
  isCut?: boolean;
  /** The encoding that was sent with it. */
  charset?: string;
}

/** What does not go in of an archive. */
export interface Unread {
  from: string;
  refused: Refused[];
  leftOut: LeftOut[];
}

const headLength = 65_536;

export function fileSource(from: string, path: string, size: number): Source {
  return { from, about: { name: from }, at: { path }, size, open: () => createReadStream(path) };
}

export function bytesSource(from: string, bytes: Uint8Array, about: About = { name: from }): Source {
  return { from, about, at: { bytes }, size: bytes.length, open: () => once(bytes) };
}

/** What is in a source that is compressed (gzip, RFC 1952), as far as it goes. */
export function unzippedSource({ from, about, open }: Source): Source {
  const gunzip = () => createGunzip({ finishFlush: constants.Z_SYNC_FLUSH });
  return { from, about, open: () => Readable.from(open()).compose(gunzip()) };
}

/** The first bytes of a source. */
export async function headOf(source: Source): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of source.open()) {
    pieces.push(piece);
    length += piece.length;
    if (length >= headLength) break;
  }
  return Buffer.concat(pieces).subarray(0, headLength);
}

/** All bytes of a source, if it is not larger than a file may be. */
export async function allOf(source: Source): Promise<Uint8Array | Refused> {
  if ((source.size ?? 0) > largestInput) return tooLarge(source.size ?? 0);
  if (source.at && 'bytes' in source.at) return source.at.bytes;
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of source.open()) {
    pieces.push(piece);
    length += piece.length;
    if (length > largestInput) return tooLarge(source.size ?? length);
  }
  return Buffer.concat(pieces);
}

export function refusedMember(from: string, refused: Refused): Unread {
  return { from, refused: [refused], leftOut: [] };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
