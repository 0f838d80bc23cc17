import { expect, test } from 'vitest';
import type { NameEntry } from '../../src/search/names.ts';
import { nearNames, nearWord } from '../../src/search/near.ts';

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
])('a name like %j is %j', (typed, ids) => {
  expect(nearNames(entries, typed).map(({ id }) => id)).toEqual(ids);
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

test('beside a name that is held as it was typed, none that is merely like it is offered', () => {
  const places: NameEntry[] = [
    { kind: 'person', id: 'abbas-araghchi', name: 'Abbas Araghchi', form: 'Araqchi', stories: 3 },
    { kind: 'country', id: 'IR', name: 'Iran', form: 'Arak', stories: 20 },
  ];
  expect(nearNames(places, 'Araqchi').map(({ id }) => id)).toEqual(['abbas-araghchi']);
  expect(nearNames(places, 'Arakh').map(({ id }) => id)).toEqual(['IR', 'abbas-araghchi']);
});

test('a misspelt word is put right by the likest that is printed, and often rather than once', () => {
  const words: [string, number][] = [
    ['sanctions', 40],
    ['sanctoin', 1],
    ['government', 200],
    ['president', 90],
  ];
  expect(nearWord(words, 'sanctoins')).toBe('sanctions');
  expect(nearWord(words, 'goverment')).toBe('government');
  expect(nearWord(words, 'presidnet')).toBe('president');
  expect(nearWord(words, 'zebra')).toBeUndefined();
});
