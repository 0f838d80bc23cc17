import { expect, test } from 'vitest';
import { feedDates, knownDates } from '../../src/files/feeds/feedDates.ts';

const corrected = (...dates: string[]) => dates.map((date) => ({ date, text: 'Corrected.' }));

test.each([
  ['2025-04-08T23:30:00+03:30', undefined, [], '2025-04-08T23:30:00+03:30', '2025-04-08T23:30:00+03:30'],
  ['2025-04-08', undefined, [], '2025-04-08T12:00:00Z', '2025-04-08T12:00:00Z'],
  ['2025-04', undefined, [], '2025-04-01T12:00:00Z', '2025-04-01T12:00:00Z'],
  ['1984~', undefined, [], '1984-01-01T12:00:00Z', '1984-01-01T12:00:00Z'],
  ['2025-04-08', '2025-04-09T08:00:00+13:00', [], '2025-04-08T12:00:00Z', '2025-04-09T08:00:00+13:00'],
  ['2025-04-08', '2025-04-09', ['2025-05-01', '2025-04-20'], '2025-04-08T12:00:00Z', '2025-05-01T12:00:00Z'],
  ['2025-04-08T18:00:00Z', undefined, ['2025-04-08'], '2025-04-08T18:00:00Z', '2025-04-08T18:00:00Z'],
])('a story of %s, updated %s and corrected %j, is of %s and %s', (date, updated, days, published, last) => {
  expect(feedDates({ date, ...(updated && { updated }), corrections: corrected(...days) })).toEqual({
    published,
    updated: last,
    changed: Date.parse(last),
  });
}); // prettier-ignore

test.each([
  ['2025-04-08T23:30:00+03:30', undefined, [], { published: '2025-04-08T23:30:00+03:30' }],
  ['2025-04-08?', undefined, ['2025-05'], { published: '2025-04-08T12:00:00Z' }],
  ['2025-04-08', undefined, ['2025-05-02'], { published: '2025-04-08T12:00:00Z', updated: '2025-05-02T12:00:00Z' }],
  ['2025-04', '2025-05-02', [], {}],
  ['1984', undefined, [], {}],
])('of a story of %s, updated %s and corrected %j, the moments %j are known', (date, updated, days, known) => {
  expect(knownDates({ date, ...(updated && { updated }), corrections: corrected(...days) })).toEqual(known);
}); // prettier-ignore
