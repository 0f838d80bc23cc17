import { expect, test } from 'vitest';
import { registerKey, registerName, roleText, rolesOn, seeReferences } from '../../src/archive/person.ts';
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
  expect(wang.roles.map((role) => roleText(role))).toEqual([
    'Ambassador',
    'Foreign Minister, China',
    'Director',
    'Student',
  ]);
  expect(roleText(wang.roles[1]!, '، ')).toBe('Foreign Minister، China');
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
  ['John F. Kennedy Jr.', 'Kennedy', 'Kennedy, John F., Jr.', 'kennedy john f jr'],
  ['Martin Luther King, Jr.', undefined, 'King, Martin Luther, Jr.', 'king martin luther jr'],
  ['Martin Luther King Jr.', undefined, 'King, Martin Luther, Jr.', 'king martin luther jr'],
  ['Cornelius Vance III', undefined, 'Vance, Cornelius, III', 'vance cornelius iii'],
  ['Ursula von der Leyen', undefined, 'von der Leyen, Ursula', 'leyen ursula'],
  ['J.D. Vance', undefined, 'Vance, J.D.', 'vance jd'],
  ['Kim Jong Un', undefined, 'Kim Jong Un', 'kim jong un'],
  ['Pope John XXIII', undefined, 'John XXIII, Pope', 'john xxiii pope'],
  ['Queen Margrethe II', undefined, 'Margrethe II, Queen', 'margrethe ii queen'],
  ['King Felipe', undefined, 'Felipe, King', 'felipe king'],
  ['Prince Faisal bin Farhan', undefined, 'Prince Faisal bin Farhan', 'prince faisal bin farhan'],
  ['Elizabeth II', undefined, 'Elizabeth II', 'elizabeth ii'],
  ['Jane Doe', 'Roe', 'Jane Doe', 'jane doe'],
  ['Robert De Niro', undefined, 'De Niro, Robert', 'de niro robert'],
  ['Benicio Del Toro', undefined, 'Del Toro, Benicio', 'del toro benicio'],
  ['Martin Van Buren', undefined, 'Van Buren, Martin', 'van buren martin'],
  ['Fernando de la Rúa', undefined, 'de la Rúa, Fernando', 'rua fernando'],
  ['Juan del Castillo', undefined, 'del Castillo, Juan', 'castillo juan'],
  ['Eduardo dos Santos', undefined, 'dos Santos, Eduardo', 'santos eduardo'],
  ['Charles de Gaulle', undefined, 'de Gaulle, Charles', 'gaulle charles'],
  ['Valéry Giscard d’Estaing', 'd’Estaing', 'd’Estaing, Valéry Giscard', 'estaing valery giscard'],
  ['Gabriele D’Annunzio', undefined, 'D’Annunzio, Gabriele', 'dannunzio gabriele'],
  ['Luigi di Maio', undefined, 'di Maio, Luigi', 'maio luigi'],
  ['Mohamed ElBaradei', undefined, 'ElBaradei, Mohamed', 'elbaradei mohamed'],
  ['Abdel Fattah El-Sisi', undefined, 'El-Sisi, Abdel Fattah', 'sisi abdel fattah'],
  ['El', undefined, 'El', 'el'],
];
for (const [name, familyName, printed, key] of registered)
  test(`the register prints ${name} as “${printed}”`, () => {
    expect(registerName({ name, familyName })).toBe(printed);
    expect(registerKey({ name, familyName })).toBe(key);
  });

const baghaei = { name: 'Esmaeil Baghaei', variants: '[Esmail Baghaei, Esmaeil Baqaei, Ismail Baqaei]' };

test('the spellings that stories print are told with their number of stories, but for the name itself', () => {
  const opened = archive({
    people: [person('esmaeil-baghaei', baghaei)],
    stories: [
      story('a', { title: 'ESMAEIL BAQAEI SPEAKS' }, 'Esmaeil Baghaei spoke. Baghaei left.'),
      story('b', {}, 'Esmaeil Baqaei spoke. Baqaei left. Esmaeil Baqaei was tired.'),
      story('c', { title: 'ISMAIL BAQAEI SPEAKS' }, '[Esmail] Baghaei spoke.'),
    ],
  });
  expect(opened.people[0]!.spellings).toEqual([
    ['Esmaeil Baqaei', 2],
    ['Esmail Baghaei', 1],
    ['Ismail Baqaei', 1],
  ]);
});

test('case endings make no spelling of their own', () => {
  const opened = archive({
    people: [person('putin', { name: 'Vladimir Putin', nativeName: 'Владимир Путин', lang: 'ru' })],
    stories: [
      story('a', {}, 'Встреча с Владимиром Путиным. Слова Владимира Путина.'),
      story('b', {}, 'Слова Владимира Путина.'),
    ],
  });
  expect(opened.people[0]!.spellings).toEqual([['Владимир Путин', 2]]);
});

test('a register leads from every other place in the alphabet to the name', () => {
  const references = (fields: Parameters<typeof person>[1]) =>
    seeReferences(archive({ stories: [story('a')], people: [person('x', fields)] }).people[0]!);
  expect(references(baghaei)).toEqual([{ name: 'Baqaei, Esmaeil', key: 'baqaei esmaeil' }]);
  expect(
    references({ name: 'Xi Jinping', familyName: 'Xi', variants: '[Hsi Chin-ping, President Xi]' }),
  ).toEqual([{ name: 'Hsi Chin-ping', key: 'hsi chin ping' }]);
});

test('stories about a person are told from those that mention the person in passing', () => {
  const opened = archive({
    people: [person('wang-yi', { name: 'Wang Yi' })],
    stories: [story('a', { title: 'Wang Yi speaks' }), story('b', {}, 'Wang Yi spoke.')],
  });
  const [wang] = opened.people;
  expect(wang!.stories.map(({ id }) => id)).toEqual(['a', 'b']);
  expect([...wang!.about].map(({ id }) => id)).toEqual(['a']);
});
