import { cp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test as anyTest } from 'vitest';
import type { Serving } from '../../src/build/serve.ts';
import { serve } from '../../src/build/serve.ts';
import { connect, searchAgain, test } from './inBrowser.ts';
import { indexAgain } from './indexAgain.ts';

const scripts = inject('scripts');
const folder = join(inject('scratch'), 'scripts-apart');
const servings = new Map<string, Serving>();
let browser: Browser | undefined;
let page: Page;

beforeAll(async () => {
  await cp(scripts.folder, folder, { recursive: true });
  // Each story in a volume of its own, the newest first.
  await indexAgain(scripts.content, folder, 1);
  if (inject('browser') === null) return;
  browser = await connect();
  page = await browser.newPage();
});

afterAll(async () => {
  await browser?.close();
  await Promise.all([...servings.values()].map((one) => one.close()));
});

describe('a search finds', () => {
  test.each([
    ['a word inside a run of Chinese', '防波堤', ['港口重新开放']],
    ['a word inside a run of Japanese', '金曜日', ['港が再開した']],
    ['a word inside a run of Thai', 'พายุ', ['ท่าเรือเปิดอีกครั้ง']],
    ['no characters that stand apart', '北港', []],
    ['a Persian word with its narrow joiner', 'می‌شود', ['بندر باز می‌شود']],
    ['the same word without', 'میشود', ['بندر باز می‌شود']],
    [
      'a hyphened word by the joined one',
      'ceasefire',
      ['Cease-fire holds along the coast, says O’Neill', 'Ceasefire agreed for the northern coast'],
    ],
    [
      'a joined word by the hyphened one',
      'cease-fire',
      ['Cease-fire holds along the coast, says O’Neill', 'Ceasefire agreed for the northern coast'],
    ],
    [
      'an Arabic name with and without its hyphen',
      '"al-Rashid"',
      ['Cease-fire holds along the coast, says O’Neill', 'Ceasefire agreed for the northern coast'],
    ],
    ['words that a dash joins', 'ferries Monday', ['Cease-fire holds along the coast, says O’Neill']],
    ['a name with a straight apostrophe', "O'Neill", ['Cease-fire holds along the coast, says O’Neill']],
    ['a word without its accents', 'cafe naive', ['Cease-fire holds along the coast, says O’Neill']],
    ['a number without its comma', '1200', ['Cease-fire holds along the coast, says O’Neill']],
    ['a word by another of its stem', 'agreeing', ['Ceasefire agreed for the northern coast']],
    ['a word by its beginning', 'passeng', ['Cease-fire holds along the coast, says O’Neill']],
    ['no longer word by three letters', 'coa', []],
    ['no shorter word by a longer one', 'ferriesman', []],
    ['a phrase beside a word', 'coast "harbour master"', ['Cease-fire holds along the coast, says O’Neill']],
  ])('%s: %s', async (_, q, titles) => {
    expect((await askAgain({ q, sort: 'newest', show: '20' })).titles).toEqual(titles);
  });
});

/** Spellings that must find the same story, of each script. */
describe('any spelling of a word finds the same story', () => {
  test.each<[string, string[]]>([
    [
      'Ferje til Tromsø',
      [
        'Tromsø',
        'Tromso',
        'TROMSØ',
        'Bjorn',
        'Bjørn',
        'Østby',
        'Ostby',
        'haloy',
        'Saether',
        'Sæther',
        'Åse Ostby',
      ],
    ],
    [
      'Prom z Łodzi',
      ['Łodzi', 'lodzi', 'Żółkowski', 'Zolkowski', 'zółkowski', 'Swieta', 'Świętą', 'Gdanska'],
    ],
    [
      'Yıldız iskelesi açıldı',
      ['Yıldız', 'Yildiz', 'YILDIZ', 'Isil', 'Işıl', 'Caglayan', 'İğneada', 'igneada'],
    ],
    ['Bến phà mở lại', ['Nguyễn', 'Nguyen', 'Duc Hai', 'Đức', 'Da Nang', '"Đà Nẵng"', 'ben pha']],
    [
      'Fähre nach Gießen',
      ['Gießen', 'Giessen', 'GIESSEN', 'Strauss', 'Strauß', 'Jurgen', 'Grusse', 'Strasse'],
    ],
    ['Ferjan til Seyðisfjarðar', ['Þórður', 'Thordur', 'Ægisson', 'Aegisson', 'Seydisfirdi', 'Seyðisfirði']],
    [
      'الميناء يفتح أبوابه',
      ['احمد', 'أحمد', 'الطائي', 'الطایی', 'مكتبة', 'مکتبه', 'العبارة', '7200', '٧٢٠٠'],
    ],
    ['کتابخانه اسکله', ['علي', 'علی', 'كتابخانه', 'کتابخانه', 'اسكله', 'یزدي', '"3.5 هزار"', '"۳٫۵ هزار"']],
    ['הנמל נפתח מחדש', ['צה"ל', 'צה״ל', 'צהל', 'דובר צה"ל אמר', '"צה"ל אמר"', "ג'ורג'", 'ג׳ורג׳']],
    ['बंदरगाह फिर खुला', ['मोदी', 'ज़मीन', 'जमीन', '"मोदी ने"']],
    ['ガスの供給が再開', ['ガス', 'ｶﾞｽ', 'ガンダム', 'パス']],
    ['古いカスを捨てた', ['カス', 'ｶｽ', 'ハス']],
    ['항구가 다시 열렸다', ['김', '대통령', '미국', '대통*']],
    ['길이 막혔다', ['길', '버스']],
    ['Порт снова открыт', ['Семен', 'Семён', 'ЁЛКИН', 'елкин', 'Одессу', '"США"', '"НАТО"']],
    ['Το λιμάνι άνοιξε', ['Νίκος', 'ΝΙΚΟΣ', 'νικος', 'Ιωαννου', 'λιμανι', '"ΟΗΕ"']],
    ['Pier opens', ['Dilas', 'Đilas', 'Aethel', 'Æthel']],
    [
      'WHO sends doctors to the harbour',
      ['J.D. Marlowe', 'J. D. Marlowe', 'JD Marlowe', 'J D Marlowe', '"J.D. Marlowe"'],
    ],
  ])('%s', async (title, spellings) => {
    for (const q of spellings) expect((await askAgain({ q, show: '20' })).titles, q).toEqual([title]);
  });

  test('and no other word does', async () => {
    for (const q of ['मद', 'मोद', 'ไทยี', 'カズ', 'バス', '강', '대퉁*', 'ท่าเ้รือ'])
      expect((await askAgain({ q })).titles, q).toEqual([]);
  });
});

const figures = 'Ferry fares and figures';
const tonnage = 'Ferry tonnage and tides';
describe('a number finds itself alone', () => {
  test.each([
    ['1.8', [figures]],
    ['1,8', [figures]],
    ['1.85', [tonnage]],
    ['11.8', [tonnage]],
    ['18', [tonnage]],
    ['7000', [figures]],
    ['7,000', [figures]],
    ['7 000', [figures]],
    ['7\u202f000', [figures]],
    ['"7 000 people"', [figures]],
    ['70001', [tonnage]],
    ['12500', [figures]],
    ['12.500', []],
    ['"March 7"', [figures]],
    ['3.5m', [figures]],
    ['$3.5', ['کتابخانه اسکله', figures]],
    ['1.8%', [figures]],
    ['3-2', [figures]],
    ['32', [tonnage]],
    ['14:30', [figures]],
    ['14.30', [figures]],
    ['1430', []],
    ['5.2.1', [figures]],
    ['521', []],
    ['01.02.2026', [figures]],
    ['01/02/2026', [figures]],
    ['2026', [figures]],
    ['CO2', [figures]],
    ['F16', [figures]],
  ])('%s', async (q, titles) => {
    expect((await askAgain({ q, show: '20' })).titles).toEqual(titles);
  });
});

const doctors = 'WHO sends doctors to the harbour';
const capitals = 'WHO TELLS US WHEN IT SAILS';
const smallLetters = 'Who came to us';
const tunis = 'From Tunis by sea';
const agreed = 'Ceasefire agreed for the northern coast';
describe('a query', () => {
  test.each([
    ['in quotes finds capitals as they are printed', '"WHO"', [doctors]],
    ['in quotes finds initials by capitals, also in a compound', '"US"', [doctors]],
    ['in quotes finds other capitals within', '"McDonald"', [doctors]],
    ['in quotes finds these small letters alone', '"SpaceX"', [doctors]],
    ['without finds any', 'who us', [capitals, smallLetters, doctors]],
    ['with no capital beyond an initial finds any', '"Who"', [capitals, smallLetters, doctors, agreed]],
    ['all of capitals in quotes finds a headline', '"WHO TELLS US"', [capitals]],
    ['of either of two', 'zzyzx OR tuna', [tunis]],
    ['of either of two quotes and a word', 'boat "harbour master" OR "tuna boat"', [tunis]],
    ['of all words that begin so', 'tunis*', [tunis]],
    ['of a beginning longer than the stem', 'negotia*', [tunis]],
    ['of another', 'terroris*', [tunis]],
    ['of a beginning that no word has', 'tunisp*', []],
    ['that leaves out a word', 'us -doctors', [capitals, smallLetters]],
    ['that leaves out a quote', 'us -"came to us"', [capitals, doctors]],
    ['that leaves out a beginning', 'fare ferry -tonn*', [figures]],
    ['that leaves out capitals', 'us -"US"', [capitals, smallLetters]],
    ['that leaves out what no story holds', 'tunisian -zzyzx', [tunis]],
    ['that leaves out what is asked for', 'tunisian -tunisian', []],
    [
      'with a hyphen within a word',
      'cease-fire -lacks',
      ['Cease-fire holds along the coast, says O’Neill', 'Ceasefire agreed for the northern coast'],
    ],
    ['with a dash alone', 'tunisian - boat', [tunis]],
  ])('%s: %s', async (_, q, titles) => {
    expect((await askAgain({ q, sort: 'newest', show: '20' })).titles).toEqual(titles);
  });

  test('of nothing but what is left out finds all else', async () => {
    const all = (await ask({ from: '2024-06-01', to: '2024-06-30', show: '99' })).titles;
    expect(all).toHaveLength(23);
    const { titles, status } = await ask({
      q: '-ferry -"tuna boat" -길',
      from: '2024-06-01',
      to: '2024-06-30',
      show: '99',
      sort: 'newest',
    });
    expect(titles).toEqual(all.filter((title) => ![figures, tonnage, tunis, '길이 막혔다'].includes(title)));
    expect(status).toContain('19 stories');
  });
});

test('what is found is marked as it is printed', async () => {
  for (const [q, marks] of [
    ['ostby', ['Østby']],
    ['7000', ['7 000']],
    ['gandamu OR ガンダム', ['ｶﾞﾝﾀﾞﾑ']],
    ['صهل OR צה"ל', ['צה״ל']],
    ['tun*', ['Tunisian tuna', 'tunnel']],
    ['"US"', ['U.S.-led', 'US']],
  ] as const) {
    await ask({ q });
    expect(await page.locator('.results .lead mark').allTextContents(), q).toEqual(marks);
  }
});

test('characters of scripts without spaces stand together in an extract', async () => {
  await ask({ q: '防波堤' });
  expect(await page.locator('.results .lead').first().textContent()).toContain('市长说防波堤没有受损');
  expect(await page.locator('.results mark').first().textContent()).toBe('防波堤');
});

describe('where one volume has an answer', () => {
  test('the page says what was not searched, and leads on to it', async () => {
    const { titles, status } = await ask({ q: 'ceasefire coast' });
    expect(status).toBe('At least 1 story for “ceasefire coast”; 1 May 2024 not searched yet');
    expect(titles).toEqual(['Cease-fire holds along the coast, says O’Neill']);
    await page.getByRole('link', { name: 'Search 1 May 2024' }).click();
    await page.waitForURL(/volumes=2$/);
    expect((await answer()).status).toBe('2 stories for “ceasefire coast”');
    expect(await page.locator('.left a').count()).toBe(0);
  });

  test('the page says at once how many stories hold a single word, and leads on to what was not searched', async () => {
    const { titles, status } = await ask({ q: 'ceasefire' });
    expect(status).toBe('2 stories for “ceasefire”');
    expect(titles).toEqual(['Cease-fire holds along the coast, says O’Neill']);
    await page.getByRole('link', { name: 'Search 1 May 2024' }).click();
    await page.waitForURL(/volumes=2$/);
    expect((await answer()).titles).toHaveLength(2);
  });

  test('more results come from what was not searched', async () => {
    await ask({ q: 'ceasefire', sort: 'oldest' });
    await page.getByRole('link', { name: 'More results' }).click();
    await page.waitForURL(/show=40$/);
    expect((await answer()).titles).toEqual([
      'Ceasefire agreed for the northern coast',
      'Cease-fire holds along the coast, says O’Neill',
    ]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      'Cease-fire holds along the coast, says O’Neill',
    );
  });

  test('a rare word opens its own volume and no other', async () => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await ask({ q: '防波堤' });
    page.removeAllListeners('request');
    const volumes = fetched.flatMap((url) => /pagefind\/(2024-[\d-]+)\//.exec(url)?.[1] ?? []);
    expect([...new Set(volumes)]).toEqual(['2024-05-02']);
  });
});

describe('where nothing is found', () => {
  test('the word likest to the one typed is searched, and the page says so', async () => {
    expect(await ask({ q: 'pasengers' })).toEqual({
      status: '1 story for “passengers”',
      titles: ['Cease-fire holds along the coast, says O’Neill'],
    });
    expect(await page.locator('.notes li').allTextContents()).toEqual([
      'No story prints “pasengers”; showing “passengers”.',
    ]);
  });

  test('the page says which word no story holds, and how to widen', async () => {
    await ask({ q: 'ferries zzyzx', from: '2024-05-06' });
    const lines = await page.locator('.notes li').allTextContents();
    expect(lines.map((line) => line.replace(/: \d+ stor(y|ies)$/, ''))).toEqual([
      'No story prints “zzyzx”.',
      'Search without “zzyzx”',
      'Search without “ferries zzyzx”',
    ]);
  });
});

test('facets count the present result and narrow it', async () => {
  await ask({ from: '2024-05-01', to: '2024-05-31' });
  const daily = page.locator('.facets li', { hasText: 'Coast Daily' });
  await daily.waitFor();
  expect((await daily.textContent())?.trim()).toBe('Coast Daily 2');
  await daily.getByRole('link').click();
  await page.waitForURL(/source=coast-daily/);
  expect((await answer()).status).toBe('2 stories for Coast Daily in May 2024');
});

test('nothing stands out of a page 360 px wide, with results, bars and facets', async () => {
  await page.setViewportSize({ width: 360, height: 800 });
  await ask({ q: 'ceasefire', volumes: '99' });
  await page.locator('.facets summary').click();
  await page.locator('.facets li').first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('a missing part of the words’ index is told, and never taken for no answer', async () => {
  const broken = join(inject('scratch'), 'scripts-broken');
  await cp(folder, broken, { recursive: true });
  for (const name of await readdir(join(broken, 'pagefind')))
    if (name.startsWith('2024')) await rm(join(broken, 'pagefind', name, 'words'), { recursive: true });
  const address = await addressOf(broken);
  for (const q of ['ferries', '"harbour master"']) {
    await page.goto(`${address}search/?${new URLSearchParams({ q })}`);
    await page
      .getByText('The search index cannot be reached. The registers below lead to every story.')
      .waitFor();
    expect(await page.getByRole('heading', { name: 'Or browse the lists' }).isVisible(), q).toBe(true);
  }
});

test('a search without a letter finds nothing and opens nothing', async () => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  expect((await ask({ q: '!!!' })).status).toBe('No story for “!!!”');
  page.removeAllListeners('request');
  expect(fetched.filter((url) => url.includes('pagefind/2024'))).toEqual([]);
});

anyTest('the same site is indexed to the same bytes', async () => {
  const again = join(inject('scratch'), 'scripts-again');
  await cp(folder, again, { recursive: true });
  await indexAgain(scripts.content, again, 1);
  const files = async (of: string): Promise<string[]> =>
    (await readdir(join(of, 'pagefind'), { recursive: true })).sort();
  expect(await files(again)).toEqual(await files(folder));
});

async function ask(query: Record<string, string>): Promise<{ status: string; titles: string[] }> {
  await page.goto(`${await addressOf(folder)}search/?${new URLSearchParams(query)}`);
  return answer();
}

/** Asks on the page that is open, where it is that of the same site. */
async function askAgain(query: Record<string, string>): Promise<{ status: string; titles: string[] }> {
  const search = `${await addressOf(folder)}search/`;
  if (!page.url().startsWith(search)) return ask(query);
  await searchAgain(page, `${search}?${new URLSearchParams(query)}`);
  return answer();
}

async function answer(): Promise<{ status: string; titles: string[] }> {
  await page
    .getByText(/ for | stories/)
    .first()
    .waitFor();
  await page.locator('.results[aria-busy="false"]').waitFor({ state: 'attached' });
  return {
    status: (await page.getByRole('status').textContent()) ?? '',
    titles: await page.locator('.results h2').allTextContents(),
  };
}

async function addressOf(site: string): Promise<string> {
  const serving = servings.get(site) ?? (await serve(site));
  servings.set(site, serving);
  return serving.address;
}
