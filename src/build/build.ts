import { copyFile, cp, mkdir, realpath, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { filesOf } from '../files.ts';
import { readHoldings } from '../store/holdings.ts';
import { ContentErrors, reportText } from '../parse/contentError.ts';
import type { Edition, Page } from '../routes.ts';
import { pagesOf } from '../routes.ts';
import { writeIndex } from '../search/index/writeIndex.ts';
import { createSite } from '../site.ts';
import { compile } from './compile.ts';
import type { SiteOverrides } from './edition.ts';
import { openEdition } from './edition.ts';
import { checkOutDir, OutDirError, reasonOf, swapIn } from './outDir.ts';
import type { Progress } from './progress.ts';
import { progressLine } from './progress.ts';
import { openRenderer } from './renderer.ts';
import { acquireWorkspace, templatesOf } from './workspace.ts';
import { SiteWriter } from './write.ts';

export interface BuildOptions extends SiteOverrides {
  /** Dateline’s own folder. */
  project: string;
  content: string;
  out: string;
  /** A path as messages show it. */
  shown: (path: string) => string;
}

export interface Built {
  stories: number;
  pages: number;
  seconds: number;
}

/** A build that ended for a reason the user can fix; the message is the whole report. */
export class BuildFailure extends Error {
  override readonly name = 'BuildFailure';
}

/** Builds the site beside `out` and puts it there when all is well; else `out` stands as it was, and `BuildFailure` is thrown. */
export async function buildSite(options: BuildOptions): Promise<Built> {
  const start = performance.now();
  const { project, content, shown } = options;
  // Where `out` is a link, what it leads to is replaced and not the link.
  const out = await realpath(options.out).catch(() => options.out);
  await checkOutDir(out, [project, content]).catch(outDirFailure);
  const workspace = await acquireWorkspace(project, content).catch((error: unknown) =>
    unwritable(error, project),
  );
  const progress = progressLine();
  try {
    const built = join(workspace.folder, 'site');
    await rm(built, { recursive: true, force: true });
    progress.say('Reading the stories');
    const edition = await open(options).catch((error: unknown) => contentFailure(error, shown(content)));
    const pages = await write(edition, built, { ...options, progress }).catch((error: unknown) =>
      unwritable(error, project),
    );
    progress.say('Indexing');
    await writeIndex({ archive: edition.archive, out: built, language: edition.site.language });
    progress.say('Putting the site in place');
    await swapIn(built, out);
    return {
      stories: edition.archive.stories.length,
      pages,
      seconds: (performance.now() - start) / 1000,
    };
  } finally {
    progress.end();
    await workspace.release();
  }
}

/** Reads and joins the content folder. Throws `ContentErrors`. */
async function open({ project, content, address, base }: BuildOptions): Promise<Edition> {
  const holdings = await readHoldings({
    content,
    public: join(project, 'public'),
    ours: join(project, 'content'),
    command: 'build',
  });
  return openEdition(holdings, { ...(address && { address }), ...(base && { base }) });
}
