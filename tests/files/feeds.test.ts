import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseFeed as readFeed } from '@rowanmanning/feed-parser';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import type { StoryHolding } from '../../src/archive/archive.ts';
import { feedFiles } from '../../src/files/feedFiles.ts';
import { archiveSize, documentsOf, newestSize } from '../../src/files/feeds/documents.ts';
import { editionOf, listed } from '../../src/edition/listed.ts';
import type { SiteSettings } from '../../src/site.ts';
import { createSite, defaultSettings } from '../../src/site.ts';
import { archive, country, person, pictureFacts, settings, story } from '../archive/holdings.ts';

type Holdings = Parameters<typeof archive>[0];

/** The text of every file of a site’s feeds, by its address. */
function feedsOf(holdings: Holdings, of: Partial<SiteSettings> = {}): Map<string, string> {
  const edition = listed(
    editionOf({ archive: archive(holdings), site: createSite({ ...defaultSettings, ...of }) }),
  );
  return new Map(
    [...feedFiles.files(edition)].map((file) => [
      file.address,
      'text' in file ? [...file.text()].join('') : '',
    ]),
  );
}

/** What each file of the feeds is made from, by its address. */
function inputsOf(holdings: Holdings): Map<string, string> {
  const edition = listed(editionOf({ archive: archive(holdings), site: createSite(defaultSettings) }));
  return new Map(
    [...feedFiles.files(edition)].map((file) => [
      file.address,
      JSON.stringify('inputs' in file ? file.inputs : undefined),
    ]),
  );
}

const at = (text: Map<string, string>, address: string): string => text.get(address) ?? '';

/** So many stories, one a day, of which each third is about Iran. */
function many(count: number, more: (number: number) => Record<string, string> = () => ({})): StoryHolding[] {
  return Array.from({ length: count }, (_, number) => {
    const day = new Date(Date.UTC(1990, 0, 1 + number)).toISOString().slice(0, 10);
    const id = `${day.replaceAll('-', '/')}/wheat-${number}`;
    return {
      ...story(id, {
        title: `Wheat ${number}`,
        date: day,
        source: number % 2 ? 'The Harbour Gazette' : 'Seaside Post',
        topics: '[wheat]',
        ...(number % 3 === 0 && { countries: '[IR]' }),
        ...more(number),
      }),
      digest: `${number}`,
    };
  });
}

/** The ids of the entries of the documents that are linked from one, the newest first. */
function chainOf(feeds: Map<string, string>, address: string, base = 'https://dateline.example/'): string[] {
  const ids: string[] = [];
  for (let next: string | undefined = address; next !== undefined;) {
    const text = at(feeds, next);
    ids.push(...Array.from(text.matchAll(/<entry[^>]*><id>([^<]*)/g), ([, id]) => id!));
    next = /rel="prev-archive" [^>]*href="([^"]*)"/.exec(text)?.[1]?.slice(base.length);
  }
  return ids;
}

describe('the documents of a feed', () => {
  test.each([
    [0, [[0, 0]]],
    [newestSize, [[0, newestSize]]],
    [archiveSize - 1, [[0, archiveSize - 1]]],
    [archiveSize, [[archiveSize - newestSize, archiveSize], [0, archiveSize]]],
    [archiveSize + 7, [[archiveSize + 7 - newestSize, archiveSize + 7], [0, archiveSize]]],
    [2 * archiveSize - 1, [[archiveSize, 2 * archiveSize - 1], [0, archiveSize]]],
  ])('of %i places hold each of them', (places, spans) => {
    expect(documentsOf(places).map(({ from, to }) => [from, to])).toEqual(spans);
  }); // prettier-ignore

  test('of 100,000 stories are four hundred, each linked to its neighbours', () => {
    const [newest, ...archives] = documentsOf(100_000);
    expect([newest?.previous, archives.length]).toEqual([400, 400]);
    expect(archives.map(({ previous }) => previous)).toEqual([...Array(399).keys()].map((one) => 399 - one).concat(undefined as never));
    expect(archives.map(({ next }) => next)).toEqual([undefined, ...[...Array(399).keys()].map((one) => 400 - one)]);
  }); // prettier-ignore
});

describe('a feed that fits in one document', () => {
  const feeds = feedsOf({ stories: many(12), countries: [country('IR', { name: 'Iran' })] });

  test('says that it is complete, and has no archive document', () => {
    expect(at(feeds, 'feed.xml')).toContain('<fh:complete/>');
    expect([...feeds.keys()].filter((address) => address.includes('feed-archive'))).toEqual([]);
  });

  test('is there of everything, each country, topic and source, in both forms', () => {
    expect([...feeds.keys()].toSorted()).toEqual([
      'countries/ir/feed.json',
      'countries/ir/feed.xml',
      'feed.json',
      'feed.xml',
      'sources/seaside-post/feed.json',
      'sources/seaside-post/feed.xml',
      'sources/the-harbour-gazette/feed.json',
      'sources/the-harbour-gazette/feed.xml',
      'topics/wheat/feed.json',
      'topics/wheat/feed.xml',
    ]);
  });
});

describe('a feed of more', () => {
  const count = 3 * archiveSize + 20;
  const holdings = { stories: many(count), countries: [country('IR', { name: 'Iran' })] };
  const feeds = feedsOf(holdings);

  test.each([
    ['everything', 'feed.xml', () => true],
    ['a country', 'countries/ir/feed.xml', (number: number) => number % 3 === 0],
    ['a source', 'sources/seaside-post/feed.xml', (number: number) => number % 2 === 0],
    ['a topic of all stories', 'topics/wheat/feed.xml', () => true],
  ])('of %s leads back to the first story', (_, address, isOf) => {
    const numbers = chainOf(feeds, address).map((id) => Number(/(\d+)\/$/.exec(id)?.[1]));
    const wanted = [...Array(count).keys()].filter(isOf);
    expect([...new Set(numbers)].toSorted((a, b) => a - b)).toEqual(wanted);
  });

  test('names its newest document, and those before and after, in each archive document', () => {
    const relations = (text: string): string[] =>
      Array.from(text.matchAll(/<link rel="([^"]*)" type="[^"]*" href="https:\/\/dateline\.example\/([^"]*)"/g), ([, rel, to]) => `${rel} ${to}`);
    expect(relations(at(feeds, 'feed-archive/2.xml'))).toEqual([
      'alternate ',
      'self feed-archive/2.xml',
      'current feed.xml',
      'prev-archive feed-archive/1.xml',
      'next-archive feed-archive/3.xml',
    ]);
    expect(relations(at(feeds, 'feed-archive/3.xml'))).not.toContain('next-archive feed-archive/4.xml');
    expect(at(feeds, 'feed-archive/2.xml')).toContain('<fh:archive/>');
    expect(at(feeds, 'feed.xml')).not.toMatch(/fh:(?:archive|complete)\//);
  }); // prettier-ignore

  test('does not change in its archive documents when newer stories come, but for the link to the next', () => {
    const later = feedsOf({ ...holdings, stories: many(4 * archiveSize + 1) });
    for (const [address, text] of feeds)
      if (address.includes('feed-archive/')) {
        const now = at(later, address).replace(/<link rel="next-archive"[^>]*>/, '');
        expect(now).toBe(text.replace(/<link rel="next-archive"[^>]*>/, ''));
      }
  });

  test('changes what one of ten new stories changes, and is written again for nothing else', () => {
    const before = inputsOf(holdings);
    const after = inputsOf({ ...holdings, stories: many(count + 10) });
    expect([...after].filter(([address, inputs]) => before.get(address) !== inputs).map(([address]) => address)).toEqual([
      'feed.json',
      'feed.xml',
      'countries/ir/feed.json',
      'countries/ir/feed.xml',
      'topics/wheat/feed.json',
      'topics/wheat/feed.xml',
      'sources/seaside-post/feed.json',
      'sources/seaside-post/feed.xml',
      'sources/the-harbour-gazette/feed.json',
      'sources/the-harbour-gazette/feed.xml',
    ]);
  }); // prettier-ignore

  test('has an `updated` that no newer story lessens', () => {
    const updated = [10, 11, 300, 301].map(
      (some) => /<updated>([^<]*)/.exec(at(feedsOf({ stories: many(some, (number) => (number === 3 ? { updated: '1990-01-12' } : {})), countries: [country('IR')] }), 'feed.xml'))?.[1],
    );
    expect(updated).toEqual(['1990-01-12T12:00:00Z', '1990-01-12T12:00:00Z', '1990-10-27T12:00:00Z', '1990-10-28T12:00:00Z']);
  }); // prettier-ignore
});

test('a feed of 100,000 stories is divided into 400 documents of a few headlines each', () => {
  const opened = archive({ stories: many(1), countries: [country('IR')] });
  const [one] = opened.stories;
  const stories = Array.from({ length: 100_000 }, (_, number) => ({ ...one!, id: `1990/${number}` }));
  const edition = {
    archive: { ...opened, stories, countries: [], topics: [], sources: [] },
    site: createSite(defaultSettings),
    searches: [],
    names: () => new Map(),
    pages: [],
    moved: { redirects: [], gone: [] },
  };
  const seen = new Set<string>();
  let documents = 0;
  for (const file of feedFiles.files(edition)) {
    if (!('text' in file) || file.address.endsWith('json')) continue;
    const entries = [...file.text()].flatMap((piece) => /^<entry[^>]*><id>([^<]*)/.exec(piece)?.[1] ?? []);
    expect(entries.length).toBeLessThanOrEqual(archiveSize + newestSize);
    for (const id of entries) seen.add(id);
    documents++;
  }
  expect([documents, seen.size]).toEqual([401, 100_000]);
});

describe('a story in a feed', () => {
  const holdings = {
    stories: [
      {
        ...story(
          '2025/04/08/barley',
          {
            title: 'Barley < wheat & "oats"',
            date: '2025-04-08',
            source: 'Seaside Post',
            byline: '[Jane Roe, Omid Kaya]',
            dateline: 'HARBOUR TOWN',
            topics: '[grain & oil]',
            photos: '[{ caption: A silo., credit: JOHN ROE, file: silo.jpg, alt: A tower }]',
            corrections: '[{ date: 2025-04-10, text: The silo is of 1912. }]',
            note: 'Shortened.',
          },
          'The harvest [of last year](/stories/2024/rye/) was good.\n\nSee [the photo](#photo-1).',
        ),
        pictures: { 'silo.jpg': pictureFacts(800, 600) },
      },
      story('2024/rye', { title: 'Rye', date: '2024-07', rights: '© Seaside Post; not for redistribution' }, 'Secret rye.'),
      story('1984/oats', { title: 'Oats', date: '1984~', updated: '1985-02-03' }, 'Old oats.'),
      story('2025/04/09/hops', { title: 'Hops', date: '2025-04-09T23:30:00+03:30', lang: 'fa' }, 'رازک.'),
    ],
  }; // prettier-ignore
  const feeds = feedsOf(holdings);
  const atom = parseAtomFeed(at(feeds, 'feed.xml'));
  const entry = (title: string) => atom.entries?.find((one) => one.title?.value === title);
  const json = parseJsonFeed(at(feeds, 'feed.json'));
  const item = (title: string) => json.items?.find((one) => one.title === title);

  test('is carried whole, with its correction above, its picture and note, and absolute links', () => {
    const html = [
      '<p><strong>Correction, 10 April 2025:</strong> The silo is of 1912.</p>',
      '<figure><img src="https://dateline.example/pictures/2025/04/08/silo.jpg" alt="A tower" width="800" height="600"><figcaption>A silo. JOHN ROE</figcaption></figure>',
      '<p><em>Shortened.</em></p>',
      '<p>HARBOUR TOWN — The harvest <a href="https://dateline.example/stories/2024/rye/">of last year</a> was good.</p>',
      '<p>See <a href="https://dateline.example/stories/2025/04/08/barley/#photo-1">the photo</a>.</p>',
    ].join('\n');
    expect(entry('Barley < wheat & "oats"')?.content?.value).toBe(html);
    expect(item('Barley < wheat & "oats"')?.content_html).toBe(html);
  });

  test('links to the pictures that are held', () => {
    const url = 'https://dateline.example/pictures/2025/04/08/silo.jpg';
    expect(entry('Barley < wheat & "oats"')?.links).toContainEqual({ rel: 'enclosure', type: 'image/jpeg', href: url });
    expect(item('Barley < wheat & "oats"')).toMatchObject({
      image: url,
      attachments: [{ url, mime_type: 'image/jpeg' }],
    });
  }); // prettier-ignore

  test('has a summary alone where its rights withhold the text', () => {
    expect(entry('Rye')).toMatchObject({ summary: { value: 'Secret rye.' } });
    expect(entry('Rye')?.content).toBeUndefined();
    expect(item('Rye')).toMatchObject({ content_text: 'Secret rye.' });
    const all = feedsOf({ stories: [story('a', {}, 'One.\n\nTwo.')] }, { rights: 'All rights reserved' });
    expect([at(all, 'feed.xml'), at(all, 'feed.json')].map((text) => text.includes('Two.'))).toEqual([false, false]);
  }); // prettier-ignore

  test('stands at noon UTC of its day, and where that is not known of the first', () => {
    expect(atom.entries?.map(({ title, published, updated }) => [title?.value, published, updated])).toEqual([
      ['Hops', '2025-04-09T23:30:00+03:30', '2025-04-09T23:30:00+03:30'],
      ['Barley < wheat & "oats"', '2025-04-08T12:00:00Z', '2025-04-10T12:00:00Z'],
      ['Rye', '2024-07-01T12:00:00Z', '2024-07-01T12:00:00Z'],
      ['Oats', '1984-01-01T12:00:00Z', '1985-02-03T12:00:00Z'],
    ]);
  });

  test('has no date in JSON where its day is not known, and there says what is', () => {
    const raw = JSON.parse(at(feeds, 'feed.json')) as { items: Record<string, unknown>[] };
    expect(raw.items.map((one) => [one['title'], one['date_published'], one['date_modified'], one['_dateline']])).toEqual([
      ['Hops', '2025-04-09T23:30:00+03:30', undefined, undefined],
      ['Barley < wheat & "oats"', '2025-04-08T12:00:00Z', '2025-04-10T12:00:00Z', undefined],
      ['Rye', undefined, undefined, { date: '2024-07' }],
      ['Oats', undefined, undefined, { date: '1984~' }],
    ]);
  }); // prettier-ignore

  test('is read alike by another parser', () => {
    const read = readFeed(at(feeds, 'feed.xml'));
    expect(read.items.map(({ id, title, url, published }) => [id, title, url, published?.toISOString()])).toEqual(
      atom.entries?.map(({ id, title, published }) => [id, title?.value, id, new Date(String(published)).toISOString()]),
    );
    expect(read.items[1]?.authors.map(({ name }) => name)).toEqual(['Jane Roe', 'Omid Kaya']);
    expect(read.items[1]?.categories.map(({ term }) => term)).toEqual(['grain & oil']);
  }); // prettier-ignore
});

describe('a canceled story', () => {
  const gone = story('1990/01/02/wheat-1', {
    title: 'Wheat 1',
    date: '1990-01-02',
    source: 'The Harbour Gazette',
    topics: '[wheat]',
    people: '[ana-rivers]',
    status: 'canceled',
    note: 'It never happened.',
    corrections: '[{ date: 1990-02-01, text: The reporter made it up. }]',
  });
  const withheld = story('1990/01/03/wheat-2', {
    title: 'Wheat 2',
    date: '1990-01-03',
    source: 'Seaside Post',
    status: 'withheld',
  });
  const others = many(archiveSize + 60).filter((_, number) => number !== 1 && number !== 2);
  const feeds = feedsOf({ stories: [...others, gone, withheld], people: [person('ana-rivers')], countries: [country('IR')] }); // prettier-ignore
  const tombstone =
    '<at:deleted-entry ref="https://dateline.example/stories/1990/01/02/wheat-1/" when="1990-02-01T12:00:00Z"><at:comment>It never happened. The reporter made it up.</at:comment></at:deleted-entry>';

  test.each([
    'feed.xml',
    'feed-archive/1.xml',
    'topics/wheat/feed.xml',
    'sources/the-harbour-gazette/feed.xml',
    'people/ana-rivers/feed.xml',
  ])('has a tombstone in %s', (address) => {
    expect(at(feeds, address)).toContain(tombstone);
  });

  test('has none where it never was, and no entry anywhere', () => {
    expect(at(feeds, 'countries/ir/feed.xml')).not.toContain('deleted-entry');
    for (const text of feeds.values())
      expect(text).not.toContain('<id>https://dateline.example/stories/1990/01/02/');
  });

  test('leaves the other stories where they are', () => {
    const before = feedsOf({ stories: [...others, withheld, ...many(2).slice(1)], countries: [country('IR')] });
    const entries = (text: string): string[] => text.match(/<entry.*<\/entry>/g) ?? [];
    expect(entries(at(before, 'feed-archive/1.xml')).filter((one) => !one.includes('/wheat-1/'))).toEqual(entries(at(feeds, 'feed-archive/1.xml')));
  }); // prettier-ignore

  test('that is withheld leaves no trace', () => {
    for (const text of feeds.values()) expect(text).not.toContain('wheat-2/');
  });
});

describe('a hundred hostile strings', () => {
  const parts = [
    ['"quoted"', '<b>bold</b>', 'a & b', ']]>', '</script><script>alert(1)</script>', '<!-- x', '&lt;', '&#0;', '<![CDATA[x', '%00'],
    ['=cmd|calc', '+1', '-1', '@x', 'a\\tb', 'a;b,c', "it's", '{braces}', '\\\\backslash', '$dollar'],
  ] as const; // prettier-ignore
  const odd = ['\u202egnp.exe', '\u2066iso\u2069', '\u200f', '👩‍👩‍👧', '\ud800', '\udfff\ud83d', '\u0007', '\u001b[31m', '\ufffe\uffff', 'ə'.repeat(300)]; // prettier-ignore
  const hostile = parts
    .flat()
    .flatMap((text) => odd.slice(0, 5).map((sign, index) => `${text} ${sign}${index}`));
  const written = new Set([...hostile, ...odd.map((text) => `x ${text} y`)]);

  const outOf = (text: string): string =>
    text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu, '');
  // The records hold them as they are, whatever a file might hold.
  const holdings = [...written].map((text, index) => {
    const one = story(`2025/s${index}`, { date: '2025-04-08' });
    Object.assign(one.record!, {
      ...{
        title: text,
        source: text,
        byline: [text],
        topics: [text],
        note: text,
        dateline: text,
        summary: text,
      },
      ...{
        rights: text,
        html: `<p>${text.replace(/[&<>]/g, '')}</p>`,
        text,
        corrections: [{ date: '2025-04-09', text }],
      },
    });
    return one;
  });
  const site = { name: '<&"]]>\ud800 名', description: '</feed>\u0000', publisher: '&amp;', rights: '<r>' };
  const feeds = feedsOf({ stories: holdings }, site);

  test(`reach the feeds as text`, () => {
    expect(written.size).toBeGreaterThanOrEqual(100);
    for (const [address, text] of feeds) {
      const titles = address.endsWith('json')
        ? (JSON.parse(text) as { items: { title: string }[] }).items.map(({ title }) => title)
        : (parseAtomFeed(text).entries ?? []).map(({ title }) => title?.value ?? '');
      for (const title of titles)
        expect([...written].map((one) => outOf(one).trim())).toContain(title.trim());
      expect(text).toBe(outOf(text));
    }
  });

  test('are found again by two parsers, in their order', () => {
    const whole = at(feeds, 'feed.xml');
    const [one, other] = [parseAtomFeed(whole).entries ?? [], readFeed(whole).items];
    expect(one.length).toBe(written.size);
    expect(other.map(({ id }) => id)).toEqual(one.map(({ id }) => id));
  });

  test.skipIf(!has('xmllint'))('are in documents that are well-formed', () => {
    expect(checked(feeds, 'xmllint', '--noout', '--nonet')).toBe('');
  });

  test.skipIf(!has('jing'))('are in documents that are valid', () => {
    expect(validity(feeds)).toBe('');
  });
});

test.skipIf(!has('jing'))('all kinds of documents are valid Atom', () => {
  const canceled = story('1991/x', { date: '1991-01-01', status: 'canceled', note: 'A hoax.' });
  const feeds = feedsOf(
    { stories: [...many(2 * archiveSize + 3), canceled], people: [person('ana-rivers')], countries: [country('IR')] },
    { rights: '© The Harbour Gazette', publisher: 'The Harbour Gazette', language: 'fa', base: '/archive/' },
  ); // prettier-ignore
  expect(validity(feeds)).toBe('');
});

test('a named search has feeds with whole texts', () => {
  const feeds = feedsOf({
    stories: many(20),
    countries: [country('IR')],
    archive: [settings({ searches: '[{ name: Grain in Iran, q: wheat, countries: [IR] }]' })],
  });
  expect(chainOf(feeds, 'searches/grain-in-iran/feed.xml')).toHaveLength(7);
  expect(at(feeds, 'searches/grain-in-iran/feed.xml').match(/<content /g)).toHaveLength(7);
  expect(at(feeds, 'searches/grain-in-iran/feed.json')).toContain('Dateline: Grain in Iran');
});

test('files have inputs only where all digests are known', () => {
  const stories = many(3);
  expect(inputsOf({ stories, countries: [country('IR')] }).get('feed.xml')).toBeDefined();
  delete stories[1]!.digest;
  const without = inputsOf({ stories, countries: [country('IR')] });
  expect([without.get('feed.xml'), without.get('countries/ir/feed.xml')]).toEqual([undefined, expect.any(String)]);
}); // prettier-ignore

function has(program: string): boolean {
  return spawnSync(program, ['--version']).error === undefined;
}

/** What a program prints of documents of Atom. */
function checked(feeds: Map<string, string>, program: string, ...options: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-feeds-'));
  const files = [...feeds]
    .filter(([address]) => address.endsWith('.xml'))
    .map(([address, text]) => {
      const file = join(folder, address.replaceAll('/', '-'));
      writeFileSync(file, text);
      return file;
    });
  const { stdout, stderr } = spawnSync(program, [...options, ...files], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return program === 'jing' ? stdout : stderr;
}

/** What a validator says of documents of Atom; nothing where all are valid. */
function validity(feeds: Map<string, string>): string {
  return checked(feeds, 'jing', '-c', join(import.meta.dirname, 'schemas/atom.rnc'));
}
