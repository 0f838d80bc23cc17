import { gunzipSync } from 'node:zlib';
import { itemAt } from '../../parse/assert.ts';
import { unpack } from '../postings.ts';
import type { Token } from '../tokens.ts';
import type { Fragment } from '../wordsIndex.ts';
import { mark } from '../wordsIndex.ts';
import type { NamedFile, VolumeRecord } from './indexCache.ts';
import type { WordEntry } from './postingsEdit.ts';
import { entriesIn } from './postingsEdit.ts';
import type { SiteFiles } from './siteFiles.ts';

/** A published file of the index cannot be read, though it is recorded. */
export class UnreadableIndex extends Error {
  override readonly name = 'UnreadableIndex';
}

/** A volume as it is published. Throws `UnreadableIndex` where a file of it is not at hand. */
export class PublishedVolume {
  readonly record: VolumeRecord;
  readonly #files: SiteFiles;
  /** The first story of each file of fragments. */
  readonly #firsts: number[] = [];
  readonly #fragments = new Map<number, Fragment[]>();

  constructor(record: VolumeRecord, files: SiteFiles) {
    this.record = record;
    this.#files = files;
    let first = 0;
    for (const count of record.fragmentCounts) {
      this.#firsts.push(first);
      first += count;
    }
  }

  /** The words of the volume in order, each with its entry. */
  entries(): Iterable<WordEntry> {
    return entriesIn(this.record.chunks.map((chunk) => this.#read(chunk)));
  }

  /** The file that holds the fragments of so many stories from the first on, and no others. */
  fileOf(first: number, stories: number): NamedFile | undefined {
    const file = this.#fileAt(first);
    const isIt = this.#firsts[file] === first && this.record.fragmentCounts[file] === stories;
    return isIt ? this.record.fragments[file] : undefined;
  }

  fragment(story: number): Fragment {
    const file = this.#fileAt(story);
    let fragments = this.#fragments.get(file);
    if (!fragments) {
      const content = this.#read(itemAt(this.record.fragments, file));
      fragments = JSON.parse(Buffer.from(content.subarray(mark.length)).toString()) as Fragment[];
      this.#fragments.set(file, fragments);
    }
    return itemAt(fragments, story - itemAt(this.#firsts, file));
  }

  /** A story’s text, and its blocks. */
  text(story: number): { content: string; blocks: Token[] } {
    let start = 0;
    const blocks = unpack(itemAt(this.record.blocks, story)).map((length) => {
      const block = { start, end: start + length };
      start = block.end + 1;
      return block;
    });
    return { content: this.fragment(story).content, blocks };
  }

  /** The file of fragments that holds a story’s. */
  #fileAt(story: number): number {
    let [low, high] = [0, this.#firsts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (itemAt(this.#firsts, middle) <= story) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #read({ address }: NamedFile): Uint8Array {
    const bytes = this.#files.read(address);
    if (!bytes) throw new UnreadableIndex(`${address} cannot be read`);
    return gunzipSync(bytes);
  }
}
