import type { Archive } from '../archive/types.ts';
import type { Edition } from '../routes.ts';
import { routes } from '../routes.ts';

/**
 * An older address and where it leads now, from the root of the archive: `/stories/2025/old/` → `/stories/2025/new/`. What stands at `to` is
 * no redirect. Addresses of pages end with a slash; those of files do not, and a host without redirects has a copy of the file there.
 */
export interface Redirect {
  from: string;
  to: string;
  /** Whether a story’s `aliases` say so, or `redirects` of `archive.md`; or a list became shorter, so that it may be undone later. */
  by: 'alias' | 'archive' | 'list';
}

/** Addresses at which nothing stands of its own. */
export interface Moved {
  redirects: Redirect[];
  /** Given up for good, each from the root of the archive: `/topics/misprint/`. */
  gone: string[];
}

/** Every older address of an edition, each once; with what the record of addresses adds, where the edition was opened with it. */
export function redirectsOf(edition: Edition): Redirect[] {
  return movedOf(edition).redirects;
}

/** Every address that was given up, for hosts that can answer 410. */
export function goneOf(edition: Edition): string[] {
  return movedOf(edition).gone;
}

function movedOf({ archive, moved }: Edition): Moved {
  return (
    moved ?? {
      redirects: [...aliasesOf(archive), ...archive.redirects.map(({ from, to }) => declared(from, to))],
      gone: archive.gone.map(pageAddress),
    }
  );
}

/** The redirects that stories name. */
export function aliasesOf({ stories, canceled }: Archive): Redirect[] {
  return [...stories, ...canceled].flatMap(({ id, aliases }) =>
    aliases.map((alias): Redirect => ({
      from: `/${routes.redirect.address(alias)}`,
      to: `/${routes.story.address(id)}`,
      by: 'alias',
    })),
  );
}

function declared(from: string, to: string): Redirect {
  return { from: pageAddress(from), to: pageAddress(to), by: 'archive' };
}

/** An address as that of a page: `/topics/un`, `/topics/un/index.html` as `/topics/un/`. */
export function pageAddress(address: string): string {
  return address.replace(/(?:\/index\.html)?\/?$/i, '/');
}
