import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarOf, dayNumber, daysOf, fallsBetween, yearOf } from '../../src/search/calendar.ts';

const spans: [string, string][] = [
  ['1984-01-01', '1984-12-31'],
  ['2024-02-29', '2024-02-29'],
  ['2025-04-01', '2025-04-30'],
  ['2025-04-08', '2025-04-08'],
  ['2025-04-08', '2025-04-08'],
];
const days = daysOf(calendarOf(spans));
const between = (from: string, to: string) =>
  spans.flatMap((_, number) => (fallsBetween(days, number, from, to) ? [number] : []));

test('a range takes in its first and its last day', () => {
  expect(between('2024-02-29', '2024-02-29')).toEqual([1]);
  expect(between('2025-04-08', '2025-04-08')).toEqual([2, 3, 4]);
  expect(between('2025-04-09', '')).toEqual([2]);
  expect(between('', '2024-02-28')).toEqual([0]);
  expect(between('', '')).toEqual([0, 1, 2, 3, 4]);
});

test('a story of which only the month or year is known is taken in where it can fall', () => {
  expect(between('1984-07-01', '1984-07-02')).toEqual([0]);
  expect(between('2025-04-30', '2025-05-30')).toEqual([2]);
  expect(between('2025-05-01', '2025-05-30')).toEqual([]);
});

test('a story counts in the year of its first day', () => {
  expect(spans.map((_, number) => yearOf(days, number))).toEqual([1984, 2024, 2025, 2025, 2025]);
});

test('an archive of no story has an empty calendar', () => {
  expect(daysOf(calendarOf([])).first).toHaveLength(0);
});

test('days come back as they were written, also before 1970', () => {
  const day = fc
    .date({
      min: new Date('0100-01-01T00:00:00Z'),
      max: new Date('9999-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.array(fc.tuple(day, fc.nat(400))), (stories) => {
      const sorted = stories.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
      const given = sorted.map(([first, more]): [string, string] => [
        first,
        new Date(Math.min((dayNumber(first) + more) * 86_400_000, Date.parse('9999-12-31')))
          .toISOString()
          .slice(0, 10),
      ]);
      const { first, last } = daysOf(calendarOf(given));
      expect([...first]).toEqual(given.map(([one]) => dayNumber(one)));
      expect([...last]).toEqual(given.map(([, one]) => dayNumber(one)));
    }),
  );
});
