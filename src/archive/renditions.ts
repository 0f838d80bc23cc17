/*
 * The smaller renditions of a held picture (the word is that of ninjs and NewsML-G2) that a site publishes beside the original: the whole
 * picture for its story, and a crop for lists. Which there are follows from the size of the original alone.
 */
import { belowPictures } from '../parse/picture.ts';
import type { Picture } from './types.ts';

/** A rendition: plain data. Sizes in pixels. */
export interface Rendition {
  /** The name of its file: `800.avif`, `crop-320.webp`. */
  name: string;
  format: RenditionFormat;
  width: number;
  height: number;
  /** Of a crop: where one should look; nowhere is where most happens in the picture. */
  crop?: { focus?: [x: number, y: number] };
}

export type RenditionFormat = 'avif' | 'webp';

/** In the order in which browsers are to try them. */
export const wholeFormats: readonly RenditionFormat[] = ['avif', 'webp'];
/** That of crops: every browser of the last five years shows it, and AVIF would save two kilobytes of fifteen. */
export const cropFormat: RenditionFormat = 'webp';

/** The shape of a crop: its width as a multiple of its height. */
export const cropShape = 3 / 2;

/** Every rendition of a picture; none of one that is shown as it is. */
export function renditionsOf(picture: Picture): Rendition[] {
  const { focus } = picture;
  const whole = wholeWidths(picture).flatMap((width) =>
    wholeFormats.map((format) => ({
      name: wholeName(width, format),
      format,
      width,
      height: Math.max(1, Math.round((width * picture.height) / picture.width)),
    })),
  );
  const crops = cropWidths(picture).map((width) => ({
    name: cropName(width),
    format: cropFormat,
    width,
    height: Math.round(width / cropShape),
    crop: focus ? { focus } : {},
  }));
  return [...whole, ...crops];
}

/** The widths in which a whole picture is published beside the original, the smallest first. None is wider than the original. */
export function wholeWidths({ width, height, isResizable }: Picture): number[] {
  const most = Math.min(width, widest, Math.floor((longestSide * width) / height));
  if (!isResizable || most <= smallest) return [];
  return [...[smallest, middle].filter((step) => step < most * 0.85), most];
}

/** The widths in which the crop of a picture is published, the smallest first. */
export function cropWidths({ width, height, isResizable }: Picture): number[] {
  const most = Math.min(width, Math.floor(height * cropShape));
  return isResizable ? [320, 640].filter((step) => step <= most) : [];
}

export function wholeName(width: number, format: RenditionFormat): string {
  return `${width}.${format}`;
}

export function cropName(width: number): string {
  return `crop-${width}.${cropFormat}`;
}

/** The folder of a picture’s renditions, below that of all. */
export function renditionFolder({ folder, path }: Pick<Picture, 'folder' | 'path'>): string {
  return `${folder}/${folder === 'public' ? path : belowPictures(path)}/`;
}

/** The column of a story is 672 CSS pixels wide: once and twice that, and the width of telephones. */
const smallest = 480;
const middle = 800;
const widest = 1344;

/** In pixels: WebP takes no more. */
const longestSide = 16_383;
