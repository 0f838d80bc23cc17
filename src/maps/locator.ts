/*
 * Small maps that say where a place or a country lies: in an equal-area projection around it, so that nothing is out of shape.
 */
import { clipped } from './clip.ts';
import type { LonLat, Projection, Vector } from './globe.ts';
import { angleBetween, middleOf, projectionAround, vectorOf } from './globe.ts';
import type { Piece } from './outlines.ts';
import { piecesNear, piecesOf } from './outlines.ts';
import type { Point } from './pathText.ts';
import { pathText } from './pathText.ts';

/** A map as SVG shows it, in units of its view box. */
export interface LocatorDrawing {
  width: number;
  height: number;
  /** The land that is meant; empty where it has no outline or is too small. */
  here: string;
  /** All other land. */
  around: string;
  /** Where the place lies, or what is too small to be seen. */
  mark?: Point;
}

/** How large a map is: its view box, and the least and the most land that it shows across, in kilometres. */
export interface LocatorSize {
  width: number;
  height: number;
  least: number;
  most: number;
}

/** Beside a story. */
export const besideStory: LocatorSize = { width: 280, height: 200, least: 1100, most: 2600 };
/** On a country’s page. */
export const ofCountry: LocatorSize = { width: 480, height: 360, least: 1400, most: 14_000 };

/** The map around a place in a country, or in several that are shown as one: as much of the land as is near. */
export function drawPlace(place: LonLat, codes: readonly string[], size = besideStory): LocatorDrawing {
  const centre = vectorOf(place);
  const far = mainPieces(codes).map((piece) => angleBetween(centre, piece.centre) + piece.radius);
  const across = within(Math.max(0, ...far) * earth * 1.2, size);
  return draw({ centre, across, size }, codes, centre);
}

/** The map of a country, or of several that are shown as one, and of a place there; undefined where there is neither outline nor place. */
export function drawCountry(
  codes: readonly string[],
  place?: LonLat,
  size = ofCountry,
): LocatorDrawing | undefined {
  const pieces = mainPieces(codes);
  if (!pieces.length) return place && drawPlace(place, codes, size);
  const points = pieces.flatMap((piece) => piece.rings().flat());
  const projection = projectionAround(middleOf(points));
  const [x, y] = [0, 1].map((axis) => points.map((point) => projection.project(point)[axis as 0 | 1])) as [
    number[],
    number[],
  ];
  const [left, right, top, bottom] = [Math.min(...x), Math.max(...x), Math.min(...y), Math.max(...y)];
  const needed = Math.max(right - left, ((bottom - top) * size.width) / size.height) * earth * 1.6;
  const view = {
    centre: projection.invert((left + right) / 2, (top + bottom) / 2),
    across: within(needed, size),
    size,
  };
  const drawn = draw(view, codes, place && vectorOf(place));
  // On an island that has no outline.
  return place && !isOnMap(drawn) ? drawPlace(place, codes, size) : drawn;
}

function isOnMap({ mark, width, height }: LocatorDrawing): boolean {
  return mark !== undefined && mark[0] > 0 && mark[0] < width && mark[1] > 0 && mark[1] < height;
}

/** Kilometres. */
const earth = 6371;

interface View {
  centre: Vector;
  /** Kilometres. */
  across: number;
  size: LocatorSize;
}

function draw(narrow: View, codes: readonly string[], place: Vector | undefined): LocatorDrawing {
  const view = withLand(narrow);
  const { width, height } = view.size;
  const toMap = mapOf(view);
  const isWide = view.across > wideView;
  const text = pathText({ step: isWide ? 2 : 1, smallest: isWide ? 12 : 2 });
  const frame = { left: -margin, top: -margin, right: width + margin, bottom: height + margin };
  const drawn = (pieces: Piece[]): string => {
    for (const piece of pieces) for (const ring of piece.rings()) text.ring(clipped(ring.map(toMap), frame));
    return text.take();
  };
  const near = piecesIn(view);
  const here = near.filter(({ code }) => codes.includes(code));
  const isSeen = mainPieces(codes).some(({ radius }) => radius * earth * width > view.across * leastSeen);
  const at = place ?? (isSeen ? undefined : view.centre);
  return {
    width,
    height,
    here: drawn(here),
    around: drawn(near.filter((piece) => !here.includes(piece))),
    ...(at && { mark: toMap(at).map(Math.round) as Point }),
  };
}

/** How far land goes on outside the map, so that the line where it is cut is not seen. */
const margin = 3;
/** Kilometres across from which a coarser outline does. */
const wideView = 3500;
/** Units of the map from the middle to the edge of a country that needs no mark. */
const leastSeen = 8;

/** Where a point is on a map. */
function mapOf({ centre, across, size: { width, height } }: View): (point: Vector) => Point {
  const { project }: Projection = projectionAround(centre);
  const scale = (earth * width) / across;
  return (point) => {
    const [x, y] = project(point);
    return [width / 2 + x * scale, height / 2 + y * scale];
  };
}

/** A view wide enough to show some land: an island alone in the sea says little of where it lies. */
function withLand(view: View): View {
  const all = radiusOf(view) ** 2;
  const land = piecesIn(view).reduce((sum, { area }) => sum + Math.min(area, all), 0);
  return land < all * leastLand && view.across < widest
    ? withLand({ ...view, across: view.across * 1.4 })
    : view;
}

const leastLand = 0.1;
/** Kilometres. */
const widest = 7000;

function piecesIn(view: View): Piece[] {
  return piecesNear(view.centre, radiusOf(view) * 1.05);
}

/** From the middle to a corner, in radians. */
function radiusOf({ across, size: { width, height } }: View): number {
  return 2 * Math.asin(Math.min(1, (Math.hypot(width, height) * across) / width / earth / 4));
}

/** Land without what is small beside the greatest piece. */
function mainPieces(codes: readonly string[]): Piece[] {
  const pieces = codes.flatMap(piecesOf);
  const most = Math.max(...pieces.map(({ area }) => area));
  return pieces.filter(({ area }) => area >= most * mainShare);
}

const mainShare = 0.04;

function within(kilometres: number, { least, most }: LocatorSize): number {
  return Math.min(most, Math.max(least, kilometres));
}
