import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCredit } from '../../src/parse/credit.ts';
import credits from '../fixtures/credits.json' with { type: 'json' };

for (const { printed, expected } of credits)
  test(`the credit “${printed}” is read as a picture editor reads it`, () => {
    expect(readCredit(printed)).toStrictEqual(expected);
  });

test('an agency printed twice is named once', () => {
  expect(readCredit('AFP/Atta Kenare/AFP via Getty Images').agencies).toEqual(['AFP', 'Getty Images']);
});

test('no credit line makes the reader fail', () => {
  const fragment = fc.constantFrom(
    '/',
    ' via ',
    '(',
    ')',
    '©',
    'HANDOUT',
    'File',
    'EPA',
    ' and ',
    '-',
    "O'",
    '[',
    ']',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(fc.oneof(fragment, fc.string())).map((parts) => parts.join('')),
      ),
      (printed) => {
        const credit = readCredit(printed);
        expect(new Set(credit.agencies).size).toBe(credit.agencies.length);
        expect(credit.photographers).not.toContain('');
      },
    ),
  );
});
