import { itemAt } from '../parse/assert.ts';
import { hash } from 'node:crypto';
import type { Defect } from '../parse/contentError.ts';
import type { Filed } from '../parse/records.ts';
import type { CacheFolder } from './cacheFolder.ts';
import type { Collection } from './contentFolder.ts';
import { readRecordFile, recordFileName, recordFiles } from './contentFolder.ts';
import type { FileIndex } from './fileIndex.ts';
import { Packed } from './packed.ts';

/** Files of one collection by what they hold. */
export interface KnownFiles {
  paths: string[];
  /** SHA-256 of the bytes of each, in hexadecimal; `undefined` where one cannot be read. */
  digests: (string | undefined)[];
  /** A digest of the paths, of what the files hold, and of the parser’s version. */
  key: string;
}

/** The same, and how many of them had to be read for it. */
export interface IndexedFiles extends KnownFiles {
  read: number;
}

/** The same, read. */
export interface ReadFiles extends KnownFiles {
  /** The bytes of each, or what keeps it from being read. */
  files: (Buffer | Defect)[];
}

/** Makes a record of a file, given its path below the collection. */
export type Parser<R> = (path: string, bytes: Uint8Array) => Filed<R>;

export function readFiles(
  content: string,
  collection: Collection,
  paths: string[],
  parser: string,
): ReadFiles {
  const files = paths.map((path) => readRecordFile(content, collection, path));
  return { files, ...knownBy(collection, paths, files.map(digestOf), parser) };
}

/** The same without the bytes: only files that the index does not know are read. */
export function knownFiles(
  content: string,
  collection: Collection,
  paths: string[],
  parser: string,
  index: FileIndex,
): IndexedFiles {
  let read = 0;
  const digests = paths.map((path) => {
    const name = recordFileName(collection, path);
    const held = index.digest(name, `${content}/${name}`);
    if (held !== undefined) return held;
    read++;
    const digest = digestOf(readRecordFile(content, collection, path));
    if (typeof digest === 'string') index.learn(name, digest);
    return digest;
  });
  return { ...knownBy(collection, paths, digests, parser), read };
}

export function parseFiles<R>(
  { paths, files }: Pick<ReadFiles, 'paths' | 'files'>,
  parse: Parser<R>,
): Filed<R>[] {
  return files.map((file, index) =>
    'message' in file ? filedDefect(file) : parse(itemAt(paths, index), file),
  );
}

/** One collection of a content folder, file by file; what cannot be read is there as a defect. */
export function readCollection<R>(content: string, collection: Collection, parse: Parser<R>): Filed<R>[] {
  const { paths, defects } = recordFiles(content, collection);
  return [...defects.map(filedDefect), ...parseFiles(readFiles(content, collection, paths, ''), parse)];
}

/** What is kept of files from one run to the next. */
export interface Kept {
  cache: CacheFolder | undefined;
  index: FileIndex;
  /** The version of the parser. */
  parser: string;
  /** Gets the keys under which things are in the cache. */
  keys: string[];
}

/** The same, from a cache where nothing has changed. */
export function readKeptCollection<R>(
  content: string,
  collection: Collection,
  parse: Parser<R>,
  { cache, index, parser, keys }: Kept,
): Filed<R>[] {
  const { paths, defects } = recordFiles(content, collection);
  const { key, records } = keptRecords() ?? parsedRecords();
  keys.push(key);
  return [...defects.map(filedDefect), ...records];

  function keptRecords(): { key: string; records: Filed<R>[] } | undefined {
    if (!cache) return undefined;
    const { key } = knownFiles(content, collection, paths, parser, index);
    const bytes = cache.read(key);
    return bytes && { key, records: Packed.from<Filed<R>[]>(bytes).value };
  }

  function parsedRecords(): { key: string; records: Filed<R>[] } {
    // The key is that of the bytes which are parsed.
    const read = readFiles(content, collection, paths, parser);
    const records = parseFiles(read, parse);
    cache?.write(read.key, Packed.of(records).bytes);
    return { key: read.key, records };
  }
}

/** What stands in the place of a record that cannot be read. */
export function filedDefect(defect: Defect): Filed<never> {
  return { file: defect.file, defects: [defect], places: {} };
}

/** SHA-256 of the bytes in hexadecimal, or what keeps them from being read. */
export function digestOf(file: Buffer | Defect): string | Defect {
  return 'message' in file ? file : hash('sha256', file);
}

/** Files by their digests. */
export function knownBy(
  collection: Collection,
  paths: string[],
  digests: (string | Defect)[],
  parser: string,
): KnownFiles {
  const lines = digests.map(
    (digest, index) => `${paths[index]} ${typeof digest === 'string' ? digest : digest.message}`,
  );
  return {
    paths,
    digests: digests.map((digest) => (typeof digest === 'string' ? digest : undefined)),
    key: hash('sha256', [`${parser} ${collection}`, ...lines].join('\n')),
  };
}
