/* The page of kept stories, as a reader’s browser shows it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject } from 'vitest';
import type { Serving } from '../../src/build/serve.ts';
import { serve } from '../../src/build/serve.ts';
import { connect, test } from './inBrowser.ts';

const fixture = inject('fixture');
const harbour = '2024/02/29/harbour-reopens';
const flood = '1984/flood-of-the-decade';
const persian = '2024/03/persian';
const titles = {
  harbour: 'Harbour reopens after the flood, officials say',
  flood: 'The flood of the decade: what is left',
  persian: 'بندر دوباره باز شد',
};
let browser: Browser;
let serving: Serving;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await connect();
  serving = await serve(fixture.folder, { base: fixture.base });
});

beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
});

afterEach(() => context.close());

afterAll(async () => {
  await browser.close();
  await serving.close();
});

async function keep(...ids: string[]): Promise<void> {
  for (const id of ids) {
    await page.goto(`${serving.address}list/?keep=${id}`);
    await page.locator('.status', { hasText: /is kept|was kept/ }).waitFor();
  }
}

const status = (): Promise<string> => page.getByRole('status').innerText();
const shown = (): Promise<string[]> => page.locator('.kept h3').allInnerTexts();
const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const link = (...ids: string[]): string => `${serving.address}list/#ids=${ids.join(',')}`;

test('a story is kept by its link, once, with a way back, and is there when the page is opened again', async () => {
  await keep(harbour);
  expect(await status()).toBe(`“${titles.harbour}” is kept.`);
  expect(page.url()).toBe(`${serving.address}list/`);
  expect(await page.getByRole('link', { name: 'Back to the story' }).getAttribute('href')).toBe(
    `/archive/stories/${harbour}/`,
  );
  await keep(harbour);
  expect(await status()).toBe(`“${titles.harbour}” was kept already.`);
  await page.goto(`${serving.address}list/`);
  await page.locator('.kept li').waitFor();
  expect(await shown()).toEqual([titles.harbour]);
  expect((await page.locator('.kept').innerText()).split('\n').filter(Boolean)).toEqual([
    '29',
    'February 2024',
    'Thursday',
    titles.harbour,
    'The Harbour Gazette',
    'Jane Roe, John Doe',
    'Remove',
  ]);
});

test('stories stand below their days, in the order that is chosen, each in its language', async () => {
  await keep(harbour, flood, persian);
  expect(await shown()).toEqual([titles.persian, titles.harbour, titles.flood]);
  expect(await page.locator('.kept h2').allInnerTexts()).toEqual([
    'March\n2024\nthe day is not known',
    '29\nFebruary 2024\nThursday',
    '1984\ndate approximate; month and day are not known',
  ]);
  expect(
    await page
      .locator('.kept .day-mark')
      .first()
      .evaluate((one) => getComputedStyle(one).display),
  ).toBe('flex');
  const headline = page.locator('.kept h3', { hasText: titles.persian });
  expect(
    await headline.evaluate((one) => [one.getAttribute('lang'), getComputedStyle(one).direction]),
  ).toEqual(['fa', 'rtl']);
  await page.getByLabel('Order').selectOption('Oldest first');
  expect(await shown()).toEqual([titles.flood, titles.harbour, titles.persian]);
  await page.getByLabel('Order').selectOption('Last kept first');
  expect(await shown()).toEqual([titles.persian, titles.flood, titles.harbour]);
});

test('what is removed can be brought back, and the keyboard goes on where it was', async () => {
  await keep(harbour, flood, persian);
  await page.getByRole('button', { name: `Remove “${titles.persian}”` }).focus();
  await page.keyboard.press('Enter');
  expect(await status()).toBe(`“${titles.persian}” is removed.`);
  expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe(`Remove “${titles.harbour}”`);
  await press('Undo');
  expect(await shown()).toEqual([titles.persian, titles.harbour, titles.flood]);
  await press('Remove all');
  expect(await status()).toBe('3 stories removed.');
  expect(await page.locator('.empty').isVisible()).toBe(true);
  expect(await page.locator('.tools').isVisible()).toBe(false);
  await page.keyboard.press('Enter');
  expect(await shown()).toEqual([titles.persian, titles.harbour, titles.flood]);
  expect(await page.evaluate(() => document.activeElement?.role)).toBe('status');
});

describe('a list can be taken along', () => {
  test.each([
    ['Citations', 'kept-stories.txt', `“${titles.harbour}.” The Harbour Gazette, 29 February 2024.`],
    ['Addresses', 'kept-stories.txt', `https://dateline.example/archive/stories/${harbour}/`],
    ['Table (CSV)', 'kept-stories.csv', `"${titles.harbour}",2024-02-29T23:30:00+13:00,The Harbour Gazette,`],
    ['BibTeX', 'kept-stories.bib', '@article{harbour-11ofu1qfevy,\n  author={Jane Roe and John Doe},'],
    ['RIS (EndNote, Zotero)', 'kept-stories.ris', `TI  - ${titles.harbour}\r\n`],
    ['CSL-JSON', 'kept-stories.json', '"type": "article-newspaper"'],
  ])('as %s, and from the file it is added elsewhere', async (form, name, part) => {
    await keep(harbour, flood);
    await page.getByLabel('Take along as').selectOption(form);
    const [file] = await Promise.all([page.waitForEvent('download'), press('Download')]);
    expect(file.suggestedFilename()).toBe(name);
    const path = join(inject('scratch'), name);
    await file.saveAs(path);
    expect(await readFile(path, 'utf8')).toContain(part);
    await press('Remove all');
    await page.getByText('Add stories').click();
    await page
      .getByLabel('File')
      .setInputFiles({ name, mimeType: 'text/plain', buffer: await readFile(path) });
    await press('Add');
    await page.getByText('2 stories added.').waitFor();
    expect(await shown()).toEqual([titles.harbour, titles.flood]);
  });

  test('by the clipboard, and as a link that a colleague opens and keeps', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
    await keep(harbour, flood);
    await press('Copy');
    await page.getByText('Copied: Citations.').waitFor();
    expect(await copied()).toContain(`“${titles.flood}.” The Harbour Gazette, about 1984.`);
    await press('Copy a link to this list');
    await page.getByText('The link to this list is copied.').waitFor();
    expect(await copied()).toBe(link(harbour, flood));

    const colleague = await browser.newContext();
    const theirs = await colleague.newPage();
    await theirs.goto(await copied());
    await theirs.getByText('A list of 2 stories, which you can keep').waitFor();
    await theirs.getByRole('link', { name: titles.flood }).waitFor();
    await theirs.getByRole('button', { name: `Keep “${titles.flood}”` }).click();
    await theirs.getByRole('button', { name: 'Keep all' }).click();
    expect(await theirs.getByRole('status').innerText()).toBe('1 story added.');
    await theirs.getByRole('link', { name: 'To your kept stories' }).click();
    await theirs.getByText('2 stories kept').waitFor();
    await colleague.close();
  });
});

test('a text without an address of a story adds nothing, and says so', async () => {
  await page.goto(`${serving.address}list/`);
  await page.getByText('Add stories').click();
  await page.getByLabel('Text').fill('https://elsewhere.example/archive/stories/a/ and some words');
  await press('Add');
  expect(await status()).toBe('No address of a story of this archive is in it.');
});

describe('a story that is not what it was', () => {
  test('is said to be withdrawn or missing, in a list that somebody shares', async () => {
    await page.goto(link('2024/03/canceled-report', '2024/03/withheld-secret', 'nowhere', harbour));
    await page.getByText('withdrawn by its source').waitFor();
    expect(await page.locator('.kept li', { hasText: 'the archive has no such story' }).count()).toBe(2);
    expect(await page.locator('.kept').innerText()).toContain('Report of a landing');
    expect(await page.getByRole('button', { name: /^Keep “nowhere/ }).count()).toBe(0);
  });

  test('is followed to where it has moved', async () => {
    await keep('2024/harbour');
    expect(await status()).toBe(`“${titles.harbour}” is kept.`);
    expect(await page.locator('.kept h3 a').getAttribute('href')).toBe(`/archive/stories/${harbour}/`);
  });

  test.each(['nowhere', '..%2F..%2Fetc', '', 'people/ana'])(
    'is not kept where there is none: %s',
    async (id) => {
      await page.goto(`${serving.address}list/?keep=${id}`);
      await page.getByText('The address names no story.').waitFor();
      expect(await shown()).toEqual([]);
    },
  );
});

test('the results of a search become a list that can be kept', async () => {
  await page.goto(`${serving.address}search/?q=harbour&sort=newest`);
  await page.getByRole('link', { name: 'Keep or export these results' }).click();
  await page.getByText(/^A list of \d+ stor(y|ies), which you can keep$/).waitFor();
  await page.getByText('Coast').or(page.getByText('The Harbour Gazette')).first().waitFor();
  expect(await shown()).toContain(titles.harbour);
});

test('two windows show one list', async () => {
  await keep(harbour);
  const other = await context.newPage();
  await other.goto(`${serving.address}list/?keep=${flood}`);
  await other.getByText('2 stories kept').waitFor();
  await page.getByText('2 stories kept').waitFor();
  await other.getByRole('button', { name: `Remove “${titles.harbour}”` }).click();
  await page.getByText('1 story kept').waitFor();
  expect(await shown()).toEqual([titles.flood]);
});

test('a list of many hundred stories is shown again by time, and not after each of its pages', async () => {
  const ids = Array.from({ length: 900 }, (_, number) => `2024/nowhere-${number}`);
  await page.addInitScript(() =>
    addEventListener('DOMContentLoaded', () => {
      const shown = { times: 0 };
      new MutationObserver(() => shown.times++).observe(document.querySelector('.kept')!, {
        childList: true,
      });
      Object.assign(window, { shown });
    }),
  );
  await page.goto(link(...ids, harbour));
  await page.getByRole('link', { name: titles.harbour }).waitFor({ timeout: 120_000 });
  expect(await page.getByText('the archive has no such story').count()).toBe(900);
  const times = await page.evaluate(() => (window as unknown as { shown: { times: number } }).shown.times);
  expect(times).toBeGreaterThan(1);
  // Six pages are read at a time, which is 151 times.
  expect(times).toBeLessThan(100);
}, 130_000);

describe('where the browser', () => {
  test('stores nothing, the list lasts as long as the page, and the page says so', async () => {
    await context.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
    );
    await keep(harbour);
    expect(await status()).toBe(
      `“${titles.harbour}” is kept. This browser keeps nothing, as in a private window: the list ends with this page. Copy a link to it, or download it.`,
    );
    expect(await shown()).toEqual([titles.harbour]);
  });

  test('has no room, nothing changes, and the page says so', async () => {
    await keep(flood);
    await page.evaluate(() => {
      for (let size = 1 << 22; size >= 1; size >>= 1)
        try {
          for (;;) localStorage.setItem(`fill ${localStorage.length}`, 'x'.repeat(size));
        } catch {
          // Smaller pieces fill the rest.
        }
    });
    await page.goto(`${serving.address}list/?keep=${harbour}`);
    await page
      .getByText(
        'The browser has no more room for this site, so nothing was changed. Remove other stories first.',
      )
      .waitFor();
    expect(await shown()).toEqual([titles.flood]);
  });

  test('stored something else, what can be read is shown, and the rest is set aside', async () => {
    await page.goto(`${serving.address}list/`);
    await page.evaluate(
      (id) => localStorage.setItem('dateline /archive/ list', `{"stories":[{"id":"${id}"},7`),
      harbour,
    );
    await page.reload();
    await page
      .getByText('What this browser had stored was damaged. What could be read of it is here.')
      .waitFor();
    await keep(flood);
    expect(await shown()).toEqual([titles.flood]);
    expect(await page.evaluate(() => localStorage.getItem('dateline /archive/ list damaged'))).toContain(
      harbour,
    );
  });

  test('runs no script, the page says what a bookmark does', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const own = await plain.newPage();
    await own.goto(`${serving.address}list/?keep=${harbour}`);
    expect(await own.locator('main').innerText()).toContain(
      'A story’s address does not change, so a bookmark keeps it as well.',
    );
    expect(await own.locator('main button').filter({ visible: true }).count()).toBe(0);
    await plain.close();
  });
});

test('a list is not cut off at 320 px, and its targets are large enough', async () => {
  await page.setViewportSize({ width: 320, height: 800 });
  await keep(harbour, persian);
  await page.getByText('Add stories').click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const small = await page
    .locator('main :is(a, button, select, input, summary)')
    .filter({ visible: true })
    .evaluateAll((all) =>
      all.filter((one) => one.getBoundingClientRect().height < 24).map((one) => one.outerHTML.slice(0, 80)),
    );
  expect(small).toEqual([]);
});

test('printed, the list is headlines with their addresses', async () => {
  await keep(harbour);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.kept .address').innerText()).toBe(`${serving.address}stories/${harbour}/`);
  expect(await page.locator('main button').filter({ visible: true }).count()).toBe(0);
});

test('in a Persian archive, the page is Persian in every state', async () => {
  const persianSite = inject('persian');
  const own = await serve(persianSite.folder, { base: persianSite.base });
  const foreign = async (): Promise<string[]> =>
    (await page.locator('main').innerText())
      .replace(/\b(?:CSV|BibTeX|RIS|EndNote|Zotero|CSL-JSON)\b/g, '')
      .match(/[\p{Script=Latin}\d]+/gu) ?? [];
  await page.goto(`${own.address}list/`);
  expect(await foreign()).toEqual([]);
  await page.goto(`${own.address}list/?keep=2026/02/ferry-returns`);
  await page.getByText('نگه داشته شد.').waitFor();
  await page.getByText('افزودن خبر').click();
  expect(await foreign()).toEqual([]);
  await page.getByRole('button', { name: /^حذف «/ }).click();
  expect(await status()).toMatch(/^«.*» حذف شد\.$/);
  await page.goto(`${own.address}list/?keep=nowhere`);
  await page.getByText('این نشانی از آنِ هیچ خبری نیست.').waitFor();
  expect(await foreign()).toEqual([]);
  await own.close();
});

test('every change is announced: the line is a live region', async () => {
  await keep(harbour);
  expect(await page.locator('main').ariaSnapshot()).toContain(`- status: “${titles.harbour}” is kept.`);
});
