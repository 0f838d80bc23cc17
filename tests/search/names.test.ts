import { describe, expect, test } from 'vitest';
import type { NameEntry } from '../../src/search/names.ts';
import { fitting, shelfFor, shelvesOf } from '../../src/search/names.ts';

const entry = (
  id: string,
  name: string,
  form = name,
  stories = 1,
  kind: NameEntry['kind'] = 'person',
): NameEntry => ({
  kind,
  id,
  name,
  form,
  stories,
});

describe('a form stands in the file where what is typed is looked for', () => {
  test.each([
    ['Esmaeil Baghaei', 'Bagh', 'ba'],
    ['Esmaeil Baghaei', 'ESM', 'es'],
    ['Mohammad-Javad Zarif', 'javad zar', 'ja'],
    ['Al-Thani', 'thani', 'th'],
    ['Özal', 'oz', 'oz'],
    ['اسماعیل بقائی', 'بقا', '628-642'],
    ['习近平', '习近', '4e60-8fd1'],
  ])('%s for “%s”', (form, typed, shelf) => {
    expect(shelfFor(typed)).toBe(shelf);
    expect(shelvesOf(form)).toContain(shelf);
  });

  test('a single letter says too little', () => {
    expect([shelfFor('b'), shelfFor(''), shelfFor(' - ')]).toEqual([undefined, undefined, undefined]);
  });
});

describe('what fits best comes first', () => {
  const entries = [
    entry('RU', 'Russia', 'Russia', 9, 'country'),
    entry('RU', 'Russia', 'Kremlin', 9, 'country'),
    entry('UA', 'Ukraine', 'Kremenchuk', 7, 'country'),
    entry('soleimani', 'Qasem Soleimani', 'Qasem Soleimani', 2),
    entry('soleimani', 'Qasem Soleimani', 'Qassem Soleimani', 2),
    entry('solana', 'Javier Solana', 'Javier Solana', 5),
  ];
  const ids = (typed: string) => fitting(entries, typed).map(({ id, form }) => `${id}: ${form}`);

  test.each([
    ['kremlin', ['RU: Kremlin']],
    ['krem', ['RU: Kremlin', 'UA: Kremenchuk']],
    ['Soleimani Qassem', ['soleimani: Qassem Soleimani']],
    ['qas', ['soleimani: Qasem Soleimani']],
    ['sol', ['solana: Javier Solana', 'soleimani: Qasem Soleimani']],
    ['soleimani kremlin', []],
    ['', []],
  ])('for “%s”', (typed, wanted) => {
    expect(ids(typed)).toEqual(wanted);
  });
});
