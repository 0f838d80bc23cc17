import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { editionOf } from '../../src/build/edition.ts';
import { filesOf } from '../../src/files.ts';
import type { Edition } from '../../src/routes.ts';
import { pagesOf, routes } from '../../src/routes.ts';
import { openStore } from '../../src/store/holdings.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

async function edition(content: string): Promise<Edition> {
  const folders = { content: join(project, content), public: join(project, 'public') };
  return editionOf(await openStore({ ...folders, ours: join(project, 'content') }), { base: '/archive/' });
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
  let open: Edition;
  beforeAll(async () => {
    open = await edition(content);
  });

  test('every page stands at an address of its own, and no file at that of a page', () => {
    const places = [
      ...[...pagesOf(open)].map(({ address }) => address.replace(/(^|\/)$/, '$1index.html')),
      ...[...filesOf(open)].map(({ address }) => address),
    ];
    expect(new Set(places).size).toBe(places.length);
  });

  test('Astro’s development server takes each address for the template that the build takes', () => {
    const wrong = [...pagesOf(open)].filter(({ address, template }) => !patternOf(template).test(address));
    expect(wrong.map(({ address, template }) => `${address} ${template}`)).toEqual([]);
  });

  test('what a page shows is plain data, which a thread can be sent', () => {
    for (const { model } of pagesOf(open)) {
      const made = model();
      expect(JSON.parse(JSON.stringify(made))).toEqual(made);
    }
  });

  test('a page made twice shows the same', () => {
    for (const { model } of pagesOf(open)) expect(model()).toEqual(model());
  });
});

/** The addresses that a file below `src/pages/` answers for (Astro’s rules for dynamic routes). */
function patternOf(template: string): RegExp {
  if (template === '404.astro') return /^404\.html$/;
  const parts = template.replace(/(?:\/?index)?\.astro$/, '').split('/');
  const pattern = parts
    .filter(Boolean)
    .map((part) => (part.startsWith('[...') ? '(?:.+/)?' : part.startsWith('[') ? '[^/]+/' : `${part}/`));
  return new RegExp(`^${pattern.join('')}$`);
}
