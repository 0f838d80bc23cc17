import { spawnSync } from 'node:child_process';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { cloudFrontFunction, cloudFrontHeaders, mostBytes } from '../../src/hosting/cloudFront.ts';
import { commonHeaders, headersOf } from '../../src/hosting/headers.ts';
import type { HostRules } from '../../src/hosting/hostRules.ts';
import { headersFile, redirectsFile } from '../../src/hosting/netlify.ts';
import { headerPolicy, pagePolicy } from '../../src/hosting/policy.ts';
import { s3Script } from '../../src/hosting/s3.ts';

const rules: HostRules = {
  base: '/archive/',
  redirects: [
    { from: '/archive/2024/02/flood.html/', to: '/archive/stories/2024/02/flood/' },
    { from: '/archive/old/flood/', to: '/archive/stories/2024/02/flood/' },
  ],
  gone: ['/archive/topics/misprint/'],
};

describe('_headers', () => {
  const text = headersFile(rules);
  const blocks = text.split(/\n(?=\/)/).map((block) => block.trim().split(/\n +/));

  test('sets each header once for every file, for Cloudflare joins what several rules set', () => {
    for (const file of ['index.html', '_astro/page.Bx3kQ9aZ.css', 'data/stories.jsonl', 'a/b.pack', 'x.md']) {
      const set = blocks.flatMap(([pattern = '', ...headers]) =>
        matches(pattern, `/archive/${file}`) ? headers : [],
      );
      const names = set.map((header) => header.split(':')[0]);
      expect([file, new Set(names).size]).toEqual([file, names.length]);
      expect(set).toEqual(expect.arrayContaining(commonHeaders.map(([name, value]) => `${name}: ${value}`)));
    }
  });

  test('has each path once, for of two rules Cloudflare heeds the last', () => {
    const paths = blocks.map(([path]) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('says what the table says, but for what both hosts do by themselves', () => {
    for (const file of ['_astro/page.Bx3kQ9aZ.css', 'pagefind/all/words/fe01a5b3c2.pack']) {
      const cached = new Map(headersOf(file)).get('Cache-Control') ?? '';
      const set = blocks.flatMap(([pattern = '', ...headers]) =>
        matches(pattern, `/archive/${file}`) ? headers : [],
      );
      expect(set).toContain(`Cache-Control: ${cached}`);
    }
  });

  test('keeps to the limits of Cloudflare: 100 rules, 2,000 characters a line, one asterisk a path', () => {
    expect(blocks.length).toBeLessThanOrEqual(100);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000);
    for (const [pattern = ''] of blocks) expect(pattern.split('*').length).toBe(2);
  });
});

test('_redirects has lines for Netlify first, then for Cloudflare, with the base path', () =>
  expect(redirectsFile(rules)).toMatchInlineSnapshot(`
    "/archive/2024/02/flood.html/ /archive/stories/2024/02/flood/ 301!
    /archive/old/flood/ /archive/stories/2024/02/flood/ 301!
    /archive/2024/02/flood.html/ /archive/stories/2024/02/flood/ 301
    /archive/old/flood/ /archive/stories/2024/02/flood/ 301
    /archive/2024/02/flood.html /archive/stories/2024/02/flood/ 301
    /archive/old/flood /archive/stories/2024/02/flood/ 301
    /archive/topics/misprint/ /archive/topics/misprint/index.html 410!
    "
  `));

describe('the function of CloudFront', () => {
  const handle = handlerOf(cloudFrontFunction(rules));

  test.each([
    ['/archive/', '/archive/index.html'],
    ['/archive/stories/2024/02/flood/', '/archive/stories/2024/02/flood/index.html'],
    ['/archive/feed.xml', '/archive/feed.xml'],
    ['/archive/_astro/page.Bx3kQ9aZ.css', '/archive/_astro/page.Bx3kQ9aZ.css'],
    ['/elsewhere/page', '/elsewhere/page'],
  ])('fetches for %s the object %s', (uri, object) =>
    expect(handle({ uri, querystring: {} }).uri).toBe(object),
  );

  test.each([
    ['/archive/old/flood/', '/archive/stories/2024/02/flood/'],
    ['/archive/old/flood', '/archive/stories/2024/02/flood/'],
    ['/archive/2024/02/flood.html', '/archive/stories/2024/02/flood/'],
    ['/archive/2024/02/flood.html/', '/archive/stories/2024/02/flood/'],
    ['/archive/people', '/archive/people/'],
  ])('leads from %s to %s', (uri, to) =>
    expect(handle({ uri, querystring: {} })).toMatchObject({
      statusCode: 301,
      headers: { location: { value: to } },
    }),
  );

  test('keeps a query where it adds a slash', () => {
    const querystring = {
      q: { value: 'grain%20trade' },
      country: { value: 'IR', multiValue: [{ value: 'IR' }, { value: 'RU' }] },
      all: { value: '' },
    };
    expect(handle({ uri: '/archive/search', querystring })).toMatchObject({
      headers: { location: { value: '/archive/search/?q=grain%20trade&country=IR&country=RU&all' } },
    });
  });

  test.each(['/archive/topics/misprint/', '/archive/topics/misprint'])('says that %s is gone', (uri) =>
    expect(handle({ uri, querystring: {} })).toMatchObject({ statusCode: 410 }),
  );

  test('holds as many redirects as it may have bytes for', () => {
    const many = Array.from({ length: 1000 }, (_, at) => ({ from: `/old/${at}/`, to: `/stories/${at}/` }));
    const text = cloudFrontFunction({ base: '/', redirects: many, gone: [] });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(mostBytes);
    expect(Buffer.byteLength(text)).toBeGreaterThan(mostBytes - 100);
    expect(handlerOf(text)({ uri: '/old/0/', querystring: {} })).toMatchObject({ statusCode: 301 });
    expect(handlerOf(text)({ uri: '/old/999/', querystring: {} }).uri).toBe('/old/999/index.html');
  });
});

test('the headers policy of CloudFront holds every header of the table', () => {
  const text = cloudFrontHeaders();
  const config = JSON.parse(text) as Record<string, Record<string, unknown>>;
  expect(config['SecurityHeadersConfig']).toEqual({
    ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: headerPolicy },
    ContentTypeOptions: { Override: true },
    ReferrerPolicy: { Override: true, ReferrerPolicy: 'strict-origin-when-cross-origin' },
    StrictTransportSecurity: {
      Override: true,
      AccessControlMaxAgeSec: 31_536_000,
      IncludeSubdomains: false,
      Preload: false,
    },
  });
  const { Quantity, Items } = config['CustomHeadersConfig'] as {
    Quantity: number;
    Items: { Header: string }[];
  };
  expect([Quantity, 4 + Items.length]).toEqual([Items.length, commonHeaders.length]);
});

test('the script for S3 is one that a shell reads, and names each file in one upload', () => {
  const script = s3Script();
  expect(spawnSync('sh', ['-n'], { input: script, encoding: 'utf8' })).toMatchObject({
    status: 0,
    stderr: '',
  });
  const uploads = script.match(/^aws s3 sync .*$/gm) ?? [];
  for (const file of ['index.html', '_astro/a.css', 'pagefind/all/a.pack', 'data/stories.jsonl', 'a/b.md']) {
    const taken = uploads.filter((upload) => takes(upload, file) && upload.includes('--delete'));
    expect([file, taken.length]).toEqual([file, 1]);
    const cached = new Map(headersOf(file)).get('Cache-Control') ?? '';
    expect(taken[0]).toContain(`--cache-control "${cached}"`);
  }
});

test('each type of page may do no more than it needs', () => {
  expect(pagePolicy('story')).toBe(
    "default-src 'none';style-src 'self';img-src 'self';form-action 'self';base-uri 'none'",
  );
  expect(pagePolicy('front', { registers: true })).toBe(
    "default-src 'none';script-src 'self';style-src 'self';img-src 'self';form-action 'self';base-uri 'none'",
  );
  expect(pagePolicy('search')).toContain("connect-src 'self'");
  expect(pagePolicy('redirect')).not.toMatch(/script|style|connect/);
});

/** As both hosts match a path: an asterisk is any text. */
function matches(pattern: string, path: string): boolean {
  const [start = '', end = ''] = pattern.split('*');
  return path.startsWith(start) && path.endsWith(end) && path.length >= start.length + end.length;
}

/** As `aws s3 sync` filters: all is included, and the last filter that matches decides. */
function takes(upload: string, file: string): boolean {
  const filters = [...upload.matchAll(/--(include|exclude) "([^"]+)"/g)];
  return filters.findLast(([, , pattern = '']) => matches(pattern, file))?.[1] !== 'exclude';
}

interface Handled {
  uri?: string;
  statusCode?: number;
}

type Handler = (request: { uri: string; querystring: object }) => Handled;

/** The function that a text defines, run as CloudFront runs it: without Node’s own objects. */
function handlerOf(text: string): Handler {
  const handler = runInNewContext(`${text}\nhandler`, {}) as (event: { request: object }) => Handled;
  return (request) => handler({ request });
}
