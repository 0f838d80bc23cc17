import { expect, test } from 'vitest';
import { codes, storyOf } from './records.ts';

test.each([
  ['SANTIAGO, Cuba', 'CU'],
  ['SANTIAGO, Dominican Republic', 'DO'],
  ['HAMILTON, New Zealand', 'NZ'],
  ['SAN JUAN, Argentina', 'AR'],
])('the country behind a city in a dateline decides, though no record has the city: %s', (dateline, code) => {
  expect(codes(storyOf('Nothing happened.', { dateline }))).toBe(code);
});

test.each([
  ['PARIS, April 8 (Reuters) - Nothing happened.', 'FR'],
  ['PARIS, Texas, April 8 (AP) — Nothing happened.', 'US'],
  ['DAKAR, Sept. 30 — Nothing happened.', 'SN'],
])('a dateline that opens the text may give the day: %s', (text, code) => {
  expect(codes(storyOf(text))).toBe(code);
});

test.each(['US$5 million', 'U.S.$20', 'It cost US$1.5 billion'])('a currency is no country: %s', (text) => {
  expect(codes(storyOf(text))).toBe('');
});
