import { expect, test } from 'vitest';
import { extentOf } from '../../src/archive/extent.ts';
import { archive, country, person, story } from './holdings.ts';

test('the finding aid counts what the archive holds', () => {
  const opened = archive({
    stories: [
      story(
        'a',
        { date: '1979-02-01', people: '[ali]', countries: '[IR]', topics: '[exile]' },
        'One two three.',
      ),
      story('b', {
        date: '1979-02-01T10:00:00+03:30',
        photos: '[{ caption: A crowd. }, { caption: A car. }]',
      }),
      story('c', {
        date: '2013',
        source: 'AFP',
        corrections: '[{ date: 2013-05-01, text: The day was wrong. }]',
      }),
      story('d', { date: '2015-07-14' }),
      story('e', { status: 'canceled', note: 'Withdrawn.' }),
    ],
    people: [person('ali'), person('bahman')],
    countries: [country('IR'), country('US')],
  });
  expect(extentOf(opened)).toEqual({
    stories: 4,
    words: 6,
    days: 2,
    years: 3,
    first: '1979-02-01',
    last: '2015-07-14',
    people: 2,
    peopleNamed: 1,
    countries: 1,
    sources: 2,
    topics: 1,
    photos: 2,
    picturesMissing: 2,
    corrected: 1,
    withdrawn: 1,
    gaps: [
      ['1980', '2012'],
      ['2014', '2014'],
    ],
  });
});

test('an archive of one story has one year and no gap', () => {
  expect(extentOf(archive({ stories: [story('a')] }))).toMatchObject({
    days: 1,
    years: 1,
    photos: 0,
    gaps: [],
  });
});
