import smallWorld from './smallWorld.json' with { type: 'json' };
import world from './world.json' with { type: 'json' };
import type { ShadedCountry, WorldMap } from './worldMap.ts';

/** The map as SVG shows it, in units of its view box. */
export interface WorldDrawing {
  width: number;
  height: number;
  /** Countries with stories that can be seen. */
  shaded: (ShadedCountry & DrawnCountry)[];
  /** All other land. */
  others: string;
}

export interface DrawnCountry {
  /** The value of `d` of a path. */
  path: string;
  /** Whether it is large enough to be hit: 24 pixels each way on a map as wide as its view box. */
  isTarget: boolean;
}

/** Draws a map: at full width, or `small`, with less detail, for a map about half as wide. */
export function drawWorld({ countries }: WorldMap, { small = false } = {}): WorldDrawing {
  const { width, height, shapes } = small ? smallWorld : world;
  const byCode = new Map(Object.entries(shapes as unknown as Record<string, Shape>));
  const shaded = countries.flatMap((country) => {
    const shape = byCode.get(country.code);
    byCode.delete(country.code);
    return shape ? [{ ...country, path: pathOf(shape), isTarget: shape[1] >= leastTarget }] : [];
  });
  return { width, height, shaded, others: [...byCode.values()].map(([path]) => path).join('') };
}

/** Whether the world map has a shape for a country, ISO 3166-1 alpha-2. Former states and Antarctica have none. */
export function isOnWorldMap(code: string): boolean {
  return code in world.shapes;
}

/** A path, the lesser side of the box around the largest piece of land, and its middle. */
type Shape = [path: string, side: number, middle: [x: number, y: number]];

/** CSS pixels (WCAG 2.2, 2.5.8). */
const leastTarget = 24;

/** A country too small to be seen is a dot. */
function pathOf([path, side, [x, y]]: Shape): string {
  return side < leastSeen ? `M${String(x - 2)} ${String(y - 2)}h4v4h-4z` : path;
}

const leastSeen = 4;
