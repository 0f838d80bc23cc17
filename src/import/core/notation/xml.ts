import { xmlText } from '../../../files/xmlText.ts';
import type { Doubt, Place, Refused } from '../delivery.ts';
import { refusal } from '../refusals.ts';
import { plainText } from './html.ts';
import { XmlScan, malformed, truncated } from './xmlScan.ts';
import { emptyInHtml } from './elements.ts';

/** An element of an XML file. */
export interface XmlElement extends Place {
  /** Its name without prefix. */
  name: string;
  /** The address of its namespace; empty where it has none; the prefix itself where it is not declared. */
  space: string;
  /** By name as written, with prefix: `xml:lang`, `qcode`. */
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/** A file of many items. */
export interface XmlFile {
  /** Without its items. */
  root: XmlElement;
  items: XmlElement[];
  /** Items that cannot be read, each with its words. */
  refused: Refused[];
  /** At most one, which says where the file is not well-formed. */
  doubts: Doubt[];
}

/**
 * Reads an XML 1.0 file with namespaces. Nothing is fetched and nothing expanded: entities that a document type declares are refused where they are
 * used, and HTML’s named characters (`&nbsp;`) are read as such. A file that is not well-formed is read all the same where `doubts` is given, which
 * then says what is wrong, and is refused otherwise; one whose end is missing is always refused.
 */
export function readXml(text: string, doubts?: Doubt[]): XmlElement | Refused {
  const scan = new XmlScan(text);
  const { fault, cutAt, refused, root } = scan;
  if (refused) return refused;
  if (cutAt) return malformed(`“unclosed tag: ${cutAt.name}”`, cutAt);
  if (!root) return malformed('the file has no element', { line: 1, column: 1 });
  if (fault && !doubts) return malformed(fault.what, fault);
  doubts?.push(...scan.doubts());
  return root;
}

/**
 * Reads a file of many items, such as a feed or an export. One that is malformed costs no other; a file that is cut off keeps its whole items, and the
 * cut one is refused with its words.
 */
export function openXml(text: string, itemName: string): XmlFile | Refused {
  const scan = new XmlScan(text, itemName);
  const { root, cutAt, items } = scan;
  const missing = cutAt && !cutAt.item ? truncated(cutAt, items.length) : undefined;
  if (missing && !items.length) return missing;
  if (scan.refused) return scan.refused;
  if (!root || !items.length) {
    const what = root ? `the file holds no <${itemName}>, and so no story` : 'the file has no element';
    const advice = 'Get it from its source again when it has news.';
    return { line: root?.line ?? 1, ...refusal('no-items', { what, advice }) };
  }
  return {
    root,
    items: items.filter(({ refused }) => !refused).map(({ element }) => element),
    refused: [missing ?? [], items.flatMap(refusedItem)].flat(),
    doubts: scan.doubts(),
  };
}

function refusedItem({ element, refused }: XmlScan['items'][number]): Refused[] {
  if (!refused) return [];
  const title = plainText(elements(element, 'title').map(textOf).join(' '));
  const own = [element, ...descendants(element)].flatMap(({ children }) => children);
  const words = plainText(own.filter((child) => typeof child === 'string').join('\n'));
  return [{ ...refused, path: element.path!, ...(title && { title }), text: words }];
}

/** The element children of one, of a name if one is given. */
export function elements(of: XmlElement, name?: string): XmlElement[] {
  return of.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The first child of the name. */
export function first(of: XmlElement, name: string): XmlElement | undefined {
  return elements(of, name)[0];
}

/** All elements below one, in the order of the file, of a name if one is given. */
export function descendants(of: XmlElement, name?: string): XmlElement[] {
  const below = elements(of).flatMap((child) => [child, ...descendants(child)]);
  return name === undefined ? below : below.filter((one) => one.name === name);
}

/** The text of an element and all below it, as it is. */
export function textOf(of: XmlElement): string {
  return of.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** What is in an element as HTML source, for `readFragment`; prefixes are gone. `write` gives the source of a text. */
export function innerHtmlOf(of: XmlElement, write = xmlText): string {
  const written = of.children.map((child) => {
    if (typeof child === 'string') return write(child);
    const attributes = Object.entries(child.attributes)
      .filter(([name]) => !/^xml/.test(name))
      .map(([name, value]) => ` ${name}="${xmlText(value)}"`);
    const start = `<${child.name}${attributes.join('')}>`;
    return emptyInHtml.has(child.name) ? start : `${start}${innerHtmlOf(child, write)}</${child.name}>`;
  });
  return written.join('');
}
