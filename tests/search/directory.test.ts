import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entriesOf, shelvesFor, shelvesOf, storiesAt } from '../../src/search/directory.ts';

const volumes = [
  { name: '1986', from: 0, stories: 600 },
  { name: '1987-02', from: 600, stories: 1000 },
  { name: '1987-03', from: 1600, stories: 900 },
];

test('a rare word is told by its stories, and a frequent one by its volumes', () => {
  const often = Array.from({ length: 500 }, (_, number) => number * 2);
  const [shelf] = shelvesOf(
    new Map([
      ['mural', [3, 1700]],
      ['said', often],
    ]),
    volumes,
  );
  expect(entriesOf(shelf!, 'mural', false, volumes)).toEqual([
    { word: 'mural', stories: 2, numbers: [3, 1700], volumes: [0, 2] },
  ]);
  expect(entriesOf(shelf!, 'said', false, volumes)).toEqual([
    { word: 'said', stories: 500, volumes: [0, 1] },
  ]);
  expect(storiesAt(shelf![1]![1])).toBe(500);
});

test('every word is found on its shelf, and all that begin with it on theirs', () => {
  const word = fc.stringMatching(/^[a-e]{1,6}$/);
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 800 }), word, (words, wanted) => {
      const shelves = shelvesOf(new Map(words.map((one) => [one, [1]])), volumes);
      const firsts = shelves.map(([first]) => first![0]);
      const found = (open: boolean): string[] =>
        shelvesFor(firsts, wanted, open)
          .flatMap((shelf) => entriesOf(shelves[shelf]!, wanted, open, volumes))
          .map((entry) => entry.word);
      expect(found(false)).toEqual(words.filter((one) => one === wanted));
      expect(found(true)).toEqual(words.filter((one) => one.startsWith(wanted)).sort());
    }),
  );
});

test('an archive without words has no shelf to look on', () => {
  expect(shelvesFor([], 'iran', true)).toEqual([]);
});
