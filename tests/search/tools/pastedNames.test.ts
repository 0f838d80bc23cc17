import { expect, test } from 'vitest';
import { pastedNames } from '../../../src/search/tools/pastedNames.ts';

const typedIn = (text: string): string[] => pastedNames(text).map(({ typed }) => typed);

test('each line is a name, and lines without a letter are none', () => {
  expect(typedIn('Leila Haddad\r\n\r\n  Tomás Ruiz \n---\nمریم راد\n')).toEqual([
    'Leila Haddad',
    'Tomás Ruiz',
    'مریم راد',
  ]);
  expect(typedIn('\ufeffLeila Haddad')).toEqual(['Leila Haddad']);
  expect(pastedNames(' \n\t\n')).toEqual([]);
});

test.each([
  ['tabs', 'Leila Haddad\tminister, acting\nTomás Ruiz; Jr\tmayor'],
  ['semicolons', 'Leila Haddad; minister, acting\nTomás Ruiz;mayor'],
  ['commas', 'Leila Haddad, minister, acting\nTomás Ruiz,mayor,Leeds'],
  ['Arabic semicolons', 'Leila Haddad؛ وزیر\nTomás Ruiz؛ شهردار'],
])('of a table with %s, the first column is the name', (_, text) => {
  expect(typedIn(text).map((name) => name.replace('; Jr', ''))).toEqual(['Leila Haddad', 'Tomás Ruiz']);
});

test('cells in quotes are taken whole', () => {
  expect(typedIn('"Haddad, Leila",minister,acting\n"Ruiz ""Tom"" Tomás",mayor,Leeds')).toEqual([
    'Haddad, Leila',
    'Ruiz "Tom" Tomás',
  ]);
});

test.each(['Haddad, Leila', 'Haddad،Leila', 'حداد، لیلا'])(
  'a line with one comma may be a whole name: %s',
  (line) => {
    const [name] = pastedNames(line);
    const first = line.split(/[,،]/)[0];
    expect(name).toEqual({ typed: first, tries: [line, first] });
  },
);

test.each(['1. Leila Haddad', '12) Leila Haddad', '- Leila Haddad', '• Leila Haddad', '۳. Leila Haddad'])(
  'numbers and bullets are no part of a name: %s',
  (line) => expect(typedIn(line)).toEqual(['Leila Haddad']),
);

test('what looks like a number or a formula stays as it is', () => {
  expect(typedIn('50 Cent\n=SUM(A1)\n-Leila')).toEqual(['50 Cent', '=SUM(A1)', '-Leila']);
});
