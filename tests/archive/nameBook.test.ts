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
    'A.P.': 'ap: A.P.',
    AP: 'ap: A.P.',
    "People's Daily": "peoples-daily: People's Daily",
  });
});

test('names that are others have other addresses, the one that was printed first without a number', () => {
  expect(slugs('Oil&Gas', 'Oil/Gas', 'Oil Gas', 'Oil Gas 2')).toEqual({
    'Oil&Gas': 'oil-gas: Oil&Gas',
    'Oil/Gas': 'oil-gas-2: Oil/Gas',
    'Oil Gas': 'oil-gas-3: Oil Gas',
    'Oil Gas 2': 'oil-gas-2-2: Oil Gas 2',
  });
});

test('names without a letter have addresses too', () => {
  expect(slugs('???', '!!!')).toEqual({ '???': 'unnamed: ???', '!!!': 'unnamed-2: !!!' });
});

test('names that agree in their first hundred letters are told apart', () => {
  const long = 'very long name '.repeat(10);
  const book = nameBook([`${long}one`, `${long}two`]);
  expect(new Set([...book.values()].map(({ slug }) => slug)).size).toBe(2);
  for (const { slug } of book.values()) expect(slug.length).toBeLessThan(105);
});

test('whatever the names, each entry has an address of its own, which names that are printed later do not change', () => {
  const name = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom('C', 'C++', 'c 2', 'C-2', '!'),
  );
  fc.assert(
    fc.property(fc.array(name), fc.array(name), (names, more) => {
      const book = nameBook(names);
      const entries = new Set(book.values());
      expect(new Set([...entries].map(({ slug }) => slug)).size).toBe(entries.size);
      for (const { slug } of entries) expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      const later = nameBook([...names, ...more]);
      for (const [printed, { slug }] of book) expect(later.get(printed)!.slug).toBe(slug);
    }),
  );
});

test('an address stays, whichever spellings are printed and however often', () => {
  const table: [slug: string, ...spellings: string[]][] = [
    ['un', 'UN', 'U.N.', 'U. N.', 'u.n.'],
    ['jp-morgan', 'J.P. Morgan', 'JP Morgan', 'J. P. Morgan', 'J P Morgan'],
    ['usa-today', 'USA Today', 'U.S.A. Today', 'usa today'],
    ['le-telegramme', 'Le Télégramme', 'Le Telegramme', 'LE TÉLÉGRAMME'],
    ['al-jazeera', 'Al Jazeera', 'Al-Jazeera', 'al‑jazeera'],
    ['peoples-daily', 'People’s Daily', "People's Daily", 'Peoples Daily'],
    ['phd', 'Ph.D.', 'PhD', 'Ph.D', 'phd'],
    ['bsc', 'B.Sc.', 'BSc', 'B.S.C.'],
    ['st-louis', 'St. Louis', 'St Louis', 'ST.LOUIS'],
    ['example-com', 'example.com', 'Example.com', 'example-com'],
    ['daily-example-co-uk', 'daily.example.co.uk', 'Daily.Example.co.uk', 'daily-example.co.uk'],
    ['web-2-0', 'Web 2.0', 'web 2.0', 'WEB 2.0'],
    ['covid-19', 'COVID-19', 'Covid 19', 'covid‐19'],
    ['aab', 'ААБ', 'А.А.Б.', 'А. А. Б.'],
    ['aftenposten-oslo', 'Aftenposten Oslo', 'AFTENPOSTEN OSLO', 'Aftenposten-Oslo'],
  ];
  for (const [address, ...spellings] of table)
    for (const [at, usual] of spellings.entries()) {
      const printed = [...spellings.slice(at), ...spellings, usual, usual, usual];
      const book = nameBook(printed);
      expect(new Set(printed.map((name) => book.get(name)!.slug))).toEqual(new Set([address]));
      expect(book.get(usual)!.name).toBe(usual);
      expect(nameBook([usual]).get(usual)!.slug).toBe(address);
    }
});

test('other names keep their addresses however often they are printed', () => {
  const names = ['C', 'C++', 'C#', 'R&D', 'R/D', 'Q&A', 'Q/A', 'AT&T', 'AT/T', 'हिंदी', 'हंद', 'ばす', 'はす'];
  const once = slugs(...names);
  expect(new Set(Object.values(once)).size).toBe(names.length);
  for (const name of names) {
    const often = nameBook([...names, name, name, name, 'c', 'at t', '한']);
    for (const one of names) expect(`${often.get(one)!.slug}: ${one}`).toBe(once[one]);
  }
});
