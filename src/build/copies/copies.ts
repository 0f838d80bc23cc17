/*
 * Copies of a whole site in one file, made of what is published. They are made after it, and one that fails does nothing to the site.
 */
import { mkdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { SiteSettings } from '../../site.ts';
import { slug } from '../../parse/slug.ts';
import { reasonOf } from '../diskFailure.ts';
import { isWithin } from '../outDir.ts';
import type { Progress } from '../progress.ts';
import { CopyError } from './copyError.ts';
import { copySource } from './copySource.ts';
import type { CopyFormat } from './format.ts';
import { formatNames, isOfFormat } from './format.ts';

/** Which copies are asked for: each at a path, or, with `true`, beside the site. */
export type CopiesAsked = Partial<Record<CopyFormat, string | true>>;

/** A copy that was made, or why it was not: a full sentence. */
export type Copy = { format: CopyFormat; file: string } & ({ bytes: number } | { failure: string });

export interface CopiesTask {
  asked: CopiesAsked;
  out: string;
  /** The paths of the site’s own files there. */
  made: readonly string[];
  settings: SiteSettings;
  /** When the newest story is from; undefined without stories. */
  newest: string | undefined;
  /** A folder that does not exist, where a copy may be made; it is gone afterwards. */
  folder: string;
  shown: (path: string) => string;
}

/** Makes the copies that are asked for, one after another. */
export async function makeCopies(task: CopiesTask, progress: Progress): Promise<Copy[]> {
  const copies: Copy[] = [];
  for (const format of ['zip', 'zim'] as const) {
    const asked = task.asked[format];
    if (asked !== undefined) copies.push(await makeCopy(format, asked, task, progress));
  }
  return copies;
}

/** `berkshire-archive-2026-02-01`: the same for each copy of the same site. */
export function copyName({ name }: Pick<SiteSettings, 'name'>, newest: string | undefined): string {
  return [slug(name) || 'archive', newest].filter(Boolean).join('-');
}

async function makeCopy(
  format: CopyFormat,
  asked: string | true,
  task: CopiesTask,
  progress: Progress,
): Promise<Copy> {
  const { out, settings, newest, shown } = task;
  const root = copyName(settings, newest);
  const file = asked === true ? join(dirname(out), `${root}.${format}`) : asked;
  try {
    assertPlace(file, format, out);
    mkdirSync(dirname(file), { recursive: true });
    await write[format](file, task, root, progress);
    return { format, file, bytes: statSync(file).size };
  } catch (error) {
    const reason = error instanceof CopyError ? error.message : `it cannot be written: ${reasonOf(error)}`;
    return { format, file, failure: `${shown(file)} was not made: ${reason}. The site is published.` };
  }
}

const write: Record<
  CopyFormat,
  (file: string, task: CopiesTask, root: string, progress: Progress) => Promise<void>
> = {
  async zip(file, { out, made, settings }, root, progress) {
    const { writeZip } = await import('./zip.ts');
    const source = copySource(out, settings.base, made);
    await writeZip(file, source, {
      settings,
      root,
      progress: (done) => progress.stage('Writing the zip archive', done, source.paths.length),
    });
  },
  async zim(file, { out, made, settings, folder }, _, progress) {
    progress.stage('Writing the ZIM file');
    const { writeZim } = await import('./zim.ts');
    await writeZim(file, copySource(out, settings.base, made), { settings, folder });
  },
};

/** What is in the site’s folder belongs to the next build, and a file of another kind to somebody else. */
function assertPlace(file: string, format: CopyFormat, out: string): void {
  if (isWithin(file, out))
    throw new CopyError(
      `${basename(out)} holds the site alone, and the next build would delete it; name another place`,
    );
  const there = statSync(file, { throwIfNoEntry: false });
  if (there?.isDirectory()) throw new CopyError('there is a folder of this name; name a file');
  if (there?.isFile() && there.size > 0 && !isOfFormat(file, format))
    throw new CopyError(
      `there is a file of this name that is no ${formatNames[format]}; name another, or delete it`,
    );
}
