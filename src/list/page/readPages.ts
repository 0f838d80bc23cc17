import type { ArchivePlace } from '../addresses.ts';
import { storyIdOf } from '../addresses.ts';
import type { KeptStory } from '../keptStory.ts';
import type { PageState } from '../storyPage.ts';
import { readStoryPage } from '../storyPage.ts';

/** What stands at the addresses of stories now. Each page is read once a visit; undefined for one that cannot be reached. */
export class StoryPages {
  readonly #place: ArchivePlace;
  readonly #page: (below: string) => string;
  readonly #read = new Map<string, Promise<PageState | undefined>>();

  constructor(place: ArchivePlace, page: (below: string) => string) {
    this.#place = place;
    this.#page = page;
  }

  at(id: string): Promise<PageState | undefined> {
    const known = this.#read.get(id);
    if (known) return known;
    const read = this.#fetch(id).catch(() => {
      // It is tried again when it is next asked for.
      this.#read.delete(id);
      return undefined;
    });
    this.#read.set(id, read);
    return read;
  }

  async #fetch(id: string): Promise<PageState> {
    const response = await fetch(this.#page(`stories/${id}/`), {
      signal: AbortSignal.timeout(longestWait),
    });
    if (response.status === 404 || response.status === 410) return { state: 'missing' };
    if (!response.ok) throw new Error(`${id}: ${response.status}`);
    const idOf = (address: string): string | undefined => storyIdOf(address, this.#place);
    const now = response.redirected ? idOf(response.url) : undefined;
    if (now !== undefined && now !== id) return { state: 'moved', to: now };
    return readStoryPage(await response.text(), idOf);
  }
}

/** A story with what its page says; its id is another where it has moved. */
export function withPage(story: KeptStory, page: PageState, today: string): KeptStory {
  const { id, kept, facts } = story;
  switch (page.state) {
    case 'moved':
      // What stands there is read next.
      return { id: page.to, kept, ...(facts && { facts }) };
    case 'missing':
      return { id, kept, ...(facts && { facts }), state: 'missing', checked: today };
    case 'withdrawn':
      return { id, kept, facts: page.facts, state: 'withdrawn', checked: today };
    case 'usable':
      return { id, kept, facts: page.facts, checked: today };
  }
}

/** In milliseconds. */
const longestWait = 20_000;
