import { z } from 'zod';
import { columnKey, readCsv } from '../../../desk/csv.ts';
import { quoted } from '../../../parse/contentError.ts';
import type { Place, Refused } from '../../core/delivery.ts';
import { readJson } from '../../core/notation/json.ts';
import { refusal } from '../../core/refusals.ts';

/** A story as the archive’s own data gives it, in the fields of a record. */
export interface PublishedStory extends Place {
  id: string;
  /** The address of its page. */
  page: string;
  /** Those that it lacks are undefined or empty; what is no field of a record is left out. */
  fields: { title: string; date: string; source: string } & Record<string, unknown>;
  text?: PublishedText | undefined;
  /** How many photos it has of which nothing is known. */
  photosMissing?: number;
}

/** The text of a story: plain, and as HTML where it is more than paragraphs; see `textRow`. */
export interface PublishedText {
  text?: string | undefined;
  html?: string | undefined;
}

export interface PublishedPhoto {
  caption: string;
  credit?: string | undefined;
  alt?: string | undefined;
  taken?: string | undefined;
  place?: string | undefined;
  people: string[];
}

/** The columns that are fields of a record, of one value or of several. */
const single = 'updated dateline summary note archivedAt lang rights originalUrl corrections'.split(' ');
const several = 'agencies byline topics notPeople notCountries aliases'.split(' ');
const requiredOfStories = ['id', 'url', 'title', 'date', 'source'];
const requiredOfPhotos = ['story', 'number', 'caption'];

/** The columns by which the tables are known. */
export const storyTableColumns = [
  ...[...requiredOfStories, ...single, ...several],
  ...['photos', 'wordCount', 'vouchedPeople', 'vouchedCountries'],
];
export const photoTableColumns = [
  ...requiredOfPhotos,
  ...['credit', 'photographer', 'filePhoto', 'handout', 'taken', 'place', 'people', 'alt'],
];

/** What a value is that may be missing, and a list of them. */
export const line = z.string().optional();
export const words = z.array(z.string()).default([]);
export const corrections = z.array(z.object({ date: z.string(), text: z.string(), words: line })).default([]);

/** The ids of those that an editor gave; what was found in the text stays out. */
const vouched = z
  .array(z.object({ id: line, code: line, vouched: z.boolean().optional() }))
  .default([])
  .transform((list) => list.flatMap(({ id, code, vouched }) => (vouched ? (id ?? code ?? []) : [])));

const storyRow = z.object({
  ...{ id: z.string(), url: z.string(), title: z.string(), date: z.string(), source: z.string() },
  ...{ updated: line, dateline: line, summary: line, note: line, lang: line, rights: line },
  ...{ originalUrl: line, archivedAt: line, corrections },
  ...{ agencies: words, byline: words, topics: words, notPeople: words, notCountries: words, aliases: words },
  ...{ people: vouched, countries: vouched },
  photos: z
    .array(
      z.object({
        ...{ caption: z.string(), credit: line, alt: line, taken: line, place: line },
        people: z
          .array(z.object({ id: z.string() }))
          .default([])
          .transform((list) => list.map(({ id }) => id)),
      }),
    )
    .default([]),
});
type StoryRow = z.output<typeof storyRow>;

const textRow = z.object({ id: z.string(), text: z.string(), html: line });

/** Reads `stories.jsonl`, or the story table: `storyRow` back to the fields of a record. */
export function readStoryRows(text: string): { stories: PublishedStory[]; refused: Refused[] } {
  const { rows, refused } = readRows(text, storyRow);
  return { refused, stories: rows.map(({ line, row }) => storyOf(row, line)) };
}

/** Reads `text/<year>.jsonl`: the texts by the ids of their stories. */
export function readTextRows(text: string): { texts: Map<string, PublishedText>; refused: Refused[] } {
  const { rows, refused } = readRows(text, textRow);
  return { refused, texts: new Map(rows.map(({ row: { id, ...rest } }) => [id, rest])) };
}

/** Reads `stories.csv`, as it was published or as a spreadsheet saved it again; `photos` has those of `photos.csv`. */
export function readStoryTable(
  text: string,
  photos: ReadonlyMap<string, PublishedPhoto[]>,
): { stories: PublishedStory[]; refused: Refused[] } {
  const { rows, refused } = cellsOf(text, requiredOfStories);
  const stories = rows.flatMap(({ line, cell, items }) => {
    const read = storyRow.safeParse({
      ...Object.fromEntries([...requiredOfStories, ...single].map((name) => [name, cell(name) ?? ''])),
      ...Object.fromEntries(several.map((name) => [name, items(name)])),
      people: items('vouchedPeople').map((id) => ({ id, vouched: true })),
      countries: items('vouchedCountries').map((code) => ({ code, vouched: true })),
      corrections: jsonOf(cell('corrections') ?? '[]') ?? null,
    });
    if (!read.success) refused.push({ line, ...misfit(read.error) });
    const own = photos.get(cell('id') ?? '') ?? [];
    const photosMissing = Math.max(0, Number(cell('photos') ?? 0) - own.length);
    return read.success ? { ...storyOf({ ...read.data, photos: own }, line), photosMissing } : [];
  });
  return { stories, refused };
}

/** Reads `photos.csv`: the photos of each story in their order. */
export function readPhotoTable(text: string): { photos: Map<string, PublishedPhoto[]>; refused: Refused[] } {
  const { rows, refused } = cellsOf(text, requiredOfPhotos);
  const ofStories = Map.groupBy(rows, ({ cell }) => cell('story') ?? '');
  const photos = Array.from(ofStories, ([story, own]): [string, PublishedPhoto[]] => [
    story,
    own.map(({ cell, items }) => ({
      ...{ caption: cell('caption') ?? '', credit: cell('credit'), alt: cell('alt') },
      ...{ taken: cell('taken'), place: cell('place'), people: items('people') },
    })),
  ]);
  return { photos: new Map(photos), refused };
}

/** The values of JSON Lines with their lines, and the lines that are none or not as `row` says. */
export function readRows<Row>(
  text: string,
  row: z.ZodType<Row>,
): { rows: { line: number; row: Row }[]; refused: Refused[] } {
  const rows: { line: number; row: Row }[] = [];
  const refused: Refused[] = [];
  const lines = text.split('\n');
  for (const [at, written] of lines.entries()) {
    if (!written.trim()) continue;
    const value = jsonOf(written);
    const read = row.safeParse(value);
    const isLast = at === lines.length - 1;
    if (read.success) rows.push({ line: at + 1, row: read.data });
    else
      refused.push({
        ...(value === undefined ? faultIn(written, isLast) : misfit(read.error)),
        line: at + 1,
      });
  }
  return { rows, refused };
}

/** The value of a text in JSON; undefined where it is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function storyOf({ originalUrl, ...row }: StoryRow, line: number): PublishedStory {
  return { line, id: row.id, page: row.url, fields: { ...row, url: originalUrl } };
}

/** Why a line is no JSON. The last one of a file without a newline at its end is cut off. */
function faultIn(text: string, isLast: boolean): Omit<Refused, 'line'> {
  if (isLast) return refusal('truncated-input', { what: 'is cut off: the file ends in the middle of it' });
  const fault = readJson(text).refused.find(({ id }) => id === 'malformed-json');
  return {
    ...(fault ?? refusal('malformed-json', { fault: 'is not well-formed JSON.', advice: fixLine })),
    text,
  };
}

function misfit({ issues: [issue] }: z.ZodError): Omit<Refused, 'line'> {
  const field = issue?.path.map(String).join('.');
  const message = `is not as the archive writes it: ${issue?.message ?? 'it is no object'}.`;
  return refusal('invalid-story', { field, message, advice: fixLine });
}

const fixLine = 'Get the file whole from the archive again, or fix that line.';

interface Cells {
  line: number;
  cell: (name: string) => string | undefined;
  items: (name: string) => string[];
}

/** The rows of a table that has these columns. One with a line break or too many cells is refused. */
function cellsOf(text: string, required: string[]): { rows: Cells[]; refused: Refused[] } {
  const refused: Refused[] = [];
  const refuse = (line: number, fault: string, advice: string) => {
    refused.push({ line, ...refusal('malformed-csv', { fault, advice }) });
    return { rows: [], refused };
  };
  const table = readCsv(text);
  if ('message' in table) return refuse(table.line, table.message, table.fix);
  const { columns } = table;
  const missing = required.find((name) => !columns.map(columnKey).includes(columnKey(name)));
  if (missing !== undefined) return refuse(1, `has no column ${quoted(missing)}.`, nameColumns);
  const rows = table.rows.flatMap(({ line, cells, beyond }) => {
    const cell = (name: string): string | undefined => cells.get(columnKey(name));
    const broken = columns.find((name) => cell(name)?.includes('\n'));
    const count = columns.length + beyond;
    if (beyond)
      refuse(line, `has ${count} cells, where the first line names ${columns.length} columns.`, quoteCells);
    else if (broken !== undefined)
      refuse(line, `has a line break in its cell under ${quoted(broken)}.`, 'Write it on one line.');
    else return { line, cell, items: (name: string) => cell(name)?.split('|').filter(Boolean) ?? [] };
    return [];
  });
  return { rows, refused };
}

const nameColumns = 'Name the columns as the archive does, or export the table again.';
const quoteCells = 'Put cells that hold the separator into quotation marks, or export the table again.';
