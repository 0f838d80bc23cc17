import { gunzipped } from '../../core/decode.ts';
import { mboxMembers } from './mbox.ts';
import type { Member, Source } from './source.ts';
import { bytesSource, headOf, plainOf, refusedMember, unreadable, unzippedSource } from './source.ts';
import { warcMembers } from './warc.ts';
import { zipMembers } from './zip.ts';

/** How deep archives may be in one another: a zip archive in a zip archive, of compressed files. */
const deepest = 3;

/**
 * The plain files in an input, as they are come to: itself, or the members of a zip archive (WACZ too), the pages of a WARC file, the mails of an mbox
 * file, each compressed or not. What cannot be read is refused, and all others are given. Never more than one of them is held in memory.
 */
export async function* membersOf(source: Source, depth = 0): AsyncGenerator<Member> {
  if (depth > deepest) {
    const advice = 'Unpack the outer ones, and import what is in them.';
    const fault = unreadable('is an archive in archives that are in one another', advice);
    return yield refusedMember(source.from, fault);
  }
  const kind = containerOf(await headOf(source));
  if (kind === 'warc') yield* warcMembers(source);
  else if (kind === 'mbox') yield* mboxMembers(source);
  else if (kind === 'zip') yield* zipMembers(source, (member) => membersOf(member, depth + 1));
  else if (kind === 'gzip') yield* compressed(source, depth);
  else yield await plainOf(source);
}

/** A container that is read from beginning to end is unpacked as it is read; all else whole. */
async function* compressed(source: Source, depth: number): AsyncGenerator<Member> {
  const { from, about } = source;
  const inner = unzippedSource(source);
  const kind = containerOf(await headOf(inner).catch(() => Buffer.of()));
  if (kind === 'warc' || kind === 'mbox') return yield* membersOf(inner, depth + 1);
  const packed = await plainOf(source);
  if (!('bytes' in packed)) return yield packed;
  const plain = gunzipped(packed.bytes);
  if ('message' in plain) yield refusedMember(from, plain);
  else if (kind) yield* membersOf(bytesSource(from, plain.bytes, about), depth + 1);
  else yield { from, about, ...plain };
}

/** What kind of container a file is by its first bytes; undefined for a plain file. */
function containerOf(head: Buffer): 'zip' | 'gzip' | 'warc' | 'mbox' | undefined {
  const start = head.toString('latin1', 0, 2000);
  if (/^PK(?:\x03\x04|\x05\x06)/.test(start)) return 'zip';
  if (start.startsWith('\x1f\x8b')) return 'gzip';
  if (/^WARC\/\d\.\d\r?\n/.test(start)) return 'warc';
  return /^From [^\n]*\d\d:\d\d[^\n]*\r?\n(?:>?From [^\n]*\n)*[!-9;-~]+:/.test(start) ? 'mbox' : undefined;
}
