/* The parts of the search page that need no browser. */
import { describe, expect, test } from 'vitest';
import { barsOf, daysOfBar, heightOf, needWideColumns } from '../../src/search/bars.ts';
import { chipsOf } from '../../src/search/page/chips.ts';
import { textDirective, textsToMark } from '../../src/search/page/fragment.ts';
import { marginOf } from '../../src/search/page/margin.ts';
import { emptyQuery } from '../../src/search/query.ts';
import { suggest } from '../../src/search/page/suggest.ts';
import type { NameEntry } from '../../src/search/names.ts';

describe('chips', () => {
  const names = new Map([
    ['country IR', 'Iran'],
    ['country RU', 'Russia'],
    ['person ali-khamenei', 'Ali Khamenei'],
  ]);
  const chips = (query: Partial<typeof emptyQuery>) =>
    chipsOf({ ...emptyQuery, ...query }, (kind, id) => names.get(`${kind} ${id}`)).map(({ label, href }) => [
      label,
      href,
    ]);

  test('each part of a query has one, which leads to the query without it', () => {
    expect(
      chips({
        q: 'enrichment',
        person: ['ali-khamenei'],
        country: ['IR', 'RU'],
        from: '2013-01-01',
        sort: 'newest',
      }),
    ).toEqual([
      ['“enrichment”', '?person=ali-khamenei&country=IR&country=RU&from=2013-01-01&sort=newest'],
      ['Ali Khamenei', '?q=enrichment&country=IR&country=RU&from=2013-01-01&sort=newest'],
      ['Iran', '?q=enrichment&person=ali-khamenei&country=RU&from=2013-01-01&sort=newest'],
      ['Russia', '?q=enrichment&person=ali-khamenei&country=IR&from=2013-01-01&sort=newest'],
      ['since 2013', '?q=enrichment&person=ali-khamenei&country=IR&country=RU&sort=newest'],
    ]);
  });

  test('a span with a name is one chip, any other is one for each limit', () => {
    expect(chips({ from: '2025-04-01', to: '2025-04-30' })).toEqual([['April 2025', '?']]);
    expect(chips({ from: '2025-04-01', to: '2025-05-02' })).toEqual([
      ['since April 2025', '?to=2025-05-02'],
      ['until 2 May 2025', '?from=2025-04-01'],
    ]);
  });

  test('an id that the archive does not have is shown as it is, and words in quotes get no others', () => {
    expect(chips({ q: '"US"', person: ['nobody'] }).map(([label]) => label)).toEqual(['"US"', '“nobody”']);
  });
});

describe('bars of years', () => {
  test('years without a story stand among those that have some', () => {
    const bars = barsOf([
      { year: 2013, count: 3 },
      { year: 2016, count: 1 },
    ]);
    expect(bars?.map(({ from, count }) => `${from} ${count}`)).toEqual([
      '2013 3',
      '2014 0',
      '2015 0',
      '2016 1',
    ]);
    expect(daysOfBar(bars![0]!)).toEqual({ from: '2013-01-01', to: '2013-12-31' });
  });

  test('too many years become decades, which take in every story', () => {
    const bars = barsOf([
      { year: 1899, count: 1 },
      { year: 1900, count: 2 },
      { year: 1909, count: 4 },
      { year: 1987, count: 5 },
    ])!;
    expect(bars.map(({ from, to }) => `${from}–${to}`)).toEqual([
      '1890–1899',
      '1900–1909',
      '1910–1919',
      '1920–1929',
      '1930–1939',
      '1940–1949',
      '1950–1959',
      '1960–1969',
      '1970–1979',
      '1980–1989',
    ]);
    expect([bars[0]!.count, bars[1]!.count, bars.at(-1)!.count]).toEqual([1, 6, 5]);
    expect(daysOfBar(bars[1]!)).toEqual({ from: '1900-01-01', to: '1909-12-31' });
  });

  test('one year alone, or none, is no picture', () => {
    expect([barsOf([]), barsOf([{ year: 2013, count: 3 }])]).toEqual([undefined, undefined]);
  });

  test('a small count is seen, and none is none', () => {
    expect([
      heightOf(0, 900, 56),
      heightOf(1, 900, 56),
      heightOf(450, 900, 56),
      heightOf(900, 900, 56),
    ]).toEqual([0, 2, 28, 56]);
  });
});

test.each([
  ['2025-04-08', '8', ['April 2025', 'Tuesday']],
  ['2025-04-08~', '8', ['April 2025', 'about', 'Tuesday']],
  ['2025-04', 'April', ['2025']],
  ['2025-04?', 'April', ['2025', 'perhaps']],
  ['1984', '1984', []],
  ['1984%', '1984', ['perhaps about']],
])('%s stands in the margin', (date, large, below) => {
  expect(marginOf(date)).toEqual({ large, below });
});

describe('a text fragment', () => {
  test('marks texts in an address, what has a meaning there escaped', () => {
    expect(textDirective(['mural'])).toBe(':~:text=mural');
    expect(textDirective(['cease-fire', 'oil, gas & coal', 'Łódź'])).toBe(
      ':~:text=cease%2Dfire&text=oil%2C%20gas%20%26%20coal&text=%C5%81%C3%B3d%C5%BA',
    );
    expect(textDirective([])).toBe('');
  });

  test('holds what the snippet marks first, each text once, and a few at most', () => {
    const pieces = [
      { text: '… the ', marked: false },
      { text: 'enriched', marked: true },
      { text: ' uranium and ', marked: false },
      { text: 'enrichment', marked: true },
    ];
    expect(textsToMark([...pieces, ...pieces], 'Talks', 'enrich')).toEqual(['enriched', 'enrichment']);
    const many = ['a', 'b', 'c', 'd', 'e'].map((text) => ({ text, marked: true }));
    expect(textsToMark(many, '', '')).toEqual(['a', 'b', 'c', 'd']);
  });

  test.each([
    ['Ferries resume as Łódź talks end', 'ferry talks', ['Ferries', 'talks']],
    ['Ferries resume as Łódź talks end', 'lodz', ['Łódź']],
    ['US and Iran agree to talk', 'US', ['US']],
    ['Users agree', 'US', []],
  ])('of the headline %j alone, for %j, holds %j', (headline, typed, wanted) => {
    expect(textsToMark([{ text: 'Nothing here', marked: false }], headline, typed)).toEqual(wanted);
  });
});

describe('the box offers', () => {
  const entry = (name: string): NameEntry => ({ kind: 'person', id: name, name, form: name, stories: 1 });
  const all = ['Ali Khamenei', 'Steve Witkoff'].map(entry);
  const fitting = (typed: string) =>
    Promise.resolve(
      all.filter(
        ({ name }) => name.toLowerCase().startsWith(typed) || name.toLowerCase().includes(` ${typed}`),
      ),
    );
  test.each([
    ['khamen', '', ['Ali Khamenei']],
    ['ali kh', '', ['Ali Khamenei']],
    ['grain witk', 'grain', ['Steve Witkoff']],
    ['grain wheat oats steve witk', 'grain wheat oats', ['Steve Witkoff']],
    ['-grain witk', '-grain', ['Steve Witkoff']],
    ['"ali kh', '"ali kh', []],
    ['grain -witk', 'grain -witk', []],
    ['grain OR witk', 'grain OR witk', []],
    ['grain,witk', 'grain', ['Steve Witkoff']],
    ['steve witkoff;ali kh', 'steve witkoff', ['Ali Khamenei']],
    ['grain/witk', 'grain', ['Steve Witkoff']],
    ['wheat+grain&witk', 'wheat grain', ['Steve Witkoff']],
    ['witk*', 'witk*', []],
    ['', '', []],
  ])('for %j, with %j before it, %j', async (typed, before, names) => {
    const suggestions = await suggest(typed, fitting);
    expect(suggestions.entries.map(({ name }) => name)).toEqual(names);
    expect(suggestions.before).toBe(before);
  });
});

test.each([
  ['years', [1990, 2020], 999, false],
  ['years with numbers above a thousand', [1990, 2020], 1000, true],
  ['decades', [1931, 2024], 1, true],
])('%s have columns in which their labels have room', (_, [first, last], count, wide) => {
  const bars = barsOf([
    { year: first!, count },
    { year: last!, count: 1 },
  ])!;
  expect(needWideColumns(bars)).toBe(wide);
});
