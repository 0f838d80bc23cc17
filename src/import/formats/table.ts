import { parse } from 'csv-parse/sync';
import type { About, Delivery, Place, Reader, Refused } from '../core/delivery.ts';
import { emptyDelivery, refusedWhole } from '../core/delivery.ts';
import { doubt } from '../core/doubts.ts';
import type { Item } from '../core/item.ts';
import { takeItem } from '../core/item.ts';
import { oneLine } from '../core/notation/oneLine.ts';
import { readStamp } from '../core/printed/stamp.ts';
import { refusal } from '../core/refusals.ts';
import { bare } from '../core/normalizeDraft.ts';
import type { ColumnField, Columns } from './columns.ts';
import { columnsOf } from './columns.ts';

/**
 * Reads a table of stories (CSV, RFC 4180, and what tab, semicolon or bar part instead): a row a story, with a header whose names say which column is
 * which field. A row that has more or fewer cells than the header is refused, and so is the table if it has no titles or no texts.
 */
export const readTable: Reader = (text, about) => {
  const delimiter = delimiterOf(text);
  const { rows, refused } = rowsOf(text, delimiter);
  const [header, ...others] = rows;
  const names = header?.cells.map((name) => name.trim()) ?? [];
  const columns = columnsOf(names, about?.columns);
  if (columns.missing.length) return refusedWhole({ line: 1, ...noColumns(columns, names), text });
  const delivery: Delivery = {
    ...emptyDelivery(),
    refused,
    read: { text: withoutHeader(text, header), syntax: 'table' },
  };
  const table: Table = { names, columns, delimiter, dates: datesOf(names, columns, others) };
  for (const row of others)
    if (row.cells.length === names.length) takeRow(row, table, delivery);
    else if (row.cells.some((cell) => cell.trim())) delivery.refused.push(ragged(row, names.length));
  delivery.refused.sort((a, b) => a.line - b.line);
  return delivery;
};

/** Whether a text is a table: a header of short names, and rows of as many cells. */
export function isTable(text: string, about?: About): boolean {
  const delimiter = delimiterOf(text);
  const [header, ...rows] = rowsOf(wholeLines(text), delimiter).rows;
  const names = header?.cells ?? [];
  const named = names.filter((name) => /\p{L}/u.test(name) && name.length <= 40 && !/[.!?]$/.test(name));
  if (
    names.length < 2 ||
    named.length < names.length - 1 ||
    new Set(names).size < names.length ||
    !rows.length
  )
    return false;
  const { fields } = columnsOf(names, about?.columns);
  const even = rows.filter(({ cells }) => cells.length === names.length).length;
  if (fields.size >= 2) return even >= rows.length / 2;
  return rows.length >= 2 && names.length >= (delimiter === ',' ? 3 : 2) && even === rows.length;
}

interface Row extends Place {
  cells: string[];
  raw: string;
}

interface Table {
  names: string[];
  columns: Columns;
  delimiter: string;
  /** How the dates of a column are to be read. */
  dates: Map<string, (printed: string) => string>;
}

/** The rows alone, each on its line: names of columns are no words of a story. */
function withoutHeader(text: string, header: Row | undefined): string {
  const { raw = '' } = header ?? {};
  return text.startsWith(raw) && lineEnds(raw.trim()) === 0
    ? raw.replace(/[^\n]+/g, '') + text.slice(raw.length)
    : text;
}

/** The beginning of a file without a line that is cut off. */
function wholeLines(text: string): string {
  const head = text.slice(0, 50_000);
  return head.length < text.length ? head.slice(0, head.lastIndexOf('\n') + 1) : head;
}

/** What parts the cells: by which most columns are fields, then by which there are most. */
function delimiterOf(text: string): string {
  const line = /[^\r\n]+/.exec(text.slice(0, 20_000))?.[0] ?? '';
  const score = (delimiter: string) => {
    const names = rowsOf(line, delimiter).rows[0]?.cells ?? [];
    return names.length > 1 ? columnsOf(names).fields.size * 100 + names.length : 0;
  };
  return [',', ';', '\t', '|'].toSorted((a, b) => score(b) - score(a))[0] ?? ',';
}

const mostRetries = 50;

/** The rows of a table with their lines. What follows a quotation mark that is never closed is read again from the next line on. */
function rowsOf(text: string, delimiter: string): { rows: Row[]; refused: Refused[] } {
  const rows: Row[] = [];
  const refused: Refused[] = [];
  let rest = text;
  let line = 1;
  for (let tries = 0; rest; tries++) {
    let read = 0;
    const records = parse(rest, { ...options, delimiter }) as unknown as { record: string[]; raw: string }[];
    for (const { record, raw } of records) {
      const blank = /^(?:[ \t]*\r?\n)+/.exec(raw)?.[0] ?? '';
      rows.push({ line: line + lineEnds(blank), cells: record, raw });
      read += raw.length;
      line += lineEnds(raw);
    }
    rest = rest.slice(read);
    if (!rest.trim()) break;
    const lost = tries < mostRetries ? (/^\s*[^\n]*\n?/.exec(rest)?.[0] ?? rest) : rest;
    const fault = 'has a quotation mark that is never closed, so that its cells cannot be told';
    refused.push({ line, ...refusal('malformed-csv', { fault: `${fault}.`, advice: fixRow }), text: lost });
    rest = rest.slice(lost.length);
    line += lineEnds(lost);
  }
  return { rows, refused };
}

const options = {
  info: true,
  raw: true,
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
  skip_records_with_error: true,
  // A cell may be an article, and a row one of fifty thousand.
  max_record_size: 0,
} as const;

const fixRow = 'Fix that row, or export the table again, and import it once more.';

function noColumns({ missing }: Columns, names: string[]): ReturnType<typeof refusal> {
  const wanted = missing.map((field) => (field === 'title' ? 'a headline' : 'a text')).join(' or ');
  const free = missing.map((field) => `--map ${field}="COLUMN"`).join(' ');
  return refusal('unknown-columns', {
    wanted,
    names: names.map((name) => `“${oneLine(name)}”`).join(', '),
    free,
  });
}

function ragged({ line, cells, raw }: Row, expected: number): Refused {
  const fault = `has ${cells.length} cells, where the header has ${expected}.`;
  return { line, ...refusal('malformed-csv', { fault, advice: fixRow }), text: raw };
}

function takeRow(row: Row, table: Table, delivery: Delivery): void {
  const { names, columns, dates } = table;
  if (!row.cells.some((cell) => cell.trim())) return;
  const cellOf = new Map(names.map((name, index) => [name, row.cells[index] ?? '']));
  const cells = (field: ColumnField) =>
    [...columns.fields]
      .filter(([, one]) => one === field)
      .map(([name]) => ({ line: row.line, path: name, text: cellOf.get(name)?.trim() ?? '' }))
      .filter(({ text }) => text);
  const values = (field: ColumnField) => cells(field).map(({ text }) => text);
  const first = (field: ColumnField) => values(field)[0];
  const stamps = (field: ColumnField) =>
    cells(field).map(({ path, text }) => dates.get(path)?.(text) ?? text);
  const texts = (field: ColumnField) => cells(field).map((cell) => ({ ...cell, kind: 'either' as const }));
  const [caption, credit, alt] = [first('caption'), first('credit'), first('alt')];
  const leftOut: Item['leftOut'] = [];
  for (const name of columns.unknown) {
    const text = cellOf.get(name)?.trim();
    if (text)
      leftOut.push({ line: row.line, path: name, text, why: 'is in a column that is no field of a story' });
  }
  for (const field of single)
    for (const cell of cells(field).slice(1))
      if (bare(cell.text) !== bare(first(field) ?? ''))
        leftOut.push({ ...cell, why: `is a second ${field} of the row` });
  const draft = takeItem(
    {
      line: row.line,
      id: first('id'),
      title: first('title'),
      addresses: values('url'),
      texts: texts('text'),
      summaries: texts('summary'),
      published: stamps('published'),
      updated: stamps('updated'),
      authors: values('authors').flatMap((cell) => listed(cell)),
      sources: values('sources'),
      dateline: first('dateline'),
      topics: values('topics').flatMap((cell) => listed(cell, /[;|,،、]/)),
      photos:
        (caption ?? alt)
          ? [
              {
                line: row.line,
                caption: caption ?? alt ?? '',
                ...(credit && { credit }),
                ...(alt && caption && { alt }),
              },
            ]
          : [],
      rights: first('rights'),
      lang: first('lang'),
      note: first('note'),
      withheld:
        /^(?:draft|pending|private|unpublished|entwurf|brouillon|borrador|rascunho|bozza|concept|0|false|no)$/i.test(
          first('status') ?? '',
        )
          ? 'the table says that it is not published'
          : undefined,
      leftOut,
    },
    {},
    delivery,
  );
  if (cells('text').some(({ text }) => holdsRows(text, table)))
    draft.doubts.push(
      doubt(row, 'several-stories', { sign: 'a cell of it holds lines that look like rows of the table' }),
    );
}

const single = ['title', 'id', 'dateline', 'rights', 'lang', 'note', 'caption', 'credit'] as const;

/** A cell that holds a list: JSON’s or Python’s, or parted by signs. */
function listed(cell: string, mark = /[;|]/): string[] {
  const inner = /^\[(.*)\]$/s.exec(cell)?.[1];
  const pieces = inner === undefined ? cell.split(mark) : inner.split(/,\s*(?=["'])|[;|]/);
  return pieces.map((piece) => piece.trim().replace(/^(["'])(.*)\1$/s, '$2')).filter(Boolean);
}

/** Whether a quotation mark that was left open has swallowed rows. */
function holdsRows(text: string, { names, delimiter }: Table): boolean {
  const last = names.length - 1;
  return text
    .split('\n')
    .slice(1)
    .some((line) => {
      const cells = line.split(delimiter);
      return (
        last > 1 && cells.length > last && cells.slice(0, last).some((cell) => readStamp(cell) !== undefined)
      );
    });
}

/**
 * How each column of dates writes them. `03/04/2012` can be read in two ways, but hardly a whole column: one day above 12 tells its order. Where none does,
 * the date stays as it is, and its story is refused with both readings.
 */
function datesOf(names: string[], { fields }: Columns, rows: Row[]): Table['dates'] {
  const readers: Table['dates'] = new Map();
  for (const [name, field] of fields) {
    if (field !== 'published' && field !== 'updated') continue;
    const at = names.indexOf(name);
    let [dayFirst, monthFirst] = [false, false];
    for (const { cells } of rows) {
      const [, one, , other] = figures.exec(cells[at]?.trim() ?? '') ?? [];
      dayFirst ||= Number(one) > 12;
      monthFirst ||= Number(other) > 12;
    }
    const order = dayFirst === monthFirst ? undefined : dayFirst;
    readers.set(name, (printed) => isoOf(printed, order));
  }
  return readers;
}

const figures = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?:,?[T ]+(.*))?$/;

function isoOf(printed: string, dayFirst: boolean | undefined): string {
  if (/^1?\d{9}(?:\d{3})?$/.test(printed)) {
    const seconds = printed.length > 10 ? Number(printed) / 1000 : Number(printed);
    return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
  }
  const [, one, mark, other, year, time] = figures.exec(printed) ?? [];
  if (one === undefined || other === undefined)
    return printed.replace(/^(\d{1,2})-(\p{L}{3,})-(\d{2,4})/u, '$1 $2 $3');
  if (mark !== '.' && dayFirst === undefined) return printed;
  const [day, month] = mark === '.' || dayFirst ? [one, other] : [other, one];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${time ? ` ${time}` : ''}`;
}

function lineEnds(text: string): number {
  return text.split('\n').length - 1;
}
