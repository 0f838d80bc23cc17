import { describe, expect, test } from 'vitest';
import { found } from './found.ts';

describe('a surname that is another word', () => {
  test.each([
    ['a pronoun', 'Kang He', 'He said that he would stay. They asked why He left.'],
    ['a question', 'Johnathan How', 'How did it come to this? How it ends is open.'],
    ['a word of grammar', 'Dina So', 'So it was agreed. So they left.'],
    ['a verb', 'George Will', 'Will it rain? Will the vote pass?'],
    ['a food', 'Condoleezza Rice', 'Rice prices rose. Rice was cheap.'],
    ['a plant', 'George Bush', 'Bush fires burn. Thousands live in the Bush.'],
    ['a ban', 'Ban Ki-moon', 'Ban on trade agreed. A Ban was asked for.'],
    ['a feeling', 'Bob Hope', 'Hope faded. Hope remains.'],
    ['a month', 'Theresa May', 'May was cold. On May 5 it rained.'],
    ['a rank', 'John Major', 'Major powers met. The Major left.'],
    ['an office', 'Judith Judge', 'Judge Smith ruled. The Judge left.'],
    ['a title', 'Stephen King', 'King Charles spoke. The King left.'],
    ['a title in short', 'Amy CEO', 'CEO pay rose. The CEO left.'],
    ['an age', 'Andrew Young', 'Young people vote. Young and old marched.'],
    ['a city', 'Rita Paris', 'Paris agreed. Talks in Paris failed.'],
    ['a capital', 'Jack London', 'London talks failed. Flights from London stopped.'],
    ['a seat of government', 'Denzel Washington', 'Washington accused Moscow of breaking the treaty.'],
    ['a country', 'Michael Jordan', 'Jordan said it would send a field hospital.'],
    ['a country of one syllable', 'Don Chad', 'Chad voted. Rebels entered Chad.'],
    ['a state', 'Ann Georgia', 'Georgia protests. Georgia voted.'],
    ['another name of a country', 'Fay America', 'America voted. Made in America.'],
    ['a people', 'Al French', 'French troops left. The French left.'],
    ['a language', 'Joe English', 'English is spoken. English lessons began.'],
    ['a weekday', 'Joe Friday', 'Friday was quiet. On Friday they left.'],
    ['an institution', 'Ed Senate', 'Senate leaders met. The Senate voted.'],
    ['a plural', 'Steve Jobs', 'Jobs grew. Jobs were lost.'],
    ['a religion', 'Tawhid Islam', 'Islam spread. The teaching of Islam.'],
  ])('alone counts for nobody: %s', (_, name, text) => {
    expect(found([name], text)).toBe('');
  });

  test.each([
    ['George Will', 'George Will wrote it. Will said no. Will the vote pass?', 'George Will, Will'],
    ['Condoleezza Rice', 'Condoleezza Rice came. Rice said so. Rice prices rose.', 'Condoleezza Rice, Rice'],
    ['Ban Ki-moon', 'Ban Ki-moon came. Ban said so. Ban on trade agreed.', 'Ban Ki-moon, Ban'],
    ['Theresa May', 'Theresa May came. May said so. It was in May.', 'Theresa May, May'],
    ['John Major', 'John Major came. They thanked Major. Major powers met.', 'John Major, Major'],
    ['Andrew Young', 'Andrew Young came. Young agreed. Young people vote.', 'Andrew Young, Young'],
    ['Stephen King', 'Stephen King came. King, 76, left. The King stayed.', 'Stephen King, King'],
  ])(
    'counts for %s in a story with the full name, but where the word itself is meant',
    (name, text, words) => {
      expect(found([name], text)).toBe(`${name}: ${words}`);
    },
  );

  test.each([
    ['Michael Jordan', 'Michael Jordan scored. Jordan said it was luck. Jordan left. Talks in Jordan failed. Jordan and Israel signed.', 'Michael Jordan, Jordan'],
    ['Denzel Washington', 'Denzel Washington won. Washington accused Moscow. Washington said he was glad.', 'Denzel Washington, Washington'],
    ['Jack London', 'Jack London wrote. London died in 1916. London police came. London, Ontario, slept.', 'Jack London, London'],
  ])('of a place counts for %s in a story with the full name, but where the place acts or is acted upon', (name, text, words) => {
    expect(found([name], text)).toBe(`${name}: ${words}`);
  }); // prettier-ignore

  test('of grammar never opens a sentence as a name, even in a story with the full name', () => {
    const he = { name: 'Liu He', familyName: 'He' };
    expect(found([he], 'Liu He came. He said he was glad. They thanked He for it.')).toBe(
      'Liu He: Liu He, He',
    );
    expect(found([he], 'Liu He came. Vice Premier He and Mr. He are one. “He is,” they said.')).toBe(
      'Liu He: Liu He, He, He',
    );
    expect(found(['Johnathan How'], 'Johnathan How came. How is open.', 'How It Ends')).toBe(
      'Johnathan How: Johnathan How',
    );
  });

  test('counts behind an office, and in the name of a government', () => {
    expect(found(['George Bush'], 'President Bush came.')).toBe('George Bush: Bush');
    expect(found(['Theresa May'], 'Prime Minister May came.')).toBe('Theresa May: May');
    expect(found(['Condoleezza Rice'], 'Secretary Rice came.')).toBe('Condoleezza Rice: Rice');
    expect(found(['George Bush'], 'The Bush administration agreed.')).toBe('George Bush: Bush');
    expect(found(['Denzel Washington'], 'The Washington government agreed.')).toBe('');
    expect(found(['Shannon Chief'], 'Deputy Chief Smith came. Commissioner Chief left.')).toBe('');
  });

  test('in a headline needs the full name in the text', () => {
    expect(found(['Condoleezza Rice'], 'Nobody came.', 'RICE PRICES RISE')).toBe('');
    expect(found(['Condoleezza Rice'], 'Condoleezza Rice came.', 'RICE SEES DEAL')).toBe(
      'Condoleezza Rice: RICE, Condoleezza Rice',
    );
  });

  test('is told by the story itself where no list has the word', () => {
    expect(found(['Donald Trump'], 'Trump cards were played; they trump all.')).toBe('');
    expect(found(['Donald Trump'], 'Duties trump rights. They met Trump there.')).toBe('Donald Trump: Trump');
  });

  test('is the given name of another record', () => {
    const people = ['Mohamed Bilal', 'Bilal Yousef'];
    expect(found(people, 'Bilal despairs.')).toBe('');
    expect(found(people, 'Mohamed Bilal came. Bilal left.')).toBe('Mohamed Bilal: Mohamed Bilal, Bilal');
  });
});

describe('a surname alone is not', () => {
  test.each([
    ['a table’s', 'Jack Charlton', 'Charlton 2 0 1 1'],
    ['an address’s', 'Ann Modi', 'Write to info@modi.example or desk@Modi.Modi.'],
    ['an acronym', 'Nam Joo-hyuk', 'A summit of NAM states.'],
    ['one letter', 'Paulina J', 'The state of J-K and of J&K.'],
    ['a place with its state', 'Abraham Lincoln', 'Fire broke out in Lincoln, Nebraska.'],
    ['a king’s', 'Omar Abdullah', 'King Abdullah and Prince Abdullah met.'],
    ['a title in short', 'Amartya Sen', 'Sen. Smith and Sen. Jones voted.'],
    ['part of a longer surname', 'Klaus Weizsäcker', 'They met von Weizsäcker.'],
    ['a word with a hyphen', 'Yehuda Fried', 'They sold dry-fried insects.'],
  ])('%s', (_, name, text) => {
    expect(found([name], text)).toBe('');
  });
});

describe('a surname goes to the person whom the story names in full', () => {
  const dutertes = [
    'Rodrigo Duterte',
    { name: 'Sara Duterte-Carpio', variants: ['Sara Duterte'], familyName: 'Duterte-Carpio' },
  ];
  const kirchners = [
    'Néstor Kirchner',
    {
      name: 'Cristina Fernández de Kirchner',
      variants: ['Cristina Kirchner'],
      familyName: 'Fernández de Kirchner',
    },
  ];
  const bhuttos = ['Benazir Bhutto', { name: 'Bilawal Bhutto Zardari', familyName: 'Bhutto Zardari' }];
  test.each([
    ['by a variant', dutertes, 'Sara Duterte opened the fair. Duterte thanked the town.', 'Sara Duterte-Carpio: Sara Duterte, Duterte'],
    ['by part of a double name', dutertes, 'Sara Duterte-Carpio came. Duterte left.', 'Sara Duterte-Carpio: Sara Duterte-Carpio, Duterte'],
    ['with the office', dutertes, 'Vice President Sara Duterte came. Vice President Duterte left.', 'Sara Duterte-Carpio: Sara Duterte, Duterte'],
    ['by a shorter name', kirchners, 'Cristina Kirchner came. Kirchner left.', 'Cristina Fernández de Kirchner: Cristina Kirchner, Kirchner'],
    ['by the last of two names', bhuttos, 'Bilawal Bhutto Zardari came. Bhutto left.', 'Bilawal Bhutto Zardari: Bilawal Bhutto Zardari, Bhutto'],
  ])('%s', (_, people, text, wanted) => {
    expect(found(people, text)).toBe(wanted);
  }); // prettier-ignore

  test('and to the bearer by the record’s own name where the story names none', () => {
    expect(found(dutertes, 'Duterte left. President Duterte came.')).toBe(
      'Rodrigo Duterte: Duterte, Duterte',
    );
    expect(found(kirchners, 'Kirchner left.')).toBe('Néstor Kirchner: Kirchner');
    expect(found(bhuttos, 'Bhutto left.')).toBe('Benazir Bhutto: Bhutto');
  });

  test('but not where its office is another’s', () => {
    const people = ['Nancy Reagan', 'Ronald Reagan'];
    expect(found(people, 'Nancy Reagan left. President Reagan stayed.')).toBe(
      'Nancy Reagan: Nancy Reagan\nRonald Reagan: Reagan',
    );
    const actor = { name: 'Ronald Reagan', roles: [{ title: 'Actor' }] };
    expect(found(['Nancy Reagan', actor], 'Nancy Reagan left. President Reagan stayed.')).toBe(
      'Nancy Reagan: Nancy Reagan',
    );
  });

  test('of two, to the one named so far, or in the paragraph; else to nobody', () => {
    const people = ['Bill Clinton', 'Hillary Clinton'];
    expect(
      found(people, [
        'Bill Clinton came. Clinton spoke.',
        'Hillary Clinton came. Clinton spoke.',
        'Clinton left.',
      ]),
    ).toBe('Bill Clinton: Bill Clinton, Clinton\nHillary Clinton: Hillary Clinton, Clinton');
    expect(found(people, 'Bill Clinton met Hillary Clinton. Clinton spoke.', 'Clinton Speaks')).toBe(
      'Bill Clinton: Bill Clinton\nHillary Clinton: Hillary Clinton',
    );
  });

  test('and never to another whose surname is part of that name', () => {
    expect(found(['Zeng Wei', 'Wei Yu-hsun'], 'Wei Yu-hsun came. Wei left.')).toBe(
      'Wei Yu-hsun: Wei Yu-hsun, Wei',
    );
    expect(
      found(['Do Kwon', 'Kwon Young-se'], 'Unification Minister Kwon Young-se came. Minister Kwon left.'),
    ).toBe('Kwon Young-se: Kwon Young-se, Kwon');
    expect(found(['Mohammad Bagheri', 'Ali Bagheri Kani'], 'Ali Bagheri Kani came. Bagheri left.')).toBe(
      'Ali Bagheri Kani: Ali Bagheri Kani',
    );
  });

  test('or to whoever bears it in the story without a record', () => {
    expect(found(['Sun Myung Moon'], 'Moon Jae-in came. Moon left.')).toBe('');
    expect(found(['Ronald Reagan'], 'Nancy Reagan came. Reagan left.')).toBe('');
    expect(found([{ name: 'Xi Jinping', familyName: 'Xi' }], 'Xi Mingze came. Xi left.')).toBe('');
  });
});

test('a record whose name begins with a country’s is a person', () => {
  expect(found(['India Walton'], 'India Walton won. Walton said so. India voted.')).toBe(
    'India Walton: India Walton, Walton',
  );
  expect(found(['Paris Hilton'], 'Paris Hilton came. Hilton left Paris.')).toBe(
    'Paris Hilton: Paris Hilton, Hilton',
  );
  expect(found(['Kenya Barris'], 'Kenya Barris came to Kenya. Barris left.')).toBe(
    'Kenya Barris: Kenya Barris, Barris',
  );
});

test.each([
  ['Kazem Gharibabadi', 'Kazem Gharib Abadi', 'Gharibabadi'],
  ['Badr al-Busaidi', 'Badr Albusaidi', 'al-Busaidi'],
  ['Hoda Zein el-Din', 'Hoda Zein Eldin', 'el-Din'],
  ['Jan Van den Berg', 'Jan Vandenberg', 'Van den Berg'],
])(
  'the surname of %s counts alone, though a variant prints it with another space: %s',
  (name, variant, surname) => {
    const person = { name, variants: [variant], ...(/el-|al-/.test(surname) && { familyName: surname }) };
    expect(found([person], `We met ${name}. They spoke, with ${surname} present.`)).toBe(
      `${name}: ${name}, ${surname}`,
    );
  },
);
