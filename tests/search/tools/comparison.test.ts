import { expect, test } from 'vitest';
import { emptyQuery } from '../../../src/search/query.ts';
import { comparedIn, queryText } from '../../../src/search/tools/comparison.ts';
import { spanText } from '../../../src/search/tools/peopleNamed.ts';
import { dayNumber } from '../../../src/search/calendar.ts';

test.each(['grain', 'grain OR wheat', '"a = b"', 'why?', 'گندم'])('words are compared as words: %s', (q) => {
  const query = comparedIn(q);
  expect(query).toEqual({ ...emptyQuery, q });
  expect(queryText(query!)).toBe(q);
});

test.each([
  'https://harbour.example/search/?country=IR&q=grain&sort=oldest',
  '/a/search/?country=IR&q=grain#top',
  '?q=grain&country=IR',
])('the address of a search is compared as that search: %s', (text) => {
  const query = comparedIn(text);
  expect(query).toEqual({ ...emptyQuery, q: 'grain', country: ['IR'] });
  expect(queryText(query!)).toBe('?q=grain&country=IR');
  expect(comparedIn(queryText(query!))).toEqual(query);
});

test.each(['', '  ', '?', '?sort=oldest', '?country='])('nothing is compared with “%s”', (text) => {
  const query = comparedIn(text);
  expect(query?.q ?? '').toBe(text === '?' ? '?' : '');
});

test.each([
  ['2025-04-08', '2025-04-08', '2025-04-08'],
  ['2024-02-01', '2024-02-29', '2024-02'],
  ['1984-01-01', '1984-12-31', '1984'],
  ['1984-01-01', '1985-12-31', '1984-01-01/1985-12-31'],
  ['1984-01-02', '1984-01-31', '1984-01-02/1984-01-31'],
  ['1969-12-01', '1969-12-31', '1969-12'],
])('days from %s to %s are written %s', (from, to, text) => {
  expect(spanText(dayNumber(from), dayNumber(to))).toBe(text);
});
