import { getOrInsert } from '../../parse/assert.ts';
import type { Doubt, Format, LeftOut, Place, Proposal, Refused } from '../core/delivery.ts';
import type { Input } from './inputs.ts';
import type { KeyedDoubt } from './seenDoubts.ts';
import type { Decision } from './versions.ts';

/** What an import did, as data. Every word of every input is in a story it names, or in `refused`, or in `leftOut`. */
export interface ImportReport {
  files: number;
  dryRun: boolean;
  stories: Filing[];
  /** What is refused, or a story that is because of a doubt (`--strict`), under whose id it is. */
  refused: (Origin & Omit<Refused, 'id'> & Pick<Refused | Doubt, 'id'> & { key?: string })[];
  doubts: KeyedDoubt[];
  conflicts: (Origin & NonNullable<Decision['conflicts']>[number] & { file: string })[];
  leftOut: (Origin & LeftOut)[];
  /** People, places and organisations that the inputs name with an id, and the files of the stories whose inputs do. */
  proposals: (Omit<Proposal, keyof Place> & { stories: string[] })[];
}

/** A place in an input. */
export interface Origin extends Place {
  from: string;
}

/** One story, and what became of it. */
export interface Filing extends Origin, Pick<Decision, 'outcome' | 'changed'> {
  file: string;
  title: string;
  date: string;
  photos: number;
  format: Format;
  inferred: string[];
}

/** What one story, or one input beside its stories, adds to a report, and to which rows of a table it belongs: see `Sidecar`. */
export type ReportPart = Partial<Omit<ImportReport, 'files' | 'dryRun'>> & {
  rows?: number[];
  withoutRow?: string;
};

/** A report that is read from disk, as often as it is asked for. */
export interface StoredReport extends Pick<ImportReport, 'files' | 'dryRun'> {
  /** How many doubts were marked as seen; undefined where none was asked for. */
  marked?: number | undefined;
  /** What was added to the lists, and by which input; by none where it is the import itself. */
  parts(): Iterable<{ input?: Input; part: ReportPart }>;
}

/** A stored report in memory. */
export function wholeReport(stored: StoredReport): ImportReport {
  return JSON.parse([...jsonOf(stored)].join('')) as ImportReport;
}

/** A stored report as JSON (`ImportReport`), in pieces: one object with each entry of a list on a line of its own. */
export function* jsonOf(stored: StoredReport, shown = (file: string) => file): Generator<string> {
  yield `{"files": ${stored.files}, "dryRun": ${stored.dryRun}`;
  for (const list of ['stories', 'refused', 'doubts', 'conflicts', 'leftOut', 'proposals'] as const) {
    yield `,\n"${list}": [`;
    let before = '\n';
    for (const entry of list === 'proposals' ? proposalsOf(stored) : entriesOf(stored, list)) {
      yield before + JSON.stringify('outcome' in entry ? { ...entry, file: shown(entry.file) } : entry);
      before = ',\n';
    }
    yield before === '\n' ? ']' : '\n]';
  }
  yield '\n}\n';
}

function* entriesOf<L extends Exclude<keyof ImportReport, 'files' | 'dryRun'>>(
  stored: StoredReport,
  list: L,
): Generator<ImportReport[L][number]> {
  for (const { part } of stored.parts()) yield* part[list] ?? [];
}

/** What the parts of a report propose, each thing once. */
export function proposalsOf(stored: StoredReport): ImportReport['proposals'] {
  const found = new Map<
    string,
    Omit<Proposal, keyof Place | 'ids'> & Record<'ids' | 'stories', Set<string>>
  >();
  for (const one of entriesOf(stored, 'proposals')) {
    const known = getOrInsert(found, `${one.kind} ${one.name}`, () => ({
      ...one,
      ids: new Set<string>(),
      stories: new Set<string>(),
    }));
    for (const list of ['ids', 'stories'] as const) for (const text of one[list]) known[list].add(text);
  }
  return Array.from(found.values(), (one) => ({ ...one, ids: [...one.ids], stories: [...one.stories] }));
}
