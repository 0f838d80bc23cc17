import { afterAll, describe, expect, inject, test } from 'vitest';
import { attribute, elements, filesOf, pagesOf, read } from './pages.ts';
import type { BuiltSite } from './setup.ts';

const sites = { sample: inject('sample'), fixture: inject('fixture'), newswire: inject('newswire') };

describe.each(Object.entries(sites))('the %s site', (_, site) => {
  test.skipIf(site === null)('has no internal link, anchor or file reference that leads nowhere', () => {
    expect(deadEnds(site!)).toEqual([]);
  });

  test.skipIf(site === null)('fetches nothing from elsewhere', () => {
    const fetched = parsedPages(site!).flatMap(([page, found]) =>
      found.flatMap((element) => {
        const loads = ['img', 'script', 'iframe', 'source', 'video', 'audio', 'embed'].includes(
          element.tagName,
        )
          ? attribute(element, 'src')
          : element.tagName === 'link' && attribute(element, 'rel') !== 'canonical'
            ? attribute(element, 'href')
            : undefined;
        return loads !== undefined && /^(?:[a-z]+:)?\/\//i.test(loads) ? [`${page}: ${loads}`] : [];
      }),
    );
    expect(fetched).toEqual([]);
  });

  test.skipIf(site === null)('has no element id twice on a page', () => {
    const twice = parsedPages(site!).flatMap(([page, found]) => {
      const ids = found.flatMap((element) => attribute(element, 'id') ?? []);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page}#${id}`);
    });
    expect(twice).toEqual([]);
  });
});

/** The elements of each page, parsed once. */
function parsedPages(site: BuiltSite): Parsed[] {
  if (last?.site !== site)
    last = { site, pages: pagesOf(site).map((page) => [page, elements(read(site, page))]) };
  return last.pages;
}

let last: { site: BuiltSite; pages: Parsed[] } | undefined;

afterAll(() => {
  last = undefined;
});

/** A page and its elements. */
type Parsed = [page: string, found: ReturnType<typeof elements>];

function deadEnds(site: BuiltSite): string[] {
  const files = new Set(filesOf(site));
  const anchors = new Map<string, Set<string>>();
  const parsed = parsedPages(site);
  for (const [page, found] of parsed)
    anchors.set(page, new Set(found.flatMap((element) => attribute(element, 'id') ?? [])));
  const dead: string[] = [];
  for (const [page, found] of parsed) {
    for (const element of found) {
      for (const name of ['href', 'src', 'action', 'content']) {
        const value = attribute(element, name);
        if (value === undefined) continue;
        const link = name === 'content' ? /^0; url=(.*)$/.exec(value)?.[1] : value;
        if (link === undefined || /^(?:https?|mailto):/.test(link)) continue;
        const here = `http://site${site.base}${page.replace(/index\.html$/, '')}`;
        const url = new URL(link, here);
        const fault = faultOf(url);
        if (fault) dead.push(`${page}: ${link} (${fault})`);
      }
    }
  }
  return [...new Set(dead)];

  function faultOf(url: URL): string | undefined {
    if (!url.pathname.startsWith(site.base)) return 'outside the base path';
    const path = decodeURIComponent(url.pathname.slice(site.base.length));
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!files.has(file)) return 'no such file';
    if (url.hash && !anchors.get(file)?.has(url.hash.slice(1))) return 'no such anchor';
    return undefined;
  }
}
