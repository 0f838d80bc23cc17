import { describe, expect, test } from 'vitest';
import { meantBy } from '../../src/search/page/meant.ts';
import type { NameEntry } from '../../src/search/names.ts';
import { fitting, named } from '../../src/search/names.ts';

const entries: NameEntry[] = [
  ['US', 'United States', 'EUA', 'USA', 'Stati Uniti', 'American'],
  ['GB', 'United Kingdom', 'UK', 'British', 'Northern Ireland'],
  ['AE', 'United Arab Emirates', 'UAE'],
  ['IR', 'Iran', 'Iranian'],
  ['IQ', 'Iraq'],
  ['IE', 'Ireland', 'Irish'],
  ['SY', 'Syria'],
  ['KP', 'North Korea'],
  ['KR', 'South Korea', '대한민국'],
  ['CN', 'China', '中国'],
  ['NG', 'Nigeria'],
  ['NE', 'Niger'],
].flatMap(([id, name, ...forms]) =>
  [name!, ...forms].map((form): NameEntry => ({ kind: 'country', id: id!, name: name!, form, stories: 3 })),
);
const ids = (typed: string): string[] =>
  meantBy(typed, named(entries, typed), fitting(entries, typed))
    .map(({ id }) => id)
    .sort();

describe('a text in a field that was not chosen from its list', () => {
  test.each([
    ['Iran', 'IR'],
    ['Niger', 'NE'],
    ['uk', 'GB'],
    ['EUA', 'US'],
    ['中国', 'CN'],
  ])('means what is named so exactly: %s', (typed, id) => {
    expect(ids(typed)).toEqual([id]);
  });

  test.each([
    ['Iran’s', 'IR'],
    ["Iraq's", 'IQ'],
    ['South Korea’s', 'KR'],
    ['Iranians', 'IR'],
  ])('means it in the genitive and the plural: %s', (typed, id) => {
    expect(ids(typed)).toEqual([id]);
  });

  test.each([
    ['nigeri', 'NG'],
    ['syr', 'SY'],
    ['irel', 'IE'],
    ['대한', 'KR'],
    ['中', 'CN'],
  ])('means what begins so, where nothing else does: %s', (typed, id) => {
    expect(ids(typed)).toEqual([id]);
  });

  test.each([
    ['Korea', ['KP', 'KR']],
    ['Unite', ['AE', 'GB', 'US']],
    ['ira', ['IQ', 'IR']],
  ])('may mean several: %s', (typed, several) => {
    expect(ids(typed)).toEqual(several);
  });

  test.each(['EU', 'ir', 'U.', 'sy', 'Atlantis', ''])('means none by too little: %j', (typed) => {
    expect(ids(typed)).toEqual([]);
  });
});
