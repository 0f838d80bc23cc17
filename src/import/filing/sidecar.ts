import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { columnKey, readCsv } from '../../parse/csv.ts';
import { quoted } from '../../parse/contentError.ts';
import { nearest } from '../../parse/nearest.ts';
import { parseStory } from '../../parse/records.ts';
import { errorCode } from '../../store/errorCode.ts';
import { decode } from '../core/decode.ts';
import type { Doubt } from '../core/delivery.ts';
import { doubt } from '../core/doubts.ts';
import type { Given } from '../core/given.ts';
import { readStamp } from '../core/printed/date.ts';
import { storyFile } from '../core/story.ts';
import { isDayFirstIn, momentOf } from '../formats/rows.ts';
import type { Input } from './inputs.ts';

interface Row {
  line: number;
  file: string;
  given: Given;
}

/** A table that cannot be used; its message has every fault with its line and column. */
export class UnusableTable extends Error {
  override name = 'UnusableTable';
}

/**
 * A table of what is known of inputs: the columns `file`, `date`, `source`, `title`, `url`, `byline` (several separated by `|`) and `lang`. A file is
 * matched by its path below the folder that is imported, by its path from the table’s own folder, or by its name alone where one row and one input have
 * it; a member of a container by its whole name (`archive.zip!inner/path.html`) or its path within.
 */
export class Sidecar {
  /** SHA-256 of its bytes. */
  readonly digest: string;
  readonly #path: string;
  readonly #name: string;
  readonly #columns: string[];
  readonly #rows = new Map<string, Row>();
  readonly #rowsNamed: Map<string, Row[]>;
  readonly #inputsNamed: Map<string, Input[]>;

  /** Reads the table; throws `UnusableTable`. */
  constructor(name: string, here: string, inputs: Input[]) {
    this.#name = name;
    this.#path = resolve(here, name);
    const bytes = bytesOf(this.#path, name);
    const decoded = decode(bytes);
    const table = 'text' in decoded ? readCsv(decoded.text) : decoded;
    if ('message' in table) throw new UnusableTable(`${name}:${table.line}: ${table.message} ${table.fix}`);
    this.#columns = table.columns;
    if (!table.columns.map(columnKey).includes('file'))
      throw new UnusableTable(`${name}:1: has no column file. ${fileColumn}`);
    const faults: string[] = [];
    const isDayFirst = isDayFirstIn(table.rows.map(({ cells }) => cells.get('date') ?? ''));
    for (const { line, cells, beyond } of table.rows) {
      const fault = (column = '', message = '') => faults.push(`${name}:${line}: ${column}: ${message}`);
      const file = normal(cells.get('file') ?? '');
      const before = this.#rows.get(file);
      if (!file) fault('file', 'is empty; write the path of an input.');
      else if (before) fault('file', `${quoted(file)} has a row already, on line ${before.line}.`);
      if (beyond)
        fault(table.columns.at(-1), 'cells follow that have no column; quote what holds the separator.');
      const given = givenIn(cells, isDayFirst);
      for (const { field, message, fix } of defectsOf(given)) fault(field ?? 'file', `${message} ${fix}`);
      if (!before) this.#rows.set(file, { line, file, given: { row: `${name}:${line}`, ...given } });
    }
    if (faults.length) throw new UnusableTable(faults.join('\n'));
    this.digest = hash('sha256', bytes);
    this.#rowsNamed = Map.groupBy(this.#rows.values(), ({ file }) => basename(file));
    this.#inputsNamed = Map.groupBy(inputs, ({ from }) => basename(from));
  }

  /** The row of an input by its name, or of its member by that; a row of a container is for all its members. */
  rowOf(input: Input, name: string): Row | undefined {
    const { from, path } = input;
    const member = name.startsWith(`${from}!`) ? name.slice(from.length) : undefined;
    const isShared = this.#inputsNamed.get(basename(from))?.some((one) => one !== input && one.from === from);
    const paths = [
      ...(isShared ? [] : [from]),
      ...(path === undefined ? [] : [relative(dirname(this.#path), path), path]),
    ];
    const exact = member === undefined ? paths : [...paths.map((one) => one + member), member.slice(1)];
    const row = exact.map((one) => this.#rows.get(normal(one))).find((one) => one !== undefined);
    if (row || member !== undefined) return row ?? this.rowOf(input, from);
    const [named, ...others] = this.#rowsNamed.get(basename(from)) ?? [];
    return others.length || this.#inputsNamed.get(basename(from))?.length !== 1 ? undefined : named;
  }

  /** The lines of the rows that an input or its member has, that of its container among them. */
  rowsOf(input: Input, name: string): number[] {
    return [this.rowOf(input, name), this.rowOf(input, input.from)].flatMap((row) => row?.line ?? []);
  }

  /** About an input that has no row. */
  withoutRow(): Doubt {
    return doubt({ line: 1 }, 'file-without-row', { table: this.#name });
  }

  /** About many inputs that have none, of which some are named. */
  withoutRows(count: number, names: string[]): Doubt & { from: string } {
    const facts = { count, names: names.map(quoted).join(', '), others: count - names.length };
    return { from: this.#name, ...doubt({ line: 1 }, 'files-without-row', facts) };
  }

  /** About the table: columns that are not read, and rows that none has used, by their lines. */
  doubts(used: ReadonlySet<number>): (Doubt & { from: string })[] {
    const unknown = this.#columns
      .filter((column) => columnKey(column) && !known.includes(columnKey(column)))
      .map((column) => ({ column: quoted(column), near: nearest(columnKey(column), known) }))
      .map((facts) => doubt({ line: 1 }, 'unknown-column', facts));
    const unused = [...this.#rows.values()]
      .filter(({ line }) => !used.has(line))
      .map(({ line, file }) => doubt({ line }, 'row-without-file', { file: quoted(file) }));
    return [...unknown, ...unused].map((one) => ({ from: this.#name, ...one }));
  }
}

const known = ['file', 'date', 'source', 'title', 'url', 'byline', 'lang'];
const fileColumn = 'Name the column of paths so; the others are date, source, title, url, byline and lang.';

function bytesOf(path: string, name: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UnusableTable(`${name} cannot be read: ${errorCode(error)}.`);
  }
}

function normal(path: string): string {
  return path
    .normalize('NFC')
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '');
}

/** What a row says of its file; a date that a spreadsheet wrote anew (`14.07.1991`) is read as those of stories are, by its column. */
function givenIn(cells: ReadonlyMap<string, string>, isDayFirst: boolean | undefined): Given {
  const own = [...cells].filter(([name]) => name !== 'file' && known.includes(name));
  const namesIn = (cell: string) => cell.split('|').flatMap((name) => name.trim() || []);
  return Object.fromEntries(
    own.map(([name, cell]) => {
      if (name === 'byline') return [name, namesIn(cell)];
      return [name, name === 'date' && figuresOnly.test(cell) ? dayIn(cell, isDayFirst) : cell];
    }),
  );
}

const figuresOnly = /^\s*\d{1,2}[./-]\d{1,2}[./-]\d{4}\s*$/;

function dayIn(cell: string, isDayFirst: boolean | undefined): string {
  return readStamp(momentOf(cell.trim(), isDayFirst))?.date ?? cell;
}

/** What a build would find wrong in the values. */
function defectsOf(given: Given): ReturnType<typeof parseStory>['defects'] {
  const fields = { title: 'A title', date: '2000', source: 'A source', ...given };
  return parseStory('x.md', Buffer.from(storyFile({ fields, body: 'A text.\n' }))).defects;
}
