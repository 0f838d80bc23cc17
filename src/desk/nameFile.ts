import { stat } from 'node:fs/promises';
import type { CountryNamed } from '../archive/countryNamed.ts';
import { countryReader } from '../archive/countryNamed.ts';
import { defect as storeDefect } from '../store/defects.ts';
import { dismissedText } from '../store/dismissedNames.ts';
import { readCountries } from '../store/holdings.ts';
import { harmless } from '../parse/contentError.ts';
import { counted } from '../parse/counted.ts';
import { dismissedFile, readDismissed } from '../parse/dismissedNames.ts';
import type { AuthorityNote, AuthorityReading } from './authority/wikidata.ts';
import { isJson, readWikidata } from './authority/wikidata.ts';
import { readAuthorityTable } from './authority/table.ts';
import { columnKey, readCsv } from '../parse/csv.ts';
import { defect } from './defects.ts';
import { withDismissed } from './people/dismissed.ts';
import { otherNames } from './people/facts.ts';
import { createFile, readPeople, replaceFile } from './people/folder.ts';
import type { Decision, Plan, Problem } from './people/plan.ts';
import { planned } from './people/plan.ts';
import { readSheet } from './review/readSheet.ts';

/** What `npm run name -- --from` did, or would do. With problems nothing was written. */
export interface NameReport {
  /** The file that was read, as it was named. */
  from: string;
  dryRun: boolean;
  created: { id: string; file: string; name: string }[];
  changed: { id: string; file: string; name: string; added: string[] }[];
  /** Names that will not be proposed again. */
  dismissed: string[];
  /** Rows of a review sheet without a proposal. */
  left: number;
  /** Where the file contradicts a record; the record is kept. */
  conflicts: Plan['conflicts'];
  /** What was left out of an authority file, and why. */
  notes: AuthorityNote[];
  problems: Problem[];
}

/** What to do where a file of names cannot be read at all. */
export const nameFileAdvice =
  'Name the review sheet of npm run check -- --names --csv FILE, saved as CSV from the spreadsheet (“CSV UTF-8” in Excel), a table of people as CSV, or items of Wikidata as JSON.';

/**
 * Carries out what a file says of names: a review sheet, a table of authority records, or entities of Wikidata. All of it, or nothing.
 * `ours` is the content folder whose country records serve where `content` has none.
 */
export async function applyNameFile(
  content: string,
  { from, text }: { from: string; text: string },
  { dryRun = false, ours = content } = {},
): Promise<NameReport> {
  const countries = await readCountries({ content, ours });
  const reading = readFileOf(text, countryReader(countries.flatMap(({ record }) => record ?? [])));
  const there = (await stat(content).catch(() => undefined))?.isDirectory();
  if (!there)
    reading.problems.push({ line: 1, ...storeDefect('missing-content-folder', { command: 'name' }) });
  const { files, problems, conflicts, ...plan } = planned(
    there ? await readPeople(content) : new Map(),
    reading.decisions,
  );
  const listed = there ? await dismissedText(content) : '';
  const dismissed = otherNames(plan.dismissed, readDismissed(listed));
  const report: NameReport = {
    from,
    dryRun,
    created: files.filter(({ isNew }) => isNew).map(({ id, file, name }) => ({ id, file, name })),
    changed: files
      .filter(({ isNew }) => !isNew)
      .map(({ id, file, name, added }) => ({ id, file, name, added })),
    dismissed,
    left: reading.left,
    conflicts,
    notes: reading.notes,
    problems: [...reading.problems, ...problems].toSorted((a, b) => a.line - b.line),
  };
  if (report.problems.length) return { ...report, created: [], changed: [], dismissed: [] };
  if (dryRun) return report;
  for (const { file, text: record, mode, isNew } of files)
    await (isNew ? createFile(content, file, record) : replaceFile(content, file, record, mode));
  if (dismissed.length) await replaceFile(content, dismissedFile, withDismissed(listed, dismissed));
  return report;
}

/** The report an editor reads. `shown` turns a path below the content folder into one from where they are. */
export function nameReportText(report: NameReport, shown: (file: string) => string): string {
  const { from, dryRun, created, changed, dismissed, left, conflicts, notes, problems } = report;
  const place = ({ line, column }: { line: number; column?: string }) =>
    `${harmless(from)}:${line}:${column ? ` ${harmless(column)}:` : ''}`;
  const faults = (list: Problem[], kind = '') =>
    list.map(({ id, message, fix, ...where }) => `${place(where)}${kind} ${message} [${id}]\n    ${fix}\n`);
  if (problems.length)
    return `${faults(problems).join('')}\n${counted(problems.length, 'row is', 'rows are')} wrong; nothing was changed.\n`;
  const would = dryRun ? 'would be ' : '';
  const facts = [
    `${counted(created.length, 'record', 'records')} ${would}written`,
    `${counted(changed.length, 'record', 'records')} ${would}added to`,
    `${counted(dismissed.length, 'name', 'names')} ${would}dismissed`,
    ...(left ? [`${counted(left, 'row', 'rows')} left for later`] : []),
  ];
  return [
    ...created.map(({ file, name }) => `${name}: ${shown(file)}\n`),
    ...changed.map(
      ({ file, name, added }) => `${name}: ${shown(file)}\n${added.map((one) => `    + ${one}\n`).join('')}`,
    ),
    ...(dismissed.length
      ? [`${shown(dismissedFile)}\n${dismissed.map((one) => `    + ${one}\n`).join('')}`]
      : []),
    ...faults(conflicts, ' conflict:'),
    ...notes.map(({ line, about, said }) => `${harmless(from)}:${line}: ${about}: ${said}\n`),
    `${facts.join(', ')}.\n`,
  ].join('');
}

type Reading = Pick<AuthorityReading, 'notes' | 'problems'> & { decisions: Decision[]; left: number };

function readFileOf(text: string, countryNamed: (written: string) => CountryNamed): Reading {
  if (isJson(text)) return asDecisions(readWikidata(text));
  const table = readCsv(text);
  if ('message' in table) return { decisions: [], left: 0, notes: [], problems: [table] };
  const keys = new Set(table.columns.map(columnKey));
  if (!keys.has('name'))
    return { decisions: [], left: 0, notes: [], problems: [{ line: 1, ...defect('missing-name-column') }] };
  return keys.has('proposal')
    ? { ...readSheet(table), notes: [] }
    : asDecisions(readAuthorityTable(table, countryNamed));
}

function asDecisions({ people, notes, problems }: AuthorityReading): Reading {
  const decisions = people.map(({ line, facts, id }): Decision => ({
    kind: 'record',
    line,
    facts,
    id,
    merge: true,
  }));
  return { decisions, left: 0, notes, problems };
}
