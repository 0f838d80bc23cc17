import type { Root } from 'hast';
import type { StoryDate } from '../../parse/storyDate.ts';
import type { About } from '../core/delivery.ts';
import { absolute } from '../core/notation/address.ts';
import { attribute, elementsOf, firstOf } from './tree.ts';

/** Where a saved page comes from. */
export interface Origin {
  /** Where it stood, as whoever saved it noted. */
  url?: string;
  /** The snapshot in a web archive that this is. */
  archivedAt?: string;
  /** When it was fetched from there. */
  fetched?: StoryDate;
}

/** Reads what a web archive says of a page, and what browsers, SingleFile, the Wayback Machine and archive.today write into the pages that they save. */
export function originOf(tree: Root, html: string, about?: About): Origin {
  const fetched = about?.fetched === undefined ? {} : { fetched: about.fetched };
  const noted = about?.url ?? notedAddress.exec(html.slice(0, 10_000))?.[1];
  const linked = [...elementsOf(tree)].flatMap((element) => {
    if (element.tagName === 'link' && /canonical|shortlink/.test(attribute(element, 'rel')))
      return [attribute(element, 'href')];
    return attribute(element, 'property') === 'og:url' ? [attribute(element, 'content')] : [];
  });
  const snapshot = waybackSnapshot(html, [noted ?? '', ...linked]) ?? archiveToday(tree, linked);
  if (snapshot) return { ...fetched, ...snapshot };
  // A browser’s reader view keeps a link to the page above its text.
  const reader = firstOf(tree, (element) => / reader-domain /.test(` ${attribute(element, 'className')} `));
  const url = absolute(noted ?? (reader ? attribute(reader, 'href') : ''), undefined);
  return url?.startsWith('http') ? { ...fetched, url } : fetched;
}

/** An address as it was before the Wayback Machine rewrote it. */
export function original(address: string): string {
  return wayback.exec(address)?.[2] ?? address;
}

const wayback =
  /^(?:https?:)?(?:\/\/web(?:-beta)?\.archive\.org)?\/web\/(\d{4,14})(?:[a-z]{2}_)?\/((?:https?|ftp|mailto|tel|javascript):.*)$/i;
const notedAddress =
  /<!-{2}\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*|(?:saved from|source|original url|url):?\s+(?=https?:))(\S+?)\s*(?:-->|\n)/i;

function waybackSnapshot(html: string, addresses: string[]): Origin | undefined {
  const [, told, moment] = /__wm\.wombat\(\s*"([^"\s]+)"\s*,\s*"(\d{14})"/.exec(html) ?? [];
  const isOne =
    /^https?:\/\/web\.archive\.org\/web\//.test(addresses[0] ?? '') ||
    /BEGIN WAYBACK TOOLBAR INSERT|FILE ARCHIVED ON \d|id="wm-ipp/.test(html);
  const rewritten = isOne ? addresses.map((address) => wayback.exec(address)).find(Boolean) : undefined;
  const [, saved, page = ''] = told === undefined ? (rewritten ?? []) : ['', moment, original(told)];
  const url = absolute(page, undefined);
  return url === undefined ? undefined : { url, archivedAt: `https://web.archive.org/web/${saved}/${url}` };
}

function archiveToday(tree: Root, linked: string[]): Origin | undefined {
  const archivedAt = linked.find((address) =>
    /^https?:\/\/archive\.(?:ph|today|is|li|md|vn|fo)\/./.test(address),
  );
  if (archivedAt === undefined) return undefined;
  const field = firstOf(tree, (one) => one.tagName === 'input' && attribute(one, 'name') === 'q');
  const url = field && absolute(attribute(field, 'value'), undefined);
  return { archivedAt, ...(url !== undefined && { url }) };
}
