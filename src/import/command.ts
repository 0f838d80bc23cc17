import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { progressReport } from '../build/progress.ts';
import { quoted } from '../parse/contentError.ts';
import { nearest } from '../parse/nearest.ts';
import { readStoryDate } from '../parse/storyDate.ts';
import { errorCode } from '../store/errorCode.ts';
import type { Format } from './core/delivery.ts';
import { formats } from './core/delivery.ts';
import { doubtKinds } from './core/doubts.ts';
import { FolderBusy } from './filing/contentLock.ts';
import type { ImportOrder } from './filing/importFiles.ts';
import { runImport } from './filing/importFiles.ts';
import { jsonOf } from './filing/report.ts';
import type { Wording } from './filing/reportText.ts';
import { digestOf, listIn, reportText, writeReport } from './filing/reportText.ts';
import { UnusableTable } from './filing/sidecar.ts';
import { columnFields, columnsOf, isColumnField } from './formats/columns.ts';

/** Where the command is run: the folder from which paths are read, Dateline’s own, and a path as the user would write it. */
export interface Surroundings {
  here: string;
  project: string;
  shown: (path: string) => string;
}

/** `npm run import`: exit 0 when all went in, 1 when some was refused, 2 for wrong use. The caller prints the usage. */
export async function importCommand(
  args: string[],
  { here, project, shown }: Surroundings,
): Promise<number | string> {
  const asked = readOrder(args);
  if (typeof asked === 'string') return asked;
  const { report: folder } = asked;
  const ours = resolve(project, 'content');
  const into = asked.into === undefined ? ours : resolve(here, asked.into);
  const progress = progressReport();
  const order: ImportOrder = {
    ...{ ...asked.order, here, into, ours, progress },
    apart: folder === undefined ? [] : [folder],
    at: `${new Date().toISOString().slice(0, 19)}Z`,
    goesOn({ at, done, of }) {
      const inputs = `${done.toLocaleString('en')} of ${of.toLocaleString('en')} inputs were done`;
      process.stderr.write(`Going on with an import of ${at}: ${inputs}.\n`);
    },
    standardInput: () => buffer(process.stdin),
  };
  const wording: Wording = {
    shown: (file) => shown(resolve(into, file)),
    again: (id, inputs) => againCommand(asked, id, inputs),
  };
  try {
    return await runImport(order, async (stored) => {
      progress.end();
      const digest = digestOf(stored, wording);
      if (folder !== undefined) await writeReport(resolve(here, folder), stored, digest, wording);
      const output = asked.json ? jsonOf(stored, wording.shown) : [reportText(digest, wording)];
      // Its reader may end before it does.
      await pipeline(output, process.stdout, { end: false }).catch((error: unknown) => {
        if (errorCode(error) !== 'EPIPE') throw error;
      });
      return digest.lists.refused.size ? 1 : 0;
    });
  } catch (error) {
    progress.end();
    if (!(error instanceof FolderBusy || error instanceof UnusableTable)) throw error;
    process.stderr.write(`${error.message}\n`);
    return error instanceof FolderBusy ? 1 : 2;
  }
}

type Asked = Exclude<ReturnType<typeof readOrder>, string>;

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const texts = { type: 'string', multiple: true } as const;
const options = {
  ...{ format: text, source: text, date: text, 'date-from': text, sidecar: text, map: texts },
  ...{ files: texts, into: text, report: text, strict: flag, 'dry-run': flag, json: flag },
};

/** Options that are of one run alone. */
const once = ['files', 'report', 'json', 'dry-run'];

/** The order, and what else is asked for; or a sentence about what is wrong. */
function readOrder(args: string[]) {
  let read;
  try {
    read = parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    return `${(error as Error).message.split('. ')[0]!.replace(/\.$/, '')}.`;
  }
  const { values, positionals: paths } = read;
  const { format, source, date, files: lists = [], into, report, strict = false, json = false } = values;
  const all = Object.entries(values).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, one] as const),
  );
  const empty = all.find(([, value]) => value === '');
  if (empty) return `--${empty[0]} is empty.`;
  const late = paths.find((path) => /^--[a-z]/.test(path));
  if (late)
    return `${quoted(late)} stands behind --, where all are paths; write the options without that --.`;
  if (!paths.length && !lists.length) return 'Name the files to import, a folder, or - for standard input.';
  if (paths.filter((path) => path === '-').length > 1) return 'Standard input (-) can be read once.';
  if (format !== undefined && !formats.some((one) => one === format))
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
      ...(format !== undefined && { format: format as Format }),
      ...(day && { date: day.value }),
      ...(columns.size && { columns }),
    },
    ...{ into, report, json },
    /** Those that are to be given again. */
    options: all.filter(([name]) => !once.includes(name)),
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
function originOf(from?: string, sidecar?: string): Pick<ImportOrder, 'dateFrom' | 'sidecar'> | string {
  const table = sidecar === undefined ? {} : { sidecar };
  if (from === undefined) return table;
  if (from === 'path' || from === 'mtime') return { dateFrom: from, ...table };
  if (sidecar !== undefined)
    return 'Name one table: --date-from path or mtime can be beside --sidecar FILE.csv.';
  if (/\.\w+$/.test(from)) return { sidecar: from };
  return `--date-from ${quoted(from)} is neither path nor mtime, nor a table; write path, mtime or FILE.csv.`;
}

/** What is to be said besides, where a kind is imported again. */
const furtherOptions: Record<string, [name: string, value: string]> = {
  'undated-story': ['date', 'YYYY-MM-DD'],
  'unknown-source': ['source', 'NAME'],
};

/** The command that imports again what a kind is about: a few inputs by their names, more by a list. */
function againCommand({ options, report }: Asked, id: string, inputs: ReadonlySet<string>): string {
  const further = furtherOptions[id];
  // What is refused for a doubt alone goes in without --strict.
  const others = [further?.[0], ...(Object.hasOwn(doubtKinds, id) ? ['strict'] : [])];
  const kept = options.filter(([name]) => !others.includes(name));
  const words = [...kept, ...(further ? [further] : [])].flatMap(([name, value]) =>
    value === true ? [`--${name}`] : [`--${name}`, String(value)],
  );
  const isNamed = report === undefined && inputs.size <= 3;
  const named = isNamed ? [...inputs] : ['--files', listIn(report ?? 'FOLDER', id)];
  const hint = isNamed || report !== undefined ? '' : ' (the list is written with --report FOLDER)';
  return `npm run import -- ${[...named, ...words].map(quotedForShell).join(' ')}${hint}`;
}

function quotedForShell(word: string): string {
  return /^[\p{L}\p{N}\p{M}_./:=@%+,-]+$/u.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
