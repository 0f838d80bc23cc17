import { expect, test } from 'vitest';
import type { Holdings } from '../../src/archive/archive.ts';
import { crossCheck } from '../../src/archive/crossCheck.ts';
import { defectText } from '../../src/parse/contentError.ts';
import { country, person, story } from './holdings.ts';

const told = (holdings: Partial<Holdings>): string[] =>
  crossCheck({ stories: [], people: [], countries: [], ...holdings }).map((defect) => defectText(defect, ''));

test('records that fit together have no defect', () => {
  expect(
    told({
      stories: [story('a', { people: '[wang-yi]', countries: '[CN]', aliases: '[/old/]' }), story('b')],
      people: [person('wang-yi', { name: 'Wang Yi', variants: '[Wáng Yì]', country: 'CN' })],
      countries: [country('CN')],
    }),
  ).toEqual([]);
});

test('one id of two files is told once, with the other file', () => {
  const other = { ...story('a'), file: 'stories/a.markdown' };
  const wanted = [
    'stories/a.md: this story has the id “a”, and so has stories/a.markdown. [duplicate-id]\n    Give one of the two files another name.',
  ];
  expect(told({ stories: [story('a'), other] })).toEqual(wanted);
  expect(told({ stories: [other, story('a')] })).toEqual(wanted);
});

test('one country in two files is told with the place of its code', () => {
  expect(told({ countries: [country('IR'), { ...country('IR'), file: 'countries/persia.md' }] })).toEqual([
    'countries/persia.md:2:7: code: this country has the code “IR”, and so has countries/ir.md. [duplicate-id]\n    Keep one of the two files, or write the right code.',
  ]);
});

test('a person nobody has a record of is told in each field that may name one', () => {
  expect(
    told({
      stories: [
        story('a', {
          people: '[nobody]',
          notPeople: '[noone]',
          photos: '[{ caption: A crowd, people: [nowhere] }]',
        }),
      ],
    }),
  ).toEqual([
    'stories/a.md:5:10: people[1]: there is no person “nobody”. [unknown-person]\n    Add people/nobody.md, or delete it here.',
    'stories/a.md:6:13: notPeople[1]: there is no person “noone”. [unknown-person]\n    Add people/noone.md, or delete it here.',
    'stories/a.md:7:39: photos[1].people[1]: there is no person “nowhere”. [unknown-person]\n    Add people/nowhere.md, or delete it here.',
  ]);
});

test('the nearest id is proposed, or the one whose variant was written', () => {
  const people = [person('esmaeil-baghaei', { name: 'Esmaeil Baghaei', variants: '[Ismail Baqai]' })];
  const mends = told({ stories: [story('a', { people: '[esmaeil-bagaei, ismail-baqai]' })], people });
  expect(mends.map((fix) => fix.split('\n    ')[1])).toEqual([
    'Write esmaeil-baghaei, or add people/esmaeil-bagaei.md.',
    'Write esmaeil-baghaei, or add people/ismail-baqai.md.',
  ]);
});

test('a person whose record is broken is there all the same', () => {
  const broken = person('wang-yi', { name: '' });
  expect(broken.record).toBeUndefined();
  expect(told({ stories: [story('a', { people: '[wang-yi]' })], people: [broken] })).toEqual([]);
});

test('a country without a record is told in each field that may name one', () => {
  const missing =
    'there is no record for the country CN. [unknown-country]\n    Add countries/cn.md, or write another code.';
  expect(
    told({
      stories: [story('a', { countries: '[CN]', notCountries: '[CN]' })],
      people: [person('b', { country: 'CN', roles: '[{ title: Minister, country: CN }]' })],
    }),
  ).toEqual([
    `stories/a.md:5:13: countries[1]: ${missing}`,
    `stories/a.md:6:16: notCountries[1]: ${missing}`,
    `people/b.md:3:10: country: ${missing}`,
    `people/b.md:4:37: roles[1].country: ${missing}`,
  ]);
});

test('a country whose record is broken is there all the same', () => {
  const broken = country('CN', { name: '' });
  expect(broken.record).toBeUndefined();
  expect(told({ stories: [story('a', { countries: '[CN]' })], countries: [broken] })).toEqual([]);
});

test('a name claimed by two people is told, however it is spelt', () => {
  const people = [person('a', { name: 'Wang Yi' }), person('b', { name: 'Yi', variants: '[wáng-yì]' })];
  expect(told({ people })).toEqual([
    'people/b.md:3:12: variants[1]: the name “wáng-yì” is claimed by people/a.md too. [shared-name]\n    Take it out of one of the two, or write ambiguousSurname: true in both.',
  ]);
});

test('a name may mean two people where both records say so', () => {
  const two = (first: string, second: string): string[] =>
    told({
      people: [
        person('a', { name: 'Wang', ambiguousSurname: first }),
        person('b', { name: 'Wang', ambiguousSurname: second }),
      ],
    });
  expect(two('true', 'true')).toEqual([]);
  expect(two('true', 'false')).toHaveLength(1);
  expect(two('false', 'true')).toHaveLength(1);
});

test('a third who claims the name of two is told as well', () => {
  const namesake = (id: string, ambiguous: string) =>
    person(id, { name: 'Wang', ambiguousSurname: ambiguous });
  expect(
    told({ people: [namesake('a', 'true'), namesake('b', 'false'), namesake('c', 'true')] }),
  ).toHaveLength(1);
  expect(
    told({ people: [namesake('a', 'false'), namesake('b', 'true'), namesake('c', 'true')] }),
  ).toHaveLength(2);
});

test('a person may repeat the own name among the variants', () => {
  expect(told({ people: [person('a', { name: 'Wang Yi', variants: '[Wang-Yi]' })] })).toEqual([]);
});

test('a word that two countries claim must be shared by both', () => {
  const iran = country('IR', { demonyms: '[Fooish]', shared: '[Fooish]' });
  expect(told({ countries: [iran, country('IQ', { demonyms: '[Fooish]' })] })).toEqual([
    'countries/ir.md: demonyms[1]: the word “Fooish” is claimed by countries/iq.md too. [shared-word]\n    Take it out of one of the two, or write it under shared in both.',
  ]);
  expect(told({ countries: [iran, country('IQ', { demonyms: '[Fooish]', shared: '[Fooish]' })] })).toEqual(
    [],
  );
});

test('two people whose names hold no letter are two', () => {
  expect(told({ people: [person('a', { name: '"+ +"' }), person('b', { name: '😀 😀' })] })).toEqual([]);
});
