import { describe, expect, test } from 'vitest';
import { threadFinder } from '../../src/archive/thread.ts';
import type { Archive } from '../../src/archive/types.ts';
import { archive, country, person, story } from './holdings.ts';

const records = {
  people: [
    person('kaja-kallas', { name: 'Kaja Kallas' }),
    person('wang-yi', { name: 'Wang Yi', familyName: 'Wang' }),
  ],
  countries: [
    country('EE', { name: 'Estonia' }),
    country('CN', { name: 'China' }),
    country('OM', { name: 'Oman' }),
  ],
};

type Told = [id: string, date: string, title: string, fields?: Record<string, string>];

function opened(...stories: Told[]): Archive {
  return archive({
    ...records,
    stories: stories.map(([id, date, title, fields]) =>
      story(id, { title, date, ...fields }, `${title}. So it was said.`),
    ),
  });
}

/** The thread of a story in words: `-4 a: Kaja Kallas`. */
function threadIn({ stories }: Archive, id: string): string[] {
  const { before, after } = threadFinder(stories)(stories.find((one) => one.id === id)!);
  return [...before, ...after].map(
    ({ story: other, days, shared, isAbout }) =>
      `${days} ${other.id}: ${[...shared.people, ...shared.countries].map(({ name }) => name).join(', ')}${isAbout ? '' : ' in passing'}`,
  );
}

describe('a thread', () => {
  test('holds stories about the same people and countries, oldest first, with what they share', () => {
    const news = opened(
      ['a', '2025-04-01', 'Kaja Kallas flies to Oman'],
      ['b', '2025-04-03', 'China sells tea'],
      ['c', '2025-04-05', 'Kaja Kallas leaves Oman'],
      ['d', '2025-04-06', 'Oman thanks Kaja Kallas'],
      ['e', '2025-04-09', 'Wang Yi sees Kaja Kallas'],
    );
    expect(threadIn(news, 'c')).toEqual([
      '-4 a: Kaja Kallas, Oman',
      '1 d: Kaja Kallas, Oman',
      '4 e: Kaja Kallas',
    ]);
  });

  test('reaches 90 days and no further', () => {
    const news = opened(
      ['a', '2025-01-01', 'Kaja Kallas speaks'],
      ['b', '2025-04-01', 'Kaja Kallas writes'],
      ['c', '2025-07-01', 'Kaja Kallas sings'],
    );
    expect(threadIn(news, 'b')).toEqual(['-90 a: Kaja Kallas']);
  });

  test('holds the three nearest and rarest on each side', () => {
    const many = Array.from({ length: 9 }, (_, index): Told => {
      const day = String(index + 1).padStart(2, '0');
      return [`d${day}`, `2025-04-${day}`, `Estonia votes on day ${day}`];
    });
    const news = opened(
      ...many,
      ['z', '2025-04-20', 'Estonia and Wang Yi'],
      ['y', '2025-04-01', 'Wang Yi at home'],
    );
    expect(threadIn(news, 'z')).toEqual(['-19 y: Wang Yi', '-12 d08: Estonia', '-11 d09: Estonia']);
    expect(threadIn(news, 'd05').map((line) => line.split(' ')[1])).toEqual([
      'd02:',
      'd03:',
      'd04:',
      'd06:',
      'd07:',
      'd08:',
    ]);
  });

  test('does not change with what the archive holds of other times', () => {
    const near: Told[] = [
      ['a', '2025-04-01', 'Kaja Kallas flies to Oman'],
      ['c', '2025-04-05', 'Kaja Kallas leaves Oman'],
    ];
    const later = Array.from({ length: 60 }, (_, index): Told => [
      `n${index}`,
      '2026-01-05',
      `Oman ${index}`,
    ]);
    expect(threadIn(opened(...near, ...later), 'a')).toEqual(threadIn(opened(...near), 'a'));
  });

  test('tells of a person named in passing, and not of a country', () => {
    const passing = (id: string, date: string, text: string) =>
      story(id, { title: 'News', date }, `News.\n\n${text}`);
    const news = archive({
      ...records,
      stories: [
        passing('a', '2025-04-01', 'It was Kaja Kallas.'),
        passing('b', '2025-04-02', 'Not Kaja Kallas, nor Oman.'),
        passing('c', '2025-04-03', 'Oman said nothing.'),
      ],
    });
    expect(threadIn(news, 'b')).toEqual(['-1 a: Kaja Kallas in passing']);
  });

  test('tells of a rare person named in passing rather than of a country alone that is in the news every day', () => {
    const of = (id: string, date: string, title: string, text: string) =>
      story(id, { title, date }, `${title}.\n\n${text}`);
    const news = archive({
      ...records,
      stories: [
        ...Array.from({ length: 9 }, (_, index) =>
          of(`n${index}`, `2025-03-0${index + 1}`, `Estonia ${index}`, 'Nothing else.'),
        ),
        of('a', '2025-04-01', 'Estonia sells milk', 'So said Wang Yi.'),
        of('b', '2025-04-02', 'Estonia buys milk', 'Wang Yi was there.'),
      ],
    });
    expect(threadIn(news, 'b').at(-1)).toBe('-1 a: Wang Yi, Estonia in passing');
    expect(threadIn(news, 'a').slice(0, 1)).toEqual(['-25 n6: Estonia']);
  });

  test('leaves out stories whose day is not known', () => {
    const news = opened(
      ['a', '2025-04', 'Kaja Kallas speaks'],
      ['b', '2025-04-02', 'Kaja Kallas writes'],
      ['c', '2025', 'Kaja Kallas sings'],
    );
    expect(['a', 'b', 'c'].map((id) => threadIn(news, id))).toEqual([[], [], []]);
  });
});

test('a story steps to those before and after it that are about the same, past those that only name it', () => {
  const { stories } = archive({
    ...records,
    stories: [
      story('a', { title: 'Kaja Kallas speaks', date: '2025-04-01' }, 'Kaja Kallas spoke.'),
      story('b', { title: 'Tea', date: '2025-04-02' }, 'Tea.\n\nSo said Kaja Kallas.'),
      story('c', { title: 'Kaja Kallas writes', date: '2025-04-03' }, 'Kaja Kallas wrote.'),
    ],
  });
  expect(stories.map(({ people }) => people.map(({ previous, next }) => [previous?.id, next?.id]))).toEqual([
    [[undefined, 'c']],
    [[undefined, undefined]],
    [['a', undefined]],
  ]);
});
