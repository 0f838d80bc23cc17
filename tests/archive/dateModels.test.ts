import { expect, test } from 'vitest';
import { chronology } from '../../src/archive/chronology.ts';
import { datesPage, yearPage } from '../../src/models/dates.ts';
import { dayPage, dayPages } from '../../src/models/day.ts';
import { frontPage } from '../../src/models/front.ts';
import { monthPage } from '../../src/models/month.ts';
import { classesOf, shadeOf, shadeScale } from '../../src/models/shades.ts';
import { barsOf, withGaps } from '../../src/search/bars.ts';
import { archive, country, story } from './holdings.ts';

const countries = [
  country('IR', { name: 'Iran' }),
  country('OM', { name: 'Oman' }),
  country('AT', { name: 'Austria' }),
];
const chronologyOf = (...stories: ReturnType<typeof story>[]) =>
  chronology(archive({ stories, countries }).stories);

test.each([
  [1, [1]],
  [3, [1, 2, 3]],
  [12, [1, 2, 4, 7, 12]],
  [565, [3, 12, 44, 159, 565]],
])('a scale of shades for counts up to %i ends its classes at %j', (most, scale) => {
  expect(shadeScale(most)).toEqual(scale);
  expect(classesOf(scale)[0]![0]).toBe(1);
  expect(shadeOf(most, scale)).toBe(scale.length);
  expect(shadeOf(0, scale)).toBe(0);
});

test('a year has one scale for all its months, and its twelve months', () => {
  const [year] = chronologyOf(
    ...Array.from({ length: 9 }, (_, index) => story(`a${index}`, { date: '2025-03-01', countries: '[IR]' })),
    story('b', { date: '2025-07-04', countries: '[OM]' }),
    story('c', { date: '2025' }),
  );
  const page = yearPage(year!, {});
  expect(page).toMatchObject({
    stories: 11,
    days: 2,
    scale: [1, 2, 3, 5, 9],
    about: [{ name: 'Iran' }, { name: 'Oman' }],
  });
  expect(page.months).toHaveLength(12);
  expect(page.months[6]).toEqual({ month: '2025-07', stories: 1, days: [{ day: '2025-07-04', count: 1 }] });
  expect(page.months[0]).toEqual({ month: '2025-01', stories: 0, days: [] });
  expect(page.undated).toMatchObject([{ id: 'c' }]);
});

test('the dates say what each year is most about', () => {
  const years = chronologyOf(
    story('a', { date: '1979-02-01', countries: '[IR]' }),
    story('b', { date: '2025-04-12', countries: '[OM, IR]' }),
    story('c', { date: '2025-04-13', countries: '[OM]' }),
  );
  expect(
    datesPage(years).years.map(({ year, count, days, countries: about }) => [
      year,
      count,
      days,
      about.map(({ name }) => name),
    ]),
  ).toEqual([
    ['1979', 1, 1, ['Iran']],
    ['2025', 2, 2, ['Oman', 'Iran']],
  ]);
});

test('a month lists all its stories, and a month of many the newest of each day', () => {
  const small = chronologyOf(story('a', { date: '2025-04-01' }), story('b', { date: '2025-04-02' }));
  expect(monthPage(small[0]!.months[0]!, {}).days).toMatchObject([
    { day: '2025-04-01', count: 1, stories: [{ id: 'a', summary: 'Text.' }] },
    { day: '2025-04-02', count: 1, stories: [{ id: 'b', summary: 'Text.' }] },
  ]);
  const large = chronologyOf(
    ...Array.from({ length: 700 }, (_, index) =>
      story(`s${index}`, { date: `2025-04-${String((index % 20) + 1).padStart(2, '0')}` }),
    ),
  );
  const page = monthPage(large[0]!.months[0]!, {});
  expect(page.days.map(({ count, stories }) => [count, stories.length])).toEqual(
    Array.from({ length: 20 }, () => [35, 3]),
  );
});

const dayOf = (...fields: Record<string, string>[]) =>
  chronologyOf(...fields.map((own, index) => story(`s${index}`, { date: '1987-03-02', ...own })))[0]!
    .months[0]!.days[0]!;
const groupsOf = (fields: Record<string, string>[]) =>
  dayPages(dayOf(...fields), 'en').map((page) => dayPage(page, {}));
const times = (count: number, fields: (index: number) => Record<string, string>) =>
  Array.from({ length: count }, (_, index) => fields(index));

test('a day of few stories is one list with summaries', () => {
  const [page, ...more] = groupsOf(times(5, () => ({})));
  expect(more).toEqual([]);
  expect(page!.grouped).toBeUndefined();
  expect(page!.stories?.map(({ summary }) => summary)).toEqual(Array(5).fill('Text.'));
});

test('a day of many is grouped by the country that each story is first about, in the order of names, the others last', () => {
  const [page] = groupsOf(
    times(60, (index) => (index % 4 ? { countries: index % 3 ? '[OM]' : '[AT]' } : {})),
  );
  expect(page!.grouped?.by).toBe('country');
  expect(page!.grouped?.index).toEqual([
    { key: 'of-at', name: 'Austria', count: 15, page: 1 },
    { key: 'of-om', name: 'Oman', count: 30, page: 1 },
    { key: 'others', name: '', count: 15, page: 1 },
  ]);
});

test.each([
  [
    'topics where few are about a country',
    times(60, (index) => ({ topics: index % 3 ? '[wheat]' : '[gold]' })),
    'topic',
  ],
  [
    'sources where few have a topic',
    times(60, (index) => ({ source: index % 2 ? 'IRNA' : 'Mehr' })),
    'source',
  ],
])('it is grouped by %s', (_, fields, by) => {
  expect(groupsOf(fields)[0]!.grouped?.by).toBe(by);
});

test('a day of very many takes several pages, on which each story is once and a group may go on', () => {
  const pages = groupsOf(times(900, (index) => ({ countries: index % 9 ? '[IR]' : '[OM]' })));
  expect(pages.map(({ pages: numbered }) => numbered)).toEqual(
    pages.map((__, index) => ({ number: index + 1, of: pages.length })),
  );
  expect(pages.length).toBeGreaterThan(1);
  const shown = pages.flatMap(({ grouped }) =>
    grouped!.groups.flatMap(({ stories }) => stories.map(({ id }) => id)),
  );
  expect(new Set(shown).size).toBe(900);
  expect(shown).toHaveLength(900);
  expect(pages[1]!.grouped!.groups[0]).toMatchObject({ key: 'of-ir', isContinued: true });
});

test('three and more years without a story are one gap between the bars', () => {
  const bars = barsOf([
    { year: 1979, count: 1 },
    { year: 2013, count: 2 },
    { year: 2015, count: 1 },
  ]);
  expect(withGaps(bars!).map(({ from, to, count }) => [from, to, count])).toEqual([
    [1979, 1979, 1],
    [1980, 2012, 0],
    [2013, 2013, 2],
    [2014, 2014, 0],
    [2015, 2015, 1],
  ]);
});

test('the front page has a story of the newest day’s date of each earlier year, the newest year first', () => {
  const { onThisDay } = frontPage(
    archive({
      stories: [
        story('a', { date: '1979-04-08T06:00:00Z' }),
        story('b', { date: '1979-04-10' }),
        story('c', { date: '2024-04-08' }),
        story('d', { date: '2024-04-08T23:30:00+03:00' }),
        story('e', { date: '2025-04-07' }),
        story('f', { date: '2025-04-08' }),
        story('g', { date: '2025-05' }),
        story('h', { date: '2026~' }),
      ],
      countries,
    }),
  );
  expect(onThisDay).toMatchObject({
    day: '2025-04-08',
    isExact: true,
    entries: [
      { day: '2024-04-08', story: { id: 'c' }, more: 1 },
      { day: '1979-04-08', story: { id: 'a' }, more: 0 },
    ],
  });
});

test('where no earlier year has the very day, the front page has the nearest within three days, across the turn of the year', () => {
  const dated = (...dates: string[]) =>
    frontPage(archive({ stories: dates.map((date, at) => story(`s${at}`, { date })), countries })).onThisDay;
  expect(dated('1984-12-30', '1985-01-03', '1991-01-05', '2020-01-01')).toMatchObject({
    isExact: false,
    entries: [{ day: '1985-01-03' }, { day: '1984-12-30' }],
  });
  expect(dated('1984-12-28', '1991-06', '2020-01-01')).toBeUndefined();
  expect(dated('1984', '2020-01')).toBeUndefined();
});

test.each([
  [['2025-04-08', '2025-05'], '2025-05', 1],
  [['2025-04', '2025-04-08', '2025-04-09T10:00:00Z', '2026'], '2025-04', 3],
  [['1984', '1985?'], undefined, 0],
])('of stories of %j the newest month is %s', (dates, month, stories) => {
  const page = frontPage(
    archive({ stories: dates.map((date, at) => story(`s${at}`, { date, countries: '[IR]' })), countries }),
  );
  expect(page.month?.month).toBe(month);
  expect(page.month?.countries.map(({ count }) => count) ?? []).toEqual(stories ? [stories] : []);
});
