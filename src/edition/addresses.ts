import type { Holdings } from '../archive/archive.ts';
import { unjoinedArchive } from '../archive/archive.ts';
import { fileTypes, filesOf } from '../files.ts';
import { nearest } from '../parse/nearest.ts';
import type { ListedEdition } from '../routes.ts';
import { routes } from '../routes.ts';
import type { Site } from '../site.ts';
import { editionOf, listed } from './listed.ts';

/** Where something stands, from the root of the archive: `/people/`. */
export class Addresses {
  readonly known: ReadonlySet<string>;
  readonly #isWhole: boolean;
  #sorted: string[] | undefined;

  /** `isWhole` where they are those of a joined archive. */
  constructor(known: Iterable<string>, isWhole: boolean) {
    this.known = new Set(known);
    this.#isWhole = isWhole;
  }

  /** Whether something may stand there of which the records tell only when they are joined. */
  mayHold(address: string): boolean {
    return !this.#isWhole && isOfJoined(address);
  }

  /** The address that was probably meant: the same for a link that is surely dead, whether the archive is joined or not. */
  nearest(address: string): string | undefined {
    this.#sorted ??= [...this.known].sort();
    return nearest(
      address,
      isOfJoined(address) ? this.#sorted : this.#sorted.filter((one) => !isOfJoined(one)),
    );
  }
}

/** The addresses of an edition, and of the files in `public/`. */
export function addressesOf(edition: ListedEdition, publicFiles?: string[]): Addresses {
  return new Addresses(allOf(edition, publicFiles), true);
}

/** The addresses that are known where the records cannot be joined. One that cannot be read has its page all the same. */
export function addressesOfRecords(holdings: Holdings, site: Site): Addresses {
  const edition = listed(editionOf({ archive: unjoinedArchive(holdings), site }));
  const unread = [...holdings.stories, ...holdings.people].filter(({ record }) => !record);
  const known = [...allOf(edition, holdings.publicFiles), ...unread.map(({ file }) => pageOf(file))];
  return new Addresses(known, false);
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
  return root === '' || ownRoots.has(root) || ownPatterns.some((pattern) => pattern.test(address.slice(1)));
}

/** Whether an address is one that other programs give a site. */
export function isOfOthers(address: string): boolean {
  return ofOthers.includes(address.toLowerCase().split('/', 2)[1] ?? '');
}

function* allOf(edition: ListedEdition, publicFiles: string[] = []): Generator<string> {
  for (const { address } of edition.pages) yield `/${address}`;
  for (const { address } of filesOf(edition)) yield `/${address}`;
  for (const path of publicFiles) yield `/${path}`;
}

/** The part of a template’s path that stands for many: `[id]`, `[...time]`. */
const isOfMany = (part: string): boolean => part.startsWith('[');

const isName = (root: string | RegExp): root is string => typeof root === 'string';
const isPattern = (root: string | RegExp): root is RegExp => !isName(root);

const types = Object.values(routes).map((type) => ({ ...type, parts: type.template.split('/') }));

/** The folders below which only the joined archive tells what stands, as parts of a path. */
const joinedOnly: string[][] = [
  ...types.flatMap(({ parts, ofRecords }) => {
    const from = ofRecords === 'first' ? parts.findLastIndex(isOfMany) : parts.findIndex(isOfMany);
    return from < 0 || ofRecords === 'all' ? [] : [parts.slice(0, ofRecords === 'below' ? from + 1 : from)];
  }),
  ...fileTypes.flatMap(({ roots, ofRecords }) =>
    ofRecords ? [] : roots.filter(isName).map((root) => [root]),
  ),
];

function isOfJoined(address: string): boolean {
  return joinedOnly.some((folder) => isBelow(address, folder));
}

function isBelow(address: string, folder: string[]): boolean {
  const [, ...parts] = address.split('/');
  const isIn = folder.every((part, index) => (isOfMany(part) ? parts[index] : parts[index] === part));
  return isIn && parts.slice(folder.length).join('/') !== '';
}

/** What Astro and Pagefind write at the root of a site, and what hosts and crawlers look for there. */
const ofOthers = ['_astro', 'pagefind', '404.html', '500', 'cname', 'favicon.svg', 'index.html'];

const ownPatterns = fileTypes.flatMap(({ roots }) => roots.filter(isPattern));

const ownRoots = new Set([
  ...types.flatMap(({ parts: [root = ''], holdsAliases }) =>
    holdsAliases || isOfMany(root) || root === 'index.astro'
      ? []
      : [root.replace(/\.astro$/, '').toLowerCase()],
  ),
  ...fileTypes.flatMap(({ roots }) => roots.filter(isName)),
  ...ofOthers,
]);
