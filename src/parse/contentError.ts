import { compareText } from './compareText.ts';
import { defect } from './defects/report.ts';

/** One thing wrong in a content folder: where it is, its kind, what is wrong and how to fix it. */
export interface Defect {
  /** The kind, one of the tables of `src/parse/defects/kind.ts`: `missing-field`. */
  id: string;
  /** Path below the content folder, with `/`; empty for the folder itself. */
  file: string;
  /** Line and column, counted from 1; left out where the whole file or folder is meant. */
  line?: number;
  column?: number;
  /** The field as an editor would say it: `date`, `photos[1].credit`. */
  field?: string;
  /** A full sentence. */
  message: string;
  /** A full sentence that says what to write instead. */
  fix: string;
}

/** What a reader of one value gives: the value, or why it was refused. */
export type Reading<T> = { value: T } | Refusal;
export interface Refusal {
  /** The kind, as in a `Defect`. */
  id: string;
  message: string;
  fix: string;
}

/** Every defect of one run, thrown once. `name` survives where class identity does not (across bundles). */
export class ContentErrors extends Error {
  readonly defects: Defect[];

  constructor(defects: Defect[]) {
    super(`${defects.length} ${defects.length === 1 ? 'defect' : 'defects'} in the content folder`);
    this.name = 'ContentErrors';
    this.defects = inOrder(defects);
  }
}

/** The most defects of one file that a report tells. */
export const mostReported = 100;

/** Defects in their order, of each file no more than `mostReported` and then how many more there are. */
export function reportedDefects(defects: Defect[]): Defect[] {
  return [...Map.groupBy(inOrder(defects), ({ file }) => file)].flatMap(([file, own]) => {
    const count = own.length - mostReported;
    return count > 0 ? [...own.slice(0, mostReported), { file, ...defect('more-defects', { count }) }] : own;
  });
}

/**
 * The report an editor reads: one paragraph a defect, `file:line:column: field: message [id]`, the fix below it.
 * `folder` is put before each path, so that a terminal can open it.
 */
export function reportText(defects: Defect[], folder: string): string {
  const files = new Set(defects.map((defect) => defect.file)).size;
  const paragraphs = reportedDefects(defects).map((defect) => defectText(defect, folder));
  const count = `${defects.length} ${defects.length === 1 ? 'defect' : 'defects'} in ${files} ${files === 1 ? 'file' : 'files'}.`;
  return `${paragraphs.join('\n')}\n\n${count}\n`;
}

/** One paragraph of the report. `kind` precedes the field: `warning`. */
export function defectText(defect: Defect, folder: string, kind?: string): string {
  const path = harmless([folder.replace(/\/$/, ''), defect.file].filter(Boolean).join('/'));
  const place = defect.line === undefined ? path : `${path}:${defect.line}:${defect.column ?? 1}`;
  const before = [kind, defect.field && harmless(defect.field)].filter(Boolean).map((word) => ` ${word}:`);
  return `${place}:${before.join('')} ${defect.message} [${defect.id}]\n    ${defect.fix}`;
}

/** An editor's text as it may be in a message: on one line, shortened, with nothing that a terminal would obey. */
export function quoted(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return `“${plain.length > 60 ? `${plain.slice(0, 57)}…` : plain}”`;
}

/** By file, then as they appear in it. */
export function inOrder<D extends Defect>(defects: D[]): D[] {
  return defects.toSorted(
    (a, b) =>
      compareText(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compareText(a.field ?? '', b.field ?? ''),
  );
}

/** With no character that a terminal would obey. */
export function harmless(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}
