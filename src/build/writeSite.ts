import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { redirectsOf } from '../edition/redirects.ts';
import { filesOf } from '../files.ts';
import type { MadeText, SiteFile } from '../files/siteFile.ts';
import { renditionFilesOf } from '../files/pictureFiles.ts';
import { workerFile } from '../files/retiredWorker.ts';
import { assertDefined } from '../parse/assert.ts';
import type { ListedEdition, Page } from '../routes.ts';
import { writeIndex } from '../search/index/writeIndex.ts';
import { fileState, stateParts } from '../store/fileIndex.ts';
import type { Compiled } from './compile.ts';
import type { PictureFolders } from '../store/pictures.ts';
import type { CacheFolder } from '../store/cacheFolder.ts';
import type { Progress } from './progress.ts';
import type { LaneJob, Lanes, RenderJob, RenderReport, TextJob } from './renderPages.ts';
import { makeRenditions } from './renditions.ts';
import type { Timings } from './timings.ts';
import type { SiteWriter } from './write.ts';
import { pageFile } from './write.ts';

/** Where a site is written, and of what. */
export interface SiteTarget {
  writer: SiteWriter;
  /** The folder for what the index of words keeps from one build to the next. */
  indexCache: string;
  /** A digest of what every page depends on besides its model: templates and settings. */
  inputs: string;
  /** Where pictures are. */
  folders: PictureFolders;
  /** Files of `public/`, by their paths, that go before those of the same address that would be made. */
  ownFiles: ReadonlySet<string>;
  /** For what renditions of pictures are kept from one build to the next. */
  renditions: CacheFolder;
  lanes: Lanes;
  /** Is told of each page that is rendered, with its model as JSON. */
  onRender?: ((page: RenderJob) => void) | undefined;
}

/** Gives every page and file of an edition to the writer, and the index of its words. Pages made from the same as those published are not rendered. */
export async function writeSite(
  edition: ListedEdition,
  compiled: Compiled,
  target: SiteTarget,
  progress: Progress,
  timings: Timings,
): Promise<void> {
  const { archive, site, pages } = edition;
  const { writer } = target;
  assertUnique(pages);
  writeAssets(compiled, writer, edition, site.offline ? undefined : workerFile);
  let rendered = 0;
  let pagesAreDone = false;
  const pictures = makeRenditions([...renditionFilesOf(edition)], {
    writer,
    cache: target.renditions,
    folders: target.folders,
    progress: (done, total) => {
      if (pagesAreDone) progress.stage('Resizing pictures', done, total);
    },
  });
  const index = timings.measure(
    'index',
    writeIndex({
      archive,
      names: edition.names,
      files: writer,
      cache: target.indexCache,
      language: site.language,
      inThread: writer.isUpdate,
    }),
  );
  const keys = new Map<string, string>();
  let listed: SiteFile[] | undefined;
  // Listed when the threads that render have work.
  const files = (): SiteFile[] =>
    (listed ??= [...filesOf(edition)].filter(({ address }) => !target.ownFiles.has(address)));
  const report: RenderReport = {
    made(job, { digest, isNew }) {
      const { path } = job;
      writer.take(path, { digest, key: assertDefined(keys.get(path), path) }, isNew);
      if ('template' in job) progress.stage('Writing pages', ++rendered, pages.length);
    },
    worked(work) {
      for (const stage of ['model', 'render', 'write'] as const) timings.add(stage, work[stage] ?? 0);
    },
  };
  const ofFiles = pages.filter((page) => page.ofFiles);
  const others = pages.filter((page) => !page.ofFiles);
  const render = target.lanes.render(jobsOf(others, files, target, keys), report);
  // Where it throws, the others are waited for all the same.
  const written = writeFiles(files, target, timings);
  const renderLast = Promise.all([render, written]).then(async () => {
    await target.lanes.render(pageJobs(ofFiles, target, keys), report);
    pagesAreDone = true;
  });
  try {
    const withPictures = timings.measure('pictures', pictures.done);
    await Promise.all([index, render, written, renderLast, withPictures]);
  } finally {
    pictures.stop();
  }
}

/** The pages and small files that are not published as they would be made now; `keys` gets what they are made from. */
function* jobsOf(
  pages: Iterable<Page>,
  files: () => SiteFile[],
  target: SiteTarget,
  keys: Map<string, string>,
): Generator<LaneJob> {
  yield* pageJobs(pages, target, keys);
  yield* textJobs(files().filter(isSmall), target, keys);
}

function* pageJobs(
  pages: Iterable<Page>,
  { writer, inputs, onRender }: SiteTarget,
  keys: Map<string, string>,
): Generator<RenderJob> {
  for (const page of pages) {
    const { address, template } = page;
    const path = pageFile(address);
    const modelOf = (): string => JSON.stringify(page.model(page.ofFiles && ((file) => writer.facts(file))));
    let model = page.inputs ? undefined : modelOf();
    const key = hash('sha256', `${inputs} ${template} ${model ?? JSON.stringify(page.inputs?.())}`);
    if (writer.keep(path, key)) continue;
    keys.set(path, key);
    model ??= modelOf();
    const job = { address, template, model, path, published: writer.published(path) };
    onRender?.(job);
    yield job;
  }
}

function* textJobs(
  files: Iterable<SmallFile>,
  target: SiteTarget,
  keys: Map<string, string>,
): Generator<TextJob> {
  const { writer } = target;
  for (const file of files) {
    const path = file.address;
    const key = keyOf(file, target) ?? '';
    if (key && writer.keep(path, key)) continue;
    keys.set(path, key);
    yield { path, text: [...file.text()].join(''), published: writer.published(path) };
  }
}

type SmallFile = MadeText & { address: string };

function isSmall(file: SiteFile): file is SmallFile {
  return 'text' in file && file.isSmall === true;
}

/** Styles, scripts, and what `public/` holds, but for one file; what has moved, at its older addresses too. */
function writeAssets(
  { assets, digest }: Compiled,
  writer: SiteWriter,
  edition: ListedEdition,
  except?: string,
): void {
  const older = Map.groupBy(redirectsOf(edition), ({ to }) => to);
  for (const entry of readdirSync(assets, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const from = join(entry.parentPath, entry.name);
    const path = from.slice(assets.length + 1);
    if (path === except) continue;
    const addresses = older.get(`/${path}`)?.filter((moved) => !moved.from.endsWith('/')) ?? [];
    for (const at of [path, ...addresses.map((moved) => moved.from.slice(1))])
      if (!writer.keep(at, digest)) writer.write(at, readFileSync(from), digest);
  }
}

/** Writes what is no page. While a file is compressed, which other threads do, this one has time for others. */
async function writeFiles(files: () => SiteFile[], target: SiteTarget, timings: Timings): Promise<void> {
  const { writer, folders } = target;
  let begun = performance.now();
  for (const file of files()) {
    const path = file.address;
    if ('copyOf' in file) copyFile(path, join(folders.content, file.copyOf), writer);
    else if ('text' in file && !file.isSmall) {
      const key = keyOf(file, target);
      if (key !== undefined && writer.keep(path, key)) continue;
      const pieces = file.text((address) => writer.facts(address));
      if (!file.gzip) writer.stream(path, pieces, key);
      else {
        const plain = [...pieces].join('');
        timings.add('files', performance.now() - begun);
        const bytes = await compressed(plain);
        begun = performance.now();
        writer.write(path, bytes, key);
      }
    }
  }
  timings.add('files', performance.now() - begun);
}

/** A digest of what a file is made from; undefined where only its text tells. */
function keyOf(
  { address, inputs, gzip: isCompressed }: MadeText & { address: string },
  target: SiteTarget,
): string | undefined {
  if (inputs === undefined) return undefined;
  const how = isCompressed ? ` gzip ${zlibVersion}` : '';
  return hash('sha256', `${target.inputs} ${address}${how} ${JSON.stringify(inputs)}`);
}

/** With no time of its own (RFC 1952, MTIME 0), so that the same text gives the same bytes. The level is the one that takes little time. */
function compressed(text: string): Promise<Uint8Array> {
  return promisify(gzip)(text, { level: 4 });
}

/** Another version may compress to other bytes. */
const zlibVersion = process.versions.zlib;

/** A file whose state on disk is that of the last build is not read. */
function copyFile(path: string, from: string, writer: SiteWriter): void {
  const state = fileState(from);
  const key = state && hash('sha256', `${from} ${stateParts.map((part) => state[part]).join(' ')}`);
  if (!key || !writer.keep(path, key)) writer.write(path, readFileSync(from), key);
}

/** Two pages at one address would hide each other in silence. */
function assertUnique(pages: Page[]): void {
  const templates = new Map<string, string>();
  for (const { address, template } of pages) {
    const other = templates.get(address);
    if (other) throw new Error(`${template} and ${other} both make the page /${address}`);
    templates.set(address, template);
  }
}
