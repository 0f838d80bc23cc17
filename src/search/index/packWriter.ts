import { hash } from 'node:crypto';
import { deflateSync, inflateSync } from 'node:zlib';
import { getOrInsert, itemAt } from '../../parse/assert.ts';
import type { Packed } from '../packs.ts';
import { packedOf, packPath } from '../packs.ts';
import type { IndexFile } from './indexCache.ts';
import type { SiteFiles } from './siteFiles.ts';
import { digestOf } from './siteFiles.ts';

/**
 * How many bytes a pack of an archive may have. A host that ignores range requests sends a whole pack for each member, so that they are
 * small where that makes few files, and twice as large in an archive of twice as many stories.
 */
export function packBytes(stories: number): number {
  const doublings = Math.ceil(Math.log2(Math.max(1, stories / 6250)));
  return Math.min(8 * 2 ** doublings, 128) * kilobytes;
}

/** Where packs are written. */
export interface PackPlace {
  /** Ends with a slash. */
  folder: string;
  mostBytes: number;
}

/** A member of a pack: a digest of what it holds, and its length in bytes as it is compressed. */
export interface PackMember {
  content: string;
  size: number;
}

/** A pack that was written. Plain data. */
export interface PackFile extends IndexFile {
  name: string;
  members: PackMember[];
}

/** A published file of the index cannot be read, though it is recorded. */
export class UnreadableIndex extends Error {
  override readonly name = 'UnreadableIndex';
}

/**
 * Writes packs into one folder, each as long as it can be without passing `mostBytes`, unless one member alone has more. The same members in the same order make the same
 * packs. Of published packs, those that are written again are carried over, and no member of theirs is compressed again.
 */
export class PackWriter {
  /** In the order in which they were written. */
  readonly written: PackFile[] = [];
  readonly #files: Pick<SiteFiles, 'write' | 'carry'>;
  readonly #folder: string;
  readonly #mostBytes: number;
  readonly #published: PublishedPacks | undefined;
  #waiting: { member: PackMember; bytes: Compressed['bytes'] }[] = [];
  #length = 0;

  constructor(
    files: Pick<SiteFiles, 'write' | 'carry'>,
    { folder, mostBytes }: PackPlace,
    published?: PublishedPacks,
  ) {
    this.#files = files;
    this.#folder = folder;
    this.#mostBytes = mostBytes;
    this.#published = published;
  }

  /** Adds a member. */
  add(content: Uint8Array | string): void {
    this.#add(hash('sha256', content, 'base64url'), () => content);
  }

  /** Adds a member of the published packs again; `content` gives what it holds, if that is needed. */
  keep({ content: digest }: PackMember, content: () => Uint8Array | string): void {
    this.#add(digest, content);
  }

  /** Writes what is left; where the members are. */
  finish(): Packed {
    this.#write();
    return packedOf(
      this.written.map(({ name, members }) => ({ name, sizes: members.map(({ size }) => size) })),
    );
  }

  #add(digest: string, content: () => Uint8Array | string): void {
    const known = this.#published?.compressed(digest);
    const { size, bytes } = known
      ? { size: known.size, bytes: () => known.bytes() ?? compressed(content()).bytes() }
      : compressed(content());
    if (this.#length + size > this.#mostBytes) this.#write();
    this.#waiting.push({ member: { content: digest, size }, bytes });
    this.#length += size;
  }

  #write(): void {
    const waiting = this.#waiting;
    if (!waiting.length) return;
    const members = waiting.map(({ member }) => member);
    const name = hash('sha256', members.map(({ content }) => content).join(' ')).slice(0, digitsOfName);
    const address = packPath(this.#folder, name);
    const published = this.#published?.pack(address);
    if (published) {
      this.#files.carry(address);
      this.written.push(published);
    } else {
      const bytes = Buffer.concat(waiting.map((one) => one.bytes()));
      this.#files.write(address, bytes);
      this.written.push({ name, address, digest: digestOf(bytes), members });
    }
    this.#waiting = [];
    this.#length = 0;
  }
}

/** Packs as they are published. */
export class PublishedPacks {
  readonly #files: SiteFiles;
  readonly #packs: Map<string, PackFile>;
  readonly #members: PublishedMember[];
  readonly #byDigest = new Map<string, PublishedMember>();
  readonly #read = new Map<string, Uint8Array | undefined>();

  constructor(packs: PackFile[], files: SiteFiles) {
    this.#files = files;
    this.#packs = new Map(packs.map((pack) => [pack.address, pack]));
    this.#members = packs.flatMap(({ address, members }) => {
      let start = 0;
      return members.map((member) => {
        const one = { address, start, member };
        start += member.size;
        return one;
      });
    });
    for (const one of this.#members) this.#byDigest.set(one.member.content, one);
  }

  get length(): number {
    return this.#members.length;
  }

  pack(address: string): PackFile | undefined {
    return this.#packs.get(address);
  }

  member(index: number): PackMember {
    return itemAt(this.#members, index).member;
  }

  /** What a member holds. Throws `UnreadableIndex` where its pack is not at hand. */
  content(index: number): Uint8Array {
    const one = itemAt(this.#members, index);
    const bytes = this.#bytes(one);
    if (!bytes) throw new UnreadableIndex(`${one.address} cannot be read`);
    return inflateSync(bytes);
  }

  /** The member that holds what a digest tells, as it is compressed; undefined where there is none, its bytes where they are not at hand. */
  compressed(digest: string): { size: number; bytes: () => Uint8Array | undefined } | undefined {
    const known = this.#byDigest.get(digest);
    return known && { size: known.member.size, bytes: () => this.#bytes(known) };
  }

  #bytes({ address, start, member }: PublishedMember): Uint8Array | undefined {
    return getOrInsert(this.#read, address, () => this.#files.read(address))?.subarray(
      start,
      start + member.size,
    );
  }
}

/** What a member is in its pack: its length in bytes, and these. */
interface Compressed {
  size: number;
  bytes: () => Uint8Array;
}

interface PublishedMember {
  address: string;
  /** Its first byte in the pack. */
  start: number;
  member: PackMember;
}

/**
 * A higher level takes twice as long and saves one byte in two hundred; a window larger than what is compressed saves nothing, and takes time
 * to be made ready.
 */
function compressed(content: Uint8Array | string): Compressed {
  const windowBits = Math.min(15, Math.max(9, Math.ceil(Math.log2(content.length))));
  const bytes = deflateSync(content, { level: 6, memLevel: 7, windowBits, chunkSize: 4096 });
  return { size: bytes.length, bytes: () => bytes };
}

const kilobytes = 1024;

/** In a million packs, one name in a million is given twice. */
const digitsOfName = 10;
