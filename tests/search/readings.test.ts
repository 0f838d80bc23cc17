import { describe, expect, test } from 'vitest';
import type { NameEntry } from '../../src/search/names.ts';
import { named } from '../../src/search/names.ts';
import { nearNames, nearWord } from '../../src/search/page/near.ts';
import type { Known, Reading } from '../../src/search/page/readings.ts';
import { alternatives, missingAmong, readingsOf, tokensOf } from '../../src/search/page/readings.ts';

const person = (name: string, ...forms: string[]): NameEntry[] =>
  [name, ...forms].map((form) => ({ kind: 'person', id: name, name, form, stories: 2 }));
const entries: NameEntry[] = [
  ...person('Volodymyr Zelenskyy', 'Volodymyr Zelensky'),
  ...person('Dmitry Peskov'),
  ...person('George W. Bush'),
  ...person('George H. W. Bush'),
  ...person('Tamim bin Hamad Al Thani'),
  { kind: 'country', id: 'US', name: 'United States', form: 'USA', stories: 5 },
];
const printed: [string, number][] = [
  ['grain', 40],
  ['talks', 90],
  ['peskov', 2],
  ['sanctions', 12],
];
const known: Known = {
  named: (part) => named(entries, part),
  nearNames: (part) => nearNames(entries, part),
  nearWord: (word) => nearWord(printed, word),
};
const told = ({ words, names, spelt }: Reading): string =>
  [
    words && `words ${words}`,
    ...names.map(
      ({ typed, subjects, isNear }) =>
        `${typed} ${isNear ? '≈' : '='} ${subjects.map(({ name }) => name).join(' | ')}`,
    ),
    ...spelt.map(({ typed, word }) => `${typed} → ${word}`),
  ]
    .filter(Boolean)
    .join('; ');
const readings = (q: string, ...unknown: string[]) =>
  readingsOf(tokensOf(q), new Set(unknown), known).map(told);

describe('words that find nothing are understood', () => {
  test.each([
    ['Zelensky', ['Zelensky'], ['Zelensky = Volodymyr Zelenskyy']],
    ['USA', ['USA'], ['USA = United States']],
    ['Bush', ['Bush'], ['Bush = George W. Bush | George H. W. Bush']],
    ['Zelensky grain', ['Zelensky'], ['words grain; Zelensky = Volodymyr Zelenskyy']],
    [
      'grain Volodymyr Zelensky talks',
      ['Zelensky'],
      ['words grain talks; Volodymyr Zelensky = Volodymyr Zelenskyy'],
    ],
    [
      'Zelensky USA talks',
      ['Zelensky', 'USA'],
      ['words talks; Zelensky = Volodymyr Zelenskyy; USA = United States'],
    ],
  ])('%s by names', (q, unknown, wanted) => {
    expect(readings(q, ...unknown).slice(0, 1)).toEqual(wanted);
  });

  test('a name whose words stand apart in stories is one all the same', () => {
    expect(readings('Zelensky grain')).toEqual(['words grain; Zelensky = Volodymyr Zelenskyy']);
    expect(readings('Al Thani talks')).toEqual(['words talks; Al Thani = Tamim bin Hamad Al Thani']);
  });

  test('several names and nothing else are all of them', () => {
    expect(readings('Zelensky USA', 'Zelensky', 'USA')).toEqual([
      'Zelensky = Volodymyr Zelenskyy; USA = United States',
    ]);
    expect(readings('Peskov Al Thani')).toEqual([
      'Peskov = Dmitry Peskov; Al Thani = Tamim bin Hamad Al Thani',
    ]);
  });

  test('words that stories print are taken for names where as words they find nothing', () => {
    expect(readings('Zelensky USA talks', 'Zelensky')).toEqual([
      'words USA talks; Zelensky = Volodymyr Zelenskyy',
      'words talks; Zelensky = Volodymyr Zelenskyy; USA = United States',
    ]);
  });

  test.each([
    ['Peskow', ['Peskow'], ['Peskow ≈ Dmitry Peskov', 'words peskov; Peskow → peskov']],
    ['sanctoins', ['sanctoins'], ['words sanctions; sanctoins → sanctions']],
    [
      'Peskow sanctoins',
      ['Peskow', 'sanctoins'],
      [
        'words sanctions; Peskow ≈ Dmitry Peskov; sanctoins → sanctions',
        'words peskov sanctions; Peskow → peskov; sanctoins → sanctions',
      ],
    ],
    ['Dmitri Peskow', ['Dmitri', 'Peskow'], ['Dmitri Peskow ≈ Dmitry Peskov']],
    [
      'Zelensky sanctoins',
      ['Zelensky', 'sanctoins'],
      ['words sanctions; Zelensky = Volodymyr Zelenskyy; sanctoins → sanctions'],
    ],
  ])('%s by what is like it', (q, unknown, wanted) => {
    expect(readings(q, ...unknown).slice(0, wanted.length)).toEqual(wanted);
  });

  test('names typed exactly come before those that are merely like', () => {
    expect(readings('Peskov', 'Peskov')[0]).toBe('Peskov = Dmitry Peskov');
  });

  test.each([
    ['xyzzy', ['xyzzy']],
    ['xyzzy grain', ['xyzzy']],
    ['grain talks', []],
    ['', []],
    ['a passage of far more words than any name has in it', ['passage']],
  ])('%j not at all', (q, unknown) => {
    expect(readings(q, ...unknown)).toEqual([]);
  });
});

test('other names that are like are offered, those that are shown not again', () => {
  const others: Known = {
    ...known,
    nearNames: (part) => nearNames([...entries, ...person('Olga Peskova')], part),
  };
  const [reading] = readingsOf(['Peskow'], new Set(['Peskow']), others);
  expect(told(reading!)).toBe('Peskow ≈ Dmitry Peskov');
  expect(alternatives(reading!, others).map(({ name }) => name)).toEqual(['Olga Peskova']);
  const [misspelt] = readingsOf(['Peskovaa'], new Set(['Peskovaa']), others);
  expect(alternatives(misspelt!, others).map(({ name }) => name)).toEqual(['Dmitry Peskov']);
});

test('marks around words are no part of them', () => {
  expect(tokensOf('Who is “Peskow”? (Kremlin), U.S.A. –')).toEqual([
    'Who',
    'is',
    'Peskow',
    'Kremlin',
    'U.S.A.',
  ]);
});

test.each([
  [['Zelensky', 'grain'], ['Zelensky?'], ['Zelensky']],
  [['J', 'D', 'Vance'], ['J-D'], ['J', 'D']],
  [['U.S.A.'], ['usa'], ['U.S.A.']],
  [['Łódź', 'talks'], ['lodz'], ['Łódź']],
  [['grain'], [], []],
])('of %j, with %j unknown, %j are missing', (words, unknown, missing) => {
  expect(missingAmong(words, unknown)).toEqual(missing);
});
