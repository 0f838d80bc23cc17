import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { onTestFinished } from 'vitest';
import type { Holdings } from '../../src/archive/archive.ts';
import { openArchive } from '../../src/archive/archive.ts';
import type { Shelf } from '../../src/intake/contentFolder.ts';
import { shelfLoader } from '../../src/intake/loader.ts';
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

/** Astro’s content store, as far as a loader uses it. */
export class Store extends Map<string, { id: string; data: Record<string, unknown>; digest?: string }> {
  readonly written: string[] = [];

  put(entry: { id: string; data: Record<string, unknown>; digest?: string }): boolean {
    this.written.push(entry.id);
    super.set(entry.id, entry);
    return true;
  }
}

export async function load(content: string, shelf: Shelf, store = new Store()): Promise<Store> {
  const context = {
    store: {
      keys: () => [...store.keys()],
      get: (id: string) => store.get(id),
      set: (entry: Parameters<Store['put']>[0]) => store.put(entry),
      delete: (id: string) => store.delete(id),
    },
    config: { publicDir: pathToFileURL(join(dirname(content), 'public/')) },
  };
  await shelfLoader(shelf, content).load(context as unknown as LoaderContext);
  return store;
}

export async function holdings(content: string): Promise<Holdings> {
  const read = async (shelf: Shelf): Promise<unknown[]> =>
    [...(await load(content, shelf)).values()].map(({ data }) => data);
  return {
    stories: await read('stories'),
    people: await read('people'),
    countries: await read('countries'),
    archive: await read('archive'),
  } as Holdings;
}

/** The report on a content folder as an editor sees it; empty where nothing is wrong. */
export async function report(content: string): Promise<string> {
  const held = await holdings(content);
  try {
    openArchive(held);
    return '';
  } catch (error) {
    if ((error as Error).name !== 'ContentErrors') throw error;
    return reportText((error as ContentErrors).defects, 'content');
  }
}
