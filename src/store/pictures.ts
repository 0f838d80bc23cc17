import { hash } from 'node:crypto';
import { open, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { imageSize } from 'image-size';
import type { StoryHolding } from '../archive/archive.ts';
import type { HeldPictures, PictureFacts } from '../archive/types.ts';
import type { Defect, Refusal } from '../parse/contentError.ts';
import { picturePath } from '../parse/picture.ts';
import type { Filed, StoryRecord } from '../parse/records.ts';
import type { Kept } from './collections.ts';
import { defect } from './defects.ts';
import type { Imaging } from './imaging.ts';
import { mostPixels, openImaging } from './imaging.ts';
import { Packed } from './packed.ts';

/** The folders in which pictures may lie. */
export interface PictureFolders {
  content: string;
  public: string;
}

export interface PicturesRead {
  stories: StoryHolding[];
  /** Why no smaller renditions can be made, where there is a picture of which some would be. */
  imagingFault?: string;
}

/** In pixels, as the picture is shown. */
export interface Size {
  width: number;
  height: number;
}

/**
 * Gives stories the facts of the pictures they hold. A picture is decoded once, so that a damaged one is found here; its facts are kept in the
 * cache, and `keys` gets the key under which they are there.
 */
export async function addPictures(
  stories: StoryHolding[],
  folders: PictureFolders,
  { cache, parser, keys }: Pick<Kept, 'cache' | 'parser' | 'keys'>,
  load: () => Promise<Imaging> = openImaging,
): Promise<PicturesRead> {
  const key = hash('sha256', `${parser} pictures ${process.platform} ${process.arch}`);
  const bytes = cache?.read(key);
  const known = bytes ? Packed.from<Map<string, PictureFacts>>(bytes).value : new Map<string, PictureFacts>();
  const reader = new PictureReader(folders, known, load);
  const waiting = stories
    .filter(({ record, partial }) => (record ?? partial)?.photos.some(({ file }) => file))
    .values();
  const read = new Map<StoryHolding, PicturesOfStory>();
  await Promise.all(
    Array.from({ length: readConcurrency }, async () => {
      for (const story of waiting) read.set(story, await reader.ofStory(story));
    }),
  );
  const { used } = reader;
  if (
    used.size &&
    !(used.size === known.size && [...used].every(([stamp, facts]) => known.get(stamp) === facts))
  )
    cache?.write(key, Packed.of(used).bytes);
  keys.push(key);
  const { fault } = reader;
  return {
    ...(fault !== undefined && { imagingFault: fault }),
    stories: stories.map((story) => {
      const { pictures = {}, defects = [] } = read.get(story) ?? {};
      return {
        ...story,
        pictures,
        defects: defects.length ? [...story.defects, ...defects] : story.defects,
      };
    }),
  };
}

/** How many pictures are read at a time; each is held in memory as a whole. */
const readConcurrency = 8;

interface PicturesOfStory {
  pictures: HeldPictures;
  defects: Defect[];
}

/** Looks at pictures. `known` holds facts by what distinguishes one picture from another; `used` gets those that were asked for. */
class PictureReader {
  readonly used = new Map<string, PictureFacts>();
  /** Why no picture can be decoded. */
  fault: string | undefined;
  readonly #folders: PictureFolders;
  readonly #known: ReadonlyMap<string, PictureFacts>;
  readonly #load: () => Promise<Imaging>;
  #imaging: Promise<Imaging | undefined> | undefined;

  constructor(
    folders: PictureFolders,
    known: ReadonlyMap<string, PictureFacts>,
    load: () => Promise<Imaging>,
  ) {
    this.#folders = folders;
    this.#known = known;
    this.#load = load;
  }

  /** Looks for the pictures that a story says it holds. A link may not lead out of its folder. */
  async ofStory(filed: Filed<StoryRecord>): Promise<PicturesOfStory> {
    const held: PicturesOfStory = { pictures: {}, defects: [] };
    const record = filed.record ?? filed.partial;
    for (const [index, { file }] of Object.entries(record?.photos ?? [])) {
      // A path that leads elsewhere is a defect that the parser reports.
      if (file === undefined || 'message' in picturePath(file, `${record!.id}.md`)) continue;
      const field = `photos[${Number(index) + 1}].file`;
      const facts = await this.#factsOf(file, record!.id);
      if ('message' in facts)
        held.defects.push({ file: filed.file, ...filed.places[field], field, ...facts });
      else held.pictures[file] = facts;
    }
    return held;
  }

  async #factsOf(file: string, story: string): Promise<PictureFacts | Refusal> {
    const where = picturePath(file, `${story}.md`);
    if ('message' in where) return where;
    const folder = this.#folders[where.value.folder];
    const path = join(folder, where.value.path);
    const shown = where.value.folder === 'public' ? `public/${where.value.path}` : where.value.path;
    const real = await realpath(path).catch(() => undefined);
    if (real === undefined) return defect('missing-picture', { shown });
    if (!real.startsWith((await realpath(folder)) + sep)) return defect('picture-link', { shown: file });
    const state = await stat(real);
    if (!state.isFile()) return defect('picture-not-a-file', { shown });
    const stamp = `${real} ${state.size} ${state.mtimeMs} ${state.ctimeMs}`;
    const known = this.#known.get(stamp);
    // What was not decoded, because that was not possible, may be now.
    const facts =
      known && (known.isResizable || !(await this.#open())) ? known : await this.#look(real, state.size);
    if (facts === undefined) return defect('unreadable-picture', { shown });
    if ('pixels' in facts) return defect('huge-picture', { shown, ...facts });
    this.used.set(stamp, facts);
    return facts;
  }

  /** The facts of a file; its size alone where that is too large; undefined of what is no picture, or a damaged one. */
  async #look(path: string, length: number): Promise<PictureFacts | (Size & { pixels: number }) | undefined> {
    const size = await sizeOf(path, length);
    if (!size) return undefined;
    const { width, height } = size;
    if (width * height > mostPixels) return { width, height, pixels: width * height };
    try {
      const bytes = await readFile(path);
      const imaging = await this.#open();
      const checked = await imaging?.check(bytes);
      return {
        width,
        height,
        digest: hash('sha256', bytes),
        isResizable: imaging !== undefined,
        ...(checked?.isAnimated && { isAnimated: true }),
      };
    } catch {
      return undefined;
    }
  }

  /** What decodes pictures; undefined where that does not run here. */
  #open(): Promise<Imaging | undefined> {
    this.#imaging ??= this.#load().catch((error: unknown) => {
      this.fault = (error instanceof Error ? error.message : String(error)).trim().split('\n', 1)[0] ?? '';
      return undefined;
    });
    return this.#imaging;
  }
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
