import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as dates from '../../src/parse/storyDate.ts';
import written from '../fixtures/dates.json' with { type: 'json' };

const instant = '2025-04-08T14:05:00+03:00';

for (const { printed, expected } of written)
  test(`the date “${printed}” is ${'value' in expected ? 'read' : 'refused'}`, () => {
    expect(dates.readStoryDate(printed)).toStrictEqual(expected);
  });

const printedDays: [printed: string, day: string | undefined][] = [
  ['1 February 2026', '2026-02-01'],
  ['01 February 2026', '2026-02-01'],
  ['1st February, 2026', '2026-02-01'],
  ['February 1, 2026', '2026-02-01'],
  ['Feb. 1, 2026', '2026-02-01'],
  ['Sept. 16, 2024', '2024-09-16'],
  ['Tuesday, Jan. 7, 2025', '2025-01-07'],
  ['DECEMBER 31 2011', '2011-12-31'],
  ['30 December 2011', '2011-12-30'],
  ['2025/4/8', '2025-04-08'],
  ['2025.04.08', '2025-04-08'],
  ['31 February 2026', undefined],
  ['2025/13/1', undefined],
  ['1 Maxember 2026', undefined],
  ['08/04/2025', undefined],
  ['April 2025', undefined],
  ['tomorrow', undefined],
  ['', undefined],
];
for (const [printed, day] of printedDays)
  test(`prose that prints “${printed}” means ${day ?? 'no certain day'}`, () => {
    expect(dates.readPrintedDay(printed)).toBe(day);
  });

describe('how exact a date is', () => {
  test('an instant keeps the offset it was written with', () => {
    expect(dates.readStoryDate(instant)).toEqual({ value: instant });
    expect(dates.dayOf('2025-04-08T23:30:00-07:00')).toBe('2025-04-08');
    expect(dates.dayOf('2025-04-08T00:30:00+14:00')).toBe('2025-04-08');
  });

  test('precision follows from what was written', () => {
    expect([instant, '2025-04-08', '2025-04', '1984', '1984~', '2025-04?'].map(dates.precision)).toEqual([
      'instant',
      'day',
      'month',
      'year',
      'year',
      'month',
    ]);
  });

  test('day, month and year are those that are known', () => {
    const known = (date: string) => [dates.dayOf(date), dates.monthOf(date), dates.yearOf(date)];
    expect(known(instant)).toEqual(['2025-04-08', '2025-04', '2025']);
    expect(known('2025-04-08~')).toEqual(['2025-04-08', '2025-04', '2025']);
    expect(known('2025-04?')).toEqual([undefined, '2025-04', '2025']);
    expect(known('1984%')).toEqual([undefined, undefined, '1984']);
  });
});

describe('the span of a date', () => {
  test('is one day for an instant or a day', () => {
    expect(dates.span('2011-12-30T10:00:00+14:00')).toEqual(['2011-12-30', '2011-12-30']);
    expect(dates.span('2025-04-08?')).toEqual(['2025-04-08', '2025-04-08']);
  });

  test('runs to the last day of the month, also in February of a leap year', () => {
    expect(dates.span('2024-02')).toEqual(['2024-02-01', '2024-02-29']);
    expect(dates.span('1900-02~')).toEqual(['1900-02-01', '1900-02-28']);
    expect(dates.span('2011-12')).toEqual(['2011-12-01', '2011-12-31']);
  });

  test('is the whole year where only that is known', () => {
    expect(dates.span('1984~')).toEqual(['1984-01-01', '1984-12-31']);
  });

  test('is noon UTC of its first day where a format wants a moment', () => {
    expect([instant, '2025-04-08', '2025-04', '1984~'].map(dates.moment)).toEqual([
      instant,
      '2025-04-08T12:00:00Z',
      '2025-04-01T12:00:00Z',
      '1984-01-01T12:00:00Z',
    ]);
  });
});

test('machines get the date without its doubt', () => {
  expect([instant, '2025-04-08~', '2025-04', '1984%'].map(dates.machineDate)).toEqual([
    instant,
    '2025-04-08',
    '2025-04',
    '1984',
  ]);
});

test('the days of a month are counted', () => {
  expect(['2025-04', '2024-02', '2023-02', '2000-02', '1900-02', '2011-12'].map(dates.daysIn)).toEqual([
    30, 29, 28, 29, 28, 31,
  ]);
});

test('the weeks of a month begin on Monday, and days of other months are left out', () => {
  const weeks = dates.weeksOf('2025-04').map((week) => week.map((day) => day?.slice(-2) ?? '--').join(' '));
  expect(weeks).toEqual([
    '-- 01 02 03 04 05 06',
    '07 08 09 10 11 12 13',
    '14 15 16 17 18 19 20',
    '21 22 23 24 25 26 27',
    '28 29 30 -- -- -- --',
  ]);
  expect(dates.weeksOf('2021-02')).toHaveLength(4);
  expect(dates.weeksOf('2026-02')[0]!.at(-1)).toBe('2026-02-01');
  expect(dates.weeksOf('2026-02', 6)[0]).toEqual([
    undefined,
    '2026-02-01',
    '2026-02-02',
    '2026-02-03',
    '2026-02-04',
    '2026-02-05',
    '2026-02-06',
  ]);
});

test('Apia’s calendar, which has no 30 December 2011, does not reach a month’s weeks', () => {
  expect(dates.weeksOf('2011-12').flat().filter(Boolean)).toHaveLength(31);
});

describe('the order of dates', () => {
  const sorted = (list: string[]): string[] =>
    list.toSorted((a, b) =>
      dates.sortKey(a) < dates.sortKey(b) ? -1 : dates.sortKey(a) > dates.sortKey(b) ? 1 : 0,
    );
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = fc
    .tuple(
      fc.integer({ min: 1000, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([year, month, date]) => `${year}-${two(month)}-${two(date)}`);
  const offset = fc.constantFrom('Z', '+03:30', '-07:00', '+14:00', '-12:00');
  const clock = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), fc.integer({ min: 0, max: 59 }))
    .map((parts) => parts.map(two).join(':'));

  test('goes from the less exact to the more exact, by day, then by instant', () => {
    const ordered = [
      '1984~',
      '2025',
      '2025-04',
      '2025-04-08',
      '2025-04-08T09:00:00+03:00',
      '2025-04-08T08:00:00Z',
      '2025-04-08T08:00:00.250Z',
      '2025-04-08T08:00:00-07:00',
      '2025-04-09',
      '2025-05',
      '2026',
    ];
    expect(sorted(ordered.toReversed())).toEqual(ordered);
  });

  test('is that of time for any two days', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(Math.sign(Date.parse(`${a}T00:00:00Z`) - Date.parse(`${b}T00:00:00Z`))).toBe(
          dates.sortKey(a) < dates.sortKey(b) ? -1 : dates.sortKey(a) > dates.sortKey(b) ? 1 : 0,
        );
      }),
    );
  });

  test('is that of time for any two instants of one printed day', () => {
    fc.assert(
      fc.property(day, clock, offset, clock, offset, (date, time, zone, otherTime, otherZone) => {
        const [a, b] = [`${date}T${time}${zone}`, `${date}T${otherTime}${otherZone}`];
        expect(Math.sign(Date.parse(a) - Date.parse(b))).toBe(
          dates.sortKey(a) < dates.sortKey(b) ? -1 : dates.sortKey(a) > dates.sortKey(b) ? 1 : 0,
        );
      }),
    );
  });

  test('puts a month and a year before every day in them', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(sorted([date, date.slice(0, 7), date.slice(0, 4)])).toEqual([
          date.slice(0, 4),
          date.slice(0, 7),
          date,
        ]);
      }),
    );
  });
});

test.each([
  ['2026-03-01T12:00:01Z', true],
  ['2026-03-01T22:00:01+10:00', true],
  ['2026-03-01T12:00:00Z', false],
  ['2026-03-02', false],
  ['2026-03-03', true],
  ['2026-03', false],
  ['2026-04~', true],
  ['2026', false],
  ['2027?', true],
])('at noon UTC on 1 March 2026, that %s is ahead is %j', (date, ahead) => {
  expect(dates.isAhead(date, '2026-03-01T12:00:00Z')).toBe(ahead);
});

test('days between two days are counted over leap days and changes of the clock', () => {
  expect(dates.daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(dates.daysBetween('2011-12-29', '2011-12-31')).toBe(2);
  expect(dates.daysBetween('2025-04-08', '2025-04-01')).toBe(-7);
});

test('no text makes the readers fail, and a date once read is read the same again', () => {
  const fragment = fc.constantFrom(
    '2025',
    '-02',
    '-30',
    'T',
    '24',
    ':00',
    '+03',
    'Z',
    '~',
    ' ',
    '-',
    'April ',
    '8, ',
  );
  const text = fc.array(fc.oneof(fragment, fc.string())).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (printed) => {
      const reading = dates.readStoryDate(printed);
      if ('value' in reading) expect(dates.readStoryDate(reading.value)).toEqual(reading);
      else expect(reading.message).toMatch(/\.$/);
      expect(dates.readPrintedDay(printed) ?? '2000-01-01').toMatch(/^\d{4}-\d\d-\d\d$/);
    }),
  );
});
