/*
 * The commands `build`, `dev`, `preview`, `verify`, `import`, `check`, `name` and `new`. Paths are relative to the user’s working directory, which npm passes
 * in INIT_CWD. The modules of a command are loaded only when it runs, so that wrong use is answered at once.
 */
import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { hasTraces } from './build/publishing/traces.ts';
import type { CopiesAsked } from './build/copies/copies.ts';
import type { Beginning } from './desk/newStory.ts';
import { help, optionsOf, usage, usageOf } from './usage.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
const here = process.env['INIT_CWD'] ?? process.cwd();

/** Options that are used as they are given. */
const plainOptions = new Set(['content', 'out', 'cache', 'as', 'csv', 'explain', 'from', 'zip', 'zim']);

/** A file for a copy may be left out; then this stands for it. */
const besideSite = '\0';

/** Options that npm has as well. */
const ofNpm = new Set(['cache', 'dry-run', 'json']);

const noFrom = '--from names no file; write that of a review sheet saved as CSV: --from names.csv.';

// Astro works in the folder where it is started.
process.chdir(project);
// A reader such as `head` may go when it has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(
    error instanceof Error && error.name === 'BuildFailure' ? `${error.message}\n` : `${fault(error)}\n`,
  );
  process.exitCode = 1;
}

async function main([command = '', ...args]: string[]): Promise<number> {
  if ([command, ...args].some((word) => word === '--help' || word === '-h')) {
    process.stdout.write(help(command));
    return 0;
  }
  const swallowed = takenByNpm(command);
  if (swallowed !== undefined) return misuse(swallowed, command);
  if (command === 'import') {
    await recover();
    const { importCommand } = await import('./wire/command.ts');
    const code = await importCommand(args, { here, project, shown });
    return typeof code === 'string' ? misuse(code, command) : code;
  }
  const options = readOptions(command, command === 'build' ? withDefaultFiles(args) : args);
  if (typeof options === 'string') return misuse(options, command);
  const content = options.content ? resolve(here, options.content) : resolve(project, 'content');
  const out = options.out ? resolve(here, options.out) : resolve(project, 'dist');
  const { base = '/', site, port } = options;
  if (command === 'verify') return verify(options, out);
  await recover(out);
  switch (command) {
    case 'build': {
      keepCompiledCode();
      const { buildSite } = await import('./build/build.ts');
      const { buildReport, copyFailures } = await import('./build/report.ts');
      const { explanation } = await import('./build/reasons.ts');
      const built = await buildSite({
        project,
        content,
        out,
        base,
        shown,
        full: options.full,
        record: options.record,
        explain: options.reasons,
        copies: copiesAsked(options),
        ...(options.cache && { cache: resolve(here, options.cache) }),
        ...(site && { address: site }),
      });
      process.stdout.write(buildReport(built, out, shown));
      if (options.reasons) process.stdout.write(explanation(built));
      if (options.timings) process.stdout.write(built.timings.text(built.stories));
      const failures = copyFailures(built);
      process.stderr.write(failures);
      return failures ? 1 : 0;
    }
    case 'dev': {
      keepCompiledCode();
      const { develop } = await import('./build/develop.ts');
      await develop({ project, content, base, shown, ...(port !== undefined && { port }) });
      return 0;
    }
    case 'preview': {
      const { serve } = await import('./build/serve.ts');
      if (!existsSync(join(out, 'index.html'))) {
        process.stderr.write(`There is no site in ${shown(out)}. Build one first: npm run build.\n`);
        return 1;
      }
      const { address } = await serve(out, { base, port: port ?? 4321 });
      process.stdout.write(`${shown(out)} is served at ${address}\nPress Ctrl-C to stop.\n`);
      return 0;
    }
    case 'check':
    case 'new':
    case 'name': {
      const code = await deskCommand(command, content, options);
      return typeof code === 'string' ? misuse(code, command) : code;
    }
    default:
      return misuse(command ? `There is no command “${command}”.` : 'Name a command.');
  }
}

/** Checks a folder, by default the site’s own, or what a host serves. */
async function verify({ words, json, concurrency }: Options, out: string): Promise<number> {
  const [place = '', ...others] = words;
  if (others.length) return misuse('Name one folder, or one address.', 'verify');
  const { isUrl, verifyCommand } = await import('./verify/command.ts');
  const settings = { json, ...(concurrency !== undefined && { concurrency }) };
  if (isUrl(place)) {
    if (!URL.canParse(place)) return misuse(`${place} is not a web address.`, 'verify');
    return verifyCommand(place, place, settings);
  }
  const folder = place ? resolve(here, place) : out;
  await recover(folder);
  return verifyCommand(folder, shown(folder), settings);
}

function withDefaultFiles(args: string[]): string[] {
  return args.map((word, at) =>
    /^--zi[pm]$/.test(word) && (args[at + 1] ?? '-').startsWith('-') ? `${word}=${besideSite}` : word,
  );
}

function copiesAsked({ zip, zim }: Options): CopiesAsked {
  const place = (file: string): string | true => file === besideSite || resolve(here, file);
  return { ...(zip !== undefined && { zip: place(zip) }), ...(zim !== undefined && { zim: place(zim) }) };
}

/** What Node makes of a module is kept, also for threads that are started: to load it takes half as long then. */
function keepCompiledCode(): void {
  const folder = join(project, 'node_modules/.cache/dateline/node');
  enableCompileCache(folder);
  process.env['NODE_COMPILE_CACHE'] ??= folder;
}

/** Finishes or undoes what a killed build has left, in the default folder where none is named. */
async function recover(out = resolve(project, 'dist')): Promise<void> {
  if (!hasTraces(project, out)) return;
  const { recover } = await import('./build/publish.ts');
  for (const sentence of await recover(project, out, { shown })) process.stderr.write(`${sentence}\n`);
}

/** The editor’s commands: the exit code, or a sentence about wrong use. */
async function deskCommand(
  command: 'check' | 'new' | 'name',
  content: string,
  options: Options,
): Promise<number | string> {
  const { explain, github, json, names, csv, from } = options;
  if (command === 'check' && explain === undefined) {
    if (github && (json || names)) return `--github does not go with ${json ? '--json' : '--names'}.`;
    if (csv !== undefined && (json || !names))
      return json ? '--csv does not go with --json.' : '--csv goes with --names alone.';
  }
  const desk = await import('./desk/command.ts');
  const place = { here, ours: join(project, 'content'), content, shown };
  if (command === 'new') return desk.newStory(place, options.beginning);
  if (command === 'name')
    return from === undefined ? desk.nameOne(place, options) : desk.nameFromFile(place, from, options);
  if (explain !== undefined) return desk.explain(explain);
  const { readHoldings } = await import('./store/holdings.ts');
  const holdings = await readHoldings({ content, public: join(project, 'public'), ours: place.ours });
  return names ? desk.reviewNames(place, holdings, options) : desk.checkArchive(place, holdings, options);
}

interface Options {
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
function readOptions(command: string, args: string[]): Options | string {
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
      args,
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

/** A sentence about an option that npm has taken for its own, as it does without `--` before it. */
function takenByNpm(command: string): string | undefined {
  if (process.env['npm_lifecycle_event'] !== command) return undefined;
  const taken = optionsOf(command).find(
    (name) => !ofNpm.has(name) && process.env[`npm_config_${name.replaceAll('-', '_')}`] !== undefined,
  );
  if (taken === undefined) return undefined;
  return `npm took --${taken} for an option of its own; write -- before it: npm run ${command} -- --${taken}.`;
}

/** Answers wrong use with a sentence and how the command is written; how all are, where there is no such command. */
function misuse(sentence: string, command = ''): number {
  const own = usageOf(command);
  process.stderr.write(`${sentence}\n\n${own.length ? `${own.join('\n')}\n` : usage}`);
  return 2;
}

function fault(error: unknown): string {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const more = process.env['DEBUG'] ? `\n${stack}` : '\nRun it again with DEBUG=1 to see where.';
  return `Dateline itself failed, and the last site is kept: ${message}${more}`;
}

/** A path as the user would write it: from where they are, unless that leads far up. */
function shown(path: string): string {
  const way = relative(here, path);
  return way === '' ? '.' : way.startsWith('../..') ? path : way;
}
