import { closeSync, fstatSync, ftruncateSync, openSync, readSync, writeFileSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
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
 * as done while its size and its time are the same.
 */
export class Journal {
  /** When the import began: of one that goes on, when it began first. */
  readonly at: string;
  /** Whether an earlier run has begun it. */
  readonly isContinued: boolean;
  /** The files that the earlier run added to `stories/`, in their order. */
  readonly added = new Set<string>();
  readonly #file: number;
  #size: number;
  readonly #done = new Map<string, { start: number; end: End }>();
  /** The last input, while its end is missing, with its last entry. */
  #open: { key: string; start: number; count: number; last: number; file?: Entry['file'] } | undefined;

  /** Opens the journal of an import with these options; one of other options is begun afresh. `at` is the moment. */
  constructor(path: string, options: string, at: string) {
    this.#file = openSync(path, 'a+');
    this.#size = fstatSync(this.#file).size;
    const begun = this.#load(options);
    this.at = begun ?? at;
    this.isContinued = begun !== undefined && (this.#done.size > 0 || this.#open !== undefined);
    if (begun !== undefined) return;
    this.#done.clear();
    this.added.clear();
    this.#open = undefined;
    this.#cut(0);
    this.#write({ journal: version, options, at });
  }

  /** How an input ended; undefined where it is not done. */
  ended(input: Input): End | undefined {
    return this.#done.get(keyOf(input))?.end;
  }

  /** Begins an input, or goes on with it: how many entries it has already. The last of them is taken back if its file was not written. */
  begin(input: Input, isWritten: (file: Entry['file']) => boolean): number {
    const key = keyOf(input);
    const open = this.#open;
    if (open?.key === key && open.count) {
      if (isWritten(open.file)) return open.count;
      this.#cut(open.last);
      return open.count - 1;
    }
    if (open) this.#cut(open.start);
    this.#open = { key, start: this.#size, count: 0, last: this.#size };
    this.#write({ begin: key });
    return 0;
  }

  add(entry: Entry): void {
    this.#write(entry);
  }

  end(end: End): void {
    const { key, start } = this.#open ?? { key: '', start: 0 };
    this.#write({ end });
    this.#done.set(key, { start, end });
    this.#open = undefined;
  }

  /** What each of the inputs gave. */
  *parts(inputs: Input[]): Generator<{ input: string; part: ReportPart }> {
    const named = new Map(inputs.map((input) => [keyOf(input), input.named]));
    let input: string | undefined;
    for (const { read, start } of this.#lines()) {
      if (read?.begin !== undefined)
        input = this.#done.get(read.begin)?.start === start ? named.get(read.begin) : undefined;
      else if (read?.part && input !== undefined) yield { input, part: read.part };
    }
  }

  close(): void {
    closeSync(this.#file);
  }

  /** Learns what is there; undefined where it is none of an import with these options, or damaged. A line that is cut off is deleted. */
  #load(options: string): string | undefined {
    let at: string | undefined;
    let whole = 0;
    for (const { read, start, end } of this.#lines()) {
      whole = end;
      if (!read || (start === 0 && (read.journal !== version || read.options !== options))) return undefined;
      if (start === 0) at = read.at;
      else if (read.begin !== undefined) this.#open = { key: read.begin, start, count: 0, last: end };
      else if (read.end && this.#open) {
        this.#done.set(this.#open.key, { start: this.#open.start, end: read.end });
        this.#open = undefined;
      } else if (this.#open) {
        this.#open = { ...this.#open, count: this.#open.count + 1, last: start, file: read.file };
        if (read.file && read.part?.stories?.[0]?.outcome === 'new') this.added.add(read.file.path);
      }
    }
    if (whole < this.#size) this.#cut(whole);
    return at;
  }

  /** The whole lines, with the places where they begin and end, in bytes. */
  *#lines(): Generator<{ read: Line | undefined; start: number; end: number }> {
    const buffer = Buffer.allocUnsafe(1 << 20);
    const decoder = new StringDecoder();
    let rest = '';
    let start = 0;
    for (let at = 0, size; (size = readSync(this.#file, buffer, 0, buffer.length, at)); at += size) {
      const lines = (rest + decoder.write(buffer.subarray(0, size))).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const end = start + Buffer.byteLength(line) + 1;
        yield { read: readLine(line), start, end };
        start = end;
      }
    }
  }

  #write(line: Line): void {
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

/** The first line, which has the options; and those of an input. */
interface Line extends Partial<Entry> {
  journal?: number;
  options?: string;
  at?: string;
  begin?: string;
  end?: End;
}

function keyOf({ path = '-', size, mtime }: Pick<Input, 'path' | 'size' | 'mtime'>): string {
  return JSON.stringify([path, size, mtime]);
}

/** Undefined for a line that is damaged; what is whole is of this version, and was written here. */
function readLine(line: string): Line | undefined {
  try {
    return JSON.parse(line) as Line;
  } catch {
    return undefined;
  }
}
