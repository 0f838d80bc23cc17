import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { slug } from '../../src/parse/slug.ts';
import type { Serving } from '../../src/publish/serve.ts';
import { serve } from '../../src/publish/serve.ts';
import { indexSite } from '../../src/search/indexSite.ts';
import { launch } from './browser.ts';
import type { Told, Wanted } from './searchReference.ts';
import { found, toldStories } from './searchReference.ts';
import type { BuiltSite } from './setup.ts';

let browser: Browser;
const open: Serving[] = [];

beforeAll(async () => {
  browser = await launch(inject('chromium'));
});

afterAll(async () => {
  await browser.close();
  await Promise.all(open.map((one) => one.close()));
});

describe('the search page finds what brute force finds in the dataset, in the order of days', () => {
  test('in the sample archive, in volumes of four stories: 200 random searches', async () => {
    await compare(inject('sample'), 4, 200, 20260208);
  }, 240_000);

  test.skipIf(inject('newswire') === null)(
    'in a thousand stories of newswire, in volumes of 150: 200 random searches',
    async () => {
      await compare(inject('newswire')!, 150, 200, 19870326);
    },
    240_000,
  );
});

async function compare(site: BuiltSite, mostInVolume: number, searches: number, seed: number): Promise<void> {
  const folder = join(inject('scratch'), `${site.folder.split('/').at(-1)!}-in-volumes`);
  await cp(site.folder, folder, { recursive: true });
  await indexSite(folder, 'en', mostInVolume);
  const stories = toldStories(site);
  const serving = await serve(folder, { base: site.base });
  open.push(serving);
  const page = await browser.newPage();
  await page.goto(`${serving.address}search/`);
  const random = randomFrom(seed);
  const wrong: string[] = [];
  let [some, withText] = [0, 0];
  for (let number = 0; number < searches; number++) {
    const wanted = anySearch(stories, random);
    const sort = random() < 0.5 ? 'newest' : 'oldest';
    const expected = found(stories, wanted);
    if (sort === 'newest') expected.reverse();
    const { ids, status } = await foundOnPage(page, wanted, sort);
    if (ids.join() !== expected.join())
      wrong.push(
        `${JSON.stringify(wanted)} ${sort}: ${status}; missing ${expected.filter((id) => !ids.includes(id)).join(', ')}; too many ${ids.filter((id) => !expected.includes(id)).join(', ')}`,
      );
    if (expected.length) some++;
    if (wanted.q) withText++;
  }
  expect(wrong).toEqual([]);
  expect(some).toBeGreaterThan(searches / 3);
  expect(withText).toBeGreaterThan(searches / 2);
  await page.close();
}

/** Something of a random story, or of two, so that often something is found; the words as printed, begun, hyphened or in quotes. */
function anySearch(stories: Told[], random: () => number): Wanted {
  const any = <T>(list: T[]): T => list[Math.floor(random() * list.length)]!;
  const story = any(stories);
  const other = random() < 0.8 ? story : any(stories);
  const words = (): string => {
    const at = Math.floor(random() * (story.pieces.length - 3));
    const row = story.pieces.slice(at, at + 3).map((piece) => piece.replaceAll('"', ''));
    const kind = random();
    if (kind < 0.2) return `"${row.slice(0, 2 + Math.floor(random() * 2)).join(' ')}"`;
    if (kind < 0.3) return `"${row[0]!}"`;
    if (kind < 0.4) return row[0]!.slice(0, 4 + Math.floor(random() * 3));
    if (kind < 0.45) return `${row[0]!}zq`;
    return row[0]!;
  };
  const has = (share: number): boolean => random() < share;
  const q = has(0.75)
    ? [words(), ...(has(0.5) ? [words()] : []), ...(has(0.15) ? [words()] : [])].join(' ')
    : '';
  const wanted = {
    q: q.split(/\s+/).every((piece) => /[\p{L}\p{N}]/u.test(piece)) ? q : '',
    person: has(0.2) ? (any(other.people) ?? '') : '',
    country: has(0.35) ? (any(other.countries) ?? '') : '',
    source: has(0.15) ? any(other.sources) : '',
    from: has(0.25) ? any(stories).first : '',
    to: has(0.25) ? any(stories).last : '',
  };
  return Object.values(wanted).some(Boolean) ? wanted : anySearch(stories, random);
}

async function foundOnPage(
  page: Page,
  { source, ...wanted }: Wanted,
  sort: 'newest' | 'oldest',
): Promise<{ ids: string[]; status: string }> {
  const asked = { ...wanted, source: source && slug(source), sort, show: '100000', volumes: '100000' };
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value));
  const shown = await page.evaluate(async (search) => {
    const results = document.querySelector('.results')!;
    history.pushState(undefined, '', `?${search}`);
    dispatchEvent(new PopStateEvent('popstate'));
    do await new Promise((later) => setTimeout(later, 5));
    while (results.ariaBusy === 'true');
    return {
      ids: [...results.querySelectorAll('h2 a')].map((link) => link.getAttribute('href')!),
      status: document.querySelector('.status')!.textContent,
      otherwise: document.querySelector('.understood')!.textContent.includes('otherwise'),
    };
  }, String(query));
  return {
    ids: shown.ids.map((href) => href.replace(/^.*\/stories\/|\/$/g, '')),
    status: shown.status + (shown.otherwise ? ' (and other spellings)' : ''),
  };
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
