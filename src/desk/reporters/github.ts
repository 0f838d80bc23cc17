import type { Defect } from '../../parse/contentError.ts';
import type { Report } from '../check.ts';

/**
 * A report as the workflow commands by which GitHub shows it beside the lines of a pull request
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands). `folder` is the content folder as seen from the
 * root of the repository. Warnings that are not among the report’s are counted in a notice.
 */
export function githubText({ errors, warnings, counts }: Report, folder: string): string {
  const left = counts.warnings - warnings.length;
  return [
    ...errors.map((finding) => annotation('error', finding, folder)),
    ...warnings.map((finding) => annotation('warning', finding, folder)),
    ...(left
      ? [`::notice::${left.toLocaleString('en')} more warnings; npm run check -- --json lists all.\n`]
      : []),
  ].join('');
}

function annotation(kind: 'error' | 'warning', finding: Defect, folder: string): string {
  const { id, file, line, column, field, message, fix } = finding;
  const properties = {
    file: [folder.replace(/\/$/, ''), file].filter((part) => part && part !== '.').join('/'),
    line,
    col: column,
    title: id,
  };
  const written = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${inProperty(String(value))}`);
  return `::${kind} ${written.join(',')}::${inMessage(`${field ? `${field}: ` : ''}${message}\n${fix}`)}\n`;
}

function inMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function inProperty(text: string): string {
  return inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
