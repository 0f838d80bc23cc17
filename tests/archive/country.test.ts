import { expect, test } from 'vitest';
import { withArticle } from '../../src/archive/country.ts';

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
