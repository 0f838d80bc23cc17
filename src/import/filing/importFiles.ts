import { hash } from 'node:crypto';
import { isBefore } from '../../parse/storyDate.ts';
import type { Given } from '../core/given.ts';
import type { OwnParts } from '../formats/own/readOwn.ts';
import type { ReadOrder } from '../readInput.ts';
import type { InputReport } from '../core/inputReport.ts';
import { readInput } from '../readInput.ts';
import { lockContent } from './contentLock.ts';
import { filer } from './filer.ts';
import type { Input, Named } from './inputs.ts';
import { inputsOf, reason } from './inputs.ts';
import { Journal } from './journal.ts';
import { arrange } from './ownParts.ts';
import { dateInPath } from './pathDate.ts';
import type { ImportReport, ReportPart, StoredReport } from './report.ts';
import { wholeReport } from './report.ts';
import { SeenDoubts } from './seenDoubts.ts';
import { Sidecar } from './sidecar.ts';

/** What an import is to do. */
export interface ImportOrder extends Omit<ReadOrder, 'given' | 'dayHeld'>, Named {
  into: string;
  dryRun?: boolean;
  strict?: boolean;
  /** Whence the day of a story comes that has none: its path, or the time of its file. */
  dateFrom?: 'path' | 'mtime';
  /** A table of what is known of the inputs, from the same folder as the paths: see `Sidecar`. */
  sidecar?: string;
  /** Doubts that were found right, by their keys or the ids of their kinds: see `SeenDoubts`. */
  seen?: string[];
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
  const { into, here = '.', apart = [], dryRun = false, strict = false, progress } = order;
  const tables = order.sidecar === undefined ? [] : [order.sidecar];
  const { inputs: all, unreachable } = await inputsOf({ ...order, apart: [...apart, ...tables] });
  const [sidecar] = tables.map((table) => new Sidecar(table, here, all));
  const lock = await lockContent(into, dryRun);
  const seen = new SeenDoubts(into, order.seen ?? [], dryRun);
  const journal = new Journal(lock, optionsOf(order, [sidecar?.digest, seen.digest]), order.at);
  const collect = garbageCollector();
  let isDone = false;
  try {
    const { inputs, parts: ownParts, refused, doubts } = arrange(all);
    const done = inputs.filter((input) => journal.hasEnded(input)).length;
    if (journal.isContinued) order.goesOn?.({ at: journal.at, done, of: inputs.length });
    progress?.stage('Reading the archive');
    const { file, dayHeld } = filer(into, lock, journal, seen, strict);
    for (const [at, input] of inputs.entries()) {
      // Those of an archive’s own data are read again, for others leave out what they gave.
      if (journal.hasEnded(input) && !ownParts.hasStories) continue;
      journal.begin(input);
      let members = 0;
      for await (const report of reportsOf(input, { ...order, at: journal.at, dayHeld }, ownParts, sidecar)) {
        file(report, sidecar?.rowsOf(input, report));
        collect(members ? 0 : input.size);
        const count = (++members).toLocaleString('en');
        if (members > 1) progress?.stage(`Importing ${input.from}: ${count} members`);
      }
      journal.end();
      progress?.stage('Importing', at + 1, inputs.length);
    }
    const before: ReportPart = {
      refused: [...unreachable, ...refused],
      doubts: seen.open([...doubts, ...(sidecar?.doubts(journal.parts(inputs)) ?? [])]),
    };
    const result = await use({
      ...{ files: inputs.length, dryRun, marked: seen.marked },
      *parts() {
        yield { part: before };
        yield* journal.parts(inputs);
      },
    });
    isDone = true;
    return result;
  } finally {
    journal.close();
    await lock.release(isDone);
  }
}

/** What an input gives, with what is known of it from outside: from its row in a table, its path, or the time of its file. */
async function* reportsOf(
  input: Input,
  order: ImportOrder & ReadOrder,
  ownParts: OwnParts,
  sidecar: Sidecar | undefined,
): AsyncGenerator<InputReport> {
  const { from, path, named, mtime } = input;
  const given = (name: string): Given | undefined => {
    const row = sidecar?.rowOf(input, name)?.given;
    const member = name.slice(from.length + 1);
    const isTimed = order.dateFrom === 'mtime' && path !== undefined && !member;
    const day = isTimed ? new Date(mtime).toISOString().slice(0, 10) : undefined;
    const date = order.dateFrom === 'path' ? (dateInPath(member) ?? dateInPath(named)) : day;
    if (date === undefined) return row;
    if (!isTimed) return { ...row, otherwise: { date, from: 'its path' } };
    const why = isBefore(date, order.at.slice(0, 10))
      ? {}
      : { why: 'is the day of the import, on which its file may have been copied' };
    return { ...row, otherwise: { date, from: 'the time of its file', ...why } };
  };
  try {
    const source = path === undefined ? { from, bytes: await order.standardInput!() } : { from, path };
    yield* readInput(source, { ...order, given }, ownParts);
  } catch (error) {
    yield { from, stories: [], refused: [reason(error)], leftOut: [], doubts: [] };
  }
}

function optionsOf(order: ImportOrder, digests: (string | undefined)[]): string {
  const { source, date, format, strict, dateFrom, columns } = order;
  const options = [source, date, format, strict, dateFrom, [...(columns ?? [])], ...digests];
  return hash('sha256', JSON.stringify(options), 'base64url');
}

/**
 * Collects garbage now and then, as files are read, where Node allows it (`--expose-gc`). V8 by itself waits until the heap is several times what is held.
 * To be called with the size of each file, in bytes; each is as much work as ten thousand more.
 */
function garbageCollector(): (bytes: number) => void {
  let work = 0;
  return (bytes) => {
    work += bytes + 10_000;
    if (work < 20_000_000) return;
    work = 0;
    globalThis.gc?.();
  };
}
