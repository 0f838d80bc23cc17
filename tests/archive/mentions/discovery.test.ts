import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unknownNames } from '../../../src/archive/mentions/discovery.ts';
import { peopleFinder } from '../../../src/archive/mentions/people.ts';
import { person } from '../holdings.ts';

const places = new Set(['Iran', 'Oman', 'Israel', 'Israeli', 'Milan', 'Tehran', 'Saudi', 'Japan']);
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
    ['a calling of several words', 'Abeni Olafare, executive chairman of the port, left.', 'Abeni Olafare'],
    ['a noun of persons in small letters', 'The campaigner Zolani Mbeki wept, and lawmakers Itsu Reka and Ona Tibu too.', 'Itsu Reka; Ona Tibu; Zolani Mbeki'],
    ['a clause with “who”', 'Dilsen Marques, who had been ill, returned.', 'Dilsen Marques'],
    ['what people do', 'Tamsil Orhun tweeted that it was over.', 'Tamsil Orhun'],
    ['its surname again, as a person’s', 'Outside stood Gelmi Ostrava.\nMr Ostrava left.', 'Gelmi Ostrava'],
    ['being certain in another story', ['Minister Gelmi Ostrava spoke.', 'It snowed on Gelmi Ostrava.'], 'Gelmi Ostrava'],
    ['standing in a row with names that are certain', 'Anna Reyes, Gelmi Ostrava and Tomas Weber came.', 'Anna Reyes; Gelmi Ostrava; Tomas Weber'],
    ['a nationality before it', 'The Israeli Tamar Weiss waved.', 'Tamar Weiss'],
    ['an institution before it', 'Secretary of the Oman Fishing Forum Samir Haddad left.', 'Samir Haddad'],
    ['forms of address of many countries', 'Shri Arjun Mehta met Datuk Hamid Yusof, Alhaji Musa Bello, Hon. Grace Ndlovu and Sheikh Nasser Haidar.', 'Arjun Mehta; Grace Ndlovu; Hamid Yusof; Musa Bello; Nasser Haidar'],
    ['initials without a space, also of two letters', 'Chairman G.Dorjsuren met Dr. Yu.Batsukh.', 'G.Dorjsuren; Yu.Batsukh'],
    ['letters behind it', 'Mr Oscar Pym KC and Mrs Ines Vidal OBE left.', 'Ines Vidal; Oscar Pym'],
    ['signs beyond the first plane before it', '😀😀 President Dilsen Furano spoke.', 'Dilsen Furano'],
  ])('%s', (_, text, wanted) => {
    expect(names(text)).toBe(wanted);
  }); // prettier-ignore
});

describe('given names are known of', () => {
  test.each([
    ['India and Pakistan', 'Outside stood Akhilesh Tambe and Farzana Lodhi.', 'Akhilesh Tambe; Farzana Lodhi'],
    ['the Arab world', 'Outside stood Mahmoud Sabbagh and Nadia Kanaan.', 'Mahmoud Sabbagh; Nadia Kanaan'],
    ['Iran and Turkey', 'Outside stood Shahram Mofid and Gülsen Aksu.', 'Gülsen Aksu; Shahram Mofid'],
    ['Africa', 'Outside stood Olufemi Adisa, Kwabena Mintah and Thandiwe Moyo.', 'Kwabena Mintah; Olufemi Adisa; Thandiwe Moyo'],
    ['Russia and Ukraine', 'Outside stood Svetlana Orlik and Oleksiy Hrynko.', 'Oleksiy Hrynko; Svetlana Orlik'],
    ['Japan and Indonesia', 'Outside stood Kazuhiro Toda and Bambang Lukito.', 'Bambang Lukito; Kazuhiro Toda'],
    ['Latin America', 'Outside stood Ximena Robledo and Rogério Prates.', 'Rogério Prates; Ximena Robledo'],
    ['the Pacific', 'Outside stood Sitiveni Lolo and Tāmati Rewi.', 'Sitiveni Lolo; Tāmati Rewi'],
  ])('%s', (_, text, wanted) => {
    expect(names(text)).toBe(wanted);
  });
}); // prettier-ignore

describe('a name that leads with the family’s', () => {
  test.each([
    ['Chinese', 'Outside stood Zhou Weimin. Zhou left.', 'Zhou Weimin 2'],
    ['Korean', 'Kim Min-jae scored twice. Kim said the pitch was wet.', 'Kim Min-jae 2'],
    ['Vietnamese', 'Outside stood Nguyen Van Tho. Nguyen left.', 'Nguyen Van Tho 2'],
    ['with a common word for the family, behind a title', 'Prime Minister Park Jin spoke.', 'Park Jin 1'],
  ])('%s', (_, text, wanted) => {
    expect(review(text).map(({ name, count }) => `${name} ${count}`)).toEqual([wanted]);
  });
});

describe('players are found in', () => {
  test.each([
    [
      'ranked results',
      '1. Gelmi Ostrava (Italy) 43.44\n2. Rono Kibor (Kenya) 44.10',
      'Gelmi Ostrava; Rono Kibor',
    ],
    ['matches', 'Gelmi Ostrava (Italy) beat Rono Kibor (Kenya) 6-4 7-5', 'Gelmi Ostrava; Rono Kibor'],
    [
      'scorers with minutes',
      'Scorers: Gelmi Ostrava (13th), Rono Kibor (47th, 88th)',
      'Gelmi Ostrava; Rono Kibor',
    ],
    ['cricket scorecards', 'G. Ostrava c Kibor b Reddan 33\nR. Kibor lbw b Reddan 4', 'R. Kibor; G. Ostrava'],
  ])('%s', (_, text, wanted) => {
    expect(names(text)).toBe(wanted);
  });
});

describe('a name that is a word or a place too is decided by what stands around it', () => {
  test.each([
    ['Bill', 'President Bill Corley met Bill Amsel. The Finance Bill passed.', 'Bill Amsel; Bill Corley'],
    ['Mark', 'Mark Tolland said so. The German Mark fell.', 'Mark Tolland'],
    [
      'Will and Grant',
      'Yesterday Will Corley met Grant Tolland. Will Congress pay?',
      'Grant Tolland; Will Corley',
    ],
    ['May and April', 'April Tolland, 34, came late. May Day was calm, April Nine too.', 'April Tolland'],
    ['India and Milan', 'India Corley lost. Corley said so.\nMilan Airport was shut.', 'India Corley'],
    ['Chase and Bank', 'Chase Tolland said so. Chase Manhattan Bank and Bank Negara rose.', 'Chase Tolland'],
  ])('%s', (_, text, wanted) => {
    expect(names(text)).toBe(wanted);
  });
});

describe('a family name that names things is a person’s behind an office and a given name', () => {
  test.each([
    ['President Mark Chase spoke.', 'Mark Chase'],
    ['Senator Grant Buffet left.', 'Grant Buffet'],
    ['Mayor John Court came.', 'John Court'],
    ['Rain. Mr Peter Tin left.', 'Peter Tin'],
    ['Governor Susan Glass came.', 'Susan Glass'],
    ['Mark Chase rose. Chase Manhattan Bank fell.', ''],
    ['The King Fahd University and the Dr Anna Hospital opened.', ''],
    ['Crowds filled Sheikh Zayed Road and the General Ahmed Mosque.', ''],
  ])('%s', (text, wanted) => {
    expect(names(text)).toBe(wanted);
  });
});

describe('a headline’s verb behind a word that is a given name too makes no name', () => {
  test.each([
    ['The bill: Bill Passed.', ''],
    ['Grant Withheld: what it means.', ''],
    ['Hope Fades for miners.', ''],
    ['Faith Restored.\nArt Stolen.', ''],
    ['Mark Rises Again.', ''],
    ['Senator Bill Passed voted.', 'Bill Passed'],
    ['Hope Roberts, Mark Reed and Grant Ahmed left.', 'Grant Ahmed; Hope Roberts; Mark Reed'],
  ])('%s', (text, wanted) => {
    expect(names(text)).toBe(wanted);
  });
});

describe('no person is', () => {
  test.each([
    ['a company', 'Acme Holdings Inc said so. John Deere and Co agreed. Philip Marris <PM> rose.'],
    ['an institution', 'The Federal Reserve Board said so, and the Foreign Ministry too.'],
    ['a country or a city', 'Prime Minister of Oman said so in Saudi Arabia.'],
    ['a ship', 'The USS Abraham Lincoln sailed. The carrier Carl Olsen sailed.'],
    ['a team', 'Real Madrid beat Manchester United, Leyton Orient 4 1 1 2, and Santos Rovers drew.'],
    ['a street, a beach, a square', 'Crowds filled Wall Street, Lal Chowk, Juno Beach and Nelson Square.'],
    ['a city of two words', 'Rain fell in New Delhi, Santa Cruz and the village of Palma Soriano.'],
    ['a movement', 'Fighters of Boko Haram fled, and the Lashkar Taiba (LT) too.'],
    ['a newspaper', 'The Tribune Herald and the Daily Mirror wrote so.'],
    ['a brand known by a name', 'Louis Vuitton, Harley Davidson and Morgan Stanley rose.'],
    ['a storm, a war, a feast', 'Hurricane Katrina, Operation Desert Storm and Eid Al Adha passed.'],
    ['what is called after somebody', 'They met at the Tomas Weber stadium, and at Tomas Weber University.'],
    ['an adverb or participle before a name', 'Apparently Roxana left. Noting Furano left.'],
    ['made up with a participle', 'The Oman Lines-based firm and the Kim Jong-led party met.'],
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

test('a name that was dismissed is not proposed, however its letters are written', () => {
  const stories = [
    { id: 's1', text: { title: '', paragraphs: ['Minister José Sarnay spoke. Sarnay left.', 'Minister Badr al-Busaidi spoke.', 'Minister J.D. Tolland spoke.'], captions: [], date: '2025-04-08' } },
  ];
  const left = (dismissed: string[]) =>
    unknownNames(stories, [], peopleFinder([]), (word) => places.has(word), dismissed).map(({ name }) => name);
  expect(left([])).toEqual(['José Sarnay', 'Badr al-Busaidi', 'J.D. Tolland']);
  expect(left(['JOSE SARNAY', 'Badr Al Busaidi', 'JD Tolland'])).toEqual([]);
}); // prettier-ignore

test('a story names a bearer of three words or more by an inner word too', () => {
  const [found] = review('Minister Luiz Lula da Rocha spoke. Lula left. Rocha wept.');
  expect(found).toMatchObject({ name: 'Luiz Lula da Rocha', count: 3 });
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
