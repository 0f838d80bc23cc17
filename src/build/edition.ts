import type { Archive, Holdings } from '../archive/archive.ts';
import { openArchive } from '../archive/archive.ts';
import type { Edition } from '../routes.ts';
import type { Finding } from '../search/index/finding.ts';
import { findingOf } from '../search/index/finding.ts';
import { shardsText } from '../search/names.ts';
import type { SiteSettings } from '../site.ts';
import { createSite, defaultSettings } from '../site.ts';

/** What the command says of a site; it goes before what `archive.md` says. */
export type SiteOverrides = Partial<Pick<SiteSettings, 'address' | 'base'>>;

/** All that one build shows. */
export interface OpenEdition extends Edition {
  archive: Archive;
  finding: Finding;
}

/** What a site is called and where it stands: as the command says, or `archive.md`, or as Dateline comes. */
export function settingsOf({ archive = [] }: Holdings, overrides: SiteOverrides): SiteSettings {
  const { name, description } = archive[0]?.record ?? {};
  return { ...defaultSettings, ...(name && { name }), ...(description && { description }), ...overrides };
}

/** Joins what was read. Throws `ContentErrors` with every defect. */
export function openEdition(holdings: Holdings, settings: SiteSettings): OpenEdition {
  const archive = openArchive(holdings);
  const finding = findingOf(archive);
  return { archive, site: createSite(settings), finding, nameShards: shardsText(finding.names.keys()) };
}
