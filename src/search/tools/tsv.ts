import { guarded } from '../../parse/formulaGuard.ts';

/** A table as text with tabs, as spreadsheets take it from the clipboard; what they would take for a formula gets an apostrophe before it. */
export function tsv(rows: string[][]): string {
  return rows.map((cells) => `${cells.map(written).join('\t')}\n`).join('');
}

function written(cell: string): string {
  return guarded(cell.replace(/[\t\r\n\u2028\u2029]+/g, ' '));
}
