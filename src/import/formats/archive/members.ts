import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { constants, createGunzip } from 'node:zlib';
import { gunzipped, largestInput, tooLarge } from '../../core/decode.ts';
import type { Member, Source } from './source.ts';
import { bytesSource, plainOf, refusedMember, startOf, unreadable } from './source.ts';
import { warcMembers } from './warc.ts';
import { itemNameIn, xmlPieces } from './xmlPieces.ts';
import { zipMembers } from './zip.ts';

/** How deep archives may be in one another: a zip archive in a zip archive, of compressed files. */
const deepest = 3;
/** XML that is compressed to more bytes is unpacked as it is read. */
const largeXml = 1_000_000;

/**
 * The plain files in an input, as they are come to: itself, or the members of a zip archive (WACZ too), the pages of a WARC file, the mails of an mbox
 * file, pieces of a large file of XML, each compressed or not. What cannot be read is refused, and all others are given. Never more than one of them is
 * held in memory.
 */
export async function* membersOf(source: Source, depth = 0): AsyncGenerator<Member> {
  const tooDeep = 'is an archive in archives that are in one another';
  if (depth > deepest)
    return yield unreadable(source.from, tooDeep, 'Unpack the outer ones, and import what is in them.');
  const head = await headOf(source);
  const [kind, itemName] = [containerOf(head), itemNameIn(head)];
  if (kind === 'warc') yield* warcMembers(source);
  else if (kind === 'mbox') yield* mboxMembers(source);
  else if (kind === 'zip') yield* zipMembers(source, (member) => membersOf(member, depth + 1));
  else if (kind === 'gzip') yield* compressed(source, depth);
  else if (itemName) yield* xmlPieces(source, itemName);
  else yield await plainOf(source);
}

/** What is compressed (gzip, RFC 1952): a container that is read from beginning to end as it is unpacked, all else whole. */
async function* compressed(source: Source, depth: number): AsyncGenerator<Member> {
  const { from, about } = source;
  const gunzip = () => createGunzip({ finishFlush: constants.Z_SYNC_FLUSH });
  const inner = { from, about, open: () => Readable.from(source.open()).compose(gunzip()) };
  const head = await headOf(inner).catch(() => '');
  const kind = containerOf(head);
  const isLarge = (source.size ?? 0) > largeXml && itemNameIn(head);
  if (kind === 'warc' || kind === 'mbox' || isLarge) return yield* membersOf(inner, depth + 1);
  const packed = await plainOf(source);
  const plain = 'bytes' in packed ? gunzipped(packed.bytes) : undefined;
  if (!plain) yield packed;
  else if ('message' in plain) yield refusedMember(from, plain);
  else if (kind) yield* membersOf(bytesSource(from, plain.bytes, about), depth + 1);
  else yield { from, about, ...plain };
}

const containers: [kind: 'zip' | 'gzip' | 'warc' | 'mbox', sign: RegExp][] = [
  ['zip', /^PK(?:\x03\x04|\x05\x06)/],
  ['gzip', /^\x1f\x8b/],
  ['warc', /^WARC\/\d\.\d\r?\n/],
  ['mbox', /^From [^\n]*\d\d:\d\d[^\n]*\r?\n(?:>?From [^\n]*\n)*[!-9;-~]+:/],
];

async function headOf(source: Source): Promise<string> {
  return (await startOf(source, 65_536)).toString('latin1');
}

function containerOf(head: string) {
  const start = head.slice(0, 2000);
  return containers.find(([, sign]) => sign.test(start))?.[0];
}

/**
 * The mails in an mbox file (RFC 4155), one after another: each begins, below a blank line, with a line `From ` and a time. A text line that began so
 * was written as `>From `, and is read as it was.
 */
async function* mboxMembers({ from, about, open }: Source): AsyncGenerator<Member> {
  let [lines, size, number, isBelowBlank]: [string[], number, number, boolean] = [[], 0, 0, true];
  for await (const line of createInterface({ input: Readable.from(open()).setEncoding('latin1') })) {
    if (isBelowBlank && /^From \S+ .*\d\d:\d\d.*\b\d{4}\b/.test(line)) {
      if (number || lines.length) yield mail();
      number++;
      [lines, size] = [[], 0];
    } else {
      size += line.length + 1;
      if (size <= largestInput) lines.push(line.replace(/^>(?=>*From )/, ''));
    }
    isBelowBlank = !line.trim();
  }
  yield mail();

  function mail(): Member {
    const name = `${from}!${number}`;
    if (size > largestInput) return refusedMember(name, tooLarge(size));
    const bytes = Buffer.from(`${lines.join('\n')}\n`, 'latin1');
    return { from: name, about: { ...about, name: `${number}.eml` }, bytes };
  }
}
