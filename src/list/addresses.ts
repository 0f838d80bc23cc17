import { isStoryId } from './keptStory.ts';

/** Where an archive is, as its pages know it. */
export interface ArchivePlace {
  /** The full address of the front page, which citations give: `https://dateline.example/archive/`. */
  front: string;
  /** The full address at which it is read now: `http://localhost:4321/archive/`. */
  here: string;
}

/** The id of the story at an address of this archive, in full or from the root of its host; undefined where it is none. */
export function storyIdOf(address: string, { front, here }: ArchivePlace): string | undefined {
  const roots = [front, here, new URL(here).pathname];
  const root = roots.find((one) => address.startsWith(`${one}stories/`));
  if (root === undefined) return undefined;
  const id = address
    .slice(root.length + 'stories/'.length)
    .replace(/[?#].*$/s, '')
    .replace(/\/(?:index\.html)?$/, '');
  return isStoryId(id) ? id : undefined;
}

/**
 * The stories whose addresses stand in a text, each once, in their order: an exported list of any form, a page of citations, an e-mail, or
 * the address of a shared list.
 */
export function storyIdsIn(text: string, place: ArchivePlace): string[] {
  const addresses = text.match(/https?:\/\/[^\s"'<>{}()[\],،؛]+/g) ?? [];
  // A sentence may end behind an address.
  const stories = addresses.map((address) => storyIdOf(address.replace(/[.;:!?]+$/, ''), place));
  const lists = [...text.matchAll(/#ids=[\w/,%-]+/g)].flatMap(([fragment]) => sharedIds(fragment));
  return [...new Set([...stories, ...lists])].filter((id) => id !== undefined);
}

/**
 * The address by which a list is shared, below the page’s own: `#ids=2025/04/08/talks,2025/04/09/oil`. What is behind `#` is sent to no host,
 * and may be as long as a list is.
 */
export function sharedFragment(ids: string[]): string {
  return `#ids=${ids.join(',')}`;
}

/** The stories of such an address; those that are no ids are left out. */
export function sharedIds(fragment: string): string[] {
  const [, list = ''] = /^[#?](?:.*&)?ids=([^&]*)/s.exec(fragment) ?? [];
  return [...new Set(decoded(list).split(',').filter(isStoryId))];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
