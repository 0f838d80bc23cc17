/* What is written behind the name of a command, as values. */
import { parseArgs } from 'node:util';
import type { Beginning } from './desk/newStory.ts';
import { optionsOf } from './usage.ts';

/** A file for a copy may be left out; then this stands for it. */
export const besideSite = '\0';

export interface Options {
  names: boolean;
  json: boolean;
  github: boolean;
  new: boolean;
  dismiss: boolean;
  dryRun: boolean;
  /** Whether a build tells where its time went. */
  timings: boolean;
  /** Whether a build puts the addresses of the site on record. */
  record: boolean;
  /** Whether a build makes everything again. */
  full: boolean;
  /** The folder for what is kept for the next build. */
  cache?: string;
  /** The file into which a review sheet is written. */
  csv?: string;
  /** The id of a defect, or `all`. */
  explain?: string;
  /** Whether a build says why it renders each page. */
  reasons: boolean;
  /** The file from which names are read. */
  from?: string;
  as?: string;
  /** What a new story begins with. */
  beginning: Partial<Beginning>;
  /** What is beside the options. */
  words: string[];
  content?: string;
  out?: string;
  site?: string;
  base?: string;
  port?: number;
  /** How many files are fetched at once. */
  concurrency?: number;
  /** The files for copies of the whole site. */
  zip?: string;
  zim?: string;
}

/** The options, or a sentence about the one that is wrong. */
export function readOptions(command: string, args: string[]): Options | string {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const flags = {
    names: flag,
    json: flag,
    github: flag,
    new: flag,
    dismiss: flag,
    timings: flag,
    full: flag,
    record: flag,
    'dry-run': flag,
  };
  const fields = { title: text, date: text, dateline: text, source: text };
  let values: Record<string, string | boolean | undefined>;
  let positionals: string[];
  try {
    ({ values, positionals } = parseArgs({
      args: command === 'build' ? withDefaultFiles(args) : args,
      options: {
        content: text,
        out: text,
        site: text,
        base: text,
        port: text,
        as: text,
        csv: text,
        explain: command === 'build' ? flag : text,
        cache: text,
        from: text,
        concurrency: text,
        zip: text,
        zim: text,
        ...fields,
        ...flags,
      },
      allowPositionals: command === 'name' || command === 'verify',
    }));
  } catch (error) {
    if (command === 'name' && String(error).includes("'--from <value>'")) return noFrom;
    return error instanceof Error ? `${error.message.split('. ')[0]!.replace(/\.$/, '')}.` : String(error);
  }
  const { site, base, port, concurrency } = values as Record<
    'site' | 'base' | 'port' | 'concurrency',
    string | undefined
  >;
  for (const [name, value] of Object.entries(values))
    if (value === '') return name === 'from' ? noFrom : `--${name} is empty.`;
  const wrong = wrongAddress({ site, base, port });
  if (wrong !== undefined) return wrong;
  if (concurrency !== undefined && !/^[1-9]\d?$/.test(concurrency))
    return `--concurrency ${concurrency} is not a number from 1 to 99; write --concurrency 8.`;
  const given = Object.entries(values);
  const known = optionsOf(command);
  const foreign = given.find(([name]) => known.length && !known.includes(name));
  if (foreign) return `${command} takes no --${foreign[0]}.`;
  const isAsked = (name: string): boolean => values[name] === true;
  return {
    names: isAsked('names'),
    json: isAsked('json'),
    github: isAsked('github'),
    new: isAsked('new'),
    dismiss: isAsked('dismiss'),
    dryRun: isAsked('dry-run'),
    timings: isAsked('timings'),
    full: isAsked('full'),
    record: isAsked('record'),
    reasons: isAsked('explain'),
    words: positionals,
    beginning: Object.fromEntries(given.filter(([name]) => name in fields)),
    ...Object.fromEntries(given.filter(([name, value]) => plainOptions.has(name) && value !== true)),
    ...(site !== undefined && { site }),
    ...(base !== undefined && { base: base.endsWith('/') ? base : `${base}/` }),
    ...(port !== undefined && { port: Number(port) }),
    ...(concurrency !== undefined && { concurrency: Number(concurrency) }),
  };
}

/** A sentence about an option that npm has taken for its own, as it does without `--` before it. */
export function takenByNpm(command: string): string | undefined {
  if (process.env['npm_lifecycle_event'] !== command) return undefined;
  const taken = optionsOf(command).find(
    (name) => !ofNpm.has(name) && process.env[`npm_config_${name.replaceAll('-', '_')}`] !== undefined,
  );
  if (taken === undefined) return undefined;
  return `npm took --${taken} for an option of its own; write -- before it: npm run ${command} -- --${taken}.`;
}

/** Options that are used as they are given. */
const plainOptions = new Set(['content', 'out', 'cache', 'as', 'csv', 'explain', 'from', 'zip', 'zim']);

/** Options that npm has as well. */
const ofNpm = new Set(['cache', 'dry-run', 'json']);

const noFrom = '--from names no file; write that of a review sheet saved as CSV: --from names.csv.';

function withDefaultFiles(args: string[]): string[] {
  return args.map((word, at) =>
    /^--zi[pm]$/.test(word) && (args[at + 1] ?? '-').startsWith('-') ? `${word}=${besideSite}` : word,
  );
}

/** A sentence about an address, base path or port that is none; undefined where all may be used. */
function wrongAddress({
  site,
  base,
  port,
}: Record<'site' | 'base' | 'port', string | undefined>): string | undefined {
  if (site !== undefined && !(/^https?:\/\//.test(site) && URL.canParse(site)))
    return `--site ${site} is not a web address; write it in full: --site https://news.example.org.`;
  if (site !== undefined && new URL(site).pathname + new URL(site).search !== '/')
    return `--site ${site} holds a path; write it apart: --site ${new URL(site).origin} --base ${new URL(site).pathname.replace(/\/?$/, '/')}.`;
  if (base !== undefined && !/^\/([\w~-][\w.~-]*\/)*$/.test(base.endsWith('/') ? base : `${base}/`))
    return `--base ${base} is not a path from the root; write --base /news/.`;
  if (port !== undefined && !(/^\d+$/.test(port) && Number(port) < 65_536))
    return `--port ${port} is not a port; write --port 4321.`;
  return undefined;
}
