import type { Holdings } from '../archive/archive.ts';
import type { Archive } from '../archive/types.ts';
import type { Edition } from '../routes.ts';
import type { SiteSettings } from '../site.ts';
import { createSite, defaultSettings } from '../site.ts';

/** What the command says of a site; it goes before what `archive.md` says. */
export type SiteOverrides = Partial<Pick<SiteSettings, 'address' | 'base'>>;

/** An archive as it is published: called and placed as the command says, or `archive.md`, or as Dateline comes. */
export function editionOf(
  { archive, holdings }: { archive: Archive; holdings: Pick<Holdings, 'archive'> },
  overrides: SiteOverrides,
): Edition {
  const { name, description } = holdings.archive?.[0]?.record ?? {};
  const site = createSite({
    ...defaultSettings,
    ...(name && { name }),
    ...(description && { description }),
    ...overrides,
  });
  return { archive, site };
}
