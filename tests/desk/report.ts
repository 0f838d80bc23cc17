import type { Report } from '../../src/desk/check.ts';
import { check } from '../../src/desk/check.ts';
import { defectText } from '../../src/parse/contentError.ts';
import { parseArchive, parseCountry, parsePerson, parseStory } from '../../src/parse/records.ts';

/** Checks a content folder that is nowhere on the disk, on 1 March 2026 at noon. */
export function reportOn(files: Record<string, string>, most?: number): Promise<Report> {
  const shelf = <R>(name: string, parse: (path: string, bytes: Uint8Array) => R): R[] =>
    Object.entries(files).flatMap(([file, text]) =>
      file.startsWith(`${name}/`) ? [parse(file.slice(name.length + 1), Buffer.from(text))] : [],
    );
  const holdings = {
    stories: shelf('stories', parseStory),
    people: shelf('people', parsePerson),
    countries: shelf('countries', parseCountry),
    archive: Object.entries(files).flatMap(([file, text]) =>
      file === 'archive.md' ? [parseArchive(file, Buffer.from(text))] : [],
    ),
  };
  return check(holdings, {
    now: '2026-03-01T12:00:00Z',
    address: 'https://dateline.example/',
    read: async (file) => Buffer.from(files[file]!),
    ...(most !== undefined && { most }),
  });
}

/** The warnings of one kind, each as an editor reads it, but for the id. */
export async function warned(id: string, files: Record<string, string>): Promise<string[]> {
  const { errors, warnings } = await reportOn(files);
  if (errors.length) throw new Error(errors.map((error) => defectText(error, '')).join('\n'));
  return warnings
    .filter((warning) => warning.id === id)
    .map((warning) => defectText(warning, '').replace(` [${id}]`, ''));
}
