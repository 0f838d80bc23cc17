import { characterEntities } from 'character-entities';
import { SaxesParser } from 'saxes';
import { quoted } from '../../../parse/contentError.ts';
import { refusal } from '../refusals.ts';
import type { InputText, Place, Refused } from '../delivery.ts';

/** An element of an XML file. */
export interface XmlElement extends Place {
  /** Its name without prefix. */
  name: string;
  /** The address of its namespace; empty where it has none. */
  space: string;
  /** By name as written, with prefix: `xml:lang`, `qcode`. */
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

const namedCharacters = { ...characterEntities, lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Deeper nesting than any wire format needs. */
const deepest = 200;

/**
 * Reads a well-formed XML 1.0 file with namespaces (saxes). Nothing is fetched and nothing expanded: of a document type only the name is looked at,
 * entities of its own are refused where they are used, and HTML’s named characters (`&nbsp;`) are read as such.
 */
export function readXml(text: string): XmlElement | Refused {
  const parser = new SaxesParser({ xmlns: true, position: true });
  parser.ENTITIES = namedCharacters;
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let fault: Refused | undefined;
  const here = () => ({ line: parser.line });
  parser.on('error', (error) => {
    fault ??= malformed(error.message.replace(/^(?:\d+:\d+: )+/, ''), parser.line, parser.column);
  });
  parser.on('opentag', (tag) => {
    const parent = open.at(-1);
    const element: XmlElement = {
      name: tag.local,
      space: tag.uri,
      attributes: Object.fromEntries(Object.values(tag.attributes).map(({ name, value }) => [name, value])),
      children: [],
      ...here(),
      path: parent ? `${parent.path}/${tag.local}` : tag.local,
    };
    if (open.length >= deepest) fault ??= tooDeep(parser.line);
    if (parent) parent.children.push(element);
    else root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  const take = (words: string) => {
    const within = open.at(-1)?.children;
    if (!within) return;
    // Runs of one text come in pieces where CDATA or an entity is between.
    if (typeof within.at(-1) === 'string') within[within.length - 1] += words;
    else within.push(words);
  };
  parser.on('text', take);
  parser.on('cdata', take);
  for (let at = 0; at < text.length && !fault; at += chunk) parser.write(text.slice(at, at + chunk));
  if (!fault) parser.close();
  return fault ?? root ?? malformed('the file has no element', 1, 1);
}

/** Saxes goes on after an error: a bad file is given up after a piece of it, and not read to its end. */
const chunk = 4096;

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
  return elements(of).flatMap((child) => [
    ...(name === undefined || child.name === name ? [child] : []),
    ...descendants(child, name),
  ]);
}

/** The text of an element and all below it, as it is. */
export function textOf(of: XmlElement): string {
  return of.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** An element and all below it as HTML source, for `readFragment`; prefixes are gone. */
export function htmlOf(of: XmlElement): string {
  const inner = of.children
    .map((child) => (typeof child === 'string' ? escaped(child) : htmlOf(child)))
    .join('');
  const attributes = Object.entries(of.attributes)
    .filter(([name]) => !/^xml/.test(name))
    .map(([name, value]) => ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`)
    .join('');
  return emptyInHtml.has(of.name)
    ? `<${of.name}${attributes}>`
    : `<${of.name}${attributes}>${inner}</${of.name}>`;
}

/** Every text of the file and every attribute’s value but namespaces, each with its place. */
export function xmlLeaves(of: XmlElement): InputText[] {
  const leaves: InputText[] = [];
  const walk = (element: XmlElement): void => {
    const { line, path = '' } = element;
    for (const [name, text] of Object.entries(element.attributes))
      if (!/^xml(?:ns)?(?::|$)|^xsi:/.test(name) && text.trim())
        leaves.push({ line, path: `${path}/@${name}`, text });
    for (const child of element.children)
      if (typeof child !== 'string') walk(child);
      else if (child.trim()) leaves.push({ line, path, text: child });
  };
  walk(of);
  return leaves;
}

const emptyInHtml = new Set([
  'br',
  'hr',
  'img',
  'source',
  'wbr',
  'col',
  'input',
  'embed',
  'track',
  'meta',
  'link',
]);

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function malformed(what: string, line: number, column: number): Refused {
  return {
    line,
    ...(/entity/i.test(what)
      ? refusal('entity-reference', { column })
      : refusal('malformed-xml', { fault: quoted(what.replace(/\.$/, '')), column })),
  };
}

function tooDeep(line: number): Refused {
  return { line, ...refusal('nested-too-deep', { what: 'nests elements', deepest }) };
}
