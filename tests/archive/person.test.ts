import { expect, test } from 'vitest';
import { registerKey, registerName, roleText, rolesOn } from '../../src/archive/person.ts';
import { archive, country, person, story } from './holdings.ts';

const wang = archive({
  stories: [story('a')],
  people: [
    person('wang-yi', {
      roles:
        '[{ title: Ambassador }, { title: Foreign Minister, country: CN, from: 2013-03-16, to: 2022-12-30 }, { title: Director, from: 2023-01 }, { title: Student, to: 1982 }]',
    }),
  ],
  countries: [country('CN', { name: 'China' })],
}).people[0]!;

const offices: [date: string, titles: string[]][] = [
  ['2013-03-15', []],
  ['2013-03-16', ['Foreign Minister']],
  ['2022-12-30T23:00:00-12:00', ['Foreign Minister']],
  ['2022-12-31', []],
  ['2023-01-01', ['Director']],
  ['2022-12', ['Foreign Minister']],
  ['2013', ['Foreign Minister']],
  ['2023~', ['Director']],
  ['1982-12-31', ['Student']],
  ['1983', []],
];
for (const [date, titles] of offices)
  test(`on ${date} the offices held are: ${titles.join(', ') || 'none'}`, () => {
    expect(rolesOn(wang, date).map(({ title }) => title)).toEqual(titles);
  });

test('an office is named with its country', () => {
  expect(wang.roles.map(roleText)).toEqual(['Ambassador', 'Foreign Minister, China', 'Director', 'Student']);
});

const registered: [name: string, familyName: string | undefined, printed: string, key: string][] = [
  ['Esmaeil Baghaei', undefined, 'Baghaei, Esmaeil', 'baghaei esmaeil'],
  ['Wang Yi', 'Wang', 'Wang Yi', 'wang yi'],
  ['Xi', undefined, 'Xi', 'xi'],
  ['Mohammad Javad Zarif', 'Zarif', 'Zarif, Mohammad Javad', 'zarif mohammad javad'],
  ['Ursula von der Leyen', 'von der Leyen', 'von der Leyen, Ursula', 'leyen ursula'],
  ['Badr al-Busaidi', undefined, 'al-Busaidi, Badr', 'busaidi badr'],
  ['Tamim bin Hamad Al Thani', 'Al Thani', 'Al Thani, Tamim bin Hamad', 'thani tamim bin hamad'],
  ['Gabriel García Márquez', 'García Márquez', 'García Márquez, Gabriel', 'garcia marquez gabriel'],
  ['John F. Kennedy Jr.', 'Kennedy', 'Kennedy, John F. Jr.', 'kennedy john f jr'],
  ['Jane Doe', 'Roe', 'Jane Doe', 'jane doe'],
];
for (const [name, familyName, printed, key] of registered)
  test(`the register prints ${name} as “${printed}”`, () => {
    expect(registerName({ name, familyName })).toBe(printed);
    expect(registerKey({ name, familyName })).toBe(key);
  });
