import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readByline } from '../../src/parse/byline.ts';

const bylines: [printed: string, names: string[]][] = [
  ['Jane Doe', ['Jane Doe']],
  ['By JANE DOE and John Roe, Associated Press Writers', ['Jane Doe', 'John Roe']],
  ['By Jon Gambrell, Associated Press', ['Jon Gambrell']],
  ['By PARISA NAMDARI, RONEN BARLEV and MARK MASON', ['Parisa Namdari', 'Ronen Barlev', 'Mark Mason']],
  ["BY CONOR O'BRIEN", ["Conor O'Brien"]],
  ['by: Jane Doe & John Roe', ['Jane Doe', 'John Roe']],
  ['Jane Doe in Tehran and John Roe in Washington', ['Jane Doe', 'John Roe']],
  ['Reporting by Jane Doe; Editing by John Roe', ['Jane Doe']],
  ['By Jane Doe. Additional reporting by John Roe', ['Jane Doe']],
  ['By Jane Doe — Asharq Al-Awsat', ['Jane Doe']],
  ['By Jane Doe, Diplomatic Correspondent', ['Jane Doe']],
  ['Sandra Rowland', ['Sandra Rowland']],
  ['Jane Doe and agencies', ['Jane Doe']],
  ['By The Associated Press', []],
  ['By Agence France-Presse', []],
  ['AFP', []],
  ['Words by Jane Doe', ['Jane Doe']],
  ['By Jane Doe Follow', ['Jane Doe']],
  ['By Jane Doe | jdoe@ledger.example', ['Jane Doe']],
  ['By Web Desk', []],
  ['By a staff writer', []],
  ['By Peter and Jane Holt', ['Peter and Jane Holt']],
  ['', []],
];

for (const [printed, names] of bylines)
  test(`the byline “${printed}” names ${names.join(' and ') || 'nobody'}`, () => {
    expect(readByline(printed)).toEqual(names);
  });

test('no byline makes the reader fail or names an empty name', () => {
  const fragment = fc.constantFrom(
    'By ',
    ' and ',
    ', ',
    ' with ',
    ' in ',
    '; editing by ',
    ' — ',
    'AFP',
    'JANE',
  );
  const printed = fc.array(fc.oneof(fragment, fc.string({ unit: 'binary' }))).map((parts) => parts.join(''));
  fc.assert(
    fc.property(printed, (byline) => {
      for (const name of readByline(byline)) expect(name.trim()).not.toBe('');
    }),
  );
});
