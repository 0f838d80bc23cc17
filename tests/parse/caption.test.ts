import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCaption } from '../../src/parse/caption.ts';
import captions from '../fixtures/captions.json' with { type: 'json' };

for (const { printed, expected } of captions)
  test(`the caption “${printed}” is read`, () => {
    expect(readCaption(printed)).toStrictEqual(expected);
  });

test('no caption makes the reader fail, and what it calls a day is one', () => {
  const fragment = fc.constantFrom(
    'FILE PHOTO: ',
    'HANDOUT - ',
    '(AFP)',
    ' REUTERS/',
    '31 February 2026, ',
    'TEHRAN, IRAN - APRIL 31, 2025: ',
    '(',
    ')',
    '. ',
  );
  const printed = fc.array(fc.oneof(fragment, fc.string({ unit: 'binary' }))).map((parts) => parts.join(''));
  fc.assert(
    fc.property(printed, (caption) => {
      expect(readCaption(caption).taken ?? '2000-01-01').toMatch(/^\d{4}-\d\d-\d\d$/);
    }),
  );
});

test('a caption of quotation marks without end is read at once', () => {
  expect(readCaption('" '.repeat(100_000)).filePhoto).toBe(false);
});

test('a word in capitals behind an abbreviation of capitals is no credit', () => {
  expect(readCaption('FARMERS SEE BIGGER U.S. GRAIN RESERVE').credit).toBeUndefined();
  expect(readCaption('A fisherman lands his catch. IDA BERG').credit).toBe('IDA BERG');
});
