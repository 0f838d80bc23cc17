import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { reasonOf } from '../../build/diskFailure.ts';
import { columnKey, readCsv } from '../../parse/csv.ts';
import { quoted } from '../../parse/contentError.ts';
import { nearest } from '../../parse/nearest.ts';
import { parseStory } from '../../parse/records.ts';
import { readStoryDate } from '../../parse/storyDate.ts';
import { decode } from '../core/decode.ts';
import type { Doubt } from '../core/delivery.ts';
import { doubt } from '../core/doubts.ts';
import type { Given } from '../core/given.ts';
import { readStamp } from '../core/printed/date.ts';
import { storyFile } from '../core/story.ts';
import { isDayFirstIn, momentOf } from '../formats/rows.ts';
import type { InputReport } from '../core/inputReport.ts';
import type { Input } from './inputs.ts';
import type { ReportPart } from './report.ts';

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
  readonly digest: string;
  readonly #path: string;
  readonly #name: string;
  readonly #columns: string[];
  readonly #rows = new Map<string, Row>();
  readonly #rowsNamed: Map<string, Row[]>;
  readonly #inputsNamed: Map<string, Input[]>;

  constructor(name: string, here: string, inputs: Input[]) {
    this.#name = name;
    this.#path = resolve(here, name);
    const bytes = bytesOf(this.#path, name);
    const decoded = decode(bytes);
    const table = 'text' in decoded ? readCsv(decoded.text) : decoded;
    if ('message' in table) throw new UnusableTable(`${name}:${table.line}: ${table.message} ${table.fix}`);
    this.#columns = table.columns.filter(columnKey);
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
    const alike = this.#inputsNamed.get(basename(from)) ?? [];
    const isShared = alike.some((one) => one !== input && one.from === from);
    const member = name.startsWith(`${from}!`) ? name.slice(from.length) : '';
    const paths = path === undefined ? [] : [relative(dirname(this.#path), path), path];
    const exact = [...(isShared ? [] : [from]), ...paths].map((one) => one + member);
    const rows = [...exact, member.slice(1)].flatMap((one) => this.#rows.get(normal(one)) ?? []);
    if (rows.length || member) return rows[0] ?? this.rowOf(input, from);
    const [named, ...others] = this.#rowsNamed.get(basename(from)) ?? [];
    return others.length || alike.length !== 1 ? undefined : named;
  }

  /** The lines of the rows that an input or its member has, that of its container among them; or that it has none and a story. */
  rowsOf(input: Input, { from, stories, refused }: InputReport): Pick<ReportPart, 'rows' | 'withoutRow'> {
    const rows = [this.rowOf(input, from), this.rowOf(input, input.from)].flatMap((row) => row?.line ?? []);
    const hasStory = stories.length || refused.some(({ id }) => id === 'undated-story');
    return rows.length || !hasStory ? { rows } : { withoutRow: from };
  }

  /** About columns that are not read, rows that no input has used, and inputs without one: of many, how many they are. */
  doubts(parts: Iterable<{ part: ReportPart }>): (Doubt & { from: string })[] {
    const used = new Set<number>();
    const without: string[] = [];
    for (const { part } of parts) {
      for (const row of part.rows ?? []) used.add(row);
      if (part.withoutRow !== undefined) without.push(part.withoutRow);
    }
    const found: (Doubt & { from?: string })[] = [];
    for (const column of this.#columns.filter((one) => !known.includes(columnKey(one)))) {
      const near = nearest(columnKey(column), known);
      const meant = near && `; is ${near} meant?`;
      found.push(doubt({ line: 1 }, 'unknown-column', { column: quoted(column), meant }));
    }
    // Rows of files that are there and are not imported this time, as where one kind of doubt is worked through.
    const inputs = [...this.#inputsNamed.values()].flat();
    const paths = new Set(inputs.map(({ path }) => path));
    const roots = inputs.map(({ path = '', from }) =>
      path.endsWith(from) ? path.slice(0, -from.length) : '',
    );
    const folders = [...new Set([dirname(this.#path), ...roots])].filter(Boolean);
    const isElsewhere = (file: string) =>
      folders
        .map((folder) => join(folder, file.split('!')[0]!))
        .some((path) => !paths.has(path) && statSync(path, { throwIfNoEntry: false })?.isFile());
    for (const { line, file } of this.#rows.values())
      if (!used.has(line) && !isElsewhere(file))
        found.push(doubt({ line }, 'row-without-file', { file: quoted(file) }));
    const names = without.slice(0, 3).map(quoted).join(', ');
    const many = { count: without.length, names, others: without.length - 3 };
    if (many.others > 0) found.push(doubt({ line: 1 }, 'files-without-row', many));
    for (const from of many.others > 0 ? [] : without)
      found.push({ from, ...doubt({ line: 1 }, 'file-without-row', { table: this.#name }) });
    return found.map((one) => ({ from: this.#name, ...one }));
  }
}

const known = ['file', 'date', 'source', 'title', 'url', 'byline', 'lang'];
const fileColumn = 'Name the column of paths so; the others are date, source, title, url, byline and lang.';

function bytesOf(path: string, name: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UnusableTable(`${name} cannot be read: ${reasonOf(error)}.`);
  }
}

function normal(path: string): string {
  return path
    .normalize('NFC')
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '');
}

/** What a row says of its file; a date that is not as a record has it (`14.07.1991`) is read as those of stories are, by its column. */
function givenIn(cells: ReadonlyMap<string, string>, isDayFirst: boolean | undefined): Given {
  const own = [...cells].filter(([name]) => name !== 'file' && known.includes(name));
  const namesIn = (cell: string) => cell.split('|').flatMap((name) => name.trim() || []);
  return Object.fromEntries(
    own.map(([name, cell]) => {
      if (name === 'byline') return [name, namesIn(cell)];
      if (name !== 'date' || 'value' in readStoryDate(cell)) return [name, cell];
      return [name, readStamp(momentOf(cell.trim(), isDayFirst))?.date ?? cell];
    }),
  );
}

/** What a build would find wrong in the values. */
function defectsOf(given: Given): ReturnType<typeof parseStory>['defects'] {
  const fields = { title: 'A title', date: '2000', source: 'A source', ...given };
  return parseStory('x.md', Buffer.from(storyFile({ fields, body: 'A text.\n' }))).defects;
}
