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
    if (begun !== undefined) return;
    this.#done.clear();
    this.#open = undefined;
    this.#cut(0);
    this.#write({ journal: version, options, at });
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
        if (line.startsWith(entryBegins)) yield { input: input.named, part: entryOf(line).part };
        else if (line.startsWith('{"end":')) break;
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

  /** Learns what is there; undefined where it is none of an import with these options, or damaged. A line that is cut off is deleted. */
  #load(options: string): string | undefined {
    let at: string | undefined;
    let whole = 0;
    for (const { line, start, end } of this.#lines(0)) {
      whole = end;
      const read = journalLine.safeParse(line.startsWith(entryBegins) ? {} : jsonOf(line)).data;
      if (start === 0 ? read?.options !== options : !read) return undefined;
      if (start === 0) at = read?.at;
      else if (read?.begin !== undefined) this.#open = { key: read.begin, start, count: 0, last: end };
      else if (read?.end && this.#open) {
        this.#done.set(this.#open.key, { start: this.#open.start, end: read.end });
        this.#open = undefined;
      } else if (this.#open) this.#open = { ...this.#open, count: this.#open.count + 1, last: start };
    }
    this.#done.delete(ofStandardInput);
    if (this.#open?.key === ofStandardInput) {
      whole = this.#open.start;
      this.#open = undefined;
    }
    if (whole < this.#size) this.#cut(whole);
    return at;
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
const newline = 0x0a;
/** In bytes: the entries of most inputs in one. */
const leastRead = 1 << 13;

/** The first line, which has the options; and those at the beginning and the end of an input. */
const journalLine = z.object({
  ...{ journal: z.literal(version).optional(), options: z.string().optional(), at: z.string().optional() },
  begin: z.string().optional(),
  end: z.object({ rows: z.array(z.number()), given: z.array(z.string()) }).optional(),
});

function keyOf({ path = '-', size, mtime }: Pick<Input, 'path' | 'size' | 'mtime'>): string {
  return JSON.stringify([path, size, mtime]);
}

const ofStandardInput = keyOf({ size: 0, mtime: 0 });

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
