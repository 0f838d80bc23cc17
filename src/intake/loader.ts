import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Filed, StoryRecord } from '../parse/records.ts';
import { parseArchive, parseCountry, parsePerson, parseStory } from '../parse/records.ts';
import type { Shelf } from './contentFolder.ts';
import { readRecordFile, recordFiles } from './contentFolder.ts';
import type { PictureFolders } from './pictures.ts';
import { heldPictures, pictureStamp } from './pictures.ts';

/**
 * Reads one shelf of a content folder into Astro’s content store, an entry a file, its id the path below the shelf.
 * An entry’s data is a `Filed` record: what is wrong with a file is data like the rest, and `openArchive` reports it with all other
 * defects of the run. A file is parsed again only where its bytes, its pictures or the parser itself have changed; a file that is
 * gone is gone from the store.
 */
export function shelfLoader(shelf: Shelf, content: string): Loader {
  return {
    name: `dateline-${shelf}`,
    async load(context) {
      const folders = { content, public: fileURLToPath(context.config.publicDir) };
      await fill(context, shelf, folders);
      if (!context.watcher) return;
      const watched = join(content, shelf === 'archive' ? 'archive.md' : shelf);
      context.watcher.add(watched);
      for (const event of ['add', 'change', 'unlink'] as const) {
        context.watcher.on(event, (path: string) => {
          if (path.startsWith(watched)) void fill(context, shelf, folders);
        });
      }
    },
  };
}

const parsers = { stories: parseStory, people: parsePerson, countries: parseCountry, archive: parseArchive };

/** How many files are read at a time. */
const hands = 32;

async function fill({ store, watcher }: LoaderContext, shelf: Shelf, folders: PictureFolders): Promise<void> {
  const { paths, defects } = await recordFiles(folders.content, shelf, watcher ? 'dev' : 'build');
  const present = new Set(paths);
  for (const id of store.keys()) if (!present.has(id)) store.delete(id);
  for (const [index, defect] of defects.entries()) {
    store.set({ id: `/${index}`, data: { file: defect.file, defects: [defect], places: {} } });
  }
  const waiting = paths.values();
  await Promise.all(
    Array.from({ length: hands }, async () => {
      for (const path of waiting) await file(path);
    }),
  );

  async function file(path: string): Promise<void> {
    const bytes = await readRecordFile(folders.content, shelf, path);
    if ('wrong' in bytes) {
      store.set({ id: path, data: { file: bytes.file, defects: [bytes], places: {} } });
      return;
    }
    const written = createHash('sha256').update(parserVersion()).update(bytes).digest('base64url');
    const known = store.get(path) as { data: Filed<unknown>; digest?: string | number } | undefined;
    const filed =
      known?.data.record !== undefined && typeof known.digest === 'string' && known.digest.startsWith(written)
        ? known.data
        : parsers[shelf](path, bytes);
    const pictures =
      shelf === 'stories'
        ? await pictureStamp((filed.record ?? filed.partial) as StoryRecord | undefined, folders)
        : '';
    const digest = `${written} ${pictures}`;
    if (known?.digest === digest) return;
    store.set({ id: path, data: await withPictures(filed), digest });
  }

  async function withPictures(filed: Filed<unknown>): Promise<Record<string, unknown>> {
    const held =
      shelf === 'stories'
        ? await heldPictures(filed as Filed<StoryRecord>, folders)
        : { sizes: {}, defects: [] };
    const faults = filed.record === undefined ? [...filed.defects, ...held.defects] : held.defects;
    return { ...filed, defects: faults, pictures: held.sizes };
  }
}

/** A digest of the parser’s own sources: with another parser, every file is read anew. */
function parserVersion(): string {
  version ??= createHash('sha256')
    .update(
      readdirSync(parserRoom)
        .toSorted()
        .map((name) => readFileSync(join(parserRoom, name), 'utf8'))
        .join('\n'),
    )
    .digest('hex');
  return version;
}

let version: string | undefined;
const parserRoom = fileURLToPath(new URL('../parse/', import.meta.url));
