import { hash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import type { CacheFolder } from '../../store/cacheFolder.ts';
import type { PackFile } from './packWriter.ts';
import type { KnownTerms } from './termDictionary.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A file of the index. */
export interface IndexFile {
  address: string;
  /** Of its bytes, as they are published. */
  digest: string;
}

/** What is known of a volume’s files. Lists of stories are in the order of the volume. */
export interface VolumeRecord {
  /** Names its stories, and so its vocabulary. */
  id: string;
  /** What each story’s part of the files was made of. */
  keys: string[];
  /** How many tokens each story has. */
  lengths: number[];
  /** The lengths of each story’s blocks of text, packed. */
  blocks: string[];
  /** How many characters the fragment of each story has. */
  sizes: number[];
  /** Of lists of fragments. */
  fragments: PackFile[];
  /** How many fragments each of these lists holds. */
  fragmentCounts: number[];
  /** Of chunks of words. */
  chunks: PackFile[];
  /** `volume.json`. */
  contents: IndexFile;
}

/** What is known of the term dictionary. */
export interface DictionaryRecord {
  /** The key of what it was made of. */
  key: string;
  /** All but the packs of its shards. */
  files: IndexFile[];
  shards: PackFile[];
  terms: KnownTerms;
}

/** What is known of the packs of rows. */
export interface RowsRecord {
  packs: PackFile[];
  /** Of each member of these, in order: a key of the stories whose rows it holds. */
  keys: string[];
}

/** The id of the stories with these keys. */
export function idOf(keys: string[]): string {
  return hash('sha256', keys.join(' '));
}

/** What an index keeps for the next one: of published volumes and rows, of words, and of the dictionary. What is damaged is as good as none. */
export class IndexCache {
  readonly #folder: CacheFolder | undefined;
  readonly #scope: string;
  /** The keys of all that was found or kept. */
  readonly used = new Set<string>();

  /** `scope` is all that every part of the index depends on: the version of the code, and the language. */
  constructor(folder: CacheFolder | undefined, scope: string) {
    this.#folder = folder;
    this.#scope = scope;
  }

  /** The record of a volume whose `volume.json` has this digest. */
  volume(name: string, digest: string): VolumeRecord | undefined {
    return this.#read(this.#volumeKey(name, digest)) as VolumeRecord | undefined;
  }

  keepVolume(name: string, record: VolumeRecord): void {
    this.#write(this.#volumeKey(name, record.contents.digest), record);
  }

  /** The words of the stories that an id names. */
  vocabulary(id: string): Vocabulary | undefined {
    return this.#read(this.#key(`words ${id}`)) as Vocabulary | undefined;
  }

  keepVocabulary(id: string, vocabulary: Vocabulary): void {
    this.#write(this.#key(`words ${id}`), vocabulary);
  }

  /** Keeps the words for the next index, unread. */
  useVocabulary(id: string): void {
    this.used.add(this.#key(`words ${id}`));
  }

  dictionary(): DictionaryRecord | undefined {
    return this.#read(this.#key('dictionary')) as DictionaryRecord | undefined;
  }

  keepDictionary(record: DictionaryRecord): void {
    this.#write(this.#key('dictionary'), record);
  }

  rows(): RowsRecord | undefined {
    return this.#read(this.#key('rows')) as RowsRecord | undefined;
  }

  keepRows(record: RowsRecord): void {
    this.#write(this.#key('rows'), record);
  }

  /** Deletes all but what was used here, or by other users with these keys. */
  prune(others: Iterable<string> = []): void {
    this.#folder?.prune([...this.used, ...others]);
  }

  #read(key: string): unknown {
    const bytes = this.#folder?.read(key);
    if (!bytes) return undefined;
    this.used.add(key);
    return deserialize(bytes) as unknown;
  }

  #write(key: string, value: unknown): void {
    this.used.add(key);
    this.#folder?.write(key, serialize(value));
  }

  #volumeKey(name: string, digest: string): string {
    return this.#key(`volume ${name} ${digest}`);
  }

  #key(text: string): string {
    return hash('sha256', `${this.#scope} ${text}`);
  }
}
