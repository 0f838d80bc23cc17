import { parse } from 'csv-parse/sync';
import type { About, Delivery, Place, Reader, Refused } from '../core/delivery.ts';
import { emptyDelivery, refusedWhole } from '../core/delivery.ts';
import { doubt } from '../core/doubts.ts';
import { takeItem } from '../core/item.ts';
import { readStamp } from '../core/printed/date.ts';
import { refusal } from '../core/refusals.ts';
import { columnsOf } from './columns.ts';
import type { Cell } from './rows.ts';
import { dayOrderOf, itemOfRow, noColumns } from './rows.ts';

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
  const even = others.filter(({ cells }) => cells.length === names.length);
  const named = even.map((row) => cellsOf(row, names));
  if (columns.missing.length)
    return refusedWhole({ line: 1, ...noColumns(names, named.slice(0, 20).flat(), columns), text });
  const ragged = others.filter((row) => !even.includes(row)).flatMap((row) => refusedRow(row, names.length));
  const delivery: Delivery = {
    ...emptyDelivery(),
    refused: [...refused, ...ragged].sort((a, b) => a.line - b.line),
    read: { text: withoutHeader(text, header), syntax: 'table' },
  };
  const order = dayOrderOf(named, columns);
  for (const cells of named) {
    if (!cells[0]) continue;
    const draft = takeItem(itemOfRow({ line: cells[0].line }, cells, columns, order), {}, delivery);
    const sign = 'a cell of it holds lines that look like rows of the table';
    if (
      cells.some(
        ({ name, text }) => columns.fields.get(name) === 'text' && holdsRows(text, names.length, delimiter),
      )
    )
      draft.doubts.push(doubt(draft, 'several-stories', { sign }));
  }
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

/** The cells of a row that say something. */
function cellsOf({ line, cells }: Row, names: string[]): Cell[] {
  return names
    .map((name, index) => ({ line, path: name, name, text: cells[index]?.trim() ?? '' }))
    .filter(({ text }) => text);
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

function refusedRow({ line, cells, raw }: Row, expected: number): Refused[] {
  if (!cells.some((cell) => cell.trim())) return [];
  const fault = `has ${cells.length} cells, where the header has ${expected}.`;
  return [{ line, ...refusal('malformed-csv', { fault, advice: fixRow }), text: raw }];
}

/** Whether a quotation mark that was left open has swallowed rows. */
function holdsRows(text: string, columns: number, delimiter: string): boolean {
  return text
    .split('\n')
    .slice(1)
    .map((line) => line.split(delimiter))
    .some(
      (cells) =>
        columns > 2 &&
        cells.length >= columns &&
        cells.slice(0, columns - 1).some((cell) => readStamp(cell) !== undefined),
    );
}

function lineEnds(text: string): number {
  return text.split('\n').length - 1;
}
