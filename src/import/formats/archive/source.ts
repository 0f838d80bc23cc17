import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { largestInput, tooLarge } from '../../core/decode.ts';
import type { About, LeftOut, Refused } from '../../core/delivery.ts';
import { oneLine } from '../../core/notation/oneLine.ts';
import { refusal } from '../../core/refusals.ts';
import type { PlaceOfPiece } from './xmlPieces.ts';

/** Bytes that can be read from their beginning as often as is asked: a file, a member of an archive. */
export interface Source {
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
  isCut?: boolean;
  /** The encoding that was sent with it. */
  charset?: string;
  /** Where it stands in a file of which it is a piece. */
  piece?: PlaceOfPiece;
}

/** What does not go in of an archive. */
export interface Unread {
  from: string;
  refused: Refused[];
  leftOut: LeftOut[];
}

export function fileSource(from: string, path: string, size: number): Source {
  return { from, about: { name: from }, at: { path }, size, open: () => createReadStream(path) };
}

export function bytesSource(from: string, bytes: Uint8Array, about: About = { name: from }): Source {
  return { from, about, at: { bytes }, size: bytes.length, open: () => Readable.from([bytes]) };
}

/** A source that is read whole, as one file, if it is not larger than a file may be. */
export async function plainOf(source: Source): Promise<Plain | Unread> {
  const { from, about, at, size = 0 } = source;
  if (size > largestInput) return refusedMember(from, tooLarge(size));
  const bytes = at && 'bytes' in at ? at.bytes : await startOf(source, largestInput + 1);
  if (bytes.length > largestInput) return refusedMember(from, tooLarge(size || bytes.length));
  return { from, about, bytes };
}

export function refusedMember(from: string, refused: Refused): Unread {
  return { from, refused: [refused], leftOut: [] };
}

/** An archive, or something in it, that is not read, and why: a clause. */
export function unreadable(from: string, what: string, advice = 'Get it from its source again.'): Unread {
  return refusedMember(from, { line: 1, ...refusal('unreadable-archive', { what, advice }) });
}

export function damaged(from: string, error: unknown, where = ''): Unread {
  const fault = oneLine(error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
  return unreadable(from, `is damaged${where}: ${fault}`);
}

/** So many bytes of a source, or a few more. */
export async function startOf({ open }: Pick<Source, 'open'>, least: number): Promise<Buffer> {
  let length = 0;
  return buffer(
    (async function* () {
      for await (const piece of open()) {
        yield piece;
        length += piece.length;
        if (length >= least) return;
      }
    })(),
  );
}
