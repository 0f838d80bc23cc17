import type { Edition, ListedEdition, Page } from '../routes.ts';
import { pagesOf, routes } from '../routes.ts';
import { namesOf } from '../search/index/searchFiles.ts';
import { namedSearches } from '../search/named/namedSearch.ts';
import type { NameShard } from '../search/names.ts';
import { goneOf, redirectsOf } from './redirects.ts';

/** An archive with what its named searches find. */
export function editionOf({ archive, site }: Pick<Edition, 'archive' | 'site'>): Edition {
  let names: Map<string, NameShard> | undefined;
  return {
    archive,
    site,
    searches: namedSearches(archive, site.language, site.t),
    names: () => (names ??= namesOf(archive)),
  };
}

/** Lists the pages of an edition: `own` ones, where they are known already, and those that stand in place of others. */
export function listed(edition: Edition, own = ownPagesOf(edition)): ListedEdition {
  const moved = { redirects: redirectsOf(edition), gone: goneOf(edition) };
  const { template, pages, unlisted } = routes.redirect;
  const others = Array.from(pages({ ...edition, moved }), (page): Page => ({
    template,
    ...page,
    ...(unlisted && { unlisted }),
  }));
  return { ...edition, moved, pages: [...own, ...others] };
}

/** The pages of an edition that stand in place of no others. */
export function ownPagesOf({ archive, site, searches, names }: Edition): Page[] {
  return [...pagesOf({ archive, site, searches, names })];
}
