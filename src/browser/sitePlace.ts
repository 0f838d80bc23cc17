/** Where the archive is that a script’s page belongs to. */
export interface SitePlace {
  /** The path of the archive’s root on its host, with a slash at both ends. */
  base: string;
  /** The address of a page of the archive, which is given below its root: `stories/2025/04/08/talks/`. */
  page(below: string): string;
}

/**
 * Reads `data-base`. In a copy that works at any path it is relative to the page (`../`), and pages are named with their files there, because
 * nothing that serves the copy need know that a folder stands for one.
 */
export function sitePlace({ base = '/' }: DOMStringMap, address = location.href): SitePlace {
  const root = new URL(base, address).pathname;
  const file = base.startsWith('/') ? '' : 'index.html';
  return { base: root, page: (below) => root + below + file };
}
