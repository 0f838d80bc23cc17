import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { fromBufferPromise, getFileNameLowLevel, openPromise } from 'yauzl';
import { errorCode } from '../../../store/errorCode.ts';
import { oneLine } from '../../core/notation/oneLine.ts';
import { refusal } from '../../core/refusals.ts';
import type { Refused } from '../../core/delivery.ts';
import { archiveFormat } from '../../core/unread.ts';
import type { Member, Source } from './source.ts';
import { allOf, bytesSource, refusedMember } from './source.ts';

/**
 * What is in a zip archive (PKWARE APPNOTE, with zip64), member by member; a document that is a zip archive itself (DOCX) is one plain file, and one
 * that is not read is refused by its name. A name in an archive is a name and no path: nothing is ever written there.
 */
export async function* zipMembers(
  source: Source,
  membersOf: (member: Source) => AsyncGenerator<Member>,
): AsyncGenerator<Member> {
  const { from } = source;
  const zip = await opened(source);
  if ('message' in zip) return yield refusedMember(from, zip);
  try {
    const { entries, fault } = await entriesOf(zip);
    const kind = archiveFormat(entries.map(({ name }) => name));
    if (kind === 'docx') return yield* wholeFile(source);
    if (kind) return yield refusedMember(from, { line: 1, ...refusal('input-not-text', kind) });
    for (const entry of wanted(entries)) yield* entryMembers(source, zip, entry, membersOf);
    if (fault) yield refusedMember(from, damaged(fault));
  } finally {
    zip.close();
  }
}

/** The text of one file in a zip archive of which all bytes are there; undefined where it has none of that name. */
export async function zipText(bytes: Uint8Array, name: string): Promise<string | undefined> {
  const zip = await opened(bytesSource('', bytes));
  if ('message' in zip) return undefined;
  const found = (await entriesOf(zip)).entries.find((one) => one.name === name);
  if (!found || unsafe(found.entry)) return undefined;
  const all = await allOf({ from: name, about: { name }, open: () => contents(zip, found.entry) });
  return 'message' in all ? undefined : new TextDecoder().decode(all);
}

interface Named {
  name: string;
  entry: Entry;
}

async function opened({ at, ...source }: Source): Promise<ZipFile | Refused> {
  const bytes = at && 'path' in at ? undefined : await allOf({ ...source, ...(at && { at }) });
  if (bytes && 'message' in bytes) return bytes;
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false };
  try {
    if (bytes) return await fromBufferPromise(Buffer.from(bytes), options);
    return await openPromise(at && 'path' in at ? at.path : '', options);
  } catch (error) {
    if (errorCode(error) !== undefined) throw error;
    return damaged(error);
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
      !name.endsWith('/') &&
      !/(?:^|\/)(?:__MACOSX\/|\.(?!\.?\/)|Thumbs\.db$)/i.test(name) &&
      (!isWacz || name.startsWith('archive/')),
  );
}

async function* entryMembers(
  source: Source,
  zip: ZipFile,
  { name, entry }: Named,
  membersOf: (member: Source) => AsyncGenerator<Member>,
): AsyncGenerator<Member> {
  const from = `${source.from}!${name}`;
  const fault = unsafe(entry);
  if (fault) return yield refusedMember(from, fault);
  try {
    yield* membersOf({
      from,
      about: { ...source.about, name },
      size: entry.uncompressedSize,
      open: () => contents(zip, entry),
    });
  } catch (error) {
    yield refusedMember(from, damaged(error));
  }
}

/** No text becomes so small, nor so large. */
const largestRatio = 200;
const smallestBomb = 1_000_000;

function unsafe(entry: Entry): Refused | undefined {
  const { uncompressedSize: size, compressedSize: packed } = entry;
  if (entry.isEncrypted())
    return because('is encrypted', 'Unpack it with its password, and import what is in it.');
  if (size < smallestBomb || size / Math.max(1, packed) < largestRatio) return undefined;
  const times = Math.round(size / Math.max(1, packed)).toLocaleString('en');
  return because(`would be ${times} times as large unpacked`, 'Unpack it, and look what it is.');
}

/** The bytes of a member; throws at the end where they are not those of which it was made. */
async function* contents(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  let sum = 0;
  for await (const piece of await zip.openReadStreamPromise(entry)) {
    sum = crc32(piece as Uint8Array, sum);
    yield piece as Uint8Array;
  }
  if (sum !== entry.crc32) throw new Error('its checksum is another');
}

async function* wholeFile(source: Source): AsyncGenerator<Member> {
  const { from, about } = source;
  const bytes = await allOf(source);
  yield 'message' in bytes ? refusedMember(from, bytes) : { from, about, bytes };
}

function damaged(error: unknown): Refused {
  const fault = oneLine(error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
  return because(`is damaged: ${fault}`, 'Get it from its source again.');
}

function because(what: string, advice: string): Refused {
  return { line: 1, ...refusal('unreadable-archive', { what, advice }) };
}
