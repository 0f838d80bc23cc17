import type { Root } from 'hast';
import type { StoryDate } from '../../parse/storyDate.ts';
import type { About } from '../core/delivery.ts';
import { absolute } from '../core/notation/html.ts';
import { attribute, elementsOf } from './tree.ts';

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
  const noted = about?.url ?? notedAddress(html);
  const snapshot = waybackSnapshot(html, [noted ?? '', ...linkedAddresses(tree)]) ?? archiveToday(tree);
  if (snapshot) return { ...fetched, ...snapshot };
  const url = absolute(noted ?? readerAddress(tree) ?? '', undefined);
  return url?.startsWith('http') ? { ...fetched, url } : fetched;
}

/** An address as it was before the Wayback Machine rewrote it. */
export function original(address: string): string {
  return wayback.exec(address)?.[2] ?? address;
}

const wayback =
  /^(?:https?:)?(?:\/\/web(?:-beta)?\.archive\.org)?\/web\/(\d{4,14})(?:[a-z]{2}_)?\/((?:https?|ftp|mailto|tel|javascript):.*)$/i;

function notedAddress(html: string): string | undefined {
  return /<!-{2}\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*|(?:saved from|source|original url|url):?\s+(?=https?:))(\S+?)\s*(?:-->|\n)/i.exec(
    html.slice(0, 10_000),
  )?.[1];
}

function waybackSnapshot(html: string, addresses: string[]): Origin | undefined {
  const [, told, moment] = /__wm\.wombat\(\s*"([^"\s]+)"\s*,\s*"(\d{14})"/.exec(html) ?? [];
  const isOne =
    /^https?:\/\/web\.archive\.org\/web\//.test(addresses[0] ?? '') ||
    /BEGIN WAYBACK TOOLBAR INSERT|FILE ARCHIVED ON \d|id="wm-ipp/.test(html);
  const found =
    told === undefined
      ? isOne
        ? addresses.map((address) => wayback.exec(address)).find(Boolean)
        : undefined
      : ['', moment, original(told)];
  const url = absolute(found?.[2] ?? '', undefined);
  return found && url !== undefined
    ? { url, archivedAt: `https://web.archive.org/web/${found[1]}/${url}` }
    : undefined;
}

function linkedAddresses(tree: Root): string[] {
  return [...elementsOf(tree)].flatMap((element) => {
    if (element.tagName === 'link' && /canonical|shortlink/.test(attribute(element, 'rel')))
      return [attribute(element, 'href')];
    return element.tagName === 'meta' && attribute(element, 'property') === 'og:url'
      ? [attribute(element, 'content')]
      : [];
  });
}

/** The link to the page that a browser’s reader view keeps above its text. */
function readerAddress(tree: Root): string | undefined {
  const link = [...elementsOf(tree)].find(
    ({ tagName, properties }) =>
      tagName === 'a' && [properties['className']].flat().includes('reader-domain'),
  );
  return link && attribute(link, 'href');
}

function archiveToday(tree: Root): Origin | undefined {
  const snapshot = linkedAddresses(tree).find((address) =>
    /^https?:\/\/archive\.(?:ph|today|is|li|md|vn|fo)\/./.test(address),
  );
  if (snapshot === undefined) return undefined;
  const field = [...elementsOf(tree)].find(
    (element) => element.tagName === 'input' && attribute(element, 'name') === 'q',
  );
  const url = field && absolute(attribute(field, 'value'), undefined);
  return { archivedAt: snapshot, ...(url !== undefined && { url }) };
}
