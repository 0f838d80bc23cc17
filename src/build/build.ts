import { mkdir, realpath, rm } from 'node:fs/promises';
import { hash } from 'node:crypto';
import { join, relative } from 'node:path';
import type { ListedEdition } from '../edition/addresses.ts';
import type { SiteOverrides } from '../edition/edition.ts';
import { openEdition, settingsOf } from '../edition/edition.ts';
import { ContentErrors, reportText } from '../parse/contentError.ts';
import { openStore, readArchiveRecord } from '../store/holdings.ts';
import type { Holdings } from '../archive/archive.ts';
import type { SiteChanges } from './changes.ts';
import { changesOf } from './changes.ts';
import { compile, templatesDigest } from './compile.ts';
import { checkOutDir, OutDirError, reasonOf } from './outDir.ts';
import type { Progress } from './progress.ts';
import { progressReport } from './progress.ts';
import { publish } from './publish.ts';
import { factsOf, openPublished } from './publishedSite.ts';
import type { RecordDigests } from './reasons.ts';
import { changedRecords, reasonFor, reasonOfInputs, reasonOfNew } from './reasons.ts';
import type { RenderJob } from './renderPages.ts';
import { SiteStates } from './siteState.ts';
import { Timings } from './timings.ts';
import type { UploadLists } from './uploadLists.ts';
import { addToLists, uploadLists } from './uploadLists.ts';
import { acquireWorkspace, templatesOf } from './workspace.ts';
import { SiteWriter } from './write.ts';
import { writeSite } from './writeSite.ts';

export interface BuildOptions extends SiteOverrides {
  /** Dateline’s own folder. */
  project: string;
  content: string;
  out: string;
  /** Whether everything is made again, whatever earlier builds left. */
  full?: boolean;
  /** Whether the reasons are worked out why pages are rendered. */
  explain?: boolean;
  /** The folder where what is kept for the next build lies, if not in Dateline’s own. */
  cache?: string;
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
  /** What became of the site’s files. */
  changes: SiteChanges;
  /** Whether nothing of an earlier site was carried over. */
  isWhole: boolean;
  lists: UploadLists;
  /** Of each page that was rendered, by its address: why. */
  reasons: Map<string, string>;
}

/** A build that ended for a reason the user can fix; the message is the whole report. */
export class BuildFailure extends Error {
  override readonly name = 'BuildFailure';
}

/**
 * Builds the site that a content folder makes, and puts it at `out` when all is well; else `out` is kept, and `BuildFailure` is thrown. Of a
 * site that an earlier build left there, only what changed is made again; the bytes are those of a build from nothing.
 */
export async function buildSite(options: BuildOptions): Promise<Built> {
  const start = performance.now();
  const { project, content } = options;
  // Where `out` is a link, what it leads to is replaced and not the link.
  const out = await realpath(options.out).catch(() => options.out);
  await checkOutDir(out, [project, content]).catch(outDirFailure);
  const workspace = await acquireWorkspace(project, content, options.cache).catch((error: unknown) =>
    unwritable(error, project),
  );
  const progress = progressReport();
  const timings = new Timings();
  try {
    const built = await buildIn(workspace.folder, { ...options, out }, progress, timings);
    const total = performance.now() - start;
    timings.add('total', total);
    return { ...built, seconds: total / 1000, timings };
  } finally {
    progress.end();
    await workspace.release();
  }
}

async function buildIn(
  cache: string,
  options: BuildOptions,
  progress: Progress,
  timings: Timings,
): Promise<Omit<Built, 'seconds' | 'timings'>> {
  const { project, content, out, address, base } = options;
  const overrides = { ...(address && { address }), ...(base && { base }) };
  const settings = settingsOf(readArchiveRecord(content), overrides);
  const templates = templatesDigest(project, settings);
  const kept = new SiteStates(cache);
  const inputs = hash('sha256', JSON.stringify([templates, settings]));
  const state = options.full ? undefined : kept.read();
  const published = timings.time('compare', () => openPublished(out, state));

  progress.stage('Reading the stories');
  // While the stories are read, another thread compiles; a defect among them is what is reported.
  const compiled = timings.measure(
    'compile',
    compile(
      project,
      options.cache ? join(options.cache, 'templates') : templatesOf(project),
      templates,
      settings,
    ),
  );
  compiled.catch(() => undefined);
  const { edition, records } = await open(options, overrides, cache, progress, timings).catch(
    (error: unknown) => contentFailure(error, options.shown(content)),
  );
  const staging = join(cache, 'site');
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging);
  const writer = new SiteWriter(staging, published);
  const reasons = new Map<string, string>();
  const changed = changedRecords(state?.records ?? new Map(), records);
  const explain = ({ address, model, published: before }: RenderJob): void => {
    const reason =
      before === undefined
        ? reasonOfNew
        : inputs === state?.inputs
          ? reasonFor(model, changed)
          : reasonOfInputs;
    reasons.set(address, reason);
  };
  const target = {
    writer,
    folder: staging,
    inputs,
    content,
    workers: options.workers,
    ...(options.explain && { onRender: explain }),
  };
  await compiled
    .then((ready) => writeSite(edition, ready, target, progress, timings))
    .catch((error: unknown) => unwritable(error, project));
  const changes = changesOf(writer, published);
  progress.stage('Putting the site in place');
  const change = published.isThere
    ? { kind: 'update' as const, files: staging, removed: changes.removed }
    : { kind: 'whole' as const, files: staging };
  await timings.measure('publish', publish(change, out));
  const { archive, pages } = edition;
  const lists = uploadLists(cache);
  addToLists(lists, changes);
  const summary = { stories: archive.stories.length, pages: pages.length };
  kept.write({
    inputs,
    summary,
    ...factsOf(out, writer.made, published, changes),
    records,
  });
  return { ...summary, changes, isWhole: !published.isThere, lists, reasons };
}

/** Reads and joins the content folder. Throws `ContentErrors`. */
async function open(
  { project, content, workers }: BuildOptions,
  overrides: SiteOverrides,
  cache: string,
  progress: Progress,
  timings: Timings,
): Promise<{ edition: ListedEdition; records: RecordDigests }> {
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
  const edition = timings.time('open', () => openEdition(holdings, overrides));
  return { edition, records: digestsOf(holdings) };
}

function digestsOf({ stories, people, countries, archive = [] }: Holdings): RecordDigests {
  return new Map(
    [stories, people, countries, archive].flatMap((filed) =>
      filed.flatMap(({ file, digest }): [string, string][] => (digest ? [[file, digest]] : [])),
    ),
  );
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
