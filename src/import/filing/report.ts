import type { UnknownName } from '../../archive/mentions/discovery.ts';
import { getOrInsert } from '../../parse/assert.ts';
import { append } from '../core/append.ts';
import type { Doubt, Format, LeftOut, Place, Proposal, Refused } from '../core/delivery.ts';
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

/** A stored report in memory. */
export function wholeReport(stored: StoredReport): ImportReport {
  return JSON.parse([...jsonOf(stored)].join('')) as ImportReport;
}

/** A stored report as JSON (`ImportReport`), in pieces: one object with each entry of a list on a line of its own. */
export function* jsonOf(stored: StoredReport, shown = (file: string) => file): Generator<string> {
  yield `{"files": ${stored.files}, "dryRun": ${stored.dryRun}`;
  for (const list of ['stories', 'refused', 'doubts', 'conflicts', 'leftOut'] as const)
    yield* listOf(list, entriesOf(stored, list, shown));
  yield* listOf('proposals', proposalsOf(stored));
  yield* listOf('names', stored.names);
  yield '\n}\n';
}

function* entriesOf(
  stored: StoredReport,
  list: keyof ReportLists,
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
  const proposals = new Map<string, Proposed>();
  for (const { part } of stored.parts())
    for (const one of part.proposals ?? []) {
      const known = getOrInsert(proposals, `${one.kind} ${one.name}`, () => ({
        ...one,
        ids: [],
        stories: [],
      }));
      known.ids = [...new Set([...known.ids, ...one.ids])];
      append(known.stories, one.stories);
    }
  return Array.from(proposals.values(), (one) => ({ ...one, stories: [...new Set(one.stories)] }));
}
