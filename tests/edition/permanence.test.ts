import { describe, expect, test } from 'vitest';
import { goneOf } from '../../src/edition/redirects.ts';
import { filesOf } from '../../src/files.ts';
import { joinRecords } from '../../src/archive/archive.ts';
import { editionOf, ownPagesOf } from '../../src/edition/listed.ts';
import { standingOf } from '../../src/edition/permanence.ts';
import { createSite, defaultSettings } from '../../src/site.ts';
import type { Folder } from './folder.ts';
import { holdingsOf, opened, parsed, recordOf, redirectsIn } from './folder.ts';

const folder: Folder = {
  stories: {
    '2025/04/08/ferry': { date: '2025-04-08', source: 'Harbour Post', topics: '[ferries]' },
    '2025/04/09/wheat': {
      date: '2025-04-09',
      source: 'Harbour Post',
      agencies: '[AFP]',
      topics: '[grain, ferries]',
      photos: '[{ caption: Wheat, credit: AFP/MARTA OBI }]',
      aliases: '[/old/wheat.html]',
    },
    '2019/strike': { date: '2019', source: 'Dock Gazette', topics: '[strikes]', body: 'Talks in Iran.' },
    '2020/01/rain': {
      date: '2020-01',
      source: 'Harbour Post',
      status: 'canceled',
      note: 'Withdrawn.',
      aliases: '[/old/rain/]',
    },
  },
  people: { 'ada-quist': { name: 'Ada Quist' }, 'omar-bell': { name: 'Omar Bell' } },
  publicFiles: ['paper.pdf', '.nojekyll', 'CNAME'],
};
const record = recordOf(folder);
const recorded = record.lines.filter(Boolean);

/** The folder with a story changed, or deleted where it becomes undefined. */
function withStory(
  id: string,
  change: Record<string, string> | undefined,
  more: Partial<Folder> = {},
): Folder {
  const { [id]: old, ...others } = folder.stories;
  return { ...folder, ...more, stories: { ...others, ...(change && { [id]: { ...old, ...change } }) } };
}

describe('on record', () => {
  test('are pages and files that readers and machines look up', () => {
    for (const address of [
      '/',
      '/about/',
      '/stories/2025/04/08/ferry/',
      '/stories/2020/01/rain/',
      '/old/wheat.html/',
      '/old/rain/',
      '/topics/ferries/',
      '/topics/ferries/feed.xml',
      '/sources/afp/',
      '/photographers/marta-obi/',
      '/people/ada-quist/',
      '/countries/ir/',
      '/dates/2025/04/08/',
      '/feed.xml',
      '/feed.json',
      '/data/stories.jsonl',
      '/data/text/2025.jsonl',
      '/opensearch.xml',
      '/paper.pdf',
    ])
      expect(recorded).toContain(address);
  });

  test('are none that a build makes for itself', () => {
    expect(
      recorded.filter((address) =>
        /^\/(?:404|offline|sw\.js|maps|renditions|_astro|pagefind|search\/.|CNAME|\.)/.test(address),
      ),
    ).toEqual([]);
  });

  test('nothing is lost where nothing changed', () => {
    expect(redirectsIn(folder, record)).toEqual([
      '/old/rain/ → /stories/2020/01/rain/',
      '/old/wheat.html/ → /stories/2025/04/09/wheat/',
    ]);
  });
});

describe('is lost, and named with what to do', () => {
  const rule = 'a story that is taken back keeps its file, with status: withheld or canceled.';
  const line = (address: string): number => record.lines.indexOf(address) + 1;
  const lostStory = (id: string, near = ''): string =>
    `addresses.txt:${line(`/stories/${id}/`)}:1: “/stories/${id}/” was published, and nothing is there now. [lost-address]\n    ${near}Write aliases: [/stories/${id}/] in the story that it is now, or gone: [/stories/${id}/] in archive.md; ${rule}`;
  const lostPage = (address: string, below: string, near?: string): string =>
    `addresses.txt:${line(address)}:1: “${address}” was published, and nothing is there now${below}. [lost-address]\n    ${near ? `Is ${near} meant? ` : ''}Write { from: ${address}, to: ${near ?? '/…/'} } under redirects in archive.md, or ${address} under gone.`;

  test('a story that was deleted, with its topic and its outlet', () => {
    expect(opened(withStory('2019/strike', undefined), record)).toEqual([
      lostPage('/sources/dock-gazette/', ', nor at 2 addresses below it'),
      lostStory('2019/strike'),
      lostPage('/topics/strikes/', ', nor at 2 addresses below it'),
    ]);
  });

  test('a story that was renamed', () => {
    const { '2019/strike': old = {}, ...others } = folder.stories;
    const renamed = { ...folder, stories: { ...others, '2019/dock-strike': old } };
    expect(opened(renamed, record)).toEqual([
      lostStory('2019/strike', 'Is /stories/2019/dock-strike/ meant? '),
    ]);
  });

  test('two stories, of which neither is like the one that is new', () => {
    const { '2019/strike': strike, '2025/04/08/ferry': ferry, ...others } = folder.stories;
    const found = { ...strike, ...ferry, topics: '[ferries, strikes]' };
    const change = { ...folder, stories: { ...others, 'undated/found-in-a-drawer': found } };
    expect(opened(change, record)).toEqual(
      expect.arrayContaining([lostStory('2019/strike'), lostStory('2025/04/08/ferry')]),
    );
  });

  test('an older address of a story, which its aliases no longer name', () => {
    expect(opened(withStory('2020/01/rain', { aliases: '[]' }), record)).toEqual([
      lostPage('/old/rain/', ''),
    ]);
  });

  test('a person who was deleted, or renamed', () => {
    const { 'omar-bell': omar = {}, ...people } = folder.people ?? {};
    expect(opened({ ...folder, people }, record)).toEqual([
      lostPage('/people/omar-bell/', ', nor at 2 addresses below it'),
    ]);
    expect(opened({ ...folder, people: { ...people, 'omar-r-bell': omar } }, record)).toEqual([
      lostPage('/people/omar-bell/', ', nor at 2 addresses below it', '/people/omar-r-bell/'),
    ]);
  });

  test('a topic, an outlet and a photographer that are spelt otherwise', () => {
    const change = {
      topics: '[cereals, ferries]',
      agencies: '[Agence Presse]',
      photos: '[{ caption: Wheat, credit: MARTHA OBY }]',
    };
    const lost = opened(withStory('2025/04/09/wheat', change), record);
    expect(lost).toEqual([
      lostPage('/photographers/marta-obi/', '', '/photographers/martha-oby/'),
      lostPage('/sources/afp/', ', nor at 2 addresses below it', '/sources/agence-presse/'),
      lostPage('/topics/grain/', ', nor at 2 addresses below it', '/topics/cereals/'),
    ]);
  });

  test('a file that is no longer there', () => {
    expect(opened({ ...folder, publicFiles: [] }, record)).toEqual([lostPage('/paper.pdf', '')]);
  });

  test('a kind of file that is no longer made, and not a file of a year without stories', () => {
    const more = parsed([...recorded, '/data/text/1901.jsonl', '/data/index.csv'].join('\n'));
    expect(opened(folder, more)).toEqual([
      `addresses.txt:${recorded.length + 2}:1: “/data/index.csv” was published, and nothing is there now. [lost-address]\n    Write { from: /data/index.csv, to: /…/ } under redirects in archive.md, or /data/index.csv under gone.`,
    ]);
  });
});

describe('a story may be taken back at once', () => {
  test.each(['withheld', 'canceled'])('where it is %s', (status) => {
    for (const id of ['2025/04/09/wheat', '2019/strike', '2025/04/08/ferry']) {
      const edition = opened(withStory(id, { status, note: 'Withdrawn.' }), record);
      if (Array.isArray(edition)) throw new Error(edition.join('\n'));
      // Nothing of it is left where it is withheld.
      const traces = edition.pages.filter(
        ({ address }) => address.includes(id) || address.includes('wheat.html'),
      );
      expect(traces.map(({ address }) => address)).toEqual(
        status === 'withheld'
          ? id.endsWith('wheat')
            ? []
            : ['old/wheat.html/']
          : [`stories/${id}/`, 'old/wheat.html/'],
      );
    }
  });

  test('and its topics, sources and photographers go with it, without a page', () => {
    const taken = withStory('2025/04/09/wheat', { status: 'withheld' });
    expect(redirectsIn(taken, record)).toEqual([
      '/dates/2025/04/09/ → /dates/2025/04/',
      '/old/rain/ → /stories/2020/01/rain/',
      '/photos/2025/ → /photos/',
    ]);
  });

  test('and a redirect to it or to its topic is no defect, nor is there a page', () => {
    const redirects =
      '[{ from: /2018/wheat/, to: /stories/2025/04/09/wheat/ }, { from: /topics/corn/, to: /topics/grain/ }]';
    const before = recordOf({ ...folder, archive: { redirects } }, record);
    const taken = withStory('2025/04/09/wheat', { status: 'withheld' }, { archive: { redirects } });
    expect(redirectsIn(taken, before)).toEqual([
      '/dates/2025/04/09/ → /dates/2025/04/',
      '/old/rain/ → /stories/2020/01/rain/',
      '/photos/2025/ → /photos/',
    ]);
  });

  test('and is there again when it is no longer withheld', () => {
    const taken = withStory('2019/strike', { status: 'withheld' });
    expect(redirectsIn(folder, recordOf(taken, record))).toEqual(redirectsIn(folder, record));
  });
});

describe('a list that became shorter leads on', () => {
  const more = parsed(
    [
      ...recorded,
      '/dates/2025/04/08/page-2/',
      '/dates/1984/03/05/',
      '/dates/undated/1984/page-2/',
      '/people/ada-quist/2025/04/',
      '/people/ada-quist/photos/2025/page-2/',
      '/people/letters/q/page-2/',
      '/photos/held/2025/',
      '/photos/2031/',
      '/photographers/by-letter/o/',
      '/topics/ferries/1999/12/31/page-3/',
      '/sources/afp/photos/1999/',
      '/countries/fj/',
      '/countries/fj/2001/',
      '/countries/fj/feed.xml',
    ].join('\n'),
  );

  test('to the nearest page above that is there', () => {
    const own = redirectsIn(folder, record);
    expect(redirectsIn(folder, more).filter((one) => !own.includes(one))).toEqual([
      '/countries/fj/ → /countries/',
      '/countries/fj/2001/ → /countries/',
      '/dates/1984/03/05/ → /dates/',
      '/dates/2025/04/08/page-2/ → /dates/2025/04/08/',
      '/dates/undated/1984/page-2/ → /dates/',
      '/people/ada-quist/2025/04/ → /people/ada-quist/',
      '/people/ada-quist/photos/2025/page-2/ → /people/ada-quist/',
      '/people/letters/q/page-2/ → /people/',
      '/photographers/by-letter/o/ → /photographers/',
      '/photos/2031/ → /photos/',
      '/photos/held/2025/ → /photos/',
      '/sources/afp/photos/1999/ → /sources/afp/',
      '/topics/ferries/1999/12/31/page-3/ → /topics/ferries/',
    ]);
  });

  test('to the same place below the page that has moved, with its feed', () => {
    const { 'ada-quist': ada = {}, ...people } = folder.people ?? {};
    const archive = { redirects: '[{ from: /people/ada-quist/, to: /people/ada-bell-quist }]' };
    const moved = { ...folder, archive, people: { ...people, 'ada-bell-quist': ada } };
    const leads = redirectsIn(moved, more).filter((one) => one.includes('ada-quist'));
    expect(leads).toEqual([
      '/people/ada-quist/ → /people/ada-bell-quist/',
      '/people/ada-quist/2025/04/ → /people/ada-bell-quist/',
      '/people/ada-quist/feed.json → /people/ada-bell-quist/feed.json',
      '/people/ada-quist/feed.xml → /people/ada-bell-quist/feed.xml',
      '/people/ada-quist/photos/2025/page-2/ → /people/ada-bell-quist/',
    ]);
    const edition = opened(moved, more);
    const files = Array.isArray(edition) ? [] : [...filesOf(edition)];
    const textOf = (address: string) =>
      files.flatMap((file) => (file.address === address && 'text' in file ? [...file.text()] : [])).join('');
    expect(textOf('people/ada-quist/feed.xml')).toContain('<feed');
    expect(textOf('people/ada-quist/feed.xml')).toBe(textOf('people/ada-bell-quist/feed.xml'));
  });

  test('and is given up with the page above it', () => {
    const people = { 'omar-bell': { name: 'Omar Bell' } };
    const edition = opened({ ...folder, archive: { gone: '[/people/ada-quist]' }, people }, more);
    if (Array.isArray(edition)) throw new Error(edition.join('\n'));
    expect(goneOf(edition)).toEqual([
      '/people/ada-quist/',
      '/people/ada-quist/feed.json',
      '/people/ada-quist/feed.xml',
      '/people/ada-quist/2025/04/',
      '/people/ada-quist/photos/2025/page-2/',
    ]);
    const pages = edition.pages.filter(({ address }) => address.startsWith('people/ada-quist/'));
    expect(pages.map(({ address, model }) => `${address} ${model().kind}`)).toEqual([
      'people/ada-quist/ gone',
      'people/ada-quist/2025/04/ gone',
      'people/ada-quist/photos/2025/page-2/ gone',
    ]);
  });
});

describe('a picture that lies beside its story', () => {
  const photos = '[{ caption: The quay, file: quay.jpg, alt: A crane lifts crates }]';
  const held = withStory('2019/strike', { photos });
  const before = recordOf(held);

  test.each(['withheld', 'canceled'])('goes with the story that is %s', (status) => {
    expect(before.lines).toContain('/pictures/2019/quay.jpg');
    const taken = withStory('2019/strike', { photos, status, note: 'Withdrawn.' });
    expect(opened(taken, before)).not.toBeInstanceOf(Array);
  });

  test('is lost where the story has it no longer, until it is said that it was given up', () => {
    expect(opened(folder, before)).toEqual([
      `addresses.txt:${before.lines.indexOf('/pictures/2019/quay.jpg') + 1}:1: “/pictures/2019/quay.jpg” was published, and nothing is there now. [lost-address]\n    Write { from: /pictures/2019/quay.jpg, to: /…/ } under redirects in archive.md, or /pictures/2019/quay.jpg under gone.`,
    ]);
    const edition = opened({ ...folder, archive: { gone: '[/pictures/2019/quay.jpg]' } }, before);
    expect(Array.isArray(edition) ? edition : goneOf(edition)).toEqual(['/pictures/2019/quay.jpg']);
  });

  test('may be elsewhere, and is at both addresses then', () => {
    const { '2019/strike': strike = {}, ...others } = folder.stories;
    const stories = { ...others, '2018/strike': { ...strike, photos, aliases: '[/stories/2019/strike/]' } };
    const archive = { redirects: '[{ from: /pictures/2019/quay.jpg, to: /pictures/2018/quay.jpg }]' };
    const edition = opened({ ...folder, stories, archive }, before);
    if (Array.isArray(edition)) throw new Error(edition.join('\n'));
    const copies = [...filesOf(edition)].flatMap((file) =>
      'copyOf' in file ? [`${file.address} of ${file.copyOf}`] : [],
    );
    expect(copies).toEqual([
      'pictures/2018/quay.jpg of stories/2018/quay.jpg',
      'pictures/2019/quay.jpg of stories/2018/quay.jpg',
    ]);
  });
});

test('a folder without a record is opened as ever, whatever was published', () => {
  expect(redirectsIn(withStory('2019/strike', undefined))).toEqual(redirectsIn(folder, record));
});

test('110,000 recorded addresses are looked at in a moment', () => {
  const many = Array.from({ length: 110_000 }, (_, index) => `/topics/ferries/1999/page-${index}/`);
  const text = [...recorded, ...many].join('\n');
  const begun = process.cpuUsage();
  const holdings = holdingsOf(folder, parsed(text));
  const joined = editionOf({ archive: joinRecords(holdings), site: createSite(defaultSettings) });
  const { moved, defects } = standingOf(joined, ownPagesOf(joined), holdings);
  const { user } = process.cpuUsage(begun);
  expect([moved.redirects.length, defects]).toEqual([many.length + 2, []]);
  process.stdout.write(`110,000 recorded addresses, none of them there: ${Math.round(user / 1000)} ms\n`);
});
