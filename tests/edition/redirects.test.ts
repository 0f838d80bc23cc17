import { describe, expect, test } from 'vitest';
import { redirectsOf } from '../../src/edition/redirects.ts';
import type { Folder } from './folder.ts';
import { opened, parsed, recordOf, redirectsIn } from './folder.ts';

const plain: Folder = {
  stories: {
    '2025/ferry': { topics: '[ferries, harbours]', aliases: '[/old/ferry, /2025/Ferry.html, /b/index.html]' },
    '2025/wheat': { topics: '[grain]', source: 'Harbour Post' },
    '2025/secret': { topics: '[a secret]', status: 'withheld' },
  },
  people: { 'ada-quist': { name: 'Ada Quist' } },
  publicFiles: ['paper.pdf'],
};
const none = parsed('');
const withRedirects = (...redirects: [from: string, to: string][]): Folder => ({
  ...plain,
  archive: { redirects: `[${redirects.map(([from, to]) => `{ from: ${from}, to: ${to} }`).join(', ')}]` },
});
const declared = (...redirects: [from: string, to: string][]): string[] =>
  redirectsIn(withRedirects(...redirects), none).filter((one) => !one.includes('ferry/'));

test('aliases lead to their story from a folder of their own, in whatever form they are written', () => {
  expect(redirectsIn(plain, none)).toEqual([
    '/2025/Ferry.html/ → /stories/2025/ferry/',
    '/b/ → /stories/2025/ferry/',
    '/old/ferry/ → /stories/2025/ferry/',
  ]);
});

describe('a redirect of archive.md leads', () => {
  test.each([
    ['/topics/cereals/', '/topics/grain/', '/topics/cereals/ → /topics/grain/'],
    ['/people/a-quist', '/people/ada-quist', '/people/a-quist/ → /people/ada-quist/'],
    ['/team.html', '/about/index.html', '/team.html/ → /about/'],
    ['/archive/index.html', '/dates/', '/archive/ → /dates/'],
    ['/rss.xml', '/feed.xml', '/rss.xml → /feed.xml'],
    ['/paper-1.pdf', '/paper.pdf', '/paper-1.pdf → /paper.pdf'],
    ['/sources/post/', '/sources/harbour-post/', '/sources/post/ → /sources/harbour-post/'],
    ['/april/', '/dates/2025/04/', '/april/ → /dates/2025/04/'],
  ])('from %s to %s', (from, to, expected) => {
    expect(declared([from, to])).toEqual([expected]);
  });

  test('over others and aliases to where it ends, in one step', () => {
    expect(
      redirectsIn(
        withRedirects(['/a/', '/c/'], ['/c/', '/d/'], ['/d/', '/topics/grain/'], ['/e/', '/old/ferry/']),
        none,
      ),
    ).toEqual([
      '/2025/Ferry.html/ → /stories/2025/ferry/',
      '/a/ → /topics/grain/',
      '/b/ → /stories/2025/ferry/',
      '/c/ → /topics/grain/',
      '/d/ → /topics/grain/',
      '/e/ → /stories/2025/ferry/',
      '/old/ferry/ → /stories/2025/ferry/',
    ]);
  });

  test('nowhere, where what it leads to is withheld or was given up', () => {
    expect(declared(['/s/', '/stories/2025/secret/'], ['/t/', '/s/'], ['/u/', '/topics/a-secret/'])).toEqual(
      [],
    );
    const folder = { ...plain, archive: { redirects: '[{ from: /v/, to: /w/ }]', gone: '[/w/]' } };
    const edition = opened(folder, none);
    expect(Array.isArray(edition) ? edition : edition.moved.gone).toEqual(['/w/', '/v/']);
  });
});

describe('is reported with its line and what to write', () => {
  const from = 'Write the older address under from, or delete the redirect.';
  const where = 'Write where the page is now, or list the older address under gone.';
  const reported = (...redirects: [from: string, to: string][]): unknown =>
    opened(withRedirects(...redirects), none);

  test('a redirect that leads to itself, at once or over others', () => {
    const loop = (at: string, field: string, address: string): string =>
      `archive.md:2:${at}: ${field}: “${address}” leads back to itself. [redirect-loop]\n    Write under to where the page is now.`;
    expect(reported(['/a/', '/a'])).toEqual([loop('21', 'redirects[1].from', '/a/')]);
    expect(reported(['/a/', '/c/'], ['/c/', '/d/'], ['/d/', '/a/'], ['/e/', '/a/'])).toEqual([
      loop('21', 'redirects[1].from', '/a/'),
      loop('45', 'redirects[2].from', '/c/'),
      loop('69', 'redirects[3].from', '/d/'),
    ]);
  });

  test.each([
    '/about/',
    '/topics/grain',
    '/Topics/Grain/',
    '/people/ada-quist/index.html',
    '/stories/2025/wheat/',
    '/dates/2025/',
    '/404.html',
    '/pagefind/x/',
  ])('a redirect from %s, where something is', (address) => {
    const shown = address.replace(/(?:\/index\.html)?\/?$/, '/');
    expect(reported([address, '/topics/ferries/'])).toEqual([
      `archive.md:2:21: redirects[1].from: “${shown}” is the address of a page or file that is there. [redirect-from-page]\n    ${from}`,
    ]);
  });

  test.each([
    ['/topics/grian/', 'Write /topics/grain/, or list the older address under gone.'],
    ['/people/ada-quits/', 'Write /people/ada-quist/, or list the older address under gone.'],
    ['/countries/xk/', 'Write /countries/, or list the older address under gone.'],
    ['/nowhere-at-all/', where],
    ['/people/ada-quist/1999/', 'Write /people/ada-quist/, or list the older address under gone.'],
  ])('a redirect to %s, where nothing is', (address, fix) => {
    const [message] = reported(['/x/', address]) as string[];
    expect(message).toBe(
      `archive.md:2:30: redirects[1].to: there is nothing at “${address}”. [redirect-to-nowhere]\n    ${fix}`,
    );
  });

  test.each(['/x', '/X/', '/old/ferry/', '/2025/ferry.html'])(
    'a second redirect from %s, or one beside an alias',
    (address) => {
      const shown = address.replace(/\/?$/, '/');
      expect(reported(['/x/', '/topics/grain/'], [address, '/topics/ferries/'])).toEqual([
        `archive.md:2:56: redirects[2].from: of “${shown}” another redirect, a story’s aliases or gone speak as well. [redirect-twice]\n    Keep one of them.`,
      ]);
    },
  );

  test('what was given up and is there, or leads on', () => {
    const gone = '[/topics/grain/, /people/ada-quist, /old/ferry/, /topics/misprint/]';
    expect(opened({ ...plain, archive: { gone } }, none)).toEqual([
      'archive.md:2:8: gone[1]: “/topics/grain/” is the address of a page or file that is there. [gone-is-there]\n    Delete it here, or take away what is there.',
      'archive.md:2:24: gone[2]: “/people/ada-quist/” is the address of a page or file that is there. [gone-is-there]\n    Delete it here, or take away what is there.',
      'archive.md:2:43: gone[3]: of “/old/ferry/” another redirect, a story’s aliases or gone speak as well. [redirect-twice]\n    Keep one of them.',
    ]);
  });
});

test('without the record, an edition has the redirects that are written down', () => {
  const edition = opened(withRedirects(['/a', '/topics/grain']), none);
  if (Array.isArray(edition)) throw new Error(edition.join('\n'));
  const { archive, site } = edition;
  expect(
    redirectsOf({ archive, site, searches: [], names: () => new Map() }).map(
      ({ from, to, by }) => `${by} ${from} → ${to}`,
    ),
  ).toEqual([
    'alias /old/ferry/ → /stories/2025/ferry/',
    'alias /2025/Ferry.html/ → /stories/2025/ferry/',
    'alias /b/ → /stories/2025/ferry/',
    'archive /a/ → /topics/grain/',
  ]);
});

test('after 25 renames, one upon another, each older address of stories, people and topics leads to the last page in one step', () => {
  let folder: Folder = {
    stories: { start: { topics: '[topic 0]' } },
    people: { 'person-0': { name: 'Ada Quist' } },
  };
  let record = recordOf(folder);
  const redirects: string[] = [];
  const aliases: string[] = ['/stories/start/'];
  for (let number = 1; number <= 25; number++) {
    redirects.push(`{ from: /topics/topic-${number - 1}/, to: /topics/topic-${number}/ }`);
    redirects.push(`{ from: /people/person-${number - 1}/, to: /people/person-${number}/ }`);
    folder = {
      stories: { [`story-${number}`]: { topics: `[topic ${number}]`, aliases: `[${aliases.join(', ')}]` } },
      people: { [`person-${number}`]: { name: 'Ada Quist' } },
      archive: { redirects: `[${redirects.join(', ')}]` },
    };
    aliases.push(`/stories/story-${number}/`);
    record = recordOf(folder, record);
  }
  const leads = new Map(redirectsIn(folder, record).map((one) => one.split(' → ') as [string, string]));
  const old = Array.from({ length: 25 }, (_, number) => [
    [number ? `/stories/story-${number}/` : '/stories/start/', '/stories/story-25/'],
    [`/people/person-${number}/`, '/people/person-25/'],
    [`/people/person-${number}/feed.json`, '/people/person-25/feed.json'],
    [`/people/person-${number}/feed.xml`, '/people/person-25/feed.xml'],
    [`/topics/topic-${number}/`, '/topics/topic-25/'],
    [`/topics/topic-${number}/feed.json`, '/topics/topic-25/feed.json'],
    [`/topics/topic-${number}/feed.xml`, '/topics/topic-25/feed.xml'],
  ]).flat() as [string, string][];
  expect([...leads].sort()).toEqual(old.sort());
  process.stdout.write(`25 renames: ${leads.size} older addresses, each one step from its page\n`);
});
