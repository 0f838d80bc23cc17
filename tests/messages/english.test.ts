import { describe, expect, test } from 'vitest';
import { en } from '../../src/messages/en.ts';
import { extentOf } from '../../src/archive/extent.ts';
import { archive, story } from '../archive/holdings.ts';

const { dates } = en;
const instant = '2025-04-08T14:05:00+03:00';
const cited = {
  byline: [],
  title: 'Talks',
  source: 'IRNA',
  date: '2025-04-08',
  archive: 'Dateline',
  address: 'https://example.org/talks/',
};
const citation = (fields: Partial<typeof cited> | { byline: string[] }): string =>
  Object.values(en.story.citation({ ...cited, ...fields })).join('');

describe('in English', () => {
  test('a date is written with its weekday', () => {
    expect([instant, '2025-04-08', '2011-12-30', '2025-04', '1984'].map(dates.long)).toEqual([
      'Tuesday 8 April 2025',
      'Tuesday 8 April 2025',
      'Friday 30 December 2011',
      'April 2025',
      '1984',
    ]);
  });

  test('a doubtful date says so', () => {
    expect(['1984~', '2025-04?', '2025-04-08%'].map(dates.long)).toEqual([
      'about 1984',
      'perhaps April 2025',
      'perhaps about Tuesday 8 April 2025',
    ]);
  });

  test('the short form leaves the weekday out', () => {
    expect([instant, '2025-04-08~', '2025-04'].map(dates.short)).toEqual([
      '8 April 2025',
      'about 8 April 2025',
      'April 2025',
    ]);
  });

  test('a time of day is written as it is on the clocks of its place', () => {
    expect(
      [
        instant,
        '2025-04-08T23:59:59-03:30',
        '2025-04-08T00:00:00Z',
        '2025-04-08T00:00:00+00:00',
        '2025-04-08T09:05:00.5+12:45',
      ].map(dates.time),
    ).toEqual(['14:05, UTC+3', '23:59, UTC−3:30', '00:00, UTC', '00:00, UTC', '09:05, UTC+12:45']);
  });

  test('a date without a time of day has no time', () => {
    expect(['2025-04-08', '2025-04', '1984'].map(dates.time)).toEqual([undefined, undefined, undefined]);
  });

  test('weekdays and months have their names', () => {
    expect(['2026-02-02', '2011-12-30', '1900-01-01'].map(dates.weekday)).toEqual([
      'Monday',
      'Friday',
      'Monday',
    ]);
    expect(['04', '2025-12', '01'].map(dates.month)).toEqual(['April', 'December', 'January']);
  });

  test('what is not exact is said in words', () => {
    expect(
      [instant, '2025-04-08', '2025-04', '1984', '1984~', '2025-04?', '2025-04-08%'].map(dates.exactness),
    ).toEqual([
      undefined,
      undefined,
      'the day is not known',
      'month and day are not known',
      'date approximate; month and day are not known',
      'date uncertain; the day is not known',
      'date uncertain and approximate',
    ]);
  });

  test('the columns of a calendar are headed by three letters, narrow ones by one', () => {
    const week = ['2026-02-02', '2026-02-07', '2026-02-08'];
    expect(week.map((day) => dates.columnHead(day, false))).toEqual(['Mon', 'Sat', 'Sun']);
    expect(week.map((day) => dates.columnHead(day, true))).toEqual(['M', 'S', 'S']);
  });

  test('one story is one, and all other numbers have the plural', () => {
    expect([0, 1, 2, 21, 1200].map(en.stories)).toEqual([
      '0 stories',
      '1 story',
      '2 stories',
      '21 stories',
      '1,200 stories',
    ]);
    expect([1, 3].map(en.story.corrections)).toEqual(['Correction', 'Corrections']);
    expect(en.days.onDays(3, 1)).toBe('3 stories on 1 day');
    expect(en.source.extent(1, 0, 2)).toEqual(['1 story published', '2 photos']);
  });

  test('names are listed as a sentence lists them, each as a link too', () => {
    expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(en.list)).toEqual(['', 'A', 'A and B', 'A, B and C']);
    expect([0, 1, 2].map((index) => en.listGap(index, 3))).toEqual(['', ', ', ' and ']);
    expect(en.front.from(en.front.outlets(['IRNA', 'AFP']), 3, 0)).toBe('From IRNA and AFP, with 3 people. ');
    expect(en.front.outlets(['A', 'B', 'C', 'D', 'E'])).toBe('5 outlets');
  });

  test('numbers are grouped by thousands, and years are not', () => {
    expect([7, 999, 1000, 1234567].map(en.number)).toEqual(['7', '999', '1,000', '1,234,567']);
    expect(en.digits('2025')).toBe('2025');
  });

  test('languages have their English names, and one without a name its tag', () => {
    expect(['fa', 'zh-Hant', 'de-CH', 'qaa'].map(en.languageName)).toEqual([
      'Persian',
      'Traditional Chinese',
      'Swiss High German',
      'qaa',
    ]);
  });

  test('a citation names author, headline, outlet, day, archive and address', () => {
    expect(
      citation({ byline: ['Jane Doe', 'John Roe'], title: 'Talks end', source: 'Asharq Al-Awsat' }),
    ).toBe(
      'Jane Doe and John Roe. “Talks end.” Asharq Al-Awsat, 8 April 2025. Dateline, https://example.org/talks/',
    );
  });

  test.each([
    ['a story without a byline is cited by its headline', { date: '1984~' }, '“Talks.” IRNA, about 1984.'],
    [
      'a headline that ends in a mark gets no full stop',
      { title: 'Will they talk?' },
      '“Will they talk?” IRNA, 8 April 2025.',
    ],
    [
      'quotation marks in a headline become single ones',
      { title: 'Tehran calls talks “useful”' },
      '“Tehran calls talks ‘useful’.” IRNA, 8 April 2025.',
    ],
  ])('%s', (_, fields, expected) => {
    expect(citation(fields)).toBe(`${expected} Dateline, https://example.org/talks/`);
  });

  test('a citation names an archive that is called like the outlet once', () =>
    expect(citation({ source: 'Dateline', byline: ['Jane Doe'] })).toBe(
      'Jane Doe. “Talks.” Dateline, 8 April 2025. https://example.org/talks/',
    ));

  test('the finding aid names what it counts', () => {
    const opened = archive({
      stories: [
        story(
          'a',
          { date: '1979-02-01', photos: '[{ caption: A crowd. }, { caption: A car. }]' },
          'One two three.',
        ),
        story('b', { date: '2013' }),
      ],
    });
    expect(en.about.figures(extentOf(opened))).toEqual([
      ['Stories', '2', '4 words'],
      ['Days with stories', '1', 'in 2 years'],
      ['People', '0', ''],
      ['Countries', '0'],
      ['Sources', '1'],
      ['Topics', '0'],
      ['Photos', '2', 'captions and credits, no picture'],
    ]);
    expect(en.about.picturesMissing(1, 3)).toBe(
      ' Of 3 photos, 1 picture is not held: the caption and credit are kept as a record.',
    );
    expect(en.about.picturesMissing(1, 1)).toBe(
      ' Of 1 photo, the picture is not held: the caption and credit are kept as a record.',
    );
  });
});

test.each([
  'United States',
  'United Arab Emirates',
  'Netherlands',
  'Philippines',
  'Bahamas',
  'Maldives',
  'Gambia',
  'Soviet Union',
  'Czech Republic',
  'Dominican Republic',
  'Central African Republic',
  'Democratic Republic of the Congo',
  'Republic of the Congo',
  'Marshall Islands',
  'Faroe Islands',
])('a sentence says “the %s”', (name) => {
  expect(en.country.inSentence(name)).toBe(`the ${name}`);
});

test.each([
  'Iran',
  'Dominica',
  'Vatican City',
  'Greenland',
  'South Korea',
  'Ireland',
  'Iceland',
  'East Germany',
])('a sentence says “%s” without an article', (name) => {
  expect(en.country.inSentence(name)).toBe(name);
});
