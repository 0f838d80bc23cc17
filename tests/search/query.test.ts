import { describe, expect, test } from 'vitest';
import {
  addressOf,
  asksForSomething,
  emptyQuery,
  readAddress,
  withDates,
  withSubject,
  withoutSubject,
} from '../../src/search/query.ts';

const read = (address: string) => readAddress(new URLSearchParams(address));

describe('an address says what is asked for', () => {
  test('people, countries, sources and topics may repeat', () => {
    expect(
      read('?country=IR&country=RU&person=ali-khamenei&source=afp&topic=diplomacy&topic=sanctions').query,
    ).toEqual({
      ...emptyQuery,
      person: ['ali-khamenei'],
      country: ['IR', 'RU'],
      source: ['afp'],
      topic: ['diplomacy', 'sanctions'],
    });
  });

  test('an address of one of each, as it was before, means the same', () => {
    expect(
      read('?q=talks&person=abbas-araghchi&country=ir&from=2025-04-01&to=2025-04-30&sort=oldest').query,
    ).toEqual({
      ...emptyQuery,
      q: 'talks',
      person: ['abbas-araghchi'],
      country: ['IR'],
      from: '2025-04-01',
      to: '2025-04-30',
      sort: 'oldest',
    });
  });

  test('ids are read in either case, once each, and empty ones not at all', () => {
    expect(read('?country=ir&country=IR&country=&person=Ali-Khamenei').query).toMatchObject({
      country: ['IR'],
      person: ['ali-khamenei'],
    });
  });

  test.each([
    '?country=IR&country=RU',
    '?q=grain&person=a&person=b&country=IR&source=afp&topic=oil&match=any&from=2025-04-01&to=2025-04-30&sort=newest',
    '?q=%22US%22+-talks',
    '?',
  ])('%s is written as it was read', (address) => {
    expect(addressOf(read(address).query)).toBe(address);
  });

  test('“any” is written only where there are several to choose among', () => {
    expect(addressOf({ ...emptyQuery, any: true, country: ['IR'] })).toBe('?country=IR');
  });

  test.each(['?country=IR&match=any', '?match=any', '?country=IR&country=ir&match=any'])(
    '%s asks for all',
    (address) => {
      expect(read(address).query.any).toBe(false);
    },
  );

  test('how much is shown is no part of the query', () => {
    expect(addressOf({ ...emptyQuery, q: 'oil' }, { show: 40, volumes: 2 })).toBe('?q=oil&show=40&volumes=2');
  });
});

describe('a limit of time', () => {
  test.each([
    ['from=2025', '2025-01-01', ''],
    ['from=2025-04', '2025-04-01', ''],
    ['to=2025', '', '2025-12-31'],
    ['to=2024-02', '', '2024-02-29'],
    ['to=2025-02', '', '2025-02-28'],
    ['from=0984-05-01&to=1984-05-01', '0984-05-01', '1984-05-01'],
  ])('%s is read', (address, from, to) => {
    expect(read(address)).toEqual({ query: { ...emptyQuery, from, to }, problems: [] });
  });

  test.each([
    ['from=abc', [{ kind: 'not a day', name: 'from', value: 'abc' }]],
    ['to=yesterday', [{ kind: 'not a day', name: 'to', value: 'yesterday' }]],
    ['from=8/4/2025', [{ kind: 'not a day', name: 'from', value: '8/4/2025' }]],
    ['from=2026-02-30', [{ kind: 'no such day', name: 'from', value: '2026-02-30' }]],
    ['to=2025-13-01', [{ kind: 'no such day', name: 'to', value: '2025-13-01' }]],
    ['to=2025-13', [{ kind: 'no such day', name: 'to', value: '2025-13' }]],
    [
      'from=2023-02-29&to=2026-04-31',
      [
        { kind: 'no such day', name: 'from', value: '2023-02-29' },
        { kind: 'no such day', name: 'to', value: '2026-04-31' },
      ],
    ],
    ['from=2025-05-01&to=2025-04-01', [{ kind: 'backwards', from: '2025-05-01', to: '2025-04-01' }]],
  ])('%s is a problem, and the rest is searched', (address, problems) => {
    expect(read(`country=IR&${address}`)).toEqual({ query: { ...emptyQuery, country: ['IR'] }, problems });
  });
});

describe('days named among the words', () => {
  const datesIn = (q: string) => ({
    readings: q.includes('2026')
      ? [
          { from: '2026-02-01', to: '2026-02-01', typed: '01.02.2026', label: '1 February 2026' },
          { from: '2026-01-02', to: '2026-01-02', typed: '01.02.2026', label: '2 January 2026' },
        ]
      : [],
    words: q.replace('01.02.2026', '').trim(),
  });

  test('become limits of the query, the first reading first', () => {
    const { query, dates } = withDates({ ...emptyQuery, q: 'grain 01.02.2026' }, datesIn);
    expect(query).toEqual({ ...emptyQuery, q: 'grain', from: '2026-02-01', to: '2026-02-01' });
    expect(dates?.others.map(({ label }) => label)).toEqual(['2 January 2026']);
  });

  test('narrow the limits that are there, and are words where they would leave no day', () => {
    const limited = { ...emptyQuery, q: '01.02.2026' };
    expect(withDates({ ...limited, from: '2026-01-15' }, datesIn)).toMatchObject({
      query: { from: '2026-02-01', to: '2026-02-01' },
      dates: { others: [] },
    });
    const after = { ...limited, from: '2026-03-01' };
    expect(withDates(after, datesIn)).toEqual({ query: after });
  });
});

test('a subject is added once, and taken out again', () => {
  const query = withSubject(
    withSubject({ ...emptyQuery, country: ['IR'] }, 'country', 'RU'),
    'country',
    'RU',
  );
  expect(query.country).toEqual(['IR', 'RU']);
  expect(withoutSubject(query, 'country', 'IR').country).toEqual(['RU']);
});

test('an order alone asks for nothing', () => {
  expect(asksForSomething({ ...emptyQuery, sort: 'oldest', any: true })).toBe(false);
  expect(asksForSomething({ ...emptyQuery, topic: ['oil'] })).toBe(true);
});
