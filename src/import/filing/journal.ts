import { hash } from 'node:crypto';
import { closeSync, ftruncateSync, openSync, readSync, writeFileSync } from 'node:fs';
import type { ContentLock } from './contentLock.ts';
import type { Input } from './inputs.ts';
import type { ReportPart } from './report.ts';

/** The first line, an entry of an input (a story, or what else it gave), or the end of one. */
interface Line {
  journal?: { version: number; options: string; at: string };
  input?: string;
  part?: ReportPart;
  /** The file that is written next, below `stories/`, and the digest of its bytes. */
  file?: { path: string; digest: string } | undefined;
  end?: string;
}

const version = 2;

/**
 * What an import has done, on disk as JSON Lines, so that a run that is killed can be continued and its report is never held in memory. An entry is
 * there before the file that it tells of. An input is the same while its size and its time are.
 */
export class Journal {
  /** When the import began: of one that goes on, when it began first. */
  readonly at: string;
  /** The files that an earlier run added to `stories/`, in their order. */
  readonly added = new Set<string>();
  readonly #counts = new Map<string, number>();
  readonly #ended = new Set<string>();
  readonly #file: number;
  /** The input that is read, and how many of its entries an earlier run has made. */
  #open = { key: '', made: 0 };

  /**
   * Opens the journal of an import; one of other options is begun afresh. What follows a damaged line is lost, as is the last entry if its file was not
   * written.
   */
  constructor(lock: ContentLock, options: string, at: string) {
    this.#file = openSync(lock.journal, 'a+');
    let [last, start, size]: [Line?, number?, number?] = [];
    for (const { line, end } of this.#lines()) {
      if (size === undefined && (line?.journal?.version !== version || line.journal.options !== options))
        break;
      if (!line) break;
      if (last) this.#note(last);
      [at, last, start, size] = [line.journal?.at ?? at, line, size ?? 0, end];
    }
    if (last && isWritten(last.file, lock)) this.#note(last);
    else size = start;
    ftruncateSync(this.#file, size ?? 0);
    if (!size) this.#write({ journal: { version, options, at } });
    this.at = at;
  }

  get isContinued(): boolean {
    return this.#counts.size > 0;
  }

  hasEnded(input: Input): boolean {
    return this.#ended.has(keyOf(input));
  }

  begin(input: Input): void {
    const key = keyOf(input);
    this.#open = { key, made: this.#counts.get(key) ?? 0 };
  }

  /** Whether the next entry of the input is there already; to be asked for each. */
  hasNext(): boolean {
    return this.#open.made-- > 0;
  }

  /** Adds an entry, with the file that is written next. */
  add(part: ReportPart, next?: { path: string; bytes: Uint8Array }): void {
    const file = next && { path: next.path, digest: digestOf(next.bytes) };
    this.#write({ input: this.#open.key, part, file });
  }

  end(): void {
    this.#write({ end: this.#open.key });
  }

  *parts(inputs: Input[]): Generator<{ input: Input; part: ReportPart }> {
    const named = new Map(inputs.map((input) => [keyOf(input), input]));
    for (const { line } of this.#lines()) {
      const input = named.get(line?.input ?? '');
      if (line?.part && input !== undefined) yield { input, part: line.part };
    }
  }

  close(): void {
    closeSync(this.#file);
  }

  #note({ input, part, file, end }: Line): void {
    if (end !== undefined) this.#ended.add(end);
    if (input !== undefined) this.#counts.set(input, (this.#counts.get(input) ?? 0) + 1);
    if (file && part?.stories?.[0]?.outcome === 'new') this.added.add(file.path);
  }

  /** The whole lines, and the byte at which each ends; one that is damaged is undefined. */
  *#lines(): Generator<{ line: Line | undefined; end: number }> {
    const buffer = Buffer.allocUnsafe(1 << 20);
    let [rest, end] = [Buffer.alloc(0), 0];
    for (let at = 0, size; (size = readSync(this.#file, buffer, 0, buffer.length, at)); at += size) {
      rest = Buffer.concat([rest, buffer.subarray(0, size)]);
      let from = 0;
      for (let to; (to = rest.indexOf('\n', from)) >= 0; from = to + 1)
        yield {
          line: tried(() => JSON.parse(rest.toString('utf8', from, to)) as Line),
          end: (end += to + 1 - from),
        };
      rest = rest.subarray(from);
    }
  }

  #write(line: Line): void {
    writeFileSync(this.#file, `${JSON.stringify(line)}\n`);
  }
}

function digestOf(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'base64url');
}

function keyOf({ path = '-', size, mtime }: Input): string {
  return JSON.stringify([path, size, mtime]);
}

function isWritten(file: Line['file'], { read }: ContentLock): boolean {
  return file === undefined || tried(() => digestOf(read(file.path))) === file.digest;
}

function tried<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
