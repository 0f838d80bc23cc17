import type { Redirect } from '../edition/redirects.ts';
import { redirectsOf } from '../edition/redirects.ts';
import type { Edition } from '../routes.ts';

/** What a host’s configuration is written from, beside the headers. */
export interface HostRules {
  /** The base path, with a slash at both ends. */
  base: string;
  /** From the root of the host: `/archive/2025/old/`. `from` ends with a slash. */
  redirects: readonly Redirect[];
  /** Addresses that are gone for good, as `from`. */
  gone: readonly string[];
}

export function hostRules(edition: Edition): HostRules {
  const { base } = edition.site;
  const below = (address: string): string => base + address.replace(/^\//, '');
  return {
    base,
    redirects: redirectsOf(edition).map(({ from, to }) => ({ from: below(folder(from)), to: below(to) })),
    gone: edition.archive.gone.map((address) => below(folder(address))),
  };
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

function folder(address: string): string {
  return address.replace(/\/?$/, '/');
}
