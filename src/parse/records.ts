import type { z } from 'zod';
import type { Defect, Reading, Refusal } from './contentError.ts';
import { defect } from './defects.ts';
import type { FrontMatter } from './frontMatter.ts';
import type { Position } from './yamlPlace.ts';
import { readFrontMatter } from './frontMatter.ts';
import type { ArchiveLink } from './markdown.ts';
import { readMarkdown } from './markdown.ts';
import { picturePath } from './picture.ts';
import type { photoFields, searchFields } from './recordFields.ts';
import {
  archiveFields,
  countryFields,
  knownFields,
  personFields,
  storyFields,
  unknownField,
} from './recordFields.ts';
import { personId, storyId } from './recordId.ts';
import { isBefore } from './storyDate.ts';
import { deceptive, readSourceText, visible } from './sourceText.ts';

/** A file of the content folder, read: its record, or what keeps it from being one. */
export interface Filed<R> {
  /** Path below the content folder. */
  file: string;
  record?: R;
  /** What could be read of a record with defects: for checks alone, and never shown. */
  partial?: R;
  defects: Defect[];
  /** Where the fields are that later checks speak of: `people[0]` → line and column. */
  places: Record<string, Position>;
}

export type StoryRecord = z.output<typeof storyFields> & {
  /** The path below `stories/`, and so the URL. */
  id: string;
  /** The body as safe HTML; see `readMarkdown`. */
  html: string;
  text: string;
  lead: string;
  words: number;
  links: ArchiveLink[];
};
export type PhotoRecord = z.output<typeof photoFields>;
export type PersonRecord = z.output<typeof personFields> & {
  id: string;
  html: string;
  links: ArchiveLink[];
};
export type CountryRecord = z.output<typeof countryFields>;
export type SearchRecord = z.output<typeof searchFields>;
export type ArchiveRecord = z.output<typeof archiveFields> & {
  /** The About page’s own text as safe HTML; empty where there is none. */
  html: string;
  links: ArchiveLink[];
};

/** Reads `stories/<path>`. Every fault of the file is among `defects`; with one there is no record. */
export function parseStory(path: string, bytes: Uint8Array): Filed<StoryRecord> {
  return parseRecord(`stories/${path}`, bytes, storyFields, storyId(path), (fields, id, source, defects) => {
    const body = readMarkdown(source.body, source.bodyLine);
    defects.push(...body.defects);
    if (!body.defects.length && fields.status !== 'canceled') {
      const hasText = visible.test(body.text);
      if (!hasText || !/[\p{L}\p{N}]/u.test(`${fields.title ?? 'x'} ${body.text}`))
        defects.push({
          line: source.bodyLine,
          column: 1,
          ...defect(hasText ? 'missing-words' : 'missing-text'),
        });
    }
    if (fields.status === 'canceled' && !fields.note && !fields.corrections.length) {
      defects.push({
        ...source.locate(['status']),
        field: 'status',
        ...defect('unexplained-cancellation'),
      });
    }
    if (fields.updated && fields.date && isBefore(fields.updated, fields.date)) {
      defects.push({
        ...source.locate(['updated']),
        field: 'updated',
        ...defect('updated-before-date'),
      });
    }
    defects.push(...fields.photos.flatMap((photo, index) => pictureFaults(photo, index, path, source)));
    for (const [index, { words }] of fields.corrections.entries()) {
      if (!words || body.text.includes(words)) continue;
      defects.push({
        ...source.locate(['corrections', index, 'words']),
        field: `corrections[${index + 1}].words`,
        ...defect('correction-elsewhere', { words }),
      });
    }
    const { html, text, lead, words, links } = body;
    return { ...fields, id, html, text, lead, words, links };
  });
}

/** Reads `people/<path>`. */
export function parsePerson(path: string, bytes: Uint8Array): Filed<PersonRecord> {
  return parseRecord(`people/${path}`, bytes, personFields, personId(path), (fields, id, source, defects) => {
    const body = readMarkdown(source.body, source.bodyLine);
    defects.push(...body.defects);
    fields.roles.forEach(({ from, to }, index) => {
      if (!from || !to || !isBefore(to, from)) return;
      defects.push({
        ...source.locate(['roles', index, 'to']),
        field: `roles[${index + 1}].to`,
        ...defect('ends-before-start'),
      });
    });
    return { ...fields, id, html: body.html, links: body.links };
  });
}

/** Reads `countries/<path>`. The code in the record is its id; the file's name is a habit. */
export function parseCountry(path: string, bytes: Uint8Array): Filed<CountryRecord> {
  return parseRecord(`countries/${path}`, bytes, countryFields, { value: path }, (fields) => fields);
}

/** Reads `archive.md`, which says what makes the folder an archive of its own; its body is the About page’s own text. */
export function parseArchive(path: string, bytes: Uint8Array): Filed<ArchiveRecord> {
  return parseRecord(path, bytes, archiveFields, { value: path }, (fields, _id, source, defects) => {
    const body = readMarkdown(source.body, source.bodyLine);
    defects.push(...body.defects);
    return { ...fields, html: body.html, links: body.links };
  });
}

/** Fields of which the archive, knowing all records, may yet find something wrong. */
const crossChecked =
  /^(searches\[|(people|countries|notPeople|notCountries|aliases|variants|redirects|gone)\[|photos\[\d+\]\.(people\[|file$)|roles\[\d+\]\.country$|(country|code|name|status)$)/;

type Found = Omit<Defect, 'file'>;

function parseRecord<F extends z.ZodObject, R>(
  file: string,
  bytes: Uint8Array,
  schema: F,
  idReading: Reading<string>,
  finish: (fields: z.output<F>, id: string, source: FrontMatter, defects: Found[]) => R,
): Filed<R> {
  const places: Record<string, Position> = {};
  const source = readSourceText(bytes);
  const defects: Found[] = [...source.defects];
  const id = readId(idReading, defects);
  if (source.text === '' && source.defects.length) return filed();
  const front = readFrontMatter(source.text.replace(deceptive, ' '), usualFields(schema));
  defects.push(...front.defects);
  if (front.defects.length) return filed();
  const read = schema.safeParse(front.fields);
  if (read.error) defects.push(...read.error.issues.flatMap((issue) => inWords(issue, front, schema)));
  const record = finish(read.data ?? soundFields(schema, front.fields), id, front, defects);
  for (const path of leafPaths(front.fields)) {
    const name = fieldName(path);
    if (crossChecked.test(name)) places[name] = front.locate(path);
  }
  return defects.length ? { ...filed(), partial: record } : { file, record, defects: [], places };

  function filed(): Filed<R> {
    return { file, defects: defects.map((defect) => ({ file, ...defect })), places };
  }
}

/** The fields that a record must have; the first three where none is required. */
function usualFields({ shape }: z.ZodObject): string[] {
  const required = Object.entries(shape).filter(
    ([, field]) => !(field as z.ZodType).safeParse(undefined).success,
  );
  return required.length ? required.map(([name]) => name) : Object.keys(shape).slice(0, 3);
}

/**
 * Of a record with faults, the fields that have none, so that what can be checked of it is checked in the same run. A list keeps its
 * sound items at their places; the others are holes.
 */
function soundFields<F extends z.ZodObject>(schema: F, fields: unknown): z.output<F> {
  const sound = Object.entries(schema.shape).flatMap(([name, field]) => {
    const value = soundValue(field as z.ZodType, (fields as Record<string, unknown>)[name]);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(sound) as z.output<F>;
}

function soundValue(type: z.ZodType, value: unknown): unknown {
  const read = type.safeParse(value);
  if (read.success) return read.data;
  if (!Array.isArray(value) || !type.safeParse([]).success) return type.safeParse(undefined).data;
  const items: unknown[] = [];
  for (const [index, item] of value.entries()) {
    const one = type.safeParse([item]);
    if (one.success) items[index] = (one.data as unknown[])[0];
  }
  return items;
}

function pictureFaults(photo: PhotoRecord, index: number, story: string, source: FrontMatter): Found[] {
  const fault = (name: 'file' | 'alt', refusal: Refusal) => ({
    ...source.locate(['photos', index, name]),
    field: `photos[${index + 1}].${name}`,
    ...refusal,
  });
  if (photo.alt !== undefined && photo.alt === photo.caption) {
    return [fault('alt', defect('alt-is-caption', { isCopy: true }))];
  }
  if (photo.file === undefined) return [];
  const faults: Found[] = [];
  if (photo.alt === undefined) {
    faults.push(fault('alt', defect('missing-alt', { isThere: false })));
  }
  const path = picturePath(photo.file, story);
  if ('message' in path) faults.push(fault('file', path));
  return faults;
}

function readId(reading: Reading<string>, defects: Found[]): string {
  if ('value' in reading) return reading.value;
  defects.push(reading);
  return '';
}

function inWords(issue: z.core.$ZodIssue, front: FrontMatter, schema: z.ZodObject): Found[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...front.locate([...issue.path, key], 'key'),
      field: fieldName([...issue.path, key]),
      ...unknownField(key, schema, issue.path),
    }));
  }
  const place = { ...front.locate(issue.path), field: fieldName(issue.path) };
  if (issue.code === 'invalid_type') {
    return [{ ...place, ...defect('not-a-group', { known: knownFields(schema, issue.path) }) }];
  }
  if (issue.code !== 'custom') throw new Error(`no field makes an issue of the kind ${issue.code}`);
  const { id, fix } = issue.params as Refusal;
  return [{ ...place, id, message: issue.message, fix }];
}

/** `photos[1].credit`, counted from 1 as an editor counts. */
export function fieldName(path: PropertyKey[]): string {
  return path
    .map((step, depth) => (typeof step === 'number' ? `[${step + 1}]` : `${depth ? '.' : ''}${String(step)}`))
    .join('');
}

function* leafPaths(value: unknown, path: PropertyKey[] = []): Generator<PropertyKey[]> {
  if (typeof value !== 'object' || value === null) yield path;
  else
    for (const [key, item] of Object.entries(value))
      yield* leafPaths(item, [...path, Array.isArray(value) ? Number(key) : key]);
}
