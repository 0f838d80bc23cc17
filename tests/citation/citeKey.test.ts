import { expect, test } from 'vitest';
import { citeKey } from '../../src/citation/citeKey.ts';

test('a key begins with a word of the id, and always is the same', () => {
  expect(citeKey('2024/02/29/harbour-reopens')).toMatch(/^harbour-[0-9a-z]{6,11}$/);
  expect(citeKey('old/flood')).toMatch(/^flood-[0-9a-z]{6,11}$/);
  expect(citeKey('2024/kraftfahrzeughaftpflichtversicherung')).toMatch(/^kraftfahrzeughaf-[0-9a-z]{6,11}$/);
  expect(citeKey('2024/02/29/harbour-reopens')).toBe(citeKey('2024/02/29/harbour-reopens'));
});

test('100,000 stories have as many keys, also where their ids differ in a number, a day or a letter alone', () => {
  const two = (number: number): string => String(number).padStart(2, '0');
  const ids = Array.from({ length: 100_000 }, (_, index) => {
    const [year, month, day] = [1950 + (index % 70), 1 + (index % 12), 1 + (index % 28)];
    return [
      `${year}/${two(month)}/${two(day)}/oil-prices-${index}`,
      `wire/oil-${index}`,
      `oil/${year}-${two(month)}-${two(day)}-${Math.floor(index / 420)}`,
      `${String.fromCharCode(97 + (index % 26))}/${String.fromCharCode(97 + (index % 25))}/oil-${index}`,
    ][index % 4]!;
  });
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(ids.map(citeKey)).size).toBe(ids.length);
});
