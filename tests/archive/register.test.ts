import { expect, test } from 'vitest';
import { peoplePages } from '../../src/models/person.ts';
import { registerOf } from '../../src/models/register.ts';
import { sourcesPages } from '../../src/models/source.ts';
import { createSite, defaultSettings } from '../../src/site.ts';
import { archive, person, story } from './holdings.ts';

const site = createSite(defaultSettings);
const named = (names: string[]) => names.map((name) => ({ key: name.toLowerCase(), entry: { name } }));

test('a short register is one page, by letters', () => {
  const register = registerOf(named(['Witkoff', 'Araghchi', 'Şimşek', 'Albusaidi']), 'en');
  expect(register.isDivided).toBe(false);
  expect(register.letters).toEqual([
    { letter: 'A', entries: [{ name: 'Albusaidi' }, { name: 'Araghchi' }] },
    { letter: 'S', entries: [{ name: 'Şimşek' }] },
    { letter: 'W', entries: [{ name: 'Witkoff' }] },
  ]);
});

test.each([
  ['en', ['Baker', 'Aho', 'Ölander'], ['a', 'b', 'o']],
  ['fa', ['رضایی', 'احمدی', 'ظریف'], ['u0627', 'u0631', 'u0638']],
  ['ru', ['Лавров', 'Песков', 'Шойгу'], ['u041b', 'u041f', 'u0428']],
])(
  'a long register in %s has pages for each letter, at addresses of plain letters',
  (language, names, ids) => {
    const many = names.flatMap((name) => Array.from({ length: 700 }, (_, index) => `${name} ${index}`));
    const { parts, isDivided } = registerOf(named(many), language);
    expect(isDivided).toBe(true);
    expect([...new Set(parts.map(({ id }) => id))]).toEqual(ids);
    expect(parts.filter(({ id }) => id === ids[0]).map(({ pages }) => pages.number)).toEqual([1, 2]);
    expect(parts.flatMap(({ entries }) => entries)).toHaveLength(2100);
  },
);

test('people whom no story names are not in the register, but on a page of their own', () => {
  const open = archive({
    people: [person('zarif', { name: 'Mohammad-Javad Zarif' }), person('quiet', { name: 'Nobody Named' })],
    stories: [story('a', { people: '[zarif]' })],
  });
  const [first, others, ...more] = peoplePages(open.people, site);
  expect(more).toEqual([]);
  expect(first).toMatchObject({
    people: 1,
    unnamed: 1,
    letters: [{ letter: 'Z', entries: [{ id: 'zarif', stories: 1 }] }],
  });
  expect(others).toMatchObject({ part: { id: 'unnamed' }, letters: [{ entries: [{ id: 'quiet' }] }] });
});

test('six hundred sources are on a page for each letter, and each is listed once', () => {
  const { sources } = archive({
    stories: Array.from({ length: 600 }, (_, index) =>
      story(`s${index}`, { source: `${'ABCDEF'[index % 6]!} Gazette ${index}` }),
    ),
  });
  const [first, ...parts] = sourcesPages(sources, { language: 'en' });
  expect(first?.sources).toEqual([]);
  expect(first?.parts.map(({ letter, count }) => `${letter} ${count}`)).toEqual(
    ['A', 'B', 'C', 'D', 'E', 'F'].map((letter) => `${letter} 100`),
  );
  const listed = parts.flatMap((page) => page.sources.map(({ slug }) => slug));
  expect(listed.toSorted()).toEqual(sources.map(({ slug }) => slug).toSorted());
  const few = sourcesPages(sources.slice(0, 50), { language: 'en' });
  expect(few.map((page) => page.sources.length)).toEqual([50]);
});
