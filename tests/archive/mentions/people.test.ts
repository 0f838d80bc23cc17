import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAboutPerson } from '../../../src/archive/mentions/about.ts';
import { peopleFinder } from '../../../src/archive/mentions/people.ts';
import type { StoryText } from '../../../src/archive/mentions/text.ts';
import { partsOf } from '../../../src/archive/mentions/text.ts';

const person = (
  id: string,
  name: string,
  more: { variants?: string[]; familyName?: string; ambiguousSurname?: boolean; nativeName?: string } = {},
) => ({
  id,
  name,
  variants: more.variants ?? [],
  familyName: more.familyName,
  ambiguousSurname: more.ambiguousSurname ?? false,
  nativeName: more.nativeName,
});

const people = [
  person('baghaei', 'Esmaeil Baghaei', {
    variants: ['Esmail Baghaei', 'Esmaeil Baqaei'],
    nativeName: 'اسماعیل بقائی',
  }),
  person('trump', 'Donald Trump'),
  person('gharibabadi', 'Kazem Gharibabadi'),
  person('tamim', 'Tamim bin Hamad Al Thani', {
    familyName: 'Al Thani',
    variants: ['Sheikh Tamim'],
    ambiguousSurname: true,
  }),
  person('wang', 'Wang Yi', { familyName: 'Wang' }),
  person('du-plessis', 'Barend du Plessis'),
  person('james-baker', 'James Baker', { ambiguousSurname: true }),
  person('howard-baker', 'Howard Baker', { ambiguousSurname: true }),
  person('lincoln', 'Abraham Lincoln'),
  person('zarif', 'Mohammad-Javad Zarif'),
  person('ozal', 'Turgut Özal'),
];
const find = peopleFinder(people);
const text = (paragraph: string, more: Partial<StoryText> = {}): StoryText => ({
  title: '',
  paragraphs: [paragraph],
  captions: [],
  date: '2025-04-08',
  ...more,
});
const ids = (story: StoryText) => [...find(story).keys()].toSorted().join(' ');

describe('a person is found by', () => {
  test.each([
    ['the full name', 'Donald Trump spoke.', 'trump'],
    ['a variant', 'Esmail Baghaei spoke.', 'baghaei'],
    ['the native name', 'اسماعیل بقائی گفت', 'baghaei'],
    ['a name without its accents', 'Turgut Ozal spoke.', 'ozal'],
    [
      'a name with a hyphen or without',
      'Mohammad Javad Zarif and Tamim bin Hamad Al-Thani met.',
      'tamim zarif',
    ],
    ['a possessive', 'Donald Trump’s plan is known.', 'trump'],
    ['a name with brackets inside', 'He thanked [Kazem] Gharibabadi.', 'gharibabadi'],
    ['a title and the surname', 'President Trump spoke.', 'trump'],
    ['a family name that leads', 'Wang Yi spoke, and Wang left.', 'wang'],
    ['a particle and the surname', 'Finance Minister du Plessis spoke.', 'du-plessis'],
    ['a lone surname that one record alone can mean', 'Gharibabadi spoke.', 'gharibabadi'],
  ])('%s', (_, paragraph, wanted) => {
    expect(ids(text(paragraph))).toBe(wanted);
  });

  test('a headline of capitals', () => {
    expect(ids(text('Nothing.', { title: 'TRUMP SEES DEAL' }))).toBe('trump');
  });

  test('the surname in a headline, once the text gives the full name', () => {
    expect(find(text('James Baker spoke.', { title: 'Baker sees deal' })).get('james-baker')).toHaveLength(2);
  });
});

describe('a name does not count', () => {
  test.each([
    ['inside a longer name', 'They met at Trump Tower.', ''],
    ['inside the name of a ship', 'The USS Abraham Lincoln sailed.', ''],
    ['as the surname of another', 'Melania Trump spoke.', ''],
    ['alone, where two bear it', 'Baker spoke.', ''],
    ['in lower case', 'They played a trump card.', ''],
  ])('%s', (_, paragraph, wanted) => {
    expect(ids(text(paragraph))).toBe(wanted);
  });

  test('of two that bear it, but the one whose full name stands in the story', () => {
    expect(ids(text('Howard Baker arrived, and Baker spoke.'))).toBe('howard-baker');
  });
});

describe('a story is about a person', () => {
  const about = (story: StoryText) => isAboutPerson(find(story).get('trump') ?? []);
  test('whom the headline names', () =>
    expect(about(text('Nothing.', { title: 'Trump speaks' }))).toBe(true));
  test('whom a caption names', () =>
    expect(about(text('Nothing.', { captions: ['Donald Trump in Dearborn.'] }))).toBe(true));
  test('whom the lead and one more place name', () =>
    expect(about(text('Donald Trump spoke. Trump left.'))).toBe(true));
  test('but not one who is named once', () => expect(about(text('Donald Trump spoke.'))).toBe(false));
});

const pieces = fc.constantFrom(
  'Donald',
  'Trump',
  'TRUMP',
  'du',
  'Plessis',
  'Baker',
  '[',
  ']',
  '-',
  '’s',
  '.',
  '\n',
  'ß',
  'İ',
  '🜁',
  'President',
);
const anyText = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 20 })
  .map((words) => words.join(' '));

test('no text makes the finder fail, and its places always give back the words', () => {
  fc.assert(
    fc.property(anyText, anyText, (title, paragraph) => {
      const story = text(paragraph, { title });
      const parts = new Map(partsOf(story));
      for (const mentions of find(story).values()) {
        for (const { part, offset, words } of mentions)
          expect(parts.get(part)!.slice(offset, offset + words.length)).toBe(words);
      }
    }),
  );
});

test('a record that has nothing to do with a text changes nothing in it', () => {
  const withMore = peopleFinder([...people, person('nobody', 'Zyxwv Qwertz')]);
  fc.assert(
    fc.property(anyText, (paragraph) => {
      expect(withMore(text(paragraph))).toEqual(find(text(paragraph)));
    }),
  );
});
