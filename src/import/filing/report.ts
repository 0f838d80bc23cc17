import type { UnknownName } from '../../archive/mentions/discovery.ts';
import { getOrInsert } from '../../parse/assert.ts';
import type { Doubt, Format, LeftOut, Place, Proposal, Refused } from '../core/delivery.ts';
import { append } from '../core/append.ts';
import type { Conflict } from './merge.ts';

/** What an import did, as data. Every word of every input is in a story it names, or in `refused`, or in `leftOut`. */
export interface ImportReport extends ReportLists {
  /** How many files were read. */
  files: number;
  dryRun: boolean;
  /** People, places and organisations that the inputs name with an id, for authority records. */
  proposals: Proposed[];
  /** Names of people in the stories that came in which no record covers. */
  names: UnknownName[];
}

/** What each input adds to. */
export interface ReportLists {
  stories: Filing[];
  refused: (Origin & ReportedRefusal)[];
  doubts: (Origin & Doubt)[];
  /** Fields that both an editor and the sender changed; the editor’s version is kept. */
  conflicts: (Origin & Conflict & { file: string })[];
  leftOut: (Origin & LeftOut)[];
}

/** What one story, or one input beside its stories, adds to a report. */
export type ReportPart = Partial<ReportLists> & { proposals?: Proposed[] };

/** What is refused, or a story that is because of a doubt, under whose id it is. */
export type ReportedRefusal = Omit<Refused, 'id'> & Pick<Refused | Doubt, 'id'>;

/** A proposal, and the files of the stories whose inputs make it. */
export type Proposed = Omit<Proposal, keyof Place> & { stories: string[] };

/** One story, and what became of it. */
export interface Filing extends Origin {
  outcome: 'new' | 'updated' | 'held' | 'older';
  /** Its file, below the content folder. */
  file: string;
  title: string;
  date: string;
  photos: number;
  format: Format;
  inferred: string[];
  /** The fields that changed, where it was updated. */
  changed?: string[];
}

/** A place in an input. */
export interface Origin extends Place {
  from: string;
}

/** A report that is read from disk, as often as it is asked for. */
export interface StoredReport extends Pick<ImportReport, 'files' | 'dryRun' | 'names'> {
  /** What was added to the lists, and by which input, as a command names it; by none where it is the import itself. */
  parts(): Iterable<{ input?: string; part: ReportPart }>;
}

/** The lists of a report, in the order in which they are written. */
export const lists = ['stories', 'refused', 'doubts', 'conflicts', 'leftOut'] as const;

/** A stored report in memory. */
export function wholeReport(stored: StoredReport): ImportReport {
  const { files, dryRun, names } = stored;
  const report: ImportReport = {
    ...{ files, dryRun, stories: [], refused: [], doubts: [], conflicts: [], leftOut: [] },
    proposals: proposalsOf(stored),
    names,
  };
  for (const { part } of stored.parts())
    for (const list of lists) append<unknown>(report[list], part[list] ?? []);
  return report;
}

/** A stored report as JSON, in pieces: one object with each entry of a list on a line of its own. */
export function* jsonOf(stored: StoredReport, shown: (file: string) => string): Generator<string> {
  yield `{"files": ${stored.files}, "dryRun": ${stored.dryRun}`;
  for (const list of lists) yield* listOf(list, entriesOf(stored, list, shown));
  yield* listOf('proposals', proposalsOf(stored));
  yield* listOf('names', stored.names);
  yield '\n}\n';
}

function* entriesOf(
  stored: StoredReport,
  list: (typeof lists)[number],
  shown: (file: string) => string,
): Generator<object> {
  for (const { part } of stored.parts())
    for (const entry of part[list] ?? [])
      yield list === 'stories' && 'file' in entry ? { ...entry, file: shown(entry.file) } : entry;
}

function* listOf(name: string, entries: Iterable<unknown>): Generator<string> {
  yield `,\n"${name}": [`;
  let before = '\n';
  for (const entry of entries) {
    yield `${before}${JSON.stringify(entry)}`;
    before = ',\n';
  }
  yield before === '\n' ? ']' : '\n]';
}

/** What the parts of a report propose, each thing once. */
export function proposalsOf(stored: Pick<StoredReport, 'parts'>): Proposed[] {
  const proposals = new Map<string, Gathered>();
  for (const { part } of stored.parts())
    for (const one of part.proposals ?? []) {
      const key = `${one.kind} ${one.name}`;
      const known = getOrInsert(proposals, key, (): Gathered => ({
        first: one,
        ids: new Set(),
        stories: new Set(),
      }));
      for (const id of one.ids) known.ids.add(id);
      for (const story of one.stories) known.stories.add(story);
    }
  return Array.from(proposals.values(), ({ first: { kind, name, role }, ids, stories }) => ({
    ...{ kind, name, ids: [...ids] },
    ...(role && { role }),
    stories: [...stories],
  }));
}

interface Gathered {
  first: Proposed;
  ids: Set<string>;
  stories: Set<string>;
}
