import { parse } from 'csv-parse/sync';
import type { About, Place, Reader, Refused } from '../core/delivery.ts';
import { emptyDelivery, refusedWhole } from '../core/delivery.ts';
import { doubt } from '../core/doubts.ts';
import { lineEnds } from '../core/notation/places.ts';
import { readStamp, twoReadings } from '../core/printed/date.ts';
import { refusal } from '../core/refusals.ts';
import { columnsOf } from './columns.ts';
import type { Row } from './rows.ts';
import { refusedColumns, takeRows } from './rows.ts';

/**
 * Reads a table of stories (CSV, RFC 4180, and what tab, semicolon or bar part instead): a row a story, with a header whose names say which column is
 * which field. A row that has more or fewer cells than the header is refused, and so is the table if it has no titles or no texts.
 */
export const readTable: Reader = (text, about) => {
  if (isWithoutHeader(text, about)) {
    const fault = 'is a table without a header: its first row is a story, and names no column.';
    const advice =
      'Write the names of the columns above it (title;date;text), with --map where they are others, and import it again.';
    return refusedWhole({ line: 1, ...refusal('malformed-csv', { fault, advice }), text });
  }
  const { names, lines, refused, body, delimiter } = tableIn(text);
  const columns = columnsOf(names, about?.columns);
  const rows = lines.filter(({ cells }) => cells.length === names.length).map((line) => rowOf(line, names));
  const why = refusedColumns(names, rows, columns);
  if (why) return refusedWhole({ line: 1, ...why, text });
  for (const { line, cells, raw } of lines) {
    if (cells.length === names.length) continue;
    const fault = `has ${cells.length} cells, where the header has ${names.length}.`;
    refused.push({ line, ...refusal('malformed-csv', { fault, advice: fixRow }), text: raw });
  }
  refused.sort((a, b) => a.line - b.line);
  const delivery = { ...emptyDelivery(), refused, read: { text: body, syntax: 'table' as const } };
  for (const [index, draft] of takeRows(rows, columns, delivery).entries()) {
    const sign = 'a cell of it holds lines that look like rows of the table';
    const texts = rows[index]!.cells.filter(({ name }) => columns.fields.get(name) === 'text');
    if (names.length > 2 && texts.some((cell) => holdsRows(cell.text, names.length, delimiter)))
      draft.doubts.push(doubt(draft, 'several-stories', { sign }));
  }
  return delivery;
};

/** Whether a text is a table: a header of short names, and rows of as many cells. */
export function isTable(text: string, about?: About): boolean {
  const head = text.slice(0, 50_000);
  // The last line may be cut off.
  const whole = head.length < text.length ? head.slice(0, head.lastIndexOf('\n') + 1) : head;
  if (isWithoutHeader(whole, about)) return true;
  const { plain, delimiter } = withoutPreamble(whole);
  const header = recordsOf(plain, delimiter, 1)[0]?.cells.map((name) => name.trim()) ?? [];
  const short = header.filter((name) => /\p{L}/u.test(name) && name.length <= 40 && !/[.!?]$/.test(name));
  if (header.length < 2 || short.length < header.length - 1) return false;
  const { names, lines } = tableIn(whole);
  if (!lines.length) return false;
  const even = lines.filter(({ cells }) => cells.length === names.length).length;
  if (columnsOf(names, about?.columns).fields.size >= 2) return even >= lines.length / 2;
  const isWide = names.length >= (delimiter === ',' ? 3 : 2) && new Set(names).size === names.length;
  return isWide && lines.length >= 2 && even === lines.length;
}

/** Whether all rows, the first too, have as many cells, all in quotation marks or in one of them a day each, and nothing names the columns. */
function isWithoutHeader(text: string, about?: About): boolean {
  const lines = text.slice(0, 20_000).split('\n', 2);
  if (lines.length < 2) return false;
  return delimiters.some((delimiter) => {
    if (lines.some((line) => line.split(delimiter).length < 3)) return false;
    const [rows, refused] = linesOf(
      text.length > 20_000 ? text.slice(0, text.lastIndexOf('\n', 20_000)) : text,
      delimiter,
    );
    const [first, ...others] = rows.map(({ cells }) => cells);
    if (!first || !others.length || refused.length || columnsOf(first, about?.columns).fields.size)
      return false;
    const isDay = (cell = '') =>
      cell.length < 40 && /\d/.test(cell) && Boolean(twoReadings(cell) ?? readStamp(cell.trim()));
    const isEven = others.every(({ length }) => length === first.length);
    const isQuoted = rows.every(({ raw }) => /^\s*(?:"(?:[^"]|"")*"(?:[,;|\t]|\s*$))+$/.test(raw));
    return (
      isEven && (isQuoted || first.some((_, at) => [first, ...others].every((cells) => isDay(cells[at]))))
    );
  });
}

interface Line extends Place {
  cells: string[];
  raw: string;
}

/** The header and the rows of a table; `body` is its text without the names of columns on its first line, which are no words of a story. */
function tableIn(text: string) {
  const { plain, delimiter } = withoutPreamble(text);
  const [[header, ...others], refused] = linesOf(plain, delimiter);
  const names = header?.cells.map((name) => name.trim()) ?? [];
  const lines = others.filter(({ cells }) => cells.some((cell) => cell.trim()));
  // Some programs end each row with a separator.
  for (const { cells } of lines) while (cells.length > names.length && !cells.at(-1)!.trim()) cells.pop();
  const { raw = '' } = header ?? {};
  const isFirstLine = text.startsWith(raw) && lineEnds(raw.trim()) === 0;
  const body = isFirstLine ? raw.replace(/[^\n]+/g, '') + text.slice(raw.length) : text;
  return { names, lines, refused, body, delimiter };
}

/** Without what a program writes above the names of columns: a title, a day, the names of groups of columns. */
function withoutPreamble(text: string): { plain: string; delimiter: string } {
  // Excel writes what parts the cells above the header.
  const [stated = '', mark] = /^sep=(.)[ \t]*(?=\n)/i.exec(text) ?? [];
  const table = text.slice(stated.length);
  const namesColumns = (line: string) => {
    const cells = line.split(/[,;\t|^~\u0001]/).map((name) => name.replaceAll('"', ''));
    return cells.length > 1 && columnsOf(cells).fields.size > 1;
  };
  const lines = table.slice(0, 2000).split('\n', 6);
  const header = lines.findIndex((line, at) => (at === 0 || line.length < 400) && namesColumns(line));
  const plain = header > 0 ? '\n'.repeat(header) + table.split('\n').slice(header).join('\n') : table;
  return { plain, delimiter: mark ?? delimiterOf(plain) };
}

function rowOf({ line, cells }: Line, names: string[]): Row {
  const named = names.map((name, index) => ({ line, path: name, name, text: cells[index]?.trim() ?? '' }));
  return { line, cells: named.filter(({ text }) => text) };
}

/** What parts the cells: by which most columns are fields, then by which there are most. */
function delimiterOf(text: string): string {
  const line = /[^\r\n]+/.exec(text.slice(0, 20_000))?.[0] ?? '';
  const score = (delimiter: string) => {
    if (!line.includes(delimiter)) return 0;
    const names = linesOf(line, delimiter)[0][0]?.cells.filter(Boolean) ?? [];
    return names.length > 1 ? columnsOf(names).fields.size * 100 + names.length : 0;
  };
  return delimiters.toSorted((a, b) => score(b) - score(a))[0]!;
}

/** A table of a database is parted by signs that its texts do not hold. */
const delimiters = [',', ';', '\t', '||', '|', '^', '~', '\u0001'];

const mostRetries = 50;

/** The rows of a table with their lines. What follows a quotation mark that is never closed is read again from the next line on. */
function linesOf(text: string, delimiter: string, from = 1, tries = 0): [Line[], Refused[]] {
  let [line, read] = [from, 0];
  const lines = recordsOf(text, delimiter).map(({ cells, raw }) => {
    const blank = /^(?:[ \t]*\r?\n)+/.exec(raw)?.[0] ?? '';
    const own = { line: line + lineEnds(blank), cells, raw };
    line += lineEnds(raw);
    read += raw.length;
    return own;
  });
  const rest = text.slice(read);
  if (!rest.trim()) return [lines, []];
  const lost = tries < mostRetries ? (/^\s*[^\n]*\n?/.exec(rest)?.[0] ?? rest) : rest;
  const fault = 'has a quotation mark that is never closed, so that its cells cannot be told.';
  const refused = { line, ...refusal('malformed-csv', { fault, advice: fixRow }), text: lost };
  const [more, others] = linesOf(rest.slice(lost.length), delimiter, line + lineEnds(lost), tries + 1);
  return [
    [...lines, ...more],
    [refused, ...others],
  ];
}

/** The rows that the parser reads, or only so many. Of two bars it reads one, and every other cell is what stands between them. */
function recordsOf(text: string, delimiter: string, most = -1): Pick<Line, 'cells' | 'raw'>[] {
  const own = { ...options, delimiter: delimiter[0]!, to: most };
  const records = parse(text, own) as unknown as { record: string[]; raw: string }[];
  return records.map(({ record, raw }) => {
    return { cells: record.filter((_, at) => at % delimiter.length === 0), raw };
  });
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

/** Whether a quotation mark that was left open has swallowed rows: lines with as many cells, a date among the first. */
function holdsRows(text: string, columns: number, delimiter: string): boolean {
  const rows = text.split('\n').slice(1);
  const cells = rows.map((line) => line.split(delimiter)).filter(({ length }) => length >= columns);
  return cells.some((row) => row.slice(0, columns - 1).some((cell) => readStamp(cell) !== undefined));
}
