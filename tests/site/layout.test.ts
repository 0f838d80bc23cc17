import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import type { Serving } from '../../src/build/serve.ts';
import { serve } from '../../src/build/serve.ts';
import { connect, test } from './inBrowser.ts';
import { endless, personId, words } from './longWords.ts';

const pageTypes = [
  ['the front page', ''],
  ['a story', 'stories/2024/05/02/a/'],
  ['a story without spaces', 'stories/2024/05/03/c/'],
  ['the dates', 'dates/'],
  ['a year', 'dates/2024/'],
  ['a month', 'dates/2024/05/'],
  ['a day', 'dates/2024/05/03/'],
  ['the people', 'people/'],
  ['a person', `people/${personId}/`],
  ['the countries', 'countries/'],
  ['a country', 'countries/de/'],
  ['the sources', 'sources/'],
  ['a source', `sources/grundstucksverkehrsgenehmigungszustandigkeitsubertragungsverordnung/`],
  ['the topics', 'topics/'],
  ['a topic', `topics/${words.finnish.toLowerCase()}/`],
  ['the photos', 'photos/'],
  ['the photos of a year', 'photos/2024/'],
  ['the photographers', 'photographers/'],
  ['a photographer', `photographers/${personId}/`],
  ['a search', `search/?q=${words.german}`],
  ['a search that finds nothing', `search/?q=${words.name}${words.name}`],
  ['the finding aid', 'about/'],
  ['the data', 'data/'],
  ...Object.keys(endless).flatMap((id) => [
    [`a story of ${id} without end`, `stories/2023/01/02/${id}/`] as const,
    [`a person of ${id} without end`, `people/${id}/`] as const,
    [`a search for a person of ${id} without end`, `search/?person=${id}`] as const,
  ]),
  ['a day of words without end', 'dates/2023/01/02/'],
  ['a month of words without end', 'dates/2023/01/'],
  ['a page that is not there', `${words.name}/`],
] as const;

let browser: Browser;
let page: Page;
let serving: Serving;

beforeAll(async () => {
  browser = await connect();
  page = await browser.newPage();
  serving = await serve(inject('longWords').folder);
});

afterAll(async () => {
  await browser.close();
  await serving.close();
});

describe.each(pageTypes)('%s with words longer than a line', (_, path) => {
  test.each([320, 360, 414, 768, 1280])('is not wider than its window at %i px', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    const answer = await page.goto(serving.address + path);
    expect(answer?.status()).toBe(path.startsWith(words.name) ? 404 : 200);
    if (path.startsWith('search/')) await page.waitForLoadState('networkidle');
    const wide = await page.evaluate(() =>
      document.documentElement.scrollWidth <= window.innerWidth
        ? []
        : [...document.querySelectorAll('main *, header *, footer *')]
            .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
            .map((element) => element.outerHTML.slice(0, 100)),
    );
    expect(wide).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  });
});
