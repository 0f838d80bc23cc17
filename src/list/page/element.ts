/** The element that the page, or a part of it, must have. */
export function element<T extends HTMLElement = HTMLElement>(
  selector: string,
  within: ParentNode = document,
): T {
  return within.querySelector<T>(selector)!;
}
