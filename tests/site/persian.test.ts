/* A site in Persian: no word of it is of another language, but for names of formats and what records hold. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Serving } from '../../src/build/serve.ts';
import { serve } from '../../src/build/serve.ts';
import { connect, test as testInBrowser } from './inBrowser.ts';
import { attribute, elements, pagesOf, read } from './pages.ts';

const site = inject('persian');
let browser: Browser | undefined;
let page: Page;
let serving: Serving;

beforeAll(async () => {
  serving = await serve(site.folder, { base: site.base });
  if (inject('browser') === null) return;
  browser = await connect();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
});

afterAll(async () => {
  await browser?.close();
  await serving.close();
});

/** Names of formats, of the sources and licence of the maps, of search operators, of agencies as the archive calls them, and of this program; addresses and names of files; 习近平 has no Latin letter. */
const known =
  /https:\/\/[\w./-]+|(?:[\w-]+\/)?[\w-]+\.(?:jsonl?(?:\.gz)?|csv|xml)\b|\b(?:ninjs(?: 3\.1)?|Data Package 2|SHA-256|gzip|HTML|JSON Lines|JSON Feed|CSL-JSON|JSON|CSV|BibTeX|RIS|EndNote|Zotero|Natural Earth|GeoNames|CC BY 4\.0|UTF-8|ISO 8601|Atom|OR|IRNA|ISNA|Dateline)\b/g;
/** The words of the datasets’ fields, in `code`. */
const fields = ['about', 'mentions'];

/** What of a text is neither Persian nor known. */
function foreign(text: string): string[] {
  return text.replace(known, '').match(/[\p{Script=Latin}\d][^\s،؛.]*/gu) ?? [];
}

/** Every text and every attribute of a page that readers see or hear. */
function* printed(html: string): Generator<string> {
  const texts = function* (node: DefaultTreeAdapterTypes.Node): Generator<string> {
    if ('tagName' in node && ['script', 'style', 'code', 'pre'].includes(node.tagName)) return;
    if ('value' in node) yield node.value;
    if ('childNodes' in node) for (const child of node.childNodes) yield* texts(child);
  };
  // Where a line may break, a text goes on.
  yield* texts(parse(html.replaceAll('<wbr>', '')));
  for (const element of elements(html))
    for (const name of ['title', 'alt', 'aria-label', 'placeholder', 'abbr', 'data-label'])
      yield attribute(element, name) ?? '';
}

test.each(pagesOf(site))('%s is Persian, and set from right to left', (file) => {
  const html = read(site, file);
  const [root] = elements(html);
  expect([attribute(root!, 'lang'), attribute(root!, 'dir')]).toEqual(['fa', 'rtl']);
  expect([...printed(html)].flatMap(foreign)).toEqual([]);
  const codes = [...html.matchAll(/<code>([^<]*)<\/code>/g)].map(([, code]) => code);
  expect(codes.filter((code) => !fields.includes(code!) && foreign(code!).length)).toEqual([]);
  const description = elements(html).find((element) => attribute(element, 'name') === 'description');
  expect(foreign(description ? attribute(description, 'content')! : '')).toEqual([]);
});

test('the settings of archive.md are in every address, and its text on the About page', () => {
  expect(read(site, 'index.html')).toContain('<link rel="canonical" href="https://bandar.example/a/b/">');
  expect(read(site, 'opensearch.xml')).toContain('https://bandar.example/a/b/search/?q={searchTerms}');
  expect(JSON.parse(read(site, 'feed.json'))).toMatchObject({ title: 'آرشیو بندر جنوبی', language: 'fa' });
  const about = read(site, 'about/index.html');
  expect(about).toContain(
    'این آرشیو را تحریریهٔ روزنامهٔ بندر نگه می‌دارد؛ <a href="/a/b/dates/">همهٔ روزها</a>',
  );
});

test('countries have their Persian names; of those with as many stories, in the order of the Persian alphabet', () => {
  const names = [
    ...read(site, 'countries/index.html').matchAll(/<a href="\/a\/b\/countries\/\w\w\/">([^<]+)</g),
  ];
  expect(names.map(([, name]) => name)).toEqual(['عمان', 'ایران', 'روسیه', 'ایالات متحده', 'چین', 'هلند']);
});

test('people whom a story names stand under the letters of their family names', () => {
  const register = read(site, 'people/index.html');
  expect([...register.matchAll(/<h2 id="letter-[^"]+">([^<]+)</g)].map(([, letter]) => letter)).toEqual([
    'ر',
    'ز',
    'ن',
  ]);
  expect(register).toContain('راد،\u200f مریم');
});

describe('search', () => {
  async function found(address: string, use: (page: Page) => Promise<void>): Promise<void> {
    await page.goto(`${serving.address}search/${address}`);
    await page.locator('.results[aria-busy="false"]').waitFor({ state: 'attached' });
    await use(page);
    expect(foreign(await page.locator('main').innerText())).toEqual([]);
  }

  testInBrowser('finds words, counts in Persian, and marks them', () =>
    found('?q=گندم', async (page) => {
      expect(await page.locator('.status').textContent()).toBe('۳ خبر برای «گندم»');
      expect(await page.locator('.results mark').first().textContent()).toBe('گندم');
      expect(await page.locator('.results .day-mark').first().textContent()).toBe('۱۷ فوریه ۲۰۲۶ سه‌شنبه');
    }),
  );

  testInBrowser.each([
    ['a plural by the singular', 'صیاد', 'صیادان'],
    ['a singular by the plural', 'اسکله‌ها', 'اسکله'],
    ['a plural joined by another of its kinds', 'مسافرهای', 'مسافران'],
    ['a phrase in other forms', '"انجمن صیاد"', 'انجمن صیادان'],
  ])('finds %s, and marks it', (_, q, marked) =>
    found(`?q=${encodeURIComponent(q)}`, async (page) => {
      expect(await page.locator('.results mark').allTextContents()).toContain(marked);
    }),
  );

  testInBrowser('reads days in Persian and in English', async () => {
    await found('?q=گندم از ۲۰۲۶', async (page) => {
      expect(await page.locator('.status').textContent()).toBe('۳ خبر برای «گندم» از ۲۰۲۶ به بعد');
    });
    await found(`?q=${encodeURIComponent('۱ فوریه ۲۰۲۶')}`, async (page) => {
      expect(await page.locator('.status').textContent()).toBe('۲ خبر در ۱ فوریه ۲۰۲۶');
    });
  });

  testInBrowser('narrows by people, countries, sources and topics with Persian names', () =>
    found('?country=RU', async (page) => {
      expect(await page.locator('.chips').innerText()).toContain('روسیه');
      await page.locator('.facets h2').first().waitFor();
      expect(await page.locator('.facets h2').allTextContents()).toEqual([
        'اشخاص',
        'کشورها',
        'منابع',
        'موضوع‌ها',
      ]);
    }),
  );

  testInBrowser('finds a country by its English name as well', async () => {
    await page.goto(`${serving.address}search/`);
    await page.locator('#q').pressSequentially('Russia');
    expect(await page.locator('#q-list li').first().innerText()).toBe('روسیه کشور · با نام Russia · ۲ خبر');
  });

  testInBrowser('says why nothing is found', () =>
    found('?q=زنبور&person=maryam-rad&to=abc', async (page) => {
      expect(await page.locator('.status').textContent()).toBe('خبری برای «زنبور» و مریم راد پیدا نشد');
      const notes = await page.locator('.notes li').allTextContents();
      expect(notes).toContain('«زنبور» در هیچ خبری نیست.');
      expect(notes).toContain('جست‌وجو بدون «زنبور»: ۲ خبر');
      // What was typed stands in the line as it is.
      await page.locator('.notes li', { hasText: 'abc' }).evaluate((line) => line.remove());
    }),
  );
});
