import * as t from '#messages/search/page.ts';
import type { Kind, NameEntry } from '../names.ts';
import { Picker } from './picker.ts';

/**
 * A field for a person, country, source or topic. What was chosen stands in it until the search is sent; typing replaces it, as the chosen
 * name is selected. Text that was not chosen from the list is taken for its best match; where it has none, the field says so and keeps it.
 */
export class SubjectField {
  readonly kind: Kind;
  readonly #input: HTMLInputElement;
  readonly #message: HTMLElement;
  readonly #find: (typed: string) => Promise<NameEntry[]>;
  #chosen: NameEntry | undefined;

  constructor(field: HTMLElement, kind: Kind, find: (typed: string) => Promise<NameEntry[]>) {
    this.kind = kind;
    this.#find = find;
    this.#message = field.querySelector('.message')!;
    const { input } = new Picker(
      field,
      async (typed) => ({ before: '', entries: (await find(typed)).slice(0, 10) }),
      (entry) => {
        this.#chosen = entry;
        input.value = entry.name;
        input.select();
      },
    );
    this.#input = input;
    input.addEventListener(
      'input',
      (event) => {
        // Typed behind a chosen name, a letter begins another.
        const name = this.#chosen?.name;
        const added = event instanceof InputEvent && event.inputType.startsWith('insert') ? event.data : null;
        if (name && added && input.value === name + added) input.value = added;
        this.#chosen = undefined;
        this.#complain('');
      },
      { capture: true },
    );
  }

  /** Gives the id of what stands in the field and empties it; what the archive does not know stays, with a message. */
  async take(): Promise<{ id?: string; isUnknown: boolean }> {
    const typed = this.#input.value.trim();
    if (!typed) return { isUnknown: false };
    const entry = this.#chosen ?? (await this.#find(typed).catch(() => []))[0];
    if (!entry) {
      this.#complain(t.unknown(this.kind, t.quoted(typed)));
      return { isUnknown: true };
    }
    this.#chosen = undefined;
    this.#input.value = '';
    return { id: entry.id, isUnknown: false };
  }

  #complain(message: string): void {
    this.#message.textContent = message;
    this.#input.ariaInvalid = message ? 'true' : null;
  }
}
