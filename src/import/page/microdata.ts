import type { Element, Root } from 'hast';
import { visible } from '../../parse/sourceText.ts';
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
  const weak: { owner: Thing; name: string; value: unknown }[] = [];
  const stack: Visit[] = [{ node: tree, owner: undefined, related: [] }];
  while (stack.length) {
    const { node, owner, related } = stack.pop()!;
    let [within, open] = [owner, related];
    if (node.type === 'element') {
      const types = typesOf(node);
      const thing: Thing | undefined = types.length ? { '@type': types } : undefined;
      if (thing) described.push({ thing, element: node });
      const names = propertiesOf(node);
      // A class name speaks where no attribute does.
      if (owner && !names.length)
        for (const name of classesOf(node)) weak.push({ owner, name, value: thing ?? valueOf(node) });
      // In RDFa what an element with a type says by `property` may be said of the thing that it is: its name.
      const own: string[] = thing && attribute(node, 'typeof') ? names.filter((name) => name === 'name') : [];
      for (const name of own) add(thing!, name, valueOf(node));
      if (owner)
        for (const name of [...names.filter((one) => !own.includes(one)), ...(thing ? related : [])])
          add(owner, name, thing ?? valueOf(node));
      within = thing ?? owner;
      open = thing ? [] : [...related, ...relations(node)];
    }
    for (const child of node.children.toReversed())
      if (child.type === 'element') stack.push({ node: child, owner: within, related: open });
  }
  for (const { owner, name, value } of weak) if (owner[name] === undefined) add(owner, name, value);
  return described;
}

interface Visit {
  node: Root | Element;
  owner: Thing | undefined;
  /** What the next thing within is to its owner (RDFa’s `rel`). */
  related: string[];
}

function typesOf(element: Element): string[] {
  const types = (attribute(element, 'itemType') || attribute(element, 'typeof')).split(/\s+/).filter(Boolean);
  if (types.length) return types.map((type) => ofRdfa[type] ?? type.replace(/^.*[/#:]/, ''));
  if (element.properties['itemScope'] !== undefined) return ['Thing'];
  const names = attribute(element, 'className').split(' ');
  if (names.includes('hentry') || names.includes('hnews') || names.includes('h-entry')) return ['hentry'];
  return names.includes('vcard') || names.includes('h-card') ? ['vcard'] : [];
}

/** What RDFa says by `rel`; HTML’s own values, without a prefix, are other words. */
function relations(element: Element): string[] {
  const written = attribute(element, 'rel').split(/\s+/);
  return rdfaNames(written.filter((name) => name.includes(':')).join(' '));
}

/** Names of RDFa as schema.org has them; those of other vocabularies are passed over. */
function rdfaNames(written: string): string[] {
  return written
    .split(/\s+/)
    .map((name) => ofRdfa[name] ?? name.replace(/^(?:schema:|https?:\/\/schema\.org\/)/, ''))
    .filter((name) => /^[a-z]\w*$/i.test(name));
}

/** Dublin Core, SIOC and FOAF as content systems wrote them before schema.org, by what stands for it there. */
const ofRdfa: Record<string, string> = {
  'sioc:Item': 'Article', 'sioct:BlogPost': 'BlogPosting', 'foaf:Person': 'Person', 'dc:title': 'headline', 'dcterms:title': 'headline', 'dc:date': 'datePublished',
  'dc:created': 'datePublished', 'dcterms:created': 'datePublished', 'dcterms:issued': 'datePublished', 'dc:modified': 'dateModified', 'dcterms:modified': 'dateModified',
  'sioc:has_creator': 'author', 'dc:creator': 'author', 'dcterms:creator': 'author', 'foaf:name': 'name', 'content:encoded': 'articleBody',
}; // prettier-ignore

function propertiesOf(element: Element): string[] {
  return [
    ...attribute(element, 'itemProp').split(/\s+/),
    ...(element.tagName === 'meta' ? [] : rdfaNames(attribute(element, 'property'))),
  ].filter((name) => name && !name.includes(':'));
}

function classesOf(element: Element): string[] {
  const names = attribute(element, 'className').split(' ');
  return Object.entries(ofClasses).flatMap(([name, property]) => (names.includes(name) ? [property] : []));
}

/** Class names of hNews 0.1, hAtom 0.1 and h-entry, by the property of schema.org that they stand for. */
const ofClasses: Record<string, string> = {
  'entry-title': 'headline', 'p-name': 'headline', published: 'datePublished', 'dt-published': 'datePublished', updated: 'dateModified',
  'dt-updated': 'dateModified', author: 'author', 'p-author': 'author', fn: 'name', dateline: 'dateline', 'source-org': 'publisher',
}; // prettier-ignore

function add(owner: Thing, name: string, value: unknown): void {
  if (typeof value === 'string' && !visible.test(value)) return;
  if (name === 'articleBody' || (name === 'text' && isWritten(owner))) return;
  // Keywords and images come many; of the others the first counts, but for authors.
  const known = owner[name];
  if (known === undefined) owner[name] = value;
  else if (Array.isArray(known)) known.push(value);
  else if (/^(?:author|creator|keywords|image|associatedMedia|about|mentions|articleSection)$/.test(name))
    owner[name] = [known, value];
}

/** Whether the text of a thing is that of an article. */
function isWritten(thing: Thing): boolean {
  return [thing['@type']].flat().some((type) => /Article$|Posting$/.test(String(type)));
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
