import { gunzipped } from '../../core/decode.ts';
import { refusal } from '../../core/refusals.ts';
import { mboxMembers } from './mbox.ts';
import type { Member, Source } from './source.ts';
import { allOf, bytesSource, headOf, refusedMember, unzippedSource } from './source.ts';
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
    const what = 'is an archive in archives that are in one another';
    const advice = 'Unpack the outer ones, and import what is in them.';
    yield refusedMember(source.from, { line: 1, ...refusal('unreadable-archive', { what, advice }) });
    return;
  }
  const kind = containerOf(await headOf(source));
  if (kind === 'warc') yield* warcMembers(source);
  else if (kind === 'mbox') yield* mboxMembers(source);
  else if (kind === 'zip') yield* zipMembers(source, (member) => membersOf(member, depth + 1));
  else if (kind === 'gzip') yield* compressed(source, depth);
  else {
    const bytes = await allOf(source);
    yield 'message' in bytes
      ? refusedMember(source.from, bytes)
      : { from: source.from, about: source.about, bytes };
  }
}

async function* compressed(source: Source, depth: number): AsyncGenerator<Member> {
  const { from, about } = source;
  const inner = unzippedSource(source);
  const head = await headOf(inner).catch(() => new Uint8Array());
  const kind = containerOf(head);
  if (kind === 'warc' || kind === 'mbox') return yield* membersOf(inner, depth + 1);
  const packed = await allOf(source);
  const plain = 'message' in packed ? packed : gunzipped(packed);
  if ('message' in plain) return yield refusedMember(from, plain);
  if (kind) return yield* membersOf(bytesSource(from, plain.bytes, about), depth + 1);
  return yield { from, about, ...plain };
}

/** What kind of container a file is by its first bytes; undefined for a plain file. */
function containerOf(head: Uint8Array): 'zip' | 'gzip' | 'warc' | 'mbox' | undefined {
  const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 2000)).toString('latin1');
  if (/^PK(?:\x03\x04|\x05\x06)/.test(start)) return 'zip';
  if (start.startsWith('\x1f\x8b')) return 'gzip';
  if (/^WARC\/\d\.\d\r?\n/.test(start)) return 'warc';
  return /^From [^\n]*\d\d:\d\d[^\n]*\r?\n(?:>?From [^\n]*\n)*[!-9;-~]+:/.test(start) ? 'mbox' : undefined;
}
