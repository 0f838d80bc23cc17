import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { progressReport } from '../build/progress.ts';
import { quoted } from '../parse/contentError.ts';
import { nearest } from '../parse/nearest.ts';
import { readStoryDate } from '../parse/storyDate.ts';
import type { Format } from './core/delivery.ts';
import { formats } from './core/delivery.ts';
import type { ImportOrder } from './filing/importFiles.ts';
import { runImport } from './filing/importFiles.ts';
import type { StoredReport } from './filing/report.ts';
import { jsonOf } from './filing/report.ts';
import type { Wording } from './filing/reportText.ts';
import { digestOf, inChunks, listIn, reportText, writeReport } from './filing/reportText.ts';
import { columnFields, columnsOf, isColumnField } from './formats/columns.ts';

/** Where the command is run. */
export interface Surroundings {
  /** The folder from which paths are read. */
  here: string;
  /** Dateline’s own folder. */
  project: string;
  /** A path as the user would write it. */
  shown: (path: string) => string;
}

/** `npm run import`: exit 0 when all went in, 1 when some was refused, 2 for wrong use. The caller prints the usage. */
export async function importCommand(
  args: string[],
  { here, project, shown }: Surroundings,
): Promise<number | string> {
  const asked = readOrder(args);
  if (typeof asked === 'string') return asked;
  const into = asked.into === undefined ? resolve(project, 'content') : resolve(here, asked.into);
  const progress = progressReport();
  const order: ImportOrder = {
    ...asked.order,
    here,
    into,
    apart: asked.report === undefined ? [] : [asked.report],
    ours: resolve(project, 'content'),
    at: `${new Date().toISOString().slice(0, 19)}Z`,
    progress,
    goesOn: ({ at, done, of }) =>
      process.stderr.write(
        `Going on with an import of ${at}: ${done.toLocaleString('en')} of ${of.toLocaleString('en')} inputs were done.\n`,
      ),
    standardInput: () => buffer(process.stdin),
  };
  const wording: Wording = {
    shown: (file) => shown(resolve(into, file)),
    again: (id, inputs) => againCommand(asked, id, inputs),
  };
  try {
    return await runImport(order, async (stored) => {
      progress.end();
      return reportOf(stored, wording, asked.json, asked.report && resolve(here, asked.report));
    });
  } catch (error) {
    progress.end();
    const { name, message } = error as Error;
    if (name !== 'FolderBusy' && name !== 'UnusableTable') throw error;
    process.stderr.write(`${message}\n`);
    return name === 'FolderBusy' ? 1 : 2;
  }
}

async function reportOf(
  stored: StoredReport,
  wording: Wording,
  json: boolean,
  folder: string | undefined,
): Promise<number> {
  const digest = digestOf(stored);
  if (folder !== undefined) await writeReport(folder, stored, digest, wording);
  if (json) for (const piece of inChunks(jsonOf(stored, wording.shown))) await print(piece);
  else await print(reportText(digest, wording));
  return digest.refused.size ? 1 : 0;
}

interface Asked {
  order: Omit<ImportOrder, 'into' | 'ours' | 'at'>;
  into?: string | undefined;
  report?: string | undefined;
  json: boolean;
  /** The options that are to be given again. */
  options: [name: string, value: string][];
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const texts = { type: 'string', multiple: true } as const;
const options = {
  ...{ format: text, source: text, date: text, 'date-from': text, sidecar: text, map: texts },
  ...{ files: texts, into: text, report: text, strict: flag, 'dry-run': flag, json: flag },
};

/** Options that are of one run alone. */
const once = new Set(['files', 'report', 'json', 'dry-run']);

/** The order, or a sentence about what is wrong in it. */
function readOrder(args: string[]): Asked | string {
  let read;
  try {
    read = parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? `${error.message.split('. ')[0]!.replace(/\.$/, '')}.` : String(error);
  }
  const { values, positionals: paths } = read;
  const { format, source, date, files: lists = [], into, report, strict = false, json = false } = values;
  const empty = Object.entries(values).find(([, value]) => [value].flat().includes(''));
  if (empty) return `--${empty[0]} is empty.`;
  const late = paths.find((path) => /^--[a-z]/.test(path));
  if (late)
    return `${quoted(late)} stands behind --, where all are paths; write the options without that --.`;
  if (!paths.length && !lists.length) return 'Name the files to import, a folder, or - for standard input.';
  if (paths.filter((path) => path === '-').length > 1) return 'Standard input (-) can be read once.';
  if (format !== undefined && !isFormat(format))
    return `--format ${quoted(format)} is none that is read${meant(format, formats)}`;
  const day = date === undefined ? undefined : readStoryDate(date);
  if (day && 'message' in day) return `--date: ${day.message} ${day.fix}`;
  const columns = columnsIn(values.map ?? []);
  if (typeof columns === 'string') return columns;
  const origin = originOf(values['date-from'], values.sidecar);
  if (typeof origin === 'string') return origin;
  return {
    order: {
      ...{ paths, lists, strict, dryRun: values['dry-run'] ?? false, ...origin },
      ...(source !== undefined && { source }),
      ...(format !== undefined && { format }),
      ...(day && { date: day.value }),
      ...(columns.size && { columns }),
    },
    ...{ into, report, json },
    options: Object.entries(values)
      .filter(([name]) => !once.has(name))
      .flatMap(([name, value]) =>
        [value].flat().map((one): [string, string] => [name, one === true ? '' : String(one)]),
      ),
  };
}

function meant(word: string, known: Iterable<string>): string {
  const near = nearest(word, known);
  return near === undefined ? '.' : `; is ${near} meant?`;
}

/** Which column is which field, of `title=Headline`; a field may be called as any column of it is: `date`, `byline`. */
function columnsIn(map: string[]): Map<string, string> | string {
  const columns = new Map<string, string>();
  for (const one of map) {
    const [, name = '', column] = /^([^=]+)=(.+)$/s.exec(one) ?? [];
    if (column === undefined) return `--map ${quoted(one)} names no column; write --map title=Headline.`;
    const field = isColumnField(name) ? name : columnsOf([name]).fields.get(name);
    if (field === undefined)
      return `--map ${quoted(one)}: ${quoted(name)} is no field of a story${meant(name, [...columnFields, 'date', 'byline', 'source'])}`;
    columns.set(column, field);
  }
  return columns;
}

/** `--date-from` names a table as well; then it is as `--sidecar`. */
function originOf(
  from: string | undefined,
  sidecar: string | undefined,
): Pick<ImportOrder, 'dateFrom' | 'sidecar'> | string {
  const table = sidecar === undefined ? {} : { sidecar };
  if (from === undefined) return table;
  if (from === 'path' || from === 'mtime') return { dateFrom: from, ...table };
  if (sidecar !== undefined)
    return 'Name one table: --date-from path or mtime can be beside --sidecar FILE.csv.';
  return /\.\w+$/.test(from)
    ? { sidecar: from }
    : `--date-from ${quoted(from)} is neither path nor mtime, nor a table; write path, mtime or FILE.csv.`;
}

/** The command that imports again what a kind is about: a few inputs by their names, more by a list. */
function againCommand({ options: given, report }: Asked, id: string, inputs: ReadonlySet<string>): string {
  const more = furtherOptions[id] ?? [];
  const kept = given.filter(([name]) => !more.some(([other]) => other === name));
  const words = [...kept, ...more].flatMap(([name, value]) => (value ? [`--${name}`, value] : [`--${name}`]));
  const isNamed = report === undefined && inputs.size <= mostNamed;
  const named = isNamed ? [...inputs] : ['--files', listIn(report ?? 'FOLDER', id)];
  const hint = isNamed || report !== undefined ? '' : ' (the list is written with --report FOLDER)';
  return `npm run import -- ${[...named, ...words].map(quotedForShell).join(' ')}${hint}`;
}

/** What is to be said besides, where a kind is imported again. */
const furtherOptions: Record<string, [name: string, value: string][]> = {
  'undated-story': [['date', 'YYYY-MM-DD']],
  'unknown-source': [['source', 'NAME']],
};

const mostNamed = 3;

function quotedForShell(word: string): string {
  return /^[\p{L}\p{N}\p{M}_./:=@%+,-]+$/u.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

function isFormat(name: string): name is Format {
  return (formats as readonly string[]).includes(name);
}

/** Waits until a reader at the other end of a pipe has taken it. */
function print(piece: string): Promise<void> {
  return new Promise((done) => process.stdout.write(piece, () => done()));
}
