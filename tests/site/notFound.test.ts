import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import type { Serving } from '../../src/build/serve.ts';
import { serve } from '../../src/build/serve.ts';
import { connect, test } from './inBrowser.ts';

let browser: Browser;
let page: Page;
let serving: Serving;

beforeAll(async () => {
  browser = await connect();
  page = await browser.newPage();
  serving = await serve(inject('fixture').folder, { base: inject('fixture').base });
});

afterAll(async () => {
  await browser.close();
  await serving.close();
});

const box = (): Promise<string> =>
  page.getByRole('searchbox', { name: 'Search for what the address was about' }).inputValue();

test('an address that leads nowhere is searched by its words', async () => {
  const answer = await page.goto(`${serving.address}stories/2024/02/28/harbour_reopens-today.html`);
  expect(answer?.status()).toBe(404);
  await expect.poll(box).toBe('harbour reopens today');
  await page
    .getByRole('searchbox', { name: 'Search for what the address was about' })
    .fill('harbour reopens');
  await page.getByRole('main').getByRole('button', { name: 'Search' }).click();
  await page.waitForURL(`${serving.address}search/?q=harbour+reopens`);
  await page.getByRole('link', { name: 'Harbour reopens after the flood, officials say' }).waitFor();
});

test.each([
  ['2024/02/29/gone/', '29 February 2024', 'dates/2024/02/29/'],
  ['news/20240228-gone', 'February 2024', 'dates/2024/02/'],
  ['1984-09/gone', '1984', 'dates/1984/'],
])('%s leads to the stories of %s', async (path, date, address) => {
  await page.goto(serving.address + path);
  const link = page.getByRole('link', { name: `Stories of ${date}` });
  await link.waitFor();
  expect(await link.getAttribute('href')).toBe(`/archive/${address}`);
});

test.each(['nowhere/', '1931/05/01/', '%D8%A8%D9%86%D8%AF%D8%B1/'])('%s leads to no date', async (path) => {
  await page.goto(serving.address + path);
  await page.waitForLoadState('networkidle');
  expect(await page.locator('.not-found .of-date').isVisible()).toBe(false);
});

test('without a script the page has an empty box and the lists', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${serving.address}stories/harbour-reopens/`);
  await plain.getByRole('searchbox', { name: 'Search for what the address was about' }).fill('flood');
  await plain.getByRole('main').getByRole('button', { name: 'Search' }).click();
  await plain.waitForURL(`${serving.address}search/?q=flood`);
  await context.close();
});
