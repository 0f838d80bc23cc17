import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { imageSize } from 'image-size';
import type { PictureSizes } from '../archive/photo.ts';
import type { Defect } from '../parse/contentError.ts';
import { quoted } from '../parse/contentError.ts';
import { picturePath } from '../parse/picture.ts';
import type { Filed, StoryRecord } from '../parse/records.ts';

/** The folders in which pictures may lie. */
export interface PictureFolders {
  content: string;
  public: string;
}

export interface HeldPictures {
  sizes: PictureSizes;
  defects: Defect[];
}

/** Looks for the pictures a story says it holds, and measures them. A link may not lead out of its folder. */
export async function heldPictures(
  filed: Filed<StoryRecord>,
  folders: PictureFolders,
): Promise<HeldPictures> {
  const held: HeldPictures = { sizes: {}, defects: [] };
  const record = filed.record ?? filed.partial;
  for (const [index, { file }] of Object.entries(record?.photos ?? [])) {
    // A path that leads elsewhere is a defect that the parser reports.
    if (file === undefined || 'wrong' in picturePath(file, `${record!.id}.md`)) continue;
    const field = `photos[${Number(index) + 1}].file`;
    const size = await measure(file, record!.id, folders);
    if ('wrong' in size) held.defects.push({ file: filed.file, ...filed.places[field], field, ...size });
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
      if ('wrong' in where) return file;
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
): Promise<{ width: number; height: number } | { wrong: string; mend: string }> {
  const where = picturePath(file, `${story}.md`);
  if ('wrong' in where) return where;
  const folder = folders[where.value.folder];
  const path = join(folder, where.value.path);
  const shown = where.value.folder === 'public' ? `public/${where.value.path}` : where.value.path;
  const real = await realpath(path).catch(() => undefined);
  if (real === undefined) {
    return {
      wrong: `there is no picture ${quoted(shown)}.`,
      mend: 'Put it there, or delete file: and the archive says that the picture is not held.',
    };
  }
  if (!real.startsWith((await realpath(folder)) + sep)) {
    return {
      wrong: `${quoted(file)} is a link that leads out of the content folder.`,
      mend: 'Put the picture itself beside the story.',
    };
  }
  if (!(await stat(path)).isFile())
    return { wrong: `${quoted(shown)} is not a file.`, mend: 'Put the picture there.' };
  try {
    const { width, height, type = '', orientation = 1 } = imageSize(await readFile(path));
    // EXIF, tag 0x0112: from 5 on, the picture is shown turned by a quarter.
    const turned = orientation >= 5;
    if (shownByBrowsers.has(type)) return { width: turned ? height : width, height: turned ? width : height };
  } catch {
    // Reported below, like a picture of another kind.
  }
  return {
    wrong: `${quoted(shown)} is not a picture that can be read.`,
    mend: 'Save it again as JPEG, PNG, WebP, AVIF or GIF.',
  };
}

/** What the file holds, whatever its name says: SVG can carry scripts, and TIFF no browser shows. */
const shownByBrowsers = new Set(['avif', 'gif', 'heif', 'jpeg', 'jpg', 'png', 'webp']);
