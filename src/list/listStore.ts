import type { KeptStory } from './keptStory.ts';
import { readStored, storedText } from './keptStory.ts';

/** What of the browser’s storage a list needs. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** How a change went: `unkept` where the browser keeps nothing, so that it lasts as long as the page; `full` where there was no room, and the list is as it was. */
export type Saved = 'saved' | 'unkept' | 'full';

/**
 * The list of one archive in a browser’s storage. Every change reads first what is stored, so that two windows do not undo each other’s
 * changes. Where nothing can be stored, the list lasts as long as the page.
 */
export class ListStore {
  readonly key: string;
  readonly #storage: TextStorage | undefined;
  #stories: KeptStory[] = [];
  #isDamaged = false;

  /** `base` is the base path of the archive, because one host may have several. */
  constructor(base: string, storage: TextStorage | undefined) {
    this.key = `dateline ${base} list`;
    this.#storage = storage;
    this.read();
  }

  get stories(): KeptStory[] {
    return this.#stories;
  }

  /** Whether what was stored could not be read, or not all of it; it is kept under another key. */
  get isDamaged(): boolean {
    return this.#isDamaged;
  }

  /** Takes what is stored now, as another window may have left it. */
  read(): KeptStory[] {
    const text = this.#stored();
    if (text === undefined) return this.#stories;
    const read = readStored(text ?? storedText([]));
    if (!read?.isWhole) this.#setAside(text ?? '');
    this.#stories = read?.stories ?? [];
    return this.#stories;
  }

  /** Changes the list. What cannot be stored is said, and never thrown. */
  change(edit: (stories: KeptStory[]) => KeptStory[]): Saved {
    const before = this.read();
    this.#stories = edit(before);
    if (!this.#storage) return 'unkept';
    try {
      this.#storage.setItem(this.key, storedText(this.#stories));
      return 'saved';
    } catch {
      if (this.#stored() === undefined) return 'unkept';
      this.#stories = before;
      return 'full';
    }
  }

  /** Null where nothing is stored yet; undefined where nothing can be read. */
  #stored(): string | null | undefined {
    try {
      return this.#storage?.getItem(this.key);
    } catch {
      return undefined;
    }
  }

  #setAside(text: string): void {
    this.#isDamaged = true;
    try {
      this.#storage?.setItem(`${this.key} damaged`, text);
    } catch {
      // There is no room: what could be read is all that is left.
    }
  }
}

/** The storage of a browser; undefined where it refuses, as in some private windows and with cookies turned off. */
export function browserStorage(): Storage | undefined {
  try {
    const storage = window.localStorage;
    const probe = 'dateline probe';
    storage.setItem(probe, '');
    storage.removeItem(probe);
    return storage;
  } catch (error) {
    // A full storage can still be read, and emptied.
    return error instanceof DOMException && error.name === 'QuotaExceededError'
      ? window.localStorage
      : undefined;
  }
}
