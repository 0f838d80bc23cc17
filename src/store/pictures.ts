import { createHash, hash } from 'node:crypto';
import { open, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { imageSize } from 'image-size';
import type { StoryHolding } from '../archive/archive.ts';
import type { PictureSizes } from '../archive/types.ts';
import type { Defect, Refusal } from '../parse/contentError.ts';
import { picturePath } from '../parse/picture.ts';
import type { Filed, StoryRecord } from '../parse/records.ts';
import type { Kept } from './collections.ts';
import { defect } from './defects.ts';
import { Packed } from './packed.ts';

/** The folders in which pictures may lie. */
export interface PictureFolders {
  content: string;
  public: string;
}

export interface HeldPictures {
  sizes: PictureSizes;
  defects: Defect[];
}

/** In pixels, as the picture is shown. */
export interface Size {
  width: number;
  height: number;
}

/** Gives stories the sizes of the pictures they hold. Sizes are kept in the cache; `keys` gets the key under which they stand there. */
export async function addPictures(
  stories: StoryHolding[],
  folders: PictureFolders,
  { cache, parser, keys }: Pick<Kept, 'cache' | 'parser' | 'keys'>,
): Promise<StoryHolding[]> {
  const key = hash('sha256', `${parser} pictures`);
  const bytes = cache?.read(key);
  const known = bytes ? Packed.from<Map<string, Size>>(bytes).value : new Map<string, Size>();
  const used = new Map<string, Size>();
  const waiting = stories
    .filter(({ record, partial }) => (record ?? partial)?.photos.some(({ file }) => file))
    .values();
  const held = new Map<StoryHolding, HeldPictures>();
  await Promise.all(
    Array.from({ length: readConcurrency }, async () => {
      for (const story of waiting) held.set(story, await heldPictures(story, folders, known, used));
    }),
  );
  if (used.size && !(used.size === known.size && [...used.keys()].every((stamp) => known.has(stamp))))
    cache?.write(key, Packed.of(used).bytes);
  keys.push(key);
  return stories.map((story) => {
    const { sizes = {}, defects = [] } = held.get(story) ?? {};
    return {
      ...story,
      pictures: sizes,
      defects: defects.length ? [...story.defects, ...defects] : story.defects,
    };
  });
}

/** How many pictures are read at a time. */
const readConcurrency = 32;

/**
 * Looks for the pictures a story says it holds, and measures them. A link may not lead out of its folder. `known` holds sizes by what distinguishes one
 * picture from another; `used` gets those that were asked for.
 */
export async function heldPictures(
  filed: Filed<StoryRecord>,
  folders: PictureFolders,
  known: ReadonlyMap<string, Size> = new Map(),
  used = new Map<string, Size>(),
): Promise<HeldPictures> {
  const held: HeldPictures = { sizes: {}, defects: [] };
  const record = filed.record ?? filed.partial;
  for (const [index, { file }] of Object.entries(record?.photos ?? [])) {
    // A path that leads elsewhere is a defect that the parser reports.
    if (file === undefined || 'message' in picturePath(file, `${record!.id}.md`)) continue;
    const field = `photos[${Number(index) + 1}].file`;
    const size = await measure(file, record!.id, folders, known, used);
    if ('message' in size) held.defects.push({ file: filed.file, ...filed.places[field], field, ...size });
    else held.sizes[file] = size;
  }
  return held;
}

/** What changes when a picture changes: enough to know that it need not be measured again. */
export async function pictureStamp(
  record: StoryRecord | undefined,
  folders: PictureFolders,
): Promise<string> {
  const files = (record?.photos ?? []).flatMap((photo) => photo.file ?? []);
  if (!files.length) return '';
  const stamps = await Promise.all(
    files.map(async (file) => {
      const where = picturePath(file, `${record!.id}.md`);
      if ('message' in where) return file;
      const facts = await stat(join(folders[where.value.folder], where.value.path)).catch(() => undefined);
      return `${file} ${facts?.size} ${facts?.mtimeMs}`;
    }),
  );
  return createHash('sha256').update(stamps.join('\n')).digest('hex').slice(0, 16);
}

async function measure(
  file: string,
  story: string,
  folders: PictureFolders,
  known: ReadonlyMap<string, Size>,
  used: Map<string, Size>,
): Promise<Size | Refusal> {
  const where = picturePath(file, `${story}.md`);
  if ('message' in where) return where;
  const folder = folders[where.value.folder];
  const path = join(folder, where.value.path);
  const shown = where.value.folder === 'public' ? `public/${where.value.path}` : where.value.path;
  const real = await realpath(path).catch(() => undefined);
  if (real === undefined) return defect('missing-picture', { shown });
  if (!real.startsWith((await realpath(folder)) + sep)) return defect('picture-link', { shown: file });
  const facts = await stat(real);
  if (!facts.isFile()) return defect('picture-not-a-file', { shown });
  const stamp = `${real} ${facts.size} ${facts.mtimeMs} ${facts.ctimeMs}`;
  const size = known.get(stamp) ?? (await sizeOf(real, facts.size));
  if (size) {
    const { width, height } = size;
    used.set(stamp, { width, height });
    return { width, height };
  }
  return defect('unreadable-picture', { shown });
}

/** The size of a picture that a browser shows; undefined of any other file. Most kinds say it in their first bytes. */
async function sizeOf(path: string, length: number): Promise<Size | undefined> {
  const file = await open(path).catch(() => undefined);
  try {
    if (!file) return undefined;
    const head = await file.read({ buffer: Buffer.alloc(Math.min(length, headLength)), position: 0 });
    const found = sizeIn(head.buffer.subarray(0, head.bytesRead));
    return length <= headLength || (found && inHead.has(found.type)) ? found : sizeIn(await file.readFile());
  } catch {
    return undefined;
  } finally {
    await file?.close();
  }
}

const headLength = 64 * 1024;

/** Kinds whose size stands before the picture itself. */
const inHead = new Set(['gif', 'jpg', 'png', 'webp']);

function sizeIn(bytes: Uint8Array): (Size & { type: string }) | undefined {
  try {
    const { width, height, type = '', orientation = 1 } = imageSize(bytes);
    if (!shownByBrowsers.has(type)) return undefined;
    // EXIF, tag 0x0112: from 5 on, the picture is shown turned by a quarter.
    return orientation >= 5 ? { width: height, height: width, type } : { width, height, type };
  } catch {
    return undefined;
  }
}

/** What the file holds, whatever its name says: SVG can carry scripts, and TIFF no browser shows. */
const shownByBrowsers = new Set(['avif', 'gif', 'heif', 'jpeg', 'jpg', 'png', 'webp']);
