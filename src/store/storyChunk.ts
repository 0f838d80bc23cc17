import { hash } from 'node:crypto';
import type { Authorities, StoryMentions } from '../archive/storyMentions.ts';
import { mentionReader } from '../archive/storyMentions.ts';
import type { Filed, StoryRecord } from '../parse/records.ts';
import { parseStory } from '../parse/records.ts';
import type { CacheFolder } from './cacheFolder.ts';
import type { ReadFiles } from './collections.ts';
import { parseFiles, readFiles } from './collections.ts';
import { Packed } from './packed.ts';
import type { Versions } from './versions.ts';

/** What a chunk of stories depends on besides their files. */
export interface ChunkSource {
  content: string;
  cache?: CacheFolder | undefined;
  versions: Versions;
  /** Left out where no mentions are asked for. */
  authorities?: Authorities | undefined;
}

/** Some stories, read. */
export interface Chunk {
  stories: Packed<Filed<StoryRecord>[]>;
  /** One for each story, `undefined` where it has no record or is withheld; left out where no mentions were asked for. */
  mentions?: Packed<(StoryMentions | undefined)[]>;
  /** The keys under which the two stand in the cache. */
  keys: string[];
  times: Times;
}

/** Milliseconds spent on a part of the work, and how many stories were parsed and not taken from the cache. */
export interface Times {
  read: number;
  parse: number;
  find: number;
  parsed: number;
}

export interface ChunkReader {
  /** Reads the files at these paths below `stories/`. */
  read(paths: string[]): Chunk;
  /** The same, where all of it is in the cache. */
  fromCache(paths: string[]): Chunk | undefined;
}

/** Makes a reader of chunks. What a chunk holds follows from the files and records alone, whoever reads it. */
export function chunkReader({ content, cache, versions, authorities }: ChunkSource): ChunkReader {
  const finders = authorities && hash('sha256', versions.finders + JSON.stringify(authorities));
  let find: ReturnType<typeof mentionReader> | undefined;
  return { read: (paths) => read(filesAt(paths)), fromCache };

  function filesAt(paths: string[]): Files {
    const begun = performance.now();
    const files = readFiles(content, 'stories', paths, versions.parser);
    const mentionsKey = finders && hash('sha256', `${files.key} ${finders}`);
    const held = {
      records: cache?.read(files.key),
      mentions: mentionsKey === undefined ? undefined : cache?.read(mentionsKey),
    };
    return { ...files, mentionsKey, held, time: performance.now() - begun };
  }

  function fromCache(paths: string[]): Chunk | undefined {
    const files = filesAt(paths);
    const isWhole = files.held.records && (files.held.mentions || !finders);
    return isWhole ? read(files) : undefined;
  }

  function read({ held, mentionsKey, time, ...files }: Files): Chunk {
    const begun = performance.now();
    const stories: Chunk['stories'] = held.records
      ? Packed.from(held.records)
      : Packed.of(parseFiles(files, parseStory));
    if (!held.records) cache?.write(files.key, stories.bytes);
    const parsed = performance.now();
    const times = {
      read: time,
      parse: parsed - begun,
      find: 0,
      parsed: held.records ? 0 : files.paths.length,
    };
    if (!mentionsKey) return { stories, keys: [files.key], times };
    const mentions: Chunk['mentions'] = held.mentions
      ? Packed.from(held.mentions)
      : Packed.of(stories.value.map(({ record }) => mentionsOf(record)));
    if (!held.mentions) cache?.write(mentionsKey, mentions.bytes);
    times.find = performance.now() - parsed;
    return { stories, mentions, keys: [files.key, mentionsKey], times };
  }

  function mentionsOf(record: StoryRecord | undefined): StoryMentions | undefined {
    if (!authorities || !record || record.status === 'withheld') return undefined;
    return (find ??= mentionReader(authorities))(record);
  }
}

/** The files of a chunk, and what the cache holds of it. */
interface Files extends ReadFiles {
  mentionsKey: string | undefined;
  held: { records: Uint8Array | undefined; mentions: Uint8Array | undefined };
  /** Milliseconds. */
  time: number;
}

/**
 * Divides sorted paths into runs of about 250, at most 500. Where one ends depends on the path there, so that a new file changes one run and
 * leaves the others as they are.
 */
export function chunksOf(paths: string[]): string[][] {
  const chunks: string[][] = [];
  let chunk: string[] = [];
  for (const path of paths) {
    chunk.push(path);
    if (chunk.length < longestChunk && hashOf(path) % meanChunk) continue;
    chunks.push(chunk);
    chunk = [];
  }
  return chunk.length ? [...chunks, chunk] : chunks;
}

const meanChunk = 250;
const longestChunk = 500;

/** FNV-1a of 32 bits (RFC 9923), of UTF-16 units. */
function hashOf(path: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < path.length; at++) value = Math.imul(value ^ path.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
