import { getOrInsert, itemAt } from '../../parse/assert.ts';
import { unpack } from '../postings.ts';
import type { Token } from '../tokens.ts';
import type { Fragment } from '../wordsIndex.ts';
import type { VolumeRecord } from './indexCache.ts';
import type { PackMember } from './packWriter.ts';
import { PublishedPacks } from './packWriter.ts';
import type { WordEntry } from './postingsEdit.ts';
import { entriesIn } from './postingsEdit.ts';
import type { SiteFiles } from './siteFiles.ts';

/** A volume as it is published. Throws `UnreadableIndex` where a file of it is not at hand. */
export class PublishedVolume {
  readonly record: VolumeRecord;
  /** The lists of fragments, and the chunks of words. */
  readonly fragments: PublishedPacks;
  readonly chunks: PublishedPacks;
  /** The first story of each list of fragments. */
  readonly #firsts: number[] = [];
  readonly #lists = new Map<number, Fragment[]>();

  constructor(record: VolumeRecord, files: SiteFiles) {
    this.record = record;
    this.fragments = new PublishedPacks(record.fragments, files);
    this.chunks = new PublishedPacks(record.chunks, files);
    let first = 0;
    for (const count of record.fragmentCounts) {
      this.#firsts.push(first);
      first += count;
    }
  }

  /** The words of the volume in order, each with its entry. */
  entries(): Iterable<WordEntry> {
    return entriesIn(Array.from({ length: this.chunks.length }, (_, chunk) => this.chunks.content(chunk)));
  }

  /** The list of the fragments of so many stories from the first on, and no others. */
  listOf(first: number, stories: number): PackMember | undefined {
    const list = this.#listAt(first);
    const isIt = this.#firsts[list] === first && this.record.fragmentCounts[list] === stories;
    return isIt ? this.fragments.member(list) : undefined;
  }

  fragment(story: number): Fragment {
    const list = this.#listAt(story);
    const fragments = getOrInsert(
      this.#lists,
      list,
      () => JSON.parse(Buffer.from(this.fragments.content(list)).toString()) as Fragment[],
    );
    return itemAt(fragments, story - itemAt(this.#firsts, list));
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

  /** The list of fragments that holds a story’s. */
  #listAt(story: number): number {
    let [low, high] = [0, this.#firsts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (itemAt(this.#firsts, middle) <= story) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
