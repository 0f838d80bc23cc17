import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject } from 'vitest';
import type { Serving } from '../../src/build/serve.ts';
import { serve } from '../../src/build/serve.ts';
import { connect, test } from './inBrowser.ts';
import { lines } from './pages.ts';
import type { BuiltSite } from './setup.ts';

let browser: Browser;
/** A page that most tests use in turn. */
let shared: Page;
const servings = new Map<string, Serving>();

beforeAll(async () => {
  browser = await connect();
  shared = await browser.newPage();
});

afterEach(async () => {
  const own = browser.contexts().filter((context) => context !== shared.context());
  await Promise.all(own.map((context) => context.close()));
});

afterAll(async () => {
  await browser.close();
  await Promise.all([...servings.values()].map((one) => one.close()));
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
  topics: string[];
}

/** The stories of the sample archive, oldest first. */
const rows = lines(inject('sample'), 'data/stories.jsonl') as unknown as Row[];
const about = (country: string): string =>
  counted((row) => row.countries.some(({ code }) => code === country));
const naming = (person: string): string => counted((row) => row.people.some(({ id }) => id === person));
/** How many stories of the sample archive are such, in the page’s words. */
function counted(wanted: (row: Row) => boolean): string {
  const { length } = rows.filter(wanted);
  return length === 1 ? '1 story' : `${length} stories`;
}

describe('in the sample archive', () => {
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
    expect(answer.data[0]).toBe('Moscow · Asharq Al-Awsat');
    expect(await page.locator('.results .day-mark').allTextContents()).toEqual(['8 April 2025 Tuesday']);
    expect(answer.links).toEqual(['/stories/2025/04/08/kremlin-backs-direct-talks/#:~:text=mural']);
    expect(await page.getByRole('link', { name: 'Photo caption' }).getAttribute('href')).toBe(
      '/stories/2025/04/08/kremlin-backs-direct-talks/#photo-1:~:text=mural',
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
    ['Person', 'baqaei', `Esmaeil Baghaei matched Esmail Baqaei · ${naming('esmaeil-baghaei')}`],
    ['Person', 'Esmail Bagh', `Esmaeil Baghaei matched Esmail Baghaei · ${naming('esmaeil-baghaei')}`],
    ['Person', 'بقائی', `Esmaeil Baghaei matched اسماعیل بقائی · ${naming('esmaeil-baghaei')}`],
    ['Person', 'Soleimani Qassem', `Qasem Soleimani matched Qassem Soleimani · ${naming('qasem-soleimani')}`],
    ['Country', 'kremlin', `Russia country · matched Kremlin · ${about('RU')}`],
    ['Country', 'iranian', `Iran country · matched Iranian · ${about('IR')}`],
    ['Country', 'UAE', 'United Arab Emirates country · matched UAE · 0 stories'],
    ['Source', 'afp', 'AFP source · 1 story'],
    ['Topic', 'nucl', `nuclear talks topic · ${counted((row) => row.topics.includes('nuclear talks'))}`],
  ])('the field of a %s knows “%s”, and says why', async (label, typed, option) => {
    const page = await ask(inject('sample'), {});
    await page.getByText('Search by field and date').click();
    await page.getByRole('combobox', { name: label, exact: true }).fill(typed);
    const list = page.getByRole('listbox', { name: `${label}: matches` });
    await list.getByRole('option').first().waitFor();
    expect((await list.getByRole('option').allTextContents())[0]).toBe(option);
  });

  test('a field is used by keyboard alone, and what is chosen stands in the address', async () => {
    const page = await ask(inject('sample'), {});
    await page.locator('.fields summary').focus();
    await page.keyboard.press('Enter');
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
    expect((await answerOf(page)).status).toBe(`${about('RU')} for Russia`);
    expect(await country.inputValue()).toBe('');
    await page.goBack();
    await page.waitForURL(/\/search\/\??$/);
    await page.goForward();
    expect((await answerOf(page)).status).toBe(`${about('RU')} for Russia`);
    expect(await chipsOf(page)).toEqual(['Russia']);
  });

  test('typing over what was chosen in a field replaces it, wherever the caret stands', async () => {
    const page = await ask(inject('sample'), {});
    await page.getByText('Search by field and date').click();
    const country = page.getByRole('combobox', { name: 'Country', exact: true });
    const choose = async (typed: string): Promise<void> => {
      await page.keyboard.type(typed);
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    };
    await country.focus();
    await choose('iran');
    await choose('russia');
    expect(await country.inputValue()).toBe('Russia');
    await page.keyboard.press('End');
    await choose('china');
    expect(await country.inputValue()).toBe('China');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?country=CN$/);
  });

  test('text in a field that was not chosen from the list is taken for its best match', async () => {
    const page = await ask(inject('sample'), {});
    await page.getByText('Search by field and date').click();
    await page.getByRole('combobox', { name: 'Person', exact: true }).fill('baqaei');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.waitForURL(/\?person=esmaeil-baghaei$/);
    expect((await answerOf(page)).status).toBe(`${naming('esmaeil-baghaei')} for Esmaeil Baghaei`);
  });

  test.each([
    ['Person', 'person', 'Xyzzy Plugh'],
    ['Country', 'country', 'Atlantis'],
    ['Country', 'country', 'EU'],
    ['Topic', 'topic', 'alchemy'],
  ])('text in the field of a %s that nothing matches stays, and is named', async (label, kind, typed) => {
    const page = await ask(inject('sample'), { q: 'talks' });
    await answerOf(page);
    await page.getByText('Search by field and date').click();
    const field = page.getByRole('combobox', { name: label, exact: true });
    await field.fill(typed);
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByText(`The archive knows no ${kind} “${typed}”.`).waitFor();
    expect(await field.inputValue()).toBe(typed);
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect((await answerOf(page)).status).toMatch(/^\d+ stories for “talks”$/);
    await field.fill(`${typed}!`);
    expect(await field.getAttribute('aria-invalid')).toBeNull();
  });

  test('one spelling of a name finds the stories that print another, and quotation marks ask for it alone', async () => {
    const page = await ask(inject('sample'), { q: 'Qassem Soleimani' });
    const answer = await answerOf(page);
    expect(answer.titles).toEqual(
      newestFirst((row) => row.people.some(({ id }) => id === 'qasem-soleimani')),
    );
    expect(await page.locator('.notes').textContent()).toContain(
      'With stories that print the name of Qasem Soleimani otherwise.',
    );
    await page.locator('.notes').getByRole('link', { name: '“Qassem Soleimani”' }).click();
    expect((await answerOf(page)).status).toBe('No story for "Qassem Soleimani"');
  });

  test('a word for a country offers all its stories', async () => {
    const page = await ask(inject('sample'), { q: 'kremlin' });
    const also = page.locator('.notes li', { hasText: 'Also:' });
    await also.waitFor();
    expect(await also.textContent()).toBe(
      `Also: Russia (Kremlin), ${about('RU')}; Soviet Union (Kremlin), ${about('SU')}`,
    );
    await also.getByRole('link', { name: 'Russia' }).click();
    await page.waitForURL(/\?country=RU$/);
    expect((await answerOf(page)).status).toBe(`${about('RU')} for Russia`);
  });

  test('a range is exact to the day, and a bar narrows to its year', async () => {
    const on = async (from: string, to: string) =>
      (await answerOf(await ask(inject('sample'), { country: 'IR', from, to }))).titles;
    const day = newestFirst((row) => row.date.startsWith('2025-04-17'));
    expect(await on('2025-04-17', '2025-04-17')).toEqual(day);
    expect(await on('2025-04-18', '2025-04-18')).toEqual([]);
    const page = await ask(inject('sample'), { country: 'RU' });
    await answerOf(page);
    expect(await page.locator('.year-bars li', { hasText: 'no story' }).allTextContents()).toEqual([
      '2016–2021 no story',
      '2023 no story',
    ]);
    await page.getByRole('link', { name: '2022 2 stories' }).click();
    await page.waitForURL(/from=2022-01-01&to=2022-12-31$/);
    expect((await answerOf(page)).titles).toEqual(
      newestFirst((row) => row.date.startsWith('2022') && row.countries.some(({ code }) => code === 'RU')),
    );
  });

  test('an id that the archive does not have finds nothing and fails nothing', async () => {
    const answer = await answerOf(await ask(inject('sample'), { person: 'nobody-at-all', country: '../x' }));
    expect(answer.status).toBe('No story for “nobody-at-all” and “../X”');
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
    expect((await answerOf(page)).status).toBe('No story for “mural” and China');
    expect(await page.getByRole('heading', { name: 'Or browse the lists' }).isVisible()).toBe(true);
  });

  test('the search box of any page leads to the answer, by keyboard alone', async () => {
    const page = shared;
    await page.goto(`${await addressOf(inject('sample'))}about/`);
    const box = page.getByRole('searchbox', { name: 'Search the archive' });
    const hint = await box.getAttribute('placeholder');
    await box.focus();
    await page.keyboard.type('mural');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=mural$/);
    expect((await answerOf(page)).titles).toHaveLength(1);
    expect(await page.locator('#q').getAttribute('placeholder')).toBe(hint);
    await page.locator('.results a').first().click();
    await page.waitForURL(/stories\/2025\/04\/08\/kremlin-backs-direct-talks\//);
    await page.goBack();
    expect((await answerOf(page)).titles).toHaveLength(1);
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
    expect(await page.getByRole('heading', { name: 'Or browse the lists' }).isVisible()).toBe(true);
  });

  test('without script the page offers the registers and no form that cannot work', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${await addressOf(inject('sample'))}search/?q=mural`);
    expect(await page.getByText('Search needs a script.').isVisible()).toBe(true);
    expect(await page.locator('form.search').isVisible()).toBe(false);
    expect(await page.getByRole('link', { name: 'People', exact: true }).count()).toBeGreaterThan(0);
  });
});

describe('several people, countries, sources and topics', () => {
  const rows = lines(inject('sample'), 'data/stories.jsonl') as unknown as Row[];
  const newestFirst = (wanted: (row: Row) => boolean) =>
    rows
      .filter(wanted)
      .toReversed()
      .map((row) => row.title);
  const isAbout = (row: Row, code: string) => row.countries.some((country) => country.code === code);

  test('two countries find the stories that are about both', async () => {
    const page = await ask(inject('sample'), 'country=IR&country=ru');
    const answer = await answerOf(page);
    const both = newestFirst((row) => isAbout(row, 'IR') && isAbout(row, 'RU'));
    expect(answer.titles).toEqual(both);
    expect(answer.status).toBe(`${both.length} stories for Iran and Russia`);
    expect(await chipsOf(page)).toEqual(['Iran', 'Russia']);
  });

  test('“any of these” finds the stories of either, and “all of these” leads back', async () => {
    const page = await ask(inject('sample'), 'country=CN&country=RU');
    await answerOf(page);
    await page.getByRole('link', { name: 'any of these' }).click();
    await page.waitForURL(/\?country=CN&country=RU&match=any$/);
    const either = newestFirst((row) => isAbout(row, 'CN') || isAbout(row, 'RU'));
    expect((await answerOf(page)).titles).toEqual(either);
    expect((await answerOf(page)).status).toBe(`${either.length} stories for China or Russia`);
    expect(await page.locator('.chips').textContent()).toContain('Stories with any of');
    await page.getByRole('link', { name: 'all of these' }).click();
    await page.waitForURL(/\?country=CN&country=RU$/);
  });

  test('words and days narrow “any of these”, and the page says so', async () => {
    const page = await ask(inject('sample'), 'country=CN&country=IR&match=any&q=enrichment&from=2015');
    await answerOf(page);
    expect(await page.locator('.chips').innerText()).toMatch(
      /^Stories with any of\s+Remove\s+China\s+×\s+Remove\s+Iran\s+×\s+and with\s+Remove\s+“enrichment”\s+×\s+Remove\s+since 2015\s+×\s+all of these\s+clear$/,
    );
    expect((await answerOf(page)).status).toMatch(
      /^\d stories for “enrichment”, and China or Iran since 2015$/,
    );
  });

  test('a topic is asked for like the others', async () => {
    const page = await ask(inject('sample'), 'topic=nuclear-talks&country=RU');
    expect((await answerOf(page)).status).toMatch(/^\d stories for Russia and nuclear talks$/);
  });

  test('a chip is removed by keyboard, and Back and Forward lead through the searches', async () => {
    const page = await ask(inject('sample'), 'country=IR&country=RU&q=talks');
    await answerOf(page);
    const chip = page.locator('.chips').getByRole('link', { name: 'Remove Russia' });
    await chip.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?q=talks&country=IR$/);
    await answerOf(page);
    expect(await chipsOf(page)).toEqual(['“talks”', 'Iran']);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('status');
    await page.goBack();
    await page.locator('.chips').getByRole('link', { name: 'Remove Russia' }).waitFor();
    expect(await chipsOf(page)).toEqual(['“talks”', 'Iran', 'Russia']);
    expect(await page.locator('#q').inputValue()).toBe('talks');
    await page.locator('.chips').getByRole('link', { name: 'Remove “talks”' }).click();
    await page.waitForURL(/\?country=IR&country=RU$/);
    await answerOf(page);
    expect(await page.locator('#q').inputValue()).toBe('');
    await page.getByRole('link', { name: 'clear', exact: true }).click();
    await page.waitForURL(/\/search\/\?$/);
    expect(await chipsOf(page)).toEqual([]);
    expect(await page.locator('.results li').count()).toBe(0);
  });

  test('what is chosen in the one box is added, and the words before it stay', async () => {
    const page = await ask(inject('sample'), 'country=IR');
    await answerOf(page);
    const box = page.getByRole('combobox', { name: 'Search the archive' });
    await box.focus();
    await page.keyboard.type('talks krem');
    await page.getByRole('option', { name: 'Russia' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?q=talks&country=IR&country=RU$/);
    await answerOf(page);
    expect(await chipsOf(page)).toEqual(['“talks”', 'Iran', 'Russia']);
    expect(await box.inputValue()).toBe('talks');
    expect(await box.getAttribute('aria-expanded')).toBe('false');
  });

  test('the box is used at 360 px, by finger and by keyboard', async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true });
    const page = await ask(inject('sample'), '', await context.newPage());
    const box = page.getByRole('combobox', { name: 'Search the archive' });
    await box.tap();
    await page.keyboard.type('baqaei');
    const option = page.getByRole('option', { name: 'Esmaeil Baghaei' });
    await option.waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    const place = await option.boundingBox();
    expect(place!.height).toBeGreaterThanOrEqual(24);
    expect(place!.x + place!.width).toBeLessThanOrEqual(360);
    await page.keyboard.press('Escape');
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    expect(await box.inputValue()).toBe('baqaei');
    await page.keyboard.press('ArrowDown');
    await option.tap();
    await page.waitForURL(/\?person=esmaeil-baghaei$/);
    expect((await answerOf(page)).status).toBe(`${naming('esmaeil-baghaei')} for Esmaeil Baghaei`);
  });

  test('a facet adds to the query and is taken out again, each by a link that says what it does', async () => {
    const page = await ask(inject('sample'), 'country=IR');
    await answerOf(page);
    const facet = page.locator('.facets').getByRole('link', { name: 'Russia', exact: true });
    await facet.waitFor();
    const promised = await page.locator('.facets li', { hasText: 'Russia' }).locator('.count').textContent();
    await facet.click();
    await page.waitForURL(/\?country=IR&country=RU$/);
    expect((await answerOf(page)).status).toBe(`${promised!} stories for Iran and Russia`);
    await page.locator('.facets').getByRole('link', { name: 'Remove Iran' }).click();
    await page.waitForURL(/\?country=RU$/);
  });

  test('below the results’ count on a narrow screen, facets open on asking', async () => {
    const page = await ask(
      inject('sample'),
      'country=IR',
      await browser.newPage({ viewport: { width: 360, height: 740 } }),
    );
    await answerOf(page);
    expect(await page.locator('.facets a').count()).toBe(0);
    await page.locator('.facets summary').click();
    await page.locator('.facets').getByRole('link', { name: 'Russia', exact: true }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test('of many facets the rest is shown on asking', async () => {
    const page = await ask(inject('sample'), 'country=IR');
    await answerOf(page);
    const people = page.locator('.facets section', { has: page.getByRole('heading', { name: 'People' }) });
    await people.getByRole('button', { name: 'All people' }).click();
    expect(await people.locator('li').count()).toBeGreaterThan(6);
    expect(
      await page.evaluate(() => document.activeElement?.closest('section')?.querySelector('h2')?.textContent),
    ).toBe('People');
  });

  test('results are grouped by day, the date in the margin once', async () => {
    const page = await ask(inject('sample'), 'country=IR&show=99');
    await answerOf(page);
    const wanted = rows.filter((row) => isAbout(row, 'IR'));
    const days = new Set(wanted.map(({ date }) => date.slice(0, 10)));
    expect(await page.locator('.results .day').count()).toBe(days.size);
    expect(await page.locator('.results li').count()).toBe(wanted.length);
    expect(await page.locator('.results .day-mark').first().textContent()).toBe('2 February 2026 Monday');
  });
});

describe('a name that no story prints finds whom it means', () => {
  test.each([
    [
      'a surname of a variant',
      'Zelensky',
      `${naming('volodymyr-zelenskyy')} for Volodymyr Zelenskyy`,
      'No story prints “Zelensky”; showing Volodymyr Zelenskyy.',
    ],
    [
      'a native name',
      'Зеленський',
      `${naming('volodymyr-zelenskyy')} for Volodymyr Zelenskyy`,
      'No story prints “Зеленський”; showing Volodymyr Zelenskyy.',
    ],
    [
      'a family name of one character',
      '习',
      `${naming('xi-jinping')} for Xi Jinping`,
      'No story prints “习”; showing Xi Jinping.',
    ],
    [
      'an abbreviation',
      'U.S.A.',
      `${about('US')} for United States`,
      'No story prints “U.S.A.”; showing United States.',
    ],
    [
      'a metonym',
      'Downing Street',
      `${about('GB')} for United Kingdom`,
      'No story prints “Downing Street”; showing United Kingdom.',
    ],
    [
      'a name with a word beside it',
      'Zelensky invasion',
      '1 story for “invasion” and Volodymyr Zelenskyy',
      'No story prints “Zelensky”; showing Volodymyr Zelenskyy, with “invasion”.',
    ],
    [
      'a name misspelt',
      'Peskow',
      `${naming('dmitry-peskov')} for Dmitry Peskov`,
      'No story prints “Peskow”; showing Dmitry Peskov.',
    ],
    [
      'a whole name misspelt',
      'Ismail Baqai',
      `${naming('esmaeil-baghaei')} for Esmaeil Baghaei`,
      'No story prints “Ismail Baqai”; showing Esmaeil Baghaei.',
    ],
    [
      'a word misspelt',
      'enrichmnt',
      '4 stories for “enrichment”',
      'No story prints “enrichmnt”; showing “enrichment”.',
    ],
    [
      'two names and nothing else',
      'Zelensky Россия',
      '1 story for Volodymyr Zelenskyy and Russia',
      'No story prints “Zelensky” or “Россия”; showing Volodymyr Zelenskyy together with Russia.',
    ],
    [
      'a name with a word that names, too',
      'Kremlin,Zelensky',
      '1 story for Russia or Soviet Union and Volodymyr Zelenskyy',
      `No story prints “Zelensky”; showing Russia (${parseInt(about('RU'))}) and Soviet Union (${parseInt(about('SU'))}) together with Volodymyr Zelenskyy.`,
    ],
    [
      'a middle initial that the record lacks',
      'Vladimir V. Putin',
      `${naming('vladimir-putin')} for Vladimir Putin`,
      'No story prints “Vladimir V. Putin”; showing Vladimir Putin.',
    ],
  ])('%s: %s', async (_, q, status, note) => {
    const page = await ask(inject('sample'), { q });
    const answer = await answerOf(page);
    expect(answer.status).toBe(status);
    expect(answer.titles.length).toBeGreaterThan(0);
    expect((await notesOf(page))[0]).toBe(note);
  });

  test('within what else is asked for', async () => {
    expect((await answerOf(await ask(inject('sample'), { q: 'Zelensky', country: 'UA' }))).status).toBe(
      '1 story for Volodymyr Zelenskyy and Ukraine',
    );
    const page = await ask(inject('sample'), { q: 'Zelensky', country: 'CN' });
    expect((await answerOf(page)).status).toBe('No story for “Zelensky” and China');
    expect(await notesOf(page)).toEqual([
      'No story prints “Zelensky”.',
      `Search without “Zelensky”: ${about('CN')}`,
      'Search without China: 1 story',
    ]);
    await page.getByRole('link', { name: 'Search without China' }).click();
    expect((await answerOf(page)).status).toBe(`${naming('volodymyr-zelenskyy')} for Volodymyr Zelenskyy`);
  });

  test('where the words do find stories, whom they name stands above, with the count', async () => {
    const page = await ask(inject('sample'), { q: 'Putin' });
    await answerOf(page);
    expect(await notesOf(page)).toEqual([`Also: Vladimir Putin, ${naming('vladimir-putin')}`]);
    const genitive = await ask(inject('sample'), { q: 'Putin’s' });
    await answerOf(genitive);
    expect(await notesOf(genitive)).toEqual([`Also: Vladimir Putin, ${naming('vladimir-putin')}`]);
  });

  test.each([
    ['Iran Russia', 'country=IR&country=RU'],
    ['Russia/Iran', 'country=IR&country=RU'],
    ['Putin and Iran', 'person=vladimir-putin&country=IR'],
  ])('where the words are several names, these stand there together, too: %s', async (q, address) => {
    const both = (await answerOf(await ask(inject('sample'), address))).titles.length;
    const page = await ask(inject('sample'), { q });
    expect((await answerOf(page)).titles.length).toBeGreaterThan(0);
    const [first] = await notesOf(page);
    expect(first).toMatch(new RegExp(`^Also: .+ together with .+, ${both} stor(?:y|ies); .+; .+$`));
  });

  test.each(['Iran -said -Iran', 'Trump -the', 'Khamenei -a -of -the'])(
    'what is left out is said where the rest finds stories: %s',
    async (q) => {
      const page = await ask(inject('sample'), { q });
      expect((await answerOf(page)).titles).toEqual([]);
      const notes = await notesOf(page);
      expect(notes[0]).toMatch(/^“-.+” excludes every story that the rest finds\.$/);
      expect(notes.at(-1)).toMatch(/^Search without “-.+”: \d+ stor(?:y|ies)$/);
    },
  );

  test('not where the query leaves them out or asks only how a word begins', async () => {
    for (const q of ['-Iran', 'ira*']) {
      const page = await ask(inject('sample'), { q });
      expect((await answerOf(page)).titles.length).toBeGreaterThan(0);
      expect(await notesOf(page), q).toEqual([]);
    }
  });

  test.each([
    ['Burma', 'No story is about Myanmar (Burma).'],
    ['Birmanie', 'No story is about Myanmar (Birmanie).'],
    ['UAE', 'No story is about United Arab Emirates (UAE).'],
  ])('a name that the archive knows is not taken for another that is like it: %s', async (q, note) => {
    const page = await ask(inject('sample'), { q });
    expect((await answerOf(page)).status).toBe(`No story for “${q}”`);
    expect(await notesOf(page)).toEqual([`No story prints “${q}”.`, note]);
  });

  test('where nothing can be searched for, the page says why', async () => {
    for (const [q, note] of [
      ['*', '“*” holds no word.'],
      ['31.04.2025', 'No calendar has the day “31.04.2025”.'],
    ] as const) {
      const page = await ask(inject('sample'), { q });
      await answerOf(page);
      expect((await notesOf(page))[0]).toBe(note);
    }
  });
});

describe('days', () => {
  test.each([
    ['2026-02-01', '2 stories on 1 February 2026', ['1 February 2026']],
    ['1 February 2026', '2 stories on 1 February 2026', ['1 February 2026']],
    ['Feb 2026', '3 stories in February 2026', ['February 2026']],
    ['talks Feb 2026', '2 stories for “talks” in February 2026', ['“talks”', 'February 2026']],
    ['since 2026', '3 stories since 2026', ['since 2026']],
  ])('%s in the box', async (q, status, chips) => {
    const page = await ask(inject('sample'), { q });
    expect((await answerOf(page)).status).toBe(status);
    expect(await chipsOf(page)).toEqual(chips);
    expect(await page.locator('#q').inputValue()).toBe(q);
  });

  test('a date that can be read in two ways is asked both ways, and as a number', async () => {
    const page = await ask(inject('sample'), { q: '01.02.2026' });
    expect((await answerOf(page)).status).toBe('2 stories on 1 February 2026');
    expect(await notesOf(page)).toEqual([
      '1 February 2026 or 2 January 2026? Showing 1 February 2026. Search for the number “01.02.2026”',
    ]);
    await page.getByRole('link', { name: '2 January 2026' }).click();
    expect((await answerOf(page)).status).toBe('No story on 2 January 2026');
  });

  test('a year may be a number, too', async () => {
    const page = await ask(inject('sample'), { q: '2015' });
    expect((await answerOf(page)).status).toBe(`${counted(({ date }) => date.startsWith('2015'))} in 2015`);
    await page.getByRole('link', { name: 'Search for the number “2015”' }).click();
    await page.waitForURL(/q=%222015%22$/);
    expect((await answerOf(page)).status).toMatch(/stor(y|ies) for "2015"$/);
  });

  test('where no story is dated so, a number that stories print is shown', async () => {
    const page = await ask(inject('sample'), { q: '1400' });
    expect((await answerOf(page)).status).toBe('No story in 1400');
    const [year] = numbersIn(inject('sample'));
    await ask(inject('sample'), { q: year! }, page);
    expect((await answerOf(page)).status).toMatch(new RegExp(`^\\d+ stor(y|ies) for "${year!}"$`));
    expect(await notesOf(page)).toEqual([
      `No such story is dated “${year!}”; showing the number “${year!}”.`,
    ]);
    expect(await chipsOf(page)).toEqual([`"${year!}"`]);
  });

  test('typed in the box, they replace the days asked for before', async () => {
    const page = await ask(inject('sample'), 'country=IR&from=2013-01-01&to=2013-12-31');
    await answerOf(page);
    await page.locator('#q').fill('Feb 2026');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?q=Feb\+2026&country=IR$/);
    expect((await answerOf(page)).status).toBe('2 stories for Iran in February 2026');
    await page.getByRole('link', { name: 'Remove February 2026' }).click();
    await page.waitForURL(/\?country=IR$/);
  });

  test('an empty day leads to the nearest with stories', async () => {
    const page = await ask(inject('sample'), 'country=IR&from=2025-04-18&to=2025-04-18');
    expect((await answerOf(page)).status).toBe('No story for Iran on 18 April 2025');
    expect((await notesOf(page))[0]).toBe(
      'The nearest days with stories: 17 April 2025 (5) and 19 April 2025 (1).',
    );
    await page.getByRole('link', { name: '19 April 2025' }).click();
    expect((await answerOf(page)).status).toBe('1 story for Iran on 19 April 2025');
  });

  test.each([
    ['from=abc', '“abc” is not a day, such as 2025-04-08: the search does not use “from”.'],
    ['to=2026-02-30', 'No calendar has the day “2026-02-30”: the search does not use “to”.'],
    [
      'from=2026-01-01&to=2025-01-01',
      'The first day, 1 January 2026, is after the last, 1 January 2025: neither was used. Swap them',
    ],
  ])('a shared address with %s says so, and the rest is searched', async (limits, note) => {
    const page = await ask(inject('sample'), `country=RU&${limits}`);
    expect((await answerOf(page)).status).toBe(`${about('RU')} for Russia`);
    expect(await notesOf(page)).toEqual([note]);
  });

  test('an address of nothing but a day that is none says so', async () => {
    const page = await ask(inject('sample'), 'from=abc');
    await page.getByText('“abc” is not a day').waitFor();
    expect(await page.getByRole('heading', { name: 'Or browse the lists' }).isVisible()).toBe(true);
  });
});

describe('a story opened from search', () => {
  test('leads back to the place in the list, though the browser has kept no page', async () => {
    const context = await browser.newContext({ viewport: { width: 800, height: 500 } });
    const page = await context.newPage();
    // A page that may ask before it is left is kept by no browser.
    await page.addInitScript(() => addEventListener('unload', () => undefined));
    await ask(inject('sample'), 'country=IR', page);
    await answerOf(page);
    await page.getByRole('link', { name: 'More results' }).click();
    await page.locator('.results li').nth(20).waitFor();
    await answerOf(page);
    const last = page.locator('.results li').nth(20).getByRole('link');
    await last.scrollIntoViewIfNeeded();
    const place = await page.evaluate(() => scrollY);
    expect(place).toBeGreaterThan(500);
    await page.evaluate(() => Object.assign(window, { isSamePage: true }));
    await last.click();
    await page.waitForURL(/\/stories\//);
    await page.goBack();
    await answerOf(page);
    expect(await page.evaluate(() => 'isSamePage' in window)).toBe(false);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);
    expect(await page.locator('.results li').count()).toBeGreaterThan(20);
    await page.reload();
    await answerOf(page);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);
  });

  test('going back to an earlier search of the page leads to its place, a new search begins at the top', async () => {
    const page = await ask(
      inject('sample'),
      'country=IR',
      await browser.newPage({ viewport: { width: 800, height: 500 } }),
    );
    await answerOf(page);
    await page.evaluate(() => scrollTo(0, 700));
    await page.locator('#q').evaluate((box: HTMLInputElement) => {
      box.value = 'Putin';
      box.form!.requestSubmit();
    });
    await page.waitForURL(/q=Putin/);
    await answerOf(page);
    await page.goBack();
    await page.getByText(`${about('IR')} for Iran`).waitFor();
    await answerOf(page);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(700);
  });
});

describe('pages of people and countries', () => {
  test('“appears with” leads to the stories of the two together', async () => {
    const page = shared;
    await page.goto(`${await addressOf(inject('sample'))}people/vladimir-putin/`);
    const first = page.getByRole('table', { name: 'Appears with' }).locator('tbody tr').first();
    const name = await first.getByRole('rowheader').innerText();
    const stories = first.getByRole('link', { name: `together with ${name}` });
    const count = await stories.innerText();
    await stories.click();
    await page.waitForURL(/\/search\/\?person=vladimir-putin&person=[a-z-]+$/);
    expect((await answerOf(page)).status).toBe(`${count} stories for Vladimir Putin and ${name}`);
  });

  test('a country leads to its stories with another country, and with a person', async () => {
    const page = await browser.newPage();
    const address = `${await addressOf(inject('sample'))}countries/ru/`;
    await page.goto(address);
    await page
      .locator('section', { hasText: 'Together with' })
      .getByRole('link', { name: /^\d+ stories together with Iran$/ })
      .click();
    await page.waitForURL(/\/search\/\?country=RU&country=IR$/);
    expect((await answerOf(page)).titles).not.toEqual([]);
    await page.goto(address);
    await page
      .locator('aside section', { hasText: 'People' })
      .getByRole('link', { name: /^\d+ stories together with Vladimir Putin$/ })
      .click();
    await page.waitForURL(/\/search\/\?person=vladimir-putin&country=RU$/);
  });

  test.each(['people/vladimir-putin/', 'countries/ru/'])('a year of %s leads to it', async (path) => {
    const page = shared;
    await page.goto((await addressOf(inject('sample'))) + path);
    await page.getByRole('link', { name: /^2022: / }).click();
    expect(new URL(page.url()).hash).toBe('#y2022');
    expect(await page.locator(':target').innerText()).toMatch(/^2022 \d+$/);
  });
});

test.each([320, 360])('nothing stands out of a page %i px wide, whatever is asked for', async (width) => {
  const page = await browser.newPage({ viewport: { width, height: 700 } });
  for (const query of [
    '',
    'country=IR',
    'country=IR&country=RU&match=any&q=talks',
    'q=Kraftfahrzeughaftpflichtversicherungsgesellschaften',
    'q=Zelensky&country=CN',
    'q=01.02.2026',
  ]) {
    await ask(inject('sample'), query, page);
    if (query) await answerOf(page);
    for (const summary of await page.locator('form summary').all()) await summary.click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), query).toBe(width);
  }
});

describe('in the fixture archive, under a base path', () => {
  test('a browser learns how to add the archive to its search engines', async () => {
    const page = await browser.newPage();
    const address = await addressOf(inject('fixture'));
    await page.goto(address);
    const href = await page.locator('link[rel="search"]').getAttribute('href');
    expect(href).toBe('/archive/opensearch.xml');
    // The page itself may fetch nothing.
    const text = await (await fetch(new URL(href!, address))).text();
    const [template] = await page.evaluate((source) => {
      const xml = new DOMParser().parseFromString(source, 'application/xml');
      return [...xml.querySelectorAll('Url[type="text/html"]')].map((url) => url.getAttribute('template'));
    }, text);
    expect(template).toMatch(/^https:\/\/[^/]+\/archive\/search\/\?q=\{searchTerms\}$/);
  });

  test('hostile markup in a headline and a text is shown as text', async () => {
    const page = await ask(inject('fixture'), { q: 'GFCC' });
    const answer = await answerOf(page);
    expect(answer.titles).toEqual(['Gulf & Co <GFCC> </script><script>window.hacked = 1</script> "rises"']);
    expect(await page.locator('.results .lead').first().textContent()).toContain('<script>');
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    await page.locator('.results a').first().click();
    await page.waitForURL(/\/archive\/stories\/2024\/03\/angle-brackets\//);
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

/** Numbers that texts print and that may be years, though no story is of them. */
function numbersIn(site: BuiltSite): string[] {
  const rows = lines(site, 'data/stories.jsonl') as unknown as Row[];
  const dated = new Set(rows.map(({ date }) => date.slice(0, 4)));
  const texts = [...dated].flatMap(
    (year) => lines(site, `data/text/${year}.jsonl`) as unknown as { text: string }[],
  );
  return texts
    .flatMap(({ text }) => text.match(/(?<![\d.,-])[12]\d{3}(?![\d.,-])/g) ?? [])
    .filter((number) => !dated.has(number));
}

/** The labels of the chips, without the words that are heard only. */
async function chipsOf(page: Page): Promise<string[]> {
  return page.locator('.chip bdi').allTextContents();
}

async function notesOf(page: Page): Promise<string[]> {
  return page.locator('.notes li').allTextContents();
}

async function addressOf({ folder, base }: BuiltSite): Promise<string> {
  const serving = servings.get(folder) ?? (await serve(folder, { base }));
  servings.set(folder, serving);
  return serving.address;
}

async function ask(
  site: BuiltSite,
  query: Record<string, string> | string,
  page: Page = shared,
): Promise<Page> {
  await page.goto(`${await addressOf(site)}search/?${new URLSearchParams(query)}`);
  return page;
}

async function answerOf(page: Page): Promise<Answer> {
  await page.locator('.status', { hasText: /stor(y|ies) |cannot be reached/ }).waitFor();
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
