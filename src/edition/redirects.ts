import type { Edition } from '../routes.ts';
import { routes } from '../routes.ts';

/** An older address and where it leads now, from the root of the archive, each with a slash at its end: `/2025/old/`. */
export interface Redirect {
  from: string;
  to: string;
}

/** Every older address of an edition: those of stories, and those that `archive.md` names. */
export function redirectsOf({ archive }: Edition): Redirect[] {
  const ofStories = [...archive.stories, ...archive.canceled].flatMap(({ id, aliases }) =>
    aliases.map((alias) => ({
      from: `/${routes.redirect.address(alias)}`,
      to: `/${routes.story.address(id)}`,
    })),
  );
  return [...ofStories, ...archive.redirects];
}
