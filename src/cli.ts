/*
 * The one door: `build`, `dev`, `preview`. Paths are read from where the user stands, which npm tells in INIT_CWD. A command’s
 * room is entered only when it is asked for, so that a wrong word is answered at once.
 */
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const project = fileURLToPath(new URL('..', import.meta.url));
const here = process.env['INIT_CWD'] ?? process.cwd();

const usage = `npm run build -- [--content DIR] [--out DIR] [--site URL] [--base /path/]
npm run dev -- [--content DIR] [--port N]
npm run preview -- [--out DIR] [--base /path/] [--port N]
`;

// Astro works in the folder where it is started.
process.chdir(project);

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(
    (error as Error).name === 'BuildFailure' ? `${(error as Error).message}\n` : `${fault(error)}\n`,
  );
  process.exitCode = 1;
}

async function main([command = '', ...args]: string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') return misuse(options);
  const content = options.content ? resolve(here, options.content) : resolve(project, 'content');
  const out = options.out ? resolve(here, options.out) : resolve(project, 'dist');
  const { base = '/', site, port } = options;
  switch (command) {
    case 'build': {
      const { buildSite } = await import('./publish/build.ts');
      const { stories, pages, seconds } = await buildSite({
        project,
        content,
        out,
        base,
        shown,
        ...(site && { site }),
      });
      process.stdout.write(
        `${counted(stories, 'story', 'stories')}, ${counted(pages, 'page', 'pages')}, ${seconds.toFixed(1)} s: ${shown(out)}\n`,
      );
      return 0;
    }
    case 'dev': {
      const { develop } = await import('./publish/develop.ts');
      await develop({ project, content, base, ...(port !== undefined && { port }) });
      return 0;
    }
    case 'preview': {
      const { serve } = await import('./publish/serve.ts');
      if (!existsSync(join(out, 'index.html'))) {
        process.stderr.write(`There is no site in ${shown(out)}. Build one first: npm run build.\n`);
        return 1;
      }
      const { address } = await serve(out, { base, port: port ?? 4321 });
      process.stdout.write(`${shown(out)} is served at ${address}\nPress Ctrl-C to stop.\n`);
      return 0;
    }
    default:
      return misuse(command ? `There is no command “${command}”.` : 'Name a command.');
  }
}

interface Options {
  content?: string;
  out?: string;
  site?: string;
  base?: string;
  port?: number;
}

/** The options, or a sentence about the one that is wrong. */
function readOptions(args: string[]): Options | string {
  const text = { type: 'string' } as const;
  let values: Record<string, string | undefined>;
  try {
    ({ values } = parseArgs({
      args,
      options: { content: text, out: text, site: text, base: text, port: text },
    }));
  } catch (error) {
    return error instanceof Error ? `${error.message.split('. ')[0]!.replace(/\.$/, '')}.` : String(error);
  }
  const { site, base, port } = values;
  for (const [name, value] of Object.entries(values)) if (value === '') return `--${name} is empty.`;
  if (site !== undefined && !(/^https?:\/\//.test(site) && URL.canParse(site)))
    return `--site ${site} is not a web address; write it in full: --site https://news.example.org.`;
  if (site !== undefined && new URL(site).pathname + new URL(site).search !== '/')
    return `--site ${site} holds a path; write it apart: --site ${new URL(site).origin} --base ${new URL(site).pathname.replace(/\/?$/, '/')}.`;
  if (base !== undefined && !/^\/([\w~-][\w.~-]*\/)*$/.test(base.endsWith('/') ? base : `${base}/`))
    return `--base ${base} is not a path from the root; write --base /news/.`;
  if (port !== undefined && !(/^\d+$/.test(port) && Number(port) < 65_536))
    return `--port ${port} is not a port; write --port 4321.`;
  return {
    ...(values['content'] !== undefined && { content: values['content'] }),
    ...(values['out'] !== undefined && { out: values['out'] }),
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

function counted(count: number, one: string, more: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : more}`;
}
