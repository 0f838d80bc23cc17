import { expect, test } from 'vitest';
import { agencyName, knownAgency } from '../../src/parse/agency.ts';

test('an agency is written as it writes itself', () => {
  expect(['REUTERS', 'dpa picture alliance', 'Itar-Tass', 'AA', 'AFP PHOTO'].map(agencyName)).toEqual([
    'Reuters',
    'picture alliance',
    'TASS',
    'Anadolu',
    'AFP',
  ]);
});

test('an outlet that is no known agency stays as it is printed', () => {
  expect(agencyName('Asharq Al-Awsat')).toBe('Asharq Al-Awsat');
});

test('a word that is no agency is none, though it begins like one', () => {
  expect(['Apple', 'Tassilo', 'Page'].map(knownAgency)).toEqual([undefined, undefined, undefined]);
});

test('an agency is known by its name in its own letters', () => {
  expect(['ТАСС', 'رويترز', '新华社', '共同', 'MNA', 'Agência Lusa'].map(knownAgency)).toEqual([
    'TASS',
    'Reuters',
    'Xinhua',
    'Kyodo',
    'Mehr',
    'Lusa',
  ]);
});
