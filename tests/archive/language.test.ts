import { expect, test } from 'vitest';
import { directionOf } from '../../src/archive/language.ts';

test.each(['fa', 'ar', 'he', 'ur', 'ps', 'ckb', 'yi', 'dv', 'az-Arab', 'ar-EG'])(
  '%s runs from right to left',
  (tag) => {
    expect(directionOf(tag)).toBe('rtl');
  },
);

test.each(['en', 'zh', 'ru', 'tr', 'az', 'fa-Latn', 'ku', 'xx'])('%s runs from left to right', (tag) => {
  expect(directionOf(tag)).toBe('ltr');
});
