import { copyFileSync, mkdirSync } from 'node:fs';
import { cp, realpath, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { ListedEdition } from '../edition/addresses.ts';
import type { SiteOverrides } from '../edition/edition.ts';
import { openEdition, settingsOf } from '../edition/edition.ts';
import { filesOf } from '../files.ts';
import { ContentErrors, reportText } from '../parse/contentError.ts';
import type { Edition, Page } from '../routes.ts';
import { FolderFiles } from '../search/index/siteFiles.ts';
import { writeIndex } from '../search/index/writeIndex.ts';
import { openStore, readArchiveRecord } from '../store/holdings.ts';
import type { Compiled } from './compile.ts';
import { compile } from './compile.ts';
import { checkOutDir, OutDirError, reasonOf, swapIn } from './outDir.ts';
import type { Progress } from './progress.ts';
import { progressReport } from './progress.ts';
import { renderPages } from './renderPages.ts';
import { Timings } from './timings.ts';
import { acquireWorkspace, templatesOf } from './workspace.ts';
import { SiteWriter } from './write.ts';

export interface BuildOptions extends SiteOverrides {
  /** Dateline’s own folder. */
  project: string;
  content: string;
  out: string;
  /** How many threads read, and how many render, beside this one; as many as pay where it is not said. */
  workers?: number;
  /** A path as messages show it. */
  shown: (path: string) => string;
}

export interface Built {
  timings: Timings;
  stories: number;
  pages: number;
  seconds: number;
}

/** A build that ended for a reason the user can fix; the message is the whole report. */
export class BuildFailure extends Error {
  override readonly name = 'BuildFailure';
}

/** Builds the site beside `out` and puts it there when all is well; else `out` is kept, and `BuildFailure` is thrown. */
export async function buildSite(options: BuildOptions): Promise<Built> {
  const start = performance.now();
  const { project, content, shown } = options;
  // Where `out` is a link, what it leads to is replaced and not the link.
  const out = await realpath(options.out).catch(() => options.out);
  await checkOutDir(out, [project, content]).catch(outDirFailure);
  const workspace = await acquireWorkspace(project, content).catch((error: unknown) =>
    unwritable(error, project),
  );
  const progress = progressReport();
  const timings = new Timings();
  try {
    const built = join(workspace.folder, 'site');
    await rm(built, { recursive: true, force: true });
    progress.stage('Reading the stories');
    const { address, base } = options;
    const overrides = { ...(address && { address }), ...(base && { base }) };
    // While the stories are read, another thread compiles; a defect among them is what is reported.
    const templates = timings.measure(
      'compile',
      compile(project, templatesOf(project), settingsOf(readArchiveRecord(content), overrides)),
    );
    templates.catch(() => undefined);
    const edition = await open(options, overrides, workspace.folder, progress, timings).catch(
      (error: unknown) => contentFailure(error, shown(content)),
    );
    const pages = await templates
      .then((compiled) => write(edition, compiled, built, options, progress, timings))
      .catch((error: unknown) => unwritable(error, project));
    progress.stage('Putting the site in place');
    await timings.measure('publish', swapIn(built, out));
    const total = performance.now() - start;
    timings.add('total', total);
    return {
      stories: edition.archive.stories.length,
      pages,
      seconds: total / 1000,
      timings,
    };
  } finally {
    progress.end();
    await workspace.release();
  }
}

/** Reads and joins the content folder. Throws `ContentErrors`. */
async function open(
  { project, content, workers }: BuildOptions,
  overrides: SiteOverrides,
  cache: string,
  progress: Progress,
  timings: Timings,
): Promise<ListedEdition> {
  const { holdings, times } = await openStore(
    {
      content,
      public: join(project, 'public'),
      ours: join(project, 'content'),
      cache: join(cache, 'records'),
      command: 'build',
    },
    { workers, progress: (done, total) => progress.stage('Reading the stories', done, total) },
  );
  for (const stage of ['read', 'parse', 'find'] as const) timings.add(stage, times[stage]);
  const begun = performance.now();
  const edition = openEdition(holdings, overrides);
  timings.add('open', performance.now() - begun);
  return edition;
}

/** Writes every page and file of an edition, and the index of its words, into the folder `built`; gives the number of pages. */
async function write(
  edition: ListedEdition,
  { entry, assets }: Compiled,
  built: string,
  { content, workers }: BuildOptions,
  progress: Progress,
  timings: Timings,
): Promise<number> {
  const { archive, site } = edition;
  await cp(assets, built, { recursive: true });
  const { pages } = edition;
  assertUnique(pages);
  let written = 0;
  const index = timings.measure(
    'index',
    writeIndex({
      archive,
      files: new FolderFiles({ out: built, digests: new Map() }),
      language: site.language,
    }),
  );
  const render = renderPages(
    pages,
    { entry, settings: site.settings, folder: built },
    {
      workers: workers ?? usefulWorkers(pages.length),
      done: ({ pages: some = 0, ...work }) => {
        for (const stage of ['model', 'render', 'write'] as const) timings.add(stage, work[stage] ?? 0);
        progress.stage('Writing pages', (written += some), pages.length);
      },
    },
  );
  writeFiles(edition, built, content);
  await Promise.all([index, render]);
  return pages.length;
}

function writeFiles(edition: Edition, built: string, content: string): void {
  const writer = new SiteWriter(built);
  for (const file of filesOf(edition)) {
    if ('text' in file) writer.file(file.address, file.text());
    else {
      const copy = join(built, file.address);
      mkdirSync(dirname(copy), { recursive: true });
      copyFileSync(join(content, file.copyOf), copy);
    }
  }
}

/** On one core, and for few pages, other threads cost more than they bring. */
function usefulWorkers(pages: number): number {
  return pages < fewPages ? 0 : Math.min(mostWorkers, availableParallelism() - 1);
}

const fewPages = 1500;
const mostWorkers = 3;

/** Two pages at one address would hide each other in silence. */
function assertUnique(pages: Page[]): void {
  const templates = new Map<string, string>();
  for (const { address, template } of pages) {
    const other = templates.get(address);
    if (other) throw new Error(`${template} and ${other} both make the page /${address}`);
    templates.set(address, template);
  }
}

function outDirFailure(error: unknown): never {
  throw error instanceof OutDirError
    ? new BuildFailure(`${error.message}\n    ${error.fix}`, { cause: error })
    : error;
}

function contentFailure(error: unknown, folder: string): never {
  if (!(error instanceof ContentErrors)) throw error;
  throw new BuildFailure(`${reportText(error.defects, folder)}The last site is kept.`, {
    cause: error,
  });
}

/** Dateline writes its caches and Astro’s types below its own folder. Any other fault goes on as it is. */
function unwritable(error: unknown, project: string): never {
  // Astro tells the system’s error in the words of its own.
  const [, code, path] = /\b(EACCES|EPERM|EROFS|ENOSPC): .*? '([^']+)'/.exec(String(error)) ?? [];
  if (!path) throw error;
  throw new BuildFailure(
    `${relative(project, path) || path} cannot be written: ${reasonOf({ code })}.\n    Dateline keeps what it has read under node_modules/.cache/ and .astro/ in its own folder; make them writable.`,
    { cause: error },
  );
}
