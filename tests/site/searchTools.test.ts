/* The tools of the search page, in a browser under the policy that hosts are to send, held against the dataset. */
import { cp } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test as anyTest } from 'vitest';
import type { Serving } from '../../src/build/serve.ts';
import { serve } from '../../src/build/serve.ts';
import type { Query } from '../../src/search/query.ts';
import { emptyQuery } from '../../src/search/query.ts';
import { indexAgain } from './indexAgain.ts';
import { connect, test } from './inBrowser.ts';
import { lines } from './pages.ts';
import { found, toldStories } from './searchReference.ts';
import type { BuiltSite } from './setup.ts';

let browser: Browser;
const servings = new Map<string, Serving>();
let downloads = 0;
/** What the console has said, refusals of the policy among it. */
const said: string[] = [];

beforeAll(async () => {
  if (inject('browser') !== null) browser = await connect();
});

afterAll(async () => {
  await browser?.close();
  await Promise.all([...servings.values()].map((one) => one.close()));
});

interface Row {
  id: string;
  url: string;
  title: string;
  date: string;
  source: string;
  agencies: string[];
  byline?: string[];
  topics?: string[];
  people: { id: string; name: string }[];
  countries: { name: string }[];
}

describe('a result is downloaded whole', () => {
  anyTest.skipIf(inject('browser') === null).each([
    ['of a country of the sample', 'sample', { country: ['IR'] }],
    ['of a source of the fixture, under a base path', 'fixture', { q: 'the' }],
    ['of a person of the sample', 'sample', { person: ['vladimir-putin'] }],
  ] as const)('%s, as the dataset has it', async (_, name, asked) => {
    const site = inject(name);
    const query = { ...emptyQuery, ...asked } as Query;
    const page = await ask(site, addressIn(query));
    await open(page, 'download');
    const wanted = found(toldStories(site), query);
    expect(wanted.length).toBeGreaterThan(2);
    const rows = new Map((lines(site, 'data/stories.jsonl') as unknown as Row[]).map((row) => [row.id, row]));
    const { text, file } = await downloaded(page, 'Table (CSV)');
    expect(file).toMatch(/^search-[a-z0-9-]+\.csv$/);
    const table = parse(text, { bom: true, columns: true }) as Record<string, string>[];
    expect(table.map((row) => row['Address']!).toSorted()).toEqual(
      wanted.map((id) => rows.get(id)!.url).toSorted(),
    );
    for (const row of table) {
      const own = [...rows.values()].find(({ url }) => url === row['Address'])!;
      expect(row).toMatchObject({
        Date: own.date.replace(/T[^~?%]*/, ''),
        Source: own.source,
        Agencies: own.agencies.join('; '),
        Byline: (own.byline ?? []).join('; '),
        Topics: (own.topics ?? []).join('; '),
      });
      expect(row['Headline']!.replace(/^'/, '')).toBe(own.title.replace(/^'/, ''));
      expect(row['People']!.split('; ').filter(Boolean).toSorted()).toEqual(
        own.people.map((person) => person.name).toSorted(),
      );
      expect(row['Countries']!.split('; ').filter(Boolean)).toHaveLength(own.countries.length);
    }
    const links = (await downloaded(page, 'Addresses')).text.trim().split('\n');
    expect(links).toEqual(table.map((row) => row['Address']));
    const bibtex = (await downloaded(page, 'BibTeX')).text;
    expect(bibtex.match(/^@article\{/gm)).toHaveLength(wanted.length);
    const ris = (await downloaded(page, 'RIS (EndNote, Zotero)')).text;
    expect(ris.match(/^TY {2}- NEWS\r$/gm)).toHaveLength(wanted.length);
    expect(said).toEqual([]);
  });

  test('also from the volumes that were not searched yet', async () => {
    const site = await inVolumes(inject('sample'), 1);
    const query: Query = { ...emptyQuery, q: 'talks OR Tehran' };
    const page = await ask(site, addressIn(query));
    await page.locator('.left a').first().waitFor();
    await open(page, 'download');
    const links = (await downloaded(page, 'Addresses')).text.trim().split('\n');
    const wanted = found(toldStories(inject('sample')), query);
    expect(wanted.length).toBeGreaterThan(16);
    expect(links.map((link) => /stories\/(.*)\/$/.exec(link)![1]).toSorted()).toEqual(wanted.toSorted());
    expect(await page.locator('[data-tool=download] [role=status]').innerText()).toContain(
      `${wanted.length} stories in search-talks-or-tehran.txt`,
    );
  });

  anyTest.skipIf(!inject('browser') || !inject('newswire'))(
    'of a thousand stories, with far fewer files than stories fetched',
    async () => {
      const page = await ask(inject('newswire')!, '?source=reuters');
      await open(page, 'download');
      await page.getByRole('button', { name: 'Addresses' }).waitFor();
      const fetched: string[] = [];
      page.on('request', (request) => fetched.push(request.url()));
      const { text } = await downloaded(page, 'Table (CSV)');
      expect(parse(text, { bom: true })).toHaveLength(1001);
      expect(fetched.length).toBeLessThan(50);
    },
  );
});

describe('a download', () => {
  test('is stopped by its button, and can be made after', async () => {
    const page = await ask(inject('sample'), '?country=IR');
    await open(page, 'download');
    let release = (): void => undefined;
    const released = new Promise<void>((done) => (release = done));
    await page.route('**/search/citations/*', async (route) => {
      await released;
      await route.continue();
    });
    const files: string[] = [];
    page.on('download', (file) => files.push(file.suggestedFilename()));
    await page.getByRole('button', { name: 'BibTeX' }).click();
    await page.getByRole('button', { name: 'Stop' }).click();
    const line = page.locator('[data-tool=download] [role=status]');
    expect(await line.innerText()).toBe('Stopped.');
    expect(await page.getByRole('button', { name: 'Stop' }).count()).toBe(0);
    release();
    const { file } = await downloaded(page, 'Addresses');
    expect(file).toBe('search-iran.txt');
    expect(files).toEqual(['search-iran.txt']);
  });

  test('that cannot be made whole is none, and the page says so', async () => {
    const page = await ask(inject('sample'), '?country=IR');
    await open(page, 'download');
    await page.route('**/search/citations/*', (route) => route.abort());
    await page.getByRole('button', { name: 'Table (CSV)' }).click();
    const line = page.locator('[data-tool=download] [role=status]');
    await expect
      .poll(() => line.innerText())
      .toBe('A file of the search index cannot be reached. Try again.');
    await page.unroute('**/search/citations/*');
    expect((await downloaded(page, 'Table (CSV)')).file).toBe('search-iran.csv');
    said.length = 0;
  });
});

describe('a list of names', () => {
  test('gives whom each name means, how many stories, and the first and last day, and comes back as a table', async () => {
    const site = inject('sample');
    const page = await ask(site, '');
    await open(page, 'names');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
    await page
      .getByLabel('Names', { exact: true })
      .first()
      .fill(
        'Esmail Baqaei\nبقائی\nSoleimani, Qassem\nVladimr Putin\nAli\nQuorx Zebulon\n=cmd|x\nEsmail Baqaei\nPresident Vladimir Putin\nMr. John Kerry\nIran’s Foreign Minister Abbas Araghchi',
      );
    await page.getByRole('button', { name: 'Look up' }).click();
    const { text, file } = await downloaded(page, 'Download (CSV)', 'names');
    expect(file).toBe('names.csv');
    const table = parse(text, { bom: true, columns: true }) as Record<string, string>[];
    const stories = toldStories(site);
    const person = (id: string): Record<string, string> => {
      const own = stories.filter(({ subjects }) => subjects.person.includes(id));
      return {
        Id: id,
        Stories: String(own.length),
        'First day': own[0]!.first,
        'Last day': own.at(-1)!.last,
      };
    };
    const one = (name: string, by: string, id: string): object => ({
      Name: name,
      'Found by': by,
      Candidates: '1',
      ...person(id),
      Address: `https://dateline.example/people/${id}/`,
    });
    const ofAli = table.filter((row) => row['Name'] === 'Ali');
    expect(ofAli.length).toBeGreaterThan(1);
    expect(new Set(ofAli.map((row) => row['Candidates']))).toEqual(new Set([String(ofAli.length)]));
    for (const row of ofAli)
      expect(row).toMatchObject({ 'Found by': 'words of the name', ...person(row['Id']!) });
    expect(table.filter((row) => row['Name'] !== 'Ali')).toMatchObject([
      one('Esmail Baqaei', 'the name', 'esmaeil-baghaei'),
      one('بقائی', 'words of the name', 'esmaeil-baghaei'),
      one('Soleimani, Qassem', 'the name', 'qasem-soleimani'),
      one('Vladimr Putin', 'perhaps: a similar name', 'vladimir-putin'),
      { Name: 'Quorx Zebulon', 'Found by': 'unknown', Candidates: '0', Person: '', Stories: '' },
      { Name: "'=cmd|x", 'Found by': 'unknown' },
      one('Esmail Baqaei', 'the name', 'esmaeil-baghaei'),
      one('President Vladimir Putin', 'words of the name', 'vladimir-putin'),
      one('Mr. John Kerry', 'words of the name', 'john-kerry'),
      one('Iran’s Foreign Minister Abbas Araghchi', 'words of the name', 'abbas-araghchi'),
    ]);
    const shown = await page.locator('[data-tool=names] tbody tr').allInnerTexts();
    expect(shown).toHaveLength(table.length);
    // What is pasted is in no request.
    expect(requests.length).toBeGreaterThan(0);
    const fetched = requests.join('\n');
    for (const name of ['baqaei', 'quorx', 'zebulon', 'vladimr'])
      expect(fetched.toLowerCase()).not.toContain(name);
    expect(fetched).not.toMatch(/POST|PUT/);
    expect(said).toEqual([]);
  });

  test('leads to a search without losing the list', async () => {
    const page = await ask(inject('sample'), '');
    await open(page, 'names');
    await page.locator('#pasted-names').fill('Qassem Soleimani');
    await page.getByRole('button', { name: 'Look up' }).click();
    await page.locator('[data-tool=names] td.number a').click();
    await page.waitForURL(/\?person=qasem-soleimani$/);
    await page.locator('.results h2').first().waitFor();
    expect(await page.locator('#pasted-names').inputValue()).toBe('Qassem Soleimani');
  });
});

describe('shares over time', () => {
  anyTest.skipIf(inject('browser') === null).each([
    ['the sample', 'sample', { q: 'talks' }, { country: ['RU'] }, '?country=RU'],
    [
      'the sample, between two days',
      'sample',
      { country: ['IR'], from: '2019-01-01', to: '2025-12-31' },
      { q: 'sanctions' },
      'sanctions',
    ],
    ['the fixture', 'fixture', { q: 'the' }, { q: 'gulf' }, 'gulf'],
  ] as const)(
    'in %s are what brute force counts, for two queries side by side',
    async (_, name, asked, other, text) => {
      const site = inject(name);
      const first = { ...emptyQuery, ...asked } as Query;
      const second = { ...emptyQuery, ...other, from: first.from, to: first.to } as Query;
      const page = await ask(site, `${addressIn(first)}&compare=${encodeURIComponent(text)}`);
      await page.locator('[data-tool=share] .legend li').nth(1).waitFor();
      await page.getByText('Numbers', { exact: true }).click();
      const { text: csv } = await downloaded(page, 'Download (CSV)', 'share');
      const [head, ...table] = parse(csv, { bom: true }) as string[][];
      expect(head).toHaveLength(6);
      const stories = toldStories(site);
      const count = (query: Query, year: string): number =>
        new Set(found(stories, query)).size &&
        found(stories, query).filter((id) => stories.find((story) => story.id === id)!.first.startsWith(year))
          .length;
      const years = [...new Set(stories.map((story) => story.first.slice(0, 4)))].filter(
        (year) =>
          (!first.from || year >= first.from.slice(0, 4)) && (!first.to || year <= first.to.slice(0, 4)),
      );
      expect(table.map(([year, all, one, , two]) => [year, all, one, two].join())).toEqual(
        years.map((year) =>
          [
            year,
            stories.filter((story) => story.first.startsWith(year)).length,
            count(first, year),
            count(second, year),
          ].join(),
        ),
      );
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.locator('[data-tool=share]').getByRole('button', { name: 'Copy', exact: true }).click();
      await page.getByText('Copied.', { exact: true }).waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(
        copied
          .trim()
          .split('\n')
          .map((line) => line.split('\t')),
      ).toEqual([head, ...table]);
      for (const [, all, one, percent] of table)
        expect(Number(percent)).toBeCloseTo((100 * Number(one)) / Number(all), 3);
      expect(said).toEqual([]);
    },
  );

  test('a second query is chosen by keyboard, goes into the address, and stays for another search', async () => {
    const page = await ask(inject('sample'), '?country=IR');
    await open(page, 'share');
    const field = page.getByRole('combobox', { name: 'Compare with' });
    await field.fill('Russi');
    await page.getByRole('option', { name: /^Russia country/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?country=IR&compare=%3Fcountry%3DRU$/);
    await page.locator('.legend li').nth(1).waitFor();
    expect(await page.locator('.legend bdi').allTextContents()).toEqual(['Iran', 'Russia']);
    await page.locator('#q').fill('talks');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?q=talks&country=IR&compare=%3Fcountry%3DRU$/);
    await expect
      .poll(() => page.locator('.legend bdi').allTextContents())
      .toEqual(['“talks”, Iran', 'Russia']);
    await field.fill('sanctions');
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await page.waitForURL(/&compare=sanctions$/);
    await page.getByRole('button', { name: 'Remove the comparison' }).click();
    await page.waitForURL(/\?q=talks&country=IR$/);
    await expect.poll(() => page.locator('.legend bdi').allTextContents()).toEqual(['“talks”, Iran']);
    await field.fill('');
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    expect(await page.getByRole('alert').filter({ hasText: 'nothing to compare' }).count()).toBe(1);
  });
});

test.each([
  [320, 'sample', '?country=IR&compare=Kraftfahrzeughaftpflichtversicherungsgesellschaften'],
  [360, 'sample', '?country=IR&compare=talks'],
  [360, 'persian', '?q=گندم&compare=بندر'],
  [1280, 'persian', '?q=گندم&compare=بندر'],
] as const)(
  'nothing stands out of a page %i px wide of the %s site with all tools open',
  async (width, name, query) => {
    const page = await ask(inject(name), query, width);
    for (const tool of ['names', 'download'] as const) await open(page, tool);
    await page.locator('.legend li').nth(1).waitFor();
    await page.locator('.numbers summary').click();
    await page
      .locator('#pasted-names')
      .fill('Ali\nمریم راد\nKraftfahrzeughaftpflichtversicherungsgesellschaften');
    await page.locator('[data-tool=names] button').first().click();
    await page.locator('[data-tool=names] tbody tr').nth(2).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  },
);

test('the first search fetches nothing of the tools', async () => {
  const page = await browser.newPage();
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto(`${await addressOf(inject('sample'))}search/?q=talks`);
  await page.locator('.results[aria-busy="false"] h2').first().waitFor();
  const before = fetched.length;
  expect(fetched.filter((url) => /tools|citations/i.test(url))).toEqual([]);
  await open(page, 'download');
  await page.getByRole('button', { name: 'BibTeX' }).waitFor();
  expect(fetched.slice(before).some((url) => /tools/i.test(url))).toBe(true);
});

function addressIn(query: Query): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    for (const one of [value].flat()) if (typeof one === 'string' && one) parameters.append(name, one);
  return `?${parameters}`;
}

async function addressOf({ folder, base }: BuiltSite): Promise<string> {
  const serving = servings.get(folder) ?? (await serve(folder, { base }));
  servings.set(folder, serving);
  return serving.address;
}

async function ask(site: BuiltSite, query: string, width = 1280): Promise<Page> {
  const context = await browser.newContext({ acceptDownloads: true, viewport: { width, height: 800 } });
  const page = await context.newPage();
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.goto(`${await addressOf(site)}search/${query}`);
  if (query) await page.locator('.results[aria-busy="false"] h2').first().waitFor();
  return page;
}

async function open(page: Page, tool: 'download' | 'share' | 'names'): Promise<void> {
  await page.locator(`[data-tool=${tool}] > summary`).click();
}

async function downloaded(
  page: Page,
  name: string,
  tool: 'download' | 'share' | 'names' = 'download',
): Promise<{ file: string; text: string }> {
  const coming = page.waitForEvent('download');
  await page.locator(`[data-tool=${tool}]`).getByRole('button', { name, exact: true }).click();
  const download = await coming;
  const path = join(inject('scratch'), 'downloads', String(++downloads));
  await download.saveAs(path);
  return { file: download.suggestedFilename(), text: readFileSync(path, 'utf8') };
}

/** A site like another, but for so many stories in a volume. */
async function inVolumes(site: BuiltSite, mostInVolume: number): Promise<BuiltSite> {
  const folder = join(inject('scratch'), `${site.folder.split('/').at(-1)!}-in-volumes-of-${mostInVolume}`);
  await cp(site.folder, folder, { recursive: true });
  await indexAgain(site.content, folder, mostInVolume);
  return { ...site, folder };
}
