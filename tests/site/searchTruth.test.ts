import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test as anyTest } from 'vitest';
import type { Serving } from '../../src/build/serve.ts';
import { getOrInsert } from '../../src/parse/assert.ts';
import { serve } from '../../src/build/serve.ts';
import type { Archive, Entry } from '../../src/archive/types.ts';
import { messagesOf } from '../../src/messages/messages.ts';
import type { SearchRecord } from '../../src/parse/records.ts';
import { namedSearches } from '../../src/search/named/namedSearch.ts';
import { datesIn } from '../../src/search/page/dates.ts';
import { Engine } from '../../src/search/page/engine.ts';
import type { YearCount } from '../../src/search/years.ts';
import { kinds } from '../../src/search/names.ts';
import type { Kind } from '../../src/search/names.ts';
import { addressOf, asksForSomething, emptyQuery, subjectsIn, withSubject } from '../../src/search/query.ts';
import { connect, searchAgain, test } from './inBrowser.ts';
import type { Told, Wanted } from './searchReference.ts';
import { archiveOf, indexAgain } from './indexAgain.ts';
import { found, toldStories } from './searchReference.ts';
import type { BuiltSite } from './setup.ts';

let browser: Browser | undefined;
const open: Serving[] = [];

beforeAll(async () => {
  if (inject('browser') !== null) browser = await connect();
});

afterAll(async () => {
  await browser?.close();
  await Promise.all(open.map((one) => one.close()));
});

describe('the search page finds what brute force finds in the dataset, in the order of days', () => {
  test('in the sample archive, in volumes of four stories: 300 random searches', async () => {
    await compare(inject('sample'), 4, 300, 20260208);
  });

  test('in one of everything, each story in a volume of its own: 200 random searches', async () => {
    await compare(inject('fixture'), 1, 200, 20240229);
  });

  test('in stories of sixteen languages, in volumes of three: 300 random searches', async () => {
    await compare(inject('scripts'), 3, 300, 20240612);
  });

  anyTest.skipIf(!inject('browser') || !inject('newswire'))(
    'in a thousand stories of newswire, in volumes of 150: 300 random searches',
    async () => {
      await compare(inject('newswire')!, 150, 300, 19870326);
    },
  );
});

describe('a search that archive.md names finds what brute force finds in the dataset', () => {
  anyTest.each([
    ['the sample archive', 'sample', 400, 20260208],
    ['one of everything', 'fixture', 400, 20240229],
    ['stories of sixteen languages', 'scripts', 400, 20240612],
    ['a thousand stories of newswire', 'newswire', 400, 19870326],
  ] as const)('in %s', async (_, name, searches, seed) => {
    const site = inject(name);
    if (!site) return;
    const stories = toldStories(site);
    const random = randomFrom(seed);
    const wanted = Array.from({ length: searches }, () => ({ ...anySearch(stories, random), any: false }));
    const archive = await archiveOf(site.content);
    const named = namedSearches(
      { ...archive, searches: wanted.map((one) => recordOf(one, archive)) },
      'en',
      messagesOf('en'),
    );
    const message = named.flatMap(({ stories: own }, at) => {
      const expected = found(stories, wanted[at]!).join();
      const ids = own.map(({ id }) => id).join();
      return ids === expected ? [] : [`${JSON.stringify(wanted[at])}: ${ids}, not ${expected}`];
    });
    expect(message).toEqual([]);
    expect(named.filter((one) => one.stories.length && one.query.q).length).toBeGreaterThan(searches / 5);
  });
});

/** A search as `archive.md` has it, whose sources and topics are named. */
function recordOf(wanted: Wanted, archive: Archive): SearchRecord {
  const names = (slugs: string[], entries: Entry[]): string[] =>
    slugs.map((slug) => entries.find((entry) => entry.slug === slug)!.name);
  const { q, person, country, source, topic, from, to } = wanted;
  return {
    name: JSON.stringify(wanted),
    ...{ q, people: person, countries: country },
    ...{ sources: names(source, archive.sources), topics: names(topic, archive.topics) },
    ...(from && { from }),
    ...(to && { to }),
  };
}

describe('beside each facet stands how many stories one finds by choosing it', () => {
  anyTest.each([
    ['the sample archive', 'sample', 120],
    ['a thousand stories of newswire', 'newswire', 60],
  ] as const)('in %s', async (_, name, searches) => {
    const site = inject(name);
    if (!site) return;
    const stories = toldStories(site);
    const engine = await engineOf(site.folder, site.base);
    const random = randomFrom(19450508);
    const message: string[] = [];
    let [compared, widening] = [0, 0];
    for (let number = 0; number < searches; number++) {
      const wanted = { ...anySearch(stories, random), q: random() < 0.3 ? 'said' : '' };
      const query = { ...wanted, sort: 'newest' as const };
      const everything = { stories: 100_000, volumes: 100_000 };
      const answer = await engine.answer(query, everything);
      if (!answer.stories.length || answer.reading) continue;
      const facets = await engine.facets(answer, everything);
      for (const kind of kinds)
        for (const { id, stories: count } of facets[kind].slice(0, 12)) {
          if (wanted[kind].includes(id)) continue;
          const expected = found(stories, withSubject(query, kind, id)).length;
          compared++;
          if (query.any && subjectsIn(query).length > 1) widening++;
          if (count !== expected)
            message.push(`${addressOf(withSubject(query, kind, id))}: ${count}, not ${expected}`);
        }
    }
    expect(message).toEqual([]);
    expect(compared).toBeGreaterThan(500);
    expect(widening).toBeGreaterThan(50);
  });
});

describe('the stories of each year are counted as brute force counts them', () => {
  anyTest.each([
    ['the sample archive', 'sample', 4],
    ['a thousand stories of newswire', 'newswire', 150],
  ] as const)('in %s', async (_, name, mostInVolume) => {
    const site = inject(name);
    if (!site) return;
    const stories = toldStories(site);
    const engine = await engineOf(await inVolumes(site, mostInVolume), site.base);
    const random = randomFrom(19061210);
    const message: string[] = [];
    let [single, known, frequent] = [0, 0, 0];
    for (let number = 0; number < 200; number++) {
      const wanted = number % 2 ? { ...anySearch(stories, random), any: false } : aWord(stories, random);
      const query = { ...wanted, sort: '' as const };
      const answer = await engine.answer(query, { stories: 1, volumes: 1 });
      if (answer.reading) continue;
      const expected = yearsOf(stories, found(stories, wanted));
      if (answer.left && !subjectsIn(query).length && !query.from && !query.to) single++;
      if (answer.total !== undefined) {
        known++;
        if (answer.total > 400) frequent++;
        if (!isSame(answer.years, expected) || answer.total !== sumOf(expected))
          message.push(`${addressOf(query)}: ${answer.total}, not ${sumOf(expected)}`);
      }
      const progress: number[] = [];
      const { years, isComplete } = await engine.yearCounts(query, (counts) =>
        progress.push(sumOf(counts.years)),
      );
      if (!isComplete || !isSame(years, expected))
        message.push(`${addressOf(query)} by years: ${JSON.stringify(years)}`);
      if (progress.some((count, at) => count < (progress[at - 1] ?? 0)))
        message.push(`${addressOf(query)} progresses by ${progress.join()}`);
      expect(sumOf(years.map(({ year, all }) => ({ year, count: all })))).toBe(stories.length);
    }
    expect(message).toEqual([]);
    process.stdout.write(
      `${name}: the whole number of ${known} of ${single} searches for words alone was known at once\n`,
    );
    expect(known).toBeGreaterThan(20);
    if (stories.length > 500) expect(frequent).toBeGreaterThan(0);
  });
});

/** A word as it is typed or in quotes, now and then one that most stories hold. */
function aWord(stories: Told[], random: () => number): Wanted {
  const any = <T>(list: T[]): T => list[Math.floor(random() * list.length)]!;
  const pieces = any(stories).pieces.filter((piece) => /^[\p{L}\p{N}]+$/u.test(piece));
  const word = random() < 0.2 ? any(['said', 'the', 'in', 'year']) : (any(pieces) ?? 'said');
  const q = random() < 0.3 ? `"${word}"` : word;
  return { ...emptyQuery, q: datesIn(q).readings.length ? 'said' : q };
}

/** How many of some stories begin in each year that has any. */
function yearsOf(stories: Told[], ids: string[]): YearCount[] {
  const own = new Set(ids);
  const years = Map.groupBy(
    stories.filter(({ id }) => own.has(id)),
    ({ first }) => Number(first.slice(0, 4)),
  );
  return [...years].map(([year, { length: count }]) => ({ year, count })).sort((a, b) => a.year - b.year);
}

function isSame(years: YearCount[], expected: YearCount[]): boolean {
  const text = (list: YearCount[]): string =>
    list.flatMap(({ year, count }) => (count ? `${year} ${count}` : [])).join();
  return text(years) === text(expected);
}

function sumOf(years: YearCount[]): number {
  return years.reduce((sum, { count }) => sum + count, 0);
}

async function engineOf(folder: string, base: string): Promise<Engine> {
  const serving = await serve(folder, { base });
  open.push(serving);
  const shards = await readdir(join(folder, 'search/names'));
  return new Engine(
    serving.address,
    shards.map((file) => file.replace('.json', '')),
  );
}

const divided = new Map<string, Promise<string>>();

/** The folder of a site that is like another, but for so many stories in a volume; made once. */
function inVolumes(site: BuiltSite, mostInVolume: number): Promise<string> {
  return getOrInsert(divided, site.folder, async () => {
    const folder = join(inject('scratch'), `${site.folder.split('/').at(-1)!}-in-volumes`);
    await cp(site.folder, folder, { recursive: true });
    await indexAgain(site.content, folder, mostInVolume);
    return folder;
  });
}

async function compare(site: BuiltSite, mostInVolume: number, searches: number, seed: number): Promise<void> {
  const folder = await inVolumes(site, mostInVolume);
  const stories = toldStories(site);
  const serving = await serve(folder, { base: site.base });
  open.push(serving);
  const page = await browser!.newPage();
  await page.goto(`${serving.address}search/`);
  // Nobody looks: nothing need be laid out and painted.
  await page.evaluate(() => (document.documentElement.hidden = true));
  const random = randomFrom(seed);
  const message: string[] = [];
  let [some, withText, withSeveral] = [0, 0, 0];
  for (let number = 0; number < searches; number++) {
    const wanted = anySearch(stories, random);
    const sort = random() < 0.5 ? 'newest' : 'oldest';
    const expected = found(stories, wanted);
    if (sort === 'newest') expected.reverse();
    const { ids, status } = await foundOnPage(page, wanted, sort);
    if (ids.join() !== expected.join())
      message.push(
        `${JSON.stringify(wanted)} ${sort}: ${status}; missing ${expected.filter((id) => !ids.includes(id)).join(', ')}; too many ${ids.filter((id) => !expected.includes(id)).join(', ')}`,
      );
    if (expected.length) some++;
    if (wanted.q) withText++;
    if (subjectsIn({ ...wanted, sort }).length > 1) withSeveral++;
  }
  expect(message).toEqual([]);
  expect(some).toBeGreaterThan(searches / 3);
  expect(withText).toBeGreaterThan(searches / 2);
  if (stories.some(({ subjects }) => subjects.country.length > 1))
    expect(withSeveral).toBeGreaterThan(searches / 8);
  await page.close();
}

/**
 * Something of a random story, or of two, so that often something is found; the words as printed or in capitals, begun, with an asterisk,
 * hyphened, with a slash or plus sign between, in quotes, left out, or either of two.
 */
function anySearch(stories: Told[], random: () => number): Wanted {
  const any = <T>(list: T[]): T => list[Math.floor(random() * list.length)]!;
  const story = any(stories);
  const other = random() < 0.8 ? story : any(stories);
  const has = (share: number): boolean => random() < share;
  const words = (of: Told): string => {
    const at = Math.floor(random() * Math.max(1, of.pieces.length - 3));
    const row = of.pieces.slice(at, at + 3).map((piece) => piece.replaceAll('"', ''));
    const kind = random();
    if (kind < 0.2) return `"${row.slice(0, 2 + Math.floor(random() * 2)).join(' ')}"`;
    if (kind < 0.3) return `"${row[0]!}"`;
    if (kind < 0.35) return `"${row[0]!.toUpperCase()}"`;
    if (kind < 0.45) return row[0]!.slice(0, 4 + Math.floor(random() * 3));
    if (kind < 0.55) return `${row[0]!.slice(0, 2 + Math.floor(random() * 5))}*`;
    if (kind < 0.6) return `${row[0]!}zq`;
    if (kind < 0.65) return row.slice(0, 2).join('-');
    if (kind < 0.69) return row.slice(0, 2).join(kind < 0.67 ? '/' : '+');
    return row[0]!;
  };
  const number = (): string => any(story.pieces.filter((piece) => /\p{Nd}/u.test(piece))) ?? '';
  const term = (): string => {
    const kind = random();
    if (kind < 0.15) return `-${words(any(stories))}`;
    if (kind < 0.3) return `${words(story)} OR ${words(any(stories))}`;
    return kind < 0.4 ? number() : words(story);
  };
  const q = has(0.75)
    ? [term(), ...(has(0.5) ? [term()] : []), ...(has(0.15) ? [term()] : [])].join(' ')
    : '';
  // Of one kind none, one or several, at times of another story.
  const some = (kind: Kind, share: number): string[] => {
    const own = has(share)
      ? [
          any(other.subjects[kind]),
          ...(has(0.4) ? [any(any([story, other, any(stories)]).subjects[kind])] : []),
        ]
      : [];
    return [...new Set(own.filter((id) => id !== undefined))];
  };
  const [one, two] = [any(stories), any(stories)];
  const [earlier, later] = one.first <= two.first ? [one, two] : [two, one];
  const limits = has(0.2)
    ? { from: earlier.first, to: later.last }
    : { from: has(0.15) ? one.first : '', to: '' };
  const subjects = {
    person: some('person', 0.25),
    country: some('country', 0.4),
    source: some('source', 0.15),
    topic: some('topic', 0.2),
  };
  const wanted = {
    q: q.split(/\s+/).every((piece) => /[\p{L}\p{N}]/u.test(piece)) && !datesIn(q).readings.length ? q : '',
    ...subjects,
    any: has(0.4) && kinds.flatMap((kind) => subjects[kind]).length > 1,
    ...(has(0.1) ? { from: '', to: one.last } : limits),
  };
  return asksForSomething({ ...wanted, sort: '' }) ? wanted : anySearch(stories, random);
}

async function foundOnPage(
  page: Page,
  wanted: Wanted,
  sort: 'newest' | 'oldest',
): Promise<{ ids: string[]; status: string }> {
  const address = addressOf({ ...wanted, sort }, { show: 100_000, volumes: 100_000 });
  await searchAgain(page, address);
  const shown = await page.evaluate(() => ({
    ids: [...document.querySelectorAll<HTMLAnchorElement>('.results h2 a')].map(
      ({ href }) => new URL(href).pathname,
    ),
    status: document.querySelector('.status')!.textContent,
    notes: document.querySelector('.notes')!.textContent,
  }));
  return {
    // What the words were taken for where they find nothing is no part of the rule.
    ids: shown.notes.includes('; showing ')
      ? []
      : shown.ids.map((href) => href.replace(/^.*\/stories\/|\/$/g, '')),
    status: `${shown.status} ${shown.notes}`,
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
