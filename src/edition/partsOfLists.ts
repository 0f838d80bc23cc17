import type { MustLast } from '../routes.ts';
import { routes } from '../routes.ts';

/** Whether the addresses of a type of page are recorded, by its template. */
export function isRecorded(template: string): boolean {
  return !unrecorded.has(template);
}

/** Whether an address from the root of the archive is that of a part of a list, as `mustLast` of its type of page says: `/dates/2025/04/`. */
export function isPartOfList(address: string): boolean {
  if (!address.endsWith('/') || address === '/') return false;
  const parts = address.slice(1, -1).split('/');
  const type = typeOf(parts);
  if (type?.mustLast === 'first') return parts.length > firstLength(type.parts);
  return type?.mustLast === 'none';
}

const mostParts = 8;

interface PageKind {
  /** Of its template. */
  parts: string[];
  template: string;
  mustLast: MustLast;
}

const pageKinds: PageKind[] = Object.values(routes)
  .map(({ template, mustLast }) => ({ parts: partsOf(template), template, mustLast }))
  .toSorted((a, b) => rankOf(a.parts) - rankOf(b.parts));
const unrecorded = new Set(
  pageKinds.filter(({ mustLast }) => mustLast === 'unrecorded').map(({ template }) => template),
);
const others = pageKinds.filter(({ parts: [first] }) => first?.startsWith('['));
/** Those whose address begins with a word, by the word, each with the others behind it. */
const kindsAt = new Map(
  pageKinds.map(({ parts: [first = ''] }) => [
    first,
    [...pageKinds.filter(({ parts }) => parts[0] === first), ...others],
  ]),
);

/** The type of page at an address, by its parts. */
function typeOf(parts: string[]): PageKind | undefined {
  return (kindsAt.get(parts[0] ?? '') ?? others).find(({ parts: own }) => {
    const isLong = own.at(-1)?.startsWith('[...')
      ? parts.length >= own.length - 1
      : parts.length === own.length;
    return isLong && own.every((part, index) => part.startsWith('[') || part === parts[index]);
  });
}

/** How many parts the address of the first page of a subject has. */
function firstLength(parts: string[]): number {
  return parts.at(-1)?.startsWith('[...') ? parts.length - 1 : parts.length;
}

function partsOf(template: string): string[] {
  return template
    .replace(/(?:(?:^|\/)index)?\.astro$/, '')
    .split('/')
    .filter(Boolean);
}

/** Of two types for one address, that goes first whose earlier parts are words: the order of Astro’s router. */
function rankOf(parts: string[]): number {
  return parts.reduce((rank, part, index) => rank + wildness(part) * 3 ** (mostParts - index), 0);
}

function wildness(part: string): number {
  return part.startsWith('[...') ? 2 : part.startsWith('[') ? 1 : 0;
}
