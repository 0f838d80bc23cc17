import { hash } from 'node:crypto';
import type { Row } from '../finding.ts';
import { rowsFolder, rowsInBlock, shortened } from '../finding.ts';
import type { Packed } from '../packs.ts';
import type { IndexCache } from './indexCache.ts';
import type { PackMember, PackPlace } from './packWriter.ts';
import { PackWriter, PublishedPacks } from './packWriter.ts';
import type { SiteFiles } from './siteFiles.ts';

/** The rows of an archive’s stories, by the numbers of these. */
export interface RowSource {
  row: (story: number) => Row;
  /** What a row is made of. */
  key: (story: number) => string;
}

/** Writes rows of stories, shortened, in packs of blocks. Of stories that are the same as in a published block, none is made again. */
export class RowBlocks {
  readonly #source: RowSource;
  readonly #files: SiteFiles;
  readonly #cache: IndexCache;
  readonly #place: PackPlace;
  readonly #published: PublishedPacks | undefined;
  /** The blocks in these, by the keys of their stories. */
  readonly #known = new Map<string, PackMember>();
  readonly #made: PackWriter[] = [];
  readonly #keys: string[] = [];
  readonly #rows: (Row | undefined)[] = [];

  constructor(
    source: RowSource,
    { files, cache, packBytes }: { files: SiteFiles; cache: IndexCache; packBytes: number },
  ) {
    this.#source = source;
    this.#files = files;
    this.#cache = cache;
    this.#place = { folder: rowsFolder, mostBytes: packBytes };
    const record = cache.rows();
    if (!record?.packs.every(({ address, digest }) => files.published(address) === digest)) return;
    this.#published = new PublishedPacks(record.packs, files);
    for (const [at, key] of record.keys.entries()) this.#known.set(key, this.#published.member(at));
  }

  row(story: number): Row {
    return (this.#rows[story] ??= shortened(this.#source.row(story)));
  }

  /** Packs the rows of stories in this order; where they are. */
  pack(stories: number[]): Packed {
    const writer = new PackWriter(this.#files, this.#place, this.#published);
    for (let from = 0; from < stories.length; from += rowsInBlock) {
      const block = stories.slice(from, from + rowsInBlock);
      const key = hash('sha256', block.map((story) => this.#source.key(story)).join(' '), 'base64url');
      const rows = (): string => JSON.stringify(block.map((story) => this.row(story)));
      const known = this.#known.get(key);
      if (known) writer.keep(known, rows);
      else writer.add(rows());
      this.#keys.push(key);
    }
    this.#made.push(writer);
    return writer.finish();
  }

  /** Keeps for the next index what is known of the packs. */
  finish(): void {
    this.#cache.keepRows({ packs: this.#made.flatMap(({ written }) => written), keys: this.#keys });
  }
}
