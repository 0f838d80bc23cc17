import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shadeOf, shadeSteps } from '../../src/maps/shades.ts';

const starts = (counts: number[]): number[] => shadeSteps(counts).map(({ from }) => from);

test.each([
  ['none', [], []],
  ['one story each', [1, 1, 1], [1]],
  ['a few', [1, 1, 2, 3, 4, 9, 22, 22], [1, 2, 5, 10, 20]],
  [
    'one far above all others',
    [...Array<number>(60).fill(1), 3, 5, 8, 8, 20, 40, 70, 118, 718],
    [1, 2, 5, 10, 50],
  ],
  ['many', Array.from({ length: 200 }, (_, index) => (index + 1) * 20), [1, 100, 200, 500, 2000]],
])('steps of a scale begin at round numbers: %s', (_, counts, wanted) => {
  expect(starts(counts)).toEqual(wanted);
});

test('each count has one step, and more of it is never fainter', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 50_000 }), { minLength: 1, maxLength: 250 }), (counts) => {
      const steps = shadeSteps(counts);
      expect(steps.length).toBeLessThanOrEqual(5);
      for (const [index, { to }] of steps.entries())
        expect(to).toBe(index + 1 < steps.length ? steps[index + 1]!.from - 1 : undefined);
      for (const count of counts)
        expect(
          steps.filter(({ from, to = Infinity }) => from <= count && count <= to).map(({ shade }) => shade),
        ).toEqual([shadeOf(count, steps)]);
      const shades = counts.toSorted((a, b) => a - b).map((count) => shadeOf(count, steps));
      expect(shades).toEqual(shades.toSorted());
    }),
  );
});
