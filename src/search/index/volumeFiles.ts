import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ZlibOptions } from 'node:zlib';
import { gzipSync } from 'node:zlib';
import type { Row, VolumeContents } from '../finding.ts';
import { fragmentUrl } from '../finding.ts';
import { pack } from '../postings.ts';
import type { Fragment } from '../wordsIndex.ts';
import { chunkOf, mark, precedes } from '../wordsIndex.ts';
import type { TextReader } from './indexedText.ts';
import { TokenIndex } from './pagefind.ts';
import type { PrintedStory } from './printedStory.ts';
import type { Vocabulary } from './termDictionary.ts';
import { boundary } from './termDictionary.ts';
import { VocabularyBuilder } from './vocabulary.ts';

/** A story to be indexed: its row in a list of results, and what its page prints. Plain data. */
export interface IndexedStory {
  row: Row;
  text: PrintedStory;
}

/** What becomes of a volume beside its files. */
export interface VolumeWords {
  vocabulary: Vocabulary;
  /** The words of all its stories, each as often as it stands there. */
  length: number;
}

/** Writes the index of one volume’s stories into a folder: its chunks of words, a fragment for each story, and `volume.json`. */
export class VolumeWriter {
  readonly #folder: string;
  readonly #from: number;
  readonly #reader: TextReader;
  readonly #index: TokenIndex;
  readonly #fragments: FragmentFiles;
  readonly #vocabulary = new VocabularyBuilder();
  readonly #lengths: number[] = [];

  private constructor(folder: string, from: number, reader: TextReader, index: TokenIndex) {
    this.#folder = folder;
    this.#from = from;
    this.#reader = reader;
    this.#index = index;
    this.#fragments = new FragmentFiles(folder);
  }

  /** `from` is the number of the first story. The folder must not be there yet. */
  static async open(folder: string, from: number, reader: TextReader): Promise<VolumeWriter> {
    return new VolumeWriter(folder, from, reader, await TokenIndex.open());
  }

  /** Adds the next story. Throws where it has no word. */
  add({ row, text }: IndexedStory): void {
    const { content, anchors, tokens, headline } = this.#reader.read(text);
    this.#vocabulary.add(this.#from + this.#lengths.length, tokens);
    this.#lengths.push(tokens.length);
    this.#fragments.add({ url: fragmentUrl(row), content, anchors });
    this.#index.add({
      name: `stories/${row.id}.md`,
      tokens: tokens.map(({ spelling }) => spelling),
      headline,
    });
  }

  /** Writes what is known when all stories are added. Throws where the index lacks one. */
  async finish(): Promise<VolumeWords> {
    const files = new NamedFiles(join(this.#folder, 'index'), 'pf_index');
    const chunks: VolumeContents['chunks'] = [];
    for (const { first, content } of chunksOf(await this.#index.finish()))
      chunks.push([first, files.write(content)]);
    const contents: VolumeContents = {
      chunks,
      words: pack(this.#lengths),
      ...this.#fragments.finish(),
    };
    writeFileSync(join(this.#folder, 'volume.json'), JSON.stringify(contents));
    return {
      vocabulary: this.#vocabulary.finish(),
      length: this.#lengths.reduce((sum, words) => sum + words, 0),
    };
  }
}

/** Writes fragments, those of short stories several to a file: half as many files to write and to upload, for a few bytes more in a search. */
class FragmentFiles {
  readonly #files: NamedFiles;
  readonly #counts: number[] = [];
  #waiting: string[] = [];
  #length = 0;

  constructor(folder: string) {
    this.#files = new NamedFiles(join(folder, 'fragment'), 'pf_fragment');
  }

  add(fragment: Fragment): void {
    const json = JSON.stringify(fragment);
    if (this.#length + json.length > fragmentsLength) this.#write();
    this.#waiting.push(json);
    this.#length += json.length;
  }

  /** Writes what is left; the names and the numbers of fragments. */
  finish(): Pick<VolumeContents, 'fragments' | 'fragmentCounts'> {
    this.#write();
    return { fragments: this.#files.names.join(' '), fragmentCounts: pack(this.#counts) };
  }

  #write(): void {
    if (!this.#waiting.length) return;
    this.#files.write(Buffer.from(`${mark}[${this.#waiting.join(',')}]`));
    this.#counts.push(this.#waiting.length);
    this.#waiting = [];
    this.#length = 0;
  }
}

/** Packed files in one folder, each under a name that changes with what it holds. */
class NamedFiles {
  readonly #folder: string;
  readonly #extension: string;
  readonly #names = new Set<string>();

  constructor(folder: string, extension: string) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
    this.#extension = extension;
  }

  /** In the order in which they were written. */
  get names(): string[] {
    return [...this.#names];
  }

  /** Writes a file; its name. */
  write(content: Uint8Array): string {
    const digest = hash('sha256', content);
    let length = shortestName;
    while (this.#names.has(digest.slice(0, length))) length++;
    const name = digest.slice(0, length);
    this.#names.add(name);
    writeFileSync(
      join(this.#folder, `${name}.${this.#extension}`),
      gzipSync(content, packing(content.length)),
    );
    return name;
  }
}

/** Words of a volume, unpacked, and what parts them from the chunk before. */
interface Chunk {
  first: string;
  content: Uint8Array;
}

/** The words of an index in chunks: of each that is fetched, a search needs but a word or two. */
function* chunksOf(words: Iterable<[word: string, entry: Uint8Array]>): Generator<Chunk> {
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
    if (!entries.length) first = boundary(before, word, (one, other) => (precedes(one, other) ? -1 : 1));
    entries.push(entry.slice());
    weight += entry.length;
    before = word;
  }
  if (entries.length) yield { first, content: chunkOf(entries) };
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

/** In characters before they are packed: a longer file costs a search more than the name of another would. */
const fragmentsLength = 3000;

/** In bytes before they are packed, of which one in two or three is transferred. */
const chunkWeight = 20_000;

/** In digits of a digest. Each digit more weighs half a byte a story when a volume is opened; with these, one change in a million keeps a name. */
const shortestName = 5;
