import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { inject } from 'vitest';
import { openArchive } from '../../src/archive/archive.ts';
import type { Archive } from '../../src/archive/types.ts';
import { readHoldings } from '../../src/store/holdings.ts';
import { FolderFiles } from '../../src/search/index/siteFiles.ts';
import { writeIndex } from '../../src/search/index/writeIndex.ts';

/** The archive of a content folder. */
export async function archiveOf(content: string): Promise<Archive> {
  const project = inject('project');
  const folders = { public: resolve(project, 'public'), ours: resolve(project, 'content') };
  return openArchive(await readHoldings({ content: resolve(project, content), ...folders }));
}

/** Indexes a built site again, with so many stories in a volume; `content` is what it was built of. */
export async function indexAgain(content: string, out: string, mostInVolume: number): Promise<void> {
  const archive = await archiveOf(content);
  for (const folder of ['pagefind', 'search/words'])
    await rm(join(out, folder), { recursive: true, force: true });
  const files = new FolderFiles({ out, digests: new Map() });
  await writeIndex({ archive, files, language: 'en', mostInVolume });
}
