import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameBook } from '../../src/archive/nameBook.ts';

const slugs = (...names: string[]): Record<string, string> =>
  Object.fromEntries([...nameBook(names)].map(([name, entry]) => [name, `${entry.slug}: ${entry.name}`]));

test('forms that differ in case, accents, dots, hyphens or apostrophes are one name, called what most call it', () => {
  expect(slugs('Al Jazeera', 'Al-Jazeera', 'Al-Jazeera', 'al-jazeera')).toEqual({
    'Al Jazeera': 'al-jazeera: Al-Jazeera',
    'Al-Jazeera': 'al-jazeera: Al-Jazeera',
    'al-jazeera': 'al-jazeera: Al-Jazeera',
  });
  expect(
    slugs('Le Télégramme', 'Le Telegramme', 'A.P.', 'AP', 'People’s Daily', "People's Daily"),
  ).toMatchObject({
    'Le Telegramme': 'le-telegramme: Le Telegramme',
    'Le Télégramme': 'le-telegramme: Le Telegramme',
    'A.P.': 'a-p: A.P.',
    AP: 'a-p: A.P.',
    "People's Daily": "peoples-daily: People's Daily",
  });
});

test('names that are others have other addresses, the plainest without a number', () => {
  expect(slugs('A&B', 'A/B', 'A B', 'A B 2')).toEqual({
    'A B': 'a-b: A B',
    'A&B': 'a-b-3: A&B',
    'A/B': 'a-b-4: A/B',
    'A B 2': 'a-b-2: A B 2',
  });
});

test('names without a letter have addresses too', () => {
  expect(slugs('???', '!!!')).toEqual({ '!!!': 'unnamed: !!!', '???': 'unnamed-2: ???' });
});

test('names that agree in their first hundred letters are told apart', () => {
  const long = 'very long name '.repeat(10);
  const book = nameBook([`${long}one`, `${long}two`]);
  expect(new Set([...book.values()].map(({ slug }) => slug)).size).toBe(2);
  for (const { slug } of book.values()) expect(slug.length).toBeLessThan(105);
});

test('whatever the names and their order, each entry has an address of its own', () => {
  const name = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom('C', 'C++', 'c 2', 'C-2', '!'),
  );
  fc.assert(
    fc.property(fc.array(name), (names) => {
      const book = nameBook(names);
      const entries = new Set(book.values());
      expect(new Set([...entries].map(({ slug }) => slug)).size).toBe(entries.size);
      for (const { slug } of entries) expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      const turned = nameBook(names.toReversed());
      for (const [printed, entry] of book) expect(turned.get(printed)).toEqual(entry);
    }),
  );
});
