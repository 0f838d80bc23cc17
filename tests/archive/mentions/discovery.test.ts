import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unknownNames } from '../../../src/archive/mentions/discovery.ts';
import { peopleFinder } from '../../../src/archive/mentions/people.ts';
import { person } from '../holdings.ts';

const places = new Set(['Iran', 'Oman', 'Israel', 'Milan', 'Tehran', 'Saudi', 'Japan']);
const record = (id: string, name: string, variants = '[]') => person(id, { name, variants }).record!;

function review(texts: string | string[], records = [record('abbas-araghchi', 'Abbas Araghchi')]) {
  const stories = [texts].flat().map((text, index) => ({
    id: `s${index + 1}`,
    text: { title: '', paragraphs: text.split('\n'), captions: [], date: '2025-04-08' },
  }));
  return unknownNames(stories, records, peopleFinder(records), (word) => places.has(word));
}
const names = (text: string | string[]) =>
  review(text)
    .map(({ name }) => name)
    .join('; ');

describe('a name without a record is found by', () => {
  test.each([
    ['a title before it', 'Foreign Minister Badr al-Busaidi spoke.', 'Badr al-Busaidi'],
    ['a title in lower case', 'Its spokesman Tulga Ozkan declined to speak.', 'Tulga Ozkan'],
    ['an office with “of”', 'The Minister of Industry and Trade Cahit Oral spoke.', 'Cahit Oral'],
    ['a portfolio behind “of the”', 'Chancellor of the Exchequer Niall Larson agreed.', 'Niall Larson'],
    ['a title and a surname alone', 'President Tinubu met Lord Cockburn.', 'Cockburn; Tinubu'],
    ['an apposition', 'Nahum Vaskel, head of the London office, left.', 'Nahum Vaskel'],
    ['an age', 'Terumi Fujita, 35, bought one.', 'Terumi Fujita'],
    ['an office before a comma', 'The head of the Merchant Marine, Murilo Habbe, left.', 'Murilo Habbe'],
    ['speech after a quotation', '"We shall wait," said Dillard Sprigg of Acme.', 'Dillard Sprigg'],
    ['a common given name', 'Outside stood Margaret Ellery and rain.', 'Margaret Ellery'],
    ['initials, where the bearer speaks', 'F.W. Hartnell said so.', 'F.W. Hartnell'],
    ['a surname that speaks later', 'Zoltan Beszeg said no.\nBeszeg added nothing.', 'Zoltan Beszeg'],
    ['a given name learned from another story’s title', ['President Dilsen Furano spoke.', 'Dilsen Marques left.'], 'Dilsen Furano; Dilsen Marques'],
    ['a name whose first word is a place too', 'Milan Panek, head of the firm, left.', 'Milan Panek'],
    ['a surname that is a common word', 'Colonel Oliver North testified.', 'Oliver North'],
    ['particles in it', 'Minister Ursula von der Grün spoke.', 'Ursula von der Grün'],
    ['a small title before a small article', 'Its spokesman al-Hadi Nasiri met minister Åke Östman.', 'al-Hadi Nasiri; Åke Östman'],
    ['an apostrophe behind its first letter', "President James O'Hare and Judge Mary O’Dea met.", "James O'Hare; Mary O’Dea"],
    ['signs beyond the first plane before it', '😀😀 President Dilsen Furano spoke.', 'Dilsen Furano'],
  ])('%s', (_, text, wanted) => {
    expect(names(text)).toBe(wanted);
  }); // prettier-ignore
});

describe('no person is', () => {
  test.each([
    ['a company', 'Acme Holdings Inc said so. John Deere and Co agreed. Philip Marris <PM> rose.'],
    ['an institution', 'The Federal Reserve Board said so, and the Foreign Ministry too.'],
    ['a country or a city', 'Prime Minister of Oman said so in Saudi Arabia.'],
    ['a ship', 'The USS Abraham Lincoln sailed.'],
    ['parted by words in small letters', 'Minister said of Dilsen that once Furano left.'],
    ['a title alone', 'The Foreign Minister said so. The President left.'],
    ['the first word of a sentence', 'But Tuesday came. However, Minister of State.'],
    ['one whom a record covers', 'Foreign Minister Abbas Araghchi spoke. Araghchi left.'],
    ['a headline in capitals', 'PRESIDENT TINUBU MEETS LORD COCKBURN'],
  ])('%s', (_, text) => {
    expect(names(text)).toBe('');
  });
});

test('a surname alone counts for the full name in the same story', () => {
  const [found] = review('Finance Minister Dilsen Furano spoke.\nFurano said no. Mr Furano left.');
  expect(found).toEqual({
    name: 'Dilsen Furano',
    spellings: [['Dilsen Furano', 1]],
    titles: ['Finance Minister', 'Mr'],
    count: 3,
    stories: ['s1'],
  });
});

test('spellings that differ in accents and hyphens are one name, others are two', () => {
  const found = review([
    'President Jose Sarnay spoke.',
    'President José Sarnay spoke.',
    'President José Sarnay left.',
    'President Jose Sarney spoke.',
  ]);
  expect(found.map(({ name, spellings, stories }) => [name, spellings, stories])).toEqual([
    ['José Sarnay', [['José Sarnay', 2], ['Jose Sarnay', 1]], ['s1', 's2', 's3']],
    ['Jose Sarney', [['Jose Sarney', 1]], ['s4']],
  ]); // prettier-ignore
});

describe('a record spelt nearly so is proposed', () => {
  const records = [record('esmaeil-baghaei', 'Esmaeil Baghaei'), record('james-baker', 'James Baker')];
  test.each([
    ['Spokesman Esmail Baqaei spoke.', 'esmaeil-baghaei'],
    ['Spokesman Esmaeil Bagaei spoke.', 'esmaeil-baghaei'],
    ['President James R. Barker spoke.', 'james-baker'],
    ['President James Bakker spoke.', 'james-baker'],
    ['President J.C. Walter spoke.', undefined],
    ['President Jane Barber spoke.', undefined],
    ['President Robert Baker spoke.', undefined],
  ])('%s → %s', (text, wanted) => {
    const found = review(text, records);
    expect(found.map(({ near }) => near?.id)).toEqual([wanted]);
  });
});

test('no text makes it fail, and the order of the stories does not change what is found', () => {
  const word = fc.constantFrom(
    'President',
    'John',
    'Doe',
    'de',
    'al-',
    'said',
    ',',
    '.',
    '35',
    'Inc',
    'O’Neill',
    'J.',
    '\n',
    'ß',
  );
  const text = fc
    .array(fc.oneof(word, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 30 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (a, b) => {
      const told = (texts: string[]) => review(texts).map(({ name, count }) => `${name} ${count}`);
      expect(told([a, b])).toEqual(told([b, a]));
    }),
  );
});
