import type { Holdings } from '../archive/archive.ts';
import type { Archive } from '../archive/types.ts';
import { messagesOf } from '../messages/messages.ts';
import type { ArchiveRecord } from '../parse/records.ts';
import type { Edition } from '../routes.ts';
import type { SiteSettings } from '../site.ts';
import { createSite, defaultSettings } from '../site.ts';

/** What the command says of a site; it goes before what `archive.md` says. */
export type SiteOverrides = Partial<Pick<SiteSettings, 'address' | 'base'>>;

/** An archive as it is published. */
export function editionOf(
  { archive, holdings }: { archive: Archive; holdings: Pick<Holdings, 'archive'> },
  overrides: SiteOverrides,
): Edition {
  return { archive, site: createSite(settingsOf(holdings.archive?.[0]?.record, overrides)) };
}

/** Settings as the command gives them, or `archive.md`, or Dateline’s defaults. */
export function settingsOf(
  { name, description, address, language }: Partial<ArchiveRecord> = {},
  overrides: SiteOverrides = {},
): SiteSettings {
  return {
    ...defaultSettings,
    ...(language && { language, description: messagesOf(language).layout.description }),
    ...(name && { name }),
    ...(description && { description }),
    ...(address && { address }),
    ...overrides,
  };
}
