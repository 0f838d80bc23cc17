import { itemAt } from '../parse/assert.ts';
import { createHash, hash } from 'node:crypto';
import type { Defect } from '../parse/contentError.ts';
import type { Filed } from '../parse/records.ts';
import type { CacheFolder } from './cacheFolder.ts';
import type { Collection } from './contentFolder.ts';
import { readRecordFile, recordFiles } from './contentFolder.ts';
import { Packed } from './packed.ts';

/** Files of one collection as they are on disk. */
export interface ReadFiles {
  paths: string[];
  /** The bytes of each, or what keeps it from being read. */
  files: (Buffer | Defect)[];
  /** A digest of the paths, of what was read, and of the parser’s version. */
  key: string;
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
  const key = createHash('sha256').update(`${parser} ${collection}`);
  for (const [index, file] of files.entries())
    key.update(`\n${paths[index]} ${'message' in file ? file.message : hash('sha256', file)}`);
  return { paths, files, key: key.digest('hex') };
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

/** The same, from a cache where nothing has changed; `keys` gets the key under which it stands there. */
export function readKeptCollection<R>(
  content: string,
  collection: Collection,
  parse: Parser<R>,
  { cache, parser, keys }: { cache?: CacheFolder | undefined; parser: string; keys: string[] },
): Filed<R>[] {
  const { paths, defects } = recordFiles(content, collection);
  const read = readFiles(content, collection, paths, parser);
  const bytes = cache?.read(read.key);
  const records = bytes ? Packed.from<Filed<R>[]>(bytes) : Packed.of(parseFiles(read, parse));
  if (!bytes) cache?.write(read.key, records.bytes);
  keys.push(read.key);
  return [...defects.map(filedDefect), ...records.value];
}

/** What stands in the place of a record that cannot be read. */
export function filedDefect(defect: Defect): Filed<never> {
  return { file: defect.file, defects: [defect], places: {} };
}
