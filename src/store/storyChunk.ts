import { hash } from 'node:crypto';
import { itemAt } from '../parse/assert.ts';
import { fnv1a } from '../parse/fnv1a.ts';
import type { StoryHolding } from '../archive/archive.ts';
import type { MentionChanges } from '../archive/mentionChanges.ts';
import { mentionChanges } from '../archive/mentionChanges.ts';
import type { Authorities, MentionFinders, StoryMentions } from '../archive/storyMentions.ts';
import { mentionFinders } from '../archive/storyMentions.ts';
import type { Defect } from '../parse/contentError.ts';
import type { StoryRecord } from '../parse/records.ts';
import { parseStory } from '../parse/records.ts';
import type { CacheFolder } from './cacheFolder.ts';
import type { Catalog, CatalogChunk } from './catalog.ts';
import { authoritiesDigest } from './catalog.ts';
import type { IndexedFiles, KnownFiles } from './collections.ts';
import { digestOf, filedDefect, knownBy } from './collections.ts';
import { readRecordFile } from './contentFolder.ts';
import { Packed } from './packed.ts';
import type { Versions } from './versions.ts';

/** What a chunk of stories depends on besides their files. */
export interface ChunkSource {
  content: string;
  cache?: CacheFolder | undefined;
  versions: Versions;
  /** Left out where no mentions are asked for. */
  authorities?: Authorities | undefined;
  /** What the last run left in the cache. */
  catalog?: Catalog | undefined;
}

/** Some stories, read. */
export interface Chunk {
  /** With the digests of their files, without mentions and pictures. */
  stories: Packed<StoryHolding[]>;
  /** One for each story, `undefined` where it has no record or is withheld; left out where no mentions were asked for. */
  mentions?: Packed<(StoryMentions | undefined)[]>;
  /** The keys under which the two are in the cache. */
  keys: { key: string; mentions?: string };
  times: Times;
}

/** Milliseconds spent on a part of the work; how many stories were parsed, and in how many names were looked for. */
export interface Times {
  read: number;
  parse: number;
  find: number;
  parsed: number;
  found: number;
}

export interface ChunkReader {
  /** A chunk that is in the cache, or what is to be done for it. */
  plan(files: IndexedFiles): Chunk | ChunkWork;
  /** Does it. */
  read(work: ChunkWork): Chunk;
}

/** A chunk to be read. */
export interface ChunkWork {
  /** Below `stories/`. */
  paths: string[];
  /** What is known of the files. */
  known?: KnownFiles;
  /** Which stories of a chunk whose records are in the cache must be looked through again, where not all. */
  stale?: number[];
  /** About how many stories must be parsed or looked through. */
  cost: number;
}

/** Makes a reader of chunks. What a chunk holds follows from the files and records alone, whoever reads it and whatever the cache has. */
export function chunkReader({ content, cache, versions, authorities, catalog }: ChunkSource): ChunkReader {
  const finders = authorities && hash('sha256', versions.finders + authoritiesDigest(authorities));
  const former = catalog && formerChunks(catalog, cache);
  let find: MentionFinders | undefined;
  let changes: MentionChanges | undefined;
  return { plan, read };

  function plan(files: IndexedFiles): Chunk | ChunkWork {
    const { paths, digests, key } = files;
    const work: ChunkWork = { paths, known: { paths, digests, key }, cost: paths.length };
    const begun = performance.now();
    const records = cache?.read(key);
    if (!records) return former ? { ...work, cost: files.read } : work;
    const stories: Chunk['stories'] = Packed.from(records);
    const chunk = (more: Partial<Chunk>): Chunk => {
      const times = { ...noTime, read: performance.now() - begun };
      return { stories, keys: { key }, times, ...more };
    };
    const ownKey = mentionsKeyOf(key);
    if (ownKey === undefined) return chunk({});
    const formerKey = former?.withKey(key)?.mentions;
    for (const mentions of new Set([ownKey, formerKey ?? ownKey])) {
      const bytes = cache?.read(mentions);
      if (!bytes) continue;
      const stale = mentions === ownKey ? [] : staleIn(stories.value);
      if (stale.length > fewStale) return { ...work, stale, cost: stale.length };
      const former: Chunk['mentions'] = Packed.from(bytes);
      if (!stale.length) return chunk({ mentions: former, keys: { key, mentions } });
      const times = { ...noTime, read: performance.now() - begun };
      const found = findAgain(former.value, stories.value, stale, times);
      cache?.write(ownKey, found.bytes);
      return chunk({ mentions: found, keys: { key, mentions: ownKey }, times });
    }
    return work;
  }

  function findAgain(
    mentions: (StoryMentions | undefined)[],
    stories: StoryHolding[],
    stale: number[],
    times: Times,
  ): NonNullable<Chunk['mentions']> {
    const begun = performance.now();
    const found = [...mentions];
    for (const at of stale) found[at] = mentionsOf(stories[at]?.record, mentions[at]);
    times.found += stale.length;
    times.find += performance.now() - begun;
    return Packed.of(found);
  }

  /** Which stories may have other mentions than in the last run. */
  function staleIn(stories: StoryHolding[]): number[] {
    return stories.flatMap((story, at) => (differs(story.record) ? [at] : []));
  }

  function differs(record: StoryRecord | undefined): boolean {
    return record !== undefined && (changesOf()?.mayDiffer(record) ?? true);
  }

  /** How the records differ from those of the last run. */
  function changesOf(): MentionChanges | undefined {
    if (catalog && authorities) changes ??= mentionChanges(catalog.authorities, authorities);
    return changes;
  }

  function read(work: ChunkWork): Chunk {
    const times = { ...noTime };
    const { key, stories, formerMentions } = wholeRecords(work) ?? recordsByPiece(work, times);
    const mentionsKey = mentionsKeyOf(key);
    if (mentionsKey === undefined) return { stories, keys: { key }, times };
    const keys = { key, mentions: mentionsKey };
    const begun = performance.now();
    const bytes = cache?.read(mentionsKey);
    if (bytes) return { stories, mentions: Packed.from(bytes), keys, times };
    const stale = work.stale && new Set(work.stale);
    const mentions = Packed.of(
      stories.value.map(({ record }, at) => {
        const held = formerMentions(at);
        if (held && !(stale ? stale.has(at) : differs(record))) return held.mentions;
        times.found++;
        return mentionsOf(record, held?.mentions);
      }),
    );
    cache?.write(mentionsKey, mentions.bytes);
    times.find = performance.now() - begun;
    return { stories, mentions, keys, times };
  }

  /** The records of a chunk none of whose files has changed. */
  function wholeRecords({ known }: ChunkWork): ReadRecords | undefined {
    const records = known && cache?.read(known.key);
    if (!records) return undefined;
    const mentionsKey = former?.withKey(known.key)?.mentions;
    const bytes = mentionsKey === undefined ? undefined : cache?.read(mentionsKey);
    const mentions = bytes && Packed.from<(StoryMentions | undefined)[]>(bytes);
    return {
      key: known.key,
      stories: Packed.from(records),
      formerMentions: (at) => mentions && { mentions: mentions.value[at] },
    };
  }

  /** The records of a chunk, each as the last run read it, or parsed where its file is new or has changed. */
  function recordsByPiece({ paths, known }: ChunkWork, times: Times): ReadRecords {
    const begun = performance.now();
    const held = paths.map((path, at) => former?.story(path, known?.digests[at]));
    const files = paths.map((path, at) => (held[at] ? undefined : readRecordFile(content, 'stories', path)));
    const digests = files.map((file, at) => held[at]?.story.digest ?? digestOf(file!));
    const parsing = performance.now();
    const stories = Packed.of(
      paths.map((path, at) => held[at]?.story ?? storyIn(path, itemAt(digests, at), files[at]!)),
    );
    const { key } = knownBy('stories', paths, digests, versions.parser);
    times.read += parsing - begun;
    times.parse += performance.now() - parsing;
    times.parsed += held.filter((one) => !one).length;
    cache?.write(key, stories.bytes);
    return { key, stories, formerMentions: (at) => held[at]?.found };
  }

  function mentionsKeyOf(key: string): string | undefined {
    return finders && hash('sha256', `${key} ${finders}`);
  }

  /** What a story mentions, of which the last run may have found some already. */
  function mentionsOf(
    record: StoryRecord | undefined,
    former: StoryMentions | undefined,
  ): StoryMentions | undefined {
    if (!authorities || !record || record.status === 'withheld') return undefined;
    find ??= mentionFinders(authorities);
    const text = find.text(record);
    const countries = former && !changesOf()?.countries ? former.countries : find.countries(text);
    return { people: find.people(text), countries };
  }
}

/** So many stories of a chunk are looked through again at once: fewer than the work of reading the chunk once more. */
const fewStale = 50;

const noTime: Times = { read: 0, parse: 0, find: 0, parsed: 0, found: 0 };

interface ReadRecords {
  key: string;
  stories: Chunk['stories'];
  /** What the last run found in a story, where it had the very same. */
  formerMentions: (at: number) => { mentions: StoryMentions | undefined } | undefined;
}

/** A story as the last run read it. */
interface FormerStory {
  story: StoryHolding;
  found: { mentions: StoryMentions | undefined } | undefined;
}

function storyIn(path: string, digest: string | Defect, file: Buffer | Defect): StoryHolding {
  if ('message' in file || typeof digest !== 'string') return filedDefect(file as Defect);
  return { ...parseStory(path, file), digest };
}

/** The chunks of the last run. */
function formerChunks({ chunks }: Catalog, cache: CacheFolder | undefined) {
  const byKey = new Map(chunks.map((chunk) => [chunk.key, chunk]));
  let last: { chunk: CatalogChunk; stories: Map<string, FormerStory> } | undefined;
  return {
    withKey: (key: string) => byKey.get(key),
    /** The story at a path below `stories/`, where its file has this digest. */
    story(path: string, digest: string | undefined): FormerStory | undefined {
      if (digest === undefined) return undefined;
      const chunk = chunks.findLast(({ first }) => first <= path);
      if (!chunk) return undefined;
      // Paths are asked for in their order.
      if (last?.chunk !== chunk) last = { chunk, stories: storiesOf(chunk) };
      const former = last.stories.get(`stories/${path}`);
      return former?.story.digest === digest ? former : undefined;
    },
  };

  function storiesOf({ key, mentions: mentionsKey }: CatalogChunk): Map<string, FormerStory> {
    const [records, found] = [cache?.read(key), cache?.read(mentionsKey)];
    if (!records) return new Map();
    const mentions = found && Packed.from<(StoryMentions | undefined)[]>(found).value;
    const stories = Packed.from<StoryHolding[]>(records).value;
    return new Map(
      stories.map((story, at) => [story.file, { story, found: mentions && { mentions: mentions[at] } }]),
    );
  }
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
    if (chunk.length < longestChunk && fnv1a(path) % meanChunk) continue;
    chunks.push(chunk);
    chunk = [];
  }
  return chunk.length ? [...chunks, chunk] : chunks;
}

const meanChunk = 250;
const longestChunk = 500;
