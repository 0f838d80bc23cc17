import type { UnknownName } from '../../archive/mentions/discovery.ts';
import { getOrInsert } from '../../parse/assert.ts';
import type { Doubt, Format, LeftOut, Place, Proposal, Refused } from '../core/delivery.ts';
import type { Decision } from './versions.ts';

/** What an import did, as data. Every word of every input is in a story it names, or in `refused`, or in `leftOut`. */
export interface ImportReport {
  /** How many files were read. */
  files: number;
  dryRun: boolean;
  stories: Filing[];
  /** What is refused, or a story that is because of a doubt (`--strict`), under whose id it is. */
  refused: (Origin & Omit<Refused, 'id'> & Pick<Refused | Doubt, 'id'>)[];
  doubts: (Origin & Doubt)[];
  conflicts: (Origin & NonNullable<Decision['conflicts']>[number] & { file: string })[];
  leftOut: (Origin & LeftOut)[];
  /** People, places and organisations that the inputs name with an id, and the files of the stories whose inputs do. */
  proposals: (Omit<Proposal, keyof Place> & { stories: string[] })[];
  /** Names of people in the stories that came in which no record covers. */
  names: UnknownName[];
}

/** A place in an input. */
export interface Origin extends Place {
  from: string;
}

/** One story, and what became of it. */
export interface Filing extends Origin, Pick<Decision, 'outcome' | 'changed'> {
  /** Its file, below the content folder. */
  file: string;
  title: string;
  date: string;
  photos: number;
  format: Format;
  inferred: string[];
}

/** What one story, or one input beside its stories, adds to a report; `rows` are the lines of a table’s rows that belong to it. */
export type ReportPart = Partial<Omit<ImportReport, 'files' | 'dryRun' | 'names'>> & { rows?: number[] };

/** A report that is read from disk, as often as it is asked for. */
export interface StoredReport extends Pick<ImportReport, 'files' | 'dryRun' | 'names'> {
  /** What was added to the lists, and by which input, as a command names it; by none where it is the import itself. */
  parts(): Iterable<{ input?: string; part: ReportPart }>;
}

/** A stored report in memory. */
export function wholeReport(stored: StoredReport): ImportReport {
  return JSON.parse([...jsonOf(stored)].join('')) as ImportReport;
}

/** A stored report as JSON (`ImportReport`), in pieces: one object with each entry of a list on a line of its own. */
export function* jsonOf(stored: StoredReport, shown = (file: string) => file): Generator<string> {
  yield `{"files": ${stored.files}, "dryRun": ${stored.dryRun}`;
  for (const list of ['stories', 'refused', 'doubts', 'conflicts', 'leftOut'] as const)
    yield* jsonList(list, entriesOf(stored, list, shown));
  yield* jsonList('proposals', proposalsOf(stored));
  yield* jsonList('names', stored.names);
  yield '\n}\n';
}

function* entriesOf(
  stored: StoredReport,
  list: 'stories' | 'refused' | 'doubts' | 'conflicts' | 'leftOut',
  shown: (file: string) => string,
): Generator<object> {
  for (const { part } of stored.parts())
    for (const one of part[list] ?? []) yield 'outcome' in one ? { ...one, file: shown(one.file) } : one;
}

function* jsonList(name: string, entries: Iterable<object>): Generator<string> {
  yield `,\n"${name}": [`;
  let before = '\n';
  for (const entry of entries) {
    yield `${before}${JSON.stringify(entry)}`;
    before = ',\n';
  }
  yield before === '\n' ? ']' : '\n]';
}

/** What the parts of a report propose, each thing once. */
export function proposalsOf(stored: StoredReport): ImportReport['proposals'] {
  const found = new Map<string, ImportReport['proposals'][number]>();
  for (const { part } of stored.parts())
    for (const one of part.proposals ?? []) {
      const known = getOrInsert(found, `${one.kind} ${one.name}`, () => ({ ...one, ids: [], stories: [] }));
      known.ids = [...new Set([...known.ids, ...one.ids])];
      known.stories.push(...one.stories);
    }
  return Array.from(found.values(), (one) => ({ ...one, stories: [...new Set(one.stories)] }));
}
