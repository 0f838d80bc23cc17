import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lastChange } from '../../src/archive/lastChange.ts';
import { newsOf, sitemapFiles } from '../../src/files/sitemap/sitemapFiles.ts';
import type { SiteFile } from '../../src/files/siteFile.ts';
import type { ListedEdition, Page } from '../../src/routes.ts';
import { editionOf, listed } from '../../src/edition/listed.ts';
import type { SiteSettings } from '../../src/site.ts';
import { createSite, defaultSettings } from '../../src/site.ts';
import { archive, pictureFacts, story } from '../archive/holdings.ts';
import { hostileTexts } from './hostileTexts.ts';

const schema = join(import.meta.dirname, '../fixtures/schemas/sitemap.xsd');
const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;

type Filed = ReturnType<typeof story>;

function edition(stories: Filed[], settings: Partial<SiteSettings> = {}): ListedEdition {
  const site = createSite({ ...defaultSettings, address: 'https://news.example.org', ...settings });
  return listed(editionOf({ archive: archive({ stories }), site }));
}

function textOf(file: SiteFile): string {
  return 'text' in file ? [...file.text()].join('') : '';
}

/** The sitemaps of an edition by their addresses. */
function sitemaps(of: ListedEdition): Map<string, string> {
  return new Map([...sitemapFiles.files(of)].map((file) => [file.address, textOf(file)]));
}

/** What `lastmod` each address has in a sitemap. */
function entries(xml = ''): Record<string, string | undefined> {
  const found = xml.matchAll(/<loc>([^<]*)<\/loc>(?:<lastmod>([^<]*)<\/lastmod>)?/g);
  return Object.fromEntries(
    [...found].map(([, at = '', changed]) => [at.replace('https://news.example.org', ''), changed]),
  );
}

describe('a sitemap of a year', () => {
  test('says when each story last changed, as far as its day is known', () => {
    const made = sitemaps(
      edition([
        story('day', { date: '1984-05-01' }),
        story('moment', { date: '1984-05-02T10:00:00+03:30' }),
        story('updated', { date: '1984-05-01', updated: '1984-06-01' }),
        story('corrected', {
          date: '1984-05-01',
          updated: '1984-06-01',
          corrections: '[{date: 1991-01-02, text: It was on Monday}, {date: 1990, text: So it was}]',
        }),
        story('month', { date: '1984-05' }),
        story('year', { date: '1984' }),
        story('about', { date: '1984~' }),
        story('perhaps', { date: '1984-05-03?' }),
        story('late', { date: '1984', updated: '1999-12-31' }),
      ]),
    );
    expect(entries(made.get('sitemap-1984.xml'))).toEqual({
      '/stories/day/': '1984-05-01',
      '/stories/moment/': '1984-05-02T10:00:00+03:30',
      '/stories/updated/': '1984-06-01',
      '/stories/corrected/': '1991-01-02',
      '/stories/month/': undefined,
      '/stories/year/': undefined,
      '/stories/about/': undefined,
      '/stories/perhaps/': undefined,
      '/stories/late/': '1999-12-31',
    });
    expect(entries(made.get('sitemap.xml'))).toEqual({
      '/sitemap-1984.xml': '1999-12-31',
      '/sitemap-pages.xml': '1999-12-31',
      '/sitemap-news.xml': '1984-05-02T10:00:00+03:30',
    });
  });

  test('holds neither what was withdrawn or withheld nor older addresses', () => {
    const made = sitemaps(
      edition([
        story('kept', { date: '2025-04-08', aliases: '[/old/]' }),
        story('withdrawn', { date: '2025-04-08', status: 'canceled', note: 'It was untrue.' }),
        story('withheld', { date: '2025-04-08', status: 'withheld' }),
      ]),
    );
    expect(Object.keys(entries(made.get('sitemap-2025.xml')))).toEqual(['/stories/kept/']);
    expect(Object.keys(entries(made.get('sitemap-pages.xml'))).filter((at) => /old|with/.test(at))).toEqual(
      [],
    );
  });

  test('lists the pictures that are held, each once, as addresses', () => {
    const photo = (file: string): string => JSON.stringify({ caption: 'A wall', alt: 'Bricks', file });
    const file = 'walls.png';
    const filed = story('a', { photos: `[${photo(file)}, ${photo(file)}, {caption: Not held}]` });
    const xml = sitemaps(edition([{ ...filed, pictures: { [file]: pictureFacts(800, 600) } } as Filed]));
    expect(
      [...(xml.get('sitemap-2025.xml') ?? '').matchAll(/<image:loc>([^<]*)/g)].map(([, at]) => at),
    ).toEqual(['https://news.example.org/pictures/walls.png']);
  });
});

describe('a sitemap of other pages', () => {
  test('gives a list the day of what changed last among its stories', () => {
    const made = sitemaps(
      edition([
        story('a', { date: '2024-01-01', topics: '[oil]', updated: '2025-12-01' }),
        story('b', { date: '2025-02-01', topics: '[oil]' }),
        story('c', { date: '2025-03-01', topics: '[grain]' }),
        story('d', { date: '2026', topics: '[rice]' }),
      ]),
    );
    const found = entries(made.get('sitemap-pages.xml'));
    expect([found['/topics/oil/'], found['/topics/grain/'], found['/topics/rice/'], found['/']]).toEqual([
      '2025-12-01',
      '2025-03-01',
      undefined,
      '2025-12-01',
    ]);
    expect([found['/dates/2025/'], found['/dates/2025/02/'], found['/dates/2024/01/01/']]).toEqual([
      '2025-03-01',
      '2025-02-01',
      '2025-12-01',
    ]);
    for (const at of ['/search/', '/list/', '/404.html']) expect(at in found).toBe(false);
  });
});

test.each([
  ['of one story', ['2025-04-08'], '2025-04-08'],
  [
    'of two on one day, the later moment',
    ['2025-04-08T09:00:00Z', '2025-04-08T10:00:00+03:00'],
    '2025-04-08T09:00:00Z',
  ],
  ['where the newest is not known to the day', ['2024-04-08', '2025-04'], '2024-04-08'],
  ['where none is', ['1984', '1984-05', '1984~'], undefined],
])('the last change %s', (_, dates, expected) => {
  const { stories } = archive({ stories: dates.map((date, at) => story(`s${at}`, { date })) });
  expect(lastChange(stories)).toBe(expected);
});

describe('a news sitemap', () => {
  const idsOf = (dates: string[]): string[] =>
    newsOf(archive({ stories: dates.map((date, at) => story(`s${at}`, { date })) }).stories).map(
      ({ id }) => id,
    );

  test.each([
    [
      ['2025-04-08', '2025-04-07', '2025-04-06'],
      ['s0', 's1'],
    ],
    [
      ['1987-03-01T23:00:00Z', '1987-02-28', '1987-02-27'],
      ['s0', 's1'],
    ],
    [['2025-04-08', '2025-04', '2026', '1984~'], ['s0']],
    [['1984', '1985-05'], []],
  ])('of %j holds the last two days, counted from the newest', (dates, expected) => {
    expect(idsOf(dates)).toEqual(expected);
  });

  test('holds no more than a thousand, the newest', () => {
    const ids = idsOf(
      Array.from({ length: 1200 }, (_, at) => `2025-04-08T10:00:${String(at % 60).padStart(2, '0')}Z`),
    );
    expect(ids.length).toBe(1000);
  });

  test.each([
    ['en', 'en'],
    ['fa-IR', 'fa'],
    ['pt-BR', 'pt'],
    ['zh', 'zh-cn'],
    ['zh-TW', 'zh-tw'],
    ['zh-Hant-HK', 'zh-tw'],
  ])('names the language %s as %s', (lang, expected) => {
    const xml = sitemaps(edition([story('a', { lang })])).get('sitemap-news.xml');
    expect(xml).toContain(`<news:language>${expected}</news:language>`);
  });

  test('is not there where no day is known', () => {
    expect([...sitemaps(edition([story('a', { date: '1984' })])).keys()]).toEqual([
      'sitemap.xml',
      'sitemap-1984.xml',
      'sitemap-pages.xml',
    ]);
  });
});

test('an archive under a path has its sitemaps there, with full addresses', () => {
  const made = sitemaps(edition([story('a', { date: '2025-04-08' })], { base: '/archive/' }));
  expect(entries(made.get('sitemap.xml'))).toHaveProperty('/archive/sitemap-2025.xml');
  expect(entries(made.get('sitemap-2025.xml'))).toEqual({ '/archive/stories/a/': '2025-04-08' });
});

describe('many pages', () => {
  const many = (count: number, address: (at: number) => string): ListedEdition => {
    const { site, archive: whole } = edition([story('a')]);
    const pages = Array.from({ length: count }, (_, at): Page => {
      return { address: address(at), template: 'people/index.astro', model: () => ({ kind: 'list' }) };
    });
    return {
      site,
      archive: whole,
      searches: [],
      names: () => new Map(),
      pages,
      moved: { redirects: [], gone: [] },
    };
  };

  test('are divided into sitemaps of 50,000', () => {
    const made = sitemaps(many(120_000, (at) => `people/p${at}/`));
    const counts = [...made].map(([at, xml]) => [at, Object.keys(entries(xml)).length]);
    expect(counts).toEqual([
      ['sitemap.xml', 4],
      ['sitemap-pages.xml', 50_000],
      ['sitemap-pages-2.xml', 50_000],
      ['sitemap-pages-3.xml', 20_000],
      ['sitemap-news.xml', 1],
    ]);
  });

  test('with long addresses are divided before a sitemap has 50 MB', () => {
    const made = sitemaps(many(45_000, (at) => `people/${'long-'.repeat(380)}${at}/`));
    const sizes = [...made].map(([, xml]) => Buffer.byteLength(xml));
    expect(made.size).toBe(4);
    expect(Math.min(...sizes.slice(1, 3))).toBeGreaterThan(10_000_000);
    expect(Math.max(...sizes)).toBeLessThan(50_000_000);
  });
});

describe.runIf(hasXmllint)('against the schemas', () => {
  let folder: string;
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'dateline-sitemaps-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  const faults = (xml: string): string => {
    const file = join(folder, 'sitemap.xml');
    writeFileSync(file, xml);
    const { stderr, status } = spawnSync('xmllint', ['--noout', '--schema', schema, file], {
      encoding: 'utf8',
    });
    return status === 0 ? '' : stderr;
  };

  test('each sitemap is valid, whatever stands in the fields', () => {
    const stories = hostileTexts.map((text, at) =>
      story(`s${at}`, {
        title: JSON.stringify(`${text} x`),
        date: '2025-04-08',
        topics: JSON.stringify([`${text} x`]),
      }),
    );
    const sound = stories.filter(({ record }) => record);
    expect(sound.length).toBeGreaterThan(20);
    const made = sitemaps(edition(sound, { name: 'A <b>&amp;</b> ]]> "paper"' }));
    for (const [at, xml] of made) expect(`${at}: ${faults(xml)}`).toBe(`${at}: `);
    const titles = [...(made.get('sitemap-news.xml') ?? '').matchAll(/<news:title>([^<]*)</g)];
    expect(titles.length).toBe(sound.length);
  });

  test('a date that is known to the year alone would not be', () => {
    const xml = [...sitemaps(edition([story('a')])).values()].at(1) ?? '';
    expect(faults(xml)).toBe('');
    expect(faults(xml.replace('2025-04-08</lastmod>', '2025</lastmod>'))).toContain('lastmod');
  });
});

test.skipIf(hasXmllint)('sitemaps are not validated, because xmllint is not installed', () => undefined);
