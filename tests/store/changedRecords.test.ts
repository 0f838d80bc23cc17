import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mentionChanges } from '../../src/archive/mentionChanges.ts';
import type { Authorities } from '../../src/archive/storyMentions.ts';
import { mentionReader } from '../../src/archive/storyMentions.ts';
import type { CountryRecord, PersonRecord, StoryRecord } from '../../src/parse/records.ts';
import { parseArchive, parseCountry, parsePerson, parseStory } from '../../src/parse/records.ts';
import type { Folders, OpenedStore } from '../../src/store/holdings.ts';
import { openStore } from '../../src/store/holdings.ts';
import type { Files } from './contentFolder.ts';
import { contentFolder, storyFile, write } from './contentFolder.ts';

/** Names that meet each other in every way that the finders know: shared surnames, particles, initials, scripts, words that are names. */
const names = [
  ...[
    'Anna Berg',
    'Carl Berg',
    'Anna-Lena Berg',
    'Annalena Berg',
    'Berg',
    'A. Berg',
    'Anna M. Berg',
    'Berg Anna',
  ],
  ...['Min-jae Kim', 'Minjae Kim', 'Kim Min-jae', 'Kim Min Jae', 'Min Kim', 'Kim', 'Jae Min', 'Min'],
  ...[
    'Ursula von der Linden',
    'von der Linden',
    'Linden',
    'Tom Linden',
    'Charles de Marne',
    'de Marne',
    'Marne',
  ],
  ...[
    'Hassan al-Amin',
    'Al Amin',
    'el-Amin',
    'Amin',
    'Idris Amin',
    'Mc Donald',
    'Ron McDonald',
    'Donald Ron',
  ],
  ...[
    'J.R. Stone',
    'JR Stone',
    'John Stone',
    'Stone',
    'John Robert Stone',
    'Stone Jr.',
    'John Stone Jr.',
    'Mark Rivers',
  ],
  ...[
    'Jordan Lake',
    'Georgia Lake',
    'Michael Jordan',
    'Paris Lake',
    'Chad Rivers',
    'Prince',
    'Will May',
    'May Will',
  ],
  ...[
    'Иван Ковалёв',
    'Ковалёв',
    'Иван Павлович Ковалёв',
    'علی رضا کریمی',
    'علیرضا کریمی',
    'کریمی',
    'דוד לוי',
  ],
  ...[
    '田中実',
    '田中 実',
    'ジョン・ストーン',
    'ストーン',
    '김민재',
    'Νίκος Πέτρου',
    'नरेंद्र सिंह',
    'Valery d’Arc',
    'D’Arc',
  ],
  ...[
    'O’Hara',
    'Sean O’Hara',
    'Ｊｏｈｎ Ｓｔｏｎｅ',
    'Smith-Berg',
    'Eva Smith-Berg',
    'Eva Smith',
    'Smith',
    'İlker Şahin',
  ],
];

const between = [
  ...[
    'said',
    'met',
    'and',
    'of',
    'in',
    ', the',
    '. President',
    'President',
    'Mr',
    'Sheikh',
    '-',
    '‑',
    '\u200c',
    ' – ',
  ],
  ...[
    '’s',
    "'s",
    '.',
    ',',
    '(',
    ')',
    '“',
    '”',
    'von',
    'al',
    'de',
    'the',
    'Jr.',
    'III',
    'Tower',
    'administration',
    'II',
  ],
];

const places = [
  ...[
    'Jordan',
    'Georgia',
    'Paris',
    'Chad',
    'JORDAN',
    'PARIS',
    'Amman',
    'Tbilisi',
    'Atlanta',
    'N’Djamena',
    'Utrecht',
  ],
  ...[
    'Jordanian',
    'Georgians',
    'French',
    'Korea',
    'Koreas',
    'North',
    'South',
    'Seoul',
    'Ga.',
    'Côte d’Azur',
    'Reunion',
  ],
  ...[
    'Réunion',
    'jordan almonds',
    'Jordan almonds',
    'US',
    'Turkey',
    'turkey',
    'İzmir',
    'Izmir',
    'Lyon',
    'LYON, France',
  ],
  // In French alone, or as a town of the United States is named.
  ...['Turquie', 'Jordanie', 'A Paris man', 'in Paris', 'Paris police', 'a Jordan woman'],
];

const countries: Record<string, string[]> = {
  JO: ['name: Jordan', 'capital: Amman', 'demonyms: [Jordanian]'],
  GE: ['name: Georgia', 'capital: Tbilisi', 'demonyms: [Georgian]'],
  US: ['name: United States', 'names: [US]', 'regions: [Georgia, Ga.]', 'places: [Atlanta, Paris]'],
  FR: ['name: France', 'capital: Paris', 'demonyms: [French]', 'places: [Lyon]'],
  TD: ['name: Chad', 'capital: N’Djamena'],
  KR: ['name: South Korea', 'capital: Seoul'],
  KP: ['name: North Korea', 'capital: Pyongyang'],
  TR: ['name: Turkey', 'places: [İzmir]'],
};

const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...names.flatMap((name) => [name, name, ...name.split(' ')])) },
  { weight: 2, arbitrary: fc.constantFrom(...between) },
  { weight: 3, arbitrary: fc.constantFrom(...places) },
);

const sentence = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', ' ', '-', '', '. ', ', ', '‑', '\u200d')), {
    minLength: 2,
    maxLength: 12,
  })
  .map((words) => words.flat().join(''));

const story: fc.Arbitrary<StoryRecord> = fc
  .record({
    title: sentence,
    dateline: fc.option(fc.constantFrom('PARIS', 'Amman, jordan', 'TBILISI, Georgia'), { nil: undefined }),
    paragraphs: fc.array(sentence, { minLength: 1, maxLength: 4 }),
    isLoud: fc.boolean(),
    lead: fc.constantFrom('', '', 'PARIS, georgia (utrecht) — ', 'AMMAN — '),
    lang: fc.constantFrom(undefined, undefined, 'fr', 'en'),
  })
  .map(({ title, paragraphs, isLoud, lead, ...more }) => {
    const { record } = parseStory('a.md', Buffer.from(storyFile()));
    const text = lead + paragraphs.join('\n\n');
    return { ...record!, title: isLoud ? title.toUpperCase() : title, text, ...more };
  });

const person = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    name: fc.constantFrom(...names),
    variants: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 3 }),
    nativeName: fc.option(fc.constantFrom(...names), { nil: undefined }),
    ambiguousSurname: fc.boolean(),
    hasFamilyName: fc.boolean(),
    role: fc.option(fc.constantFrom('President', 'Prime Minister'), { nil: undefined }),
  })
  .map(({ id, name, variants, hasFamilyName, role, ...more }): PersonRecord => {
    const { record } = parsePerson(`${id}.md`, Buffer.from(`---\nname: ${JSON.stringify(name)}\n---\n`));
    return {
      ...record!,
      ...more,
      variants: variants.filter((variant) => variant !== name),
      familyName: hasFamilyName ? name.split(' ')[0] : undefined,
      roles: role ? [{ title: role }] : [],
    };
  });

const people = fc
  .uniqueArray(person, { selector: ({ id }) => id, maxLength: 4 })
  .map((some) => some.toSorted((a, b) => (a.id < b.id ? -1 : 1)));

const moreWords = fc.dictionary(
  fc.constantFrom(...Object.keys(countries)),
  fc.record({
    field: fc.constantFrom('metonyms', 'places', 'names', 'demonyms', 'notIn', 'alsoPeople', 'regions'),
    words: fc.uniqueArray(fc.constantFrom(...places, 'Berg', 'Min', 'Stone'), { minLength: 1, maxLength: 2 }),
  }),
  { maxKeys: 2 },
);

function countriesWith(more: Record<string, { field: string; words: string[] }>): CountryRecord[] {
  return Object.entries(countries).map(([code, lines]) => {
    const { record } = parseCountry(
      'x.md',
      Buffer.from(['---', `code: ${code}`, ...lines, '---', ''].join('\n')),
    );
    const { field, words } = more[code] ?? { field: 'names', words: [] };
    const own = record![field as 'names'];
    return { ...record!, [field]: [...new Set([...own, ...words])] };
  });
}

const settings = fc.constantFrom(
  undefined,
  undefined,
  undefined,
  'homeCountries: [US]',
  'language: fr',
  'sources: { IRNA: { home: US } }',
);

const authorities: fc.Arbitrary<Authorities> = fc
  .record({ people, moreWords, settings })
  .map(({ people, moreWords, settings }) => {
    const { record } = parseArchive('archive.md', Buffer.from(`---\n${settings}\n---\n`));
    return {
      people,
      countries: countriesWith(moreWords),
      ...(settings && record && { archive: record }),
    };
  });

const fieldsOfPeople = ['name', 'variants', 'nativeName', 'familyName', 'ambiguousSurname', 'roles'] as const;

/** Two states of the records: any two, or one and a change of it, of one field of one person in most. */
const change: fc.Arbitrary<[Authorities, Authorities]> = fc
  .tuple(
    authorities,
    authorities,
    fc.constantFrom(
      'people',
      'countries',
      'settings',
      'deleted',
      'all',
      ...fieldsOfPeople,
      ...fieldsOfPeople,
    ),
    fc.nat(),
  )
  .map(([before, after, kind, at]): [Authorities, Authorities] => {
    if (kind === 'people') return [before, { ...before, people: after.people }];
    if (kind === 'countries') return [before, { ...before, countries: after.countries }];
    if (kind === 'settings') return [before, { ...before, archive: after.archive }];
    if (kind === 'all') return [before, after];
    const one = before.people[at % Math.max(1, before.people.length)];
    const others = before.people.filter((person) => person !== one);
    const other = after.people[0];
    if (kind === 'deleted' || !one || !other) return [before, { ...before, people: others }];
    const changed = { ...one, [kind]: other[kind] };
    return [
      before,
      { ...before, people: before.people.map((person) => (person === one ? changed : person)) },
    ];
  });

/** In the long run ten thousand, other ones each time; else a few, and always the same. */
const long = import.meta.env.MODE === 'long';
const runs = long ? 10_000 : 150;
const seed = long ? Date.now() : 19_870_226;

describe('a change of the records', () => {
  test('changes no mention of a story that it does not concern', () => {
    const counts = { concerned: 0, spared: 0, differing: 0 };
    fc.assert(
      fc.property(change, fc.array(story, { minLength: 3, maxLength: 6 }), ([before, after], stories) => {
        const { mayDiffer, countries } = mentionChanges(before, after);
        const [old, now] = [mentionReader(before), mentionReader(after)];
        for (const record of stories) {
          const [was, is] = [old(record), now(record)];
          counts[mayDiffer(record) ? 'concerned' : 'spared']++;
          if (JSON.stringify(was) !== JSON.stringify(is)) counts.differing++;
          if (!mayDiffer(record)) expect(is).toEqual(was);
          if (!countries) expect(is.countries).toEqual(was.countries);
        }
      }),
      { numRuns: runs, seed },
    );
    expect(Math.min(...Object.values(counts))).toBeGreaterThan(runs / 20);
  });

  const archive: Files = {
    'archive.md': '---\nlanguage: en\n---\n',
    ...Object.fromEntries(
      Object.entries(countries).map(([code, lines]) => [
        `countries/${code.toLowerCase()}.md`,
        ['---', `code: ${code}`, ...lines, '---', ''].join('\n'),
      ]),
    ),
    'people/berg.md': '---\nname: Anna Berg\n---\n',
    'people/kim.md': '---\nname: Kim Min-jae\nfamilyName: Kim\n---\n',
    'people/stone.md': '---\nname: John Stone\nvariants: [J.R. Stone]\n---\n',
    'stories/1/berg.md': storyFile({ title: 'Berg in Paris' }, '\nAnna Berg came to Paris.\n'),
    'stories/1/kim.md': storyFile({ title: 'Seoul votes' }, '\nMinjae Kim won. Kim lives in Seoul.\n'),
    'stories/2/stone.md': storyFile({ title: 'A record' }, '\nStone met President Lake in Georgia.\n'),
    'stories/2/rivers.md': storyFile({ title: 'Floods' }, '\nThe rivers of Chad rose. Mark Rivers left.\n'),
  };

  async function opened(folders: Folders): Promise<OpenedStore> {
    return openStore(folders, { workers: 0 });
  }

  /** A content folder, to be read with a cache and without. */
  async function withCache(): Promise<{ fresh: Folders; folders: Folders }> {
    const content = await contentFolder(archive);
    const fresh = { content, public: join(dirname(content), 'public'), ours: content };
    return { fresh, folders: { ...fresh, cache: join(dirname(content), 'cache') } };
  }

  test.each<[string, Files, number]>([
    ['a variant of one person', { 'people/berg.md': '---\nname: Anna Berg\nvariants: [Ann Berg]\n---\n' }, 1],
    ['the name of one person', { 'people/stone.md': '---\nname: John Rivers\n---\n' }, 2],
    ['a new person', { 'people/lake.md': '---\nname: Ada Lake\n---\n' }, 1],
    ['a person whom no story names', { 'people/ohara.md': '---\nname: Sean O’Hara\n---\n' }, 0],
    ['what no finder reads', { 'people/berg.md': '---\nname: Anna Berg\nborn: 1950\n---\n\nA life.\n' }, 0],
    ['a word of a country', { 'countries/td.md': '---\ncode: TD\nname: Chad\nplaces: [Moundou]\n---\n' }, 0],
    ['the name of a country', { 'countries/td.md': '---\ncode: TD\nname: Tchad\n---\n' }, 1],
    [
      'a setting that mentions do not follow from',
      { 'archive.md': '---\nlanguage: en\nname: News\n---\n' },
      0,
    ],
    ['the homes of the archive', { 'archive.md': '---\nhomeCountries: [GE]\n---\n' }, 4],
  ])('has stories looked through again for %s, as many as may name it', async (_, changed, count) => {
    const { fresh, folders } = await withCache();
    await opened(folders);
    await write(folders.content, changed);
    const { holdings, times } = await opened(folders);
    expect(holdings).toEqual((await opened(fresh)).holdings);
    expect([times.parsed, times.found]).toEqual([0, count]);
    expect((await opened(folders)).times).toMatchObject({ parsed: 0, found: 0 });
  });

  test('has only those stories parsed that are new or have changed', async () => {
    const { fresh, folders } = await withCache();
    await opened(folders);
    await write(folders.content, {
      'stories/1/lake.md': storyFile({}, '\nAnna Berg swam.\n'),
      'stories/2/stone.md': storyFile({}, '\nJohn Stone left Paris.\n'),
    });
    await rm(join(folders.content, 'stories/2/rivers.md'));
    const { holdings, times } = await opened(folders);
    expect(holdings).toEqual((await opened(fresh)).holdings);
    expect(times).toMatchObject({ parsed: 2, found: 2 });
  });

  test('gives what a run without a cache gives, after any edits, in any order', async () => {
    const { fresh, folders } = await withCache();
    const some = fc.sample(edit, { numRuns: long ? 300 : 25, seed });
    for (const { path, text } of some) {
      if (text === undefined) await rm(join(folders.content, path), { force: true });
      else await write(folders.content, { [path]: text });
      expect((await opened(folders)).holdings).toEqual((await opened(fresh)).holdings);
    }
  });
});

/** A file of the content folder with its new text; without text where it is deleted. */
const edit: fc.Arbitrary<{ path: string; text?: string }> = fc.oneof(
  fc
    .record({ id: fc.constantFrom('berg', 'kim', 'stone', 'lake'), person, isDeleted: fc.boolean() })
    .map(({ id, person: { name, variants }, isDeleted }) => ({
      path: `people/${id}.md`,
      // Two records may not share a name.
      ...(!isDeleted && { text: `---\n${JSON.stringify({ name: `${name} ${id}`, variants })}\n---\n` }),
    })),
  fc
    .record({
      code: fc.constantFrom(...Object.keys(countries)),
      places: fc.uniqueArray(fc.constantFrom(...places), { maxLength: 2 }),
    })
    .map(({ code, places: towns }) => ({
      path: `countries/${code.toLowerCase()}.md`,
      text: [
        '---',
        `code: ${code}`,
        ...countries[code]!.filter((line) => !line.startsWith('places')),
        `places: ${JSON.stringify(towns)}`,
        '---',
        '',
      ].join('\n'),
    })),
  fc
    .record({
      path: fc.constantFrom('1/berg', '1/lake', '2/stone', '2/rivers'),
      story,
      isDeleted: fc.boolean(),
    })
    .map(({ path, story: { title, text }, isDeleted }) => ({
      path: `stories/${path}.md`,
      ...(!isDeleted && { text: storyFile({ title: JSON.stringify(title) }, `\n${text}\n`) }),
    })),
  settings.map((line) => ({ path: 'archive.md', text: `---\n${line ?? 'language: en'}\n---\n` })),
);
