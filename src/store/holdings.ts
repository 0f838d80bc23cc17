import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Holdings } from '../archive/archive.ts';
import { readDismissed } from '../parse/dismissedNames.ts';
import type { ArchiveRecord, CountryRecord, Filed } from '../parse/records.ts';
import { parseArchive, parseCountry, parsePerson, parseStory } from '../parse/records.ts';
import type { Collection, Command } from './contentFolder.ts';
import { readRecordFile, recordFiles } from './contentFolder.ts';
import { dismissedText } from './dismissedNames.ts';
import { heldPictures } from './pictures.ts';

/** The folders an archive is read from. */
export interface Folders {
  content: string;
  public: string;
  /** The content folder that comes with Dateline, whose country records serve where `content` has none. */
  ours: string;
  /** `check` where none is named. */
  command?: Command;
}

/** Reads a whole content folder, as a build does, without building. Defects are in the holdings like everything else. */
export async function readHoldings(folders: Folders): Promise<Holdings> {
  const { content, command } = folders;
  const stories = await readCollection(content, 'stories', parseStory, command);
  return {
    stories: await Promise.all(
      stories.map(async (filed) => {
        const { sizes, defects } = await heldPictures(filed, folders);
        return { ...filed, pictures: sizes, defects: [...filed.defects, ...defects] };
      }),
    ),
    people: await readCollection(content, 'people', parsePerson),
    countries: await readCountries(folders),
    archive: await readCollection(content, 'archive', parseArchive),
    publicFiles: await publicFiles(folders.public),
    dismissed: readDismissed(await dismissedText(content)),
  };
}

/** The country records of a content folder, or Dateline’s own where it has none. */
export function readCountries({
  content,
  ours,
}: Pick<Folders, 'content' | 'ours'>): Promise<Filed<CountryRecord>[]> {
  return readCollection(existsSync(join(content, 'countries')) ? content : ours, 'countries', parseCountry);
}

/** What `archive.md` says; undefined where there is none, or one with defects, which reading the holdings reports. */
export async function readArchiveRecord(content: string): Promise<ArchiveRecord | undefined> {
  return (await readCollection(content, 'archive', parseArchive))[0]?.record;
}

/** Paths of the files that a site carries as they are. */
export async function publicFiles(folder: string): Promise<string[]> {
  return existsSync(folder) ? readdir(folder, { recursive: true }) : [];
}

/** One collection of a content folder, file by file; what cannot be read is there as a defect. */
export async function readCollection<R>(
  content: string,
  name: Collection,
  parse: (path: string, bytes: Uint8Array) => Filed<R>,
  command?: Command,
): Promise<Filed<R>[]> {
  const { paths, defects } = await recordFiles(content, name, command);
  const filed: Filed<R>[] = defects.map((defect) => ({ file: defect.file, defects: [defect], places: {} }));
  for (let at = 0; at < paths.length; at += readConcurrency) {
    const some = paths.slice(at, at + readConcurrency);
    const files = await Promise.all(some.map((path) => readRecordFile(content, name, path)));
    for (const [index, bytes] of files.entries())
      filed.push(
        'wrong' in bytes ? { file: bytes.file, defects: [bytes], places: {} } : parse(some[index]!, bytes),
      );
  }
  return filed;
}

/** How many files are read at a time. */
const readConcurrency = 32;
