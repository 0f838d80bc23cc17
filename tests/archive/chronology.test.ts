import { expect, test } from 'vitest';
import { chronology, groups } from '../../src/archive/chronology.ts';
import type { Story } from '../../src/archive/types.ts';
import { archive, story } from './holdings.ts';

const dated = (...dates: string[]): Story[] =>
  archive({ stories: dates.map((date, index) => story(`s${index + 1}`, { date })) }).stories;
const ids = (stories: Story[]): string => stories.map(({ id }) => id).join(' ');

test('stories stand under their year, month and day, oldest first', () => {
  const years = chronology(
    dated('1984', '2025', '2025-04', '2025-04-08', '2025-04-08T23:30:00-07:00', '2025-04-09', '2025-11-01'),
  );
  expect(
    years.map(({ year, stories, undated, months }) => ({
      [year]: ids(stories),
      undated: ids(undated),
      months: months.map(({ month, stories: of, undated: rest, days }) => [
        month,
        ids(of),
        ids(rest),
        days.map(({ day, stories: on }) => `${day}: ${ids(on)}`),
      ]),
    })),
  ).toEqual([
    { 1984: 's1', undated: 's1', months: [] },
    {
      2025: 's2 s3 s4 s5 s6 s7',
      undated: 's2',
      months: [
        ['2025-04', 's3 s4 s5 s6', 's3', ['2025-04-08: s4 s5', '2025-04-09: s6']],
        ['2025-11', 's7', '', ['2025-11-01: s7']],
      ],
    },
  ]);
});

test('no stories make no years', () => {
  expect(chronology([])).toEqual([]);
});

test('an approximate day stands on its day', () => {
  expect(chronology(dated('2025-04-08~'))[0]!.months[0]!.days[0]!.day).toBe('2025-04-08');
});

test('groups keep the order of their first, and leave out what has no key', () => {
  expect(groups(['oil', 'talks', '', 'over', 'test'], (word) => word[0])).toEqual([
    ['o', ['oil', 'over']],
    ['t', ['talks', 'test']],
  ]);
});
