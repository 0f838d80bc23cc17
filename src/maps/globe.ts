/*
 * The globe as a ball of radius 1: points on it, and how it looks from above one of them.
 */

/** Degrees east and north. */
export type LonLat = [lon: number, lat: number];

/** A point on the ball. */
export type Vector = [x: number, y: number, z: number];

export function vectorOf([lon, lat]: LonLat): Vector {
  const [east, north] = [lon * radian, lat * radian];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}

export function lonLatOf([x, y, z]: Vector): LonLat {
  return [Math.atan2(y, x) / radian, Math.asin(clamp(z)) / radian];
}

/** Radians from one point to another. */
export function angleBetween(a: Vector, b: Vector): number {
  return Math.acos(clamp(dot(a, b)));
}

/** The point in the middle of others. */
export function middleOf(points: Vector[]): Vector {
  const [x, y, z] = points.reduce(
    (sum, one) => [sum[0] + one[0], sum[1] + one[1], sum[2] + one[2]],
    [0, 0, 0],
  );
  const length = Math.hypot(x, y, z) || 1;
  return [x / length, y / length, z / length];
}

/** Lambert’s azimuthal equal-area projection around a point: `x` to the east and `y` to the south, in radii of the ball. */
export interface Projection {
  project(point: Vector): [x: number, y: number];
  invert(x: number, y: number): Vector;
}

export function projectionAround(centre: Vector): Projection {
  const [lon, lat] = lonLatOf(centre).map((degrees) => degrees * radian) as LonLat;
  const east: Vector = [-Math.sin(lon), Math.cos(lon), 0];
  const north: Vector = [-Math.sin(lat) * Math.cos(lon), -Math.sin(lat) * Math.sin(lon), Math.cos(lat)];
  return {
    project(point) {
      // Only the point opposite the centre has no place of its own.
      const scale = Math.sqrt(2 / Math.max(1 + dot(centre, point), 1e-9));
      return [scale * dot(east, point), -scale * dot(north, point)];
    },
    invert(x, y) {
      const up = 1 - (x * x + y * y) / 2;
      const scale = Math.sqrt((1 + up) / 2);
      return middleOf([times(centre, up), times(east, x * scale), times(north, -y * scale)]);
    },
  };
}

const radian = Math.PI / 180;

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function times([x, y, z]: Vector, factor: number): Vector {
  return [x * factor, y * factor, z * factor];
}

function clamp(value: number): number {
  return Math.min(1, Math.max(-1, value));
}
