import type { Point } from './pathText.ts';

/** A rectangle: its sides along both axes. */
export interface Frame {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What of a ring lies within a frame, closed along its edges (Sutherland and Hodgman); empty where nothing does. */
export function clipped(ring: Point[], { left, top, right, bottom }: Frame): Point[] {
  let points = ring;
  points = cut(points, 0, (x) => x >= left, left);
  points = cut(points, 0, (x) => x <= right, right);
  points = cut(points, 1, (y) => y >= top, top);
  return cut(points, 1, (y) => y <= bottom, bottom);
}

/** Cuts off what is not inside one side, a line across an axis at a value of it. */
function cut(points: Point[], axis: 0 | 1, isInside: (value: number) => boolean, at: number): Point[] {
  if (points.every((point) => isInside(point[axis]))) return points;
  const kept: Point[] = [];
  let before = points.at(-1);
  for (const point of points) {
    const inside = isInside(point[axis]);
    if (before && isInside(before[axis]) !== inside) kept.push(crossing(before, point, axis, at));
    if (inside) kept.push(point);
    before = point;
  }
  return kept;
}

function crossing(from: Point, to: Point, axis: 0 | 1, at: number): Point {
  const share = (at - from[axis]) / (to[axis] - from[axis]);
  const other = axis === 0 ? 1 : 0;
  const across = from[other] + (to[other] - from[other]) * share;
  return axis === 0 ? [at, across] : [across, at];
}
