import { defectText } from '../../parse/contentError.ts';
import type { Counts, Finding, Report } from '../check.ts';
import { counted } from '../../parse/counted.ts';
import type { Rule } from '../warnings/warning.ts';

/** A report as an editor reads it: file by file, a blank line between two, and at the end how much there is of each rule. */
export function terminalText(report: Report, folder: string): string {
  const findings = [
    ...report.errors.map((finding) => ({ finding, text: defectText(finding, folder, 'error') })),
    ...report.warnings.map((finding) => ({ finding, text: warningText(finding, folder) })),
  ];
  const files = Map.groupBy(findings, ({ finding }) => finding.file);
  const paragraphs = [...files]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, own]) => own.map(({ text }) => `${text}\n`).join(''));
  return [...paragraphs, summary(report)].join('\n');
}

/** With the rule behind it, by which it is told apart and counted. */
function warningText({ rule, ...defect }: Finding, folder: string): string {
  return defectText({ ...defect, message: `${defect.message} [${rule}]` }, folder, 'warning');
}

function summary({ counts, warnings }: Report): string {
  const told = Map.groupBy(warnings, ({ rule }) => rule);
  const lines = Object.entries(counts.rules).map(([rule, count]) => {
    const left = count - (told.get(rule as Rule)?.length ?? 0);
    const more = left ? `, and ${left.toLocaleString('en')} more; --json tells all` : '';
    return `    ${rule}: ${(count - left).toLocaleString('en')}${more}\n`;
  });
  return `${totals(counts)}\n${lines.join('')}`;
}

function totals({ stories, people, errors, warnings }: Counts): string {
  const held = `${counted(stories, 'story', 'stories')}, ${counted(people, 'person', 'people')}`;
  const found = [
    errors ? counted(errors, 'error', 'errors') : 'no error',
    warnings ? counted(warnings, 'warning', 'warnings') : 'no warning',
  ];
  return `${held}: ${found.join(', ')}.`;
}
