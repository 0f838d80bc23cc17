/* The pages of a built site by their types, found by the templates of `routes.ts`. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { routes } from '../../src/routes.ts';
import { pagesOf, read } from './pages.ts';
import type { BuiltSite } from './setup.ts';

/** A page that shows what pages of its type look like. */
export interface Example {
  /** Of the type of page: `person`; what is behind a space says which example of it. */
  type: string;
  /** Below the base path. */
  address: string;
}

/** The addresses that a file below `src/pages/` answers for (Astro’s rules for dynamic routes). */
export function patternOf(template: string): RegExp {
  if (template === '404.astro') return /^404\.html$/;
  const parts = template.replace(/(?:\/?index)?\.astro$/, '').split('/');
  const pattern = parts
    .filter(Boolean)
    .map((part) => (part.startsWith('[...') ? '(?:.+/)?' : part.startsWith('[') ? '[^/]+/' : `${part}/`));
  return new RegExp(`^${pattern.join('')}$`);
}

/** Of each type that the site has: its largest page, and where there are several the one of middle size. Older addresses show nothing. */
export function examplesOf(site: BuiltSite): Example[] {
  const left = new Set(pagesOf(site).map((file) => file.replace(/(^|\/)index\.html$/, '$1')));
  const byType = new Map<string, string[]>();
  // A template that takes addresses of any kind comes last.
  const types = Object.entries(routes).toSorted(
    ([, a], [, b]) => Number(a.template.startsWith('[')) - Number(b.template.startsWith('[')),
  );
  for (const [type, { template }] of types) {
    const pattern = patternOf(template);
    for (const address of left) {
      if (!pattern.test(address)) continue;
      left.delete(address);
      const html = read(site, fileOf(address));
      if (html.includes('http-equiv="refresh"')) continue;
      const name = html.includes('"creativeWorkStatus":"Withdrawn"') ? 'tombstone' : type;
      byType.set(name, [...(byType.get(name) ?? []), address]);
    }
  }
  return [...byType].flatMap(([type, addresses]) => {
    const size = (address: string): number => statSync(join(site.folder, fileOf(address))).size;
    const bySize = addresses.toSorted((a, b) => size(b) - size(a));
    const [largest = ''] = bySize;
    const middle = bySize[Math.floor(bySize.length / 2)];
    return [
      { type, address: largest },
      ...(middle !== undefined && middle !== largest
        ? [{ type: `${type} of middle size`, address: middle }]
        : []),
    ];
  });
}

function fileOf(address: string): string {
  return address.endsWith('.html') ? address : `${address}index.html`;
}
