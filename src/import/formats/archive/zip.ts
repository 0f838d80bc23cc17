import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { fromBufferPromise, getFileNameLowLevel, openPromise } from 'yauzl';
import { errorCode } from '../../../store/errorCode.ts';
import { oneLine } from '../../core/notation/oneLine.ts';
import { refusal } from '../../core/refusals.ts';
import { isSystemFile } from '../../core/systemFile.ts';
import { archiveFormat } from '../../core/unread.ts';
import type { Member, Source, Unread } from './source.ts';
import { bytesSource, damaged, plainOf, refusedMember, unreadable } from './source.ts';

/**
 * What is in a zip archive (PKWARE APPNOTE, with zip64), member by member; a document that is a zip archive itself (DOCX) is one plain file, and one
 * that is not read is refused by its name. A name in an archive is a name and no path: nothing is ever written there.
 */
export async function* zipMembers(
  source: Source,
  membersOf: (member: Source) => AsyncGenerator<Member>,
): AsyncGenerator<Member> {
  const { from, about } = source;
  const zip = await opened(source);
  if (!('eachEntry' in zip)) return yield zip;
  try {
    const { entries, fault } = await entriesOf(zip);
    const kind = archiveFormat([...entries.keys()]);
    if (kind === 'docx') return yield await plainOf(source);
    if (kind) return yield refusedMember(from, { line: 1, ...refusal('input-not-text', kind) });
    const isWacz = [...entries.keys()].some((name) => /^archive\/[^/]+\.warc(?:\.gz)?$/.test(name));
    for (const [name, entry] of entries) {
      // Folders, and what systems keep beside the files that are meant.
      const isBeside = name.endsWith('/') || name.split('/').some(isSystemFile);
      if (isBeside || (isWacz && !name.startsWith('archive/'))) continue;
      const member = { ...sourceOf(zip, entry, `${from}!${name}`), about: { ...about, name } };
      try {
        const refused = unsafe(entry, member.from);
        if (refused) yield refused;
        else yield* membersOf(member);
      } catch (error) {
        yield damaged(member.from, error);
      }
    }
    if (fault) yield damaged(from, fault);
  } finally {
    zip.close();
  }
}

/** The text of one file in a zip archive of which all bytes are there; undefined where it has none of that name. */
export async function zipText(bytes: Uint8Array, name: string): Promise<string | undefined> {
  const zip = await opened(bytesSource('', bytes));
  const found = 'eachEntry' in zip ? (await entriesOf(zip)).entries.get(name) : undefined;
  if (!('eachEntry' in zip) || !found || unsafe(found, name)) return undefined;
  const file = await plainOf(sourceOf(zip, found, name));
  return 'bytes' in file ? new TextDecoder().decode(file.bytes) : undefined;
}

async function opened(source: Source): Promise<ZipFile | Unread> {
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false };
  try {
    if (source.at && 'path' in source.at) return await openPromise(source.at.path, options);
    const file = await plainOf(source);
    return 'bytes' in file ? await fromBufferPromise(Buffer.from(file.bytes), options) : file;
  } catch (error) {
    if (errorCode(error) !== undefined) throw error;
    return damaged(source.from, error);
  }
}

/** The files in an archive by their names, in its order, and why the rest of its directory cannot be read. */
async function entriesOf(zip: ZipFile): Promise<{ entries: Map<string, Entry>; fault?: unknown }> {
  const entries = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) {
      const { generalPurposeBitFlag: flag, fileNameRaw, extraFields } = entry;
      const name = oneLine(getFileNameLowLevel(flag, fileNameRaw, extraFields, false));
      entries.set(entries.has(name) ? `${name} (${entries.size})` : name, entry);
    }
  } catch (fault) {
    return { entries, fault };
  }
  return { entries };
}

/** No text becomes so many times as large, nor so large in bytes, when it is unpacked. */
const largestRatio = 200;
const smallestBomb = 1_000_000;

function unsafe(entry: Entry, from: string): Unread | undefined {
  const { uncompressedSize: size, compressedSize: packed } = entry;
  if (entry.isEncrypted())
    return unreadable(from, 'is encrypted', 'Unpack it with its password, and import what is in it.');
  const times = Math.round(size / Math.max(1, packed));
  if (size < smallestBomb || times < largestRatio) return undefined;
  const what = `would be ${times.toLocaleString('en')} times as large unpacked`;
  return unreadable(from, what, 'Unpack it, and look what it is.');
}

/** A member, whose reading throws at the end where its bytes are not those of which it was made. */
function sourceOf(zip: ZipFile, entry: Entry, from: string): Source {
  return { from, about: { name: from }, size: entry.uncompressedSize, open: contents };

  async function* contents(): AsyncGenerator<Uint8Array> {
    let sum = 0;
    for await (const piece of await zip.openReadStreamPromise(entry)) {
      sum = crc32(piece as Uint8Array, sum);
      yield piece as Uint8Array;
    }
    if (sum !== entry.crc32) throw new Error('its checksum is another');
  }
}
