import { createHash } from 'node:crypto';
import { mkdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroInlineConfig } from 'astro';
import { build } from 'astro';
import { readArchiveRecord } from '../intake/holdings.ts';
import type { Defect } from '../parse/contentError.ts';
import { reportText } from '../parse/contentError.ts';
import { indexSite } from '../search/indexSite.ts';
import { checkOutDir, OutDirError, reasonOf, swapIn } from './outDir.ts';
import { progressLine } from './progress.ts';

export interface BuildOptions {
  /** Dateline’s own folder. */
  project: string;
  content: string;
  out: string;
  /** Begins and ends with a slash. */
  base: string;
  /** The address of the site’s host; the one in `src/site.ts` where none is given. */
  site?: string;
  /** A path as messages show it. */
  shown: (path: string) => string;
}

export interface Built {
  stories: number;
  pages: number;
  seconds: number;
}

/** A build that ended for a reason the user can mend; the message is the whole report. */
export class BuildFailure extends Error {
  override readonly name = 'BuildFailure';
}

/** Builds the site beside `out` and puts it there when all is well; else `out` stands as it was, and `BuildFailure` is thrown. */
export async function buildSite(options: BuildOptions): Promise<Built> {
  const start = performance.now();
  const { project, content, base, site, shown } = options;
  // Where `out` is a link, what it leads to is replaced and not the link.
  const out = await realpath(options.out).catch(() => options.out);
  await checkOutDir(out, [project, content]).catch(inShort);
  const desk = await takeDesk(project, content).catch((error: unknown) => unwritable(error, project));
  const progress = progressLine();
  try {
    const built = join(desk.folder, 'site');
    await rm(built, { recursive: true, force: true });
    progress.say('Reading the stories');
    let pages = 0;
    await build({
      ...(await astroConfig(project, content, desk.folder)),
      outDir: built,
      base,
      ...(site && { site }),
      integrations: [
        {
          name: 'dateline-progress',
          hooks: {
            'astro:build:start': ({ setPrerenderer }) => {
              setPrerenderer((renderer) => ({
                ...renderer,
                async getStaticPaths() {
                  const paths = await renderer.getStaticPaths();
                  pages = paths.filter(({ route }) => route.type === 'page').length;
                  progress.count('Writing pages', paths.length);
                  return paths;
                },
                async render(request, details) {
                  const rendered = await renderer.render(request, details);
                  progress.step();
                  return rendered;
                },
              }));
            },
          },
        },
      ],
    }).catch((error: unknown) => report(error, shown(content), project));
    progress.say('Indexing');
    await indexSite(built);
    const stories = await storiesIn(built);
    progress.say('Putting the site in place');
    await swapIn(built, out);
    return { stories, pages, seconds: (performance.now() - start) / 1000 };
  } finally {
    progress.end();
    await desk.leave();
  }
}

/** What every run of Astro shares, a build’s or the developer’s. */
export async function astroConfig(
  project: string,
  content: string,
  cache: string,
): Promise<AstroInlineConfig> {
  const { name, description } = (await readArchiveRecord(content)) ?? {};
  // Astro takes these from the environment before it takes them from its settings.
  for (const name of ['BASE_URL', 'SITE', 'MODE', 'DEV', 'PROD', 'SSR', 'ASSETS_PREFIX'])
    Reflect.deleteProperty(process.env, name);
  process.env['DATELINE_CONTENT'] = content;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  return {
    root: project,
    cacheDir: join(cache, 'astro'),
    logLevel: 'error',
    vite: {
      cacheDir: join(cache, 'vite'),
      logLevel: 'error',
      define: {
        'import.meta.env.DATELINE_NAME': JSON.stringify(name),
        'import.meta.env.DATELINE_DESCRIPTION': JSON.stringify(description),
      },
    },
  };
}

/** The cache of one content folder; all lie under `node_modules/.cache/dateline/`. */
export function cacheOf(project: string, content: string): string {
  const digest = createHash('sha256').update(pathToFileURL(content).href).digest('hex').slice(0, 10);
  return join(
    project,
    'node_modules/.cache/dateline',
    `${basename(content).replace(/[^\w.-]/g, '_')}-${digest}`,
  );
}

/** The folder’s cache, for this run alone: while another run works there, a second one takes an empty desk of its own. */
async function takeDesk(
  project: string,
  content: string,
): Promise<{ folder: string; leave(): Promise<void> }> {
  const folder = cacheOf(project, content);
  const lock = join(folder, 'lock');
  await mkdir(folder, { recursive: true });
  const holder = Number(await readFile(lock, 'utf8').catch(() => ''));
  if (holder && isRunning(holder)) {
    const own = `${folder}-${process.pid}`;
    return { folder: own, leave: () => rm(own, { recursive: true, force: true }) };
  }
  await writeFile(lock, String(process.pid));
  return { folder, leave: () => rm(lock, { force: true }) };
}

/** How many stories a built site publishes: the lines of its dataset. */
async function storiesIn(built: string): Promise<number> {
  return (await readFile(join(built, 'data/stories.jsonl'), 'utf8')).split('\n').length - 1;
}

function isRunning(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return process_ !== process.pid;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function inShort(error: unknown): never {
  throw error instanceof OutDirError ? new BuildFailure(`${error.message}\n    ${error.mend}`) : error;
}

/** The model is bundled apart from this file, so its error is known by name and not by class. */
function report(error: unknown, folder: string, project: string): never {
  const { name, defects } = error as { name?: string; defects?: Defect[] };
  if (name !== 'ContentErrors' || !defects) return unwritable(error, project);
  throw new BuildFailure(`${reportText(defects, folder)}The last site stands as it was.`);
}

/** Dateline writes its caches and Astro’s types below its own folder. Any other fault goes on as it is. */
function unwritable(error: unknown, project: string): never {
  // Astro tells the system’s error in the words of its own.
  const [, code, path] = /\b(EACCES|EPERM|EROFS|ENOSPC): .*? '([^']+)'/.exec((error as Error).message) ?? [];
  if (!path) throw error;
  throw new BuildFailure(
    `${relative(project, path) || path} cannot be written: ${reasonOf({ code })}.\n    Dateline keeps what it has read under node_modules/.cache/ and .astro/ in its own folder; make them writable.`,
  );
}
