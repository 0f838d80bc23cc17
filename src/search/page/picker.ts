import * as t from '#messages/search/page.ts';
import { foldName } from '../../archive/fold.ts';
import { closest, make } from './dom.ts';
import type { NameEntry } from '../names.ts';
import type { Suggestions } from './suggest.ts';

/**
 * Makes a field a combobox with a list that opens below it (WAI-ARIA APG, “Editable Combobox With List Autocomplete”). No entry is taken
 * unless it is chosen by a key or a press.
 */
export class Picker {
  readonly input: HTMLInputElement;
  readonly #list: HTMLUListElement;
  readonly #find: (typed: string) => Promise<Suggestions>;
  readonly #choose: (entry: NameEntry, before: string) => void;
  #suggestions: Suggestions = { before: '', entries: [] };
  #active = -1;
  #turn = 0;

  /** `field` holds the input and an empty list; `choose` gets what is taken from the list, and the words before it. */
  constructor(
    field: HTMLElement,
    find: (typed: string) => Promise<Suggestions>,
    choose: (entry: NameEntry, before: string) => void,
  ) {
    this.#find = find;
    this.#choose = choose;
    this.input = field.querySelector('input')!;
    this.#list = field.querySelector('ul')!;
    this.#list.role = 'listbox';
    this.#list.ariaLabel = this.#list.dataset['label']!;
    this.input.addEventListener('input', () => void this.#open());
    this.input.addEventListener('keydown', (event) => this.#key(event));
    this.input.addEventListener('blur', () => this.close());
    // A press must not take the focus, or the list would be gone before the click.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => {
      const option = closest(event, 'li');
      if (option) this.#take([...this.#list.children].indexOf(option));
    });
  }

  close(): void {
    this.#turn++;
    this.#active = -1;
    this.#list.hidden = true;
    this.input.setAttribute('aria-expanded', 'false');
    this.input.removeAttribute('aria-activedescendant');
  }

  async #open(): Promise<void> {
    const turn = ++this.#turn;
    const suggestions = await this.#find(this.input.value).catch(() => ({ before: '', entries: [] }));
    if (turn !== this.#turn) return;
    this.#suggestions = suggestions;
    this.#active = -1;
    const { entries } = suggestions;
    this.#list.replaceChildren(...entries.map((entry, index) => this.#option(entry, index)));
    this.#list.hidden = entries.length === 0;
    this.input.setAttribute('aria-expanded', String(entries.length > 0));
    this.input.removeAttribute('aria-activedescendant');
  }

  #option({ kind, name, form, stories }: NameEntry, index: number): HTMLLIElement {
    const matched = foldName(form) === foldName(name) ? '' : form;
    const option = make(
      'li',
      '',
      make('bdi', '', name),
      make('span', 'data', t.offered(kind, matched, stories)),
    );
    option.id = `${this.#list.id}-${index}`;
    option.role = 'option';
    option.ariaSelected = 'false';
    return option;
  }

  #key(event: KeyboardEvent): void {
    const last = this.#suggestions.entries.length - 1;
    const isOpen = !this.#list.hidden;
    const steps: Record<string, (() => void) | false> = {
      ArrowDown: () => (isOpen ? this.#move(this.#active >= last ? 0 : this.#active + 1) : void this.#open()),
      ArrowUp: isOpen && (() => this.#move(this.#active <= 0 ? last : this.#active - 1)),
      Escape: () => {
        if (isOpen) return this.close();
        this.input.value = '';
        this.input.dispatchEvent(new Event('input'));
      },
      Enter: this.#active >= 0 && (() => this.#take(this.#active)),
    };
    const step = !event.isComposing && steps[event.key];
    if (!step) return;
    event.preventDefault();
    step();
  }

  #move(index: number): void {
    this.#active = index;
    for (const [at, option] of [...this.#list.children].entries()) option.ariaSelected = String(at === index);
    const option = this.#list.children[index];
    if (!option) return;
    this.input.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }

  #take(index: number): void {
    const entry = this.#suggestions.entries[index];
    if (!entry) return;
    const { before } = this.#suggestions;
    this.close();
    this.#choose(entry, before);
  }
}
