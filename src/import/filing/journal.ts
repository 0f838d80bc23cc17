import { closeSync, fstatSync, ftruncateSync, openSync, readSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { Input } from './inputs.ts';
import type { ReportPart } from './report.ts';

/** One story of an input, or what else it gave. */
export interface Entry {
  part: ReportPart;
  /** The file that is written next, below `stories/`, and the digest of its text. */
  file?: { path: string; digest: string };
}

/** What is known of an input that is done. */
export interface End {
  /** The lines of the rows of a table that its members matched. */
  rows: number[];
  /** The ids of the stories that it gave, where it is of an archive’s own data. */
  given: string[];
}

/**
 * What an import has done, on disk as JSON Lines, so that a run that is killed can be continued and its report is never held in memory. Each input has
 * a line at its beginning, one for each entry, and one at its end; an entry is there before the file that it tells of. An input counts
 * as done while its size and its time are the same; standard input never does.
 */
export class Journal {
  /** When the import began: of one that goes on, when it began first. */
  readonly at: string;
  /** Whether an earlier run has begun it. */
  readonly isContinued: boolean;
  readonly #file: number;
  #size: number;
  readonly #done = new Map<string, { start: number; end: End }>();
  /** The last input, while its end is missing. */
  #open: { key: string; start: number; count: number; last: number } | undefined;

  /** Opens the journal of an import with these options; one of other options is begun afresh. `at` is the moment. */
  constructor(path: string, options: string, at: string) {
    this.#file = openSync(path, 'a+');
    this.#size = fstatSync(this.#file).size;
    const begun = this.#load(options);
    this.at = begun ?? at;
    this.isContinued = begun !== undefined && (this.#done.size > 0 || this.#open !== undefined);
    if (begun === undefined) {
      this.#cut(0);
      this.#write({ journal: version, options, at });
    }
  }

  /** How an input ended; undefined where it is not done. */
  ended(input: Input): End | undefined {
    return this.#done.get(keyOf(input))?.end;
  }

  /** Begins an input, or goes on with it: how many entries it has already, and the last of them, whose file may not be written. */
  begin(input: Input): { count: number; last?: Entry } {
    const key = keyOf(input);
    if (this.#open?.key === key && this.#open.count) {
      const { count, last } = this.#open;
      for (const { line } of this.#lines(last)) return { count, last: entryOf(line) };
    }
    if (this.#open) this.#cut(this.#open.start);
    this.#open = { key, start: this.#size, count: 0, last: this.#size };
    this.#write({ begin: key });
    return { count: 0 };
  }

  /** Takes the last entry back. */
  retract(): void {
    if (this.#open) this.#cut(this.#open.last);
  }

  add(entry: Entry): void {
    if (this.#open) this.#open.last = this.#size;
    this.#write(entry);
  }

  end(end: End): void {
    const { key, start } = this.#open ?? { key: '', start: 0 };
    this.#write({ end });
    this.#done.set(key, { start, end });
    this.#open = undefined;
  }

  /** What the inputs gave, in their order. */
  *parts(inputs: Iterable<Input>): Generator<{ input: string; part: ReportPart }> {
    for (const input of inputs) {
      const { start } = this.#done.get(keyOf(input)) ?? {};
      for (const { line } of start === undefined ? [] : this.#lines(start)) {
        if (line.startsWith(endsWith)) break;
        if (!line.startsWith(beginsWith)) yield { input: input.named, part: entryOf(line).part };
      }
    }
  }

  /** The files that were added to `stories/`, in their order. */
  added(): Set<string> {
    const added = new Set<string>();
    for (const { line } of this.#lines(0)) {
      const { part, file } = line.startsWith(entryBegins) ? entryOf(line) : {};
      if (file && part?.stories?.some(({ outcome }) => outcome === 'new')) added.add(file.path);
    }
    return added;
  }

  close(): void {
    closeSync(this.#file);
  }

  /** Learns what is there; undefined where it is none of an import with these options. A line that is cut off is deleted. */
  #load(options: string): string | undefined {
    let header: z.output<typeof headerLine> | undefined;
    let whole = 0;
    for (const { line, start, end } of this.#lines(0)) {
      whole = end;
      if (start === 0) {
        header = headerLine.safeParse(jsonOf(line)).data;
        if (header?.options !== options) return undefined;
      } else if (line.startsWith(beginsWith)) {
        const { begin } = beginLine.parse(jsonOf(line));
        this.#open = { key: begin, start, count: 0, last: end };
      } else if (line.startsWith(endsWith)) {
        const { key, start: begun } = this.#open ?? { key: '', start };
        if (!key.startsWith(ofStandardInput))
          this.#done.set(key, { start: begun, end: endLine.parse(jsonOf(line)).end });
        this.#open = undefined;
      } else if (this.#open) this.#open = { ...this.#open, count: this.#open.count + 1, last: start };
    }
    if (whole < this.#size) this.#cut(whole);
    if (this.#open?.key.startsWith(ofStandardInput)) this.#cut(this.#open.start);
    return header?.at;
  }

  /** The whole lines from a place on, with the places where they begin and end. */
  *#lines(from: number): Generator<{ line: string; start: number; end: number }> {
    let buffer = Buffer.allocUnsafe(leastRead);
    let held = 0;
    for (let start = from; ;) {
      if (held === buffer.length) buffer = Buffer.concat([buffer, Buffer.allocUnsafe(held)]);
      const size = readSync(this.#file, buffer, held, buffer.length - held, start + held);
      if (!size) return;
      let at = 0;
      let end = buffer.indexOf(newline, held);
      for (held += size; end !== -1 && end < held; end = buffer.indexOf(newline, at)) {
        yield { line: buffer.toString('utf8', at, end), start: start + at, end: start + end + 1 };
        at = end + 1;
      }
      buffer.copyWithin(0, at, held);
      start += at;
      held -= at;
    }
  }

  #write(line: object): void {
    const bytes = Buffer.from(`${JSON.stringify(line)}\n`);
    writeFileSync(this.#file, bytes);
    this.#size += bytes.length;
  }

  #cut(size: number): void {
    ftruncateSync(this.#file, size);
    this.#size = size;
  }
}

/** To be raised when the lines of a journal change. */
const version = 1;
const entryBegins = '{"part":';
const beginsWith = '{"begin":';
const endsWith = '{"end":';
const ofStandardInput = '["-"';
const newline = 0x0a;
/** In bytes: the entries of most inputs in one. */
const leastRead = 1 << 13;

const headerLine = z.object({ journal: z.literal(version), options: z.string(), at: z.string() });
const beginLine = z.object({ begin: z.string() });
const endLine = z.object({ end: z.object({ rows: z.array(z.number()), given: z.array(z.string()) }) });

function keyOf({ path = '-', size, mtime }: Input): string {
  return JSON.stringify([path, size, mtime]);
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function entryOf(line: string): Entry {
  // The journal is written here alone, and of this version.
  return JSON.parse(line) as Entry;
}
