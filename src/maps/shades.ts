/** One step of a scale of shades: the least and the most that it stands for, the most left out of the last. */
export interface ShadeStep {
  shade: Shade;
  from: number;
  to?: number;
}

/** `--shade-1`, the faintest, to `--shade-5`. */
export type Shade = 1 | 2 | 3 | 4 | 5;

/**
 * A scale for counts of 1 and more, in five steps at most that begin at round numbers: each halfway, by its logarithm, between what would part
 * the counts into groups and what would part their range into equal ratios. So no step is empty for want of small counts, and a few large ones
 * stand out. None where there are no counts.
 */
export function shadeSteps(counts: number[]): ShadeStep[] {
  const sorted = counts.toSorted((a, b) => a - b);
  const most = sorted.at(-1);
  if (most === undefined) return [];
  const starts = divisions.map((share, index) => {
    const ofGroup = sorted[Math.floor(sorted.length * share)] ?? most;
    return roundNumber(Math.sqrt(ofGroup * most ** ((index + 1) / (divisions.length + 1))));
  });
  const froms = [...new Set([1, ...starts])].filter((from) => from <= most);
  const shades = spread[froms.length] ?? [];
  return froms.map((from, index) => {
    const next = froms[index + 1];
    return { shade: shades[index] ?? 5, from, ...(next !== undefined && { to: next - 1 }) };
  });
}

/** The shade of a count on a scale. */
export function shadeOf(count: number, steps: ShadeStep[]): Shade {
  return steps.findLast(({ from }) => count >= from)?.shade ?? 1;
}

/** The parts of all counts, in order, after which a step begins. */
const divisions = [0.25, 0.5, 0.75, 0.9];

/** Shades of a scale of so many steps. */
const spread: Record<number, Shade[]> = {
  1: [3],
  2: [2, 4],
  3: [1, 3, 5],
  4: [1, 2, 4, 5],
  5: [1, 2, 3, 4, 5],
};

/** The nearest of 1, 2, 5, 10, 20, 50 … by its logarithm. */
function roundNumber(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const lead = value / power;
  return power * (lead < Math.SQRT2 ? 1 : lead < Math.sqrt(10) ? 2 : lead < Math.sqrt(50) ? 5 : 10);
}
