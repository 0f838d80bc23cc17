import { expect, test } from 'vitest';
import { withArticle, wordsFor } from '../../src/archive/country.ts';
import { archive, country, story } from './holdings.ts';

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
  expect(withArticle({ name })).toBe(`the ${name}`);
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
  expect(withArticle({ name })).toBe(name);
});

test('the words by which stories name a country are told with their number of stories', () => {
  const opened = archive({
    countries: [country('IR', { name: 'Iran', demonyms: '[Iranian]', capital: 'Tehran' })],
    stories: [
      story('a', { dateline: 'TEHRAN' }, 'Iran spoke. Tehran was quiet.'),
      story('b', { title: 'TEHRAN SPEAKS' }, 'An Iranian spoke.'),
      story('c', { dateline: 'TEHRAN' }, 'Nothing.'),
    ],
  });
  expect(wordsFor(opened.countries[0]!)).toEqual([
    ['Tehran', 3],
    ['Iranian', 1],
  ]);
});
