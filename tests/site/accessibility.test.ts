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
  ['a search of the archive', 'persian', 'searches/tjrt-gndm/'],
  ['the photos', 'sample', 'photos/'],
  ['the photos of a year', 'sample', 'photos/2026/'],
  ['the photos, one with its picture', 'fixture', 'photos/'],
  ['the photos of which the picture is held', 'fixture', 'photos/held/'],
  ['the photographers', 'sample', 'photographers/'],
  ['a photographer', 'sample', 'photographers/abedin-taherkenareh/'],
  ['a photographer with a picture that is held', 'fixture', 'photographers/john-doe/'],
  ['an agency with photos', 'sample', 'sources/reuters/'],
  ['the photos in Persian', 'persian', 'photos/'],
  ['a search', 'sample', 'search/?q=talks&person=abbas-araghchi'],
  ['a search for any of two countries', 'sample', 'search/?country=IR&country=RU&match=any&from=2013'],
  ['a search for a name that no story prints', 'sample', 'search/?q=Zelensky&to=abc'],
  ['the finding aid', 'sample', 'about/'],
  ['the data', 'sample', 'data/'],
  ['a page that is not there', 'sample', 'nowhere/'],
  ['kept stories', 'sample', 'list/?keep=2025/04/08/kremlin-backs-direct-talks'],
  ['a list that is shared', 'fixture', 'list/#ids=2024/03/persian,2024/03/canceled-report,nowhere'],
  ['kept stories in Persian', 'persian', 'list/?keep=2026/02/ferry-returns'],
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
  ['the dates of one year', 'newswire', 'dates/'],
  ['a day grouped by country', 'newswire', 'dates/1987/03/02/'],
  ['a month of a source on several pages', 'newswire', 'sources/reuters/1987/03/'],
  ['a further page of it', 'newswire', 'sources/reuters/1987/03/page-2/'],
  ['a year of a topic on several pages', 'newswire', 'topics/earn/1987/'],
  ['the topics under letters', 'newswire', 'topics/'],
  ['people whom no story names', 'newswire', 'people/letters/unnamed/'],
  ['the dates in Persian', 'persian', 'dates/'],
  ['a day in Persian', 'persian', 'dates/2026/02/01/'],
  ['the people in Persian', 'persian', 'people/'],
  ['the sources in Persian', 'persian', 'sources/'],
  ['a source in Persian', 'persian', 'sources/isna/'],
  ['the topics in Persian', 'persian', 'topics/'],
  ['a photographer in Persian', 'persian', 'photographers/'],
  ['a canceled story in Persian', 'persian', 'stories/2025/04/withdrawn/'],
  ['a page that is not there in Persian', 'persian', 'nowhere/'],
  ['a person no story names', 'newswire', 'people/volcker/'],
  ['a search of newswire', 'newswire', 'search/?q=oil'],
] as const;

afterEach(() => page.removeAllListeners());

describe.each(pageTypes)('%s', (_, site, path) => {
  anyTest.skipIf(!inject('browser') || (site === 'newswire' && !newswire)).each([320, 768, 1280])(
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
        if (!(path.includes('nowhere') && message.text().includes('404'))) said.push(message.text());
      });
      page.on('pageerror', (error) => said.push(error.message));
      await page.goto(address + path);
      if (path.startsWith('search/')) {
        await page.locator('.results li').first().waitFor();
        for (const summary of await page.locator('summary:visible').all()) await summary.click();
        await page.waitForLoadState('networkidle');
      }
      if (path.startsWith('list/')) {
        await page.locator('.kept li').first().waitFor();
        await page.locator('.add summary').click();
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

test.each([320, 1280])('text may be spaced out at %i px (WCAG 1.4.12)', async (width) => {
  const context = await browser.newContext({ bypassCSP: true, viewport: { width, height: 900 } });
  const page = await context.newPage();
  for (const path of [
    '',
    'stories/2025/04/08/kremlin-backs-direct-talks/',
    'dates/2025/04/',
    'people/ali-khamenei/',
    'countries/',
    'photos/',
  ]) {
    await page.goto(serving['sample']!.address + path);
    await page.addStyleTag({
      content:
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    });
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main *:not(.unseen, .unseen *, svg *)')]
        .filter(
          (one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== 'visible',
        )
        .map((one) => one.outerHTML.slice(0, 120)),
    );
    expect(cut, path).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      path,
    ).toBeLessThanOrEqual(0);
  }
  await context.close();
});

test('what is told by shade or colour is told without them too, where colours are forced', async () => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${serving['sample']!.address}people/ali-khamenei/`);
  const colourOf = (selector: string): Promise<string[]> =>
    page.locator(selector).evaluateAll((found) => found.map((one) => getComputedStyle(one).backgroundColor));
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const bars = await colourOf('.year-bars .column');
  expect(bars.length).toBeGreaterThan(0);
  for (const bar of bars) expect(['rgba(0, 0, 0, 0)', paper]).not.toContain(bar);
  // The numbers of the table say what its shades say.
  const cells = await page.locator('.company td[class^=shade]').allInnerTexts();
  expect(cells.length).toBeGreaterThan(0);
  for (const cell of cells) expect(cell).toMatch(/^\d+$/);
  await page.emulateMedia({ forcedColors: 'none' });
});

test('a story is read aloud as what was printed, the thread, then the names that index it', async () => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${serving['fixture']!.address}stories/2024/02/29/harbour-reopens/`);
  expect(await page.locator('main').ariaSnapshot()).toMatchInlineSnapshot(`
    "- main:
      - article:
        - paragraph:
          - link "The Harbour Gazette":
            - /url: /archive/sources/the-harbour-gazette/
          - text: · with
          - link "Reuters":
            - /url: /archive/sources/reuters/
          - text: ","
          - link "AFP":
            - /url: /archive/sources/afp/
        - heading "Harbour reopens after the flood, officials say" [level=1]
        - paragraph:
          - strong: Apia, Samoa
          - text: ·
          - link "Thursday 29 February 2024, 23:30, UTC+13":
            - /url: /archive/dates/2024/02/29/
            - time: Thursday 29 February 2024, 23:30, UTC+13
          - text: · updated
          - time: Friday 1 March 2024, 08:00, UTC+13
        - paragraph: By Jane Roe and John Doe
        - paragraph:
          - text: This story is from 2024, and tells what was known then. 57 words ·
          - link "Keep this story":
            - /url: /archive/list/?keep=2024/02/29/harbour-reopens
        - region "Correction":
          - heading "Correction" [level=2]
          - term:
            - time: 2 March 2024
          - definition:
            - text: The harbour was closed for six days and not for five.
            - link "See the corrected words":
              - /url: "#corrected-1"
        - 'figure "Ana Testimony opens the harbour in Apia, 29 February 2024. Handout Photo John Doe Agency Reuters Taken 29 February 2024 Credit as printed: REUTERS/JOHN DOE/Handout In the photo: Ana Testimony"':
          - img "A woman cuts a ribbon in front of a blue ship"
          - paragraph: Ana Testimony opens the harbour in Apia, 29 February 2024.
          - list:
            - listitem: Handout
            - listitem:
              - text: Photo
              - link "John Doe":
                - /url: /archive/photographers/john-doe/
            - listitem:
              - text: Agency
              - link "Reuters":
                - /url: /archive/sources/reuters/
            - listitem:
              - text: Taken
              - time: 29 February 2024
            - listitem: "Credit as printed: REUTERS/JOHN DOE/Handout"
          - paragraph:
            - text: "In the photo:"
            - link "Ana Testimony":
              - /url: /archive/people/ana-testimony/
        - 'figure "FILE PHOTO: The harbour before the flood. File photo Photo Jane Roe Agencies AFP, Getty Images Credit as printed: Jane Roe/AFP via Getty Images"':
          - text: picture not held
          - paragraph: "FILE PHOTO: The harbour before the flood."
          - list:
            - listitem: File photo
            - listitem:
              - text: Photo
              - link "Jane Roe":
                - /url: /archive/photographers/jane-roe/
            - listitem:
              - text: Agencies
              - link "AFP":
                - /url: /archive/sources/afp/
              - text: ","
              - link "Getty Images":
                - /url: /archive/sources/getty-images/
            - listitem: "Credit as printed: Jane Roe/AFP via Getty Images"
        - paragraph: The second picture was printed a day later.
        - paragraph:
          - text: APIA, Samoa — The harbour of
          - link "Apia":
            - /url: /archive/countries/ws/
          - text: took in ships again on Thursday,
          - link "six days after the flood":
            - /url: "#correction-1"
          - text: ", the port’s director"
          - emphasis:
            - link "Ana Testimony":
              - /url: /archive/people/ana-testimony/
          - text: said.
        - heading "Six days" [level=2]
        - paragraph:
          - text: Nothing moved in that time, as an
          - link "earlier story":
            - /url: /archive/stories/1984/flood-of-the-decade/
          - text: had foretold; the
          - link "port":
            - /url: https://port.example/
          - text: said so too.
        - list:
          - listitem: Two ferries came in.
          - listitem: One ship left.
        - blockquote:
          - paragraph: A quotation stands on its own.
        - heading "A deeper head" [level=3]
        - paragraph: The end.
        - navigation "Stories by date":
          - 'link "← about 1984 The flood of the decade: what is left"':
            - /url: /archive/stories/1984/flood-of-the-decade/
          - link "March 2024 → بندر دوباره باز شد":
            - /url: /archive/stories/2024/03/persian/
        - complementary:
          - figure "Filed from Apia, Samoa"
          - heading "People in this story" [level=2]
          - list:
            - listitem:
              - link "Ana Testimony":
                - /url: /archive/people/ana-testimony/
              - img "named twice": 2×
              - text: Director of the port, Samoa
              - group "Stories about Ana Testimony":
                - link "March 2024 →":
                  - /url: /archive/stories/2024/03/persian/
          - heading "Countries" [level=2]
          - list:
            - listitem:
              - link "Samoa":
                - /url: /archive/countries/ws/
              - img "named 4 times": 4×
              - text: “Apia”
              - group "Stories about Samoa":
                - link "← about 1984":
                  - /url: /archive/stories/1984/flood-of-the-decade/
            - listitem:
              - link "New Zealand":
                - /url: /archive/countries/nz/
              - text: added by an editor
          - heading "Topics" [level=2]
          - list:
            - listitem:
              - link "floods":
                - /url: /archive/topics/floods/
            - listitem:
              - link "Shipping":
                - /url: /archive/topics/shipping/
          - heading "Cite this story" [level=2]
          - paragraph: Jane Roe and John Doe. “Harbour reopens after the flood, officials say.” The Harbour Gazette, 29 February 2024. Dateline, https://dateline.example/archive/stories/2024/02/29/harbour-reopens/
          - group: BibTeX, RIS, CSL-JSON
          - heading "Record" [level=2]
          - term: First published at
          - definition:
            - link "gazette.example":
              - /url: https://gazette.example/harbour
          - term: Snapshot
          - definition:
            - link "web.archive.org":
              - /url: https://web.archive.org/web/20240301000000/https://gazette.example/harbour
          - term: Rights
          - definition: © The Harbour Gazette; not for redistribution"
  `);
});

test('a search is read aloud as a form, what was found, ways to narrow it, and the stories by day', async () => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${serving['fixture']!.address}search/?q=harbour`);
  await page.locator('.results li').first().waitFor();
  await page.waitForLoadState('networkidle');
  expect(await page.locator('main').ariaSnapshot()).toMatchInlineSnapshot(`
    "- main:
      - heading "Search" [level=1]
      - search:
        - text: Search the archive
        - combobox "Search the archive": harbour
        - button "Search"
        - text: Stories with
        - list:
          - listitem:
            - link "Remove “harbour”":
              - /url: "?"
          - listitem:
            - link "clear":
              - /url: "?"
        - group: + Search by field and date
        - group: + How to search
        - group: + Look up a list of names
      - status: 1 story for “harbour”
      - group: + Share over time
      - group: + Download all results
      - paragraph: 29 February 2024 Thursday
      - list:
        - listitem:
          - heading "Harbour reopens after the flood, officials say" [level=2]:
            - link "Harbour reopens after the flood, officials say":
              - /url: /archive/stories/2024/02/29/harbour-reopens/#:~:text=harbour
          - paragraph:
            - text: APIA, Samoa — The
            - mark: harbour
            - text: of Apia took in ships again on Thursday, six days after the flood, the port’s director Ana Testimony said. Six days. Nothing moved in …
          - paragraph:
            - link "Photo caption":
              - /url: /archive/stories/2024/02/29/harbour-reopens/#photo-1:~:text=harbour
            - text: Ana Testimony opens the
            - mark: harbour
            - text: in Apia, 29 February 2024. John Doe. Reuters. REUTERS/JOHN DOE/Handout.
          - paragraph: Apia, Samoa · The Harbour Gazette, Reuters, AFP · File photo
      - paragraph:
        - link "Keep or export these results":
          - /url: /archive/list/#ids=2024/02/29/harbour-reopens"
  `);
});

test('a month is read aloud as a table of days, then as a list of days', async () => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${serving['fixture']!.address}dates/2024/02/`);
  expect(await page.locator('main').ariaSnapshot()).toMatchInlineSnapshot(`
    "- main:
      - paragraph:
        - link "Dates":
          - /url: /archive/dates/
        - text: ·
        - link "2024":
          - /url: /archive/dates/2024/
      - heading "February 2024" [level=1]
      - paragraph:
        - link "March 2024 →":
          - /url: /archive/dates/2024/03/
      - paragraph: 1 story on 1 day. About Samoa and New Zealand.
      - table "Days of February 2024 with stories":
        - caption: Days of February 2024 with stories
        - rowgroup:
          - row "Mon Tue Wed Thu Fri Sat Sun":
            - columnheader "Mon"
            - columnheader "Tue"
            - columnheader "Wed"
            - columnheader "Thu"
            - columnheader "Fri"
            - columnheader "Sat"
            - columnheader "Sun"
        - rowgroup:
          - row "1 2 3 4":
            - cell
            - cell
            - cell
            - cell "1"
            - cell "2"
            - cell "3"
            - cell "4"
          - row "5 6 7 8 9 10 11":
            - cell "5"
            - cell "6"
            - cell "7"
            - cell "8"
            - cell "9"
            - cell "10"
            - cell "11"
          - row "12 13 14 15 16 17 18":
            - cell "12"
            - cell "13"
            - cell "14"
            - cell "15"
            - cell "16"
            - cell "17"
            - cell "18"
          - row "19 20 21 22 23 24 25":
            - cell "19"
            - cell "20"
            - cell "21"
            - cell "22"
            - cell "23"
            - cell "24"
            - cell "25"
          - 'row "26 27 28 Thursday 29 February 2024: 1 story Harbour reopens after the flood, officials say"':
            - cell "26"
            - cell "27"
            - cell "28"
            - 'cell "Thursday 29 February 2024: 1 story Harbour reopens after the flood, officials say"':
              - 'link "Thursday 29 February 2024: 1 story"':
                - /url: "#d29"
              - list:
                - listitem:
                  - link "Harbour reopens after the flood, officials say":
                    - /url: /archive/stories/2024/02/29/harbour-reopens/
            - cell
            - cell
            - cell
      - heading "29 February 2024 Thursday" [level=2]:
        - link "29 February 2024 Thursday":
          - /url: /archive/dates/2024/02/29/
      - list:
        - listitem:
          - heading "Harbour reopens after the flood, officials say" [level=3]:
            - link "Harbour reopens after the flood, officials say":
              - /url: /archive/stories/2024/02/29/harbour-reopens/
          - paragraph: The harbour of Apia took in ships again on Thursday, six days after the flood, the port’s director Ana Testimony said.
          - paragraph: Apia, Samoa · The Harbour Gazette, Reuters, AFP · File photo · Ana Testimony
      - complementary:
        - heading "People" [level=2]
        - list:
          - listitem:
            - link "Ana Testimony":
              - /url: /archive/people/ana-testimony/
            - text: "1"
        - heading "Countries" [level=2]
        - list:
          - listitem:
            - link "Samoa":
              - /url: /archive/countries/ws/
            - text: "1"
          - listitem:
            - link "New Zealand":
              - /url: /archive/countries/nz/
            - text: "1"
        - heading "Places written from" [level=2]
        - list:
          - listitem: Apia, Samoa 1
      - navigation "Months":
        - link "March 2024 →":
          - /url: /archive/dates/2024/03/"
  `);
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
