import { posix } from 'node:path';
import type { Reading } from './contentError.ts';
import { defect } from './defects.ts';

/** A picture as a place in one of the two folders that may hold one, with `/` between its parts. */
export interface PicturePath {
  folder: 'content' | 'public';
  path: string;
}

/** What a browser shows and no browser runs; SVG may carry scripts. */
const pictures = /\.(avif|gif|jpe?g|png|webp)$/i;

/**
 * Where the `file` of a photo lies: beside the story, or, with a leading `/`, in `public/`.
 * `story` is the story's own path below `stories/`.
 */
export function picturePath(file: string, story: string): Reading<PicturePath> {
  const inPublic = file.startsWith('/');
  const path = inPublic ? posix.normalize(file).slice(1) : posix.join('stories', posix.dirname(story), file);
  const folder = inPublic ? 'public' : 'content';
  if (
    /^\.\.(\/|$)/.test(path) ||
    (inPublic && file.split('/').includes('..')) ||
    /[\\\0]/.test(file) ||
    /^[a-z]+:/i.test(file)
  ) {
    return defect('picture-outside', { file });
  }
  if (/[%#?]/.test(path)) return defect('picture-name', { file });
  if (!pictures.test(path)) return defect('picture-format', { file });
  return { value: { folder, path } };
}

/** Where a picture of the content folder is below `/pictures/`: as below `stories/`, and one from elsewhere apart from those. */
export function belowPictures(path: string): string {
  // Astro writes addresses in NFC, also where the file system does not.
  const composed = path.normalize('NFC');
  return /^stories\/(?!_content\/)/.test(composed)
    ? composed.slice('stories/'.length)
    : `_content/${composed}`;
}
