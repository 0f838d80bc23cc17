import { z } from 'zod';
import type { Row } from '../../../desk/csv.ts';
import { columnKey, readCsv } from '../../../desk/csv.ts';
import { quoted } from '../../../parse/contentError.ts';
import { refusal } from '../../core/refusals.ts';
import type { Refused } from '../../core/delivery.ts';
import type { PublishedParts, PublishedPhoto, PublishedStory } from './publishedStory.ts';

/** The columns that are fields of a record, of one value or of several. */
const single = 'updated dateline summary note archivedAt lang rights'.split(' ');
const several = 'agencies byline topics notPeople notCountries aliases'.split(' ');

const requiredOfStories = ['id', 'url', 'title', 'date', 'source'];
const requiredOfPhotos = ['story', 'number', 'caption'];

/** The columns by which the tables are known. */
export const storyTableColumns = [
  ...[...requiredOfStories, ...single, ...several],
  ...['photos', 'wordCount', 'corrections', 'originalUrl', 'vouchedPeople', 'vouchedCountries'],
];
export const photoTableColumns = [
  ...requiredOfPhotos,
  ...['credit', 'photographer', 'filePhoto', 'handout', 'taken', 'place', 'people', 'alt'],
];

/** Reads `stories.csv`, as it was published or as a spreadsheet saved it again; `photos` has those of `photos.csv`. */
export function readStoryTable(
  text: string,
  { photos }: Pick<PublishedParts, 'photos'>,
): { stories: PublishedStory[]; refused: Refused[] } {
  const { rows, refused } = rowsOf(text, requiredOfStories);
  const stories = rows.flatMap(({ line, cell, items }) => {
    const corrections = correctionsIn(cell('corrections'));
    if (!corrections) {
      refused.push({ line, ...refusal('invalid-story', noCorrections) });
      return [];
    }
    const id = cell('id') ?? '';
    const own = photos.get(id) ?? [];
    return {
      ...{ line, id, page: cell('url') ?? '' },
      photosMissing: Math.max(0, Number(cell('photos') ?? 0) - own.length),
      fields: {
        ...Object.fromEntries(single.map((name) => [name, cell(name)])),
        ...Object.fromEntries(several.map((name) => [name, items(name)])),
        ...{ title: cell('title') ?? '', date: cell('date') ?? '', source: cell('source') ?? '' },
        ...{ people: items('vouchedPeople'), countries: items('vouchedCountries') },
        ...{ photos: own, corrections, url: cell('originalUrl') },
      },
    };
  });
  return { stories, refused };
}

/** Reads `photos.csv`: the photos of each story in their order. */
export function readPhotoTable(text: string): { photos: Map<string, PublishedPhoto[]>; refused: Refused[] } {
  const { rows, refused } = rowsOf(text, requiredOfPhotos);
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

interface Cells {
  line: number;
  cell: (name: string) => string | undefined;
  items: (name: string) => string[];
}

function rowsOf(text: string, required: string[]): { rows: Cells[]; refused: Refused[] } {
  const malformed = (line: number, fault: string, advice: string): Refused => ({
    line,
    ...refusal('malformed-csv', { fault, advice }),
  });
  const table = readCsv(text);
  if ('message' in table) return { rows: [], refused: [malformed(table.line, table.message, table.fix)] };
  const { columns } = table;
  const missing = required.find((name) => !columns.map(columnKey).includes(columnKey(name)));
  if (missing !== undefined)
    return { rows: [], refused: [malformed(1, `has no column ${quoted(missing)}.`, nameColumns)] };
  const refused = table.rows.flatMap(({ line, cells, beyond }) => {
    const broken = columns.find((name) => cells.get(columnKey(name))?.includes('\n'));
    const count = columns.length + beyond;
    return beyond
      ? malformed(
          line,
          `has ${count} cells, where the first line names ${columns.length} columns.`,
          quoteCells,
        )
      : broken === undefined
        ? []
        : malformed(line, `has a line break in its cell under ${quoted(broken)}.`, 'Write it on one line.');
  });
  const faulty = new Set(refused.map(({ line }) => line));
  return { rows: table.rows.filter(({ line }) => !faulty.has(line)).map(cellsOf), refused };
}

const nameColumns = 'Name the columns as the archive does, or export the table again.';
const quoteCells = 'Put cells that hold the separator into quotation marks, or export the table again.';

function cellsOf({ line, cells }: Row): Cells {
  const cell = (name: string): string | undefined => cells.get(columnKey(name));
  return { line, cell, items: (name) => cell(name)?.split('|').filter(Boolean) ?? [] };
}

const corrections = z.array(z.object({ date: z.string(), text: z.string(), words: z.string().optional() }));
const noCorrections = {
  field: 'corrections',
  message: 'is no list of corrections in JSON.',
  advice: 'Export the table again, or fix “corrections”.',
};

function correctionsIn(written = '[]'): z.output<typeof corrections> | undefined {
  try {
    return corrections.parse(JSON.parse(written));
  } catch {
    return undefined;
  }
}
