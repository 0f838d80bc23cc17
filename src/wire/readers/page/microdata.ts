import type { Element, Root } from 'hast';
import { visible } from '../../../parse/sourceText.ts';
import type { Thing } from './jsonLd.ts';
import { attribute, elementsOf, wordsIn } from './tree.ts';

/** A thing that a page describes within its text, and the element that is it. */
export interface Described {
  thing: Thing;
  element: Element;
}

/**
 * What a page says in microdata (WHATWG HTML, section 5), RDFa Lite 1.1 with schema.org, or the older class names of hNews and hAtom, in the shape of JSON-LD.
 * The text of the article itself is not among it: that is taken from the page.
 */
export function describedThings(tree: Root): Described[] {
  const described: Described[] = [];
  const stack: { node: Root | Element; owner: Thing | undefined }[] = [{ node: tree, owner: undefined }];
  while (stack.length) {
    const { node, owner } = stack.pop()!;
    let within = owner;
    if (node.type === 'element') {
      const names = propertiesOf(node);
      const type = typeOf(node);
      const thing: Thing | undefined = type === undefined ? undefined : { '@type': type };
      if (thing) described.push({ thing, element: node });
      if (owner) for (const name of names) add(owner, name, thing ?? valueOf(node));
      within = thing ?? owner;
    }
    for (const child of node.children.toReversed())
      if (child.type === 'element') stack.push({ node: child, owner: within });
  }
  return described;
}

function typeOf(element: Element): string | undefined {
  const type = attribute(element, 'itemType') || attribute(element, 'typeOf');
  if (type) return type.split(' ')[0]!.replace(/^.*[/#:]/, '');
  if (element.properties['itemScope'] !== undefined) return 'Thing';
  const names = attribute(element, 'className').split(' ');
  if (names.includes('hentry') || names.includes('hnews') || names.includes('h-entry')) return 'hentry';
  return names.includes('vcard') || names.includes('h-card') ? 'vcard' : undefined;
}

function propertiesOf(element: Element): string[] {
  const written = [
    ...attribute(element, 'itemProp').split(/\s+/),
    ...(element.tagName === 'meta' ? [] : attribute(element, 'property').split(/\s+/)),
  ]
    .map((name) => name.replace(/^(?:schema:|https?:\/\/schema\.org\/)/, ''))
    .filter((name) => name && !name.includes(':'));
  if (written.length) return written;
  const names = attribute(element, 'className').split(' ');
  return Object.entries(ofClasses).flatMap(([name, property]) => (names.includes(name) ? [property] : []));
}

/** Class names of hNews 0.1, hAtom 0.1 and h-entry, by the property of schema.org that they stand for. */
const ofClasses: Record<string, string> = {
  'entry-title': 'headline', 'p-name': 'headline', published: 'datePublished', 'dt-published': 'datePublished', updated: 'dateModified',
  'dt-updated': 'dateModified', author: 'author', 'p-author': 'author', fn: 'name', dateline: 'dateline', 'source-org': 'publisher',
}; // prettier-ignore

function add(owner: Thing, name: string, value: unknown): void {
  if (name === 'articleBody' || (typeof value === 'string' && !visible.test(value))) return;
  // Keywords and images come many; of the others the first counts, but for authors.
  const known = owner[name];
  if (known === undefined) owner[name] = value;
  else if (Array.isArray(known)) known.push(value);
  else if (/^(?:author|creator|keywords|image|associatedMedia|about|mentions|articleSection)$/.test(name))
    owner[name] = [known, value];
}

function valueOf(element: Element): string {
  for (const name of ['content', 'dateTime']) {
    const written = attribute(element, name);
    if (written) return written;
  }
  if (
    /^(?:a|link|area)$/.test(element.tagName) &&
    /url|sameAs|mainEntityOfPage/i.test(attribute(element, 'itemProp'))
  )
    return attribute(element, 'href');
  if (/^(?:img|amp-img|source)$/.test(element.tagName)) return attribute(element, 'src');
  if (element.tagName === 'abbr' && attribute(element, 'title')) return attribute(element, 'title');
  return wordsIn(element).slice(0, 5_000);
}

/** Whether any thing of a kind is described within an element, and not only itself. */
export function* within(element: Element, described: Described[]): Generator<Described> {
  const inner = new Set<Element>([element, ...elementsOf(element)]);
  for (const one of described) if (inner.has(one.element)) yield one;
}
