import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openArchive } from '../../src/archive/archive.ts';
import { tally } from '../../src/archive/tally.ts';
import { ContentErrors } from '../../src/parse/contentError.ts';
import { archive, country, person, settings, story } from './holdings.ts';

const holdings = {
  stories: [
    story('c', {
      date: '2025-04-09',
      source: 'Asharq Al-Awsat',
      agencies: '[REUTERS, AFP]',
      people: '[wang-yi, abbas-araghchi]',
      countries: '[CN, IR]',
      topics: '[oil]',
    }),
    story('a', {
      date: '2025-04-08',
      source: 'Reuters',
      agencies: '[Thomson Reuters]',
      topics: '[Oil, sanctions]',
      photos: '[{ caption: Shoppers in Tehran., credit: REUTERS/Jane Doe, people: [abbas-araghchi] }]',
    }),
    story('b', { date: '2025-04-08', topics: '[Oil]', people: '[wang-yi]', notPeople: '[wang-yi]' }),
    story('withdrawn', { status: 'canceled', note: 'Withdrawn.', people: '[wang-yi]', topics: '[oil]' }),
    story('hidden', { status: 'withheld', people: '[wang-yi]', source: 'Secret Wire' }),
  ],
  people: [
    person('wang-yi', { name: 'Wang Yi', familyName: 'Wang', country: 'CN' }),
    person('abbas-araghchi', { name: 'Abbas Araghchi', roles: '[{ title: Foreign Minister, country: IR }]' }),
  ],
  countries: [country('IR', { name: 'Iran' }), country('CN', { name: 'China' })],
};
const ids = (stories: { id: string }[]): string[] => stories.map(({ id }) => id);

test('usable stories run oldest first, and on one day by id', () => {
  expect(ids(archive(holdings).stories)).toEqual(['a', 'b', 'c']);
});

test('each story knows its neighbours', () => {
  const { stories } = archive(holdings);
  expect(stories.map(({ previous, next }) => [previous?.id, next?.id])).toEqual([
    [undefined, 'b'],
    ['a', 'c'],
    ['b', undefined],
  ]);
});

test('a canceled story is a tombstone and stands in no list', () => {
  const opened = archive(holdings);
  expect(ids(opened.canceled)).toEqual(['withdrawn']);
  expect(opened.topics.flatMap(({ stories }) => ids(stories))).not.toContain('withdrawn');
  expect(opened.people.flatMap(({ stories }) => ids(stories))).not.toContain('withdrawn');
});

test('a withheld story leaves no trace', () => {
  const opened = archive(holdings);
  expect([...ids(opened.stories), ...ids(opened.canceled)]).not.toContain('hidden');
  expect(opened.sources.map(({ name }) => name)).not.toContain('Secret Wire');
  expect(opened.people.flatMap(({ stories }) => ids(stories))).not.toContain('hidden');
});

test('people stand in register order with their stories and photos', () => {
  const { people } = archive(holdings);
  expect(people.map(({ id, stories, photos }) => [id, ids(stories), photos.length])).toEqual([
    ['abbas-araghchi', ['a', 'c'], 1],
    ['wang-yi', ['c'], 0],
  ]);
});

test('a person in a photo is someone the story is about', () => {
  const [first] = archive(holdings).stories;
  expect(
    first!.people.map(({ person: { id }, rel, matched, times }) => ({ id, rel, matched, times })),
  ).toEqual([{ id: 'abbas-araghchi', rel: 'about', matched: [], times: 0 }]);
  expect(first!.photos[0]!.people[0]!.name).toBe('Abbas Araghchi');
});

test('a person the editor rules out of a story is not in it', () => {
  expect(archive(holdings).stories[1]!.people).toEqual([]);
});

test('a country the editor rules out of a story is not in it', () => {
  const { stories, countries } = archive({
    ...holdings,
    stories: [story('a', { countries: '[IR, CN]', notCountries: '[CN]' })],
  });
  expect(stories[0]!.countries.map((named) => named.country.code)).toEqual(['IR']);
  expect(countries.map(({ code, stories: of }) => [code, of.length])).toEqual([
    ['CN', 0],
    ['IR', 1],
  ]);
});

test('an office and a person carry the country’s record', () => {
  const [araghchi, wang] = archive(holdings).people;
  expect(araghchi!.roles[0]!.country!.name).toBe('Iran');
  expect(wang!.country!.name).toBe('China');
});

test('countries go by name, also those without a story', () => {
  const countries = [
    ...holdings.countries,
    country('AX', { name: 'Åland' }),
    country('ZW', { name: 'Zimbabwe' }),
  ];
  expect(archive({ ...holdings, countries }).countries.map(({ name }) => name)).toEqual([
    'Åland',
    'China',
    'Iran',
    'Zimbabwe',
  ]);
});

test('an agency is one source whether it published a story, supplied it, or took its photo', () => {
  const { sources } = archive(holdings);
  expect(
    sources.map(({ slug, name, published, supplied, stories, photos }) => [
      slug,
      name,
      ids(published).join(),
      ids(supplied).join(),
      ids(stories).join(),
      photos.length,
    ]),
  ).toEqual([
    ['afp', 'AFP', '', 'c', 'c', 0],
    ['asharq-al-awsat', 'Asharq Al-Awsat', 'c', '', 'c', 0],
    ['irna', 'IRNA', 'b', '', 'b', 0],
    ['reuters', 'Reuters', 'a', 'a,c', 'a,c', 1],
  ]);
});

test('a topic is called what most stories call it', () => {
  expect(archive(holdings).topics.map(({ slug, name, stories }) => [slug, name, ids(stories)])).toEqual([
    ['oil', 'Oil', ['a', 'b', 'c']],
    ['sanctions', 'sanctions', ['a']],
  ]);
});

test('of two spellings equally common, the first in the alphabet names the topic', () => {
  const stories = [story('a', { topics: '[oil]' }), story('b', { topics: '[Oil]' })];
  expect(archive({ stories }).topics[0]!.name).toBe('Oil');
  expect(archive({ stories: stories.toReversed() }).topics[0]!.name).toBe('Oil');
});

test('a topic named twice in one story counts the story once', () => {
  expect(ids(archive({ stories: [story('a', { topics: '[oil, Oil]' })] }).topics[0]!.stories)).toEqual(['a']);
});

test('photos run in the order of their stories', () => {
  const photo = (text: string) => ({ photos: `[{ caption: ${text} }, { caption: ${text} too }]` });
  const { photos } = archive({
    stories: [story('b', { ...photo('Late'), date: '2025-05' }), story('a', photo('Early'))],
  });
  expect(photos.map(({ caption, number }) => `${caption} ${number}`)).toEqual([
    'Early 1',
    'Early too 2',
    'Late 1',
    'Late too 2',
  ]);
});

test('the order of the files decides nothing', () => {
  const told = (opened: ReturnType<typeof archive>): unknown => [
    ids(opened.stories),
    ids(opened.canceled),
    opened.people.map(({ id, stories }) => [id, ids(stories)]),
    opened.countries.map(({ code, stories }) => [code, ids(stories)]),
    opened.sources.map(({ slug, name, stories }) => [slug, name, ids(stories)]),
    opened.topics.map(({ slug, name, stories }) => [slug, name, ids(stories)]),
  ];
  const shuffled = <T>(list: T[]) => fc.shuffledSubarray(list, { minLength: list.length });
  const expected = told(archive(holdings));
  fc.assert(
    fc.property(
      shuffled(holdings.stories),
      shuffled(holdings.people),
      shuffled(holdings.countries),
      (stories, people, countries) => {
        expect(told(archive({ stories, people, countries }))).toEqual(expected);
      },
    ),
    { numRuns: 30 },
  );
});

test('the defects of all files come in one error, in the order of the files', () => {
  let error: unknown;
  try {
    openArchive({
      stories: [story('b', { people: '[nobody]' }), story('a', { title: '' })],
      people: [person('x', { name: '' })],
      countries: [],
    });
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(ContentErrors);
  expect((error as ContentErrors).defects.map(({ file, message }) => `${file} ${message}`)).toEqual([
    'people/x.md is empty.',
    'stories/a.md is empty.',
    'stories/b.md there is no person “nobody”.',
  ]);
});

test('a tally puts the most frequent first and keeps the order of equals', () => {
  expect(tally(['oil', 'talks', 'oil', 'sanctions', 'talks', 'oil', 'rain'])).toEqual([
    ['oil', 3],
    ['talks', 2],
    ['sanctions', 1],
    ['rain', 1],
  ]);
  expect(tally([])).toEqual([]);
});

test('an archive whose stories are all withheld or canceled has nothing to show, and says so', () => {
  const stories = [
    story('a', { status: 'withheld' }),
    story('b', { status: 'canceled', note: 'Withdrawn.' }),
  ];
  let error: unknown;
  try {
    archive({ stories });
  } catch (thrown) {
    error = thrown;
  }
  expect((error as ContentErrors).defects).toEqual([
    {
      file: 'stories',
      id: 'nothing-to-publish',
      message: 'none of the stories may be published: all are withheld or canceled.',
      fix: 'Add a story, or write status: usable in one.',
    },
  ]);
});

test('topics whose addresses would agree have a page each', () => {
  const stories = [story('a', { topics: '[C++, C]' }), story('b', { topics: '["c", C#]' })];
  for (const order of [stories, stories.toReversed()])
    expect(
      archive({ stories: order }).topics.map(({ slug, name, stories: of }) => [slug, name, ids(of)]),
    ).toEqual([
      ['c', 'C++', ['a']],
      ['c-2', 'C', ['a', 'b']],
      ['c-3', 'C#', ['b']],
    ]);
});

test('a story that is newer takes no address from a topic, source or photographer of another name', () => {
  const of = (name: string): Record<string, string> => ({
    source: `"${name}"`,
    topics: `["${name}"]`,
    photos: `[{ caption: The quay, credit: "AFP/${name}" }]`,
  });
  for (const [older, newer] of [
    ['Oil&Gas', 'Oil Gas'],
    ['Лев Мир', 'Lev Mir'],
    ['李明 王', '黎明 王'],
  ] as const) {
    const { sources, topics, photographers } = archive({
      stories: [
        story('a', { ...of(newer), date: '2026-01-02' }),
        story('b', { ...of(older), date: '1990-03-04' }),
      ],
    });
    for (const things of [sources, topics, photographers]) {
      const [first, second] = [older, newer].map((name) => things.find((one) => one.name === name)?.slug);
      if (first !== undefined) expect([older, second]).toEqual([older, `${first}-2`]);
    }
    expect(topics).toHaveLength(2);
  }
});

test('a story knows its sources, the outlet first and each once', () => {
  const stories = [story('a', { source: 'REUTERS', agencies: '[AFP, Reuters]' })];
  const [only] = archive({ stories }).stories;
  expect(only!.sources.map(({ slug, name }) => `${slug} ${name}`)).toEqual(['reuters Reuters', 'afp AFP']);
});

test('what a story names twice is kept once', () => {
  const opened = archive({
    stories: [
      story('a', {
        agencies: '[AFP, Agence France-Presse, AFP]',
        topics: '[oil, oil]',
        photos: '[{ caption: A crowd, people: [x, x] }]',
      }),
    ],
    people: [person('x')],
  });
  expect(opened.stories[0]).toMatchObject({ agencies: ['AFP'], topics: ['oil'] });
  expect(opened.photos[0]!.people).toHaveLength(1);
  expect(opened.people[0]!.photos).toHaveLength(1);
});

test('a source’s own home goes before the archive’s, however the source is printed', () => {
  const opened = archive({
    archive: [
      settings({ homeCountries: '[GB]', sources: '{ The Paris News: { home: US }, REUTERS: { home: CA } }' }),
    ],
    countries: [country('US'), country('CA'), country('GB'), country('FR', { capital: 'Paris' })],
    stories: [
      story('a', { source: 'The Paris News' }, 'A Paris man was hurt in Lamar County.'),
      story('b', { source: 'the Paris news' }, 'A Paris man was hurt in Lamar County.'),
      story('c', { source: 'Reuters' }, 'A Woodstock man was hurt.'),
      story('d', { source: 'The Gazette' }, 'A Richmond man was hurt.'),
      story('e', { source: 'The Gazette' }, 'The talks in Paris ended, a French minister said.'),
    ],
  });
  expect(
    opened.stories.map(({ id, countries }) => `${id} ${countries.map((one) => one.country.code).join()}`),
  ).toEqual(['a US', 'b US', 'c CA', 'd GB', 'e FR']);
});

test('the defects of archive.md are reported with all others', () => {
  expect(() => archive({ archive: [settings({ nam: 'X' })], stories: [story('a')] })).toThrow(ContentErrors);
});
