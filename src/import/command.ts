import { resolve } from 'node:path';
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
    standardInput: readStandardInput,
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
  order: Pick<ImportOrder, 'paths' | 'lists' | 'source' | 'date' | 'format'> &
    Pick<ImportOrder, 'dateFrom' | 'sidecar' | 'columns' | 'strict' | 'dryRun'>;
  into?: string;
  report?: string;
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

/** The order, or a sentence about what is wrong in it. */
function readOrder(args: string[]): Asked | string {
  let read;
  try {
    read = parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? `${error.message.split('. ')[0]!.replace(/\.$/, '')}.` : String(error);
  }
  const { values, positionals: paths } = read;
  const { format, source, date, files: lists = [], into, report, map = [] } = values;
  const empty = Object.entries(values).find(([, value]) => [value].flat().includes(''));
  if (empty) return `--${empty[0]} is empty.`;
  const late = paths.find((path) => /^--[a-z]/.test(path));
  if (late)
    return `${quoted(late)} stands behind --, where all are paths; write the options without that --.`;
  if (!paths.length && !lists.length) return 'Name the files to import, a folder, or - for standard input.';
  if (paths.filter((path) => path === '-').length > 1) return 'Standard input (-) can be read once.';
  if (format !== undefined && !isFormat(format)) {
    const near = nearest(format, formats);
    return `--format ${quoted(format)} is none that is read${near ? `; is ${near} meant?` : '.'}`;
  }
  const day = date === undefined ? undefined : readStoryDate(date);
  if (day && 'message' in day) return `--date: ${day.message} ${day.fix}`;
  const unmapped = map.find((one) => !/^[^=]+=./.test(one));
  if (unmapped !== undefined) return `--map ${quoted(unmapped)} names no column; write --map title=Headline.`;
  const columns = new Map(
    map.map((one) => [one.slice(one.indexOf('=') + 1), one.slice(0, one.indexOf('='))]),
  );
  const origin = originOf(values['date-from'], values.sidecar);
  if (typeof origin === 'string') return origin;
  const given = { source, format, date: day?.value, columns: columns.size ? columns : undefined, ...origin };
  return {
    order: {
      paths,
      lists,
      strict: values.strict === true,
      dryRun: values['dry-run'] === true,
      ...definedOf(given),
    },
    ...definedOf({ into, report }),
    json: values.json === true,
    options: Object.entries(values).flatMap(([name, value]) =>
      once.has(name)
        ? []
        : [value].flat().map((one): [string, string] => [name, one === true ? '' : String(one)]),
    ),
  };
}

/** Options that are of one run alone. */
const once = new Set(['files', 'report', 'json', 'dry-run']);

/** `--date-from` names a table as well; then it is as `--sidecar`. */
function originOf(
  from: string | undefined,
  sidecar: string | undefined,
): Pick<ImportOrder, 'dateFrom' | 'sidecar'> | string {
  if (from === 'path' || from === 'mtime') return { dateFrom: from, ...definedOf({ sidecar }) };
  if (from !== undefined && sidecar !== undefined)
    return 'Name one table: --date-from path or mtime can be beside --sidecar FILE.csv.';
  if (from !== undefined && !/\.\w+$/.test(from))
    return `--date-from ${quoted(from)} is neither path nor mtime, nor a table; write path, mtime or FILE.csv.`;
  return definedOf({ sidecar: sidecar ?? from });
}

/** The command that imports again what a kind is about: a few inputs by their names, more by a list. */
function againCommand({ options: given, report }: Asked, id: string, inputs: ReadonlySet<string>): string {
  const more = furtherOptions[id] ?? [];
  const kept = given.filter(([name]) => !more.some(([other]) => other === name));
  const named =
    report === undefined && inputs.size <= mostNamed
      ? Array.from(inputs, quotedForShell)
      : ['--files', quotedForShell(listIn(report ?? 'FOLDER', id))];
  const words = [...kept, ...more].flatMap(([name, value]) => [
    `--${name}`,
    ...(value ? [quotedForShell(value)] : []),
  ]);
  const hint =
    named[1]?.startsWith('FOLDER/') && report === undefined
      ? ' (the list is written with --report FOLDER)'
      : '';
  return `npm run import -- ${[...named, ...words].join(' ')}${hint}`;
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

/** An object without what is undefined in it. */
function definedOf<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}

function isFormat(name: string): name is Format {
  return (formats as readonly string[]).includes(name);
}

async function readStandardInput(): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

/** Waits until a reader at the other end of a pipe has taken it. */
function print(piece: string): Promise<void> {
  return new Promise((done) => process.stdout.write(piece, () => done()));
}
