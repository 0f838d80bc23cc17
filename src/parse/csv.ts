import { CsvError, parse } from 'csv-parse/sync';
import { firstOf } from './assert.ts';
import type { Refusal } from './contentError.ts';
import { defectMaker } from './defects/kind.ts';
import { tableKinds } from './defects/table.ts';
import { isGuarded } from './formulaGuard.ts';

/** A table with a header row. */
export interface Table {
  /** The headers as written, white space at their ends apart. */
  columns: string[];
  rows: Row[];
}

export interface Row {
  /** The line of the file on which the row begins, from 1. */
  line: number;
  /** By the header, folded (`columnKey`); a cell without text is left out. */
  cells: Map<string, string>;
  /** How many cells are beyond the last header. */
  beyond: number;
}

/** Why a file is not a table, and the line. */
export interface TableFault extends Refusal {
  line: number;
}

/**
 * Reads comma-separated values (RFC 4180) as spreadsheets write them: separated by commas, semicolons or tabs, whichever the header row holds
 * most of; lines ended in any way; a byte-order mark or a first line `sep=;` passed over. The apostrophe of `guarded` is taken off.
 */
export function readCsv(source: string): Table | TableFault {
  const text = source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const stated = /^sep=(.)\n/i.exec(text);
  const body = stated ? `\n${text.slice(stated[0].length)}` : text;
  const records = parsed(body, stated?.[1] ?? separatorOf(body));
  if ('message' in records) return records;
  const [header, ...rest] = records;
  if (!header) return { line: 1, ...defect('no-rows') };
  const columns = header.record.map((name) => name.trim());
  const keys = columns.map(columnKey);
  const twice = columns.find((_, at) => keys[at] !== '' && keys.indexOf(keys[at] ?? '') < at);
  if (twice !== undefined) return { line: header.line, ...defect('duplicate-column', { column: twice }) };
  return {
    columns,
    rows: rest.map(({ line, record }) => ({
      line,
      cells: new Map(
        record.flatMap((cell, at): [string, string][] =>
          keys[at] && cell.trim() ? [[keys[at], unguarded(cell.trim())]] : [],
        ),
      ),
      beyond: record.slice(columns.length).filter((cell) => cell.trim()).length,
    })),
  };
}

/** A header without case, spaces and hyphens: `Family name` is `familyname`. */
export function columnKey(header: string): string {
  return header.toLowerCase().replace(/[\s_-]+/g, '');
}

function unguarded(cell: string): string {
  return isGuarded(cell) ? cell.slice(1) : cell;
}

const defect = defectMaker(tableKinds);

function parsed(text: string, delimiter: string): { line: number; record: string[] }[] | TableFault {
  try {
    const found = parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as {
      info: { lines: number };
      record: string[];
    }[];
    return found
      .map(({ info, record }) => ({ line: info.lines - record.join('').split('\n').length + 1, record }))
      .filter(({ record }) => record.some((cell) => cell.trim()));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const open = error.code === 'CSV_QUOTE_NOT_CLOSED';
    return {
      line: open ? lastOpening(text) : Number(error['lines']) || 1,
      ...defect('bad-quotes', { isOpen: open }),
    };
  }
}

/** The line of the quotation mark that is never closed. */
function lastOpening(text: string): number {
  const marks = [...text.matchAll(/"/g)].map(({ index }) => index);
  return text.slice(0, marks.at(-1)).split('\n').length;
}

function separatorOf(text: string): string {
  const header = (/^\n*([^\n]*)/.exec(text)?.[1] ?? '').replace(/"(?:[^"]|"")*"/g, '');
  const counts = [',', ';', '\t'].map((mark): [string, number] => [mark, header.split(mark).length]);
  return firstOf(counts.toSorted((a, b) => b[1] - a[1]))[0];
}
