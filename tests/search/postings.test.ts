import fc from 'fast-check';
import { expect, test } from 'vitest';
import { intersection, pack, packDeltas, union, unpack, unpackDeltas } from '../../src/search/postings.ts';

const number = fc.nat({ max: 2 ** 40 });

test('numbers come back as they were packed', () => {
  fc.assert(
    fc.property(fc.array(number), (numbers) => {
      expect(unpack(pack(numbers))).toEqual(numbers);
    }),
  );
});

test('ascending numbers come back from their steps', () => {
  fc.assert(
    fc.property(fc.uniqueArray(number), (numbers) => {
      const ascending = numbers.toSorted((a, b) => a - b);
      expect(unpackDeltas(packDeltas(ascending))).toEqual(ascending);
    }),
  );
});

test('a dense list takes a character a story, and JSON escapes none of them', () => {
  const dense = Array.from({ length: 1000 }, (_, index) => index * 3);
  expect(packDeltas(dense)).toHaveLength(1000);
  fc.assert(
    fc.property(fc.array(number), (numbers) => {
      expect(JSON.stringify(pack(numbers))).toBe(`"${pack(numbers)}"`);
    }),
  );
});

test('an intersection holds what stands in every list', () => {
  expect(intersection([[1, 2, 3, 5, 8], [2, 3, 4, 8, 9], [0, 3, 8]])).toEqual([3, 8]);
  expect(intersection([[1, 2]])).toEqual([1, 2]);
  expect(intersection([[1, 2], []])).toEqual([]);
  expect(intersection([])).toEqual([]);
}); // prettier-ignore

test('a union holds each number of its lists once, in order', () => {
  expect(union([[1, 5, 9], [0, 5], []])).toEqual([0, 1, 5, 9]);
  expect(union([])).toEqual([]);
  expect(union([[3, 4]])).toEqual([3, 4]);
});
