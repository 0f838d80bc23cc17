import type { Holdings } from '../archive/archive.ts';
import { unjoinedArchive } from '../archive/archive.ts';
import { fileTypes, filesOf } from '../files.ts';
import type { Edition } from '../routes.ts';
import { pagesOf, routes } from '../routes.ts';
import type { Site } from '../site.ts';

/** What stands where, from the root of the archive: `/people/`. */
export interface Addresses {
  known: ReadonlySet<string>;
  /** Whether something may stand there of which the records tell only when they are joined. */
  mayBe(address: string): boolean;
}

/** The addresses of an edition, and of the files in `public/`. */
export function addressesOf(edition: Edition, publicFiles: string[] = []): Addresses {
  return { known: new Set(allOf(edition, publicFiles)), mayBe: () => false };
}

/** The addresses that are known where the records cannot be joined. One that cannot be read has its page all the same. */
export function addressesOfRecords(holdings: Holdings, site: Site): Addresses {
  const known = new Set(allOf({ archive: unjoinedArchive(holdings), site }, holdings.publicFiles));
  for (const { file, record } of [...holdings.stories, ...holdings.people])
    if (!record) known.add(pageOf(file));
  return { known, mayBe: (address) => joinedOnly.some((folder) => isBelow(address, folder)) };
}

/** The page that shows a file of the content folder, where it may be published: `stories/…`, `people/…` or `archive.md`. */
export function pageOf(file: string): string {
  const [, folder, id = ''] = /^(?:(\w+)\/)?(.*)$/s.exec(file.replace(/\.[^./]*$/, '')) ?? [];
  if (folder === undefined) return `/${routes.about.address()}`;
  return `/${folder === 'people' ? routes.person.address(id) : routes.story.address(id)}`;
}

/** Whether an address is the archive’s own, whatever it holds, so that no story may take it as its older one; in small letters. */
export function isReserved(address: string): boolean {
  const [, root = ''] = address.split('/');
  return root === '' || ownRoots.has(root) || /^sitemap[\w-]*\.xml$/.test(root);
}

function* allOf(edition: Edition, publicFiles: string[] = []): Generator<string> {
  for (const { address } of pagesOf(edition)) yield `/${address}`;
  for (const { address } of filesOf(edition)) yield `/${address}`;
  for (const path of publicFiles) yield `/${path}`;
}

/** The part of a template’s path that stands for many: `[id]`, `[...time]`. */
const isOfMany = (part: string): boolean => part.startsWith('[');

const types = Object.values(routes).map((type) => ({ ...type, parts: type.template.split('/') }));

/** The folders below which only the joined archive tells what stands, as parts of a path. */
const joinedOnly: string[][] = [
  ...types.flatMap(({ parts, ofRecords }) => {
    const from = ofRecords === 'first' ? parts.findLastIndex(isOfMany) : parts.findIndex(isOfMany);
    return from < 0 || ofRecords === 'all' ? [] : [parts.slice(0, from)];
  }),
  ...fileTypes.flatMap(({ roots, ofRecords }) => (ofRecords ? [] : roots.map((root) => [root]))),
];

function isBelow(address: string, folder: string[]): boolean {
  const [, ...parts] = address.split('/');
  const isIn = folder.every((part, index) => (isOfMany(part) ? parts[index] : parts[index] === part));
  return isIn && parts.slice(folder.length).join('/') !== '';
}

/** What Astro and Pagefind write at the root of a site, and what hosts and crawlers look for there. */
const ofOthers = [
  '_astro',
  'pagefind',
  '404.html',
  '500',
  'cname',
  'favicon.svg',
  'index.html',
  'robots.txt',
];

const ownRoots = new Set([
  ...types.flatMap(({ parts: [root = ''], holdsAliases }) =>
    holdsAliases || isOfMany(root) || root === 'index.astro'
      ? []
      : [root.replace(/\.astro$/, '').toLowerCase()],
  ),
  ...fileTypes.flatMap(({ roots }) => roots),
  ...ofOthers,
]);
