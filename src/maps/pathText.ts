export type Point = [x: number, y: number];

/** Areas as the value of `d` of a path of SVG; several such values, one after another, are one too. */
export interface PathText {
  /** Adds an area’s edge: an outer one, or that of a hole in it. */
  ring(points: Iterable<Point>): void;
  /** All that was added, and begins anew; empty where nothing of it can be seen. */
  take(): string;
}

/**
 * Writes areas as short as SVG allows: whole numbers, each from the one before. Every point goes to the nearest one of a grid of `step`
 * units, whoever draws it, so that neighbours keep one border. Rings of less than `smallest` square units are left out, but for the largest.
 */
export function pathText({ step = 1, smallest = 0 }: { step?: number; smallest?: number } = {}): PathText {
  let rings: { points: Point[]; size: number }[] = [];
  return {
    ring(points) {
      const corners = cornersOf(points, step);
      if (corners.length > 2) rings.push({ points: corners, size: Math.abs(areaOf(corners)) });
    },
    take() {
      const most = Math.max(0, ...rings.map(({ size }) => size));
      const shown = rings.filter(({ size }) => size >= smallest || size === most);
      rings = [];
      return written(shown.map(({ points }) => points));
    },
  };
}

/** A ring on the grid, without points that lie on a straight line between their neighbours. */
function cornersOf(points: Iterable<Point>, step: number): Point[] {
  const kept: Point[] = [];
  for (const [x, y] of points) {
    const point: Point = [Math.round(x / step) * step, Math.round(y / step) * step];
    const last = kept.at(-1);
    if (last?.[0] === point[0] && last[1] === point[1]) continue;
    const before = kept.at(-2);
    if (before && last && turn(before, last, point) === 0) kept.pop();
    kept.push(point);
  }
  const [first, last] = [kept[0], kept.at(-1)];
  if (kept.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1]) kept.pop();
  return kept;
}

/** Twice the area of a triangle; 0 where the three lie on one line. */
function turn([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

function areaOf(points: Point[]): number {
  let sum = 0;
  let before = points.at(-1);
  for (const point of points) {
    if (before) sum += before[0] * point[1] - point[0] * before[1];
    before = point;
  }
  return sum / 2;
}

function written(rings: Point[][]): string {
  let at: Point = [0, 0];
  let text = '';
  for (const ring of rings) {
    for (const [index, [x, y]] of ring.entries()) {
      const command = index === 0 ? (text ? 'm' : 'M') : index === 1 ? 'l' : x < at[0] ? '' : ' ';
      const gap = y < at[1] ? '' : ' ';
      text += command + String(x - at[0]) + gap + String(y - at[1]);
      at = [x, y];
    }
    text += 'z';
    // From where a ring is closed, the next is counted.
    at = ring[0] ?? at;
  }
  return text;
}
