import type { Defect } from '../../parse/contentError.ts';
import type { Report } from '../check.ts';

/** A report for programs; its keys are in one order, whatever was found. */
export function jsonText({ errors, warnings, counts }: Report): string {
  const { stories, people, errors: errorCount, warnings: warningCount, rules } = counts;
  const report = {
    errors: errors.map(ordered),
    warnings: warnings.map(ordered),
    counts: { stories, people, errors: errorCount, warnings: warningCount, rules },
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

/** What is not known is left out. */
function ordered({ id, file, line, column, field, message, fix }: Defect): object {
  return { id, file, line, column, field, message, fix };
}
