import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ListedEdition } from '../routes.ts';
import { filesOf } from '../files.ts';
import type { MadeText, SiteFile } from '../files/siteFile.ts';
import { renditionFilesOf } from '../files/pictureFiles.ts';
import { workerFile } from '../files/retiredWorker.ts';
import { assertDefined } from '../parse/assert.ts';
import type { Page } from '../routes.ts';
import { writeIndex } from '../search/index/writeIndex.ts';
import { fileState, stateParts } from '../store/fileIndex.ts';
import type { Compiled } from './compile.ts';
import type { PictureFolders } from '../store/pictures.ts';
import type { CacheFolder } from '../store/cacheFolder.ts';
import type { Progress } from './progress.ts';
import type { LaneJob, Lanes, RenderJob, TextJob } from './renderPages.ts';
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
  writeAssets(compiled, writer, site.offline ? undefined : workerFile);
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
  const render = target.lanes.render(jobsOf(pages, files, target, keys), {
    made(job, { digest, isNew }) {
      const { path } = job;
      writer.take(path, { digest, key: assertDefined(keys.get(path), path) }, isNew);
      if ('template' in job) progress.stage('Writing pages', ++rendered, pages.length);
    },
    worked(work) {
      for (const stage of ['model', 'render', 'write'] as const) timings.add(stage, work[stage] ?? 0);
    },
  });
  // Where it throws, the others are waited for all the same.
  const others = new Promise<void>((done) => {
    timings.time('files', () => writeFiles(files(), target));
    done();
  });
  try {
    const withPictures = timings.measure('pictures', pictures.done);
    await Promise.all([index, render.then(() => (pagesAreDone = true)), others, withPictures]);
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
    let model = page.inputs ? undefined : JSON.stringify(page.model());
    const key = hash('sha256', `${inputs} ${template} ${model ?? JSON.stringify(page.inputs?.())}`);
    if (writer.keep(path, key)) continue;
    keys.set(path, key);
    model ??= JSON.stringify(page.model());
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

/** A digest of what a file is made from; undefined where it is made each time. */
function keyOf({ address, inputs: own }: SmallFile, { inputs }: SiteTarget): string | undefined {
  return own === undefined ? undefined : hash('sha256', `${inputs} ${address} ${JSON.stringify(own)}`);
}

/** Styles, scripts, and what `public/` holds, but for one file. */
function writeAssets({ assets, digest }: Compiled, writer: SiteWriter, except?: string): void {
  for (const entry of readdirSync(assets, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const from = join(entry.parentPath, entry.name);
    const path = from.slice(assets.length + 1);
    if (path === except) continue;
    if (!writer.keep(path, digest)) writer.write(path, readFileSync(from), digest);
  }
}

function writeFiles(files: SiteFile[], target: SiteTarget): void {
  const { writer, folders } = target;
  for (const file of files) {
    const path = file.address;
    if ('copyOf' in file) copyFile(path, join(folders.content, file.copyOf), writer);
    else if ('text' in file && !file.isSmall) {
      const key = keyOf(file, target);
      if (key === undefined || !writer.keep(path, key)) writer.stream(path, file.text(), key);
    }
  }
}

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
