/**
 * A table as comma-separated values (RFC 4180) in UTF-8 with a byte-order mark, by which spreadsheets know the encoding. Cells that a
 * spreadsheet would take for a formula get an apostrophe before them.
 */
export function writeCsv(columns: readonly string[], rows: string[][]): string {
  const lines = [columns, ...rows].map((cells) => cells.map(written).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

/** Whether a cell begins with the apostrophe that `writeCsv` puts there. */
export function isGuarded(cell: string): boolean {
  return cell.startsWith("'") && formula.test(cell.slice(1));
}

function written(cell: string): string {
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return /[",;\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What a spreadsheet takes for the beginning of a formula, in full-width forms as well. */
const formula = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
