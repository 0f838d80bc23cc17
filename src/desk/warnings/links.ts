import { itemAt, lookUp } from '../../parse/assert.ts';
import type { Holdings } from '../../archive/archive.ts';
import { deadLinks } from '../../archive/links.ts';
import { quoted } from '../../parse/contentError.ts';
import type { ArchiveLink } from '../../parse/markdown.ts';
import type { Filed } from '../../parse/records.ts';
import { warn } from './kinds.ts';
import type { Warning } from './warning.ts';

/**
 * Links by full address to the archive itself, which the build does not hold against its pages, and to the machine they were written on.
 * `address` is the archive’s own.
 */
export function* linkWarnings(holdings: Holdings, address: string): Generator<Warning> {
  const links = [...holdings.stories, ...holdings.people].flatMap(({ file, record }) =>
    Array.from(hrefs(record?.html ?? ''), (href) => ({ file, href, path: pathUnder(address, href) })),
  );
  const dead = deadPaths(holdings, links);
  for (const { file, href, path } of links) {
    const at = { path: ['text'], words: beginningOf(href) };
    const ownFault = { is: 'full-address' as const, path: path ?? '' };
    if (path !== undefined)
      yield {
        file,
        at,
        ...(dead.get(`${file} ${path}`) ?? warn('dead-link', { to: href, fault: ownFault })),
      };
    else if (isOnlyHere(href)) yield { file, at, ...warn('dead-link', { to: href, fault: { is: 'local' } }) };
  }
}

/** Loopback and unspecified addresses, and the names that are kept for them (RFC 6761). */
function isOnlyHere(href: string): boolean {
  if (!URL.canParse(href)) return false;
  return /^(?:(?:.+\.)?localhost\.?|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1?\])$/.test(new URL(href).hostname);
}

/** An address as far as it is written as it is read: other letters, and what stands between & and ;, are changed on the way. */
function beginningOf(href: string): string {
  return href.replace(/[%&].*$/s, '');
}

/** Each once, though it may stand in several places. */
function hrefs(html: string): Set<string> {
  if (!html.includes('<a href="')) return new Set();
  const found = Array.from(html.matchAll(/<a href="(https?:[^"]*)"/gi), ([, href = '']) => href);
  return new Set(found.map((href) => href.replaceAll('&#x26;', '&').replace(encodedHost, '$1[$2]')));
}

/** A host of IPv6, whose brackets Markdown encodes as it would in a path. */
const encodedHost = /^(https?:\/\/[^/?#]*)%5B([^/?#]*)%5D/i;

function pathUnder(address: string, href: string): string | undefined {
  const root = new URL(address);
  if (!URL.canParse(href)) return undefined;
  const { host, pathname, search, hash } = new URL(href);
  if (host !== root.host || !pathname.startsWith(root.pathname)) return undefined;
  return `/${pathname.slice(root.pathname.length)}${search}${hash}`;
}

type DeadLink = Pick<Warning, 'id' | 'message' | 'fix'>;

/** What is wrong with those of the links that lead to no page, as if they had been written from the root. */
function deadPaths(holdings: Holdings, links: FullLink[]): Map<string, DeadLink> {
  const own = Map.groupBy(
    links.filter(({ path }) => path !== undefined),
    ({ file }) => file,
  );
  if (!own.size) return new Map();
  const asIfFromRoot = <R extends { links: ArchiveLink[] }>(filed: Filed<R>): Filed<R> => {
    const { file, record, defects, places } = filed;
    const paths = (own.get(file) ?? []).map(({ path }, line) => ({ to: path ?? '', line, column: 1 }));
    return { file, defects, places, ...(record && { record: { ...record, links: paths } }) };
  };
  const dead = deadLinks({
    ...holdings,
    stories: holdings.stories.map(asIfFromRoot),
    people: holdings.people.map(asIfFromRoot),
    archive: (holdings.archive ?? []).map(asIfFromRoot),
  });
  return new Map(
    Array.from(dead, ({ file, line, message, fix }): [string, DeadLink] => {
      const { href, path = '' } = itemAt(lookUp(own, file), line ?? 0);
      return [
        `${file} ${path}`,
        { id: 'dead-link', message: message.replace(quoted(path), () => quoted(href)), fix },
      ];
    }),
  );
}

interface FullLink {
  file: string;
  href: string;
  /** The page of the archive, from its root. */
  path: string | undefined;
}
