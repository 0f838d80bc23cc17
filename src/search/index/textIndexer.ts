import { hash } from 'node:crypto';
import { assertDefined, itemAt } from '../../parse/assert.ts';
import type { Contents } from '../dictionary.ts';
import { wordsFolder } from '../dictionary.ts';
import { firstsOf, yearsIn } from '../years.ts';
import type { Stemmer } from '../stem.ts';
import { stemmerOf } from '../stem.ts';
import type { Volume } from '../volumes.ts';
import type { DictionaryRecord, IndexCache, IndexFile, VolumeRecord } from './indexCache.ts';
import { TextReader } from './indexedText.ts';
import { closePagefind } from './pagefind.ts';
import type { PackFile } from './packWriter.ts';
import { PackWriter, PublishedPacks, UnreadableIndex } from './packWriter.ts';
import { PublishedVolume } from './publishedVolume.ts';
import type { SiteFiles } from './siteFiles.ts';
import { DeferredFiles, digestOf } from './siteFiles.ts';
import { boundariesOf, TermDictionary } from './termDictionary.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { IndexedStory, KeptVolume, WrittenVolume } from './volumeFiles.ts';
import { VolumeWriter } from './volumeFiles.ts';

/** What is indexed. Plain data. */
export interface TextIndexPlan {
  /** By whose stems words are compared (BCP 47). */
  language: string;
  volumes: PlannedVolume[];
  /** Of a pack, at most. */
  packBytes: number;
  /** The years of the stories, packed (`Contents.years`). */
  years: string;
}

/** A volume, and what is known of its files. */
export interface PlannedVolume extends Volume {
  /** What each story’s part of the index is made of, in the order of their numbers; and the id of all of them. */
  keys: string[];
  id: string;
  /** What is published of it; left out where that cannot be used. */
  published?: VolumeRecord;
}

/** Gives the stories of some numbers in order. */
export type StorySource = (numbers: number[]) => Iterable<IndexedStory> | AsyncIterable<IndexedStory>;

/** Where the index writes, what it keeps, and where it gets the stories. */
export interface TextIndexTools {
  files: SiteFiles;
  cache: IndexCache;
  stories: StorySource;
}

/** What was done with each volume. Plain data. */
export interface IndexReport {
  /** As it was published, with some stories taken away or added, or from all its stories. */
  volumes: { name: string; made: 'carried over' | 'edited' | 'indexed' }[];
  /** Whether `search/words/` was written. */
  dictionary: 'carried over' | 'written';
}

/**
 * Indexes the words of stories into volumes, stories of every language together, so that one search page finds them all. A volume is named
 * for its time, and holds `volume.json`, by which the search page reads it. The term dictionary and the spellings of words go to
 * `search/words/`. What is published and in the cache changes no byte of it. Throws where Pagefind reports an error, or a story has no word
 * or is not in the index. Between stories other work can run.
 */
export async function indexText(plan: TextIndexPlan, tools: TextIndexTools): Promise<IndexReport> {
  const record = tools.cache.dictionary();
  const whole = unchanged(plan, record, tools.files);
  if (whole) return carryAll(plan, whole, tools);
  const stemmer = await stemmerOf(plan.language);
  const indexer = new VolumeIndexer(tools, new TextReader(stemmer), plan.packBytes);
  const dictionary = new TermDictionary(stemmer, firstsOf(yearsIn(plan.years)), record?.terms);
  const volumes: IndexReport['volumes'] = [];
  let words = 0;
  try {
    for (const [index, volume] of plan.volumes.entries()) {
      const { made, record: own, vocabulary } = await indexer.index(volume);
      if (made !== 'carried over') {
        tools.cache.keepVolume(volume.name, own);
        tools.cache.keepVocabulary(volume.id, vocabulary);
      }
      const { id, from, stories } = volume;
      dictionary.add({ id, volume: index, from, stories }, vocabulary);
      for (const length of own.lengths) words += length;
      volumes.push({ name: volume.name, made });
    }
  } finally {
    await closePagefind();
  }
  const known = record && arePublished(record.shards, tools.files) ? record.shards : [];
  const written = writeDictionary(dictionary, words, plan, stemmer, tools.files, known);
  tools.cache.keepDictionary({ key: keyOf(plan), ...written, terms: dictionary.terms() });
  return { volumes, dictionary: 'written' };
}

/** The numbers of the stories that are read to index what is planned, where all that is published can be read. */
export function newStories({ volumes }: TextIndexPlan): number[] {
  return volumes.flatMap((volume) => {
    if (isSame(volume)) return [];
    const { from, keys, published } = volume;
    const sources = published && keptStories(keys, published.keys);
    return [...keys.keys()].filter((at) => sources === undefined || sources[at]! < 0).map((at) => from + at);
  });
}

/** The record of the dictionary, where all that is planned is published as it is; otherwise undefined. */
export function unchanged(
  plan: TextIndexPlan,
  record: DictionaryRecord | undefined,
  files: SiteFiles,
): DictionaryRecord | undefined {
  const isIt =
    record?.key === keyOf(plan) &&
    plan.volumes.every(isSame) &&
    arePublished([...record.files, ...record.shards], files);
  return isIt ? record : undefined;
}

export function arePublished(recorded: IndexFile[], files: SiteFiles): boolean {
  return recorded.every(({ address, digest }) => files.published(address) === digest);
}

/** All files of a volume. */
export function filesOf({ fragments, chunks, contents }: VolumeRecord): IndexFile[] {
  return [...fragments, ...chunks, contents];
}

function carryAll(
  { volumes }: TextIndexPlan,
  record: DictionaryRecord,
  { files, cache }: TextIndexTools,
): IndexReport {
  for (const { id, published } of volumes) {
    carry(filesOf(assertDefined(published, 'a published volume')), files);
    cache.useVocabulary(id);
  }
  carry([...record.files, ...record.shards], files);
  return {
    volumes: volumes.map(({ name }) => ({ name, made: 'carried over' })),
    dictionary: 'carried over',
  };
}

function carry(recorded: IndexFile[], files: SiteFiles): void {
  for (const { address } of recorded) files.carry(address);
}

/** The key of all that the term dictionary is made of, besides the language and the version of the code. */
function keyOf({ volumes, years }: TextIndexPlan): string {
  return hash('sha256', [years, ...volumes.map(({ name, from, id }) => `${name} ${from} ${id}`)].join('\n'));
}

function isSame({ id, published }: PlannedVolume): boolean {
  return published?.id === id;
}

/** Makes the volumes of one index. */
class VolumeIndexer {
  readonly #tools: TextIndexTools;
  readonly #reader: TextReader;
  readonly #packBytes: number;

  constructor(tools: TextIndexTools, reader: TextReader, packBytes: number) {
    this.#tools = tools;
    this.#reader = reader;
    this.#packBytes = packBytes;
  }

  async index(volume: PlannedVolume): Promise<WrittenVolume & Pick<IndexReport['volumes'][number], 'made'>> {
    const { published } = volume;
    const vocabulary = published && this.#tools.cache.vocabulary(published.id);
    if (published && vocabulary) {
      if (isSame(volume)) {
        carry(filesOf(published), this.#tools.files);
        return { made: 'carried over', record: published, vocabulary };
      }
      const edited = await this.#edit(volume, published, vocabulary);
      if (edited) return { made: 'edited', ...edited };
    }
    const all = volume.keys.map(() => -1);
    return { made: 'indexed', ...(await this.#write(volume, all, this.#tools.files)) };
  }

  /** The volume as it is published but for the stories that differ; undefined where it must be indexed as a whole. */
  async #edit(
    volume: PlannedVolume,
    record: VolumeRecord,
    vocabulary: Vocabulary,
  ): Promise<WrittenVolume | undefined> {
    const sources = keptStories(volume.keys, record.keys);
    if (!sources) return undefined;
    const numbers = new Int32Array(record.keys.length).fill(-1);
    for (const [number, story] of sources.entries()) if (story >= 0) numbers[story] = number;
    // Nothing is written before it is known that all that is published can be read.
    const files = new DeferredFiles(this.#tools.files);
    try {
      const kept = { volume: new PublishedVolume(record, files), vocabulary, numbers };
      const written = await this.#write(volume, sources, files, kept);
      files.flush();
      return written;
    } catch (error) {
      if (error instanceof UnreadableIndex) return undefined;
      throw error;
    }
  }

  /** Writes a volume; `sources` says which story of the published volume each is, and is negative for those that are indexed. */
  async #write(
    { name, from, keys }: PlannedVolume,
    sources: number[],
    files: SiteFiles,
    kept?: KeptVolume,
  ): Promise<WrittenVolume> {
    const writer = new VolumeWriter({ name, packBytes: this.#packBytes }, files, this.#reader, kept);
    const added = [...sources.keys()].filter((at) => itemAt(sources, at) < 0);
    const given = this.#tools.stories(added.map((at) => from + at));
    const stories = Symbol.asyncIterator in given ? given[Symbol.asyncIterator]() : given[Symbol.iterator]();
    for (const [at, story] of sources.entries()) {
      if (story >= 0) {
        writer.keep(story);
        continue;
      }
      const next = await stories.next();
      if (next.done) throw new Error(`The story ${from + at} of the archive was not given to be indexed.`);
      writer.add(next.value, itemAt(keys, at));
    }
    return writer.finish();
  }
}

/**
 * Which story of a published volume each story is, by their keys, and -1 for those that are new; undefined where so many differ, or their
 * order, that it takes less time to index all.
 */
function keptStories(keys: string[], published: string[]): number[] | undefined {
  const numbers = new Map(published.map((key, number) => [key, number]));
  const sources = keys.map((key) => numbers.get(key) ?? -1);
  const kept = sources.filter((story) => story >= 0);
  const differing = Math.max(keys.length, published.length) - kept.length;
  const isInOrder = kept.every((story, at) => at === 0 || story > itemAt(kept, at - 1));
  return isInOrder && differing <= mostDiffering * keys.length ? sources : undefined;
}

/**
 * Writes the term dictionary; its files. `words` are those of all stories, each as often as it stands there; `published` are the packs of the
 * published dictionary.
 */
function writeDictionary(
  dictionary: TermDictionary,
  words: number,
  { language, volumes, packBytes, years }: TextIndexPlan,
  stemmer: Stemmer,
  files: SiteFiles,
  published: PackFile[],
): Pick<DictionaryRecord, 'files' | 'shards'> {
  const written: IndexFile[] = [];
  const write = (name: string, json: string): void => {
    const address = `${wordsFolder}${name}.json`;
    files.write(address, json);
    written.push({ address, digest: digestOf(json) });
  };
  const shards = dictionary.shards();
  const packs = new PackWriter(
    files,
    { folder: wordsFolder, mostBytes: packBytes },
    new PublishedPacks(published, files),
  );
  // Packed numbers need no escape.
  for (const shard of shards) packs.add(jsonOf(shard.map(([word, postings]) => [word, `"${postings}"`])));
  const spellings = dictionary.spellings();
  for (const [letter, own] of spellings)
    write(
      `spellings/${letter.codePointAt(0)!.toString(16)}`,
      jsonOf(own.map(([word, times]) => [word, String(times)])),
    );
  const stories = volumes.reduce((sum, { keys }) => sum + keys.length, 0);
  const contents: Contents = {
    language,
    volumes: volumes.map(({ name, from, stories: own }) => ({ name, from, stories: own })),
    words: Math.max(1, Math.round(words / Math.max(1, stories))),
    shards: boundariesOf(shards, stemmer),
    packs: packs.finish(),
    years,
    letters: [...spellings.keys()],
  };
  write('contents', JSON.stringify(contents));
  return { files: written, shards: packs.written };
}

/** An object, its keys in this order, of values that are JSON already. */
function jsonOf(entries: [key: string, value: string][]): string {
  return `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${value}`).join(',')}}`;
}

/** The share of a volume’s stories. */
const mostDiffering = 1 / 3;
