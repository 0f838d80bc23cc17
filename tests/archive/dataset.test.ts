import { expect, test } from 'vitest';
import type { Addresses } from '../../src/archive/dataset.ts';
import { countryRow, personRow, storyRow, textRow, withholdsText } from '../../src/archive/dataset.ts';
import { archive, country, person, story, pictureFacts } from './holdings.ts';

const address: Addresses = {
  story: (id) => `/stories/${id}/`,
  picture: ({ folder, path }) => `/${folder}/${path}`,
  person: (id) => `/people/${id}/`,
  country: (code) => `/countries/${code.toLowerCase()}/`,
};
const opened = archive({
  stories: [
    {
      ...story(
        '2025/talks',
        {
          title: 'Talks in Muscat',
          date: '2025-04-08',
          updated: '2025-04-09',
          source: 'Asharq Al-Awsat',
          agencies: '[REUTERS]',
          byline: 'Jane Doe',
          dateline: 'MUSCAT',
          lang: 'en',
          topics: '[sanctions]',
          people: '[wang-yi]',
          countries: '[CN]',
          photos:
            '[{ caption: A mural., credit: EPA/JOHN ROE, file: mural.jpg, alt: A wall, taken: 2025-04, place: Tehran, people: [wang-yi] }]',
          corrections: '[{ date: 2025-04-10, text: It was Muscat. }]',
          note: 'Shortened.',
          url: 'https://example.org/a',
          archivedAt: 'https://web.archive.org/a',
          rights: '© Reuters',
        },
        'They met.',
      ),
      pictures: { 'mural.jpg': pictureFacts(3, 2) },
    },
    story('plain', { date: '2025-05' }),
  ],
  people: [
    person('wang-yi', {
      name: 'Wang Yi',
      familyName: 'Wang',
      nativeName: '王毅',
      lang: 'zh',
      variants: '[Wáng Yì]',
      country: 'CN',
      roles: '[{ title: Foreign Minister, country: CN, from: 2013-03-16 }]',
      wikidata: 'Q716494',
      sameAs: '[https://viaf.org/viaf/1]',
    }),
    person('xi', { name: 'Xi' }),
  ],
  countries: [country('CN', { name: 'China', capital: 'Beijing', demonyms: '[Chinese]', names: '[PRC]' })],
});
/** As it stands in the file: fields that a story lacks are left out. */
const written = (row: object): unknown => JSON.parse(JSON.stringify(row));

test('a story’s row holds every field a reader sees', () => {
  expect(written(storyRow(opened.stories[0]!, address))).toEqual({
    id: '2025/talks',
    url: '/stories/2025/talks/',
    title: 'Talks in Muscat',
    date: '2025-04-08',
    updated: '2025-04-09',
    source: 'Asharq Al-Awsat',
    agencies: ['Reuters'],
    byline: ['Jane Doe'],
    dateline: 'MUSCAT',
    summary: 'They met.',
    lang: 'en',
    topics: ['sanctions'],
    people: [{ id: 'wang-yi', name: 'Wang Yi', rel: 'about', matched: [], vouched: true }],
    countries: [{ code: 'CN', name: 'China', rel: 'about', matched: [], vouched: true }],
    photos: [
      {
        number: 1,
        caption: 'A mural.',
        credit: 'EPA/JOHN ROE',
        photographer: 'John Roe',
        agency: 'EPA',
        agencies: ['EPA'],
        filePhoto: false,
        handout: false,
        pool: false,
        taken: '2025-04',
        place: 'Tehran',
        people: [{ id: 'wang-yi', name: 'Wang Yi' }],
        file: '/content/stories/2025/mural.jpg',
        alt: 'A wall',
      },
    ],
    corrections: [{ date: '2025-04-10', text: 'It was Muscat.' }],
    note: 'Shortened.',
    originalUrl: 'https://example.org/a',
    archivedAt: 'https://web.archive.org/a',
    rights: '© Reuters',
    wordCount: 2,
  });
});

test('a story’s row leaves out what the story lacks', () => {
  expect(written(storyRow(opened.stories[1]!, address))).toEqual({
    id: 'plain',
    url: '/stories/plain/',
    title: 'Talks',
    date: '2025-05',
    source: 'IRNA',
    agencies: [],
    summary: 'Text.',
    topics: [],
    people: [],
    countries: [],
    photos: [],
    wordCount: 1,
  });
});

test('a person’s row holds the record and the ids of the stories', () => {
  expect(opened.people.map((one) => written(personRow(one, address)))).toEqual([
    {
      id: 'wang-yi',
      url: '/people/wang-yi/',
      name: 'Wang Yi',
      sortName: 'Wang Yi',
      variants: ['Wáng Yì'],
      nativeName: '王毅',
      lang: 'zh',
      familyName: 'Wang',
      country: 'CN',
      roles: [{ title: 'Foreign Minister', country: 'CN', from: '2013-03-16' }],
      wikidata: 'Q716494',
      sameAs: ['https://viaf.org/viaf/1'],
      stories: ['2025/talks'],
    },
    { id: 'xi', url: '/people/xi/', name: 'Xi', sortName: 'Xi', variants: [], roles: [], stories: [] },
  ]);
});

test('a country’s row holds the record and the ids of the stories', () => {
  expect(written(countryRow(opened.countries[0]!, address))).toEqual({
    code: 'CN',
    url: '/countries/cn/',
    name: 'China',
    names: ['PRC'],
    demonyms: ['Chinese'],
    capital: 'Beijing',
    stories: ['2025/talks'],
  });
});

test('a story’s text is handed on where its rights allow', () => {
  const [, plain] = opened.stories;
  expect(textRow(opened.stories[0]!, address)).toEqual({ id: '2025/talks', text: 'They met.' });
  const [kept] = archive({ stories: [story('a', { rights: 'Not for redistribution' })] }).stories;
  expect(textRow(kept!, address)).toBeUndefined();
  expect(textRow(kept!, address, 'Free for publication')).toBeUndefined();
  expect(textRow(plain!, address, 'All rights reserved.')).toBeUndefined();
  expect(textRow(opened.stories[0]!, address, 'All rights reserved.')).toBeDefined();
});

test.each([
  [
    '## The port\n\nShips *came* in.',
    'The port\n\nShips came in.',
    '<h2>The port</h2>\n<p>Ships <em>came</em> in.</p>',
  ],
  ['See [him](/people/xi/).', 'See him.', '<p>See <a href="https://x.example/b/people/xi/">him</a>.</p>'],
  ['See [it](#photo-1).', 'See it.', '<p>See <a href="https://x.example/b/stories/a/#photo-1">it</a>.</p>'],
])('a text with marks, %j, has them as HTML with full addresses', (body, text, html) => {
  const at = { ...address, story: (id: string) => `https://x.example/b/stories/${id}/` };
  const [one] = archive({ stories: [story('a', {}, body)] }).stories;
  expect(textRow(one!, at)).toEqual({ id: 'a', text, html });
});

test.each([
  'Not for redistribution',
  '© Reuters; not for redistribution.',
  'No redistribution without consent',
  'This material may not be published, broadcast, rewritten or redistributed.',
  'May not be redistributed',
  'All rights reserved.',
  'No further distribution',
])('the rights “%s” keep the text from being handed on', (rights) => {
  expect(withholdsText(rights)).toBe(true);
});

test.each([undefined, '© Reuters', 'CC BY 4.0', 'Public domain', 'Free for publication'])(
  'the rights “%s” let the text be handed on',
  (rights) => {
    expect(withholdsText(rights)).toBe(false);
  },
);
