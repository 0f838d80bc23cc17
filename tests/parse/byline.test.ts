import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readByline } from '../../src/parse/byline.ts';

const bylines: [printed: string, names: string[]][] = [
  ['Jane Doe', ['Jane Doe']],
  ['By JANE DOE and John Roe, Associated Press Writers', ['Jane Doe', 'John Roe']],
  ['By Jon Gambrell, Associated Press', ['Jon Gambrell']],
  ['By PARISA NAMDARI, RONEN BARLEV and MARK MASON', ['Parisa Namdari', 'Ronen Barlev', 'Mark Mason']],
  ["BY CONOR O'BRIEN", ["Conor O'Brien"]],
  ['by: Jane Doe & John Roe', ['Jane Doe', 'John Roe']],
  ['Jane Doe in Tehran and John Roe in Washington', ['Jane Doe', 'John Roe']],
  ['Reporting by Jane Doe; Editing by John Roe', ['Jane Doe']],
  ['By Jane Doe. Additional reporting by John Roe', ['Jane Doe']],
  ['By Jane Doe — Asharq Al-Awsat', ['Jane Doe']],
  ['By Jane Doe, Diplomatic Correspondent', ['Jane Doe']],
  ['Sandra Rowland', ['Sandra Rowland']],
  ['Jane Doe and agencies', ['Jane Doe']],
  ['By The Associated Press', []],
  ['By Agence France-Presse', []],
  ['AFP', []],
  ['Words by Jane Doe', ['Jane Doe']],
  ['By Jane Doe Follow', ['Jane Doe']],
  ['By Jane Doe | jdoe@ledger.example', ['Jane Doe']],
  ['By Web Desk', []],
  ['By a staff writer', []],
  ['By Peter and Jane Holt', ['Peter and Jane Holt']],
  ['', []],
];

for (const [printed, names] of bylines)
  test(`the byline “${printed}” names ${names.join(' and ') || 'nobody'}`, () => {
    expect(readByline(printed)).toEqual(names);
  });

const inOtherLanguages: [lang: string, printed: string, names: string[]][] = [
  ['de', 'Von Jürgen Groß und Käthe Brandt', ['Jürgen Groß', 'Käthe Brandt']],
  ['de-AT', 'VON ANNA WEBER, JAN KUHL UND TOM BECK', ['Anna Weber', 'Jan Kuhl', 'Tom Beck']],
  ['de', 'von Hardenberg', ['von Hardenberg']],
  ['de', 'Karl und Anna Weber', ['Karl und Anna Weber']],
  ['de', 'Anna Weber und dpa', ['Anna Weber']],
  ['fr', 'Par Hélène d’Arcy et Jean-Luc Picot', ['Hélène d’Arcy', 'Jean-Luc Picot']],
  ['es', 'Por Íñigo Peña y Ana Ruiz', ['Íñigo Peña', 'Ana Ruiz']],
  ['es', 'Ana Ruiz e Íñigo Peña', ['Ana Ruiz', 'Íñigo Peña']],
  ['es', 'José Ortega y Gasset', ['José Ortega y Gasset']],
  ['pt-BR', 'Por Inês Rocha e João Melo', ['Inês Rocha', 'João Melo']],
  ['it', 'di Carla Neri e Ugo Sala', ['Carla Neri', 'Ugo Sala']],
  ['nl', 'door Piet Kuiper en Anna de Wit', ['Piet Kuiper', 'Anna de Wit']],
  ['nb', 'Av Lars Østby og Kari Lunde', ['Lars Østby', 'Kari Lunde']],
  ['sv', 'Av Åsa Lund och Nils Ek', ['Åsa Lund', 'Nils Ek']],
  ['pl', 'Jan Nowak i Ewa Lis', ['Jan Nowak', 'Ewa Lis']],
  ['tr', 'Şükrü Çağlayan ve Ayşe Demir', ['Şükrü Çağlayan', 'Ayşe Demir']],
  ['ru', 'Иван Петров и Анна Орлова', ['Иван Петров', 'Анна Орлова']],
  ['fa', 'مریم کریمی و کاوه نیک', ['مریم کریمی', 'کاوه نیک']],
  ['fa', 'مریم کریمی، کاوه نیک', ['مریم کریمی', 'کاوه نیک']],
  ['ar', 'بقلم سعاد نور، علي حسن', ['سعاد نور', 'علي حسن']],
  ['ja', '山田花子、鈴木一郎', ['山田花子', '鈴木一郎']],
  ['xx', 'Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
];

test.each(inOtherLanguages)('in a story in “%s”, “%s” names %j', (lang, printed, names) =>
  expect(readByline(printed, lang)).toEqual(names),
);

test('words of other languages are not taken for those of the story’s', () =>
  expect(readByline('Von Jürgen Groß und Käthe Brandt')).toEqual(['Von Jürgen Groß und Käthe Brandt']));

test('no byline makes the reader fail or names an empty name', () => {
  const fragment = fc.constantFrom(
    'By ',
    ' and ',
    ', ',
    ' with ',
    ' in ',
    '; editing by ',
    ' — ',
    'AFP',
    'JANE',
  );
  const printed = fc.array(fc.oneof(fragment, fc.string({ unit: 'binary' }))).map((parts) => parts.join(''));
  fc.assert(
    fc.property(printed, (byline) => {
      for (const name of readByline(byline)) expect(name.trim()).not.toBe('');
    }),
  );
});
