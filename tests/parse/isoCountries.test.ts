import { expect, test } from 'vitest';
import { countryCodes } from '../../src/parse/isoCountries.ts';

test('the 249 codes of ISO 3166-1 are there, with Kosovo and five former states', () => {
  expect(countryCodes.size).toBe(249 + 6);
});

test('every code is two capital letters', () => {
  expect([...countryCodes].filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([]);
});

test('former states have their former code only where they ended', () => {
  expect(['SU', 'YU', 'CS', 'DD', 'YD', 'XK'].filter((code) => !countryCodes.has(code))).toEqual([]);
  expect(['BU', 'ZR', 'TP', 'AN', 'UK', 'EU'].filter((code) => countryCodes.has(code))).toEqual([]);
});

test('Intl knows every code of today as a region', () => {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  expect([...countryCodes].filter((code) => names.of(code) === undefined)).toEqual([]);
});
