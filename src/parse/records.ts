import { z } from 'zod';
import type { Defect, Reading, Refusal } from './contentError.ts';
import { defect } from './defects.ts';
import {
  countryCode,
  date,
  flag,
  group,
  language,
  line,
  lines,
  list,
  oneOf,
  pattern,
  personRef,
  siteAddress,
  webAddress,
} from './fields.ts';
import type { FrontMatter } from './frontMatter.ts';
import type { Position } from './yamlPlace.ts';
import { readFrontMatter } from './frontMatter.ts';
import type { ArchiveLink } from './markdown.ts';
import { readMarkdown } from './markdown.ts';
import { nearest } from './nearest.ts';
import { picturePath } from './picture.ts';
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
  /** Where the fields stand that later checks speak of: `people[0]` → line and column. */
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
    if (!visible.test(body.text) && !body.defects.length && fields.status !== 'canceled') {
      defects.push({
        line: source.bodyLine,
        column: 1,
        ...defect('missing-text'),
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

const photoFields = z.strictObject({
  caption: line('caption: what is printed under the picture'),
  credit: line('credit: EPA/ABEDIN TAHERKENAREH').optional(),
  file: line('file: mural.jpg').optional(),
  alt: line('alt: A man on a ladder paints a wall').optional(),
  taken: date('taken: 2025-04-07').optional(),
  place: line('place: Tehran, Iran').optional(),
  people: list(personRef('abbas-araghchi'), 'people: [abbas-araghchi]').default([]),
});

const storyFields = z.strictObject({
  title: line('title: Kremlin backs talks between Iran and the US'),
  date: date('date: 2025-04-08'),
  updated: date('updated: 2025-04-09').optional(),
  source: line('source: Asharq Al-Awsat'),
  agencies: list(line('agencies: [AFP, Reuters]'), 'agencies: [AFP, Reuters]').default([]),
  byline: lines('byline: Jane Doe').default([]),
  dateline: line('dateline: TEHRAN, Iran').optional(),
  summary: line('summary: one or two sentences').optional(),
  topics: list(line('topics: [sanctions, oil]'), 'topics: [sanctions, oil]').default([]),
  people: list(personRef('abbas-araghchi'), 'people: [abbas-araghchi]').default([]),
  countries: list(countryCode('IR'), 'countries: [IR, US]').default([]),
  notPeople: list(personRef('abbas-araghchi'), 'notPeople: [abbas-araghchi]').default([]),
  notCountries: list(countryCode('IR'), 'notCountries: [IR]').default([]),
  photos: list(photoFields, 'photos: a list, each with “- caption: …”').default([]),
  corrections: list(
    z.strictObject({ date: date('date: 2025-04-09'), text: line('text: The talks were on Saturday') }),
    'corrections: a list, each with “- date: 2025-04-09” and “text: …”',
  ).default([]),
  note: line('note: a sentence to the reader').optional(),
  url: webAddress('url: https://example.org/story').optional(),
  archivedAt: webAddress('archivedAt: https://web.archive.org/web/2025/https://example.org/story').optional(),
  lang: language('lang: fa').optional(),
  status: oneOf(['usable', 'withheld', 'canceled'], 'status: usable').default('usable'),
  rights: line('rights: © Reuters; not for redistribution').optional(),
  aliases: list(
    pattern(
      /^(?=.{2,400}$)(?:\/[A-Za-z0-9_~-][A-Za-z0-9._~-]{0,99}){1,20}\/?$/,
      'a path from the root of the site',
      '/2025/04/old-address/',
    ),
    'aliases: [/2025/04/old-address/]',
  ).default([]),
  import: z
    .strictObject({
      from: line('from: wire.txt'),
      format: line('format: ninjs').optional(),
      at: date('at: 2025-04-09T08:00:00Z').optional(),
      id: line('id: urn:newsml:example.org:1').optional(),
      inferred: lines('inferred: date from the caption').default([]),
      versions: list(line('versions: [9fk2c81x]'), 'versions: [9fk2c81x]').default([]),
      digest: line('digest: title 3fk2').optional(),
    })
    .optional(),
});

/** The fields of a story in the order of a record. */
export const storyFieldNames = Object.keys(storyFields.shape);

const personFields = z.strictObject({
  name: line('name: Esmaeil Baghaei'),
  variants: list(line('variants: [Esmail Baghaei]'), 'variants: [Esmail Baghaei, Esmaeil Baqaei]').default(
    [],
  ),
  nativeName: line('nativeName: اسماعیل بقائی').optional(),
  lang: language('lang: fa').optional(),
  familyName: line('familyName: Baghaei').optional(),
  ambiguousSurname: flag('ambiguousSurname: true').default(false),
  roles: list(
    z.strictObject({
      title: line('title: Foreign Minister'),
      country: countryCode('country: IR').optional(),
      from: date('from: 2024-08-21').optional(),
      to: date('to: 2025-01-31').optional(),
    }),
    'roles: a list, each with “- title: Foreign Minister”',
  ).default([]),
  country: countryCode('country: IR').optional(),
  wikidata: pattern(/^Q[1-9]\d*$/, 'a Wikidata item', 'wikidata: Q7747').optional(),
  sameAs: list(webAddress('https://viaf.org/viaf/1'), 'sameAs: [https://viaf.org/viaf/1]').default([]),
});

const words = (name: string, example: string) => list(line(example), `${name}: [${example}]`).default([]);

const countryFields = z.strictObject({
  code: countryCode('code: IR'),
  name: line('name: Iran'),
  from: date('from: 1991-12-26').optional(),
  to: date('to: 1991-12-26').optional(),
  names: words('names', 'Islamic Republic of Iran'),
  demonyms: words('demonyms', 'Iranian'),
  capital: line('capital: Tehran').optional(),
  regions: words('regions', 'Texas'),
  places: words('places', 'Isfahan'),
  metonyms: words('metonyms', 'Revolutionary Guard'),
  notIn: words('notIn', 'Persian Gulf'),
  shared: words('shared', 'Korean'),
  alsoPeople: words('alsoPeople', 'Jordan'),
});

const archiveFields = z.strictObject({
  name: line('name: The Berkshire Archive').optional(),
  description: line('description: News of western Massachusetts since 1892').optional(),
  address: siteAddress('address: https://news.example.org').optional(),
  language: language('language: en').optional(),
  homeCountries: list(countryCode('US'), 'homeCountries: [US]').default([]),
  sources: group(
    z.strictObject({ home: countryCode('home: US') }),
    'sources: {The Berkshire Eagle: {home: US}}',
  ).default({}),
});

/** Fields that the design gives `archive.md` and that have no effect yet. */
const notYetRead = new Set(['rights', 'contact', 'publisher', 'robots', 'searches', 'features']);

/** The fields as other sites' front matter names them. */
const otherNames: Record<string, string> = {
  author: 'byline', authors: 'byline', by: 'byline', headline: 'title', tags: 'topics', categories: 'topics', keywords: 'topics',
  description: 'summary', excerpt: 'summary', lead: 'summary', lastmod: 'updated', modified: 'updated', pubDate: 'date', published: 'date',
  publisher: 'source', outlet: 'source', images: 'photos', image: 'photos', pictures: 'photos', location: 'dateline', place: 'dateline',
  language: 'lang', draft: 'status', permalink: 'aliases', slug: 'aliases', copyright: 'rights', photographer: 'credit', text: 'caption',
}; // prettier-ignore

/** Fields of which the archive, knowing all records, may yet find something wrong. */
const crossChecked =
  /^((people|countries|notPeople|notCountries|aliases|variants)\[|photos\[\d+\]\.(people\[|file$)|roles\[\d+\]\.country$|(country|code|name|status)$)/;

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
  const front = readFrontMatter(source.text.replace(deceptive, ' '));
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
      ...(schema === (archiveFields as z.ZodObject) && !issue.path.length && notYetRead.has(key)
        ? defect('unread-field')
        : unknownField(key, knownFields(schema, issue.path))),
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

function unknownField(key: string, known: string[]): Refusal {
  const near = known.find((field) => field === otherNames[key]) ?? nearest(key, known);
  return defect('unknown-field', { key, near, known });
}

/** The names of the fields where an issue's path leads. */
function knownFields(schema: z.ZodObject, path: PropertyKey[]): string[] {
  if (path.length === 0) return Object.keys(schema.shape);
  if (path[0] === 'photos') return Object.keys(photoFields.shape);
  if (path[0] === 'corrections') return ['date', 'text'];
  if (path[0] === 'roles') return ['title', 'country', 'from', 'to'];
  if (path[0] === 'sources') return ['home'];
  return ['from', 'format', 'at', 'id', 'inferred', 'versions', 'digest'];
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
