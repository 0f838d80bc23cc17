import { expect, test } from 'vitest';
import type { NameEntry } from '../../src/search/names.ts';
import { mostEdits, nearNames, nearKeys, nearWord } from '../../src/search/page/near.ts';

const entries: NameEntry[] = [
  { kind: 'person', id: 'esmaeil-baghaei', name: 'Esmaeil Baghaei', form: 'Esmaeil Baghaei', stories: 3 },
  { kind: 'person', id: 'ali-khamenei', name: 'Ali Khamenei', form: 'Ali Khamenei', stories: 9 },
  {
    kind: 'person',
    id: 'ruhollah-khomeini',
    name: 'Ruhollah Khomeini',
    form: 'Ruhollah Khomeini',
    stories: 2,
  },
  { kind: 'country', id: 'AZ', name: 'Azerbaijan', form: 'Baku', stories: 1 },
];

test.each([
  ['Ismail Baqai', ['esmaeil-baghaei']],
  ['Esmail Baqaee', ['esmaeil-baghaei']],
  ['Ali Khamenai', ['ali-khamenei']],
  ['Ayatollah Xyz', []],
  ['', []],
  ['A.', []],
])('a name like %j is %j', (typed, ids) => {
  expect(nearNames(entries, typed).map(({ found }) => found.id)).toEqual(ids);
});

test('a single letter is like no name, though it be the initial of one', () => {
  const vance: NameEntry = {
    kind: 'person',
    id: 'vance',
    name: 'JD Vance',
    form: 'J. David Vance',
    stories: 3,
  };
  expect(nearNames([vance], 'j')).toEqual([]);
});

test('a name that no story prints is not offered', () => {
  const unprinted: NameEntry = {
    kind: 'country',
    id: 'IO',
    name: 'Chagos',
    form: 'Peros Banhos',
    stories: 0,
  };
  expect(nearNames([unprinted], 'Peros Banhoz')).toEqual([]);
  expect(nearNames([{ ...unprinted, stories: 1 }], 'Peros Banhoz')).toHaveLength(1);
});

test('the likest name comes first, a person’s by any of its words, a place’s as a whole', () => {
  const names: NameEntry[] = [
    { kind: 'person', id: 'peskov', name: 'Dmitry Peskov', form: 'Dmitry Peskov', stories: 3 },
    { kind: 'country', id: 'RU', name: 'Russia', form: 'Pskov', stories: 20 },
    { kind: 'country', id: 'KP', name: 'North Korea', form: 'North Korea', stories: 2 },
  ];
  const ids = (typed: string) => nearNames(names, typed).map(({ found }) => found.id);
  expect(ids('Peskow')).toEqual(['peskov']);
  expect(ids('Pskow')).toEqual(['RU', 'peskov']);
  expect(ids('Korean')).toEqual([]);
  expect(ids('Noth Korea')).toEqual(['KP']);
});

test.each([
  ['Zelinsky', 'Zelensky'],
  ['Kadhafi', 'Gaddafi'],
  ['Netenyahoo', 'Netanyahu'],
  ['Lukashenka', 'Lukashenko'],
])('%s is like %s', (typed, name) => {
  const entry: NameEntry = { kind: 'person', id: 'a', name, form: name, stories: 1 };
  expect(nearNames([entry], typed)).toHaveLength(1);
});

test.each([
  ['Merkel', 'Mercator'],
  ['Bush', 'Bashir'],
  ['Kate', 'Kyoto'],
  ['How', 'Hou'],
])('%s is not like %s', (typed, name) => {
  const entry: NameEntry = { kind: 'person', id: 'a', name, form: name, stories: 1 };
  expect(nearNames([entry], typed)).toEqual([]);
});

test('how much may differ depends on the length', () => {
  expect([3, 4, 6, 7, 10, 11].map(mostEdits)).toEqual([0, 1, 1, 2, 2, 3]);
});

test('a name with a mistake in its first two letters is looked for where it stands', () => {
  expect(nearKeys('Psekov')).toContain('pe');
  expect(nearKeys('Eprdogan')).toContain('er');
  expect(nearKeys('Kadafi')).toContain('ga');
  expect(nearKeys('Selensky')).toContain('ze');
  expect(nearKeys('習近平')).toEqual([]);
});

test('a misspelt word is put right by the likest that is printed, and often rather than once', () => {
  const words: [string, number][] = [
    ['sanctions', 40],
    ['sanctoin', 1],
    ['government', 200],
    ['president', 90],
  ];
  expect(nearWord(words, 'sanctoins')?.found).toBe('sanctions');
  expect(nearWord(words, 'goverment')?.found).toBe('government');
  expect(nearWord(words, 'presidnet')?.found).toBe('president');
  expect(nearWord(words, 'zebra')).toBeUndefined();
});
