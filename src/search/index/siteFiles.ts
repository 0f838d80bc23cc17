import { hash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the index writes its files, and what is published already. Addresses are below the base path: `pagefind/198/volume.json`. */
export interface SiteFiles {
  /** The digest (`digestOf`) of the file that is published at an address; undefined where there is none that can be trusted. */
  published(address: string): string | undefined;
  /** Its bytes, checked against that digest; undefined where they are not at hand. */
  read(address: string): Uint8Array | undefined;
  /** Carries a published file over. */
  carry(address: string): void;
  /** Writes a file, or carries it over where its bytes are the published ones. */
  write(address: string, bytes: Uint8Array | string): void;
}

/** Files of which it may be known what they were made from: a digest of that, their key. */
export interface KeyedFiles extends SiteFiles {
  /** Carries a published file over that was made from the same; whether there is one. */
  keep(address: string, key: string): boolean;
  write(address: string, bytes: Uint8Array | string, key?: string): void;
}

/** Files that a thread of its own can write as well. */
export interface ShareableFiles extends KeyedFiles {
  /** Plain data, by which a thread opens the same files (`new FolderFiles`). */
  share(): FolderPlan;
  /** Takes over what the thread has done. */
  adopt(done: FilesDone): void;
}

/** Folders by their paths. Plain data. */
export interface FolderPlan {
  /** Where files are written. */
  out: string;
  /** The published site; left out where there is none. It may be `out` itself. */
  published?: string | undefined;
  /** The digests of the published files that can be trusted, by address. */
  digests: ReadonlyMap<string, string>;
  /** Whether files that are carried over stay in the published site, and are not copied. */
  staysPublished?: boolean;
}

/** What was done with files, by address. Plain data. */
export interface FilesDone {
  /** With the digest of each. */
  written: Map<string, string>;
  carried: Set<string>;
}

/** The digest by which the bytes of a file are known: SHA-256 in hexadecimal digits. */
export function digestOf(bytes: Uint8Array | string): string {
  return hash('sha256', bytes);
}

/** Files written straight into a folder. */
export class FolderFiles implements ShareableFiles {
  readonly done: FilesDone = { written: new Map(), carried: new Set() };
  readonly #plan: FolderPlan;
  readonly #made = new Set<string>();

  constructor(plan: FolderPlan) {
    this.#plan = plan;
  }

  published(address: string): string | undefined {
    return this.#plan.digests.get(address);
  }

  read(address: string): Uint8Array | undefined {
    const { published, digests } = this.#plan;
    if (published === undefined) return undefined;
    try {
      const bytes = readFileSync(join(published, address));
      return digestOf(bytes) === digests.get(address) ? bytes : undefined;
    } catch {
      return undefined;
    }
  }

  /** What its files were made from is not known. */
  keep(): boolean {
    return false;
  }

  carry(address: string): void {
    const { published, out, staysPublished } = this.#plan;
    if (published !== undefined && published !== out && !staysPublished)
      copyFileSync(join(published, address), this.#place(address));
    this.done.carried.add(address);
  }

  write(address: string, bytes: Uint8Array | string): void {
    const digest = digestOf(bytes);
    if (this.published(address) === digest) {
      this.carry(address);
      return;
    }
    writeFileSync(this.#place(address), bytes);
    this.done.written.set(address, digest);
  }

  share(): FolderPlan {
    return this.#plan;
  }

  adopt({ written, carried }: FilesDone): void {
    for (const [address, digest] of written) this.done.written.set(address, digest);
    for (const address of carried) this.done.carried.add(address);
  }

  /** Where a file of this address is put; its folder is made. */
  #place(address: string): string {
    const place = join(this.#plan.out, address);
    const folder = dirname(place);
    if (!this.#made.has(folder)) mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
    return place;
  }
}

/** Keeps what would be written until it is known that all of it can be. */
export class DeferredFiles implements SiteFiles {
  readonly #files: SiteFiles;
  readonly #waiting: (() => void)[] = [];

  constructor(files: SiteFiles) {
    this.#files = files;
  }

  published(address: string): string | undefined {
    return this.#files.published(address);
  }

  read(address: string): Uint8Array | undefined {
    return this.#files.read(address);
  }

  carry(address: string): void {
    this.#waiting.push(() => this.#files.carry(address));
  }

  write(address: string, bytes: Uint8Array | string): void {
    this.#waiting.push(() => this.#files.write(address, bytes));
  }

  /** Writes all that waits. */
  flush(): void {
    for (const one of this.#waiting.splice(0)) one();
  }
}
