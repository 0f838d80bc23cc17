import type { Doubt, Place, Refused } from '../delivery.ts';
import { refusal } from '../refusals.ts';
import { plainText } from './html.ts';
import { XmlScan, emptyInHtml, malformed, truncated } from './xmlScan.ts';

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

/** A file of many items, opened. */
export interface XmlFile {
  /** Without its items. */
  root: XmlElement;
  /** Each item, read when it is asked for and forgotten afterwards. */
  items: () => Iterable<XmlElement>;
  /** Items that cannot be read, once `items` was gone through; each with its words. */
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
  Array.from(scan.items());
  const { fault, cutAt, refused, root } = scan;
  if (refused) return refused;
  if (cutAt) return malformed(`“unclosed tag: ${cutAt.name}”`, cutAt);
  if (!root) return malformed('the file has no element', { line: 1, column: 1 });
  if (fault && !doubts) return malformed(fault.what, fault);
  doubts?.push(...scan.doubts());
  return root;
}

/**
 * Opens a file of many items, such as a feed or an export, of which no more than one item is in memory at a time. One that is malformed costs no other;
 * a file that is cut off keeps its whole items, and the cut one is refused with its words. `look` is called with each item before any is given.
 */
export function openXml(
  text: string,
  itemName: string,
  look: (item: XmlElement) => void = () => undefined,
): XmlFile | Refused {
  const scan = new XmlScan(text, itemName);
  for (const { element, refused } of scan.items()) if (!refused) look(element);
  const { root, cutAt, whole } = scan;
  const missing = cutAt && !cutAt.item ? truncated(cutAt, whole) : undefined;
  if (missing && !whole) return missing;
  if (scan.refused) return scan.refused;
  if (!root || !scan.count) {
    const what = root ? `the file holds no <${itemName}>, and so no story` : 'the file has no element';
    const advice = 'Get it from its source again when it has news.';
    return { line: root?.line ?? 1, ...refusal('no-items', { what, advice }) };
  }
  const refused = missing ? [missing] : [];
  return { root, refused, doubts: scan.doubts(), items: () => readItems(text, itemName, refused) };
}

function* readItems(text: string, itemName: string, refused: Refused[]): Generator<XmlElement> {
  for (const { element, refused: why } of new XmlScan(text, itemName).items())
    if (why) {
      const title = plainText(elements(element, 'title').map(textOf).join(' '));
      const words = plainText([element, ...descendants(element)].map(ownText).join('\n'));
      refused.push({ ...why, path: element.path!, ...(title && { title }), text: words });
    } else yield element;
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

function ownText(of: XmlElement): string {
  return of.children.filter((child) => typeof child === 'string').join('');
}

/** An element and all below it as HTML source, for `readFragment`; prefixes are gone. */
export function htmlOf(of: XmlElement): string {
  const attributes = Object.entries(of.attributes)
    .filter(([name]) => !/^xml/.test(name))
    .map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const start = `<${of.name}${attributes.join('')}>`;
  return emptyInHtml.has(of.name) ? start : `${start}${innerHtmlOf(of)}</${of.name}>`;
}

/** What is in an element, as HTML source. */
export function innerHtmlOf(of: XmlElement): string {
  return of.children.map((child) => (typeof child === 'string' ? escaped(child) : htmlOf(child))).join('');
}

const characters: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as HTML source, for element content and between quotation marks. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => characters[character]!);
}
