import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { contentsOfPack } from '../search/packed.ts';
import { attribute, elements, filesOf, lines, pagesOf, read, textOf } from './pages.ts';

const sample = inject('sample');
const fixture = inject('fixture');
const newswire = inject('newswire');

/** Stories that are canceled or withheld. */
const unpublishedIn: Record<string, string[]> = {
  sample: ['2011/03/11/quake-felt-in-sendai'],
  fixture: ['2024/03/canceled-report', '2024/03/withheld-secret'],
};

describe.each(Object.entries({ sample, fixture, newswire }))('the %s site', (name, site) => {
  test.skipIf(site === null)('gives every published story a page, a line of the dataset and a text', () => {
    const files = readdirSync(join(site!.content, 'stories'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => file.slice(0, -3));
    const unpublished = unpublishedIn[name] ?? [];
    const ids = lines(site!, 'data/stories.jsonl').map((row) => row['id'] as string);
    expect(ids.toSorted()).toEqual(files.filter((file) => !unpublished.includes(file)).toSorted());
    for (const id of ids) expect(existsSync(join(site!.folder, 'stories', id, 'index.html')), id).toBe(true);
    const texts = filesOf(site!).filter((file) => file.startsWith('data/text/'));
    const withText = texts.flatMap((file) => lines(site!, file).map((row) => row['id']));
    const withheld = name === 'fixture' ? ['2024/02/29/harbour-reopens'] : [];
    expect(withText.toSorted()).toEqual(ids.filter((id) => !withheld.includes(id)).toSorted());
  });

  test.skipIf(site === null)('prints in the page the headline that stands in the dataset', () => {
    for (const row of lines(site!, 'data/stories.jsonl')) {
      const heading = elements(read(site!, `stories/${String(row['id'])}/index.html`)).find(
        ({ tagName }) => tagName === 'h1',
      )!;
      expect(textOf(heading)).toBe(row['title']);
    }
  });

  test.skipIf(site === null)('has the dataset oldest first, each line ended by a newline', () => {
    const text = read(site!, 'data/stories.jsonl');
    expect(text.endsWith('}\n')).toBe(true);
    const days = lines(site!, 'data/stories.jsonl').map((row) => (row['date'] as string).slice(0, 10));
    // A date that is less exact stands before those it could hold.
    const keys = days.map((day) => day.replace(/[~?%]$/, '').padEnd(10, '-'));
    expect(keys).toEqual(keys.toSorted());
  });

  test.skipIf(site === null)('has JSON-LD on every story that says what the page says', () => {
    for (const row of lines(site!, 'data/stories.jsonl')) {
      const script = elements(read(site!, `stories/${String(row['id'])}/index.html`)).find(
        ({ tagName }) => tagName === 'script',
      )!;
      const data = JSON.parse(textOf(script)) as Record<string, unknown>;
      expect(data).toMatchObject({ '@type': 'NewsArticle', headline: row['title'], url: row['url'] });
    }
  });
});

test('a line of the dataset holds every field a reader sees', () => {
  const row = lines(fixture, 'data/stories.jsonl').find(({ id }) => id === '2024/02/29/harbour-reopens');
  const address = 'https://dateline.example/archive';
  expect(row).toEqual({
    id: '2024/02/29/harbour-reopens',
    url: `${address}/stories/2024/02/29/harbour-reopens/`,
    title: 'Harbour reopens after the flood, officials say',
    date: '2024-02-29T23:30:00+13:00',
    updated: '2024-03-01T08:00:00+13:00',
    source: 'The Harbour Gazette',
    agencies: ['Reuters', 'AFP'],
    byline: ['Jane Roe', 'John Doe'],
    dateline: 'APIA, Samoa',
    summary:
      'The harbour of Apia took in ships again on Thursday, six days after the flood, the port’s director Ana Testimony said.',
    topics: ['floods', 'Shipping'],
    people: [
      { id: 'ana-testimony', name: 'Ana Testimony', rel: 'about', matched: ['Ana Testimony'], vouched: true },
    ],
    countries: [
      { code: 'WS', name: 'Samoa', rel: 'about', matched: ['APIA', 'Samoa', 'Apia'], vouched: true },
      { code: 'NZ', name: 'New Zealand', rel: 'about', matched: [], vouched: true },
    ],
    photos: [
      {
        number: 1,
        caption: 'Ana Testimony opens the harbour in Apia, 29 February 2024.',
        credit: 'REUTERS/JOHN DOE/Handout',
        photographer: 'John Doe',
        agency: 'Reuters',
        agencies: ['Reuters'],
        filePhoto: false,
        handout: true,
        pool: false,
        taken: '2024-02-29',
        people: [{ id: 'ana-testimony', name: 'Ana Testimony' }],
        file: `${address}/pictures/2024/02/29/harbour.png`,
        alt: 'A woman cuts a ribbon in front of a blue ship',
      },
      {
        number: 2,
        caption: 'FILE PHOTO: The harbour before the flood.',
        credit: 'Jane Roe/AFP via Getty Images',
        photographer: 'Jane Roe',
        agency: 'AFP',
        agencies: ['AFP', 'Getty Images'],
        filePhoto: true,
        handout: false,
        pool: false,
        people: [],
      },
    ],
    corrections: [
      {
        date: '2024-03-02',
        text: 'The harbour was closed for six days and not for five.',
        words: 'six days after the flood',
      },
    ],
    note: 'The second picture was printed a day later.',
    originalUrl: 'https://gazette.example/harbour',
    archivedAt: 'https://web.archive.org/web/20240301000000/https://gazette.example/harbour',
    rights: '© The Harbour Gazette; not for redistribution',
    aliases: ['/2024/02/harbour.html', '/old/harbour/', '/stories/2024/harbour/'],
    wordCount: 57,
  });
});

test('a withheld story leaves no trace in any file', () => {
  // Zanzibar is a place of a country record too, which pickers know.
  const textOfFile = (file: string): string => {
    if (file.endsWith('.pack')) return contentsOfPack(readFileSync(join(fixture.folder, file))).join('\n');
    return file.endsWith('.gz') ? JSON.stringify(lines(fixture, file)) : read(fixture, file);
  };
  const files = filesOf(fixture).filter((file) => /\.(html|md|txt|json|jsonl|csv|xml|gz|pack)$/.test(file));
  const traces = files.filter((file) =>
    (file.startsWith('search/names/') ? /quokka|withheld/i : /zanzibar|quokka|withheld/i).test(
      textOfFile(file),
    ),
  );
  expect(traces).toEqual([]);
  const packs = files.filter((file) => file.endsWith('.pack') && /harbour/i.test(textOfFile(file)));
  expect([...new Set(packs.map(dirname))].sort()).toEqual([
    'pagefind/all/texts',
    'pagefind/all/words',
    'search/rows',
    'search/words',
  ]);
});

test('a canceled story is a tombstone that says when and why, and stands in no list', () => {
  const page = elements(read(fixture, 'stories/2024/03/canceled-report/index.html'));
  const main = textOf(page.find(({ tagName }) => tagName === 'main')!).replace(/\s+/g, ' ');
  expect(main).toContain('This story was withdrawn');
  expect(main).toContain(
    'WithdrawnFriday 8 March 2024ReasonThe agency withdrew the report because there was no landing.',
  );
  const links = page.map((element) => attribute(element, 'href')).filter((href) => href !== undefined);
  expect(links).toContain('/archive/dates/2024/03/');
  expect(links).toContain('/archive/sources/the-harbour-gazette/');
  expect(links).toContain('/archive/search/?q=Report%20of%20a%20landing');
  const named = pagesOf(fixture).filter((file) => read(fixture, file).includes('Report of a landing'));
  expect(named).toEqual(['stories/2024/03/canceled-report/index.html']);
});

test('every feed is well formed and carries the headline as it is', () => {
  const feed = read(fixture, 'feed.xml');
  expect(feed).toContain(
    '<title>Gulf &amp; Co &lt;GFCC&gt; &lt;/script&gt;&lt;script&gt;window.hacked = 1&lt;/script&gt; &quot;rises&quot;</title>',
  );
  const json = JSON.parse(read(fixture, 'feed.json')) as { items: { title: string; url: string }[] };
  expect(json.items.map(({ title }) => title)).toContain(
    'Gulf & Co <GFCC> </script><script>window.hacked = 1</script> "rises"',
  );
  expect(
    filesOf(fixture)
      .filter((file) => file.endsWith('feed.xml'))
      .toSorted(),
  ).toEqual([
    'countries/nz/feed.xml',
    'countries/su/feed.xml',
    'countries/us/feed.xml',
    'countries/ws/feed.xml',
    'feed.xml',
    'people/ana-testimony/feed.xml',
    'people/bracket-person/feed.xml',
    'sources/afp/feed.xml',
    'sources/agency/feed.xml',
    'sources/getty-images/feed.xml',
    'sources/reuters/feed.xml',
    'sources/rwznmh-bndr/feed.xml',
    'sources/the-harbour-gazette/feed.xml',
    'sources/wire-b-one-b-sons/feed.xml',
    'topics/floods/feed.xml',
    'topics/mergers-more/feed.xml',
    'topics/shipping/feed.xml',
  ]);
});
