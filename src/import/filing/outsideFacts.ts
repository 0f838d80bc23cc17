import { quoted } from '../../parse/contentError.ts';
import type { Doubt } from '../core/delivery.ts';
import { doubt } from '../core/doubts.ts';
import type { Given } from '../core/given.ts';
import type { Input } from './inputs.ts';
import { dateInPath } from './pathDate.ts';
import type { Origin } from './report.ts';
import type { Sidecar } from './sidecar.ts';

/** Whence the day of a story comes that has none. */
export type DateFrom = 'path' | 'mtime';

/** What is known of inputs from outside them: from their paths, the time of their files, and a table; and what of the table was used. */
export class OutsideFacts {
  readonly #dateFrom: DateFrom | undefined;
  readonly #sidecar: Sidecar | undefined;
  /** The lines of the rows that an input has, and those that the last one has. */
  readonly #used = new Set<number>();
  #ofLast = new Set<number>();

  constructor(dateFrom: DateFrom | undefined, sidecar: Sidecar | undefined) {
    this.#dateFrom = dateFrom;
    this.#sidecar = sidecar;
  }

  /** The facts of one input, by the name of it or its member, and the doubts that a table does not have it. A row of a container is for all its members. */
  of(input: Input): { given: (from: string) => Given | undefined; doubts: (from: string) => Doubt[] } {
    this.#ofLast = new Set();
    const own = this.#sidecar?.find(input);
    if (own) this.use([own.line]);
    const without = new Set<string>();
    return {
      given: (from) => {
        const member = from.startsWith(`${input.from}!`) ? from.slice(input.from.length + 1) : undefined;
        const row = (member === undefined ? undefined : this.#sidecar?.find(input, member)) ?? own;
        if (row) this.use([row.line]);
        else without.add(from);
        const otherwise = this.#dateOf(input, member);
        return row || otherwise ? { ...row?.given, ...(otherwise && { otherwise }) } : undefined;
      },
      doubts: (from) =>
        this.#sidecar && without.has(from)
          ? [doubt({ line: 1 }, 'file-without-row', { table: this.#sidecar.name })]
          : [],
    };
  }

  /** Notes rows that belong to an input. */
  use(lines: Iterable<number>): void {
    for (const line of lines) {
      this.#used.add(line);
      this.#ofLast.add(line);
    }
  }

  /** The rows of the last input that was asked for. */
  get rows(): number[] {
    return [...this.#ofLast];
  }

  /** About the table: columns that are not read, and rows that no input has. */
  doubts(): (Origin & Doubt)[] {
    const { name = '', rows = [], doubts = [] } = this.#sidecar ?? {};
    const unused = rows
      .filter(({ line }) => !this.#used.has(line))
      .map(({ line, file }) => doubt({ line }, 'row-without-file', { file: quoted(file) }));
    return [...doubts, ...unused].map((one) => ({ from: name, ...one }));
  }

  #dateOf({ named, path, mtime }: Input, member: string | undefined): Given['otherwise'] {
    if (this.#dateFrom === 'mtime' && path !== undefined && member === undefined)
      return { date: new Date(mtime).toISOString().slice(0, 10), from: 'the time of its file' };
    const date = this.#dateFrom === 'path' ? (dateInPath(member ?? '') ?? dateInPath(named)) : undefined;
    return date === undefined ? undefined : { date, from: 'its path' };
  }
}
