/*
 * A build: what is published is compared with what the last build left and with what the site is made from; where something differs, the
 * site is made (`makeSite.ts`). A build with nothing to do ends at once.
 */
import { hash } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteOverrides } from '../edition/edition.ts';
import type { Redirect } from '../edition/redirects.ts';
import { digestOfRecord } from '../store/addressRecord.ts';
import { BuildFailure } from './buildFailure.ts';
import { openCacheDir } from './cacheDir.ts';
import type { SiteChanges } from './changes.ts';
import { compare } from './comparison.ts';
import type { CopiesAsked, Copy } from './copies/copies.ts';
import { diskFailure } from './diskFailure.ts';
import { checkOutDir, OutDirError } from './outDir.ts';
import type { Progress } from './progress.ts';
import { progressReport } from './progress.ts';
import type { OutLock } from './publish.ts';
import { lockOut } from './publish.ts';
import type { Differences } from './publishedSite.ts';
import type { SiteState, SiteSummary } from './siteState.ts';
import { SiteStates } from './siteState.ts';
import { sourcesDigest } from './sourcesDigest.ts';
import { Timings } from './timings.ts';
import type { UploadLists } from './uploadLists.ts';
import { uploadLists } from './uploadLists.ts';
import type { Workspace } from './workspace.ts';
import { acquireWorkspace } from './workspace.ts';

export interface BuildOptions extends SiteOverrides {
  /** Dateline’s own folder. */
  project: string;
  content: string;
  out: string;
  /** Whether everything is made again, whatever earlier builds left. */
  full?: boolean;
  /** Whether the reasons are worked out why pages are rendered. */
  explain?: boolean;
  /** Whether the addresses of the site are put on record, once it is published. */
  record?: boolean;
  /** The folder where what is kept for the next build lies, if not in Dateline’s own. */
  cache?: string;
  /** Which copies of the whole site are made in one file. */
  copies?: CopiesAsked;
  /** How many threads read, and how many render, beside this one; as many as pay where it is not said. */
  workers?: number;
  /** A path as messages show it. */
  shown: (path: string) => string;
}

/** What a site became. */
export interface Made extends SiteSummary {
  /** What became of the site’s files. */
  changes: SiteChanges;
  /** Whether nothing of an earlier site was carried over. */
  isWhole: boolean;
  lists: UploadLists;
  /** The limits of hosts that the site passes, a line for each host; empty where nothing was made. */
  limits: string[];
  /** Of each page that was rendered, by its address: why. Empty where it was not asked for. */
  reasons: Map<string, string>;
  /** Pages of lists that became shorter, and where they lead since this build. */
  shortened: Redirect[];
  /** How many addresses were put on record, where that was asked for. */
  recorded?: number;
}

export interface Built extends Made {
  /** The copies that were asked for. */
  copies: Copy[];
  timings: Timings;
  seconds: number;
}

/** What a site is made from, and what there is of it. */
export interface BuildContext {
  options: BuildOptions;
  /** A folder for what is kept, and for the site as it is made. */
  cache: string;
  /** Held until the site is published. */
  lock: OutLock;
  /** A digest of Dateline’s own code. */
  sources: string;
  /** A digest of the record of addresses as it was before. */
  record: string;
  /** A digest of all that the site is made from, with that of the record of addresses; undefined where it cannot be told. */
  stampWith: (record: string) => string | undefined;
  /** What the last build left, whether it may be used or not. */
  state: SiteState | undefined;
  /** What the last build left, and what differs from it now; undefined where nothing of it may be used. */
  last: { state: SiteState; differences: Promise<Differences | undefined> } | undefined;
  progress: Progress;
  timings: Timings;
}

/**
 * Builds the site that a content folder makes, and puts it at `out` when all is well; else `out` is kept, and `BuildFailure` is thrown. Of a
 * site that an earlier build left there, only what changed is made again; the bytes are those of a build from nothing.
 */
export async function buildSite(given: BuildOptions): Promise<Built> {
  const start = performance.now();
  const { project, content } = given;
  // Where `out` is a link, what it leads to is replaced and not the link.
  const options = { ...given, out: await realpath(given.out).catch(() => given.out) };
  const { out, shown } = options;
  await checkOutDir(out, [project, content]).catch(outDirFailure);
  const progress = progressReport();
  const timings = new Timings();
  let workspace: Workspace | undefined;
  let lock: OutLock | undefined;
  try {
    if (options.cache !== undefined) await openCacheDir(options.cache, options);
    workspace = await acquireWorkspace(project, content, options.cache);
    lock = await lockOut(out, project, (holder) => process.stderr.write(waitsFor(holder, shown(out))));
    const made = await makeIn(workspace.folder, lock, options, progress, timings);
    const copies = await copiesOf(made, workspace.folder, options, progress);
    const total = performance.now() - start;
    timings.add('total', total);
    return { ...made, copies, seconds: total / 1000, timings };
  } catch (error) {
    return diskFailure(error, { out, project, shown, ...(workspace && { workspace: workspace.folder }) });
  } finally {
    progress.end();
    await lock?.release();
    await workspace?.release();
  }
}

async function makeIn(
  cache: string,
  lock: OutLock,
  options: BuildOptions,
  progress: Progress,
  timings: Timings,
): Promise<Made> {
  const { project, content, out } = options;
  const isNew = options.full === true || !lock.isWhole;
  const folders = { content, public: join(project, 'public'), ours: join(project, 'content') };
  const { stamp: stamping, differences } = compare({ out, folders, ...(!isNew && { cache }) });
  // Meanwhile what makes a site is loaded, which takes as long.
  const making = import('./makeSite.ts');
  const state = new SiteStates(cache).read();
  const sources = sourcesDigest(project);
  const record = digestOfRecord(content);
  const stamp = await timings.measure('compare', stamping);
  const stampWith = (record: string): string | undefined =>
    stamp && hash('sha256', JSON.stringify([stamp, sources, options.address, options.base, record]));
  const last = state && !isNew ? { state, differences } : undefined;
  const inputs = stampWith(record);
  const isRecorded = !options.record || last?.state.summary.isRecorded;
  if (last && isRecorded && inputs !== undefined && inputs === last.state.stamp) {
    const found = await timings.measure('compare', differences);
    if (found && isSame(found)) return unchanged(last.state, cache, options);
  }
  const { makeSite } = await making;
  return makeSite({ options, cache, lock, sources, record, stampWith, state, last, progress, timings });
}

/** Made while the site’s folder is still locked, of what is published there, whether this build changed it or not. */
async function copiesOf(
  { newest }: SiteSummary,
  cache: string,
  { copies: asked, content, out, shown, address, base }: BuildOptions,
  progress: Progress,
): Promise<Copy[]> {
  if (!asked || !Object.keys(asked).length) return [];
  const [{ makeCopies }, { settingsOf }, { readArchiveRecord }] = await Promise.all([
    import('./copies/copies.ts'),
    import('../edition/edition.ts'),
    import('../store/holdings.ts'),
  ]);
  const settings = settingsOf(readArchiveRecord(content), {
    ...(address && { address }),
    ...(base && { base }),
  });
  const made = [...(new SiteStates(cache).read()?.files.keys() ?? [])];
  return makeCopies({ asked, out, made, settings, newest, folder: join(cache, 'site'), shown }, progress);
}

function outDirFailure(error: unknown): never {
  throw error instanceof OutDirError
    ? new BuildFailure(`${error.message}\n    ${error.fix}`, { cause: error })
    : error;
}

function waitsFor(holder: number, out: string): string {
  return `Another run (process ${holder}) is building ${out}; this one waits for it.\n`;
}

function isSame({ files, unknownFiles, unknownFolders }: Differences): boolean {
  return !files.length && !unknownFiles.length && !unknownFolders.length;
}

function unchanged(
  { summary: { stories, pages, newest } }: SiteState,
  cache: string,
  { record }: BuildOptions,
): Made {
  return {
    stories,
    pages,
    ...(newest && { newest }),
    shortened: [],
    ...(record && { recorded: 0 }),
    changes: { added: [], changed: [], removed: [] },
    isWhole: false,
    lists: uploadLists(cache),
    limits: [],
    reasons: new Map(),
  };
}
