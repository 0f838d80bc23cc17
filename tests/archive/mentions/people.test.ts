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
  person('jd', 'J.D. Baker Jr.', { ambiguousSurname: true }),
  ...['دونالد ترامب', '王毅', 'ドナルド・トランプ', 'Владимир Путин', '윤석열'].map((nativeName) =>
    person(nativeName, 'Somebody Else', { nativeName, ambiguousSurname: true }),
  ),
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
    ['a lone surname behind the hyphen with which the text begins', '-Gharibabadi spoke.', 'gharibabadi'],
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
  'لدونالد',
  'ترامب‌ها',
  'ל',
  '王毅',
  'ドナルド・トランプ',
  'Путина',
  '윤석열은',
  'J.',
  'D',
  'Jr.',
  '“',
  '\u0301',
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

describe('wire style', () => {
  const record = (id: string, name: string, more: Parameters<typeof person>[2] = {}) =>
    person(id, name, more);
  const wire = peopleFinder([
    record('araghchi', 'Abbas Araghchi', { variants: ['Abbas Araqchi', 'Seyed Abbas Araghchi'] }),
    record('trump', 'Donald Trump', { variants: ['Donald J. Trump'] }),
    record('j-baker', 'James Baker', { ambiguousSurname: true }),
    record('h-baker', 'Howard Baker', { ambiguousSurname: true }),
    record('kim', 'Kim Jong Un', { familyName: 'Kim', ambiguousSurname: true }),
    record('thani', 'Tamim bin Hamad Al Thani', { familyName: 'Al Thani' }),
    record('xi', 'Xi Jinping', { familyName: 'Xi' }),
    record('clercq', 'Willy de Clercq'),
    record('soleimani', 'Qasem Soleimani'),
    record('reagan', 'Ronald Reagan'),
    record('bush', 'George Bush'),
    record('w-bush', 'George W. Bush'),
    record('leyen', 'Ursula von der Leyen'),
    record('oneill', 'Paul O’Neill'),
    record('sisi', 'Abdel Fattah el-Sisi'),
    record('may', 'Theresa May'),
    record('green', 'Michael Green'),
    record('khomeini', 'Ruhollah Khomeini'),
  ]);
  const counts = (paragraph: string) =>
    [...wire(text(paragraph))]
      .map(([id, mentions]) => `${id} ${mentions.length}`)
      .toSorted()
      .join(', ');

  test.each([
    ['a possessive of either apostrophe', "Araghchi's plane landed. Araghchi’s aide left.", 'araghchi 2'],
    ['a surname behind an article and an opening word', 'The Trump administration agreed. But Trump did not.', 'trump 2'],
    ['a surname as a variant spells it', 'Araqchi spoke. Foreign Minister Araghchi left.', 'araghchi 2'],
    ['a surname joined by a hyphen to a prefix or another name', 'Anti-Trump rallies, a Trump-Xi summit, a Trump–Xi call.', 'trump 3, xi 2'],
    ['the family name first', 'Soleimani Qasem fell. Jinping Xi spoke.', 'soleimani 1, xi 1'],
    ['a second syllable behind a hyphen', 'Kim Jong-un spoke. Kim left.', 'kim 2'],
    ['an apostrophe inside the name', 'Paul O\'Neill spoke. O’Neill left.', 'oneill 2'],
    ['any form of the Arabic article, or none', 'Abdel Fattah al-Sisi spoke. El-Sisi and Sisi are one.', 'sisi 3'],
    ['particles in capitals or not', 'Willy De Clercq spoke. De Clercq left; von der Leyen and Von der Leyen slept.', 'clercq 2, leyen 2'],
    ['the one of two namesakes that the story names', 'George W. Bush spoke. Bush left.', 'w-bush 2'],
    ['neither of two that it names', 'George W. Bush met George Bush. Bush left.', 'bush 1, w-bush 1'],
    ['a surname that a title proves, beside another of the name', 'Nancy Reagan left. President Reagan stayed.', 'reagan 1'],
    ['no surname that the story gives to another', 'Mary Trump wrote a book. Trump said so in it.', ''],
    ['no surname that proves nothing', 'Baker and Kim and Green said so.', ''],
    ['a middle name that the record lacks', 'Abbas Hassan Araghchi spoke. Araghchi left.', 'araghchi 2'],
    ['no namesake whose family name leads', 'Xi Mingze studied. Xi left.', ''],
    ['short offices', 'FM Araghchi met PM May.', 'araghchi 1, may 1'],
    ['no month', 'Theresa May spoke. May left in May, on May 5 or by May.', 'may 2'],
    ['a common word where the full name stands', 'Michael Green spoke. Green left.', 'green 2'],
    ['no building, company, ship or airport', 'Trump Tower, the Trump Organization, USS Ronald Reagan, the carrier Ronald Reagan and Khomeini Airport.', ''],
    ['no word that begins like a name', 'Trumpism rose and TrumpCare failed.', ''],
  ])('%s', (_, paragraph, wanted) => {
    expect(counts(paragraph)).toBe(wanted);
  }); // prettier-ignore
});

test('a headline that gives every word a capital hides no one', () => {
  const inHeadline = (title: string, paragraph = 'Nothing.') => ids(text(paragraph, { title }));
  expect(inHeadline('Donald Trump Warns Iran')).toBe('trump');
  expect(inHeadline('Trump Warns Iran')).toBe('trump');
  expect(inHeadline('Why Iran Mocks Trump')).toBe('trump');
  expect(inHeadline('Trump Tower Burns Down')).toBe('');
});

test('an administration named after a person is a mention that says nothing of what the story is about', () => {
  const story = text('The Trump administration agreed. The Trump administration paid.');
  const mentions = find(story).get('trump')!;
  expect(mentions.map(({ words, loose }) => [words, loose])).toEqual([
    ['Trump', true],
    ['Trump', true],
  ]);
  expect(isAboutPerson(mentions)).toBe(false);
  expect(isAboutPerson(find(text('Trump agreed. Trump paid.')).get('trump')!)).toBe(true);
});

test('what may be an ambiguous surname is handed on where it stands, unless the story names a bearer in full', () => {
  const unsettled = (text: string) => {
    const found: string[] = [];
    const story = { title: 'Talks', paragraphs: [text], captions: [], date: '2025-04-08' };
    peopleFinder(people)(story, ({ surname, bearers, mention }) =>
      found.push(`${surname} ${bearers.join(' ')} ${mention.part} ${mention.offset}`),
    );
    return [...new Set(found)];
  };
  expect(unsettled('Baker spoke. Secretary Baker left.')).toEqual([
    'baker james-baker howard-baker jd text[0] 0',
    'baker james-baker howard-baker jd text[0] 23',
  ]);
  expect(unsettled('James Baker spoke. Baker left.')).toEqual([]);
  expect(unsettled('Joe Baker spoke. Baker left.')).toEqual([]);
  expect(unsettled('Trump spoke. Wang left.')).toEqual([]);
});
