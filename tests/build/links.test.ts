import { describe, expect, test } from 'vitest';
import type { Holdings } from '../../src/archive/archive.ts';
import { contentDefects, openEdition, unjoinedLinks } from '../../src/edition/edition.ts';
import type { ContentErrors, Defect } from '../../src/parse/contentError.ts';
import { defectText } from '../../src/parse/contentError.ts';
import { country, person, story } from '../archive/holdings.ts';

const photos = { photos: '[{ caption: One }, { caption: Two }]' };
const holdings = (body: string, more: Partial<Holdings> = {}): Holdings => ({
  stories: [
    story('2025/04/08/talks', photos, body),
    story('2025/04/09/oil', { date: '2025-04-09', aliases: '[/old/oil]' }),
    story('withheld', { status: 'withheld' }),
    story('taken-back', { status: 'canceled', note: 'Withdrawn.', date: '1999' }),
  ],
  people: [person('wang-yi')],
  countries: [],
  publicFiles: ['maps/hormuz.pdf'],
  ...more,
});
const told = (body: string, more: Partial<Holdings> = {}): string[] =>
  [...unjoinedLinks(holdings(body, more)).defects()].map((defect) => defectText(defect, ''));

describe('where the story that a link leads to has a defect', () => {
  const faulty: [name: string, given: Record<string, string>][] = [
    ['no source', { source: '""' }],
    ['a topic that is no text', { topics: '[oil, { a: 1 }]' }],
    ['an alias that is none', { aliases: '["no path", /old/gas/]' }],
  ];

  test.each(faulty)('as %s, its day and its older address are not called dead', (_, given) => {
    const gas = story('2025/05/07/gas', { date: '2025-05-07', aliases: '[/old/gas/]', ...given });
    expect(gas.record).toBeUndefined();
    const links = ['/dates/2025/05/07/', '/dates/2025/05/', '/old/gas/', '/stories/2025/05/07/gas/'];
    const { stories } = holdings(links.map((to) => `[this](${to})`).join(', '));
    expect(told('', { stories: [...stories, gas] })).toEqual([]);
    expect(defectsOf(holdings('', { stories: [...stories, gas] })).map(({ file }) => file)).toEqual([
      gas.file,
    ]);
  });
});

/** What keeps an edition from being opened; nothing where it opens. */
function defectsOf(held: Holdings): Defect[] {
  try {
    openEdition(held);
    return [];
  } catch (error) {
    return (error as ContentErrors).defects;
  }
}

test.each([
  '/',
  '/about/',
  '/stories/2025/04/09/oil/',
  '/stories/2025/04/08/talks/#photo-2',
  '/stories/taken-back/',
  '#photo-1',
  '/old/oil/',
  '/people/wang-yi/',
  '/people/wang-yi/2024/05/',
  '/people/',
  '/countries/cn/',
  '/countries/cn/feed.xml',
  '/dates/2025/04/',
  '/dates/2025/04/09/',
  '/sources/irna/',
  '/topics/oil/',
  '/photos/2025/',
  '/search/?person=wang-yi',
  '/maps/hormuz.pdf',
  '/data/text/2025.jsonl',
])('a link to %s leads somewhere', (to) => {
  expect(told(`See [this](${to}).`)).toEqual([]);
});

test.each([
  [
    '/stories/2025/04/09/oils/',
    ', and there is no such page in the archive.\n    Write /stories/2025/04/09/oil/, or the words without a link.',
  ],
  ['/stories/2025/04/09/oil', ', which lacks its last slash.\n    Write /stories/2025/04/09/oil/.'],
  ['/stories/withheld/', ', and there is no such page in the archive.\n    Write the words without a link.'],
  ['/people/nobody/', ', and there is no such page in the archive.\n    Write the words without a link.'],
  [
    '/dates/1999/',
    ', and there is no such page in the archive.\n    Write /dates/2025/, or the words without a link.',
  ],
  ['/nowhere.pdf', ', and there is no such page in the archive.\n    Write the words without a link.'],
  ['#photo-9', ', but the page has 2 photos.\n    Write #photo-1 to #photo-2.'],
  ['#photo-0', ', but the page has 2 photos.\n    Write #photo-1 to #photo-2.'],
  ['/stories/taken-back/#photo-1', ', but the page has no photo.\n    Write the words without a link.'],
])('a link to %s is told with its place', (to, rest) => {
  expect(told(`First.\n\nSee [this](${to}).`)).toEqual([
    `stories/2025/04/08/talks.md:9:5: a link leads to “${to}”${rest.replace('\n', ' [dead-link]\n')}`,
  ]);
});

test('a record that cannot be read is there all the same', () => {
  const broken = { file: 'people/li-qiang.md', defects: [], places: {} };
  const unread = { file: 'stories/lost.md', defects: [], places: {} };
  const link = 'See [him](/people/li-qiang/) and [this](/stories/lost/#photo-4).';
  expect(told('Text.', { people: [broken], stories: [story('a', {}, link), unread] })).toEqual([]);
});

describe('a link to a part of a register', () => {
  const linking = (to: string): Defect[] =>
    defectsOf({
      stories: [story('a', { countries: '[CN]', topics: '[oil]' }, `See [this](${to}).`)],
      people: [person('wang-yi')],
      countries: [country('CN'), country('IR')],
    });

  test.each([
    '/sources/irna/',
    '/topics/oil/',
    '/topics/oil/feed.xml',
    '/countries/cn/',
    '/people/wang-yi/feed.xml',
  ])('that is there, such as %s, is sound', (to) => expect(linking(to)).toEqual([]));

  test.each([
    ['/sources/irn/', 'Write /sources/irna/, or the words without a link.'],
    ['/topics/nothing-like-it/', 'Write the words without a link.'],
    ['/countries/ir/', 'Write /countries/cn/, or the words without a link.'],
    ['/countries/cn/1999/', 'Write /countries/cn/, or the words without a link.'],
    ['/people/wang-yi/2025/', 'Write /people/wang-yi/, or the words without a link.'],
    ['/people/wang-yi/feed.jso', 'Write /people/wang-yi/feed.json, or the words without a link.'],
    ['/photos/1999/', 'Write the words without a link.'],
    ['/pictures/none.jpg', 'Write the words without a link.'],
  ])('that is not there, such as %s, is told', (to, fix) => {
    expect(linking(to)).toEqual([
      {
        file: 'stories/a.md',
        line: 8,
        column: 5,
        id: 'dead-link',
        message: `a link leads to “${to}”, and there is no such page in the archive.`,
        fix,
      },
    ]);
  });

  test('that lacks its last slash is reported as every such link', () => {
    expect(linking('/topics/oil').map((defect) => defectText(defect, ''))).toEqual([
      'stories/a.md:8:5: a link leads to “/topics/oil”, which lacks its last slash. [dead-link]\n    Write /topics/oil/.',
    ]);
  });
});

describe('in one report', () => {
  const links =
    'See [a](/stories/none/), [b](/topics/gas/), [c](/people/nobody/) and [d](/people/wang-yi/1999/).';
  const dead = (held: Holdings): string[] =>
    defectsOf(held).map(({ file, id, message }) => `${file} ${id} ${/“([^”]*)”/.exec(message)?.[1]}`);

  test('are all dead links of an archive', () => {
    expect(dead(holdings(links))).toEqual([
      'stories/2025/04/08/talks.md dead-link /stories/none/',
      'stories/2025/04/08/talks.md dead-link /topics/gas/',
      'stories/2025/04/08/talks.md dead-link /people/nobody/',
      'stories/2025/04/08/talks.md dead-link /people/wang-yi/1999/',
    ]);
  });

  test.each<[what: string, more: Partial<Holdings>, first: string]>([
    [
      'a person is not known',
      { stories: [story('a', { people: '[nobody]' }, links)] },
      'stories/a.md unknown-person nobody',
    ],
    [
      'a story is broken',
      { stories: [story('a', { date: 'tomorrow' }, links)] },
      'stories/a.md bad-date tomorrow',
    ],
    [
      'an older address is taken',
      { stories: [story('a', { aliases: '[/topics/]' }, links)] },
      'stories/a.md taken-alias /topics/',
    ],
  ])('are, with other defects, the links that are surely dead: %s', (_, more, first) => {
    expect(dead(holdings('', more))).toEqual([
      first,
      'stories/a.md dead-link /stories/none/',
      'stories/a.md dead-link /people/nobody/',
    ]);
  });

  test('is what a check reports, which joins the archive only if it must', () => {
    const bodies = [
      links,
      'See [a](/stories/none/).',
      'See [b](/topics/gas/).',
      '[c](/sources/irna/)',
      'Text.',
    ];
    const others: Partial<Holdings>[] = [
      {},
      { people: [] },
      { people: [person('wang-yi', { country: 'CN' })] },
      {
        stories: [
          story('b', { topics: '[oil, talks]' }, 'See [a](/topic/oil/), [b](/peoples/) and [c](/storys/b/).'),
        ],
      },
    ];
    for (const body of bodies)
      for (const more of others)
        expect(contentDefects(holdings(body, more))).toEqual(defectsOf(holdings(body, more)));
  });
});

test('a story that is withheld may link to its own photos, and nothing to it', () => {
  const withheld = (link: string) => ({
    stories: [story('a'), story('b', { ...photos, status: 'withheld' }, `See [this](${link}).`)],
  });
  expect(told('', withheld('#photo-2'))).toEqual([]);
  expect(told('', withheld('/stories/b/#photo-2'))).toHaveLength(1);
});
