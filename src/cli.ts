/*
 * The commands `build`, `dev`, `preview`, `import`, `check`, `name` and `new`. Paths are relative to the user’s working directory, which npm passes
 * in INIT_CWD. The modules of a command are loaded only when it runs, so that wrong use is answered at once.
 */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Holdings } from './archive/archive.ts';
import type { Beginning } from './desk/newStory.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
const here = process.env['INIT_CWD'] ?? process.cwd();

const usage = `npm run build -- [--content DIR] [--out DIR] [--site URL] [--base /path/] [--timings]
npm run dev -- [--content DIR] [--port N]
npm run preview -- [--out DIR] [--base /path/] [--port N]
npm run import -- FILE… [--format F] [--source NAME] [--date D] [--into DIR] [--dry-run] [--json]
npm run check -- [--content DIR] [--json | --github]
npm run check -- --explain (ID | all)
npm run check -- --names [--content DIR] [--json | --csv FILE]
npm run name -- "A NAME" (--as ID | --new | --dismiss) [--content DIR]
npm run name -- --from FILE [--content DIR] [--dry-run] [--json]
npm run new -- [--title T] [--date D] [--dateline PLACE] [--source S] [--content DIR]
`;

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
    process.stdout.write(usage);
    return 0;
  }
  if (command === 'import') {
    const { importCommand } = await import('./wire/command.ts');
    const code = await importCommand(args, { here, project, shown });
    return typeof code === 'string' ? misuse(code) : code;
  }
  const options = readOptions(command, args);
  if (typeof options === 'string') return misuse(options);
  const content = options.content ? resolve(here, options.content) : resolve(project, 'content');
  const out = options.out ? resolve(here, options.out) : resolve(project, 'dist');
  const { base = '/', site, port } = options;
  switch (command) {
    case 'build': {
      const { buildSite } = await import('./build/build.ts');
      const { counted } = await import('./parse/counted.ts');
      const { stories, pages, seconds, timings } = await buildSite({
        project,
        content,
        out,
        base,
        shown,
        ...(site && { address: site }),
      });
      process.stdout.write(
        `${counted(stories, 'story', 'stories')}, ${counted(pages, 'page', 'pages')}, ${seconds.toFixed(1)} s: ${shown(out)}\n${options.timings ? timings.text(stories) : ''}`,
      );
      return 0;
    }
    case 'dev': {
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
    case 'check': {
      if (options.explain !== undefined) return explain(options.explain);
      if (options.github && (options.json || options.names))
        return misuse(`--github does not go with ${options.json ? '--json' : '--names'}.`);
      if (options.csv !== undefined && (options.json || !options.names))
        return misuse(options.json ? '--csv does not go with --json.' : '--csv goes with --names alone.');
      const { readHoldings } = await import('./store/holdings.ts');
      const holdings = await readHoldings({
        content,
        public: join(project, 'public'),
        ours: join(project, 'content'),
      });
      return options.names ? reviewNames(holdings, content, options) : check(holdings, content, options);
    }
    case 'new':
      return newStory(content, options.beginning);
    case 'name':
      return options.from === undefined
        ? nameOne(content, options)
        : nameFromFile(content, options.from, options);
    default:
      return misuse(command ? `There is no command “${command}”.` : 'Name a command.');
  }
}

async function check(holdings: Holdings, content: string, { json, github }: Options): Promise<number> {
  const { check: hold } = await import('./desk/check.ts');
  const { settingsOf } = await import('./edition/edition.ts');
  const report = await hold(holdings, {
    now: new Date().toISOString(),
    address: settingsOf(holdings.archive?.[0]?.record).address,
    read: (file) => readFile(join(content, file)),
    ...(!json && { most: 20 }),
  });
  const folder = shown(content);
  if (json) process.stdout.write((await import('./desk/reporters/json.ts')).jsonText(report));
  else if (github)
    process.stdout.write((await import('./desk/reporters/github.ts')).githubText(report, folder));
  else process.stdout.write((await import('./desk/reporters/terminal.ts')).terminalText(report, folder));
  return report.errors.length ? 1 : 0;
}

async function explain(id: string): Promise<number> {
  const { explanationOf, nearestId } = await import('./desk/explain.ts');
  const explanation = explanationOf(id);
  if (explanation !== undefined) {
    process.stdout.write(explanation);
    return 0;
  }
  const near = nearestId(id);
  process.stderr.write(
    `No defect has the id “${id}”.${near ? ` Is ${near} meant?` : ''} npm run check -- --explain all lists every id.\n`,
  );
  return 2;
}

async function newStory(content: string, given: Partial<Beginning>): Promise<number> {
  const { beginStory } = await import('./desk/beginStory.ts');
  const { fileStory, usualSource } = await import('./desk/newStory.ts');
  const { stdin, stdout, stderr, env } = process;
  const terminal = stdin.isTTY && stdout.isTTY ? { input: stdin, output: stdout } : undefined;
  const today = new Date().toISOString().slice(0, 10);
  const begun = await beginStory(given, { date: today, source: () => usualSource(content) }, terminal);
  if ('misused' in begun) return misuse(begun.misused);
  const outcome = 'refused' in begun ? begun : await fileStory(content, begun);
  if ('refused' in outcome) {
    stderr.write(`${outcome.refused}\n`);
    return 1;
  }
  stdout.write(`${shown(join(content, outcome.file))}\n${outcome.said}\n`);
  const editor = env['VISUAL'] || env['EDITOR'];
  if (terminal && editor)
    (await import('./desk/editor.ts')).openInEditor(join(content, outcome.file), editor);
  return 0;
}

async function reviewNames(holdings: Holdings, content: string, { json, csv }: Options): Promise<number> {
  const noFolder = holdings.stories.find(({ file }) => file === '')?.defects[0];
  if (noFolder) {
    const { defectText } = await import('./parse/contentError.ts');
    process.stderr.write(`${defectText(noFolder, shown(content))}\n`);
    return 1;
  }
  const { namesText, namesToReview } = await import('./desk/names.ts');
  const names = namesToReview(holdings);
  if (csv === undefined)
    process.stdout.write(json ? `${JSON.stringify({ names }, undefined, 2)}\n` : namesText(names));
  else {
    const { reviewSheet } = await import('./desk/review/sheet.ts');
    const { counted } = await import('./parse/counted.ts');
    const sheet = reviewSheet(names, holdings);
    const path = resolve(here, csv);
    const fault = await writeFile(path, sheet.csv).then(() => undefined, failure);
    if (fault !== undefined) {
      process.stderr.write(`${shown(path)} cannot be written: ${fault}.\n`);
      return 1;
    }
    process.stdout.write(
      `${counted(sheet.rows, 'row', 'rows')} for ${counted(names.length, 'name', 'names')}: ${shown(path)}\nEdit it in a spreadsheet, then: npm run name -- --from ${shown(path)}\n`,
    );
  }
  const unread = holdings.stories.filter(({ record }) => !record);
  if (!unread.length) return 0;
  process.stderr.write(
    `${unread.length} of the stories have defects and were passed over; npm run check lists them.\n`,
  );
  return 1;
}

async function nameOne(
  content: string,
  { words, as, new: isNew, dismiss, json, dryRun }: Options,
): Promise<number> {
  const [name, ...others] = words;
  if (json || dryRun) return misuse(`${json ? '--json' : '--dry-run'} goes with --from alone.`);
  if (!name?.trim() || others.length)
    return misuse('Write one name, in quotes, or the file of a review sheet: --from FILE.');
  if ([as !== undefined, isNew, dismiss].filter(Boolean).length !== 1)
    return misuse('Write one of --as ID, --new and --dismiss.');
  const { nameAsNobody, nameAsRecord, nameAsVariant } = await import('./desk/nameRecord.ts');
  const outcome = await (as !== undefined
    ? nameAsVariant(content, name.trim(), as)
    : isNew
      ? nameAsRecord(content, name.trim())
      : nameAsNobody(content, name.trim()));
  if ('refused' in outcome) {
    process.stderr.write(`${outcome.refused}\n`);
    return 1;
  }
  process.stdout.write(`${outcome.said}: ${shown(join(content, outcome.file))}\n`);
  return 0;
}

async function nameFromFile(content: string, from: string, options: Options): Promise<number> {
  const { words, as, new: isNew, dismiss, json, dryRun } = options;
  if (words.length || as !== undefined || isNew || dismiss)
    return misuse('--from takes its names from the file, and no other.');
  const { decode } = await import('./wire/decode.ts');
  const { nameFileAdvice, nameReportText, applyNameFile: settleFile } = await import('./desk/nameFile.ts');
  const path = resolve(here, from);
  const bytes = await readFile(path).catch(failure);
  const decoded =
    typeof bytes === 'string'
      ? { id: 'unreadable-input', message: `cannot be read: ${bytes}.` }
      : decode(bytes);
  if ('message' in decoded) {
    process.stderr.write(`${shown(path)}: ${decoded.message} [${decoded.id}]\n    ${nameFileAdvice}\n`);
    return 1;
  }
  const report = await settleFile(
    content,
    { from: shown(path), text: decoded.text },
    { dryRun, ours: join(project, 'content') },
  );
  const file = (below: string) => shown(join(content, below));
  const text = json ? `${JSON.stringify(report, undefined, 2)}\n` : nameReportText(report, file);
  (report.problems.length && !json ? process.stderr : process.stdout).write(text);
  return report.problems.length ? 1 : 0;
}

/** What the system says of a file that it does not give or take. */
function failure(error: NodeJS.ErrnoException): string {
  const known: Record<string, string> = {
    ENOENT: 'there is no such file or folder',
    EISDIR: 'it is a folder',
    EACCES: 'permission is denied',
  };
  return known[error.code ?? ''] ?? error.message;
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
  /** The file into which a review sheet is written. */
  csv?: string;
  /** The id of a defect, or `all`. */
  explain?: string;
  /** The file from which names are read. */
  from?: string;
  as?: string;
  /** What a new story begins with. */
  beginning: Partial<Beginning>;
  /** What stands beside the options. */
  words: string[];
  content?: string;
  out?: string;
  site?: string;
  base?: string;
  port?: number;
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
        explain: text,
        from: text,
        ...fields,
        ...flags,
      },
      allowPositionals: command === 'name',
    }));
  } catch (error) {
    if (command === 'name' && String(error).includes("'--from <value>'")) return noFrom;
    return error instanceof Error ? `${error.message.split('. ')[0]!.replace(/\.$/, '')}.` : String(error);
  }
  const { site, base, port } = values as Record<string, string | undefined>;
  for (const [name, value] of Object.entries(values))
    if (value === '') return name === 'from' ? noFrom : `--${name} is empty.`;
  if (site !== undefined && !(/^https?:\/\//.test(site) && URL.canParse(site)))
    return `--site ${site} is not a web address; write it in full: --site https://news.example.org.`;
  if (site !== undefined && new URL(site).pathname + new URL(site).search !== '/')
    return `--site ${site} holds a path; write it apart: --site ${new URL(site).origin} --base ${new URL(site).pathname.replace(/\/?$/, '/')}.`;
  if (base !== undefined && !/^\/([\w~-][\w.~-]*\/)*$/.test(base.endsWith('/') ? base : `${base}/`))
    return `--base ${base} is not a path from the root; write --base /news/.`;
  if (port !== undefined && !(/^\d+$/.test(port) && Number(port) < 65_536))
    return `--port ${port} is not a port; write --port 4321.`;
  const { content, out, as, csv, explain, from } = values as Record<string, string | undefined>;
  return {
    names: values['names'] === true,
    json: values['json'] === true,
    github: values['github'] === true,
    new: values['new'] === true,
    dismiss: values['dismiss'] === true,
    dryRun: values['dry-run'] === true,
    timings: values['timings'] === true,
    words: positionals,
    beginning: Object.fromEntries(
      Object.keys(fields).flatMap((name) => (name in values ? [[name, values[name]]] : [])),
    ),
    ...(as !== undefined && { as }),
    ...(csv !== undefined && { csv }),
    ...(explain !== undefined && { explain }),
    ...(from !== undefined && { from }),
    ...(content !== undefined && { content }),
    ...(out !== undefined && { out }),
    ...(site !== undefined && { site }),
    ...(base !== undefined && { base: base.endsWith('/') ? base : `${base}/` }),
    ...(port !== undefined && { port: Number(port) }),
  };
}

function misuse(sentence: string): number {
  process.stderr.write(`${sentence}\n\n${usage}`);
  return 2;
}

function fault(error: unknown): string {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const more = process.env['DEBUG'] ? `\n${stack}` : ' Run it again with DEBUG=1 for where.';
  return `Dateline itself failed, and the last site stands as it was: ${message}${more}`;
}

/** A path as the user would write it: from where they stand, unless that leads far up. */
function shown(path: string): string {
  const way = relative(here, path);
  return way === '' ? '.' : way.startsWith('../..') ? path : way;
}
