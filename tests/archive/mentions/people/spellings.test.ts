import { describe, expect, test } from 'vitest';
import type { Person } from './found.ts';
import { found } from './found.ts';

describe('initials before a surname', () => {
  test.each<[Person, string, string]>([
    ['Narendra Modi', 'N. Modi spoke.', 'Modi'],
    [{ name: 'Vladimir Putin', nativeName: 'Владимир Путин' }, 'В. В. Путин сказал.', 'Путин'],
    [{ name: 'Sergei Lavrov', nativeName: 'Сергей Лавров' }, 'С.Лавров уехал.', 'Лавров'],
  ])('of the bearer are no other name: %o', (person, text, words) => {
    expect(found([person], text)).toMatch(new RegExp(`: ${words}$`));
  });

  test.each([
    ['Narendra Modi', 'L. Modi spoke. Modi left.'],
    ['Vladimir Putin', 'M. Putin spoke. Putin left.'],
    ['Joe Biden', 'H. Biden spoke. Biden left.'],
  ])('of somebody else give the surname to them: %s', (name, text) => {
    expect(found([name], text)).toBe('');
  });
});

test.each([
  ['Ferdinand Marcos Jr.', 'Marcos Jr. spoke. Marcos, Jr. left.', 'Marcos Jr., Marcos, Jr.'],
  ['Ferdinand Marcos Jr.', 'Ferdinand Marcos Junior spoke.', 'Ferdinand Marcos Junior'],
  ['Thurston Howell III', 'Thurston Howell 3rd spoke.', 'Thurston Howell 3rd'],
  ['Ferdinand Marcos Jr.', 'Marcos Sr. died.', ''],
  ['Henry Davis III', 'Henry Davis 2nd died.', ''],
])('%s is told from father and son behind the surname too: %s', (name, text, words) => {
  expect(found([name], text)).toBe(words && `${name}: ${words}`);
});

test.each<[Person, string]>([
  [{ name: 'Muammar Gaddafi', variants: ['Moammar Gadhafi'] }, 'Muammar Gadhafi'],
  [{ name: 'Muammar Gaddafi', variants: ['Moammar al-Qaddafi'] }, 'Moammar Qaddafi'],
  [{ name: 'Osama bin Laden', variants: ['Usama bin Ladin'] }, 'Usama bin Laden'],
  [{ name: 'Fyodor Dostoevsky', variants: ['Feodor Dostoyevsky'] }, 'Feodor Dostoevsky'],
])('given name and surname may be of two spellings: %o', (person, text) => {
  expect(found([person], `${text} spoke.`)).toMatch(new RegExp(`: ${text}$`));
});

test.each([
  ['Recep Tayyip Erdoğan', 'Tayyip Erdogan'],
  ['Luiz Inácio Lula da Silva', 'Lula da Silva'],
  ['J. Edgar Hoover', 'Edgar Hoover'],
])('a name without its first word counts as the surname does: %s', (name, text) => {
  expect(found([name], `${text} spoke.`)).toBe(`${name}: ${text}`);
  expect(found(['Martin Luther King'], 'Luther King spoke.')).toBe('');
});

test.each([
  ['Kim Jong Un', 'Kim Jong\u2010un; Kim Jong\u2011un'],
  ['Ban Ki-moon', 'Ban Ki\u2010moon; Ban Ki\u2011moon'],
  ['Park Geun-hye', 'Park Geun\u2010hye; Park Geun\u2011hye'],
])('a hyphen of any kind joins syllables: %s', (name, text) => {
  const person = { name, familyName: name.split(' ')[0]! };
  expect(found([person], text)).toBe(`${name}: ${text.replace('; ', ', ')}`);
});

test.each([
  ['Condoleezza Rice', 'Secretary of State Rice arrived.', 'Rice'],
  ['Gordon Brown', 'Chancellor of the Exchequer Brown spoke.', 'Brown'],
  ['Andrew Young', 'Senator-elect Young spoke.', 'Young'],
  ['Theresa May', 'Prime Minister-designate May spoke.', 'May'],
])('an office of several words proves a surname that is a word: %s', (name, text, words) => {
  expect(found([name], text)).toBe(`${name}: ${words}`);
});

test.each<[Person, string]>([
  ['Olaf Scholz', 'Bundeskanzler Scholz sagte nichts.'],
  ['Emmanuel Macron', 'Le Président Macron a parlé.'],
  ['Recep Tayyip Erdoğan', 'Cumhurbaşkanı Erdoğan konuştu.'],
  [{ name: 'Vladimir Putin', nativeName: 'Владимир Путин' }, 'Президент Путин сказал.'],
  [{ name: 'Kyriakos Mitsotakis', nativeName: 'Κυριάκος Μητσοτάκης' }, 'Ο Μητσοτάκης είπε.'],
])('titles and articles of other languages are no first names: %o', (person, text) => {
  expect(found([person], text)).not.toBe('');
});

test.each([
  ['Jeff Sessions', 'Sessions were held.'],
  ['Kate Bolts', 'Bolts are missing.'],
  ['Tom Petty Rains', 'Rains have begun.'],
])('a word that opens a sentence about several things is no surname: %s', (name, text) => {
  expect(found([name], text)).toBe('');
});

test.each(['Charles de Gaulle airport', 'Indira Gandhi stadium', 'Charles de Gaulle boulevard'])(
  'what is called after a person is not the person: %s',
  (text) => expect(found(['Charles de Gaulle', 'Indira Gandhi'], `At ${text} nobody waited.`)).toBe(''),
);

test.each<[Person, string, string]>([
  [{ name: 'Fumio Kishida', nativeName: '岸田文雄' }, '岸田　文雄首相', '岸田　文雄'],
  [{ name: 'Donald Trump', nativeName: 'ドナルド・トランプ' }, 'ドナルド･トランプ大統領', 'ドナルド･トランプ'],
  [{ name: 'Lee Jae-myung', nativeName: '이재명' }, '이재명께서 말했다', '이재명'],
  [{ name: 'Narendra Modi', nativeName: 'नरेन्द्र मोदी' }, 'नरेंद्र मोदी ने कहा', 'नरेंद्र मोदी'],
  [{ name: 'Rahul Gandhi', nativeName: 'राहुल गांधी' }, 'राहुल गान्धी ने कहा', 'राहुल गान्धी'],
  [{ name: 'Sonia Gandhi', nativeName: 'સોનિયા ગાંધી' }, 'સોનિયા ગાન્ધી', 'સોનિયા ગાન્ધી'],
  [{ name: 'Benjamin Netanyahu', nativeName: 'בנימין נתניהו' }, 'בנימין "ביבי" נתניהו', 'בנימין "ביבי" נתניהו'],
])('forms of other scripts: %o', (person, text, words) => {
  expect(found([person], text).split(': ')[1]).toBe(words);
}); // prettier-ignore
