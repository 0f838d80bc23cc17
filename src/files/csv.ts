import { guarded } from '../parse/formulaGuard.ts';

/**
 * A table as comma-separated values (RFC 4180) in UTF-8 with a byte-order mark, by which spreadsheets know the encoding. Cells that a
 * spreadsheet would take for a formula get an apostrophe before them.
 */
export function writeCsv(columns: readonly string[], rows: string[][]): string {
  return csvHeader(columns) + rows.map(csvRow).join('');
}

/** What a file of such rows begins with. */
export function csvHeader(columns: readonly string[]): string {
  return `\ufeff${csvRow(columns)}`;
}

/** A row with the end of its line. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map(written).join(',')}\r\n`;
}

function written(cell: string): string {
  // Most cells of some tables are empty.
  if (cell === '') return cell;
  const safe = guarded(cell);
  return quotedSigns.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const quotedSigns = /[",;\t\r\n]/;
