import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Holdings } from '../../src/archive/archive.ts';
import { openEdition } from '../../src/edition/edition.ts';
import { readHoldings } from '../../src/store/holdings.ts';
import type { ContentErrors } from '../../src/parse/contentError.ts';
import { reportText } from '../../src/parse/contentError.ts';

/** Text, or bytes, by the path below the folder. */
export type Files = Record<string, string | Uint8Array>;

/** A folder that lasts as long as the test. Pictures of `public/` stand beside the content, as on a real site. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes a content folder and gives its path. */
export async function contentFolder(files: Files): Promise<string> {
  const content = join(await temporaryFolder(), 'content');
  await mkdir(content);
  await write(content, files);
  return content;
}

export async function write(folder: string, files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** A story’s file: title, date and source, unless told otherwise, and a line of text. */
export function storyFile(fields: Record<string, string | undefined> = {}, body = '\nText.\n'): string {
  const all = { title: 'Talks', date: '2025-04-08', source: 'IRNA', ...fields };
  const lines = Object.entries(all).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`],
  );
  return ['---', ...lines, '---', body].join('\n');
}

/** What a content folder holds, without the country records that come with Dateline. */
export function holdings(content: string): Promise<Holdings> {
  return readHoldings({ content, public: join(dirname(content), 'public'), ours: content });
}

/** The report on a content folder as an editor sees it; empty where nothing is wrong. */
export async function report(content: string): Promise<string> {
  const held = await holdings(content);
  try {
    openEdition(held);
    return '';
  } catch (error) {
    if ((error as Error).name !== 'ContentErrors') throw error;
    return reportText((error as ContentErrors).defects, 'content');
  }
}
