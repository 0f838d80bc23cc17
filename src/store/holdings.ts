import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Holdings } from '../archive/archive.ts';
import type { ArchiveContext, Authorities } from '../archive/storyMentions.ts';
import { readDismissed } from '../parse/dismissedNames.ts';
import type { ArchiveRecord, CountryRecord, Filed, PersonRecord } from '../parse/records.ts';
import { parseArchive, parseCountry, parsePerson } from '../parse/records.ts';
import { readAddressRecord } from './addressRecord.ts';
import { cacheFolder } from './cacheFolder.ts';
import { authoritiesDigest, readCatalog, writeCatalog } from './catalog.ts';
import type { Command } from './contentFolder.ts';
import { dismissedText } from './dismissedNames.ts';
import { fileIndex, indexKey } from './fileIndex.ts';
import type { Imaging } from './imaging.ts';
import { addPictures } from './pictures.ts';
import { publicFiles } from './publicFiles.ts';
import type { StoryOptions } from './readStories.ts';
import { readStories } from './readStories.ts';
import type { Kept } from './collections.ts';
import { readCollection, readKeptCollection } from './collections.ts';
import type { Times } from './storyChunk.ts';
import type { Versions } from './versions.ts';
import { runningVersions } from './versions.ts';

/** The folders an archive is read from. */
export interface Folders {
  content: string;
  public: string;
  /** The content folder that comes with Dateline, whose country records serve where `content` has none. */
  ours: string;
  /** `check` where none is named. */
  command?: Command;
  /** A folder for what is kept from one run to the next, which holds nothing else and serves one archive. Left out, nothing is kept. */
  cache?: string;
}

export interface ReadOptions extends Omit<StoryOptions, 'command'> {
  /** Another version of the code than the one that runs, for tests. */
  versions?: Versions;
  /** What loads the library for pictures, for tests. */
  imaging?: () => Promise<Imaging>;
}

export interface OpenedStore {
  holdings: Holdings;
  /** Summed over all threads. */
  times: Times;
  /** Why no smaller renditions of pictures can be made, where there are pictures and it is so. */
  imagingFault?: string;
}

/**
 * Reads a content folder with the mentions of its stories, as a build does. Defects are in the holdings like everything else. The number of
 * workers and the state of the cache change nothing of the holdings.
 */
export function openStore(folders: Folders, options: ReadOptions = {}): Promise<OpenedStore> {
  return readAll(folders, options, true);
}

/** The same without mentions. */
export async function readHoldings(folders: Folders, options: ReadOptions = {}): Promise<Holdings> {
  return (await readAll(folders, options, false)).holdings;
}

/** The country records of a content folder, or Dateline’s own where it has none. */
export function readCountries({ content, ours }: Pick<Folders, 'content' | 'ours'>): Filed<CountryRecord>[] {
  return readCollection(existsSync(join(content, 'countries')) ? content : ours, 'countries', parseCountry);
}

/** What `archive.md` says; undefined where there is none, or one with defects, which reading the holdings reports. */
export function readArchiveRecord(content: string): ArchiveRecord | undefined {
  return readCollection(content, 'archive', parseArchive)[0]?.record;
}

async function readAll(
  folders: Folders,
  { versions = runningVersions(), imaging, ...options }: ReadOptions,
  withMentions: boolean,
): Promise<OpenedStore> {
  const { content } = folders;
  const cache = folders.cache === undefined ? undefined : cacheFolder(folders.cache);
  const keys: string[] = [];
  const index = fileIndex(cache);
  const kept: Kept = { cache, index, parser: versions.parser, keys };
  const countriesIn = existsSync(join(content, 'countries')) ? content : folders.ours;
  const people = readKeptCollection(content, 'people', parsePerson, kept);
  const countries = readKeptCollection(countriesIn, 'countries', parseCountry, kept);
  const archive = readKeptCollection(content, 'archive', parseArchive, kept);
  const authorities = withMentions ? authoritiesOf({ people, countries, archive }) : undefined;
  const catalog = cache && authorities && readCatalog(cache, versions);
  const task = { content, versions, cache: folders.cache, authorities, catalog };
  const read = await readStories(task, index, { ...options, command: folders.command });
  const { stories, imagingFault } = await addPictures(read.stories, folders, kept, imaging);
  // What reads a few stories must not drop the others, nor what reads no mentions those that are kept.
  if (!options.only) index.save();
  if (cache && authorities && !options.only) {
    const { chunks } = read;
    keys.push(indexKey, ...read.keys, ...writeCatalog(cache, versions, { chunks, authorities }));
    cache.prune(keys);
  }
  // Of a few stories alone, nothing can be said of what is missing.
  const addresses = options.only ? undefined : readAddressRecord(content);
  return {
    holdings: {
      stories,
      people,
      countries,
      archive,
      publicFiles: await publicFiles(folders.public),
      ...(addresses && { addresses }),
      dismissed: readDismissed(await dismissedText(content)),
      ...(authorities && { authorities: authoritiesDigest(authorities) }),
    },
    times: read.times,
    ...(imagingFault !== undefined && { imagingFault }),
  };
}

/** The records that mentions depend on; none where one of them has a defect, for then nothing is joined. */
function authoritiesOf({
  people,
  countries,
  archive,
}: {
  people: Filed<PersonRecord>[];
  countries: Filed<CountryRecord>[];
  archive: Filed<ArchiveRecord>[];
}): Authorities | undefined {
  if ([...people, ...countries, ...archive].some(({ defects }) => defects.length)) return undefined;
  const records = <R>(filed: Filed<R>[]): R[] => filed.flatMap(({ record }) => record ?? []);
  const [settings] = records(archive);
  return {
    people: records(people),
    countries: records(countries),
    // Nothing else of the settings, so that a change of the others finds nothing again.
    ...(settings && { archive: contextOf(settings) }),
  };
}

function contextOf({ homeCountries, sources, language }: ArchiveRecord): ArchiveContext {
  return { homeCountries, sources, ...(language && { language }) };
}
