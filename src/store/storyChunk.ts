import { hash } from 'node:crypto';
import type { Authorities, StoryMentions } from '../archive/storyMentions.ts';
import { mentionReader } from '../archive/storyMentions.ts';
import type { Filed, StoryRecord } from '../parse/records.ts';
import { parseStory } from '../parse/records.ts';
import type { CacheFolder } from './cacheFolder.ts';
import type { KnownFiles } from './collections.ts';
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
export interface Chunk extends KnownFiles {
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
  read(files: FilesToRead): Chunk;
  /** The same, where all of it is in the cache. */
  fromCache(files: KnownFiles): Chunk | undefined;
}

/** Files of which it may be known what they hold. */
export interface FilesToRead {
  paths: string[];
  known?: KnownFiles;
}

/** Makes a reader of chunks. What a chunk holds follows from the files and records alone, whoever reads it. */
export function chunkReader({ content, cache, versions, authorities }: ChunkSource): ChunkReader {
  const finders = authorities && hash('sha256', versions.finders + JSON.stringify(authorities));
  let find: ReturnType<typeof mentionReader> | undefined;
  return { read, fromCache };

  function fromCache(files: KnownFiles): Chunk | undefined {
    const begun = performance.now();
    const records = cache?.read(files.key);
    const mentionsKey = mentionsKeyOf(files.key);
    const mentions = mentionsKey === undefined ? undefined : cache?.read(mentionsKey);
    if (!records || (mentionsKey !== undefined && !mentions)) return undefined;
    const stories: Chunk['stories'] = Packed.from(records);
    const times = { read: performance.now() - begun, parse: 0, find: 0, parsed: 0 };
    return chunkOf(files, stories, mentions && Packed.from(mentions), times);
  }

  function read({ paths, known }: FilesToRead): Chunk {
    const times = { read: 0, parse: 0, find: 0, parsed: 0 };
    const timed = <T>(part: 'read' | 'parse' | 'find', work: () => T): T => {
      const begun = performance.now();
      const done = work();
      times[part] += performance.now() - begun;
      return done;
    };
    const { files, stories } = timed('read', () => known && recordsIn(known)) ?? parsed();
    if (!authorities) return chunkOf(files, stories, undefined, times);
    return chunkOf(
      files,
      stories,
      timed('find', () => mentionsIn(files, stories)),
      times,
    );

    function parsed(): ParsedFiles {
      const { files: bytes, ...files } = timed('read', () =>
        readFiles(content, 'stories', paths, versions.parser),
      );
      const stories = timed('parse', () => Packed.of(parseFiles({ paths, files: bytes }, parseStory)));
      times.parsed = paths.length;
      cache?.write(files.key, stories.bytes);
      return { files, stories };
    }
  }

  /** The records of files, where the cache has them. */
  function recordsIn(files: KnownFiles): ParsedFiles | undefined {
    const records = cache?.read(files.key);
    return records && { files, stories: Packed.from(records) };
  }

  function mentionsIn({ key }: KnownFiles, stories: Chunk['stories']): NonNullable<Chunk['mentions']> {
    const mentionsKey = mentionsKeyOf(key);
    const held = mentionsKey === undefined ? undefined : cache?.read(mentionsKey);
    if (held) return Packed.from(held);
    const mentions = Packed.of(stories.value.map(({ record }) => mentionsOf(record)));
    if (mentionsKey !== undefined) cache?.write(mentionsKey, mentions.bytes);
    return mentions;
  }

  function chunkOf(
    { paths, digests, key }: KnownFiles,
    stories: Chunk['stories'],
    mentions: Chunk['mentions'],
    times: Times,
  ): Chunk {
    const keys = [key, mentionsKeyOf(key)].filter((one) => one !== undefined);
    return { paths, digests, key, stories, ...(mentions && { mentions }), keys, times };
  }

  function mentionsKeyOf(key: string): string | undefined {
    return finders && hash('sha256', `${key} ${finders}`);
  }

  function mentionsOf(record: StoryRecord | undefined): StoryMentions | undefined {
    if (!authorities || !record || record.status === 'withheld') return undefined;
    return (find ??= mentionReader(authorities))(record);
  }
}

interface ParsedFiles {
  files: KnownFiles;
  stories: Chunk['stories'];
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
