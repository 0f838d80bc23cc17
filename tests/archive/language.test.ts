import { expect, test } from 'vitest';
import { directionOf, languageName } from '../../src/archive/language.ts';

test.each(['fa', 'ar', 'he', 'ur', 'ps', 'ckb', 'yi', 'dv', 'az-Arab', 'ar-EG'])(
  '%s runs from right to left',
  (tag) => {
    expect(directionOf(tag)).toBe('rtl');
  },
);

test.each(['en', 'zh', 'ru', 'tr', 'az', 'fa-Latn', 'ku', 'xx'])('%s runs from left to right', (tag) => {
  expect(directionOf(tag)).toBe('ltr');
});

test('a language has its English name', () => {
  expect(['fa', 'zh-Hant', 'de-CH'].map(languageName)).toEqual([
    'Persian',
    'Traditional Chinese',
    'Swiss High German',
  ]);
});

test('a language that has no name is called by its tag', () => {
  expect(languageName('qaa')).toBe('qaa');
});
