import type { Holdings } from '../../archive/archive.ts';
import type { LinkFault } from '../../archive/defects.ts';
import { unjoinedLinks } from '../../edition/edition.ts';
import { warn } from './kinds.ts';
import type { Warning } from './warning.ts';

/**
 * Links by full address to the archive itself, which the build does not hold against its pages, and to the machine they were written on.
 * `address` is the archive’s own.
 */
export function* linkWarnings(holdings: Holdings, address: string): Generator<Warning> {
  const check = unjoinedLinks(holdings);
  for (const { file, record } of [...holdings.stories, ...holdings.people]) {
    for (const href of hrefs(record?.html ?? '')) {
      const at = { path: ['text'], words: beginningOf(href) };
      const path = pathUnder(address, href);
      const fault: LinkFault | undefined =
        path !== undefined
          ? (check.faultOf(path, file) ?? { is: 'full-address', path })
          : isOnlyHere(href)
            ? { is: 'local' }
            : undefined;
      if (fault) yield { file, at, ...warn('dead-link', { to: href, fault }) };
    }
  }
}

/** Loopback and unspecified addresses, and the names that are kept for them (RFC 6761). */
function isOnlyHere(href: string): boolean {
  if (!URL.canParse(href)) return false;
  return /^(?:(?:.+\.)?localhost\.?|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1?\])$/.test(new URL(href).hostname);
}

/** An address as far as it is written as it is read: other letters, and what is between & and ;, are changed on the way. */
function beginningOf(href: string): string {
  return href.replace(/[%&].*$/s, '');
}

/** Each once, though it may be in several places. */
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
