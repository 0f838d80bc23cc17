import { foldName } from '../archive/fold.ts';
import type { NameEntry } from './names.ts';

/**
 * Makes a field a combobox with a list that opens below it (WAI-ARIA APG, “Editable Combobox With List Autocomplete”). The hidden field
 * beside it holds the id of what was chosen, and is emptied as soon as the words are changed.
 */
export class Picker {
  readonly #input: HTMLInputElement;
  readonly #id: HTMLInputElement;
  readonly #list: HTMLUListElement;
  readonly #find: (typed: string) => Promise<NameEntry[]>;
  readonly #chosen: (id: string) => void;
  #entries: NameEntry[] = [];
  #active = -1;
  #asked = 0;

  /** `field` holds the visible input, the hidden one and an empty list; `chosen` is told what is taken from the list. */
  constructor(
    field: HTMLElement,
    find: (typed: string) => Promise<NameEntry[]>,
    chosen: (id: string) => void,
  ) {
    this.#chosen = chosen;
    this.#input = field.querySelector('input[role="combobox"]')!;
    this.#id = field.querySelector('input[type="hidden"]')!;
    this.#list = field.querySelector('ul')!;
    this.#find = find;
    this.#list.role = 'listbox';
    this.#list.ariaLabel = this.#list.dataset['label']!;
    this.#input.addEventListener('input', () => {
      this.#id.value = '';
      void this.#open();
    });
    this.#input.addEventListener('keydown', (event) => this.#key(event));
    this.#input.addEventListener('blur', () => this.#close());
    // A press must not take the focus, or the list would be gone before the click.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => {
      const option = (event.target as HTMLElement).closest('li');
      if (option) this.#choose([...this.#list.children].indexOf(option));
    });
  }

  show(id: string, name: string): void {
    this.#id.value = id;
    this.#input.value = name;
    this.#close();
  }

  /** Takes the best match where words stand in the field that were never chosen from the list. */
  async settle(): Promise<void> {
    if (this.#id.value || !this.#input.value.trim()) return;
    const [best] = await this.#find(this.#input.value);
    if (best) this.show(best.id, best.name);
  }

  async #open(): Promise<void> {
    const asked = ++this.#asked;
    const entries = (await this.#find(this.#input.value).catch(() => [])).slice(0, 10);
    if (asked !== this.#asked) return;
    this.#entries = entries;
    this.#active = -1;
    this.#list.replaceChildren(...entries.map((entry, index) => this.#option(entry, index)));
    this.#list.hidden = entries.length === 0;
    this.#input.setAttribute('aria-expanded', String(entries.length > 0));
    this.#input.removeAttribute('aria-activedescendant');
  }

  #option({ name, form, stories }: NameEntry, index: number): HTMLLIElement {
    const option = document.createElement('li');
    option.id = `${this.#list.id}-${index}`;
    option.role = 'option';
    option.ariaSelected = 'false';
    const label = option.appendChild(document.createElement('bdi'));
    label.textContent = name;
    const data = option.appendChild(document.createElement('span'));
    data.className = 'data';
    const matched = foldName(form) === foldName(name) ? '' : `matched ${form} · `;
    data.textContent = ` ${matched}${stories} ${stories === 1 ? 'story' : 'stories'}`;
    return option;
  }

  #key(event: KeyboardEvent): void {
    const last = this.#entries.length - 1;
    const steps: Record<string, () => void> = {
      ArrowDown: () =>
        this.#list.hidden ? void this.#open() : this.#move(this.#active >= last ? 0 : this.#active + 1),
      ArrowUp: () => this.#move(this.#active <= 0 ? last : this.#active - 1),
      Escape: () => (this.#list.hidden ? this.show('', '') : this.#close()),
      Enter: () => this.#choose(this.#active),
    };
    const step = steps[event.key];
    if (
      !step ||
      (event.key === 'Enter' && this.#active < 0) ||
      (event.key === 'ArrowUp' && this.#list.hidden)
    )
      return;
    event.preventDefault();
    step();
  }

  #move(index: number): void {
    this.#active = index;
    for (const [at, option] of [...this.#list.children].entries()) option.ariaSelected = String(at === index);
    const option = this.#list.children[index];
    if (!option) return;
    this.#input.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }

  #choose(index: number): void {
    const entry = this.#entries[index];
    if (!entry) return;
    this.show(entry.id, entry.name);
    this.#chosen(entry.id);
  }

  #close(): void {
    this.#asked++;
    this.#active = -1;
    this.#list.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#input.removeAttribute('aria-activedescendant');
  }
}
