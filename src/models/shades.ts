/**
 * One scale of shades for counts of 1 to `most`: the last count of each class, ascending, in at most five classes that each hold about as
 * many times more as the one before. `[1, 2, 4, 7, 12]` for 12.
 */
export function shadeScale(most: number): number[] {
  if (most < 1) return [];
  const bounds = Array.from({ length: shades }, (_, index) =>
    Math.floor(most ** ((index + 1) / shades) + 1e-9),
  );
  return [...new Set(bounds)];
}

/** The class of a count, from 1; none of 0. */
export function shadeOf(count: number, scale: number[]): number {
  return count < 1 ? 0 : scale.findIndex((last) => count <= last) + 1;
}

/** First and last count of each class, for a legend. */
export function classesOf(scale: number[]): [first: number, last: number][] {
  return scale.map((last, index) => [(scale[index - 1] ?? 0) + 1, last]);
}

const shades = 5;
