import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { oneLine, sound } from '../core/notation/oneLine.ts';
import { inline as inlineText } from '../core/notation/elements.ts';

/**
 * A page as a tree (WHATWG HTML, “Parsing HTML documents”), with the places of its elements. Undefined where it is so large or so broken that
 * a tree would cost minutes.
 */
export function pageTree(html: string): Root | undefined {
  try {
    return html.split('<', mostTags).length < mostTags ? fromHtml(sound(html)) : undefined;
  } catch {
    // A stack that is too short for what nests unseen.
    return undefined;
  }
}

/** Start and end tags; a long story’s page has some thousand. */
const mostTags = 150_000;

/** Every element below a node, in the order of the page, down to where `into` says no. */
export function* elementsOf(
  node: Nodes,
  into: (element: Element) => boolean = () => true,
): Generator<Element> {
  const stack = 'children' in node ? node.children.toReversed() : [];
  while (stack.length) {
    const child = stack.pop()!;
    if (child.type !== 'element') continue;
    yield child;
    if (into(child)) for (const inner of child.children.toReversed()) stack.push(inner);
  }
}

export function firstOf(node: Nodes, fits: (element: Element) => boolean): Element | undefined {
  for (const element of elementsOf(node)) if (fits(element)) return element;
  return undefined;
}

/** An attribute as text, a list of tokens with single spaces; empty where it is not there. Named as hast names properties. */
export function attribute(element: Element, name: string): string {
  const value = element.properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return value === undefined || value === null || value === false ? '' : String(value);
}

/** The tokens of some attributes: `itemprop="a b"` → `a`, `b`. */
export function tokens(element: Element, ...names: string[]): string[] {
  return names.flatMap((name) => attribute(element, name).split(/\s+/)).filter(Boolean);
}

/** The words of a node that a reader of the page sees, on one line. */
export function wordsIn(...nodes: Nodes[]): string {
  const parts: string[] = [];
  const stack = nodes.toReversed();
  while (stack.length) {
    const one = stack.pop()!;
    if (one.type === 'text') parts.push(one.value);
    if (one.type !== 'element' && one.type !== 'root') continue;
    if (one.type === 'element' && (isSilent(one) || isHidden(one))) continue;
    if (one.type === 'element' && !inline.has(one.tagName)) {
      parts.push(' ');
      stack.push({ type: 'text', value: ' ' });
    }
    for (const child of one.children.toReversed()) stack.push(child);
  }
  return oneLine(parts.join(''));
}

/** The text of an element that holds no elements: a script, a title. */
export function rawText(element: Element | undefined): string {
  return (element?.children ?? []).map((child) => (child.type === 'text' ? child.value : '')).join('');
}

/**
 * Class names and id of an element, in small letters, their parts joined by hyphens: `articleBody__text` → `article-body-text`. An element of the page’s own
 * making is named by its tag and its `name` as well: `<x-island name="EmailSignup">`.
 */
export function namesOf(element: Element): string[] {
  const isOwn = element.tagName.includes('-') && !element.tagName.startsWith('amp-');
  const own = isOwn ? [element.tagName, ...tokens(element, 'name')] : [];
  return [...own, ...tokens(element, 'className', 'id', 'dataTestid', 'dataComponent')]
    .slice(0, 60)
    .map((name) =>
      name
        .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1-')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, ''),
    )
    .filter(Boolean);
}

export function isNamed(element: Element, shape: RegExp): boolean {
  return namesOf(element).some((name) => shape.test(name));
}

/** Whether the page says that its reader shall not see an element: by attribute, by style, or by one of the names for what only machines read out. */
export function isHidden(element: Element): boolean {
  const { hidden } = element.properties;
  return (
    (hidden !== undefined && hidden !== false && hidden !== 'until-found') ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style')) ||
    isHiddenByName(element)
  );
}

/** Whether a class hides it, and none for a size of screen shows it again (`hidden md:block`). More than a line, as a whole story, is shown by a script. */
function isHiddenByName(element: Element): boolean {
  const names = tokens(element, 'className');
  if (names.some((name) => hiding.test(name))) return true;
  const isLine = element.children.every((child) => child.type !== 'element' || inline.has(child.tagName));
  const isShown = names.some((name) => /^(?:\w+:|d-(?!none$))/.test(name));
  return isLine && !isShown && names.some((name) => /^(?:hidden|is-hidden|d-none)$/.test(name));
}

const hiding =
  /^(?:visually[-_]?hidden[\w-]*|sr-only|screen-?reader-(?:text|only)|assistive-text|a11y-hidden|offscreen|wp-a11y[\w-]*)$/i;

export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}

/** Whether an element’s content is no text of the page. A `noscript` that holds a whole page was never closed, or is the page for want of scripts. */
export function isSilent(element: Element): boolean {
  if (element.tagName !== 'noscript') return silent.has(element.tagName);
  let paragraphs = 0;
  const isText = ({ tagName }: Element) =>
    /^(?:h1|article|main|noscript|plaintext)$/.test(tagName) || (tagName === 'p' && ++paragraphs > 2);
  return !firstOf(element, isText);
}

const silent = new Set(
  'script style template noscript iframe object embed svg math canvas head title noembed noframes datalist audio video amp-analytics amp-state amp-script'.split(
    ' ',
  ),
);

/** Elements that do not part words. */
export const inline = new Set([...inlineText, 'img']);
