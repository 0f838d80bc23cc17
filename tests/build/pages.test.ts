import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Holdings } from '../../src/archive/archive.ts';
import type { ListedEdition } from '../../src/routes.ts';
import { addressesOf, addressesOfRecords, isReserved } from '../../src/edition/addresses.ts';
import { openEdition } from '../../src/edition/edition.ts';
import { filesOf } from '../../src/files.ts';
import { routes } from '../../src/routes.ts';
import { openStore } from '../../src/store/holdings.ts';
import { patternOf } from '../site/pageTypes.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

async function holdings(content: string): Promise<Holdings> {
  const folders = { content: join(project, content), public: join(project, 'public') };
  return (await openStore({ ...folders, ours: join(project, 'content') })).holdings;
}

test('every template belongs to one type of page, and every type of page has its template', () => {
  const templates = readdirSync(join(project, 'src/pages'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.astro'))
    .toSorted();
  expect(
    Object.values(routes)
      .map(({ template }) => template)
      .toSorted(),
  ).toEqual(templates);
});

describe.each([
  ['the sample archive', 'content'],
  ['one of everything', 'tests/fixtures/archive'],
  ['stories of sixteen languages', 'tests/fixtures/scripts'],
])('in %s', (_, content) => {
  let held: Holdings;
  let open: ListedEdition;
  beforeAll(async () => {
    held = await holdings(content);
    open = openEdition(held, { base: '/archive/' });
  });

  test('every page stands at an address of its own, and no file at that of a page', () => {
    const places = [
      ...open.pages.map(({ address }) => address.replace(/(^|\/)$/, '$1index.html')),
      ...[...filesOf(open)].map(({ address }) => address),
    ];
    expect(new Set(places).size).toBe(places.length);
  });

  test('Astro’s development server takes each address for the template that the build takes', () => {
    const wrong = open.pages.filter(({ address, template }) => !patternOf(template).test(address));
    expect(wrong.map(({ address, template }) => `${address} ${template}`)).toEqual([]);
  });

  test('a link may lead to each of them, and to none of them is one dead before the archive is joined', () => {
    const all = [...open.pages, ...filesOf(open)].map(({ address }) => `/${address}`);
    const joined = addressesOf(open, held.publicFiles);
    const unjoined = addressesOfRecords(held, open.site);
    expect(all.filter((address) => !joined.known.has(address))).toEqual([]);
    expect(all.filter((address) => !unjoined.known.has(address) && !unjoined.mayHold(address))).toEqual([]);
    expect([...unjoined.known].filter((address) => !joined.known.has(address))).toEqual([]);
  });

  test('a story may take none of them as its older address but those of stories', () => {
    const stories = [routes.story.template, routes.redirect.template];
    const pages = open.pages.filter(({ template }) => !stories.includes(template));
    const own = [...pages, ...filesOf(open)].map(({ address }) => `/${address}`.toLowerCase());
    expect(own.filter((address) => !isReserved(address))).toEqual([]);
  });

  test('what a page shows is plain data, which a thread can be sent', () => {
    for (const { model } of open.pages) {
      const made = model();
      expect(JSON.parse(JSON.stringify(made))).toEqual(made);
    }
  });

  test('a page made twice shows the same', () => {
    for (const { model } of open.pages) expect(model()).toEqual(model());
  });
});
