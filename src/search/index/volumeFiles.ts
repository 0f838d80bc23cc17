import { itemAt } from '../../parse/assert.ts';
import type { Row, VolumeContents } from '../finding.ts';
import { fragmentUrl } from '../finding.ts';
import { pack } from '../postings.ts';
import type { Fragment } from '../wordsIndex.ts';
import { chunkOf } from '../wordsIndex.ts';
import { FragmentPacks } from './fragmentPacks.ts';
import type { VolumeRecord } from './indexCache.ts';
import { idOf } from './indexCache.ts';
import type { TextReader } from './indexedText.ts';
import type { PackPlace } from './packWriter.ts';
import { PackWriter } from './packWriter.ts';
import { TokenIndex } from './pagefind.ts';
import type { WordEntry } from './postingsEdit.ts';
import { compareCodePoints, mergedEntries } from './postingsEdit.ts';
import type { PrintedStory } from './printedStory.ts';
import type { PublishedVolume } from './publishedVolume.ts';
import type { SiteFiles } from './siteFiles.ts';
import { digestOf } from './siteFiles.ts';
import { boundary } from './termDictionary.ts';
import type { Vocabulary } from './vocabulary.ts';
import { VocabularyBuilder } from './vocabulary.ts';

/** A story to be indexed: its row in a list of results, and what its page prints. Plain data. */
export interface IndexedStory {
  row: Row;
  text: PrintedStory;
}

/** What is known of a volume that is written. */
export interface WrittenVolume {
  record: VolumeRecord;
  vocabulary: Vocabulary;
}

/** A published volume of which stories are kept. */
export interface KeptVolume {
  volume: PublishedVolume;
  vocabulary: Vocabulary;
  /** Which story each of them is in the new volume; negative for one that is left out. Those that are kept ascend. */
  numbers: Int32Array;
}

/**
 * Writes the index of one volume’s stories: its chunks of words, a fragment for each story, and `volume.json`. Stories are added or kept one
 * by one, in order. Whether one is kept or added again changes no byte.
 */
export class VolumeWriter {
  readonly #files: SiteFiles;
  readonly #folder: string;
  readonly #packBytes: number;
  readonly #reader: TextReader;
  readonly #published: KeptVolume | undefined;
  readonly #index = new TokenIndex();
  readonly #fragments: FragmentPacks;
  readonly #vocabulary: VocabularyBuilder;
  readonly #keys: string[] = [];
  readonly #lengths: number[] = [];
  readonly #blocks: string[] = [];
  readonly #sizes: number[] = [];
  /** Which stories of the volume were added and not kept. */
  readonly #added: number[] = [];

  constructor(
    { name, packBytes }: { name: string; packBytes: number },
    files: SiteFiles,
    reader: TextReader,
    published?: KeptVolume,
  ) {
    this.#files = files;
    this.#folder = `pagefind/${name}/`;
    this.#packBytes = packBytes;
    this.#reader = reader;
    this.#published = published;
    this.#fragments = new FragmentPacks(files, this.#place('texts'), published?.volume);
    this.#vocabulary = new VocabularyBuilder(published?.vocabulary, published?.numbers);
    for (const [story, number] of published?.numbers.entries() ?? [])
      if (number < 0) this.#vocabulary.remove(reader.readText(published!.volume.text(story)));
  }

  #place(kind: 'texts' | 'words'): PackPlace {
    return { folder: `${this.#folder}${kind}/`, mostBytes: this.#packBytes };
  }

  /** Adds the next story, known by its key. Throws where it has no word. */
  add({ row, text }: IndexedStory, key: string): void {
    const { content, blocks, anchors, tokens, headline } = this.#reader.read(text);
    this.#vocabulary.add(this.#lengths.length, tokens);
    this.#added.push(this.#lengths.length);
    const fragment: Fragment = { url: fragmentUrl(row), content, anchors };
    const json = JSON.stringify(fragment);
    this.#fragments.add(json);
    this.#list(key, tokens.length, pack(blocks.map(({ start, end }) => end - start)), json.length);
    this.#index.add({
      name: `stories/${row.id}.md`,
      tokens: tokens.map(({ spelling }) => spelling),
      headline,
    });
  }

  /** Keeps a story of the published volume, by its index there, as the next one. */
  keep(story: number): void {
    const { keys, lengths, blocks, sizes } = this.#published!.volume.record;
    this.#fragments.keep(story);
    this.#list(itemAt(keys, story), itemAt(lengths, story), itemAt(blocks, story), itemAt(sizes, story));
  }

  /** Writes what is known when all stories are there. Throws where the index lacks one. */
  async finish(): Promise<WrittenVolume> {
    const packs = new PackWriter(this.#files, this.#place('words'), this.#published?.volume.chunks);
    const firsts: string[] = [];
    for (const { first, content } of chunksOf(await this.#entries())) {
      firsts.push(first);
      packs.add(content);
    }
    const contents: VolumeContents = {
      firsts: firsts.join(' '),
      chunks: packs.finish(),
      words: pack(this.#lengths),
      ...this.#fragments.finish(),
    };
    const address = `${this.#folder}volume.json`;
    const json = JSON.stringify(contents);
    this.#files.write(address, json);
    return {
      record: {
        id: idOf(this.#keys),
        keys: this.#keys,
        lengths: this.#lengths,
        blocks: this.#blocks,
        sizes: this.#sizes,
        ...this.#fragments.written,
        chunks: packs.written,
        contents: { address, digest: digestOf(json) },
      },
      vocabulary: this.#vocabulary.finish(),
    };
  }

  async #entries(): Promise<Iterable<WordEntry>> {
    const added = { entries: await this.#index.finish(), pages: Int32Array.from(this.#added) };
    if (!this.#published) return added.entries;
    const { volume, numbers } = this.#published;
    return mergedEntries({ entries: volume.entries(), pages: numbers }, added);
  }

  #list(key: string, length: number, blocks: string, size: number): void {
    this.#keys.push(key);
    this.#lengths.push(length);
    this.#blocks.push(blocks);
    this.#sizes.push(size);
  }
}

/** Words of a volume, unpacked, and what parts them from the chunk before. */
interface Chunk {
  first: string;
  content: Uint8Array;
}

/** The words of an index in chunks: of each that is fetched, a search needs but a word or two. */
function* chunksOf(words: Iterable<WordEntry>): Generator<Chunk> {
  let entries: Uint8Array[] = [];
  let weight = 0;
  let first = '';
  let before = '';
  for (const [word, entry] of words) {
    if (weight + entry.length > chunkWeight && entries.length) {
      yield { first, content: chunkOf(entries) };
      entries = [];
      weight = 0;
    }
    if (!entries.length) first = boundary(before, word, compareCodePoints);
    entries.push(entry.slice());
    weight += entry.length;
    before = word;
  }
  if (entries.length) yield { first, content: chunkOf(entries) };
}

/** In bytes before they are packed, of which one in two or three is transferred. */
const chunkWeight = 12_000;
