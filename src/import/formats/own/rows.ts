import { z } from 'zod';
import type { Field } from '../../../files/datasets/fields.ts';
import { photoColumns, storyColumns } from '../../../files/datasets/fields.ts';
import { quoted } from '../../../parse/contentError.ts';
import { columnKey, readCsv } from '../../../parse/csv.ts';
import type { Refused } from '../../core/delivery.ts';
import { readJson } from '../../core/notation/json.ts';
import { refusal } from '../../core/refusals.ts';

/** The rows of a file with their lines, and the lines that are none. */
export interface Read<Row> {
  rows: { line: number; row: Row }[];
  refused: Refused[];
}

/** The text of a story: plain, or as HTML where it is more than paragraphs. */
export interface PublishedText {
  text?: string | undefined;
  html?: string | undefined;
}

/** A story in the fields of a record; `url` is the address of its page, and `originalUrl` that of the outlet’s. Lists may be empty. */
export type StoryRow = z.output<typeof storyRow> & PublishedText & { photosMissing?: number };
export type PublishedPhoto = StoryRow['photos'][number];

const line = z.string().optional();
const words = z.array(z.string()).default([]);
const corrections = z.array(z.object({ date: z.string(), text: z.string(), words: line })).default([]);

/** The ids of those that an editor gave; what was found in the text stays out. */
const vouched = z
  .array(z.object({ id: line, code: line, vouched: z.boolean().optional() }))
  .default([])
  .transform((list) => list.flatMap(({ id, code, vouched }) => (vouched ? (id ?? code ?? []) : [])));
const photo = z.object({
  ...{ caption: z.string(), credit: line, alt: line, taken: line, place: line },
  people: z
    .array(z.object({ id: z.string() }))
    .default([])
    .transform((list) => list.map(({ id }) => id)),
});

const storyRow = z.object({
  ...{ id: z.string(), url: z.string(), title: z.string(), date: z.string(), source: z.string() },
  ...{ updated: line, dateline: line, summary: line, note: line, lang: line, rights: line },
  ...{ originalUrl: line, archivedAt: line, corrections },
  ...{ agencies: words, byline: words, topics: words, notPeople: words, notCountries: words, aliases: words },
  ...{ people: vouched, countries: vouched },
  photos: z.array(photo).default([]),
});

const byRole = z
  .array(z.object({ role: line, value: z.string() }))
  .default([])
  .transform((list) => new Map(list.map(({ role = '', value }) => [role, value])));
const named = z.array(z.object({ name: line, rel: line, role: line, literal: line })).default([]);
const namesIn = (list: z.output<typeof named>, wanted: string): string[] =>
  list.flatMap(({ name, rel, role }) => ((rel ?? role) === wanted ? (name ?? []) : []));

/** What stands in a description with the role `record`. */
const record = z.object({
  ...{ lang: line, corrections },
  ...{ people: words, countries: words, notPeople: words, notCountries: words, aliases: words },
});

/** The archive’s own ninjs (`files/datasets/ninjs.ts`), which says what a record says and needs no normalising. */
const ninjsRow = z
  .object({
    ...{ uri: z.string(), firstCreated: line, versionCreated: line, usageTerms: line, edNote: line },
    ...{ headlines: byRole, descriptions: byRole, bodies: byRole, altIds: byRole, located: line },
    ...{ infoSources: named, people: named, subjects: named },
    associations: z
      .array(z.object({ descriptions: byRole, located: line, contentCreated: line, people: named }))
      .default([]),
  })
  .transform(({ descriptions, altIds, ...item }): StoryRow => {
    const date = item.firstCreated ?? descriptions.get('date') ?? '';
    const { data = record.parse({}) } = record.safeParse(jsonOf(descriptions.get('record') ?? '{}'));
    return {
      ...data,
      ...{ id: altIds.get('id') ?? '', url: item.uri, originalUrl: altIds.get('url'), date },
      ...{ title: item.headlines.get('main') ?? '', html: item.bodies.get('main') },
      updated:
        descriptions.get('updated') ?? (item.versionCreated === date ? undefined : item.versionCreated),
      source: namesIn(item.infoSources, 'publisher')[0] ?? '',
      agencies: namesIn(item.infoSources, 'agency'),
      byline: namesIn(item.people, 'author'),
      topics: item.subjects.flatMap(({ name }) => name ?? []),
      ...{ dateline: item.located, summary: descriptions.get('summary'), note: item.edNote },
      ...{ archivedAt: altIds.get('archived'), rights: item.usageTerms },
      photos: item.associations.map((photo) => ({
        caption: photo.descriptions.get('caption') ?? '',
        ...{ credit: photo.descriptions.get('credit'), alt: photo.descriptions.get('alt') },
        ...{ taken: photo.contentCreated ?? photo.descriptions.get('taken'), place: photo.located },
        people: photo.people.flatMap(({ rel, literal }) => (rel === 'shown' ? (literal ?? []) : [])),
      })),
    };
  });

/** Reads `stories.jsonl`, or the archive’s ninjs. */
export function readStoryRows(text: string, form: 'stories' | 'ninjs'): Read<StoryRow> {
  return readLines<StoryRow>(text, form === 'ninjs' ? ninjsRow : storyRow);
}

/** Reads `text/<year>.jsonl`: the texts by the ids of their stories. */
export function readTextRows(text: string): { texts: Map<string, PublishedText>; refused: Refused[] } {
  const { rows, refused } = readLines(text, z.object({ id: z.string(), text: z.string(), html: line }));
  return { refused, texts: new Map(rows.map(({ row: { id, ...rest } }) => [id, rest])) };
}

/** The fields of the tables, by whose names they are known. */
export const [storyTable, photoTable] = [storyColumns, photoColumns].map((columns) =>
  columns.map(({ field }) => field),
) as [Field[], Field[]];

/** Reads `stories.csv`, as it was published or as a spreadsheet saved it again; `photos` has those of `photos.csv`. */
export function readStoryTable(text: string, photos: ReadonlyMap<string, PublishedPhoto[]>): Read<StoryRow> {
  const ofEditors = (ids: unknown) => (ids as string[]).map((id) => ({ id, vouched: true }));
  const read: Read<StoryRow> = { rows: [], refused: [] };
  const table = readTableOf(text, storyTable);
  for (const { line, row } of table.rows) {
    const people = ofEditors(row['vouchedPeople']);
    const countries = ofEditors(row['vouchedCountries']);
    take(read, line, storyRow, { ...row, people, countries, photos: undefined });
    const own = photos.get(String(row['id'])) ?? [];
    const photosMissing = Math.max(0, Number(row['photos'] ?? 0) - own.length);
    const last = read.rows.at(-1);
    if (last?.line === line) Object.assign(last.row, { photos: own, photosMissing });
  }
  return { rows: read.rows, refused: [...table.refused, ...read.refused] };
}

/** Reads `photos.csv`: the photos of each story in their order. */
export function readPhotoTable(text: string): { photos: Map<string, PublishedPhoto[]>; refused: Refused[] } {
  const { rows, refused } = readTableOf(text, photoTable);
  const ofStories = Map.groupBy(rows, ({ row }) => String(row['story']));
  const photos = Array.from(ofStories, ([story, own]): [string, PublishedPhoto[]] => [
    story,
    own.map(({ row }) => photo.extend({ people: words }).parse(row)),
  ]);
  return { photos: new Map(photos), refused };
}

/** The value of a text in JSON; undefined where it is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The values of JSON Lines, and the lines that are none or not as `row` says. The last one without a newline at its end is cut off. */
function readLines<Row>(text: string, row: z.ZodType<Row>): Read<Row> {
  const read: Read<Row> = { rows: [], refused: [] };
  const lines = text.split('\n');
  for (const [at, written] of lines.entries()) {
    const value = jsonOf(written);
    const cut = 'is cut off: the file ends in the middle of it';
    if (value !== undefined) take(read, at + 1, row, value);
    else if (at === lines.length - 1 && written.trim())
      read.refused.push({ line: at + 1, ...refusal('truncated-input', { what: cut }) });
    else if (written.trim()) {
      const fault = readJson(written).refused.find(({ id }) => id === 'malformed-json');
      const other = refusal('malformed-json', { fault: 'is not well-formed JSON.', advice: fixLine });
      read.refused.push({ ...(fault ?? other), line: at + 1, text: written });
    }
  }
  return read;
}

function take<Row>(read: Read<Row>, line: number, row: z.ZodType<Row>, value: unknown): void {
  const { data, error } = row.safeParse(value);
  const [issue] = error?.issues ?? [];
  const field = issue?.path.length ? `${issue.path.map(String).join('.')} ` : '';
  const fault = `${field}is not as the archive writes it: ${issue?.message ?? 'it is no object'}.`;
  if (data !== undefined) read.rows.push({ line, row: data });
  else read.refused.push({ line, ...refusal('invalid-story', { fault, advice: fixLine }) });
}

const fixLine = 'Get the file whole from the archive again, or fix that line.';

/** The rows of a table of these fields; those that must be there are its columns. A row with a line break or too many cells is refused. */
function readTableOf(text: string, fields: Field[]): Read<Record<string, unknown>> {
  const read: Read<Record<string, unknown>> = { rows: [], refused: [] };
  const refuse = (line: number, fault: string, advice: string) =>
    read.refused.push({ line, ...refusal('malformed-csv', { fault, advice }) });
  const again = 'or export the table again.';
  const table = readCsv(text);
  if ('message' in table) {
    refuse(table.line, table.message, table.fix);
    return read;
  }
  const { columns } = table;
  const keys = new Set(columns.map(columnKey));
  const missing = fields.find(({ name, constraints }) => constraints?.required && !keys.has(columnKey(name)));
  if (missing)
    refuse(1, `has no column ${quoted(missing.name)}.`, `Name the columns as the archive does, ${again}`);
  for (const { line, cells, beyond } of missing ? [] : table.rows) {
    const broken = columns.find((name) => cells.get(columnKey(name))?.includes('\n'));
    const count = `has ${columns.length + beyond} cells, where the first line names ${columns.length} columns.`;
    const values = fields.map((field) => [field.name, valueOf(field, cells.get(columnKey(field.name)))]);
    if (beyond) refuse(line, count, `Put cells that hold the separator into quotation marks, ${again}`);
    else if (broken !== undefined)
      refuse(line, `has a line break in its cell under ${quoted(broken)}.`, 'Write it on one line.');
    else read.rows.push({ line, row: Object.fromEntries(values) as Record<string, unknown> });
  }
  return read;
}

function valueOf({ type, constraints, delimiter = '|' }: Field, cell: string | undefined): unknown {
  if (type === 'list') return cell?.split(delimiter).filter(Boolean) ?? [];
  if (type === 'array') return cell === undefined ? undefined : (jsonOf(cell) ?? null);
  return cell ?? (constraints?.required ? '' : undefined);
}
