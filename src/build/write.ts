import { createHash, hash } from 'node:crypto';
import {
  closeSync,
  linkSync,
  mkdirSync,
  openSync,
  rmSync,
  statSync,
  writeSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { lookUp } from '../parse/assert.ts';
import type { FilesDone, FolderPlan, ShareableFiles } from '../search/index/siteFiles.ts';
import { errorCode } from '../store/errorCode.ts';
import type { PublishedSite } from './publishedSite.ts';
import type { MadeFile } from './siteState.ts';

/**
 * Where all files of a site go. Those that are not published yet, or with other bytes, are written below one folder; the others are carried
 * over as they are. `made` is the site that results.
 */
export class SiteWriter implements ShareableFiles {
  readonly #folder: string;
  readonly #files: FileWriter;
  readonly #published: PublishedSite;
  readonly #made = new Map<string, MadeFile>();
  readonly #written = new Set<string>();

  constructor(folder: string, published: PublishedSite) {
    this.#folder = folder;
    this.#files = new FileWriter(folder);
    this.#published = published;
  }

  /** Whether files can be carried over. */
  get isUpdate(): boolean {
    return this.#published.isThere;
  }

  /** Every file of the site so far, by its path. */
  get made(): ReadonlyMap<string, MadeFile> {
    return this.#made;
  }

  /** Those that were written, and not carried over. */
  get written(): ReadonlySet<string> {
    return this.#written;
  }

  /** Carries a file over that was made from the same; whether there is one. */
  keep(path: string, key: string): boolean {
    if (this.#published.files.get(path)?.key !== key) return false;
    this.carry(path);
    return true;
  }

  /** Carries a published file over. */
  carry(path: string): void {
    const { digest, key } = lookUp(this.#published.files, path);
    this.#made.set(path, { digest, key });
  }

  /** The digest of a published file’s bytes; undefined where there is none. */
  published(path: string): string | undefined {
    return this.#published.files.get(path)?.digest;
  }

  /** The size in bytes and the digest of a file that was written or carried over; undefined where there is none so far. */
  facts(path: string): { size: number; digest: string } | undefined {
    const digest = this.#made.get(path)?.digest;
    if (digest === undefined) return undefined;
    const size = this.#written.has(path)
      ? statSync(join(this.#folder, path)).size
      : lookUp(this.#published.files, path).facts.size;
    return { size, digest };
  }

  /** The bytes of a published file. */
  read(path: string): Uint8Array | undefined {
    return this.#published.read(path);
  }

  /** What the index’s thread needs to write below the same folder. */
  share(): FolderPlan {
    const digests = new Map<string, string>();
    for (const [path, { digest }] of this.#published.files) if (isOfWords(path)) digests.set(path, digest);
    return { out: this.#folder, published: this.#published.folder, digests, staysPublished: true };
  }

  /** Takes what that thread wrote and carried over. */
  adopt({ written, carried }: FilesDone): void {
    for (const path of carried) this.carry(path);
    for (const [path, digest] of written) this.take(path, { digest }, this.published(path) !== digest);
  }

  /** Writes a file; `key` says what it was made from. */
  write(path: string, content: Uint8Array | string, key?: string): void {
    const digest = hash('sha256', content);
    const isNew = this.published(path) !== digest;
    if (isNew) this.#files.write(path, content);
    this.take(path, { digest, key }, isNew);
  }

  /** Writes a file piece by piece, so that a large one need not be held in memory. */
  stream(path: string, pieces: Iterable<string>, key?: string): void {
    const parts = joined(pieces);
    const first = parts.next();
    const second = first.done ? first : parts.next();
    if (second.done) {
      this.write(path, first.done ? '' : first.value, key);
      return;
    }
    const digest = this.#files.stream(path, [first.value, second.value], parts);
    const isNew = digest !== this.published(path);
    if (!isNew) this.#files.remove(path);
    this.take(path, { digest, key }, isNew);
  }

  /** Takes a file that something else made, and wrote below the same folder where it `isNew`. */
  take(path: string, file: MadeFile, isNew: boolean): void {
    this.#made.set(path, file);
    if (isNew) this.#written.add(path);
  }
}

function isOfWords(path: string): boolean {
  return path.startsWith('pagefind/') || path.startsWith('search/words/');
}

/**
 * Adds to the folder of a site’s new files those that are carried over, as links to what is published, so that the folder holds the whole
 * site. False where the disk has no such links; some may have been made then.
 */
export function linkCarried(
  folder: string,
  { made, written }: Pick<SiteWriter, 'made' | 'written'>,
  published: string,
): boolean {
  const links = new FileWriter(folder);
  try {
    for (const path of made.keys()) if (!written.has(path)) links.link(path, join(published, path));
    return true;
  } catch (error) {
    if (['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'ENOSYS'].includes(errorCode(error) ?? '')) return false;
    throw error;
  }
}

/** The path of a page’s file: an address ends with a slash, is empty for the front page, or names a file. */
export function pageFile(address: string): string {
  return address.endsWith('.html') ? address : `${address}index.html`;
}

/** Writes files below one folder, and makes the folders that they need. */
export class FileWriter {
  readonly #folder: string;
  readonly #made = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  write(path: string, content: Uint8Array | string): void {
    writeFileSync(this.#place(path), content);
  }

  /** Makes a further name of a file on the same disk (a hard link). */
  link(path: string, of: string): void {
    linkSync(of, this.#place(path));
  }

  remove(path: string): void {
    rmSync(this.#place(path), { force: true });
  }

  /** Writes a file piece by piece; its digest. */
  stream(path: string, ...pieces: Iterable<string>[]): string {
    const file = openSync(this.#place(path), 'w');
    const digest = createHash('sha256');
    try {
      for (const some of pieces)
        for (const piece of some) {
          digest.update(piece);
          writeSync(file, piece);
        }
    } finally {
      closeSync(file);
    }
    return digest.digest('hex');
  }

  /** Where a file of this path stands; its folder is made. */
  #place(path: string): string {
    const place = join(this.#folder, path);
    const folder = dirname(place);
    if (!this.#made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.#made.add(folder);
    }
    return place;
  }
}

/** Small pieces as fewer large ones. */
function* joined(pieces: Iterable<string>): Generator<string> {
  let waiting = '';
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < enough) continue;
    yield waiting;
    waiting = '';
  }
  if (waiting) yield waiting;
}

/** In characters; what is written at once. */
const enough = 1_000_000;
