import { describe, expect, test } from 'vitest';
import type { NameEntry } from '../../src/search/names.ts';
import { bothNamed, named } from '../../src/search/names.ts';
import { nearNames, nearWord } from '../../src/search/page/near.ts';
import type { Known, Reading } from '../../src/search/page/readings.ts';
import {
  alternatives,
  missingAmong,
  namesTogether,
  readingsOf,
  tokensOf,
} from '../../src/search/page/readings.ts';

const person = (name: string, ...forms: string[]): NameEntry[] =>
  [name, ...forms].map((form) => ({ kind: 'person', id: name, name, form, stories: 2 }));
const country = (name: string, ...forms: string[]): NameEntry[] =>
  [name, ...forms].map((form) => ({ kind: 'country', id: name, name, form, stories: 2 }));
const entries: NameEntry[] = [
  ...person('Volodymyr Zelenskyy', 'Volodymyr Zelensky'),
  ...person('Dmitry Peskov'),
  ...person('George W. Bush'),
  ...person('George H. W. Bush'),
  ...person('Tamim bin Hamad Al Thani'),
  ...person('Barack Obama'),
  ...person('Michelle Obama'),
  { kind: 'country', id: 'US', name: 'United States', form: 'USA', stories: 5 },
  ...country('North Korea', 'Korea'),
  ...country('South Korea', 'Korea'),
  ...country('Republic of Congo', 'Congo'),
  ...country('Democratic Republic of Congo', 'Congo', 'DR Congo'),
  ...country('Germany', 'West Germany'),
  ...country('East Germany'),
  ...country('Guinea'),
  ...country('Guinea-Bissau', 'Guinea'),
  ...country('Equatorial Guinea', 'Guinea'),
];
const printed: [string, number][] = [
  ['grain', 40],
  ['talks', 90],
  ['peskov', 2],
  ['sanctions', 12],
];
const known: Known = {
  named: (part) => named(entries, part),
  both: (plural) => bothNamed(entries, plural),
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

describe('two names that are told together are both of them, or else either', () => {
  test.each([
    ['North and South Korea', 'North Korea', 'South Korea'],
    ['East and West Germany', 'East Germany', 'Germany'],
    ['Volodymyr and Michelle Obama', '', ''],
    ['Barack and Michelle Obama', 'Barack Obama', 'Michelle Obama'],
    ['both Koreas', 'North Korea', 'South Korea'],
    ['the two Koreas', 'North Korea', 'South Korea'],
    ['the two Congos', 'Republic of Congo', 'Democratic Republic of Congo'],
    ['both the Germanies', 'Germany', 'East Germany'],
    ['the two Guineas', '', ''],
  ])('%s', (q, one, other) => {
    const [both, either] = readings(q);
    const pair = `${q} = ${one}; ${q} = ${other}`;
    if (one) expect([both, either]).toEqual([pair, `${q} = ${one} | ${other}`]);
    else expect(both ?? '').not.toContain(`${q} =`);
  });

  test('beside other words', () => {
    expect(readings('North and South Korea talks')[0]).toBe(
      'words talks; North and South Korea = North Korea; North and South Korea = South Korea',
    );
    expect(readings('sanctions both Koreas', 'Koreas')[0]).toBe(
      'words sanctions; both Koreas = North Korea; both Koreas = South Korea',
    );
  });
});

describe('a query is names and nothing else', () => {
  const names = (q: string): string[] =>
    namesTogether(tokensOf(q), known).flatMap(({ subjects }) => subjects.map(({ name }) => name));
  test.each([
    ['North Korea USA', ['North Korea', 'United States']],
    ['Peskov Zelensky', ['Dmitry Peskov', 'Volodymyr Zelenskyy']],
    ['USA and Al Thani', ['United States', 'Tamim bin Hamad Al Thani']],
    ['both Koreas', ['North Korea', 'South Korea']],
    ['Peskov talks', []],
    ['Peskov', []],
    ['grain talks', []],
  ])('%s: %j', (q, wanted) => {
    expect(names(q)).toEqual(wanted);
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
