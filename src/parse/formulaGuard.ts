/** A cell that no spreadsheet takes for a formula: behind an apostrophe, where it begins as one does. */
export function guarded(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

/** Whether a cell begins with the apostrophe that `guarded` puts there. */
export function isGuarded(cell: string): boolean {
  return cell.startsWith("'") && formula.test(cell.slice(1));
}

/**
 * What a spreadsheet takes for the beginning of a formula, in full-width forms as well; also behind apostrophes, so that taking off the one that
 * guards a cell always gives the text as it was.
 */
const formula = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
