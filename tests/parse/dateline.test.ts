import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeText, readDateline } from '../../src/parse/dateline.ts';
import datelines from '../fixtures/datelines.json' with { type: 'json' };

for (const { printed, expected } of datelines)
  test(`the dateline “${printed}” is read`, () => {
    expect(readDateline(printed)).toStrictEqual(expected);
  });

test('a dateline’s place stands in a sentence without day and agency', () => {
  expect(placeText('TEHRAN, Iran, April 8 (Reuters) -')).toBe('Tehran, Iran');
});

test('two cities of one dateline are joined by “and”', () => {
  expect(placeText('BEIJING/MOSCOW, Feb. 1 (Xinhua) --')).toBe('Beijing and Moscow');
});

test('a dateline that names no place is quoted as it is printed', () => {
  expect(placeText('(Reuters)')).toBe('“(Reuters)”');
});

test('no dateline makes the reader fail', () => {
  const fragment = fc.constantFrom(
    'TEHRAN',
    ', ',
    '/',
    ' (',
    ')',
    'April 8',
    ' -',
    ' and ',
    '—',
    '1 May 2020',
  );
  const printed = fc.array(fc.oneof(fragment, fc.string({ unit: 'binary' }))).map((parts) => parts.join(''));
  fc.assert(
    fc.property(printed, (dateline) => {
      expect(readDateline(dateline).cities).not.toContain('');
      expect(placeText(dateline)).not.toBe('');
    }),
  );
});
