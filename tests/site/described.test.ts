/* What pages say to machines: JSON-LD by the types and shapes of schema.org, stories to reference managers. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, inject, test } from 'vitest';
import { readRis } from '../citation/readRis.ts';
import { readByZotero } from '../citation/zoteroReader.ts';
import { faultsOf } from '../schema/shapes.ts';
import { everySite } from './everySite.ts';
import { elements, pagesOf, read, textOf } from './pages.ts';
import type { BuiltSite } from './setup.ts';

describe.each(Object.entries(everySite))('in the %s site', (_, site) => {
  const each = test.skipIf(site === null);

  each('every description has what its type must have, written as it must be', async () => {
    const faults: string[] = [];
    for (const [page, description] of described(site!))
      faults.push(...(await faultsOf(description)).map((fault) => `${page}: ${fault}`));
    expect(faults).toEqual([]);
  });

  each('every page that lists or tells of something is described', () => {
    const types = new Map(described(site!).map(([page, description]) => [page, typeOf(description)]));
    const wrong = pagesOf(site!).filter((page) => {
      const wanted = wantedTypes.find(([pattern]) => pattern.test(page))?.[1];
      return (
        wanted &&
        !read(site!, page).includes('http-equiv="refresh"') &&
        !wanted.includes(types.get(page) ?? 'none')
      );
    });
    expect(wrong).toEqual([]);
  });

  each('Zotero takes every story as a newspaper article, with all that its description has', () => {
    for (const { page, html, article } of stories(site!)) {
      expect(readByZotero(html), page).toEqual({
        itemType: 'newspaperArticle',
        title: article.headline,
        creators: (article.author ?? []).map((author) => author.name),
        publicationTitle: article.publisher.name,
        date: article.datePublished,
        place: article.locationCreated?.name,
        section: article.keywords?.[0],
        language: article.inLanguage,
        url: article.url,
        rights: article.copyrightNotice,
        abstractNote: expect.stringMatching(/\S/) as string,
      });
    }
  });

  each('every story has its citations, which say the same in each form, under a key of its own', () => {
    const keys = new Set<string>();
    const all = stories(site!);
    for (const { page, html, article } of all) {
      const [bibtex, ris, csl] = elements(html)
        .filter(({ tagName }) => tagName === 'pre')
        .slice(-3)
        .map(textOf) as [string, string, string];
      const [entry] = new Cite(bibtex).data as {
        id: string;
        title: string;
        URL: string;
        'container-title': string;
      }[];
      keys.add(entry!.id);
      const [title, source] = [article.headline, article.publisher.name].map((one) =>
        one.replace(/\s+/g, ' '),
      );
      expect(entry, page).toMatchObject({ title, 'container-title': source, URL: article.url });
      expect(readRis(ris), page).toMatchObject([
        { TY: ['NEWS'], TI: [title], T2: [source], UR: [article.url] },
      ]);
      expect(new Cite(csl).data, page).toMatchObject([
        { type: 'article-newspaper', title: article.headline, URL: article.url },
      ]);
    }
    expect(keys.size).toBe(all.length);
  });
});

test('descriptions have only properties and values that schema.org gives their types', () => {
  const built = Object.values(everySite).filter((site) => site !== null);
  expect(typeFaults(built.flatMap((site) => described(site).map(([, description]) => description)))).toEqual(
    [],
  );
});

test.skipIf(!everySite.newswire)('a story of newswire takes 7.4 kB with all that is said of it', () => {
  const sizes = stories(everySite.newswire!).map(({ html }) => Buffer.byteLength(html));
  const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  console.log(`${sizes.length} stories of newswire, ${Math.round(mean)} bytes a page`);
  expect(mean).toBeLessThan(7400);
});

/** The JSON-LD of each page that has some. */
function described(site: BuiltSite): [page: string, description: object][] {
  return pagesOf(site).flatMap((page): [string, object][] => {
    const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(read(site, page)) ?? [];
    return json ? [[page, JSON.parse(json) as object]] : [];
  });
}

function stories(site: BuiltSite): { page: string; html: string; article: Article }[] {
  return described(site)
    .map(([page, description]) => ({ page, html: read(site, page), article: description as Article }))
    .filter(
      ({ article }) => article['@type'] === 'NewsArticle' && article.creativeWorkStatus !== 'Withdrawn',
    );
}

function typeOf(description: object): string {
  return '@graph' in description ? 'Graph' : String((description as Article)['@type']);
}

/** What a page must be, by its file; the first that fits. */
const wantedTypes: [RegExp, string[]][] = [
  [/^index\.html$/, ['Graph']],
  [/^stories\//, ['NewsArticle']],
  [/^about\//, ['AboutPage']],
  [/^people\/[^/]+\/index\.html$/, ['ProfilePage']],
  [/^(?:countries|people|dates|sources|topics|photos|photographers)\//, ['CollectionPage']],
];

/**
 * The faults that the compiler finds in descriptions with the types of `schema-dts`. Of those of one type and the same properties one stands
 * for all.
 */
function typeFaults(descriptions: object[]): string[] {
  const alike = Map.groupBy(descriptions, outlineOf);
  const shown = [...alike.values()].map(([description]) => description!);
  const types = [...new Set(shown.map(typeOf))].filter((type) => type !== 'Graph');
  const lines = shown.map((description) => {
    const type = typeOf(description);
    return `(${JSON.stringify(description, withoutInputs)}) satisfies ${type === 'Graph' ? type : `WithContext<${type}Leaf>`};`;
  });
  const folder = join(inject('scratch'), 'described');
  const file = join(folder, 'descriptions.ts');
  mkdirSync(folder, { recursive: true });
  const names = ['Graph', 'WithContext', ...types.map((type) => `${type}Leaf`)];
  writeFileSync(file, [`import type { ${names.join(', ')} } from 'schema-dts';`, ...lines].join('\n'));
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ES2024,
    module: ts.ModuleKind.NodeNext,
  });
  return ts.getPreEmitDiagnostics(program).map(({ messageText, start = 0, file: source }) => {
    const line = source ? source.text.slice(0, start).split('\n').length : 0;
    return `${lines[line - 2]?.slice(0, 200)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

/** The types have no `query-input` inside a graph; its shape is checked with the others. */
function withoutInputs(key: string, value: unknown): unknown {
  return key.endsWith('-input') ? undefined : value;
}

/** The types and properties of a description, each once. */
function outlineOf(description: object): string {
  const names = new Set<string>();
  JSON.stringify(description, (key, value: unknown) => {
    if (!/^\d*$/.test(key)) names.add(key === '@type' ? String(value) : key);
    return value;
  });
  return [...names].toSorted().join();
}

interface Named {
  name: string;
}

interface Article {
  url: string;
  '@type': string;
  headline: string;
  datePublished: string;
  inLanguage: string;
  publisher: Named;
  author?: Named[];
  locationCreated?: Named;
  keywords?: string[];
  copyrightNotice?: string;
  creativeWorkStatus?: string;
}
