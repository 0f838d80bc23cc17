import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance, nearest } from '../../src/parse/nearest.ts';

test('the nearest word is found', () => {
  expect(nearest('titel', ['date', 'title', 'topics'])).toBe('title');
  expect(nearest('abbas-araqchi', ['wang-yi', 'abbas-araghchi'])).toBe('abbas-araghchi');
});

test('letter case does not count', () => {
  expect(nearest('Archivedat', ['archivedAt'])).toBe('archivedAt');
});

test('a word that differs in more than a third of its letters is not near', () => {
  expect(nearest('colour', ['topics', 'notPeople'])).toBeUndefined();
  expect(nearest('abcdef', ['abcxyz'])).toBeUndefined();
  expect(nearest('abcdef', ['abcdxy'])).toBe('abcdxy');
});

test('of two equally near words the first is taken', () => {
  expect(nearest('note', ['nota', 'notb'])).toBe('nota');
});

test('nothing is near where there is nothing', () => {
  expect(nearest('title', [])).toBeUndefined();
  expect(nearest('', ['a'])).toBeUndefined();
});

test('letters put in, left out, changed and swapped are one step each', () => {
  expect(distance('credit', 'creditt')).toBe(1);
  expect(distance('credit', 'crdit')).toBe(1);
  expect(distance('credit', 'cradit')).toBe(1);
  expect(distance('credit', 'crdeit')).toBe(1);
  expect(distance('baghaei', 'baqaei')).toBe(2);
  expect(distance('', 'abc')).toBe(3);
});

test('the distance is the same both ways, and none only between equal words', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(distance(a, b)).toBe(distance(b, a));
      expect(distance(a, b) === 0).toBe(a === b);
      expect(distance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});
