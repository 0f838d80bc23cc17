import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, dirname, relative } from 'node:path';
import { columnKey, readCsv } from '../../desk/csv.ts';
import { quoted } from '../../parse/contentError.ts';
import { nearest } from '../../parse/nearest.ts';
import { parseStory } from '../../parse/records.ts';
import { errorCode } from '../../store/errorCode.ts';
import { decode } from '../core/decode.ts';
import type { Doubt } from '../core/delivery.ts';
import { doubt } from '../core/doubts.ts';
import type { Given } from '../core/given.ts';
import { storyFile } from '../core/story.ts';
import type { Input } from './inputs.ts';
import { dateInPath } from './pathDate.ts';
import type { Origin } from './report.ts';

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

/** A table of what is known of inputs: the columns `file`, `date`, `source`, `title`, `url`, `byline` (several separated by `|`) and `lang`. */
export interface Sidecar {
  /** Its name, as doubts give it. */
  name: string;
  /** Of its bytes. */
  digest: string;
  /** What the row of an input says; of a member of a container by its whole name (`archive.zip!inner/path.html`) or its path within. */
  find(input: Input, member?: string): SidecarRow | undefined;
  rows: SidecarRow[];
  /** Of columns that are not read. */
  doubts: Doubt[];
}

interface SidecarRow {
  line: number;
  file: string;
  given: Given;
}

/** A table that cannot be used; its message has every fault with its line and column. */
export class UnusableTable extends Error {
  constructor(faults: string[]) {
    super(faults.join('\n'));
    this.name = 'UnusableTable';
  }
}

/**
 * Reads the table of a file and matches it with inputs: by the path below the folder that is imported, by the path from the table’s own folder, or by
 * the name alone where one row and one input have it. Throws `UnusableTable`.
 */
export function readSidecar(path: string, name: string, inputs: Input[]): Sidecar {
  const bytes = bytesOf(path, name);
  const decoded = decode(bytes);
  const table = 'text' in decoded ? readCsv(decoded.text) : decoded;
  if ('message' in table) throw new UnusableTable([`${name}:${table.line}: ${table.message} ${table.fix}`]);
  const keys = table.columns.map(columnKey);
  if (!keys.includes('file')) throw new UnusableTable([`${name}:1: has no column file. ${fileColumn}`]);
  const faults: string[] = [];
  const rows = new Map<string, SidecarRow>();
  for (const { line, cells, beyond } of table.rows) {
    const fault = (column: string, message: string) => faults.push(`${name}:${line}: ${column}: ${message}`);
    const file = normal(cells.get('file') ?? '');
    const before = rows.get(file);
    if (!file) fault('file', 'is empty; write the path of an input.');
    else if (before) fault('file', `${quoted(file)} has a row already, on line ${before.line}.`);
    if (beyond)
      fault(table.columns.at(-1) ?? '', 'cells follow that have no column; quote what holds the separator.');
    const given = givenOf(cells);
    for (const { field, message, fix } of defectsOf(given)) fault(field ?? 'file', `${message} ${fix}`);
    if (!before) rows.set(file, { line, file, given: { row: `${name}:${line}`, ...given } });
  }
  if (faults.length) throw new UnusableTable(faults);
  const rowsNamed = Map.groupBy(rows.values(), ({ file }) => basename(file));
  const inputsNamed = Map.groupBy(inputs, ({ from }) => basename(from));
  return {
    name,
    digest: createHash('sha256').update(bytes).digest('hex'),
    rows: [...rows.values()],
    doubts: keys.flatMap((key, at) => {
      const column = quoted(table.columns[at] ?? '');
      return !key || columns.includes(key)
        ? []
        : doubt({ line: 1 }, 'unknown-column', { column, near: nearest(key, columns) });
    }),
    find(input, member) {
      const paths = input.path === undefined ? [] : [relative(dirname(path), input.path), input.path];
      const inner = member === undefined ? '' : `!${member}`;
      const exact = [...[input.from, ...paths].map((one) => one + inner), member ?? input.from];
      const row = exact.flatMap((one) => rows.get(normal(one)) ?? []).at(0);
      const [named, ...others] = rowsNamed.get(basename(input.from)) ?? [];
      const isOnly = !others.length && inputsNamed.get(basename(input.from))?.length === 1;
      return row ?? (member === undefined && isOnly ? named : undefined);
    },
  };
}

const columns = ['file', 'date', 'source', 'title', 'url', 'byline', 'lang'];
const fileColumn = 'Name the column of paths so; the others are date, source, title, url, byline and lang.';

function bytesOf(path: string, name: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UnusableTable([`${name} cannot be read: ${errorCode(error)}.`]);
  }
}

function normal(path: string): string {
  return path
    .normalize('NFC')
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '');
}

function givenOf(cells: ReadonlyMap<string, string>): Given {
  const known = [...cells].filter(([name]) => name !== 'file' && columns.includes(name));
  const namesIn = (cell: string) => cell.split('|').flatMap((name) => name.trim() || []);
  return Object.fromEntries(known.map(([name, cell]) => [name, name === 'byline' ? namesIn(cell) : cell]));
}

/** What a build would find wrong in the values. */
function defectsOf(given: Given): ReturnType<typeof parseStory>['defects'] {
  const fields = { title: 'A title', date: '2000', source: 'A source', ...given };
  return parseStory('x.md', new TextEncoder().encode(storyFile({ fields, body: 'A text.\n' }))).defects;
}
