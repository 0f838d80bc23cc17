import { xmlText } from '../../../files/xmlText.ts';
import { laidOut } from './paragraphs.ts';
import { looksLikeHtml, plainText, unescaped } from './html.ts';
import { inline, emptyInHtml } from './elements.ts';
import type { XmlElement } from './xml.ts';

/** How the elements of a vocabulary are written in HTML. */
export interface Vocabulary {
  /** The HTML of an element, if it is not that of its name: `inner` gives the HTML of what it holds. */
  write: (element: XmlElement, inner: () => string) => string | undefined;
  /** Elements that hold paragraphs. */
  containers: Set<string>;
}

/**
 * A piece of text in XML as HTML source, for `readFragment`. Text that was escaped twice (`&amp;quot;`) is read as it was meant, a paragraph that holds
 * escaped markup is markup, and a paragraph in which a wire’s lines are laid out for a printer is as many as it looks.
 */
export function htmlSource(element: XmlElement, vocabulary: Vocabulary): string {
  const isFlow = vocabulary.containers.has(element.name) || element.name === 'p';
  const inner = () => (isFlow ? flowOf(element, vocabulary) : innerOf(element, vocabulary));
  if (element.name === 'pre') return `<p>${inner().trim().split('\n').join('<br>')}</p>`;
  return vocabulary.write(element, inner) ?? tagged(element, inner());
}

/** An element’s HTML under its own name, or another. */
export function tagged({ name, attributes }: XmlElement, inner: string, as = name): string {
  const kept = Object.entries(attributes)
    .filter(([attribute]) => /^(?:href|src|alt|data-src)$/.test(attribute))
    .map(([attribute, value]) => ` ${attribute}="${asMeant(value)}"`)
    .join('');
  if (as === 'p' && /^<(?:p>|!--html-->)/.test(inner)) return inner;
  return emptyInHtml.has(as) ? `<${as}${kept}>` : `<${as}${kept}>${inner}</${as}>`;
}

/** The words of an element on one line, as one would print them. */
export function printed(element: XmlElement | undefined): string {
  return element ? plainText(asMeant(spaced(element))) : '';
}

function flowOf(element: XmlElement, vocabulary: Vocabulary): string {
  const { children, name } = element;
  const paragraphs = (parts: string[]) => parts.map((part) => `<p>${part}</p>`).join('');
  if (children.every((child) => typeof child === 'string')) {
    const text = unescaped(children.join(''));
    const isHtml = name === 'p' ? /^\s*<[a-z][^<>]*>[^]*>\s*$/i.test(text) : looksLikeHtml(text);
    if (isHtml) return `<!--html-->${text.replace(twoBreaks, '<p>')}`;
    const parts = laidOut(text);
    return name === 'p' && parts.length < 2 ? asMeant(text) : paragraphs(parts.map(asMeant));
  }
  const isLine = children.every(
    (child) => typeof child === 'string' || child.name === 'br' || inline.has(child.name),
  );
  const inner = innerOf(element, vocabulary);
  return isLine && inner.search(twoBreaks) >= 0 ? paragraphs(inner.split(twoBreaks)) : inner;
}

function innerOf({ children }: XmlElement, vocabulary: Vocabulary): string {
  const written = children.map((child, index) => {
    // A pretty-printer parts a link from the comma after it.
    if (typeof child === 'string')
      return asMeant(index > 0 ? child.replace(/^\s*\n\s*(?=[,.;:!?)])/, '') : child);
    const before = children[index - 1];
    // An element of no HTML, `<Company>`, was put between words whose space went with it.
    const isPut = typeof before === 'string' && /[\p{L}\p{N}]$/u.test(before) && /^\p{Lu}/u.test(child.name);
    return (isPut ? ' ' : '') + htmlSource(child, vocabulary);
  });
  return written.join('');
}

function spaced(element: XmlElement): string {
  const inner = element.children.map((child) => (typeof child === 'string' ? child : spaced(child))).join('');
  return inline.has(element.name) ? inner : ` ${inner} `;
}

const twoBreaks = /(?:<br\s*\/?>\s*){2,}/gi;

function asMeant(text: string): string {
  return xmlText(text).replace(
    /&amp;(#\d{2,6}|#x[\da-f]{2,5}|quot|apos|amp|lt|gt|nbsp|[a-z]{4,8});/gi,
    '&$1;',
  );
}
