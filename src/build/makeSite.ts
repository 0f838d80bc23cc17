import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Holdings } from '../archive/archive.ts';
import { copiesStories, mostCopied } from '../archive/markdownCopies.ts';
import type { ListedEdition } from '../routes.ts';
import type { SiteOverrides } from '../edition/edition.ts';
import { openEdition, settingsOf } from '../edition/edition.ts';
import { filesAtOneAddress } from '../edition/publicFiles.ts';
import { hostRules } from '../hosting/hostRules.ts';
import { passedLimits, sizeOf } from '../hosting/limits.ts';
import { ContentErrors, reportText } from '../parse/contentError.ts';
import { certain, dayOf } from '../parse/dateParts.ts';
import { cacheFolder } from '../store/cacheFolder.ts';
import { openStore, readArchiveRecord } from '../store/holdings.ts';
import { recordableAddresses } from '../edition/recordable.ts';
import { addressRecordFile } from '../parse/addressRecord.ts';
import { digestOfRecord } from '../store/addressRecord.ts';
import { writeAddressRecord } from '../store/writeAddressRecord.ts';
import type { BuildContext, BuildOptions, Made } from './build.ts';
import type { SiteChanges } from './changes.ts';
import { changesOf } from './changes.ts';
import { compile } from './compile.ts';
import { BuildFailure } from './buildFailure.ts';
import { publish } from './publish.ts';
import { entryBelow } from './publishing/files.ts';
import { belongsToPlace } from './publishing/siteEntries.ts';
import type { PublishedSite } from './publishedSite.ts';
import { factsOf, filesAt, noSite, publishedAt } from './publishedSite.ts';
import type { RecordDigests } from './reasons.ts';
import { changedRecords, reasonFor, reasonOfInputs, reasonOfNew } from './reasons.ts';
import type { Lanes, RenderJob } from './renderPages.ts';
import { openLanes } from './renderPages.ts';
import type { SiteState, SiteSummary } from './siteState.ts';
import { writeBag } from './siteBag.ts';
import { SiteStates } from './siteState.ts';
import { uploadLists, writeLists } from './uploadLists.ts';
import { templatesOf } from './workspace.ts';
import { linkCarried, pageFile, SiteWriter } from './write.ts';
import { writeSite } from './writeSite.ts';

/** Makes a site, or what of it is not published yet, and publishes it. Throws `BuildFailure`. */
export async function makeSite(context: BuildContext): Promise<Made> {
  const { options, cache, last, progress, timings } = context;
  const { project, content } = options;
  const overrides = overridesOf(options);
  const settings = settingsOf(readArchiveRecord(content), overrides);
  const staging = join(cache, 'site');

  progress.stage('Reading the stories');
  // While the stories are read, another thread compiles; a defect among them is what is reported.
  const templates = timings.measure(
    'compile',
    compile(
      project,
      templatesOf(project),
      context.sources,
      settings,
      options.cache === undefined ? undefined : join(options.cache, 'templates'),
    ),
  );
  const openLanesFor = async (pages: number): Promise<Lanes> => {
    const { entry } = await templates;
    return openLanes({ entry, settings, folder: staging }, options.workers ?? usefulWorkers(pages));
  };
  // The threads of an update load the templates while the stories are read, and what is published is compared.
  let lanes = last && openLanesFor(last.state.summary.pages);
  for (const promise of [templates, lanes]) promise?.catch(() => undefined);
  try {
    const { edition, holdings } = await open(context, overrides).catch((error: unknown) =>
      contentFailure(error, options.shown(content)),
    );
    const published = await publishedBefore(context);
    const ownFiles = ownFilesOf(edition, holdings.publicFiles ?? []);
    sayOnce(edition, ownFiles);
    lanes ??= openLanesFor(edition.pages.length);
    await rm(staging, { recursive: true, force: true });
    await mkdir(staging);
    const writer = new SiteWriter(staging, published);
    const inputs = hash('sha256', JSON.stringify([context.sources, settings]));
    const records = digestsOf(holdings);
    const reasons = new Map<string, string>();
    const target = {
      writer,
      indexCache: join(cache, 'index'),
      renditions: cacheFolder(join(cache, 'renditions')),
      folders: { content, public: join(project, 'public') },
      ownFiles: new Set(ownFiles),
      inputs,
      lanes: await lanes,
      ...(options.explain && { onRender: explainer(reasons, { inputs, records }, last?.state) }),
    };
    await writeSite(edition, await templates, target, progress, timings);
    timings.time('files', () => writeBag(settings, writer, { staging, published }));
    const counts = countsOf(edition);
    const { changes, facts } = await putInPlace(context, writer, published, staging);
    const { isRecorded, recorded } = timings.time('publish', () => putOnRecord(options, edition, holdings));
    const stamp = context.stampWith(recorded === undefined ? context.record : digestOfRecord(content));
    new SiteStates(cache).write({ stamp, inputs, summary: { ...counts, isRecorded }, ...facts, records });
    const sizes = Array.from(facts.files, ([path, file]): [string, number] => [path, file.facts.size]);
    return {
      ...counts,
      changes,
      isWhole: !published.isThere,
      lists: uploadLists(cache),
      limits: passedLimits(sizeOf(sizes), hostRules(edition)),
      reasons,
      shortened: edition.moved.redirects.filter(
        ({ by, from }) => by === 'list' && writer.written.has(pageFile(from.slice(1))),
      ),
      ...(recorded !== undefined && { recorded }),
    };
  } finally {
    await lanes?.then(
      (opened) => opened.stop(),
      () => undefined,
    );
  }
}

/**
 * Puts the addresses of a published site on record, where that is asked for; how many were not there before. An archive that has no record, and
 * none is asked for, need not list them.
 */
function putOnRecord(
  { content, record, shown }: BuildOptions,
  edition: ListedEdition,
  { addresses, publicFiles }: Holdings,
): { isRecorded: boolean; recorded?: number } {
  if (!record && !addresses) return { isRecorded: false };
  const known = new Set(addresses?.lines);
  const all = [...recordableAddresses(edition, publicFiles)];
  const fresh = new Set(all.filter((address) => !known.has(address)));
  if (!record) return { isRecorded: fresh.size === 0 && addresses?.isTidy === true };
  try {
    writeAddressRecord(content, all);
  } catch (error) {
    throw new BuildFailure(
      `The site is published, but its addresses could not be put on record in ${shown(join(content, addressRecordFile))}: ${error instanceof Error ? error.message : String(error)}\n    Put that right, and build again with --record.`,
      { cause: error },
    );
  }
  return { isRecorded: true, recorded: fresh.size };
}

function countsOf({ archive: { stories }, pages }: ListedEdition): SiteSummary {
  const newest = stories.at(-1)?.date;
  return {
    stories: stories.length,
    pages: pages.length,
    ...(newest && { newest: dayOf(newest) ?? certain(newest) }),
  };
}

/** Publishes what was written, and lists it for uploaders; what changed, and the facts of what is published then. */
async function putInPlace(
  { options: { project, out }, cache, state, lock, progress, timings }: BuildContext,
  writer: SiteWriter,
  published: PublishedSite,
  staging: string,
): Promise<{ changes: SiteChanges; facts: Pick<SiteState, 'files' | 'folders'> }> {
  const changes = changesOf(writer, published);
  const before = state?.files ?? filesAt(out);
  progress.stage('Putting the site in place');
  const isExchanged = !published.isThere || (isLarge(writer) && linkCarried(staging, writer, out));
  const change = isExchanged
    ? { kind: 'whole' as const, files: staging, removed: placeFilesGone(out, state, writer) }
    : { kind: 'update' as const, files: staging, removed: [...changes.removed, ...published.unknownFolders] };
  await timings.measure('publish', publish(change, out, project, { lock }));
  writeLists(cache, writer.made, before);
  // What is linked, or moved as a whole, has other facts than before.
  return { changes, facts: factsOf(out, writer.made, isExchanged ? noSite : published, changes) };
}

/** What of the published site can be carried over. */
async function publishedBefore({ last, options, timings }: BuildContext): Promise<PublishedSite> {
  const differences = await timings.measure('compare', last?.differences ?? Promise.resolve(undefined));
  return last && differences ? publishedAt(options.out, last.state, differences) : noSite;
}

/** Reads and joins the content folder. Throws `ContentErrors`. */
async function open(
  { options: { project, content, workers }, cache, progress, timings }: BuildContext,
  overrides: SiteOverrides,
): Promise<{ edition: ListedEdition; holdings: Holdings }> {
  const { holdings, times, imagingFault } = await openStore(
    {
      content,
      public: join(project, 'public'),
      ours: join(project, 'content'),
      cache: join(cache, 'records'),
      command: 'build',
    },
    { workers, progress: (done, total) => progress.stage('Reading the stories', done, total) },
  );
  if (imagingFault !== undefined) process.stderr.write(asTheyAre(imagingFault));
  for (const stage of ['read', 'parse', 'find'] as const) timings.add(stage, times[stage]);
  const edition = timings.time('open', () => openEdition(holdings, overrides));
  return { edition, holdings };
}

/**
 * The files that the last build brought and this one does not, below what else belongs to the place: `.well-known/a.txt`, `CNAME`. The state may be
 * of another folder: a file with other bytes is someone else’s.
 */
function placeFilesGone(out: string, state: SiteState | undefined, { made }: SiteWriter): string[] {
  const gone = Array.from(state?.files ?? []).filter(
    ([path]) => belongsToPlace(path.split('/')[0]!) && !made.has(path),
  );
  return gone
    .filter(
      ([path, { digest }]) => entryBelow(out, path)?.isFile() && digestOfFile(join(out, path)) === digest,
    )
    .map(([path]) => path);
}

/** The files of `public/` that go before those that would be made. Throws where one stands at an address of the archive’s own. */
function ownFilesOf(edition: ListedEdition, publicFiles: string[]): string[] {
  const { replaced, clashing } = filesAtOneAddress(edition, publicFiles);
  if (clashing.length)
    throw new BuildFailure(
      `${clashing.map((path) => `public/${path} stands where the archive makes a file of its own.\n`).join('')}    Rename it, or delete it.\nThe last site is kept.`,
    );
  return replaced;
}

/** Says what a reader of the README might not expect. */
function sayOnce({ archive, site }: ListedEdition, ownFiles: string[]): void {
  for (const path of ownFiles)
    process.stderr.write(
      `public/${path} is published as it is, in place of the one that the archive would make.\n`,
    );
  if (site.markdown === undefined && !copiesStories(archive, site))
    process.stderr.write(
      `Stories are not published as Markdown beside their pages, for there are more than ${mostCopied.toLocaleString('en')}; archive.md decides it with features: { markdown: true } or { markdown: false }.\n`,
    );
}

/** Said where pictures are held and none can be resized: the site is whole without. */
function asTheyAre(reason: string): string {
  return `Pictures are published in their own size alone, for sharp, which makes smaller ones, does not run here: ${reason}\n`;
}

function digestOfFile(file: string): string {
  return hash('sha256', readFileSync(file));
}

/** Whether so much changes that the site is exchanged at once rather than file by file, so that no reader finds half of it. */
function isLarge({ made, written }: SiteWriter): boolean {
  return written.size > made.size / 2;
}

function contentFailure(error: unknown, folder: string): never {
  if (!(error instanceof ContentErrors)) throw error;
  throw new BuildFailure(`${reportText(error.defects, folder)}The last site is kept.`, {
    cause: error,
  });
}

function overridesOf({ address, base }: SiteOverrides): SiteOverrides {
  return { ...(address && { address }), ...(base && { base }) };
}

function digestsOf({ stories, people, countries, archive = [] }: Holdings): RecordDigests {
  const read = [people, countries, archive].flat();
  return new Map([
    ...stories.map(({ file, digest = '' }): [string, string] => [file, digest]),
    ...read.map(({ file, record }): [string, string] => [file, hash('sha256', JSON.stringify(record ?? ''))]),
  ]);
}

/** Tells `reasons` why each page is rendered. */
function explainer(
  reasons: Map<string, string>,
  { inputs, records }: { inputs: string; records: RecordDigests },
  before: SiteState | undefined,
): (page: RenderJob) => void {
  const changed = changedRecords(before?.records ?? new Map(), records);
  return ({ address, model, published }) => {
    const isNew = published === undefined;
    const reason = isNew
      ? reasonOfNew
      : inputs === before?.inputs
        ? reasonFor(model, changed)
        : reasonOfInputs;
    reasons.set(address, reason);
  };
}

/** On one core, and for few pages, other threads cost more than they bring. */
function usefulWorkers(pages: number): number {
  return pages < fewPages ? 0 : Math.min(mostWorkers, availableParallelism() - 1);
}

const fewPages = 1500;
const mostWorkers = 3;
