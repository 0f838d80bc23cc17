import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Serving } from '../../src/publish/serve.ts';
import { serve } from '../../src/publish/serve.ts';
import { launch } from './browser.ts';
import { lines } from './pages.ts';
import type { BuiltSite } from './setup.ts';

let browser: Browser;
const open: Serving[] = [];

beforeAll(async () => {
  browser = await launch(inject('chromium'));
});

afterAll(async () => {
  await browser.close();
  await Promise.all(open.map((one) => one.close()));
});

interface Answer {
  status: string;
  titles: string[];
  links: string[];
  data: string[];
}

interface Row {
  id: string;
  title: string;
  date: string;
  source: string;
  people: { id: string }[];
  countries: { code: string }[];
}

describe('in the sample archive', () => {
  const rows = lines(inject('sample'), 'data/stories.jsonl') as unknown as Row[];
  const newestFirst = (wanted: (row: Row) => boolean) =>
    rows
      .filter(wanted)
      .toReversed()
      .map((row) => row.title);

  test('a word finds the stories that hold it, with the word marked', async () => {
    const page = await ask(inject('sample'), { q: 'mural' });
    const answer = await answerOf(page);
    expect(answer.titles).toEqual(['Kremlin backs direct and indirect US–Iran talks on nuclear program']);
    expect(answer.status).toBe('1 story for “mural”');
    expect(await page.locator('.results mark').allTextContents()).toContain('mural');
    expect(answer.data[0]).toBe('8 April 2025 · Moscow · Asharq Al-Awsat');
    expect(await page.getByRole('link', { name: 'Photo caption' }).getAttribute('href')).toBe(
      `${answer.links[0]!}#photo-1`,
    );
  });

  test('a person finds every story that names them, newest first', async () => {
    const answer = await answerOf(await ask(inject('sample'), { person: 'esmaeil-baghaei' }));
    expect(answer.titles).toEqual(
      newestFirst((row) => row.people.some(({ id }) => id === 'esmaeil-baghaei')),
    );
    expect(answer.titles.length).toBeGreaterThan(1);
  });

  test('a country finds every story about it, and more than twenty are shown on asking', async () => {
    const page = await ask(inject('sample'), { country: 'IR' });
    const wanted = newestFirst((row) => row.countries.some(({ code }) => code === 'IR'));
    expect(wanted.length).toBeGreaterThan(20);
    expect((await answerOf(page)).titles).toEqual(wanted.slice(0, 20));
    await page.getByRole('link', { name: 'More results' }).click();
    await page
      .locator('.results li')
      .nth(wanted.length - 1)
      .waitFor();
    expect((await answerOf(page)).titles).toEqual(wanted);
  });

  test('text, person and country together find the stories that meet all three', async () => {
    const answer = await answerOf(
      await ask(inject('sample'), { q: 'ambassadors', person: 'ali-khamenei', country: 'CA' }),
    );
    expect(answer.titles).toEqual(['Iran summons EU ambassadors over Guard listing']);
  });

  test('source and time narrow a search', async () => {
    const answer = await answerOf(
      await ask(inject('sample'), { source: 'iran-international', from: '2025-01-01', to: '2025-12-31' }),
    );
    expect(answer.titles.toSorted()).toEqual(
      newestFirst((row) => row.source === 'Iran International').toSorted(),
    );
  });

  test('the oldest come first where that is asked for', async () => {
    const answer = await answerOf(await ask(inject('sample'), { country: 'RU', sort: 'oldest' }));
    expect(answer.titles).toEqual(
      rows.filter((row) => row.countries.some(({ code }) => code === 'RU')).map((row) => row.title),
    );
  });

  test.each([
    ['Person', 'baqaei', 'Esmaeil Baghaei matched Esmail Baqaei · 3 stories'],
    ['Person', 'Esmail Bagh', 'Esmaeil Baghaei matched Esmail Baghaei · 3 stories'],
    ['Person', 'بقائی', 'Esmaeil Baghaei matched اسماعیل بقائی · 3 stories'],
    ['Person', 'Soleimani Qassem', 'Qasem Soleimani matched Qassem Soleimani · 2 stories'],
    ['Country', 'kremlin', 'Russia matched Kremlin · 9 stories'],
    ['Country', 'iranian', 'Iran matched Iranian · 22 stories'],
    ['Country', 'UAE', 'United Arab Emirates matched UAE · 0 stories'],
    ['Source', 'afp', 'AFP 1 story'],
  ])('the picker of a %s knows “%s”, and says why', async (label, typed, option) => {
    const page = await ask(inject('sample'), {});
    await page.getByRole('combobox', { name: label, exact: true }).fill(typed);
    const list = page.getByRole('listbox', { name: `${label}: matches` });
    await list.getByRole('option').first().waitFor();
    expect((await list.getByRole('option').allTextContents())[0]).toBe(option);
  });

  test('a picker is used by keyboard alone, and what is chosen stands in the address', async () => {
    const page = await ask(inject('sample'), {});
    const country = page.getByRole('combobox', { name: 'Country', exact: true });
    await country.focus();
    await page.keyboard.type('krem');
    const options = page.getByRole('listbox').getByRole('option');
    await options.nth(1).waitFor();
    expect(await country.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await country.getAttribute('aria-activedescendant')).toBe(
      await options.first().getAttribute('id'),
    );
    expect(await options.first().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    expect(await country.inputValue()).toBe('Russia');
    expect(await country.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?country=RU$/);
    expect((await answerOf(page)).status).toBe('9 stories for Russia');
    await country.focus();
    await page.keyboard.press('Escape');
    expect(await country.inputValue()).toBe('');
    await page.goBack();
    await page.waitForURL(/\/search\/\??$/);
    await page.goForward();
    expect((await answerOf(page)).status).toBe('9 stories for Russia');
    expect(await country.inputValue()).toBe('Russia');
  });

  test('words in a picker that were not chosen from the list are taken for the best match', async () => {
    const page = await ask(inject('sample'), {});
    await page.getByRole('combobox', { name: 'Person', exact: true }).fill('baqaei');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.waitForURL(/\?person=esmaeil-baghaei$/);
    expect((await answerOf(page)).status).toBe('3 stories for Esmaeil Baghaei');
  });

  test('one spelling of a name finds the stories that print another, and quotation marks ask for it alone', async () => {
    const page = await ask(inject('sample'), { q: 'Qassem Soleimani' });
    const answer = await answerOf(page);
    expect(answer.titles).toEqual(
      newestFirst((row) => row.people.some(({ id }) => id === 'qasem-soleimani')),
    );
    expect(await page.locator('.understood').textContent()).toContain(
      'With stories that print the name otherwise.',
    );
    await page.getByRole('link', { name: '“Qassem Soleimani”' }).click();
    expect((await answerOf(page)).status).toBe('No story for "Qassem Soleimani"');
  });

  test('a word for a country offers all its stories', async () => {
    const page = await ask(inject('sample'), { q: 'kremlin' });
    await page.locator('.understood').getByRole('link', { name: 'Russia' }).click();
    await page.waitForURL(/\?country=RU$/);
    expect((await answerOf(page)).status).toBe('9 stories for Russia');
  });

  test('a range is exact to the day, and a bar narrows to its year', async () => {
    const on = async (from: string, to: string) =>
      (await answerOf(await ask(inject('sample'), { country: 'IR', from, to }))).titles;
    const day = newestFirst((row) => row.date.startsWith('2025-04-17'));
    expect(await on('2025-04-17', '2025-04-17')).toEqual(day);
    expect(await on('2025-04-18', '2025-04-18')).toEqual([]);
    const page = await ask(inject('sample'), { country: 'RU' });
    await answerOf(page);
    await page.getByRole('link', { name: '2022: 2 stories' }).click();
    await page.waitForURL(/from=2022-01-01&to=2022-12-31$/);
    expect((await answerOf(page)).titles).toEqual(
      newestFirst((row) => row.date.startsWith('2022') && row.countries.some(({ code }) => code === 'RU')),
    );
  });

  test('an id that the archive does not have finds nothing and fails nothing', async () => {
    const answer = await answerOf(await ask(inject('sample'), { person: 'nobody-at-all', country: '../x' }));
    expect(answer.status).toBe('No story for “nobody-at-all”, “../x”');
  });

  test('the slash key leads to the words', async () => {
    const page = await ask(inject('sample'), {});
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
  });

  test('a caption is searched too', async () => {
    const answer = await answerOf(await ask(inject('sample'), { q: 'Dearborn' }));
    expect(answer.titles).toEqual(['Trump hopeful of a deal as Khamenei warns of regional war']);
  });

  test('a word that stands nowhere finds nothing, though it begins like one that does', async () => {
    for (const q of ['Iranzzz', 'Kremlinologists']) {
      expect((await answerOf(await ask(inject('sample'), { q }))).status).toBe(`No story for “${q}”`);
    }
    expect((await answerOf(await ask(inject('sample'), { q: 'meetings' }))).titles.length).toBeGreaterThan(0);
  });

  test('a search without an answer says so and offers the registers', async () => {
    const page = await ask(inject('sample'), { q: 'mural', country: 'CN' });
    expect((await answerOf(page)).status).toBe('No story for “mural”, China');
    expect(await page.getByRole('heading', { name: 'Or look in the registers' }).isVisible()).toBe(true);
  });

  test('the search box of any page leads to the answer, by keyboard alone', async () => {
    const page = await browser.newPage();
    await page.goto(`${await addressOf(inject('sample'))}about/`);
    await page.getByRole('searchbox', { name: 'Search the archive' }).focus();
    await page.keyboard.type('mural');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=mural$/);
    expect((await answerOf(page)).titles).toHaveLength(1);
    await page.locator('.results a').first().click();
    await page.waitForURL(/stories\/2025\/04\/08\//);
    await page.goBack();
    expect((await answerOf(page)).titles).toHaveLength(1);
    await page.close();
  });

  test('a missing index is told in a clear line, and the registers stay', async () => {
    const { folder, base } = inject('sample');
    const without = join(inject('scratch'), 'without-index');
    await cp(folder, without, { recursive: true });
    await rm(join(without, 'pagefind'), { recursive: true });
    const page = await ask({ folder: without, base, content: '' }, { q: 'mural' });
    await page
      .getByText('The search index cannot be reached. The registers below lead to every story.')
      .waitFor();
    expect(await page.getByRole('heading', { name: 'Or look in the registers' }).isVisible()).toBe(true);
  });

  test('without script the page offers the registers and no form that cannot work', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${await addressOf(inject('sample'))}search/?q=mural`);
    expect(await page.getByText('Search needs a script.').isVisible()).toBe(true);
    expect(await page.locator('form.search').isVisible()).toBe(false);
    expect(await page.getByRole('link', { name: 'People', exact: true }).count()).toBeGreaterThan(0);
    await context.close();
  });
});

describe('in the fixture archive, under a base path', () => {
  test('a browser learns how to add the archive to its search engines', async () => {
    const page = await browser.newPage();
    const address = await addressOf(inject('fixture'));
    await page.goto(address);
    const href = await page.locator('link[rel="search"]').getAttribute('href');
    expect(href).toBe('/archive/opensearch.xml');
    const [template] = await page.evaluate(async (file) => {
      const text = await (await fetch(file)).text();
      const xml = new DOMParser().parseFromString(text, 'application/xml');
      return [...xml.querySelectorAll('Url[type="text/html"]')].map((url) => url.getAttribute('template'));
    }, href!);
    expect(template).toMatch(/^https:\/\/[^/]+\/archive\/search\/\?q=\{searchTerms\}$/);
    await page.close();
  });

  test('hostile markup in a headline and a text is shown as text', async () => {
    const page = await ask(inject('fixture'), { q: 'GFCC' });
    const answer = await answerOf(page);
    expect(answer.titles).toEqual(['Gulf & Co <GFCC> </script><script>window.hacked = 1</script> "rises"']);
    expect(await page.locator('.results .lead').first().textContent()).toContain('<script>');
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    await page.locator('.results a').first().click();
    await page.waitForURL(/\/archive\/stories\/2024\/03\/angle-brackets\/$/);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(answer.titles[0]);
    expect(await page.title()).toBe(answer.titles[0]);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  });

  test('a story in Persian is found from the one page', async () => {
    const answer = await answerOf(await ask(inject('fixture'), { q: 'بندر' }));
    expect(answer.titles).toEqual(['بندر دوباره باز شد']);
  });

  test('withheld and canceled stories are not found', async () => {
    for (const q of ['Zanzibar', 'Quokkas', 'landing']) {
      expect((await answerOf(await ask(inject('fixture'), { q }))).titles, q).toEqual([]);
    }
  });
});

describe.skipIf(inject('newswire') === null)('in a thousand stories of newswire', () => {
  test('every story is in the index', async () => {
    const page = await ask(inject('newswire')!, { source: 'reuters' });
    expect((await answerOf(page)).status).toBe('1,000 stories for Reuters');
  });

  test('a headline with a ticker in angle brackets reads right in page, dataset and search result', async () => {
    const rows = lines(inject('newswire')!, 'data/stories.jsonl') as unknown as Row[];
    const row = rows.find(({ title }) => title.includes('<SRD>'))!;
    const page = await ask(inject('newswire')!, { q: 'SRD' });
    const answer = await answerOf(page);
    expect(answer.titles).toContain(row.title);
    await page.getByRole('link', { name: row.title }).click();
    await page.waitForURL(/\/stories\//);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(row.title);
  });
});

async function addressOf(site: BuiltSite): Promise<string> {
  const serving = await serve(site.folder, { base: site.base });
  open.push(serving);
  return serving.address;
}

async function ask(site: BuiltSite, query: Record<string, string>): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${await addressOf(site)}search/?${new URLSearchParams(query)}`);
  return page;
}

async function answerOf(page: Page): Promise<Answer> {
  await page
    .getByText(/ for |cannot be reached/)
    .first()
    .waitFor();
  await page.locator('.results[aria-busy="false"]').waitFor({ state: 'attached' });
  const status = (await page.getByRole('status').textContent()) ?? '';
  return {
    status,
    titles: await page.locator('.results h2').allTextContents(),
    links: await page
      .locator('.results h2 a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '')),
    data: await page.locator('.results .data').allTextContents(),
  };
}
