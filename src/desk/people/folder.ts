import { mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { foldName } from '../../archive/fold.ts';
import { readRecordFile, recordFiles } from '../../store/contentFolder.ts';
import { recordFile } from '../../parse/recordId.ts';
import type { PersonRecord } from '../../parse/records.ts';
import { parsePerson } from '../../parse/records.ts';

/** A file of the folder of people. */
export interface PersonFile {
  /** Path below the content folder. */
  file: string;
  text: string;
  mode: number;
  /** Left out where the file has defects. */
  record?: PersonRecord;
}

/** The files of people by id. */
export async function readPeople(content: string): Promise<Map<string, PersonFile>> {
  const people = new Map<string, PersonFile>();
  for (const path of recordFiles(content, 'people').paths) {
    const bytes = readRecordFile(content, 'people', path);
    const file = `people/${path}`;
    const id = path.replace(recordFile, '').toLowerCase();
    if ('message' in bytes) {
      people.set(id, { file, text: '', mode: 0o644 });
      continue;
    }
    const { record } = parsePerson(path, bytes);
    const { mode } = await stat(join(content, file));
    people.set(id, { file, text: bytes.toString('utf8'), mode, ...(record && { record }) });
  }
  return people;
}

/** A name as holders of names are compared: without case, accents and hyphens. */
export function nameKey(name: string): string {
  return foldName(name) || name;
}

/** Writes a new file; throws where there is a file, or anything else, of that name. */
export async function createFile(content: string, file: string, text: string): Promise<void> {
  await mkdir(dirname(join(content, file)), { recursive: true });
  await writeFile(join(content, file), text, { flag: 'wx' });
}

/** Writes a complete file or nothing; where it is a link, the target. */
export async function replaceFile(content: string, file: string, text: string, mode = 0o644): Promise<void> {
  const path = join(content, file);
  const real = await realpath(path).catch(() => path);
  const fresh = join(dirname(real), `.${process.pid}.new`);
  await mkdir(dirname(real), { recursive: true });
  try {
    await writeFile(fresh, text, { mode });
    await rename(fresh, real);
  } finally {
    await rm(fresh, { force: true });
  }
}
