/*
 * An archive as it is published: joined, with its settings, and with no alias or link that does not fit its addresses. What is wrong with
 * these is reported together with all that is wrong with records.
 */
import type { Holdings } from '../archive/archive.ts';
import { joinRecords, joinWithoutMentions, recordDefects } from '../archive/archive.ts';
import { messagesOf } from '../messages/messages.ts';
import type { Defect } from '../parse/contentError.ts';
import { ContentErrors, inOrder } from '../parse/contentError.ts';
import type { ArchiveRecord } from '../parse/records.ts';
import type { Edition, ListedEdition } from '../routes.ts';
import type { Site, SiteSettings } from '../site.ts';
import { createSite, defaultSettings } from '../site.ts';
import { addressesOf, addressesOfRecords } from './addresses.ts';
import { takenAliases } from './aliases.ts';
import { LinkCheck } from './links.ts';
import { editionOf, listed, ownPagesOf } from './listed.ts';
import type { Standing } from './permanence.ts';
import { standingOf } from './permanence.ts';
import { searchDefects } from './searches.ts';

/** What the command says of a site; it goes before what `archive.md` says. */
export type SiteOverrides = Partial<Pick<SiteSettings, 'address' | 'base'>>;

/** Joins the records of a content folder. Throws `ContentErrors` with every defect of the run; the order of the files does not matter. */
export function openEdition(holdings: Holdings, overrides: SiteOverrides = {}): ListedEdition {
  const defects = unjoinedDefects(holdings);
  if (defects.length) throw new ContentErrors([...defects, ...unjoinedLinks(holdings).defects()]);
  const joined = editionOf({ archive: joinRecords(holdings), site: siteOf(holdings, overrides) });
  const { edition, defects: misfits } = placed(joined, holdings);
  if (misfits.length) throw new ContentErrors(misfits);
  return edition;
}

/** An archive with its pages at their addresses, and the links, redirects and recorded addresses that fit none of them. */
function placed(joined: Edition, holdings: Holdings): { edition: ListedEdition; defects: Defect[] } {
  const own = ownPagesOf(joined);
  const { moved, defects } = standingOf(joined, own, holdings);
  const edition = listed({ ...joined, moved }, own);
  return { edition, defects: [...defects, ...joinedLinks(holdings, edition).defects()] };
}

/** Every defect with which `openEdition` would throw, in the order of the files. The archive, which takes longest, is joined only where it must be. */
export function contentDefects(holdings: Holdings): Defect[] {
  const defects = unjoinedDefects(holdings);
  const links = unjoinedLinks(holdings);
  if (defects.length) return inOrder([...defects, ...links.defects()]);
  const site = siteOf(holdings);
  if (!links.isUnsure()) {
    const standing = standingWithoutMentions(holdings, site);
    if (!standing.isUnsure) return inOrder([...standing.defects, ...links.defects()]);
  }
  return inOrder(placed(editionOf({ archive: joinRecords(holdings), site }), holdings).defects);
}

/** What is known of addresses without reading what words name, which takes longest. */
function standingWithoutMentions(holdings: Holdings, site: Site): Pick<Standing, 'defects' | 'isUnsure'> {
  const { redirects = [], gone = [] } = holdings.archive?.[0]?.record ?? {};
  if (!holdings.addresses && !redirects.length && !gone.length) return { defects: [], isUnsure: false };
  const edition = editionOf({ archive: joinWithoutMentions(holdings), site });
  return standingOf(edition, ownPagesOf(edition), holdings);
}

/** The links of records that need not fit together. */
export function unjoinedLinks(holdings: Holdings): LinkCheck {
  return new LinkCheck(holdings, () => addressesOfRecords(holdings, siteOf(holdings)));
}

/** Settings as the command gives them, or `archive.md`, or Dateline’s defaults. */
export function settingsOf(
  archive: Partial<ArchiveRecord> = {},
  overrides: SiteOverrides = {},
): SiteSettings {
  const { name, description, address, language, features, rights, contact, publisher, robots } = archive;
  return {
    ...defaultSettings,
    ...(language && { language, description: messagesOf(language).layout.description }),
    ...(name && { name }),
    ...(description && { description }),
    ...(address && { address }),
    ...(features?.offline && { offline: true }),
    ...(features?.markdown !== undefined && { markdown: features.markdown }),
    ...(rights && { rights }),
    ...(contact && { contact }),
    ...(publisher && { publisher }),
    ...(robots && { robots }),
    ...overrides,
  };
}

function siteOf(holdings: Holdings, overrides?: SiteOverrides): Site {
  return createSite(settingsOf(holdings.archive?.[0]?.record, overrides));
}

/** What keeps records from being joined, or from being published at the addresses that they claim. */
function unjoinedDefects(holdings: Holdings): Defect[] {
  return [...recordDefects(holdings), ...takenAliases(holdings.stories), ...searchDefects(holdings.archive)];
}

function joinedLinks(holdings: Holdings, edition: ListedEdition): LinkCheck {
  return new LinkCheck(holdings, () => addressesOf(edition, holdings.publicFiles));
}
