import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import type { Serving } from '../../src/build/serve.ts';
import { serve } from '../../src/build/serve.ts';
import { connect, test } from './inBrowser.ts';

let browser: Browser;
let serving: Serving;
let page: Page;

beforeAll(async () => {
  browser = await connect();
  serving = await serve(inject('fixture').folder, { base: inject('fixture').base });
  page = await browser.newPage();
});

afterAll(async () => {
  await browser.close();
  await serving.close();
});

describe('a story with everything', () => {
  beforeAll(() => page.goto(`${serving.address}stories/2024/02/29/harbour-reopens/`));

  test('shows the date in its own offset, and when it was updated', async () => {
    expect(await page.locator('.dateline').innerText()).toBe(
      'Apia, Samoa · Thursday 29 February 2024, 23:30, UTC+13 · updated Friday 1 March 2024, 08:00, UTC+13',
    );
    expect(await page.locator('.dateline time').first().getAttribute('datetime')).toBe(
      '2024-02-29T23:30:00+13:00',
    );
  });

  test('shows source, agencies and byline', async () => {
    expect(await page.locator('.kicker').innerText()).toBe('The Harbour Gazette · with Reuters, AFP');
    expect(await page.locator('.byline').innerText()).toBe('By Jane Roe and John Doe');
  });

  test('prints the dateline before the text, and cross-heads in order', async () => {
    expect(await page.locator('.text p').first().innerText()).toMatch(
      /^APIA, Samoa — The harbour of Apia took in ships/,
    );
    expect(
      await page
        .locator('.text :is(h1, h2, h3, h4)')
        .evaluateAll((heads) => heads.map((head) => `${head.tagName} ${head.textContent}`)),
    ).toEqual(['H2 Six days', 'H3 A deeper head']);
  });

  test('shows a held picture with its size, and an empty frame for one that is not held', async () => {
    const picture = page.locator('#photo-1 img');
    expect(await picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth)).toBe(
      320,
    );
    expect(await picture.getAttribute('alt')).toBe('A woman cuts a ribbon in front of a blue ship');
    expect(await page.locator('#photo-1').innerText()).toContain('Handout');
    expect(await page.locator('#photo-2 img').count()).toBe(0);
    expect((await page.locator('#photo-2').innerText()).replace(/\s+/g, ' ')).toBe(
      'picture not held FILE PHOTO: The harbour before the flood. File photo Photo Jane Roe Agencies AFP, Getty Images Credit as printed: Jane Roe/AFP via Getty Images',
    );
  });

  test('shows who stands in the photo and the office held that day', async () => {
    expect(await page.locator('#photo-1 figcaption').innerText()).toContain('In the photo: Ana Testimony');
    expect(await page.locator('aside').getByText('Director of the port, Samoa').count()).toBe(1);
    expect(await page.locator('aside').getByText('Minister, Samoa').count()).toBe(0);
  });

  test('shows corrections, note and how to cite it', async () => {
    expect(await page.locator('.corrections').innerText()).toContain(
      'The harbour was closed for six days and not for five.',
    );
    expect(await page.locator('.note').innerText()).toBe('The second picture was printed a day later.');
    expect(await page.locator('.cite').innerText()).toBe(
      'Jane Roe and John Doe. “Harbour reopens after the flood, officials say.” The Harbour Gazette, 29 February 2024. Dateline, https://dateline.example/archive/stories/2024/02/29/harbour-reopens/',
    );
  });

  test('a correction leads to the corrected words, and these lead back', async () => {
    await page.locator('.corrections').getByRole('link').click();
    expect(await page.locator(':target').innerText()).toBe('six days after the flood');
    await page.locator('.corrected').click();
    expect(await page.locator(':target').innerText()).toBe('2 March 2024');
  });

  test('steps to the story before and the story after', async () => {
    expect(
      await page
        .locator('.step a')
        .evaluateAll((links) =>
          links.map((link) => `${link.getAttribute('rel')} ${link.getAttribute('href')}`),
        ),
    ).toEqual(['prev /archive/stories/1984/flood-of-the-decade/', 'next /archive/stories/2024/03/persian/']);
  });

  test('links within the archive stand under the base path', async () => {
    await page.getByRole('link', { name: 'earlier story' }).click();
    await page.waitForURL(`${serving.address}stories/1984/flood-of-the-decade/`);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
      'The flood of the decade: what is left',
    );
  });
});

test('a date that is not exact says so', async () => {
  await page.goto(`${serving.address}stories/1984/flood-of-the-decade/`);
  expect(await page.locator('.dateline').innerText()).toBe(
    'about 1984 (date approximate; month and day are not known)',
  );
  await page.goto(`${serving.address}stories/2024/03/persian/`);
  expect(await page.locator('.dateline').innerText()).toBe('March 2024 (the day is not known)');
});

test('a story in Persian runs from right to left, its page from left to right', async () => {
  await page.goto(`${serving.address}stories/2024/03/persian/`);
  for (const part of ['h1', '.text']) {
    expect(
      await page
        .locator(part)
        .evaluate((element) => [getComputedStyle(element).direction, element.getAttribute('lang')]),
    ).toEqual(['rtl', 'fa']);
  }
  expect(await page.locator('aside').evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
});

test('in a list, a headline in Persian begins at the right, where its text does', async () => {
  await page.goto(`${serving.address}people/ana-testimony/`);
  const item = page.locator('.stories li', { hasText: 'بندر' }).first();
  const direction = (part: string): Promise<string> =>
    item.locator(part).evaluate((element) => getComputedStyle(element).direction);
  expect([await direction('h4'), await direction('h4 a')]).toEqual(['rtl', 'rtl']);
  const rightOf = (part: string): Promise<number> =>
    item.locator(part).evaluate((element) => Math.round(element.getBoundingClientRect().right));
  expect(await rightOf('.lead')).toBe(await rightOf('h4'));
});

test('an older address leads on to the story', async () => {
  for (const alias of ['old/harbour/', '2024/02/harbour.html/']) {
    await page.goto(serving.address + alias);
    await page.waitForURL(`${serving.address}stories/2024/02/29/harbour-reopens/`);
  }
});

test('a person’s page shows native name, offices, stories and photos', async () => {
  await page.goto(`${serving.address}people/ana-testimony/`);
  const native = page.locator('.also [lang="fa"]');
  expect(await native.innerText()).toBe('آنا');
  expect(await native.getAttribute('dir')).toBe('rtl');
  expect(await page.locator('.facts').innerText()).toContain('since 1 March 2024\nMinister, Samoa');
  expect(await page.locator('.stories h4').allInnerTexts()).toEqual([
    'بندر دوباره باز شد',
    'Harbour reopens after the flood, officials say',
  ]);
  expect(
    await page
      .getByRole('link', { name: 'Ana Testimony opens the harbour in Apia, 29 February 2024.' })
      .getAttribute('href'),
  ).toBe('/archive/stories/2024/02/29/harbour-reopens/#photo-1');
});

test('a month is a calendar whose days with stories are links, with their headlines', async () => {
  await page.goto(`${serving.address}dates/2024/02/`);
  const links = page.locator('table.month a');
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
    '#d29',
    '/archive/stories/2024/02/29/harbour-reopens/',
  ]);
  await page.getByRole('link', { name: 'Thursday 29 February 2024: 1 story', exact: true }).click();
  expect(await page.locator(':target').innerText()).toContain('Harbour reopens');
  expect(await page.locator('table.month tbody tr').count()).toBe(5);
});
