import { expect, test } from 'vitest';
import { orderKey, storyOf, summaryOf } from '../../src/archive/story.ts';
import { story } from './holdings.ts';

test('agencies, byline and place are written out', () => {
  const { agencies, byline, place, dateline } = storyOf(
    story('a', {
      agencies: '[REUTERS, Unknown Wire]',
      byline: '["By JANE DOE and John Roe", Jane Poe]',
      dateline: 'TEHRAN, Iran',
    }).record!,
  );
  expect({ agencies, byline, place, dateline }).toEqual({
    agencies: ['Reuters', 'Unknown Wire'],
    byline: ['Jane Doe', 'John Roe', 'Jane Poe'],
    place: 'Tehran, Iran',
    dateline: 'TEHRAN, Iran',
  });
});

test('a story without a dateline has no place', () => {
  expect(storyOf(story('a').record!)).not.toHaveProperty('place');
});

test('stories go by date, by hour, then by id', () => {
  const filed = [
    story('d', { date: '2025-04-08T10:00:00Z' }),
    story('c', { date: '2025-04-08T12:00:00+03:30' }),
    story('b'),
    story('a'),
    story('e', { date: '2025-04' }),
  ];
  const keys = filed.map(({ record }) => orderKey(record!));
  expect(keys.toSorted().map((key) => key.at(-1))).toEqual(['e', 'a', 'b', 'c', 'd']);
});

test('an index that sorts by text puts stories in the same order', () => {
  const keys = [
    orderKey({ date: '2025-04', id: 'e' }),
    orderKey({ date: '2025-04-08', id: 'a' }),
    orderKey({ date: '2025-04-08', id: 'b' }),
    orderKey({ date: '2025-04-08T12:00:00+03:30', id: 'c' }),
    orderKey({ date: '2025-04-08T10:00:00Z', id: 'd' }),
    orderKey({ date: '2025-04-09~', id: 'a' }),
  ];
  expect(keys.toReversed().toSorted()).toEqual(keys);
  expect(keys[3]).toBe('2025-04-08T2025-04-08T08:30:00.000Z c');
});

test('the summary stands for the story, or its lead', () => {
  expect(summaryOf({ summary: 'Short.', lead: 'The lead.' })).toBe('Short.');
  expect(summaryOf({ lead: 'The lead.' })).toBe('The lead.');
});

test('a long summary is cut at a word, without the mark before the cut', () => {
  const lead = 'Moscow, Tehran, and Beijing agree';
  expect(summaryOf({ lead }, 33)).toBe(lead);
  expect(summaryOf({ lead }, 32)).toBe('Moscow, Tehran, and Beijing …');
  expect(summaryOf({ lead }, 17)).toBe('Moscow, Tehran …');
  expect(summaryOf({ lead }, 9)).toBe('Moscow …');
});

test('a summary of one long word is cut within the word', () => {
  expect(summaryOf({ lead: '会'.repeat(400) }).length).toBeLessThanOrEqual(302);
});
