import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { joinRecords } from '../../src/archive/archive.ts';
import type { Archive } from '../../src/archive/types.ts';
import { compile } from '../../src/build/compile.ts';
import { openRenderer } from '../../src/build/renderer.ts';
import type { Serving } from '../../src/build/serve.ts';
import { serve } from '../../src/build/serve.ts';
import { sourcesDigest } from '../../src/build/sourcesDigest.ts';
import { templatesOf } from '../../src/build/workspace.ts';
import { editionOf } from '../../src/edition/listed.ts';
import { lookUp } from '../../src/parse/assert.ts';
import { pagesOf } from '../../src/routes.ts';
import { createSite, defaultSettings } from '../../src/site.ts';
import { connect, test as testInBrowser } from './inBrowser.ts';
import {
  busyDay,
  busyMonth,
  headlineTopic,
  illustrated,
  largeArchive,
  sizes,
  undatedYear,
} from './largeArchive.ts';
import { attribute, elements } from './pages.ts';

/** Of types of page of which there are thousands, only those of long lists are rendered. */
const longLists: Record<string, RegExp> = {
  'stories/[...id].astro': new RegExp(`^stories/${illustrated.id}/`),
  'people/[id]/[...time].astro': /^people\/ana-prolific\//,
  'topics/[slug]/[...time].astro': /^topics\/(?:harbour|quay|wheat)\//,
};

const folder = join(inject('scratch'), 'large');
const pages = new Map<string, { template: string; html: string }>();
let archive: Archive;

beforeAll(async () => {
  const site = createSite(defaultSettings);
  archive = joinRecords(largeArchive());
  const project = inject('project');
  const compiled = await compile(project, templatesOf(project), sourcesDigest(project), defaultSettings);
  const renderer = await openRenderer(compiled.entry, site);
  cpSync(compiled.assets, folder, { recursive: true });
  for (const page of pagesOf(editionOf({ archive, site }))) {
    if (!(longLists[page.template]?.test(page.address) ?? true)) continue;
    const html = await renderer.render({ ...page, model: page.model() });
    const path = join(folder, page.address, 'index.html');
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, html);
    pages.set(page.address, { template: page.template, html: Buffer.from(html).toString() });
  }
});

describe('an archive of 20,000 stories', () => {
  test('has no list of more than 150 kB of HTML, nor of more than 40 kB compressed', () => {
    const tooLarge = [...pages].filter(([, { html }]) => Buffer.byteLength(html) > 150_000);
    expect(tooLarge.map(([address]) => address)).toEqual([]);
    const largest = [...pages].toSorted(([, a], [, b]) => b.html.length - a.html.length).slice(0, 30);
    for (const [address, { html }] of largest)
      expect(brotliCompressSync(html, { params: quick }).length, address).toBeLessThan(40_000);
  });

  test('lists every story of a person, a country, a source and a topic on pages that links lead to', () => {
    const { people, countries, sources, topics } = archive;
    const subjects: [string, { stories: { id: string }[] } | undefined][] = [
      ['people/ana-prolific/', people.find(({ id }) => id === 'ana-prolific')],
      ...countries.map((one): (typeof subjects)[0] => [`countries/${one.code.toLowerCase()}/`, one]),
      ...sources.map((one): (typeof subjects)[0] => [`sources/${one.slug}/`, one]),
      ...['harbour', headlineTopic, 'wheat'].map((slug): (typeof subjects)[0] => [
        `topics/${slug}/`,
        topics.find((one) => one.slug === slug),
      ]),
    ];
    expect(people.find(({ id }) => id === 'ana-prolific')?.stories).toHaveLength(sizes.person);
    expect(countries.find(({ code }) => code === 'DE')?.stories).toHaveLength(sizes.all);
    for (const [address, subject] of subjects)
      expect(storiesBelow(address), address).toEqual(new Set(subject?.stories.map(({ id }) => id)));
  });

  test('shows a story of many photos with its text behind the first', () => {
    const { html = '' } = pages.get(`stories/${illustrated.id}/`) ?? {};
    const marks = ['id="photo-1"', 'class="text"', '<h2 id="photos">', 'id="photo-2"', 'id="photo-60"'];
    const places = marks.map((mark) => html.indexOf(mark));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('lists every story by its date, on pages that links lead to', () => {
    expect(storiesBelow('dates/')).toEqual(new Set(archive.stories.map(({ id }) => id)));
    expect(pages.has(`dates/${busyDay.replaceAll('-', '/')}/page-2/`)).toBe(true);
    expect(pages.has(`dates/undated/${undatedYear}/page-2/`)).toBe(true);
    expect(pages.has(`sources/monthly-wire/${busyMonth.replace('-', '/')}/01/`)).toBe(true);
    expect([...pages.keys()].filter((address) => address.startsWith(`topics/${headlineTopic}/`))).toEqual([
      `topics/${headlineTopic}/`,
    ]);
    expect(pages.has('countries/de/1987/03/page-4/')).toBe(true);
    expect(pages.has('topics/harbour/1987/page-2/')).toBe(true);
  });

  test('says how many stories a month has on the first of its numbered pages alone', () => {
    const counted = (address: string): boolean => lookUp(pages, address).html.includes('<p class="also">');
    expect(counted('countries/de/1987/03/')).toBe(true);
    expect(counted('countries/de/1987/03/page-2/')).toBe(false);
    expect(counted('topics/harbour/1987/')).toBe(true);
    expect(counted('topics/harbour/1987/page-2/')).toBe(false);
  });

  test('lists everybody in the register of people: on pages of letters whom stories name, and apart whom none does', () => {
    const listed = (addresses: string[]): Set<string> =>
      new Set(
        addresses.flatMap((address) =>
          linksOn(address).flatMap((href) => /^\/people\/([^/]+)\/$/.exec(href)?.[1] ?? []),
        ),
      );
    const reached = reachableBelow('people/', /^\/people\/(?:letters\/.+)?$/);
    const unnamed = reached.filter((address) => address.includes('/unnamed/'));
    const idsWhere = (isNamed: boolean): Set<string> =>
      new Set(archive.people.filter(({ stories }) => stories.length > 0 === isNamed).map(({ id }) => id));
    expect(listed(reached.filter((address) => !unnamed.includes(address)))).toEqual(idsWhere(true));
    expect(listed(unnamed)).toEqual(idsWhere(false));
    expect(idsWhere(true).size).toBe(sizes.people + 1);
  });

  test('has no link between its lists that leads nowhere', () => {
    const lists =
      /^\/(?:dates|people\/letters|people\/ana-prolific|countries|sources|topics\/letters)\/(?!.*feed\.xml$)/;
    const dead = new Set<string>();
    const lost = new Set<string>();
    for (const address of pages.keys())
      for (const href of linksOn(address)) {
        const [path = '', anchor] = href.split('#');
        const target = pages.get(path ? path.slice(1) : address);
        if (lists.test(href) && !target) dead.add(href);
        if (anchor && !target?.html.includes(` id="${anchor}"`)) lost.add(href);
      }
    expect([...dead]).toEqual([]);
    expect([...lost]).toEqual([]);
  });
});

describe('in a browser', () => {
  let browser: Browser;
  let serving: Serving;
  beforeAll(async () => {
    if (!inject('browser')) return;
    browser = await connect();
    serving = await serve(folder);
  });
  afterAll(async () => {
    await browser?.close();
    await serving?.close();
  });

  testInBrowser('no list is taller than 12,000 px in a window of 1,280', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const heights: [address: string, height: number][] = [];
    for (const [, ofTemplate] of Map.groupBy(pages, ([, { template }]) => template)) {
      const largest = ofTemplate.toSorted(([, a], [, b]) => b.html.length - a.html.length).slice(0, 25);
      const mixed = ofTemplate.filter(([address]) => address === `topics/${headlineTopic}/`);
      for (const [address] of [...largest, ...mixed]) {
        await page.goto(serving.address + address);
        heights.push([address, await page.evaluate(() => document.documentElement.scrollHeight)]);
      }
    }
    expect(heights.length).toBeGreaterThan(150);
    expect(heights.filter(([, height]) => height > 12_000)).toEqual([]);
  });

  testInBrowser.each([
    ['a person', 'people/ana-prolific/'],
    ['a year of a country', 'countries/de/1987/'],
    ['a day of many', `dates/${busyDay.replaceAll('-', '/')}/`],
    ['the register', 'people/'],
    ['a letter', 'people/letters/b/'],
    ['the dates', 'dates/'],
  ])(
    'each link of a list is a target of 24 px, and no text is smaller than 13 px, at 320 px: %s',
    async (_, address) => {
      const page = await browser.newPage({ viewport: { width: 320, height: 900 } });
      await page.goto(serving.address + address);
      const faults = await page.evaluate(() => {
        const bars = [...document.querySelectorAll('.year-bars a, .jump a, .month td > a')];
        const small = bars.filter((link) => {
          const { width, height } = link.getBoundingClientRect();
          return width > 0 && (width < 24 || height < 24);
        });
        const texts = [...document.querySelectorAll('main *')].filter(
          (element) => element.checkVisibility() && parseFloat(getComputedStyle(element).fontSize) < 13,
        );
        return [...small, ...texts].map((element) => element.outerHTML.slice(0, 120));
      });
      expect(faults).toEqual([]);
    },
  );
});

const quick = { [constants.BROTLI_PARAM_QUALITY]: 5 };

function linksOn(address: string): string[] {
  return elements(pages.get(address)?.html ?? '').flatMap((element) =>
    element.tagName === 'a' ? (attribute(element, 'href') ?? []) : [],
  );
}

/** The pages below an address, beginning there, to which links lead. */
function reachableBelow(first: string, own: RegExp): string[] {
  const reached = new Set([first]);
  for (const address of reached)
    for (const href of linksOn(address)) {
      const [path = ''] = href.split('#');
      if (own.test(path) && pages.has(path.slice(1))) reached.add(path.slice(1));
    }
  return [...reached];
}

function storiesBelow(first: string): Set<string> {
  const own = new RegExp(`^/${first}`);
  return new Set(
    reachableBelow(first, own).flatMap((address) =>
      linksOn(address).flatMap((href) => /^\/stories\/([^/]+)\/$/.exec(href)?.[1] ?? []),
    ),
  );
}
