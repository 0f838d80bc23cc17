/** A file that every built archive has, by which one is known. */
export const siteMarker = 'data/stories.jsonl';

/** Whether an entry is the place’s and no part of a site: `.git`, `.nojekyll`, `CNAME`. */
export function belongsToPlace(name: string): boolean {
  return name.startsWith('.') || name === 'CNAME';
}

/** What stands at the top of every site. */
export const partsOfSite = new Set([
  '404.html',
  '_astro',
  'about',
  'countries',
  'data',
  'dates',
  'favicon.svg',
  'feed.json',
  'feed.xml',
  'index.html',
  'opensearch.xml',
  'pagefind',
  'people',
  'photos',
  'robots.txt',
  'search',
  'sources',
  'stories',
  'topics',
]);
