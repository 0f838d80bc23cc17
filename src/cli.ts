/*
 * The commands `build`, `dev`, `preview`, `verify`, `import`, `check`, `name` and `new`. Paths are relative to the user’s working directory, which npm passes
 * in INIT_CWD. The modules of a command are loaded only when it runs, so that wrong use is answered at once.
 */
import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasTraces } from './build/publishing/traces.ts';
import type { CopiesAsked } from './build/copies/copies.ts';
import type { Options } from './options.ts';
import { besideSite, readOptions, takenByNpm } from './options.ts';
import { help, usage, usageOf } from './usage.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
const here = process.env['INIT_CWD'] ?? process.cwd();

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
    const { importCommand } = await import('./import/command.ts');
    const code = await importCommand(args, { here, project, shown });
    return typeof code === 'string' ? misuse(code, command) : code;
  }
  const options = readOptions(command, args);
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
