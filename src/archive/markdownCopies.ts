import { withholdsText } from './dataset.ts';
import type { Archive, Story } from './types.ts';

/** Up to how many stories an archive has copies of them as Markdown where `archive.md` does not say: each is a file more. */
export const mostCopied = 20_000;

/** Whether stories stand beside their pages as Markdown too. */
export function copiesStories(
  { stories }: Pick<Archive, 'stories'>,
  { markdown }: { markdown?: boolean | undefined },
): boolean {
  return markdown ?? stories.length <= mostCopied;
}

/** Whether the rights of a story, or else of the archive, allow to hand its text on. */
export function mayBeCopied(
  { rights }: Pick<Story, 'rights'>,
  site: { rights?: string | undefined },
): boolean {
  return !withholdsText(rights ?? site.rights);
}
