import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Format } from '../core/delivery.ts';
import type { Order } from '../core/story.ts';
import type { OwnParts } from '../formats/own/readOwn.ts';
import type { InputReport } from '../readInput.ts';
import { readInput } from '../readInput.ts';
import type { ContentLock } from './contentLock.ts';
import { lockContent, lockNothing } from './contentLock.ts';
import { Garbage } from './garbage.ts';
import { Filer } from './filer.ts';
import type { Input, Named } from './inputs.ts';
import { inputsOf, reason } from './inputs.ts';
import type { End } from './journal.ts';
import { Journal } from './journal.ts';
import { newNames } from './newNames.ts';
import type { DateFrom } from './outsideFacts.ts';
import { OutsideFacts } from './outsideFacts.ts';
import { arrange } from './ownParts.ts';
import type { ImportReport, ReportPart, StoredReport } from './report.ts';
import { wholeReport } from './report.ts';
import type { Sidecar } from './sidecar.ts';
import { readSidecar } from './sidecar.ts';

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
    await new Import(order, { lock, journal, outside, parts: arranged.parts }).run(arranged.inputs);
    const before: ReportPart = {
      refused: [...unreachable.map((one) => ({ line: 1, ...one })), ...arranged.refused],
      doubts: [...arranged.doubts, ...outside.doubts()],
    };
    const parts = partsOf.bind(undefined, before, journal, arranged.inputs);
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

function* partsOf(before: ReportPart, journal: Journal, inputs: Input[]): ReturnType<StoredReport['parts']> {
  yield { part: before };
  yield* journal.parts(inputs);
}

interface Tools {
  lock: ContentLock;
  journal: Journal;
  outside: OutsideFacts;
  parts: OwnParts;
}

/** One run over the inputs. */
class Import {
  readonly #order: ImportOrder;
  readonly #tools: Tools;
  readonly #garbage = new Garbage();

  constructor(order: ImportOrder, tools: Tools) {
    this.#order = order;
    this.#tools = tools;
  }

  async run(inputs: Input[]): Promise<void> {
    const { into, strict = false, progress, goesOn } = this.#order;
    const { lock, journal } = this.#tools;
    const ends = inputs.map((input) => journal.ended(input));
    const done = ends.filter((end) => end !== undefined).length;
    if (journal.isContinued) goesOn?.({ at: journal.at, done, of: inputs.length });
    progress?.stage('Reading the archive');
    const filer = new Filer({ into, lock, journal, strict }, journal.added());
    for (const [at, input] of inputs.entries()) {
      const end = ends[at];
      if (end) this.#skip(end);
      else await this.#input(input, filer);
      this.#garbage.add(end ? 0 : input.size);
      progress?.stage('Importing', at + 1, inputs.length);
    }
  }

  /** An input that an earlier run has done. */
  #skip({ rows, given }: End): void {
    this.#tools.outside.use(rows);
    for (const id of given) this.#tools.parts.given.add(id);
  }

  async #input(input: Input, filer: Filer): Promise<void> {
    const { outside, parts, journal } = this.#tools;
    const { given, doubts } = outside.of(input);
    const known = parts.given.size;
    filer.begin(input);
    let members = 0;
    for await (const report of reportsOf(input, { ...this.#order, at: journal.at, given }, parts)) {
      filer.file({ ...report, doubts: [...report.doubts, ...doubts(report.from)] });
      if (++members === 1) continue;
      this.#garbage.add(0);
      this.#order.progress?.stage(`Importing ${input.from}: ${members.toLocaleString('en')} members`);
    }
    const added = parts.given.size > known ? [...parts.given].slice(known) : [];
    filer.end({ rows: outside.rows, given: added });
  }
}

/** What a file gives, or each member of a container. */
async function* reportsOf(
  input: Input,
  order: ImportOrder & Order,
  parts: OwnParts,
): AsyncGenerator<InputReport> {
  const { path, from } = input;
  try {
    if (path !== undefined) yield* readInput({ from, path }, order, parts);
    else yield* readInput({ from, bytes: await order.standardInput!() }, order, parts);
  } catch (error) {
    yield refused(input, { line: 1, ...reason(error) });
  }
}

function refused({ from }: Input, why: InputReport['refused'][number]): InputReport {
  return { from, stories: [], refused: [why], leftOut: [], doubts: [] };
}
