/*
 * The land of each country on the globe, piece by piece. A piece is read from outlines.json where a map shows it.
 */
import { getOrInsert } from '../parse/assert.ts';
import type { Vector } from './globe.ts';
import { angleBetween, vectorOf } from './globe.ts';
import stored from './outlines.json' with { type: 'json' };

/** A piece of a country’s land. */
export interface Piece {
  /** ISO 3166-1 alpha-2. */
  code: string;
  /** The middle of a circle around it, and the circle’s radius in radians. */
  centre: Vector;
  radius: number;
  /** Steradians. */
  area: number;
  /** Its edge, and those of the holes in it. */
  rings(): Vector[][];
}

/** The pieces of a country’s land, the greatest first; none where Natural Earth has none at its scale of 1:50 million. */
export function piecesOf(code: string): Piece[] {
  return byCode.get(code) ?? [];
}

/** What of all land may lie within a circle of `radius` radians. */
export function piecesNear(centre: Vector, radius: number): Piece[] {
  return pieces.filter((piece) => angleBetween(centre, piece.centre) < radius + piece.radius);
}

const byCode = new Map<string, Piece[]>();
for (const { code, lon, lat, radius, area, rings: texts } of stored) {
  let rings: Vector[][] | undefined;
  getOrInsert(byCode, code, (): Piece[] => []).push({
    code,
    centre: vectorOf([lon, lat]),
    radius,
    area,
    rings: () => (rings ??= texts.map(readRing)),
  });
}
const pieces = [...byCode.values()].flat();

/** Hundredths of a degree, east and north by turns, each from the one before. */
function readRing(text: string): Vector[] {
  const steps = text.split(' ').map(Number);
  const points: Vector[] = [];
  let [east, north] = [0, 0];
  for (let index = 0; index < steps.length; index += 2) {
    east += steps[index] ?? 0;
    north += steps[index + 1] ?? 0;
    points.push(vectorOf([east / 100, north / 100]));
  }
  return points;
}
