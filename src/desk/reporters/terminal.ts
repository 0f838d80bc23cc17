import { compareText } from '../../parse/compareText.ts';
import { defectText } from '../../parse/contentError.ts';
import type { Counts, Report } from '../check.ts';
import { counted } from '../../parse/counted.ts';

/** A report as an editor reads it: file by file, a blank line between two, and at the end how many there are of each kind. */
export function terminalText(report: Report, folder: string): string {
  const findings = [
    ...report.errors.map((finding) => ({ finding, text: defectText(finding, folder, 'error') })),
    ...report.warnings.map((finding) => ({ finding, text: defectText(finding, folder, 'warning') })),
  ];
  const files = Map.groupBy(findings, ({ finding }) => finding.file);
  const paragraphs = [...files]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([, own]) => own.map(({ text }) => `${text}\n`).join(''));
  return [...paragraphs, summary(report)].join('\n');
}

function summary({ counts, warnings }: Report): string {
  const lines = Object.entries(counts.rules).map(([id, count]) => {
    const left = count - warnings.filter((warning) => warning.id === id).length;
    const more = left ? `, and ${left.toLocaleString('en')} more; --json lists all` : '';
    return `    ${id}: ${(count - left).toLocaleString('en')}${more}\n`;
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
