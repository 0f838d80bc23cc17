import * as t from '#messages/search/page.ts';
import type { Kind, NameEntry } from '../names.ts';
import { meantBy } from './meant.ts';
import { Picker } from './picker.ts';

/** Who or what has a name as it is typed, and who or what has one that goes on from there; best first. */
export interface Lookup {
  named(typed: string): Promise<NameEntry[]>;
  fitting(typed: string): Promise<NameEntry[]>;
}

/**
 * A field for a person, country, source or topic. What was chosen is in it until the search is sent; typing replaces it, as the chosen
 * name is selected. Text that was not chosen from the list is taken for whom it names; where it names none or several, the field says so and
 * keeps it.
 */
export class SubjectField {
  readonly kind: Kind;
  readonly #input: HTMLInputElement;
  readonly #message: HTMLElement;
  readonly #lookup: Lookup;
  #chosen: NameEntry | undefined;

  constructor(field: HTMLElement, kind: Kind, lookup: Lookup) {
    this.kind = kind;
    this.#lookup = lookup;
    this.#message = field.querySelector('.message')!;
    const { input } = new Picker(
      field,
      async (typed) => ({ before: '', entries: (await lookup.fitting(typed)).slice(0, 10) }),
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
        // Typed after a chosen name, a letter begins another.
        const name = this.#chosen?.name;
        const added = event instanceof InputEvent && event.inputType.startsWith('insert') ? event.data : null;
        if (name && added && input.value === name + added) input.value = added;
        this.#chosen = undefined;
        this.#complain('');
      },
      { capture: true },
    );
  }

  /** Gives the id of what is in the field and empties it; text that does not mean exactly one subject stays, with a message. */
  async take(): Promise<{ id?: string; isUnknown: boolean }> {
    const typed = this.#input.value.trim();
    if (!typed) return { isUnknown: false };
    const [entry, ...others] = this.#chosen ? [this.#chosen] : await this.#meant(typed);
    if (!entry || others.length) {
      const names = [entry, ...others].flatMap((one) => (one ? [one.name] : []));
      this.#complain(
        entry
          ? t.mayBe(t.quoted(typed), t.listed(names.slice(0, mostNamed), 'or'))
          : t.unknown(this.kind, t.quoted(typed)),
      );
      return { isUnknown: true };
    }
    this.#chosen = undefined;
    this.#input.value = '';
    return { id: entry.id, isUnknown: false };
  }

  async #meant(typed: string): Promise<NameEntry[]> {
    const [named, fitting] = await Promise.all([
      this.#lookup.named(typed).catch(() => []),
      this.#lookup.fitting(typed).catch(() => []),
    ]);
    return meantBy(typed, named, fitting);
  }

  #complain(message: string): void {
    this.#message.textContent = message;
    this.#input.ariaInvalid = message ? 'true' : null;
  }
}

const mostNamed = 4;
