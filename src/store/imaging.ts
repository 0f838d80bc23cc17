/*
 * The one door to sharp, which decodes pictures and makes smaller ones (libvips). It is loaded when a picture is first looked at, and may be missing:
 * its programs are there for common platforms alone.
 */
import type { Metadata, Sharp } from 'sharp';
import type { Rendition } from '../archive/renditions.ts';
import { creditOf, creditPacket } from './pictureCredit.ts';

/** What can be done with the bytes of a picture. */
export interface Imaging {
  /** Decodes a picture once to its end. Rejects where it is damaged, or of a kind that is not known. */
  check(bytes: Uint8Array): Promise<{ isAnimated: boolean }>;
  /** Makes a rendition, upright, in sRGB and 8 bits, with the original’s credit in XMP; of a picture that moves, of its first frame. */
  render(bytes: Uint8Array, rendition: Rendition): Promise<Uint8Array>;
}

/** Draws a picture, an SVG too, as a square PNG of so many pixels a side, on a transparent ground. Rejects where the library does not run here. */
export async function iconOf(picture: Uint8Array, side: number): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  const square = { width: side, height: side, fit: 'contain', background: 'transparent' } as const;
  return sharp(picture, { density: 300 }).resize(square).png().toBuffer();
}

/** Rejects, with the library’s own reason, where it does not run here. */
export async function openImaging(): Promise<Imaging> {
  const { default: sharp } = await import('sharp');
  // Pictures are made side by side; threads of one picture’s own would only wait for each other.
  sharp.concurrency(1);
  sharp.cache(false);
  const open = (bytes: Uint8Array): Sharp => sharp(bytes, { failOn: 'error', limitInputPixels: mostPixels });
  return {
    async check(bytes) {
      const { pages = 1 } = await open(bytes).metadata();
      // A few pixels of a JPEG are found in an eighth of the time that all of them take, and all of its data is read.
      await open(bytes).resize(32, 32, { fit: 'inside' }).raw().toBuffer();
      return { isAnimated: pages > 1 };
    },
    async render(bytes, rendition) {
      const metadata = await open(bytes).metadata();
      const { format, width, height, crop } = rendition;
      const picture = open(bytes).autoOrient();
      if (crop?.focus) picture.extract(cropAround(crop.focus, uprightSize(metadata), width / height));
      picture.resize(width, height, { fit: crop ? 'cover' : 'fill', position: sharp.strategy.attention });
      const settings = graphicFormats.has(metadata.format) ? forGraphics : forPhotographs;
      if (format === 'avif') picture.avif(settings.avif);
      else picture.webp(settings.webp);
      const credit = creditOf(metadata);
      if (credit) picture.withXmp(creditPacket(credit));
      return picture.toBuffer();
    },
  };
}

/** What renditions are made with: with another of these, all are made again. */
export const imagingVersion = '1';

/** The most pixels of a picture: more than any camera gives, and less than would fill a machine’s memory. */
export const mostPixels = 150_000_000;

/** What formats without loss hold is most often drawn: charts, maps, letters. */
const graphicFormats = new Set(['png', 'gif']);

/** Measured on pictures of three million pixels: more effort takes two to ten times as long, and saves photographs a twentieth of the bytes. */
const forPhotographs = { avif: { quality: 52, effort: 0 }, webp: { quality: 75, effort: 2 } };
/** Of what is drawn it saves a fifth, and `smartSubsample` keeps the colours of small letters sharp. */
const forGraphics = { avif: { quality: 55, effort: 1 }, webp: { quality: 80, smartSubsample: true } };

/** The largest part of a picture that has the shape of a crop and its focus in the middle, or as near to it as the edges let it be. */
function cropAround(
  [x, y]: [x: number, y: number],
  { width, height }: { width: number; height: number },
  shape: number,
): { left: number; top: number; width: number; height: number } {
  const own = {
    width: Math.min(width, Math.round(height * shape)),
    height: Math.min(height, Math.round(width / shape)),
  };
  const start = (middle: number, length: number, all: number): number =>
    Math.max(0, Math.min(all - length, Math.round(middle * all - length / 2)));
  return { left: start(x, own.width, width), top: start(y, own.height, height), ...own };
}

function uprightSize({ autoOrient }: Metadata): { width: number; height: number } {
  return autoOrient;
}
