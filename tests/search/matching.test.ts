import { describe, expect, test } from 'vitest';
import * as matching from '../../src/search/page/matching.ts';
import { eitherOf, nameIn, partsOf, plainWords } from '../../src/search/page/matching.ts';
import { stemmer as english } from '../../src/search/stems/english.ts';

const unitsOf = (query: string) => matching.clausesOf(query, english);

const signs = { stem: '', 'stem prefix': '…', prefix: '*', exact: '!' };

/** Each unit as the ways in which it is met: `…` after what stems begin with, `*` after what words begin with, `!` after what is itself asked for. */
const asked = (q: string): string[] =>
  unitsOf(q).map(
    ({ phrases: ways, excluded }) =>
      (excluded ? 'not ' : '') +
      ways.map((row) => row.map(({ word, by }) => word + signs[by]).join(' ')).join(' | '),
  );

describe('a word', () => {
  test.each([
    ['Iran', 'iran…'],
    ['U.N.', 'un'],
    ['Naïve', 'naive…'],
    ['O’Neill', 'oneill…'],
    ['Hawaiʻi', 'hawaii…'],
    ['Østby', 'ostby…'],
    ['Łódź', 'lodz…'],
    ['Straße', 'strasse…'],
    ['ΟΔΟΣ', 'οδοσ…'],
    ['كتاب', 'کتاب…'],
    ['मोदी', 'मोदी…'],
    ['war', 'war'],
  ])('%s is asked for as %s', (typed, word) => {
    expect(asked(typed)).toEqual([word]);
  });

  test('of Korean is open to longer words from two syllables on', () => {
    expect(asked('대통령 미국 김')).toEqual(['대통령…', '미국…', '김']);
  });

  test('that hyphens, signs or a narrow space divide is words next to each other, in this order, joined or not', () => {
    expect(asked('al-Assad AT&T R&D km/h می‌شود')).toEqual([
      'al assad | alassad',
      'at t | att',
      'r d | rd',
      'km h | kmh',
      'می شود | میشود',
    ]);
  });

  test('of letters and digits may have them apart', () => {
    expect(asked('F-16 G20 covid19')).toEqual(['f 16! | f16', 'g 20! | g20', 'covid 19! | covid19']);
  });

  test.each([
    ['f 16', 'f 16! | f16'],
    ['B 52s', 'b 52! s | b52 s | b 52s | b52s'],
    ['g 20', 'g 20! | g20'],
  ])('of a single consonant and a number behind it may be one word: %s', (typed, ways) => {
    expect(asked(typed)).toEqual([ways]);
  });

  test.each([
    ['a 16', ['a', '16!']],
    ['y 2', ['y', '2!']],
    ['и 16', ['и', '16!']],
    ['-f 16', ['not f', '16!']],
  ])('but not of a letter that may be a word, nor of one left out: %s', (typed, ways) => {
    expect(asked(typed)).toEqual(ways);
  });

  test('of three parts may be joined in four ways, and of many is joined nowhere', () => {
    expect(asked('a-b-c')).toEqual(['a b c | ab c | a bc | abc']);
    expect(asked('a-b-c-d-e-f')).toEqual(['a b c d e f']);
  });

  test('of single letters is initials, with and without their dots', () => {
    expect(asked('J. D. Vance')).toEqual(['j d | jd', 'vance…']);
    expect(asked('J D Vance')).toEqual(['j d | jd', 'vance…']);
    expect(asked('J.D. Vance')).toEqual(['jd', 'vance…']);
  });
});

describe('a number', () => {
  test.each([
    ['1.8', '1.8!'],
    ['1,8', '1.8!'],
    ['7,000', '7000!'],
    ['7 000', '7000!'],
    ['7\u202f000', '7000!'],
    ['1 250 000', '1250000!'],
    ['12,34,567', '1234567!'],
    ['1.250.000', '1250000!'],
    ['1.250,50', '1250.50!'],
    ['٧٬٠٠٠', '7000!'],
    ['３', '3!'],
    ['14:30', '14.30!'],
    ['14.30', '14.30!'],
    ['3-2', '3-2!'],
    ['3–2', '3-2!'],
    ['9/11', '9-11!'],
    ['5.2.1', '5-2-1!'],
    ['01.02.2026', '01-02-2026!'],
    ['1987', '1987!'],
    ['$1.8bn', '1.8! bn | 1.8bn'],
    ['1.8%', '1.8!'],
    ['3½', '3.5!'],
    ['3 ½', '3.5!'],
    ['3 1/2', '3.5!'],
    ['3-1/2', '3.5!'],
    ['12¾', '12.75!'],
    ['101 3/8', '101.375!'],
    ['٣ ١/٢', '3.5!'],
    ['5⅓', '5-1-3!'],
    ['1/2', '1-2!'],
    ['3-1/2/2026', '3-1-2-2026!'],
    ['.5', '0.5!'],
  ])('%s is asked for as %s', (typed, word) => {
    expect(asked(typed)).toEqual([word]);
  });

  test('stays apart from another', () => {
    expect(asked('1987 300 "7 30"')).toEqual(['1987!', '300!', '7! 30!']);
  });
});

describe('words in quotes', () => {
  test.each(['"nuclear talks"', '“nuclear talks”', '«nuclear talks»', '„nuclear talks“', '"nuclear talks'])(
    'stand one behind the other: %s',
    (typed) => {
      expect(asked(typed)).toEqual(['nuclear talks | nucleartalks']);
    },
  );

  test('may be one word, which then is not open', () => {
    expect(asked('"iran"')).toEqual(['iran']);
  });

  test('stand beside words without', () => {
    expect(unitsOf('tehran "nuclear talks" oil').map(({ typed }) => typed)).toEqual([
      'tehran',
      'nuclear talks',
      'oil',
    ]);
  });

  test('of a long quotation may lack the hyphens typed alone', () => {
    expect(asked('"what the al-Assad family said of it"')).toEqual([
      'what the al assad family said of it | what the alassad family said of it',
    ]);
  });

  test('ask for capitals beyond an initial one', () => {
    expect(asked('"US" "WHO" "U.S." "McDonald" "iPhone"')).toEqual([
      'u^s^!',
      'w^h^o^!',
      'u^s^!',
      'm^cd^onald!',
      'ip^hone!',
    ]);
    expect(asked('"WHO chief"')).toEqual(['w^h^o^! chief | w^h^o^chief!']);
    expect(asked('"США" "НАТО"')).toEqual(['с^ш^а^!', 'н^а^т^о^!']);
  });

  test('ask for none where only initials are capitals, where all words are in capitals, and without quotes', () => {
    expect(asked('"Who" "White House"')).toEqual(['who', 'white house | whitehouse']);
    expect(asked('"OIL FALLS"')).toEqual(['oil falls | oilfalls']);
    expect(asked('US')).toEqual(['us']);
  });

  test.each(['צה"ל', 'צה״ל', 'צה”ל'])('are none within a Hebrew word: %s', (typed) => {
    expect(asked(typed)).toEqual(['צהל']);
    expect(asked(`"${typed} הודיע"`)).toEqual(['צהל הודיע | צהלהודיע']);
  });
});

describe('OR', () => {
  test('joins words and quotes on both sides, closer than what stands without', () => {
    expect(asked('oil Iran OR Iraq')).toEqual(['oil', 'iran… | iraq…']);
    expect(asked('"oil price" OR gas OR al-Assad')).toEqual([
      'oil price | oilprice | gas | al assad | alassad',
    ]);
    expect(unitsOf('Iran OR Iraq')[0]!.typed).toBe('Iran OR Iraq');
  });

  test('in small letters, in quotes or alone is a word', () => {
    expect(asked('this or that')).toEqual(['this…', 'or', 'that…']);
    expect(asked('"war or peace"')[0]).toBe('war or peace | waror peace | war orpeace | warorpeace');
    expect(asked('OR')).toEqual(['or']);
  });

  test('without anything on one side is dropped, and so it is next to an exclusion', () => {
    expect(asked('Iran OR')).toEqual(['iran…']);
    expect(asked('OR Iran')).toEqual(['iran…']);
    expect(asked('Iran OR !!! OR Iraq')).toEqual(['iran… | iraq…']);
    expect(asked('-Iran OR Iraq')).toEqual(['not iran…', 'iraq…']);
    expect(asked('Iran OR -Iraq')).toEqual(['iran…', 'not iraq…']);
  });
});

describe('a hyphen', () => {
  test('before a word, a quote or a number leaves out what follows', () => {
    expect(asked('oil -Iraq -"oil price" -al-Assad -1987')).toEqual([
      'oil',
      'not iraq…',
      'not oil price | oilprice',
      'not al assad | alassad',
      'not 1987!',
    ]);
  });

  test('within a word, alone or doubled leaves out nothing', () => {
    expect(asked('cease-fire - oil --gas –coal')).toEqual(['cease fire | ceasefire', 'oil', 'gas', 'coal…']);
  });
});

test('an asterisk asks for all words that begin so', () => {
  expect(asked('tun* nego* al-ass* 19* 김* -ship*')).toEqual([
    'tun*',
    'nego*',
    'al ass* | alass*',
    '19*',
    '김*',
    'not ship*',
  ]);
  expect(asked('t* *')).toEqual(['t']);
});

test('what holds no letter or digit asks for nothing', () => {
  expect(unitsOf(' — “” "" … * - ʼ ')).toEqual([]);
});

test('scripts without spaces are words of one character, one behind the other', () => {
  expect(asked('北京 ガス 訪北京on')).toEqual(['北 京', 'ガ ス', '訪 北 京 on']);
});

test('any of several names is any of their words, in order', () => {
  const unit = eitherOf(['Qasem Soleimani', 'Qassem Soleimani']);
  expect(unit.phrases.map((row) => row.map(({ word }) => word).join(' '))).toEqual([
    'qasem soleimani',
    'qasemsoleimani',
    'qassem soleimani',
    'qassemsoleimani',
  ]);
});

test('the words of a query are told where it has nothing but words', () => {
  expect(plainWords(' Esmaeil   Baghaei ')).toBe('Esmaeil Baghaei');
  expect(plainWords('J. D. Vance')).toBe('J. D. Vance');
  expect(plainWords('צה"ל')).toBe('צה"ל');
  expect(plainWords('al-Assad')).toBe('al-Assad');
  for (const query of ['"Iran"', 'Iran OR Iraq', 'oil -Iran', 'tun*', '«Iran»'])
    expect(plainWords(query), query).toBeUndefined();
});

test('the words of a query may be a name, in quotes too, but not where it leaves words out or open', () => {
  expect(nameIn('Esmaeil Baghaei')).toBe('Esmaeil Baghaei');
  expect(nameIn('"nuclear deal"')).toBe('nuclear deal');
  for (const query of ['-Iran', 'Korea -South', 'ira*', 'Iran OR Iraq'])
    expect(nameIn(query), query).toBeUndefined();
});

test('commas and the like between letters part words as white space does, not so between digits', () => {
  for (const query of ['Iran,Iraq', 'Iran;Iraq', 'Iran|Iraq', 'Iran،Iraq', 'Iran、Iraq', 'Iran，Iraq'])
    expect(unitsOf(query), query).toEqual([...unitsOf('Iran'), ...unitsOf('Iraq')]);
  expect(plainWords('Baker,James')).toBe('Baker James');
  expect(unitsOf('7,000')).toHaveLength(1);
});

test('what is said of a letter with an asterisk, for which no words are sought, is said of the letter', () => {
  expect(unitsOf('i*').map(({ typed }) => typed)).toEqual(['i']);
  expect(unitsOf('ir*').map(({ typed }) => typed)).toEqual(['ir*']);
});

test('slashes, plus signs and ampersands between words of two letters and more part them, too', () => {
  for (const query of ['cocoa/coffee', 'cocoa+coffee', 'cocoa&coffee', 'cocoa／coffee']) {
    expect(asked(query), query).toEqual(asked('cocoa coffee'));
    expect(plainWords(query), query).toBe('cocoa coffee');
  }
  expect(asked('TCP/IP')).toEqual(['tcp', 'ip']);
  expect(asked('-"Black, then red" cocoa/coffee')).toEqual(asked('-"Black, then red" cocoa coffee'));
  expect(asked('"Red Sea" cocoa/coffee')).toEqual(asked('"Red Sea" cocoa coffee'));
  expect(asked('Иран/Ирак OR مصر+سوريا')).toEqual(asked('Иран Ирак OR مصر سوريا'));
});

test.each([
  ['in quotes', '"TCP/IP" "cocoa+coffee"', ['t^c^p^! i^p^! | t^c^p^i^p^!', 'cocoa coffee | cocoacoffee']],
  ['in what is left out', '-cocoa/coffee -Iran+Iraq', ['not cocoa coffee | cocoacoffee', 'not iran iraq | iraniraq']],
  ['beside a single letter', 'R&D AT&T S&P', ['r d | rd', 'at t | att', 's p | sp']],
  ['beside a digit', '9/11 G7/G8', ['9-11!', 'g 7! g 8! | g7 g 8! | g 7g 8! | g7g 8! | g 7! g8 | g7 g8 | g 7g8 | g7g8']],
])('they do not so %s', (_, query, ways) => {
  expect(asked(query)).toEqual(ways);
}); // prettier-ignore

test.each([
  ['Trump -Iran', ['Trump', '-Iran']],
  ['oil Iran OR Iraq -"oil price"', ['oil', 'Iran OR Iraq', '-"oil price"']],
  ['"Red Sea" OR gas OR tun* cocoa/coffee', ['"Red Sea" OR gas OR tun*', 'cocoa', 'coffee']],
  ['Iran OR -Iraq', ['Iran', '-Iraq']],
  ['OR Iran – OR', ['Iran']],
])('the parts of %j are %j', (query, parts) => {
  expect(partsOf(query)).toEqual(parts);
});
