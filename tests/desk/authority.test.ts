import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { countryReader } from '../../src/archive/countryNamed.ts';
import { readAuthorityTable } from '../../src/desk/authority/table.ts';
import { readWikidata } from '../../src/desk/authority/wikidata.ts';
import { contentDefects } from '../../src/edition/edition.ts';
import { readCsv } from '../../src/parse/csv.ts';
import { nameReportText, applyNameFile } from '../../src/desk/nameFile.ts';
import { readHoldings } from '../../src/store/holdings.ts';
import { contentFolder, storyFile } from '../store/contentFolder.ts';

/* Entities as Special:EntityData gives them, of people who are made up. */
const item = (id: string) => ({
  snaktype: 'value',
  datavalue: { value: { 'entity-type': 'item', id }, type: 'wikibase-entityid' },
});
const text = (value: string) => ({ snaktype: 'value', datavalue: { value, type: 'string' } });
const time = (value: string, precision: number) => ({
  snaktype: 'value',
  datavalue: {
    value: { time: value, precision, calendarmodel: 'http://www.wikidata.org/entity/Q1985727' },
    type: 'time',
  },
});
const claim = (mainsnak: object, qualifiers = {}, rank = 'normal') => ({
  mainsnak,
  type: 'statement',
  rank,
  qualifiers,
});
const labels = (of: Record<string, string>) =>
  Object.fromEntries(Object.entries(of).map(([language, value]) => [language, { language, value }]));
const aliases = (of: Record<string, string[]>) =>
  Object.fromEntries(
    Object.entries(of).map(([language, values]) => [language, values.map((value) => ({ language, value }))]),
  );

const furano = {
  type: 'item',
  id: 'Q900001',
  labels: labels({ en: 'Dilsen Furano', de: 'Dilsen Furano', ru: 'Дилсен Фурано', fa: 'دیلسن فورانو', sv: 'Dilsén Furåno' }),
  aliases: aliases({ en: ['Dilsen R. Furano', 'Furano', 'President Furano', 'Dilsen Furano (politician)'], fa: ['د. فورانو'] }),
  claims: {
    P31: [claim(item('Q5'))],
    P1559: [claim({ snaktype: 'value', datavalue: { value: { text: 'دیلسن فورانو', language: 'fa' }, type: 'monolingualtext' } })],
    P734: [claim(item('Q900010'))],
    P27: [claim(item('Q36704'), { P582: [time('+1992-00-00T00:00:00Z', 9)] }), claim(item('Q794'))],
    P214: [claim(text('75121530'))],
    P213: [claim(text('0000 0001 2103 2683')), claim(text('0000 0000 0000 0000'), {}, 'deprecated')],
    P39: [
      claim(item('Q900011'), { P580: [time('+2024-08-21T00:00:00Z', 11)], P1001: [item('Q794')] }),
      claim(item('Q900012'), { P580: [time('+2019-05-00T00:00:00Z', 10)], P582: [time('+2021-00-00T00:00:00Z', 9)] }),
      claim(item('Q999999')),
    ],
  },
}; // prettier-ignore
const others = {
  Q900010: { type: 'item', id: 'Q900010', labels: labels({ en: 'Furano' }), claims: { P31: [claim(item('Q101352'))] } },
  Q900011: { type: 'item', id: 'Q900011', labels: labels({ en: 'foreign minister' }), claims: { P31: [claim(item('Q294414'))] } },
  Q900012: { type: 'item', id: 'Q900012', labels: labels({ en: 'member of parliament' }), claims: { P31: [claim(item('Q294414'))], P1001: [claim(item('Q900013'))] } },
  Q900013: { type: 'item', id: 'Q900013', labels: labels({ en: 'Elbonia' }), claims: { P31: [claim(item('Q6256'))], P297: [claim(text('OM'))] } },
}; // prettier-ignore
const facts = {
  name: 'Dilsen Furano',
  variants: ['Дилсен Фурано', 'Dilsen R. Furano', 'د. فورانو'],
  nativeName: 'دیلسن فورانو',
  lang: 'fa',
  familyName: 'Furano',
  roles: [
    { title: 'Member of parliament', country: 'OM', from: '2019-05', to: '2021' },
    { title: 'Foreign minister', country: 'IR', from: '2024-08-21' },
  ],
  country: 'IR',
  wikidata: 'Q900001',
  sameAs: ['https://viaf.org/viaf/75121530', 'https://isni.org/isni/0000000121032683'],
};
const all = { furano, ...others };

describe('entities of Wikidata are read', () => {
  test.each([
    ['as Special:EntityData gives them', JSON.stringify({ entities: { Q900001: furano, ...others } })],
    ['as wbgetentities gives them, with one that is missing', JSON.stringify({ entities: { Q1: { id: 'Q1', missing: '' }, Q900001: furano, ...others }, success: 1 }, undefined, 2)],
    ['in a list', JSON.stringify(Object.values(all))],
    ['one a line', Object.values(all).map((one) => JSON.stringify(one)).join('\n')],
    ['one a line, as the dump has them', `[\n${Object.values(all).map((one) => JSON.stringify(one)).join(',\n')}\n]`],
  ])('%s', (_, source) => {
    const { people, notes, problems } = readWikidata(source);
    expect(problems).toEqual([]);
    expect(people.map((one) => one.facts)).toEqual([facts]);
    expect(notes.map(({ about, said }) => `${about}: ${said}`)).toEqual([
      'Dilsen Furano (Q900001): left out as no whole names: “Furano”, “President Furano”, “Dilsen Furano (politician)”.',
      'Dilsen Furano (Q900001): an office is Q999999, whose label the file does not hold.',
    ]);
  }); // prettier-ignore

  test('by themselves, with what they name by number left out and reported', () => {
    const { people, notes } = readWikidata(JSON.stringify(furano));
    expect(people.map((one) => one.facts)).toEqual([{ ...facts, familyName: undefined, roles: [] }]);
    expect(notes.map(({ said }) => said)).toEqual([
      'the family name is Q900010, whose label the file does not hold.',
      'left out as no whole names: “Furano”, “President Furano”, “Dilsen Furano (politician)”.',
      'an office is Q900011, whose label the file does not hold.',
      'an office is Q900012, whose label the file does not hold.',
      'an office is Q999999, whose label the file does not hold.',
    ]);
  });

  test('with dates that are less exact than a year left out, and the office kept', () => {
    const office = claim(item('Q900011'), { P580: [time('+1900-00-00T00:00:00Z', 7)], P582: [{ snaktype: 'somevalue' }] });
    const { people, notes } = readWikidata(JSON.stringify([{ ...furano, claims: { P31: furano.claims.P31, P39: [office] } }, others.Q900011]));
    expect(people[0]!.facts.roles).toEqual([{ title: 'Foreign minister' }]);
    expect(notes.at(-1)!.said).toBe('a date of the office “foreign minister” is less exact than a year, or before the year 1.');
  });

  test('with the place of what cannot be read', () => {
    expect(readWikidata(`${JSON.stringify(furano)}\n{"id": \n`).problems).toMatchObject([{ line: 2, message: expect.stringMatching(/^is no JSON: /) as string }]);
  });

  test.each([
    ['no item', '{"entities": {}}'],
    ['labels alone', '{"en": "Dilsen Furano", "de": "Dilsen Furano"}'],
    ['what a search gives', '{"results": [{"id": "P31", "display-label": {"language": "en", "value": "instance of"}}]}'],
    ['what a query gives', '{"head": {"vars": ["item"]}, "results": {"bindings": [{"item": {"type": "uri", "value": "http://www.wikidata.org/entity/Q900001"}}]}}'],
  ])('only where they are whole: %s is refused', (_, source) => {
    expect(readWikidata(source)).toMatchObject({ people: [], problems: [{ line: 1, message: 'is JSON, and holds no item of Wikidata in a form that is known.', fix: expect.stringContaining('REST API') as string }] });
  });

  test('of people, and of no town', () => {
    expect(readWikidata(JSON.stringify(others.Q900013)).problems).toMatchObject([{ line: 1, message: 'holds items of Wikidata, and none of a person.' }]);
  });
}); // prettier-ignore

describe('items are read in the form of the REST API', () => {
  const value = (content: unknown) => ({ type: 'value', content });
  const statement = (id: string, of: object, more = {}) =>
    ({ id: `Q900001$${id}`, rank: 'normal', property: { id, data_type: 'string' }, value: of, qualifiers: [], references: [], ...more });
  const qualifier = (id: string, of: object) => ({ property: { id, data_type: 'time' }, value: of });
  const day = (time: string, precision: number) => value({ time, precision, calendarmodel: 'http://www.wikidata.org/entity/Q1985727' });
  const person = {
    type: 'item',
    id: 'Q900001',
    labels: { en: 'Dilsen Furano', ru: 'Дилсен Фурано' },
    descriptions: { en: 'diplomat' },
    aliases: { en: ['Dilsen R. Furano', 'Furano', 'President Furano', 'Dilsen Furano (politician)'], fa: ['د. فورانو'] },
    statements: {
      P31: [statement('P31', value('Q5'))],
      P569: [statement('P569', day('+1961-02-03T00:00:00Z', 11))],
      P1559: [statement('P1559', value({ language: 'fa', text: 'دیلسن فورانو' }))],
      P734: [statement('P734', value('Q900010'))],
      P27: [
        statement('P27', value('Q36704'), { qualifiers: [qualifier('P582', day('+1992-00-00T00:00:00Z', 9))] }),
        statement('P27', { type: 'somevalue' }),
        statement('P27', value('Q794')),
      ],
      P214: [statement('P214', value('75121530'))],
      P213: [statement('P213', value('0000 0001 2103 2683')), statement('P213', value('0000 0000 0000 0000'), { rank: 'deprecated' })],
      P39: [
        statement('P39', value('Q900011'), { qualifiers: [qualifier('P580', day('+2024-08-21T00:00:00Z', 11)), qualifier('P582', { type: 'novalue' }), qualifier('P1001', value('Q794'))] }),
        statement('P39', value('Q900012'), { qualifiers: [qualifier('P580', day('+2019-05-00T00:00:00Z', 10)), qualifier('P582', day('+2021-00-00T00:00:00Z', 9))] }),
        statement('P39', value('Q999999')),
      ],
    },
    sitelinks: {},
  };
  const labelled = (id: string, en: string, statements: object) => ({ type: 'item', id, labels: { en }, aliases: {}, statements });
  const named = [
    labelled('Q900010', 'Furano', { P31: [statement('P31', value('Q101352'))] }),
    labelled('Q900011', 'foreign minister', { P31: [statement('P31', value('Q294414'))] }),
    labelled('Q900012', 'member of parliament', { P31: [statement('P31', value('Q294414'))], P1001: [statement('P1001', value('Q900013'))] }),
    labelled('Q900013', 'Elbonia', { P31: [statement('P31', value('Q6256'))], P297: [statement('P297', value('OM'))] }),
  ];

  test.each([
    ['in a list', JSON.stringify([person, ...named])],
    ['one a line', [person, ...named].map((one) => JSON.stringify(one)).join('\n')],
    ['beside items of the other form', JSON.stringify([person, ...Object.values(others)])],
  ])('%s', (_, source) => {
    const { people, notes, problems } = readWikidata(source);
    expect(problems).toEqual([]);
    expect(people.map((one) => one.facts)).toEqual([facts]);
    expect(notes.map(({ said }) => said)).toEqual([
      'left out as no whole names: “Furano”, “President Furano”, “Dilsen Furano (politician)”.',
      'an office is Q999999, whose label the file does not hold.',
    ]);
  });

  test('as one answer gives it', () => {
    const { people, problems } = readWikidata(JSON.stringify(person, undefined, 2));
    expect(problems).toEqual([]);
    expect(people).toMatchObject([{ line: 3, facts: { name: 'Dilsen Furano', country: 'IR', nativeName: 'دیلسن فورانو' } }]);
  });

  test('with no more than labels', () => {
    const bare = { type: 'item', id: 'Q900002', labels: { mul: 'Ngọc Thi' }, descriptions: {}, aliases: {}, statements: {}, sitelinks: {} };
    expect(readWikidata(JSON.stringify(bare))).toMatchObject({ people: [{ facts: { name: 'Ngọc Thi', variants: [], wikidata: 'Q900002' } }], problems: [] });
  });
}); // prettier-ignore

const countryNamed = countryReader([
  { code: 'IR', name: 'Iran', names: ['Persia'] },
  { code: 'OM', name: 'Oman', names: [] },
  { code: 'CD', name: 'Democratic Republic of Congo', names: ['Congo', 'Zaire'] },
  { code: 'CG', name: 'Republic of Congo', names: ['Congo'] },
]);
const table = (source: string) => {
  const read = readCsv(source);
  if ('message' in read) throw new Error(read.message);
  return readAuthorityTable(read, countryNamed);
};

test('a table of authority records is read', () => {
  const source = `name;variants;nativeName;lang;familyName;roles;country;wikidata;viaf;isni;sameAs
Dilsen Furano;Дилсен Фурано | Dilsen R. Furano | د. فورانو;دیلسن فورانو;fa;Furano;Member of parliament (OM, 2019-05/2021) | Foreign minister (IR, 2024-08-21/..);IR;https://www.wikidata.org/wiki/Q900001;75121530;0000 0001 2103 2683;
`;
  expect(table(source)).toEqual({ people: [{ line: 2, id: undefined, facts }], notes: [], problems: [] });
});

test.each([
  ['Minister (2024-13-40)', 'roles', '“2024-13-40” is no time.'],
  ['Minister (IR, soon)', 'roles', '“soon” is neither a country’s code nor its name.'],
  ['(IR, 2024)', 'roles', '“(IR, 2024)” has no title.'],
])('a role written %j is refused', (roles, column, message) => {
  expect(table(`name;roles\nJane Doe;${roles}\n`).problems).toMatchObject([{ line: 2, column, message }]);
});

const ours = fileURLToPath(new URL('../../content', import.meta.url));
const settle = async (content: string, source: string) =>
  nameReportText(await applyNameFile(content, { from: 'people.json', text: source }), (file) => file);

test.each([
  ['Iran', 'IR'],
  ['IRN', 'IR'],
  ['ir', 'IR'],
  ['Persia', 'IR'],
  ['Iraн', undefined],
  ['иран', 'IR'],
  ['ARG', 'AR'],
  ['Argentinien', 'AR'],
  ['zaire', 'CD'],
  ['Südkorea', 'KR'],
  ['日本', 'JP'],
])('a table may name a country by its name or a code: %s', (written, code) => {
  const { people, problems } = table(
    `name,country,roles\nJane Doe,${written},"Minister (${written}, 2019/2020)"\n`,
  );
  expect(people.map(({ facts: { country, roles } }) => [country, ...roles])).toEqual(
    code ? [[code, { title: 'Minister', country: code, from: '2019', to: '2020' }]] : [[undefined]],
  );
  expect(problems.map(({ column }) => column).toSorted()).toEqual(code ? [] : ['country', 'roles']);
});

test.each([
  ['Congo', 'ambiguous-country', '“Congo” may be CD (Democratic Republic of Congo) or CG (Republic of Congo).', 'Write the code of the one that is meant.'],
  ['Irann', 'unknown-country-name', '“Irann” is neither a country’s code nor its name.', 'Is IR (Iran) meant? Write the code.'],
  ['Zair', 'unknown-country-name', '“Zair” is neither a country’s code nor its name.', 'Is CD (Democratic Republic of Congo) meant? Write the code.'],
  ['Atlantis', 'unknown-country-name', '“Atlantis” is neither a country’s code nor its name.', 'Write the two capital letters of ISO 3166-1, as IR for Iran.'],
])('a country that is not clear is refused with what to write: %s', (written, id, message, fix) => {
  expect(table(`name,country\nJane Doe,${written}\n`).problems).toEqual([{ line: 2, column: 'country', id, message, fix }]);
}); // prettier-ignore

test('every name that Dateline’s own records have is that of its country, or of several', async () => {
  const holdings = await readHoldings({ content: ours, public: '/nowhere', ours });
  const records = holdings.countries.flatMap(({ record }) => record ?? []);
  const read = countryReader(records);
  expect(records.flatMap(({ code, name }) => (JSON.stringify(read(name)) === JSON.stringify({ code }) ? [] : [name]))).toEqual([]);
  const unknown = records.flatMap(({ names }) => names).filter((name) => 'message' in read(name) && !(read(name) as { message: string }).message.includes('may be'));
  expect(unknown).toEqual([]);
}); // prettier-ignore

test('what is told of people becomes records that a build takes, and the same again changes nothing', async () => {
  const content = await contentFolder({
    'stories/a.md': storyFile({}, '\nForeign Minister Dilsen Furano spoke.\n'),
  });
  const source = JSON.stringify({ entities: { Q900001: furano, ...others } });
  expect(await settle(content, source)).toContain(
    '1 record written, 0 records added to, 0 names dismissed.\n',
  );
  const record = await readFile(join(content, 'people/dilsen-furano.md'), 'utf8');
  expect(record).toBe(`---
name: Dilsen Furano
variants: [Дилсен Фурано, Dilsen R. Furano, د. فورانو]
nativeName: دیلسن فورانو
lang: fa
roles:
  - title: Member of parliament
    country: OM
    from: 2019-05
    to: 2021
  - title: Foreign minister
    country: IR
    from: 2024-08-21
country: IR
wikidata: Q900001
sameAs: [https://viaf.org/viaf/75121530, https://isni.org/isni/0000000121032683]
---
`);
  expect(contentDefects(await readHoldings({ content, public: '/nowhere', ours }))).toEqual([]);
  expect(await settle(content, source)).toContain(
    '0 records written, 0 records added to, 0 names dismissed.\n',
  );
  expect(await readFile(join(content, 'people/dilsen-furano.md'), 'utf8')).toBe(record);
});

test('a record that is there gets what it lacks, and an editor’s words stand', async () => {
  const own = `---
# By hand.
name: Furano Dilsen
variants: [Dilsen Furano]
familyName: Furano
roles:
  - { title: Spokesman, country: IR }
country: OM
sameAs:
  - https://example.org/furano
---

A diplomat.
`;
  const content = await contentFolder({ 'people/furano.md': own });
  const report = await applyNameFile(content, {
    from: 'people.json',
    text: JSON.stringify([furano, ...Object.values(others)]),
  });
  expect(report.changed).toEqual([
    {
      id: 'furano',
      file: 'people/furano.md',
      name: 'Furano Dilsen',
      added: [
        'variants: Дилсен Фурано',
        'variants: Dilsen R. Furano',
        'variants: د. فورانو',
        'sameAs: https://viaf.org/viaf/75121530',
        'sameAs: https://isni.org/isni/0000000121032683',
        'nativeName: دیلسن فورانو',
        'lang: fa',
        'wikidata: Q900001',
      ],
    },
  ]);
  expect(report.conflicts.map(({ column, message }) => `${column}: ${message}`)).toEqual([
    'country: the record says “OM”, the file “IR”.',
    'roles: the record has roles, and not “Member of parliament”.',
    'roles: the record has roles, and not “Foreign minister”.',
  ]);
  expect(await readFile(join(content, 'people/furano.md'), 'utf8')).toBe(
    own
      .replace('[Dilsen Furano]', '[Dilsen Furano, Дилсен Фурано, Dilsen R. Furano, د. فورانو]')
      .replace(
        '/furano\n',
        '/furano\n  - "https://viaf.org/viaf/75121530"\n  - "https://isni.org/isni/0000000121032683"\n',
      )
      .replace('---\n\nA', 'nativeName: دیلسن فورانو\nlang: fa\nwikidata: Q900001\n---\n\nA'),
  );
});

test.each([
  ['without lists', 'name: Dilsen Furano\n', 'name: Dilsen Furano\nvariants: [Дилсен Фурано]\nsameAs: [https://viaf.org/viaf/75121530]\n'],
  ['with empty lists', 'name: Dilsen Furano\nvariants: []\nsameAs: []\n', 'name: Dilsen Furano\nvariants: [Дилсен Фурано]\nsameAs: ["https://viaf.org/viaf/75121530"]\n'],
  ['indented', '  name: Dilsen Furano\n  lang: fa\n', '  name: Dilsen Furano\n  variants: [Дилсен Фурано]\n  lang: fa\n  sameAs: [https://viaf.org/viaf/75121530]\n'],
])('a record %s gets identifiers and names', async (_, before, after) => {
  const content = await contentFolder({ 'people/dilsen-furano.md': `---\n${before}---\n\nText.\n` });
  await settle(content, 'name;variants;viaf\nDilsen Furano;Дилсен Фурано;75121530\n');
  expect(await readFile(join(content, 'people/dilsen-furano.md'), 'utf8')).toBe(`---\n${after}---\n\nText.\n`);
}); // prettier-ignore

describe('people of one name are kept apart', () => {
  test('where the record is another item of Wikidata', async () => {
    const content = await contentFolder({
      'people/dilsen-furano.md': '---\nname: Dilsen Furano\nwikidata: Q7\n---\n',
    });
    expect(await settle(content, JSON.stringify(furano))).toContain(
      'people/dilsen-furano.md has a name of “Dilsen Furano” and is another person: Q7, not Q900001.',
    );
  });

  test('where two records have it', async () => {
    const content = await contentFolder({
      'people/a.md': '---\nname: Dilsen R. Furano\n---\n',
      'people/b.md': '---\nname: Дилсен Фурано\n---\n',
    });
    expect(await settle(content, JSON.stringify(furano))).toContain(
      '“Dilsen Furano” may be people/b.md and people/a.md.',
    );
  });
});
