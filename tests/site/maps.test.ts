/* Maps as readers meet them: an archive with a story about every country there is, the sample, and the archive in Persian. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test as anyTest } from 'vitest';
import type { Serving } from '../../src/build/serve.ts';
import { serve } from '../../src/build/serve.ts';
import { countryCodes } from '../../src/parse/isoCountries.ts';
import { connect, test } from './inBrowser.ts';
import { attribute, elements, read, textOf } from './pages.ts';
import type { BuiltSite } from './setup.ts';

const scratch = inject('scratch');
const everywhere: BuiltSite = {
  content: join(scratch, 'everywhere-content'),
  folder: join(scratch, 'everywhere'),
  base: '/',
};
const codes = [...countryCodes];

beforeAll(() => {
  mkdirSync(join(everywhere.content, 'stories'), { recursive: true });
  // Countries at the end of the list have more stories than those at its beginning.
  for (const [index, code] of codes.entries())
    for (let number = 0; number <= index % 3; number++)
      writeFileSync(
        join(everywhere.content, 'stories', `${code.toLowerCase()}-${String(number)}.md`),
        `---\ntitle: A ship calls for the ${String(number + 1)}. time\ndate: ${String(1950 + index - number)}-05-06\nsource: The Harbour Gazette\ncountries: [${code}]\n---\n\nA ship came and left.\n`,
      );
  execFileSync(process.execPath, ['tests/site/buildSites.ts', JSON.stringify([everywhere])], {
    cwd: inject('project'),
    env: { ...process.env, INIT_CWD: inject('project'), NODE_ENV: 'production' },
  });
});

/** The codes to whose pages links of a list of elements lead. */
function codesOf(links: ReturnType<typeof elements>): string[] {
  return links.flatMap((link) => /\/countries\/(\w\w)\/$/.exec(attribute(link, 'href') ?? '')?.[1] ?? []);
}

const linksIn = (html: string, from: string, to: string): ReturnType<typeof elements> =>
  elements(html.slice(html.indexOf(from), html.indexOf(to, html.indexOf(from)))).filter(
    ({ tagName }) => tagName === 'a',
  );

describe('with a story about every country', () => {
  anyTest('the countries page lists each once, by part of the world and by number of stories', () => {
    const html = read(everywhere, 'countries/index.html');
    const listed = codesOf(linksIn(html, 'class="regions"', '</main>'));
    expect(listed.toSorted()).toEqual(codes.map((code) => code.toLowerCase()).toSorted());
    for (const [table] of html.matchAll(/<table[^]*?<\/table>/g)) {
      const counts = [...table.matchAll(/<td>(\d+)<\/td>\s*<td>/g)].map(([, count]) => Number(count));
      expect(counts.length).toBeGreaterThan(0);
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    }
    expect(elements(html).filter(({ tagName }) => tagName === 'table')).toHaveLength(15);
  });

  anyTest('each link of the map is a link of the table too, in the same order', () => {
    const html = read(everywhere, 'countries/index.html');
    const drawn = codesOf(linksIn(html, '<figure class="world">', '</figure>'));
    const listed = codesOf(linksIn(html, 'class="regions"', '</main>'));
    expect(drawn.length).toBeGreaterThan(60);
    expect(listed.filter((code) => drawn.includes(code))).toEqual(drawn);
  });

  anyTest('the years of a state that has ended are beside its name', () => {
    const html = read(everywhere, 'countries/index.html')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ');
    for (const years of ['Soviet Union 1922–1991', 'Czechoslovakia 1918–1992', 'East Germany 1949–1990'])
      expect(html).toContain(years);
  });

  anyTest('the page weighs 150 kB at most, and 40 kB compressed', () => {
    const html = read(everywhere, 'countries/index.html');
    expect(Buffer.byteLength(html)).toBeLessThan(150_000);
    expect(brotliCompressSync(html).length).toBeLessThan(40_000);
  });

  anyTest('the page of each country has a map or no outline, and weighs 14 kB compressed at most', () => {
    const bare = codes.filter((code) => {
      const html = read(everywhere, `countries/${code.toLowerCase()}/index.html`);
      expect(brotliCompressSync(html).length, code).toBeLessThan(14_000);
      return !html.includes('<figure class="locator">');
    });
    expect(bare).toEqual(['BV', 'TV', 'UM'].filter((code) => bare.includes(code)));
  });
});

describe('in a browser', () => {
  let browser: Browser;
  let page: Page;
  let serving: Record<'everywhere' | 'sample' | 'persian', Serving>;

  beforeAll(async () => {
    if (inject('browser') === null) return;
    browser = await connect();
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const [sample, persian] = [inject('sample'), inject('persian')];
    serving = {
      everywhere: await serve(everywhere.folder, { base: everywhere.base }),
      sample: await serve(sample.folder, { base: sample.base }),
      persian: await serve(persian.folder, { base: persian.base }),
    };
  });

  afterAll(async () => {
    if (inject('browser') === null) return;
    await browser.close();
    await Promise.all(Object.values(serving).map((one) => one.close()));
  });

  test('every link of the map is 24 pixels wide and high, and the page is not too long', async () => {
    await page.goto(`${serving.everywhere.address}countries/`);
    const sizes = await page.locator('.world a').evaluateAll((links) =>
      links.map((link) => {
        const { width, height } = link.getBoundingClientRect();
        return { name: link.textContent, least: Math.min(width, height) };
      }),
    );
    // The map is a little narrower than its view box.
    expect(sizes.filter(({ least }) => least < 23.5)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(12_000);
  });

  test('the map is heard as links with the number of their stories, after a way around them', async () => {
    await page.goto(`${serving.sample.address}countries/`);
    const map = page.getByRole('group', { name: 'Map of the world: stories about each country' });
    expect(await map.getByRole('link').first().ariaSnapshot()).toMatch(
      /^- 'link "[^"]+: \d+ stories"':\n {2}- \/url: \/countries\/[a-z]{2}\/$/,
    );
    expect(await page.getByRole('list', { name: 'Stories about a country' }).innerText()).toMatch(
      /and more$/,
    );
    const around = page.getByRole('link', { name: 'The same as a table' });
    await around.focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('svg')?.getAttribute('role'))).toBe(
      'group',
    );
    await around.click();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('#tables') !== null)).toBe(true);
  });

  test('a country on the map leads to its page, which says where it lies', async () => {
    await page.goto(`${serving.sample.address}countries/`);
    await page
      .locator('.world')
      .getByRole('link', { name: /^Iran: \d+ stories$/ })
      .click();
    await page.waitForURL(/\/countries\/ir\/$/);
    const facts = await page.locator('.facts').innerText();
    expect(facts).toMatch(/Part of the world\s+Southern Asia/);
    expect(facts).toMatch(/Capital\s+Tehran/);
    expect(facts).toMatch(
      /Borders on\s+Afghanistan, Armenia, Azerbaijan, Iraq, Pakistan, Turkey and Turkmenistan/,
    );
    expect(await page.locator('.locator figcaption').innerText()).toBe(
      'Iran in Southern Asia. The dot is Tehran.',
    );
    await page.getByRole('link', { name: 'Southern Asia' }).click();
    await page.waitForURL(/\/countries\/#southernAsia$/);
  });

  test('a state that has ended is shown on the land of today', async () => {
    await page.goto(`${serving.everywhere.address}countries/su/`);
    expect(await page.locator('.locator figcaption').innerText()).toBe(
      'The land of the Soviet Union, with the borders of today. The dot is Moscow.',
    );
  });

  test('in one column the map of a country comes before its stories', async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(`${serving.sample.address}countries/ir/`);
    const top = async (selector: string): Promise<number> =>
      (await page.locator(selector).first().boundingBox())!.y;
    expect(await top('h1')).toBeLessThan(await top('.locator'));
    expect(await top('.locator')).toBeLessThan(await top('.country .list'));
    expect(await top('.country .list')).toBeLessThan(await top('.country aside section'));
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  test('shades differ where colours are forced', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(`${serving.everywhere.address}countries/`);
    const shades = await page
      .locator('.scale path')
      .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).fillOpacity));
    expect(shades.length).toBeGreaterThan(1);
    expect(new Set(shades).size).toBe(shades.length);
    await page.emulateMedia({ forcedColors: null });
  });

  test('a map in Persian has Persian names and digits', async () => {
    await page.goto(`${serving.persian.address}countries/`);
    const names = await page
      .locator('.world a')
      .evaluateAll((links) => links.map((link) => link.textContent?.trim()));
    expect(names).toContain('ایران: ۲ خبر');
    await page.goto(`${serving.persian.address}countries/ir/`);
    expect(await page.locator('.locator figcaption').innerText()).toBe(
      'ایران در جنوب آسیا. نقطه پایتخت است.',
    );
  });
});

anyTest('the About page names the sources of the maps', () => {
  const html = read(inject('sample'), 'about/index.html');
  const links = elements(html).filter(({ tagName }) => tagName === 'a');
  for (const [name, href] of [
    ['Natural Earth', 'https://www.naturalearthdata.com/'],
    ['GeoNames', 'https://www.geonames.org/'],
    ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ])
    expect(links.find((link) => textOf(link) === name)?.attrs).toContainEqual({ name: 'href', value: href });
});
