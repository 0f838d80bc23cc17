import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { progressReport } from '../build/progress.ts';
import { quoted } from '../parse/contentError.ts';
import { nearest } from '../parse/nearest.ts';
import { readStoryDate } from '../parse/storyDate.ts';
import type { Format } from './core/delivery.ts';
import { formats } from './core/delivery.ts';
import type { ImportOrder } from './filing/importFiles.ts';
import { importFiles } from './filing/importFiles.ts';
import { reportText } from './filing/report.ts';

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
    ...asked,
    paths: asked.paths.map((path) => (path === '-' ? path : resolve(here, path))),
    into,
    ours: resolve(project, 'content'),
    at: `${new Date().toISOString().slice(0, 19)}Z`,
    progress,
    standardInput: readStandardInput,
  };
  try {
    const report = await importFiles(order);
    progress.end();
    const file = (path: string) => shown(resolve(into, path));
    const { stories, ...rest } = report;
    const data = { ...rest, stories: stories.map((one) => ({ ...one, file: file(one.file) })) };
    await print(asked.json ? `${JSON.stringify(data, undefined, 2)}\n` : reportText(report, file));
    return report.refused.length ? 1 : 0;
  } catch (error) {
    progress.end();
    if ((error as Error).name !== 'FolderBusy') throw error;
    process.stderr.write(`${(error as Error).message}\n`);
    return 1;
  }
}

interface Asked {
  paths: string[];
  into?: string;
  source?: string;
  date?: string;
  format?: Format;
  dryRun: boolean;
  json: boolean;
}

/** The order, or a sentence about what is wrong in it. */
function readOrder(args: string[]): Asked | string {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  let values: Record<string, string | boolean | undefined>;
  let paths: string[];
  try {
    ({ values, positionals: paths } = parseArgs({
      args,
      options: { format: text, source: text, date: text, into: text, 'dry-run': flag, json: flag },
      allowPositionals: true,
    }));
  } catch (error) {
    return error instanceof Error ? `${error.message.split('. ')[0]!.replace(/\.$/, '')}.` : String(error);
  }
  for (const [name, value] of Object.entries(values)) if (value === '') return `--${name} is empty.`;
  const { format, source, date, into } = values as Record<string, string | undefined>;
  const late = paths.find((path) => /^--[a-z]/.test(path));
  if (late)
    return `${quoted(late)} stands behind --, where all are paths; write the options without that --.`;
  if (!paths.length) return 'Name the files to import, a folder, or - for standard input.';
  if (paths.filter((path) => path === '-').length > 1) return 'Standard input (-) can be read once.';
  if (format !== undefined && !isFormat(format)) {
    const near = nearest(format, formats);
    return `--format ${quoted(format)} is none that is read${near ? `; is ${near} meant?` : '.'}`;
  }
  const day = date === undefined ? undefined : readStoryDate(date);
  if (day && 'message' in day) return `--date: ${day.message} ${day.fix}`;
  return {
    paths,
    dryRun: values['dry-run'] === true,
    json: values['json'] === true,
    ...(into !== undefined && { into }),
    ...(source !== undefined && { source }),
    ...(format !== undefined && { format }),
    ...(day && { date: day.value }),
  };
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
function print(text: string): Promise<void> {
  return new Promise((done) => process.stdout.write(text, () => done()));
}
