import type { PictureFacts } from '../../src/archive/types.ts';
import type { Holdings } from '../../src/archive/archive.ts';
import type { Archive } from '../../src/archive/types.ts';
import { openArchive } from '../../src/archive/archive.ts';
import type {
  ArchiveRecord,
  CountryRecord,
  Filed,
  PersonRecord,
  StoryRecord,
} from '../../src/parse/records.ts';
import { parseArchive, parseCountry, parsePerson, parseStory } from '../../src/parse/records.ts';

/** Front matter as it is written, field by field. */
type Fields = Record<string, string>;

export function story(id: string, fields: Fields = {}, body = 'Text.'): Filed<StoryRecord> {
  return parseStory(
    `${id}.md`,
    file({ title: 'Talks', date: '2025-04-08', source: 'IRNA', ...fields }, body),
  );
}

export function person(id: string, fields: Fields = {}): Filed<PersonRecord> {
  return parsePerson(`${id}.md`, file({ name: id, ...fields }));
}

export function country(code: string, fields: Fields = {}): Filed<CountryRecord> {
  return parseCountry(`${code.toLowerCase()}.md`, file({ code, name: code, ...fields }));
}

/** `archive.md`. */
export function settings(fields: Fields): Filed<ArchiveRecord> {
  return parseArchive('archive.md', file(fields));
}

export function archive(holdings: Partial<Holdings>): Archive {
  return openArchive({ stories: [], people: [], countries: [], ...holdings });
}

function file(fields: Fields, body = ''): Uint8Array {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}`);
  return new TextEncoder().encode(['---', ...lines, '---', body].join('\n'));
}

/** What a store tells of a picture of this size; `more` where it matters. */
export function pictureFacts(width: number, height: number, more: Partial<PictureFacts> = {}): PictureFacts {
  return { width, height, digest: '5a'.repeat(32), isResizable: true, ...more };
}
