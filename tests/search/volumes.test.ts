import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { volumesOf } from '../../src/search/index/volumes.ts';
import { volumeOf, volumeText } from '../../src/search/volumes.ts';

const day = fc
  .date({ min: new Date('1980-01-01T00:00:00Z'), max: new Date('2026-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('an archive', () => {
  test('is one volume until it holds too many stories', () => {
    expect(volumesOf(['1979-02-11', '2025-04-08'], 2)).toEqual([{ name: 'all', from: 0, stories: 2 }]);
  });

  test('of no story has one volume', () => {
    expect(volumesOf([], 2)).toEqual([{ name: 'all', from: 0, stories: 0 }]);
  });

  test('parts into decades, and only those of them that are too large into years, months and halves of months', () => {
    const days = [
      '1979-02-11',
      '2013-11-24',
      '2021-05-01',
      '2025-01-01',
      '2025-02-01',
      '2025-04-08',
      '2025-04-08',
      '2025-04-08',
      '2025-04-17',
    ];
    expect(volumesOf(days, 2).map(({ name, stories }) => [name, stories])).toEqual([
      ['197', 1],
      ['201', 1],
      ['2021', 1],
      ['2025-01', 1],
      ['2025-02', 1],
      ['2025-04-08', 3],
      ['2025-04-17-31', 1],
    ]);
  });

  test('gains volumes without a change to the older ones, wherever the new span parts', () => {
    fc.assert(
      fc.property(fc.array(day, { maxLength: 60 }), fc.array(fc.nat(27), { maxLength: 30 }), (old, added) => {
        const before = old.filter((one) => one < '2026').sort();
        const newer = added.map((number) => `2026-05-${String(number + 1).padStart(2, '0')}`).sort();
        const first = volumesOf(before, 8);
        const second = volumesOf([...before, ...newer], 8);
        if (first[0]?.name === 'all') return;
        const untouched = first.filter(({ name }) => !name.startsWith('202'));
        expect(second.filter(({ name }) => !name.startsWith('202'))).toEqual(untouched);
      }),
    );
  });

  test('has each story in one volume, in order, and finds it by its number', () => {
    fc.assert(
      fc.property(
        fc.array(day, { minLength: 1, maxLength: 200 }),
        fc.integer({ min: 1, max: 20 }),
        (days, most) => {
          const volumes = volumesOf(days.toSorted(), most);
          expect(volumes.reduce((sum, { stories }) => sum + stories, 0)).toBe(days.length);
          expect(new Set(volumes.map(({ name }) => name)).size).toBe(volumes.length);
          for (const [place, { from, stories }] of volumes.entries())
            for (let number = from; number < from + stories; number++)
              expect(volumeOf(volumes, number)).toBe(place);
        },
      ),
    );
  });
});

test.each([
  ['all', 'the archive'],
  ['198', 'the 1980s'],
  ['1987', '1987'],
  ['1987-03', 'March 1987'],
  ['1987-03-01-16', '1–16 March 1987'],
  ['1987-03-14', '14 March 1987'],
])('the volume %s is called %s', (name, text) => {
  expect(volumeText(name)).toBe(text);
});
