import { expect, test } from 'vitest';
import { isShouted, nameCase, placeCase } from '../../src/parse/letterCase.ts';

const names: [printed: string, written: string][] = [
  ['ABEDIN TAHERKENAREH', 'Abedin Taherkenareh'],
  ["CONOR O'BRIEN", "Conor O'Brien"],
  ['CONOR O’BRIEN', 'Conor O’Brien'],
  ['JEAN-CHRISTOPHE BOTT', 'Jean-Christophe Bott'],
  ['PATRICK MCKENNA', 'Patrick McKenna'],
  ['J. SCOTT APPLEWHITE', 'J. Scott Applewhite'],
  ['J.D. VANCE', 'J.D. Vance'],
  ['JOSÉ MUÑOZ', 'José Muñoz'],
  ['ÅSA ÖSTLUND', 'Åsa Östlund'],
];
for (const [printed, written] of names)
  test(`the name ${printed} is written ${written}`, () => {
    expect(nameCase(printed)).toBe(written);
  });

test.each(['Xi Jinping', 'Ahn Young-joon', 'bell hooks', '王毅', 'اسماعیل بقائی', 'X'])(
  'the name %s stays as it is',
  (name) => {
    expect(nameCase(name)).toBe(name);
  },
);

const places: [printed: string, written: string][] = [
  ['TEHRAN', 'Tehran'],
  ['RIO DE JANEIRO', 'Rio de Janeiro'],
  ['WASHINGTON, D.C.', 'Washington, D.C.'],
  ['PORT-AU-PRINCE', 'Port-au-Prince'],
  ['LA PAZ', 'La Paz'],
  ['ST. PETERSBURG', 'St. Petersburg'],
  ['ISLE OF MAN', 'Isle of Man'],
  ['TRINIDAD AND TOBAGO', 'Trinidad and Tobago'],
  ['ABOARD THE USS NIMITZ', 'Aboard the USS Nimitz'],
  ["N'DJAMENA", "N'Djamena"],
  ['Tehran', 'Tehran'],
  ['王府井', '王府井'],
];
for (const [printed, written] of places)
  test(`the place ${printed} is written ${written}`, () => {
    expect(placeCase(printed)).toBe(written);
  });

test('a text is shouted when all its letters that have a case are capitals, and there are two', () => {
  expect(['EPA', "O'B", 'A 1 B', 'ÅÖ'].map(isShouted)).toEqual([true, true, true, true]);
  expect(['Epa', 'A', '', '12', '王毅', 'McCAIN'].map(isShouted)).toEqual([
    false,
    false,
    false,
    false,
    false,
    false,
  ]);
});
