import { describe, expect, test } from 'vitest';
import { emptyQuery } from '../../../src/search/query.ts';
import { isSmall, shareBars, shareNumber, shareRows, yearsAsked } from '../../../src/search/tools/shares.ts';
import type { Years } from '../../../src/search/tools/shares.ts';

const years = (...list: [year: number, count: number, all: number][]): Years =>
  list.map(([year, count, all]) => ({ year, count, all }));

describe('bars', () => {
  test('each year is one, with what each query finds beside all stories', () => {
    expect(shareBars([years([1990, 1, 4], [1991, 0, 2]), years([1990, 2, 4], [1991, 2, 2])])).toEqual([
      { from: 1990, to: 1990, all: 4, counts: [1, 2] },
      { from: 1991, to: 1991, all: 2, counts: [0, 2] },
    ]);
  });

  test('years in which the archive has no story are a gap, and years in which nothing is found are not', () => {
    const bars = shareBars([years([1990, 1, 4], [1994, 0, 1], [1995, 0, 2], [1996, 0, 3], [1997, 1, 2])]);
    expect(bars.map(({ from, to, all }) => [from, to, all])).toEqual([
      [1990, 1990, 4],
      [1991, 1993, 0],
      [1994, 1994, 1],
      [1995, 1995, 2],
      [1996, 1996, 3],
      [1997, 1997, 2],
    ]);
  });

  test('more than fifty years are decades, and their counts add up', () => {
    const long = Array.from({ length: 150 }, (_, at): [number, number, number] => [1870 + at, at % 3, 10]);
    const bars = shareBars([years(...long)]);
    expect(bars).toHaveLength(15);
    expect(bars[1]).toEqual({ from: 1880, to: 1889, all: 100, counts: [10] });
    expect(bars.reduce((sum, { counts }) => sum + counts[0]!, 0)).toBe(150);
  });

  test('one year or none is no picture', () => {
    expect(shareBars([years([1990, 1, 4])])).toEqual([]);
    expect(shareBars([[]])).toEqual([]);
  });
});

test('the years are those of the days asked for, of two queries those of both together', () => {
  const all = years([1988, 0, 1], [1990, 1, 1], [1992, 1, 1], [1995, 0, 1]);
  const asked = (...spans: [from: string, to: string][]): number[] =>
    yearsAsked(
      all,
      spans.map(([from, to]) => ({ ...emptyQuery, from, to })),
    ).map(({ year }) => year);
  expect(asked(['', ''])).toEqual([1988, 1990, 1992, 1995]);
  expect(asked(['1990-06-01', '1992-01-01'])).toEqual([1990, 1992]);
  expect(asked(['1990-06-01', '1991-01-01'], ['1992-01-01', '1993-01-01'])).toEqual([1990, 1992]);
  expect(asked(['1990-06-01', '1991-01-01'], ['1992-01-01', ''])).toEqual([1990, 1992, 1995]);
});

test.each([
  [0, false, '0'],
  [1, false, '100'],
  [0.9996, false, '100'],
  [0.5, false, '50.0'],
  [0.0456, false, '4.56'],
  [0.00078, false, '0.078'],
  [0.00078, true, '0.78'],
  [0.00001, false, '0.001'],
  [0.000001, true, '0.001'],
])('a share of %d, per thousand %s, is %s', (share, perThousand, text) => {
  expect(shareNumber(share, perThousand)).toBe(text);
});

test('shares are read per thousand where none reaches one per cent', () => {
  expect(isSmall([{ all: 1000, counts: [9, 1] }])).toBe(true);
  expect(isSmall([{ all: 1000, counts: [9, 10] }])).toBe(false);
  expect(isSmall([{ all: 0, counts: [0, 0] }])).toBe(true);
});

test('the table has a row for each year, its shares in per cent as spreadsheets read them', () => {
  expect(shareRows([years([1990, 1, 3], [1991, 0, 2]), years([1990, 3, 3], [1991, 1, 2])])).toEqual([
    ['1990', '3', '1', '33.3333', '3', '100'],
    ['1991', '2', '0', '0', '1', '50'],
  ]);
});
