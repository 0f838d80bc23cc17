import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, dirname, relative } from 'node:path';
import { columnKey, readCsv } from '../../desk/csv.ts';
import { quoted } from '../../parse/contentError.ts';
import { nearest } from '../../parse/nearest.ts';
import { parseStory } from '../../parse/records.ts';
import { decode } from '../core/decode.ts';
import type { Doubt } from '../core/delivery.ts';
import { doubt } from '../core/doubts.ts';
import type { Given } from '../core/given.ts';
import { storyFile } from '../core/story.ts';
import type { Input } from './inputs.ts';

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

export interface SidecarRow {
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
  const rows = table.rows.map(({ line, cells, beyond }): SidecarRow => {
    const fault = (column: string, message: string) => faults.push(`${name}:${line}: ${column}: ${message}`);
    const file = normal(cells.get('file') ?? '');
    if (!file) fault('file', 'is empty; write the path of an input.');
    if (beyond)
      fault(table.columns.at(-1) ?? '', 'cells follow that have no column; quote what holds the separator.');
    const given = givenOf(cells);
    for (const { field, message } of faultsOf(given)) fault(field, message);
    return { line, file, given: { row: `${name}:${line}`, ...given } };
  });
  const byFile = Map.groupBy(rows, ({ file }) => file);
  for (const [file, [first, ...more]] of byFile)
    for (const { line } of file ? more : [])
      faults.push(`${name}:${line}: file: ${quoted(file)} has a row already, on line ${first?.line}.`);
  if (faults.length) throw new UnusableTable(faults);
  const byName = Map.groupBy(rows, ({ file }) => basename(file));
  const inputsNamed = Map.groupBy(inputs, ({ from }) => basename(from));
  const folder = dirname(path);
  return {
    name,
    digest: createHash('sha256').update(bytes).digest('hex'),
    rows,
    doubts: keys.flatMap((key, at) => {
      const near = nearest(key, columns);
      const column = quoted(table.columns[at] ?? '');
      return !key || columns.includes(key) ? [] : doubt({ line: 1 }, 'unknown-column', { column, near });
    }),
    find(input, member) {
      const paths = [
        input.from,
        ...(input.path === undefined ? [] : [relative(folder, input.path), input.path]),
      ];
      const inner = member === undefined ? '' : `!${member}`;
      const exact = [...paths.map((one) => one + inner), ...(member === undefined ? [] : [member])];
      const row = exact.flatMap((one) => byFile.get(normal(one)) ?? []).at(0);
      if (row || member !== undefined) return row;
      const named = byName.get(basename(input.from)) ?? [];
      return named.length === 1 && inputsNamed.get(basename(input.from))?.length === 1 ? named[0] : undefined;
    },
  };
}

const columns = ['file', 'date', 'source', 'title', 'url', 'byline', 'lang'];
const fileColumn = 'Name the column of paths so; the others are date, source, title, url, byline and lang.';

function bytesOf(path: string, name: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UnusableTable([`${name} cannot be read: ${(error as NodeJS.ErrnoException).code}.`]);
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
  return Object.fromEntries(known.map(([name, cell]) => [name, name === 'byline' ? namesIn(cell) : cell]));
}

function namesIn(cell: string): string[] {
  return cell.split('|').flatMap((name) => name.trim() || []);
}

/** What a build would find wrong in the values, by the fields. */
function faultsOf(given: Given): { field: string; message: string }[] {
  const fields = { title: 'A title', date: '2000', source: 'A source', ...given };
  const { defects } = parseStory('x.md', new TextEncoder().encode(storyFile({ fields, body: 'A text.\n' })));
  return defects.map(({ field, message, fix }) => ({ field: field ?? 'file', message: `${message} ${fix}` }));
}
