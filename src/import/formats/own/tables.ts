import { z } from 'zod';
import type { Row, Table, TableFault } from '../../../desk/csv.ts';
import { columnKey, readCsv } from '../../../desk/csv.ts';
import { quoted } from '../../../parse/contentError.ts';
import { refusal } from '../../core/refusals.ts';
import type { Refused } from '../../core/delivery.ts';
import type { PublishedParts, PublishedPhoto, PublishedStory } from './publishedStory.ts';

/** The columns of the tables that are read; the first must be there. */
export const storyTableColumns = [
  ...['id', 'url', 'title', 'date', 'source'],
  ...[
    'updated',
    'agencies',
    'byline',
    'dateline',
    'lang',
    'topics',
    'photos',
    'wordCount',
    'summary',
    'note',
  ],
  ...['corrections', 'originalUrl', 'archivedAt', 'rights', 'aliases'],
  ...['vouchedPeople', 'vouchedCountries', 'notPeople', 'notCountries'],
] as const;
export const photoTableColumns = [
  ...['story', 'number', 'caption'],
  ...['credit', 'photographer', 'filePhoto', 'handout', 'taken', 'place', 'people', 'alt'],
] as const;

/** Reads `stories.csv`, as it was published or as a spreadsheet saved it again; `photos` has those of `photos.csv`. */
export function readStoryTable(
  text: string,
  { photos }: Pick<PublishedParts, 'photos'>,
): { stories: PublishedStory[]; refused: Refused[] } {
  const { rows, refused } = rowsOf(text, storyTableColumns.slice(0, 5));
  const stories = rows.flatMap((row) => {
    const { cell, items } = cellsOf(row);
    const corrections = correctionsIn(cell('corrections'));
    if (!corrections) {
      refused.push({ line: row.line, ...invalid('corrections', 'is no list of corrections in JSON.') });
      return [];
    }
    const id = cell('id') ?? '';
    const own = photos.get(id) ?? [];
    return {
      line: row.line,
      id,
      page: cell('url') ?? '',
      photosMissing: Math.max(0, Number(cell('photos') ?? 0) - own.length),
      fields: {
        title: cell('title') ?? '',
        date: cell('date') ?? '',
        updated: cell('updated'),
        source: cell('source') ?? '',
        agencies: items('agencies'),
        byline: items('byline'),
        dateline: cell('dateline'),
        summary: cell('summary'),
        topics: items('topics'),
        people: items('vouchedPeople'),
        countries: items('vouchedCountries'),
        notPeople: items('notPeople'),
        notCountries: items('notCountries'),
        photos: own,
        corrections,
        note: cell('note'),
        url: cell('originalUrl'),
        archivedAt: cell('archivedAt'),
        lang: cell('lang'),
        rights: cell('rights'),
        aliases: items('aliases'),
      },
    };
  });
  return { stories, refused };
}

/** Reads `photos.csv`: the photos of each story in their order. */
export function readPhotoTable(text: string): { photos: Map<string, PublishedPhoto[]>; refused: Refused[] } {
  const { rows, refused } = rowsOf(text, photoTableColumns.slice(0, 3));
  const photos = new Map<string, PublishedPhoto[]>();
  for (const row of rows) {
    const { cell, items } = cellsOf(row);
    const story = cell('story') ?? '';
    const photo: PublishedPhoto = {
      caption: cell('caption') ?? '',
      credit: cell('credit'),
      alt: cell('alt'),
      taken: cell('taken'),
      place: cell('place'),
      people: items('people'),
    };
    photos.set(story, [...(photos.get(story) ?? []), photo]);
  }
  return { photos, refused };
}

function rowsOf(text: string, required: string[]): { rows: Row[]; refused: Refused[] } {
  const table: Table | TableFault = readCsv(text);
  if ('message' in table)
    return {
      rows: [],
      refused: [
        { line: table.line, ...refusal('malformed-csv', { fault: table.message, advice: table.fix }) },
      ],
    };
  const keys = table.columns.map(columnKey);
  const missing = required.find((name) => !keys.includes(columnKey(name)));
  if (missing !== undefined) {
    const fault = `has no column ${quoted(missing)}.`;
    const advice = 'Name the columns as the archive does, or export the table again.';
    return { rows: [], refused: [{ line: 1, ...refusal('malformed-csv', { fault, advice }) }] };
  }
  const faults = table.rows.map((row) => faultOf(row, table.columns));
  return {
    rows: table.rows.filter((_, at) => !faults[at]),
    refused: faults.flatMap((fault) => fault ?? []),
  };
}

function faultOf({ line, cells, beyond }: Row, columns: string[]): Refused | undefined {
  if (beyond) {
    const fault = `has ${columns.length + beyond} cells, where the first line names ${columns.length} columns.`;
    const advice = 'Put cells that hold the separator into quotation marks, or export the table again.';
    return { line, ...refusal('malformed-csv', { fault, advice }) };
  }
  const broken = columns.find((name) => cells.get(columnKey(name))?.includes('\n'));
  if (broken === undefined) return undefined;
  const fault = `has a line break in its cell under ${quoted(broken)}.`;
  return { line, ...refusal('malformed-csv', { fault, advice: 'Write it on one line.' }) };
}

interface Cells {
  cell: (name: string) => string | undefined;
  items: (name: string) => string[];
}

function cellsOf({ cells }: Row): Cells {
  const cell = (name: string): string | undefined => cells.get(columnKey(name));
  return { cell, items: (name) => cell(name)?.split('|').filter(Boolean) ?? [] };
}

const corrections = z.array(z.object({ date: z.string(), text: z.string(), words: z.string().optional() }));

function correctionsIn(written = '[]'): z.output<typeof corrections> | undefined {
  try {
    return corrections.parse(JSON.parse(written));
  } catch {
    return undefined;
  }
}

function invalid(field: string, message: string): ReturnType<typeof refusal> {
  return refusal('invalid-story', {
    field,
    message,
    advice: `Export the table again, or fix ${quoted(field)}.`,
  });
}
