import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BuildFailure } from './buildFailure.ts';
import { isWithin, real } from './outDir.ts';

/** What a folder named by `--cache` must be apart from. */
export interface OtherFolders {
  project: string;
  content: string;
  out: string;
  /** A path as messages show it. */
  shown: (path: string) => string;
}

/**
 * Makes the folder that `--cache` names, or makes sure that it is one that was made so: everything in it may be deleted. It carries the tag
 * by which backups leave caches out (https://bford.info/cachedir/). Throws `BuildFailure`.
 */
export async function openCacheDir(
  folder: string,
  { project, content, out, shown }: OtherFolders,
): Promise<void> {
  const place = await real(folder);
  const fix = 'Name a folder of its own: --cache .dateline-cache.';
  const refuse = (why: string): never => {
    throw new BuildFailure(`${why}\n    ${fix}\nThe last site is kept.`);
  };
  for (const other of [out, content])
    if (isWithin(place, await real(other))) refuse(`The cache ${shown(folder)} is in ${shown(other)}.`);
  for (const other of [out, content, project])
    if (isWithin(await real(other), place)) refuse(`The cache ${shown(folder)} holds ${shown(other)}.`);
  const tag = join(folder, 'CACHEDIR.TAG');
  if (existsSync(tag)) return;
  if (existsSync(folder)) {
    if (!statSync(folder).isDirectory()) refuse(`The cache ${shown(folder)} is a file.`);
    if (readdirSync(folder).length) refuse(`${shown(folder)} holds files that are no cache of Dateline’s.`);
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(tag, signature);
}

const signature = `Signature: 8a477f597d28d172789f06886806bc55
# This folder is a cache of Dateline’s, and may be deleted. About the tag: https://bford.info/cachedir/
`;
