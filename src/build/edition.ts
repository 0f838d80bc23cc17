import type { Holdings } from '../archive/archive.ts';
import { openArchive } from '../archive/archive.ts';
import type { Edition } from '../routes.ts';
import type { SiteSettings } from '../site.ts';
import { createSite, defaultSettings } from '../site.ts';

/** What the command says of a site; it goes before what `archive.md` says. */
export type SiteOverrides = Partial<Pick<SiteSettings, 'address' | 'base'>>;

/** Joins what was read. Throws `ContentErrors` with every defect. */
export function openEdition(holdings: Holdings, overrides: SiteOverrides): Edition {
  return { archive: openArchive(holdings), site: createSite(settingsOf(holdings, overrides)) };
}

/** What a site is called and where it stands: as the command says, or `archive.md`, or as Dateline comes. */
function settingsOf({ archive = [] }: Holdings, overrides: SiteOverrides): SiteSettings {
  const { name, description } = archive[0]?.record ?? {};
  return { ...defaultSettings, ...(name && { name }), ...(description && { description }), ...overrides };
}
