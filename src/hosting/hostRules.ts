import type { Redirect } from '../edition/redirects.ts';
import { goneOf, redirectsOf } from '../edition/redirects.ts';
import type { Edition } from '../routes.ts';

/** What a host’s configuration is written from, beside the headers. */
export interface HostRules {
  /** The base path, with a slash at both ends. */
  base: string;
  /** From the root of the host: `/archive/2025/old/`. `from` ends with a slash. */
  redirects: readonly Pick<Redirect, 'from' | 'to'>[];
  /** Addresses that are gone for good, as `from`. */
  gone: readonly string[];
}

export function hostRules(edition: Edition): HostRules {
  const { base } = edition.site;
  const below = (address: string): string => base + address.replace(/^\//, '');
  return {
    base,
    // A list that became shorter may grow again, which a browser that keeps a 301 would not see; and a file that has moved is copied.
    redirects: redirectsOf(edition)
      .filter(({ from, by }) => by !== 'list' && from.endsWith('/'))
      .map(({ from, to }) => ({ from: below(from), to: below(to) })),
    gone: goneOf(edition)
      .filter((address) => address.endsWith('/'))
      .map(below),
  };
}

/**
 * The file that is answered with 410, which says that the page was given up for good, where `404.html` says that there was none. It is the page
 * of one of the addresses, for those of all have the same bytes.
 */
export function givenUpPage({ gone }: Pick<HostRules, 'gone'>): string | undefined {
  const [first] = gone;
  return first && `${first}index.html`;
}

/** An address as it is asked for: with its slash at the end, and without. */
export function bothForms(address: string): [string, string] {
  return [address, address.replace(/\/$/, '')];
}

/** Text in which a regular expression finds nothing but itself; of the characters that addresses have, only a dot means more. */
export function literal(address: string): string {
  return address.replaceAll('.', '\\.');
}

/** Lines as a file. */
export function asText(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
