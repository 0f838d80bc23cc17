import type { Root } from 'hast';
import { absolute } from '../core/notation/html.ts';
import { attribute, elementsOf } from './tree.ts';

/** Where a saved page comes from. */
export interface Origin {
  /** Where it stood, as whoever saved it noted. */
  url?: string;
  /** The snapshot in a web archive that this is. */
  archivedAt?: string;
}

/** Reads what browsers, SingleFile, the Wayback Machine and archive.today write into the pages that they save. */
export function originOf(tree: Root, html: string): Origin {
  const noted = notedAddress(html);
  const snapshot = waybackAddress(html, [noted ?? '', ...linkedAddresses(tree)]);
  if (snapshot) return snapshot;
  const today = archiveToday(tree);
  if (today) return today;
  const url = absolute(noted ?? readerAddress(tree) ?? '', undefined);
  return url === undefined || !/^https?:/.test(url) ? {} : { url };
}

/** An address as it was before the Wayback Machine rewrote it. */
export function original(address: string): string {
  return wayback.exec(address)?.[2] ?? address;
}

const wayback =
  /^(?:https?:)?(?:\/\/web(?:-beta)?\.archive\.org)?\/web\/(\d{4,14})(?:[a-z]{2}_)?\/((?:https?|ftp|mailto|tel|javascript):.*)$/i;

function notedAddress(html: string): string | undefined {
  const head = html.slice(0, 10_000);
  return (
    /<!-{2}\s*saved from url=\(\d+\)(\S+?)\s*-->/i.exec(head)?.[1] ??
    /<!-{2}\s*Page saved with SingleFile\s+url:\s*(\S+)/i.exec(head)?.[1] ??
    /<!-{2}\s*(?:saved from|source|original url|url):?\s+(https?:\/\/\S+?)\s*(?:-->|\n)/i.exec(head)?.[1]
  );
}

function waybackAddress(html: string, addresses: string[]): Origin | undefined {
  const tells = /__wm\.wombat\(\s*"([^"\s]+)"\s*,\s*"(\d{14})"/.exec(html);
  if (tells) return snapshotOf(tells[2]!, original(tells[1]!));
  const direct = /^https?:\/\/web\.archive\.org\/web\//.test(addresses[0]!);
  if (!direct && !/BEGIN WAYBACK TOOLBAR INSERT|FILE ARCHIVED ON \d|id="wm-ipp/.test(html)) return undefined;
  for (const address of addresses) {
    const [, moment, url] = wayback.exec(address) ?? [];
    if (moment !== undefined && url !== undefined) return snapshotOf(moment, url);
  }
  return undefined;
}

function snapshotOf(moment: string, address: string): Origin {
  const url = absolute(address, undefined);
  return url === undefined ? {} : { url, archivedAt: `https://web.archive.org/web/${moment}/${url}` };
}

function linkedAddresses(tree: Root): string[] {
  const found: string[] = [];
  for (const element of elementsOf(tree)) {
    if (element.tagName === 'link' && /canonical|shortlink/.test(attribute(element, 'rel')))
      found.push(attribute(element, 'href'));
    if (element.tagName === 'meta' && attribute(element, 'property') === 'og:url')
      found.push(attribute(element, 'content'));
  }
  return found;
}

/** The link to the page that a browser’s reader view keeps above its text. */
function readerAddress(tree: Root): string | undefined {
  for (const element of elementsOf(tree))
    if (element.tagName === 'a' && / reader-domain /.test(` ${attribute(element, 'className')} `))
      return attribute(element, 'href');
  return undefined;
}

function archiveToday(tree: Root): Origin | undefined {
  const snapshot = linkedAddresses(tree).find((address) =>
    /^https?:\/\/archive\.(?:ph|today|is|li|md|vn|fo)\/./.test(address),
  );
  if (snapshot === undefined) return undefined;
  for (const element of elementsOf(tree)) {
    const value =
      element.tagName === 'input' && attribute(element, 'name') === 'q'
        ? absolute(attribute(element, 'value'), undefined)
        : undefined;
    if (value !== undefined) return { url: value, archivedAt: snapshot };
  }
  return { archivedAt: snapshot };
}
