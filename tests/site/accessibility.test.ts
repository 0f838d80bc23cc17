import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test as anyTest } from 'vitest';
import type { Serving } from '../../src/build/serve.ts';
import { serve } from '../../src/build/serve.ts';
import { connect, test } from './inBrowser.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const sample = inject('sample');
const fixture = inject('fixture');
const persian = inject('persian');
const newswire = inject('newswire');
let browser: Browser;
let page: Page;
let serving: Record<string, Serving>;

beforeAll(async () => {
  browser = await connect();
  page = await browser.newPage();
  serving = {
    sample: await serve(sample.folder, { base: sample.base }),
    fixture: await serve(fixture.folder, { base: fixture.base }),
    persian: await serve(persian.folder, { base: persian.base }),
    ...(newswire && { newswire: await serve(newswire.folder, { base: newswire.base }) }),
  };
});

afterAll(async () => {
  await browser.close();
  await Promise.all(Object.values(serving).map((one) => one.close()));
});

const pageTypes = [
  ['the front page', 'sample', ''],
  ['a story', 'sample', 'stories/2025/04/08/kremlin-backs-direct-talks/'],
  ['a story with a picture and a correction', 'fixture', 'stories/2024/02/29/harbour-reopens/'],
  ['a story from right to left', 'fixture', 'stories/2024/03/persian/'],
  ['a story of hostile markup', 'fixture', 'stories/2024/03/angle-brackets/'],
  ['a canceled story', 'fixture', 'stories/2024/03/canceled-report/'],
  ['the dates', 'sample', 'dates/'],
  ['a year', 'sample', 'dates/2025/'],
  ['a month', 'sample', 'dates/2025/04/'],
  ['a day', 'sample', 'dates/2025/04/17/'],
  ['the people', 'sample', 'people/'],
  ['a person', 'sample', 'people/esmaeil-baghaei/'],
  ['the countries', 'sample', 'countries/'],
  ['a country', 'sample', 'countries/ir/'],
  ['the sources', 'sample', 'sources/'],
  ['a source', 'sample', 'sources/iran-international/'],
  ['the topics', 'sample', 'topics/'],
  ['a topic', 'sample', 'topics/nuclear-talks/'],
  ['the photos', 'sample', 'photos/'],
  ['the photos of a year', 'sample', 'photos/2026/'],
  ['a search', 'sample', 'search/?q=talks&person=abbas-araghchi'],
  ['a search for any of two countries', 'sample', 'search/?country=IR&country=RU&match=any&from=2013'],
  ['a search for a name that no story prints', 'sample', 'search/?q=Zelensky&to=abc'],
  ['the finding aid', 'sample', 'about/'],
  ['the data', 'sample', 'data/'],
  ['a page that is not there', 'sample', 'nowhere/'],
  ['the front page in Persian', 'persian', ''],
  ['a story in Persian', 'persian', 'stories/2026/02/ferry-returns/'],
  ['a year in Persian', 'persian', 'dates/2026/'],
  ['a month in Persian', 'persian', 'dates/2026/02/'],
  ['a person in Persian', 'persian', 'people/maryam-rad/'],
  ['the countries in Persian', 'persian', 'countries/'],
  ['a country in Persian', 'persian', 'countries/ir/'],
  ['a search in Persian', 'persian', 'search/?q=گندم&from=2013'],
  ['the finding aid in Persian', 'persian', 'about/'],
  ['the data in Persian', 'persian', 'data/'],
  ['the front page of newswire', 'newswire', ''],
  ['a story of newswire', 'newswire', 'stories/1987/03/02/standard-oil-srd-to-issue-swiss-franc-note-613/'],
  ['a day of many stories', 'newswire', 'dates/1987/03/01/'],
  ['a month of many stories', 'newswire', 'dates/1987/03/'],
  ['a source divided by year', 'newswire', 'sources/reuters/'],
  ['a source divided by month', 'newswire', 'sources/reuters/1987/'],
  ['a topic of newswire', 'newswire', 'topics/acq/'],
  ['a person no story names', 'newswire', 'people/volcker/'],
  ['a search of newswire', 'newswire', 'search/?q=oil'],
] as const;

afterEach(() => page.removeAllListeners());

describe.each(pageTypes)('%s', (_, site, path) => {
  anyTest.skipIf(!inject('browser') || (site === 'newswire' && !newswire)).each([360, 1280])(
    'is without fault at %i px, light and dark',
    async (width) => {
      await page.setViewportSize({ width, height: 900 });
      const { address } = serving[site]!;
      const elsewhere: string[] = [];
      const said: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(new URL('/', address).href)) elsewhere.push(request.url());
      });
      page.on('console', (message) => {
        // The browser itself notes that a missing page is missing.
        if (!(path === 'nowhere/' && message.text().includes('404'))) said.push(message.text());
      });
      page.on('pageerror', (error) => said.push(error.message));
      await page.goto(address + path);
      if (path.startsWith('search/')) {
        await page.locator('.results li').first().waitFor();
        for (const summary of await page.locator('summary:visible').all()) await summary.click();
        await page.waitForLoadState('networkidle');
      }
      await page.evaluate(axe.source);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const violations = await page.evaluate(async () => {
          const found = await window.axe.run({ resultTypes: ['violations'] });
          return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
        });
        expect(violations, colorScheme).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
        ).toBeLessThanOrEqual(0);
      }
      expect(elsewhere).toEqual([]);
      expect(said).toEqual([]);
      expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    },
  );
});

test('the whole page can be walked with the Tab key, and each stop is seen', async () => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${serving['sample']!.address}stories/2025/04/08/kremlin-backs-direct-talks/`);
  const stops = await page.locator('a[href], input, button, select').count();
  for (let stop = 0; stop < stops; stop++) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const focused = document.activeElement!;
      return focused === document.body ? 'nothing' : getComputedStyle(focused).outlineStyle;
    });
    expect(outline, `stop ${stop + 1}`).toBe('solid');
  }
});
