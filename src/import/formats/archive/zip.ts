import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { fromBufferPromise, getFileNameLowLevel, openPromise } from 'yauzl';
import { errorCode } from '../../../store/errorCode.ts';
import type { Refused } from '../../core/delivery.ts';
import { oneLine } from '../../core/notation/oneLine.ts';
import { refusal } from '../../core/refusals.ts';
import { archiveFormat } from '../../core/unread.ts';
import type { Member, Source, Unread } from './source.ts';
import { bytesSource, plainOf, refusedMember, unreadable } from './source.ts';

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
    const kind = archiveFormat(entries.map(({ name }) => name));
    if (kind === 'docx') return yield await plainOf(source);
    if (kind) return yield refusedMember(from, { line: 1, ...refusal('input-not-text', kind) });
    for (const { name, entry } of wanted(entries)) {
      const member = { ...sourceOf(zip, entry, name), from: `${from}!${name}`, about: { ...about, name } };
      const why = unsafe(entry);
      try {
        if (why) yield refusedMember(member.from, why);
        else yield* membersOf(member);
      } catch (error) {
        yield refusedMember(member.from, damaged(error));
      }
    }
    if (fault) yield refusedMember(from, damaged(fault));
  } finally {
    zip.close();
  }
}

/** The text of one file in a zip archive of which all bytes are there; undefined where it has none of that name. */
export async function zipText(bytes: Uint8Array, name: string): Promise<string | undefined> {
  const zip = await opened(bytesSource('', bytes));
  if (!('eachEntry' in zip)) return undefined;
  const found = (await entriesOf(zip)).entries.find((one) => one.name === name);
  if (!found || unsafe(found.entry)) return undefined;
  const file = await plainOf(sourceOf(zip, found.entry, name));
  return 'bytes' in file ? new TextDecoder().decode(file.bytes) : undefined;
}

interface Named {
  name: string;
  entry: Entry;
}

async function opened(source: Source): Promise<ZipFile | Unread> {
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false };
  try {
    if (source.at && 'path' in source.at) return await openPromise(source.at.path, options);
    const file = await plainOf(source);
    return 'bytes' in file ? await fromBufferPromise(Buffer.from(file.bytes), options) : file;
  } catch (error) {
    if (errorCode(error) !== undefined) throw error;
    return refusedMember(source.from, damaged(error));
  }
}

/** The files in an archive, in its order, and why the rest of its directory cannot be read. */
async function entriesOf(zip: ZipFile): Promise<{ entries: Named[]; fault?: unknown }> {
  const entries: Named[] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      const { generalPurposeBitFlag: flag, fileNameRaw, extraFields } = entry;
      entries.push({ name: oneLine(getFileNameLowLevel(flag, fileNameRaw, extraFields, false)), entry });
    }
  } catch (fault) {
    return { entries, fault };
  }
  return { entries };
}

/** Without folders, and without what systems and web archives keep beside the files that are meant. */
function wanted(entries: Named[]): Named[] {
  const isWacz = entries.some(({ name }) => /^archive\/[^/]+\.warc(?:\.gz)?$/.test(name));
  return entries.filter(
    ({ name }) =>
      !/\/$|(?:^|\/)(?:__MACOSX\/|\.(?!\.?\/)|Thumbs\.db$)/i.test(name) &&
      (!isWacz || name.startsWith('archive/')),
  );
}

/** No text becomes so small, nor so large. */
const largestRatio = 200;
const smallestBomb = 1_000_000;

function unsafe(entry: Entry): Refused | undefined {
  const { uncompressedSize: size, compressedSize: packed } = entry;
  if (entry.isEncrypted())
    return unreadable('is encrypted', 'Unpack it with its password, and import what is in it.');
  const times = size / Math.max(1, packed);
  return size < smallestBomb || times < largestRatio
    ? undefined
    : unreadable(
        `would be ${Math.round(times).toLocaleString('en')} times as large unpacked`,
        'Unpack it, and look what it is.',
      );
}

/** A member, whose reading throws at the end where its bytes are not those of which it was made. */
function sourceOf(zip: ZipFile, entry: Entry, name: string): Source {
  return { from: name, about: { name }, size: entry.uncompressedSize, open: contents };

  async function* contents(): AsyncGenerator<Uint8Array> {
    let sum = 0;
    for await (const piece of await zip.openReadStreamPromise(entry)) {
      sum = crc32(piece as Uint8Array, sum);
      yield piece as Uint8Array;
    }
    if (sum !== entry.crc32) throw new Error('its checksum is another');
  }
}

function damaged(error: unknown): Refused {
  const fault = oneLine(error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
  return unreadable(`is damaged: ${fault}`);
}
