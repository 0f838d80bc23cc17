import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { reasonOf } from '../build/diskFailure.ts';
import { progressReport } from '../build/progress.ts';
import { quoted } from '../parse/contentError.ts';
import { nearest } from '../parse/nearest.ts';
import { advisedFor, quotedForShell } from '../parse/shellCommands.ts';
import { readStoryDate } from '../parse/storyDate.ts';
import { errorCode } from '../store/errorCode.ts';
import type { Format } from './core/delivery.ts';
import { formats } from './core/delivery.ts';
import { doubtKinds } from './core/doubts.ts';
import { oneLine } from './core/notation/oneLine.ts';
import { FolderBusy } from './filing/contentLock.ts';
import type { ImportOrder } from './filing/importFiles.ts';
import { runImport } from './filing/importFiles.ts';
import { jsonOf } from './filing/report.ts';
import type { Kind, Wording } from './filing/reportText.ts';
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
  const into = resolve(...(asked.into === undefined ? [project, 'content'] : [here, asked.into]));
  const isSample = asked.into === undefined && !existsSync(join(into, 'archive.md'));
  if (isSample) process.stderr.write(`The stories go to ${shown(into)}, ${ofSample}\n`);
  const progress = progressReport();
  const order: ImportOrder = {
    ...{ ...asked.order, here, into, progress },
    apart: folder === undefined ? [into] : [folder, into],
    at: `${new Date().toISOString().slice(0, 19)}Z`,
    goesOn({ at, done, of }) {
      const inputs = `${done.toLocaleString('en')} of ${of.toLocaleString('en')} inputs were done`;
      process.stderr.write(`Going on with an import of ${at}: ${inputs}.\n`);
    },
    standardInput: () => buffer(process.stdin),
  };
  const wording: Wording = {
    shown: (file) => shown(resolve(into, file)),
    again: (id, kind) => againCommand(asked, id, kind),
    command: `In ${here}: ${commandOf(asked.order.paths.map(asPath), asked.all)}`,
    rest: folder === undefined ? '--json lists all' : `${listIn(folder, 'report')} lists them`,
    advised: (text) => (asked.into === undefined ? text : advisedFor(asked.into, text)),
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
    process.stderr.write(`${failure(error, into, shown)}\n`);
    return error instanceof UnusableTable ? 2 : 1;
  }
}

/** Why an import was not begun, or ended before its work was done; throws what neither its order nor the system is the reason of. */
function failure(error: unknown, into: string, shown: Surroundings['shown']): string {
  if (error instanceof FolderBusy || error instanceof UnusableTable) return error.message;
  const { errno, path = into } = error as NodeJS.ErrnoException;
  if (errno === undefined) throw error;
  return `${shown(path)} cannot be written: ${reasonOf(error)}.\n    Mend that, and give the same command again: it goes on where it was.`;
}

const ofSample =
  'among those of the sample archive. To begin an archive of your own, end this and add --into ../archive.';

type Asked = Exclude<ReturnType<typeof readOrder>, string>;
type Option = readonly [name: string, value: string | boolean];

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const texts = { type: 'string', multiple: true } as const;
const options = {
  ...{ format: text, source: text, date: text, 'date-from': text, sidecar: text, map: texts },
  ...{ files: texts, into: text, report: text, strict: flag, seen: texts, 'dry-run': flag, json: flag },
};

const once = ['files', 'report', 'seen', 'json', 'dry-run'];

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
  const unknown = values.seen?.find((one) => !/^[0-9a-f]{8}$/.test(one) && !Object.hasOwn(doubtKinds, one));
  if (unknown !== undefined)
    return `--seen ${quoted(unknown)} is neither a kind of doubt nor the letters in [] behind one${meant(unknown, Object.keys(doubtKinds))}`;
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
      ...(values.seen && { seen: values.seen }),
    },
    ...{ into, report, json },
    /** Those that are to be given again. */
    options: all.filter(([name]) => !once.includes(name)),
    all,
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

const furtherOptions: Record<string, Option> = {
  'undated-story': ['date', 'YYYY-MM-DD'],
  'unknown-source': ['source', 'NAME'],
  'unknown-columns': ['map', 'FIELD=COLUMN'],
};

/**
 * The command that imports again what a kind is about: by the list in a report, or a few inputs by their names. Of many without a report it names all
 * that it was given, for what is held stays; but where options are left out for the kind alone, it has the report written first.
 */
function againCommand({ options, order, report }: Asked, id: string, { inputs, first }: Kind): string {
  // What is refused for a doubt alone goes in without --strict, and a table without the column that it lacks.
  const isIdle = ([name, value]: Option) =>
    (name === 'strict' && Object.hasOwn(doubtKinds, id)) ||
    (name === 'map' && id === 'no-such-column' && first.some((text) => isLacking(text, String(value))));
  const further = furtherOptions[id];
  const kept = [...options.filter((option) => !isIdle(option)), ...(further ? [further] : [])];
  if (report !== undefined && ![...inputs].some(({ listed }) => /[\r\n]/.test(listed)))
    return commandOf(['--files', listIn(report, id)], kept);
  if (inputs.size <= 3)
    return commandOf(
      Array.from(inputs, ({ named }) => asPath(named)),
      kept,
    );
  const all = [...order.paths.map(asPath), ...order.lists.flatMap((list) => ['--files', list])];
  return commandOf(all, options.some(isIdle) ? [...options, ['report', 'report']] : kept);
}

function commandOf(named: string[], options: Option[]): string {
  const words = options.flatMap(([name, value]) => {
    if (value === true) return `--${name}`;
    return String(value).startsWith('-') ? `--${name}=${value}` : [`--${name}`, String(value)];
  });
  return `npm run import -- ${[...named, ...words].map(quotedForShell).join(' ')}`;
}

/** Whether a refusal says that a table lacks the column of a `--map`. */
function isLacking(refused: string, map: string): boolean {
  const column = oneLine(map.slice(map.indexOf('=') + 1));
  return refused.split(', which --map names')[0]!.includes(`“${column}”`);
}

/** A path that cannot be taken for an option. */
function asPath(path: string): string {
  return /^-./.test(path) ? `./${path}` : path;
}
