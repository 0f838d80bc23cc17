import { expect, test } from 'vitest';
import type { HostRules } from '../../src/hosting/hostRules.ts';
import type { SiteSize } from '../../src/hosting/limits.ts';
import { hostLimits, passedLimits, sizeOf } from '../../src/hosting/limits.ts';

const noRules: HostRules = { base: '/', redirects: [], gone: [] };
const small = sizeOf([
  ['index.html', 4000],
  ['stories/2024/flood/index.html', 9000],
  ['stories/2024/flood/mural.jpg', 80_000],
]);

test('a site is as large as its files, the largest of them, and the fullest folder', () => {
  expect(small).toEqual({
    files: 3,
    bytes: 93_000,
    largest: { file: 'stories/2024/flood/mural.jpg', bytes: 80_000 },
    fullest: { folder: 'stories/2024/flood', files: 2 },
  });
  expect(sizeOf([])).toEqual({
    files: 0,
    bytes: 0,
    largest: { file: '', bytes: 0 },
    fullest: { folder: '', files: 0 },
  });
});

test('a small site passes no limit', () => expect(passedLimits(small, noRules)).toEqual([]));

test.each<[string, Partial<SiteSize>, string[]]>([
  ['as many files as a host takes', { files: 15_000 }, []],
  ['one file more', { files: 15_001 }, ['Azure Static Web Apps: 15,001 files (at most 15,000)']],
  [
    '212,609 files of 1.37 GB',
    { files: 212_609, bytes: 1.37e9 },
    [
      'Cloudflare Pages (free): 212,609 files (at most 20,000)',
      'Cloudflare Pages (paid): 212,609 files (at most 100,000)',
      'Azure Static Web Apps: 212,609 files (at most 15,000), 1.37 GB (at most 500 MB)',
      'GitHub Pages: 1.37 GB (at most 1 GB)',
    ],
  ],
  [
    'a full folder',
    { fullest: { folder: 'search/person', files: 60_000 } },
    ['Netlify: 60,000 files in search/person/ (at most 54,000 in a folder)'],
  ],
  [
    'one large file',
    { largest: { file: 'data/stories.jsonl', bytes: 120_000_000 } },
    [
      'Cloudflare Pages (free): data/stories.jsonl of 120 MB (at most 26.2 MB a file)',
      'GitHub Pages: data/stories.jsonl of 120 MB (at most 105 MB a file)',
    ],
  ],
])('of a site with %s, the hosts are named that do not take it', (_, more, named) =>
  expect(passedLimits({ ...small, ...more }, noRules)).toEqual(named),
);

test('redirects are counted as each host counts them', () => {
  const redirects = Array.from({ length: 700 }, (_, at) => ({
    from: `/2024/02/${at}.html/`,
    to: `/stories/2024/02/story-${at}/`,
  }));
  expect(passedLimits(small, { ...noRules, redirects })).toEqual([
    'Cloudflare Pages (free): 2,100 lines in _redirects (at most 2,000)',
    expect.stringMatching(/^CloudFront: 700 redirects \(at most \d{2,3} of this length\)$/),
  ]);
  expect(passedLimits(small, { ...noRules, redirects: redirects.slice(0, 100) })).toEqual([]);
});

test('each host is named once', () => {
  const names = hostLimits.map(({ host }) => host);
  expect(new Set(names).size).toBe(names.length);
});
