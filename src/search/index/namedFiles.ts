import { hash } from 'node:crypto';
import type { ZlibOptions } from 'node:zlib';
import { gzipSync } from 'node:zlib';
import type { NamedFile } from './indexCache.ts';
import type { SiteFiles } from './siteFiles.ts';
import { digestOf } from './siteFiles.ts';

/** Packed files in one folder, each under a name that changes with what it holds. */
export class NamedFiles {
  /** In the order in which they were written. */
  readonly written: NamedFile[] = [];
  readonly #files: SiteFiles;
  readonly #folder: string;
  readonly #extension: string;
  readonly #published: Map<string, NamedFile>;
  readonly #names = new Set<string>();

  /** `folder` ends with a slash. Of the files in `published`, each that is written again is carried over. */
  constructor(files: SiteFiles, folder: string, extension: string, published: NamedFile[] = []) {
    this.#files = files;
    this.#folder = folder;
    this.#extension = extension;
    this.#published = new Map(published.map((file) => [file.content, file]));
  }

  /** Writes a file; its name. */
  write(content: Uint8Array): string {
    return this.#write(hash('sha256', content), () => content);
  }

  /** Writes a published file again, under a name that may have changed; `content` gives what it holds. */
  rewrite({ content: digest }: NamedFile, content: () => Uint8Array): string {
    return this.#write(digest, content);
  }

  #write(digest: string, content: () => Uint8Array): string {
    let length = shortestName;
    while (this.#names.has(digest.slice(0, length))) length++;
    const name = digest.slice(0, length);
    this.#names.add(name);
    const address = `${this.#folder}${name}.${this.#extension}`;
    const published = this.#published.get(digest);
    if (published?.address === address) {
      this.#files.carry(address);
      this.written.push(published);
    } else {
      const bytes = content();
      const packed = gzipSync(bytes, packing(bytes.length));
      this.#files.write(address, packed);
      this.written.push({ name, address, content: digest, digest: digestOf(packed) });
    }
    return name;
  }
}

/**
 * How a file of so many bytes is packed. A higher level takes twice as long and saves one byte in two hundred; a window larger than the
 * file saves nothing, and takes time to be made ready.
 */
function packing(length: number): ZlibOptions {
  return {
    level: 6,
    memLevel: 7,
    windowBits: Math.min(15, Math.max(9, Math.ceil(Math.log2(length)))),
    chunkSize: 4096,
  };
}

/** In digits of a digest. Each digit more weighs half a byte a story when a volume is opened; with these, one change in a million keeps a name. */
const shortestName = 5;
