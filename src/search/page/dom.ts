import type { Line } from './wording.ts';

type Child = Node | string;

/** Makes an element with a class (empty for none) and what it holds. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = '',
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

export function link(href: string, ...children: Child[]): HTMLAnchorElement {
  const made = make('a', '', ...children);
  made.href = href;
  return made;
}

/** A text that is heard and not seen. */
export function unseen(text: string): HTMLSpanElement {
  return make('span', 'unseen', text);
}

/** The texts and links of a line. */
export function nodesOf(line: Line): Child[] {
  return line.map((part) => (typeof part === 'string' ? part : link(part.href, make('bdi', '', part.text))));
}

/** The nearest element around an event’s target that a selector matches. */
export function closest(event: Event, selector: string): Element | null {
  return event.target instanceof Element ? event.target.closest(selector) : null;
}

/** The element that the page must have. */
export function element<T extends HTMLElement = HTMLElement>(selector: string): T {
  return document.querySelector<T>(selector)!;
}
