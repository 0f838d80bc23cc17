import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Format } from '../core/delivery.ts';
import type { Order } from '../core/story.ts';
import { readInput } from '../readInput.ts';
import type { ContentLock } from './contentLock.ts';
import { lockContent, lockNothing } from './contentLock.ts';
import { Filer } from './filer.ts';
import { garbageCollector } from './garbage.ts';
import type { Input, Named } from './inputs.ts';
import { inputsOf, reason } from './inputs.ts';
import { Journal } from './journal.ts';
import { newNames } from './newNames.ts';
import type { DateFrom, Sidecar } from './outsideFacts.ts';
import { OutsideFacts, readSidecar } from './outsideFacts.ts';
import type { Arranged } from './ownParts.ts';
import { arrange } from './ownParts.ts';
import type { ImportReport, ReportPart, StoredReport } from './report.ts';
import { wholeReport } from './report.ts';

/** What an import is to do. */
export interface ImportOrder extends Omit<Order, 'given'>, Named {
  /** The content folder. */
  into: string;
  /** The content folder that comes with Dateline, whose country records serve where `into` has none. */
  ours: string;
  format?: Format;
  dryRun?: boolean;
  /** Whether a story with a doubt is refused. */
  strict?: boolean;
  /** Whence the day of a story comes that has none: its path, or the time of its file. */
  dateFrom?: DateFrom;
  /** A table of what is known of the inputs, from the same folder as the paths: see `Sidecar`. */
  sidecar?: string;
  /** Which column or field of a table is which field of a story: see `About`. */
  columns?: ReadonlyMap<string, string>;
  /** Called at the beginning of each stage, and after each file. */
  progress?: { stage(name: string, done?: number, total?: number): void };
  /** Called where an import goes on that was ended before its work was done. */
  goesOn?: (begun: { at: string; done: number; of: number }) => void;
  standardInput?: () => Promise<Uint8Array>;
}

/** As `runImport`, with the report in memory. */
export function importFiles(order: ImportOrder): Promise<ImportReport> {
  return runImport(order, wholeReport);
}

/**
 * Imports files of wire into a content folder, and has `use` read the report, which is on disk until then. One file that cannot be read keeps no other
 * from going in. The same input again changes nothing; an import that was ended before its work was done goes on where it was. Throws
 * `FolderBusy` where another import runs, `UnusableTable`, and what the disk says where it cannot be written.
 */
export async function runImport<T>(
  order: ImportOrder,
  use: (report: StoredReport) => T | Promise<T>,
): Promise<T> {
  const { here = '.', apart = [], sidecar: path } = order;
  const tables = path === undefined ? [] : [path];
  const { inputs, unreachable } = await inputsOf({ ...order, apart: [...apart, ...tables] });
  const sidecar = path === undefined ? undefined : readSidecar(resolve(here, path), path, inputs);
  const outside = new OutsideFacts(order.dateFrom, sidecar);
  const lock = await (order.dryRun ? lockNothing : lockContent)(order.into);
  let journal: Journal | undefined;
  let isDone = false;
  try {
    journal = new Journal(lock.journal, optionsOf(order, sidecar), order.at);
    const arranged = arrange(inputs);
    await fileAll(order, arranged, { lock, journal, outside });
    const before: ReportPart = {
      refused: [...unreachable, ...arranged.refused],
      doubts: [...arranged.doubts, ...outside.doubts()],
    };
    const parts = partsOf.bind(undefined, before, journal, arranged);
    order.progress?.stage('Looking for new names');
    const names = await newNames(order.into, order.ours, lock, parts());
    const result = await use({ files: inputs.length, dryRun: order.dryRun ?? false, names, parts });
    isDone = true;
    return result;
  } finally {
    journal?.close();
    await lock.release(isDone);
  }
}

/** What must be the same for an import to go on. */
function optionsOf(order: ImportOrder, sidecar: Sidecar | undefined): string {
  const { source, date, format, strict, dateFrom, columns } = order;
  const options = [source, date, format, strict, dateFrom, [...(columns ?? [])], sidecar?.digest];
  return createHash('sha256').update(JSON.stringify(options)).digest('base64url');
}

function* partsOf(
  before: ReportPart,
  journal: Journal,
  { inputs }: Arranged,
): ReturnType<StoredReport['parts']> {
  yield { part: before };
  yield* journal.parts(inputs);
}

/** Reads the inputs one after another and files their stories, but for those that an earlier run has done. */
async function fileAll(
  order: ImportOrder,
  { inputs, parts }: Arranged,
  { lock, journal, outside }: { lock: ContentLock; journal: Journal; outside: OutsideFacts },
): Promise<void> {
  const { into, strict = false, progress, standardInput } = order;
  const done = inputs.filter((input) => journal.ended(input)).length;
  if (journal.isContinued) order.goesOn?.({ at: journal.at, done, of: inputs.length });
  progress?.stage('Reading the archive');
  const filer = new Filer({ into, lock, journal, strict });
  const collect = garbageCollector();
  for (const [at, input] of inputs.entries()) {
    const end = journal.ended(input);
    outside.use(end?.rows ?? []);
    for (const id of end?.given ?? []) parts.given.add(id);
    if (!end) await file(input);
    progress?.stage('Importing', at + 1, inputs.length);
  }

  async function file(input: Input): Promise<void> {
    const { from, path, size } = input;
    const { given, doubts } = outside.of(input);
    const known = parts.given.size;
    let members = 0;
    filer.begin(input);
    try {
      const source = path === undefined ? { from, bytes: await standardInput!() } : { from, path };
      for await (const report of readInput(source, { ...order, at: journal.at, given }, parts)) {
        filer.file({ ...report, doubts: [...report.doubts, ...doubts(report.from)] });
        collect(members ? 0 : size);
        if (++members > 1) progress?.stage(`Importing ${from}: ${members.toLocaleString('en')} members`);
      }
    } catch (error) {
      filer.file({ from, stories: [], refused: [reason(error)], leftOut: [], doubts: doubts(from) });
    }
    filer.end({ rows: outside.rows, given: [...parts.given].slice(known) });
  }
}
