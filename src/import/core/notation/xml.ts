/*
 * One reader for all formats in XML. It is our own, for libraries either stop at the first fault (saxes) or pass over it without a word (htmlparser2), and
 * neither gives one item after another with namespaces and lines.
 */

import { characterEntities } from 'character-entities';
import type { Doubt, InputText, Place, Refused } from '../delivery.ts';
import { doubt } from '../doubts.ts';
import { refusal } from '../refusals.ts';
import { plainText } from './html.ts';

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
  const scan = new Scan(text);
  Array.from(scan.items());
  const { fault, cutAt, refused, roots } = scan;
  const [root] = roots;
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
  const first = new Scan(text, itemName);
  let whole = 0;
  for (const { element, refused, isCut } of first.items()) {
    if (!refused && !isCut) look(element);
    if (!isCut) whole++;
  }
  const root = first.roots.find((one) => first.holders.has(one)) ?? first.roots[0];
  const { cutAt } = first;
  if (!first.holders.size && cutAt) return truncated(cutAt, 0);
  if (!root) {
    const advice = 'Look whether it is the file that was meant.';
    return { line: 1, ...refusal('no-items', { what: 'the file has no element', advice }) };
  }
  if (first.refused) return first.refused;
  if (!first.holders.size) return noItem(itemName, root);
  const refused: Refused[] = [];
  if (cutAt && !cutAt.inItem) refused.push(truncated(cutAt, whole));
  return { root, refused, doubts: first.doubts(), items: () => readItems(text, itemName, whole, refused) };
}

function* readItems(
  text: string,
  itemName: string,
  whole: number,
  refused: Refused[],
): Generator<XmlElement> {
  const scan = new Scan(text, itemName);
  for (const { element, refused: why, isCut } of scan.items()) {
    const fault = isCut && scan.cutAt ? cutItem(element, scan.cutAt, whole) : why;
    if (!fault) yield element;
    else {
      const title = plainText(elements(element, 'title').map(textOf).join(' '));
      const words = plainText(descendants(element).map(ownText).join('\n'));
      refused.push({ ...fault, path: element.path!, ...(title && { title }), text: words });
    }
  }
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
  const attributes = Object.entries(of.attributes)
    .filter(([name]) => !/^xml/.test(name))
    .map(([name, value]) => ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`)
    .join('');
  return emptyInHtml.has(of.name)
    ? `<${of.name}${attributes}>`
    : `<${of.name}${attributes}>${innerHtmlOf(of)}</${of.name}>`;
}

/** What is in an element, as HTML source. */
export function innerHtmlOf(of: XmlElement): string {
  return of.children.map((child) => (typeof child === 'string' ? escaped(child) : htmlOf(child))).join('');
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

const emptyInHtml = new Set('br hr img source wbr col input embed track meta link'.split(' '));

/** Deeper nesting than any format of news needs. */
const deepest = 200;

interface At {
  line: number;
  column: number;
}

interface ScannedItem {
  element: XmlElement;
  /** Why it cannot be read. */
  refused?: Refused | undefined;
  /** Whether the file ends in the middle of it. */
  isCut?: true;
}

interface Open {
  element: XmlElement;
  /** Its name as written. */
  written: string;
  /** The namespaces that are declared here, by prefix. */
  spaces: ReadonlyMap<string, string>;
}

/** One pass over a file, which builds its elements and gives those of one name as soon as they end, in no tree. */
class Scan {
  roots: XmlElement[] = [];
  /** Roots that hold items. */
  holders = new Set<XmlElement>();
  /** The first fault. */
  fault: (At & { what: string }) | undefined;
  /** Where the file ends, if that is in the middle of an element. */
  cutAt: (At & { name: string; inItem: boolean }) | undefined;
  /** Why what is in no item cannot be read. */
  refused: Refused | undefined;
  readonly #text: string;
  readonly #lines: Lines;
  readonly #itemName: string | undefined;
  readonly #open: Open[] = [];
  readonly #entities = new Set<string>();
  readonly #undeclared = new Set<string>();
  #item: (ScannedItem & { depth: number; written: string }) | undefined;
  #itemWritten: string | undefined;
  #count = 0;
  #faults = 0;

  constructor(text: string, itemName?: string) {
    this.#text = text;
    this.#lines = new Lines(text);
    this.#itemName = itemName;
  }

  doubts(): Doubt[] {
    if (!this.fault) return [];
    const { line, column, what } = this.fault;
    return [doubt({ line }, 'repaired-xml', { fault: what, column, others: this.#faults - 1 })];
  }

  *items(): Generator<ScannedItem> {
    const text = this.#text;
    const bad = text.search(notInXml);
    if (bad >= 0) this.#report('it holds a character that XML has not', bad, new Lines(text));
    for (let at = 0; at < text.length;) {
      const start = text.indexOf('<', at);
      if (start !== at) this.#take(text.slice(at, start < 0 ? undefined : start), at);
      if (start < 0) break;
      const end = this.#passOver(start);
      if (end !== undefined) {
        at = end;
        continue;
      }
      tag.lastIndex = start;
      const [found, slash, name = '', rest = ''] = tag.exec(text) ?? [];
      at = start + (found?.length ?? 1);
      if (found === undefined) {
        // The file ends in the middle of a tag.
        if (!text.includes('>', start)) break;
        this.#report('a “<” is not escaped', start);
        this.#append('<');
      } else if (slash) yield* this.#end(name, start);
      else {
        yield* this.#start(name, rest, start);
        if (rest.endsWith('/')) yield* this.#close(this.#open.length - 1);
      }
    }
    if (!this.#open.length) return;
    const { line, column } = this.#lines.at(Math.max(0, text.trimEnd().length - 1));
    this.cutAt = { line, column, name: this.#open.at(-1)!.written, inItem: this.#item !== undefined };
    if (this.#item) yield { element: this.#item.element, isCut: true };
  }

  /** Where a comment, CDATA, an instruction or a document type ends that begins at a place; undefined where none does. */
  #passOver(start: number): number | undefined {
    const text = this.#text;
    const until = (ending: string, from: number) => {
      const found = text.indexOf(ending, from);
      return found < 0 ? text.length : found + ending.length;
    };
    if (text.startsWith('<![CDATA[', start)) return this.#data(start + 9);
    if (text.startsWith('<!--', start)) return until('-->', start + 4);
    if (text.startsWith('<?', start)) {
      if (start > 0 && text.startsWith('<?xml ', start))
        this.#report('something stands before its XML declaration', start);
      return until('?>', start);
    }
    if (!text.startsWith('<!', start) || this.roots.length) return undefined;
    documentType.lastIndex = start;
    const [found = ''] = documentType.exec(text) ?? [];
    for (const [, name] of found.matchAll(/<!ENTITY\s+([\w.-]+)/g)) this.#entities.add(name!);
    return found ? start + found.length : until('>', start);
  }

  /** Takes CDATA. One that goes on over the end of its element, up to that of another’s, was not ended. */
  #data(start: number): number {
    const found = this.#text.indexOf(']]>', start);
    const end = found < 0 ? this.#text.length : found;
    const element = this.#open.at(-1)?.written;
    const next = this.#text.indexOf('<![CDATA[', start);
    const ends = next >= 0 && next < end ? this.#text.indexOf(`</${element}`, start) : -1;
    const isOpen = ends >= 0 && ends < next;
    if (isOpen) this.#report('a CDATA section does not end', start);
    this.#append(this.#text.slice(start, isOpen ? ends : end));
    return isOpen ? ends : Math.min(end + 3, this.#text.length);
  }

  *#start(written: string, rest: string, start: number): Generator<ScannedItem> {
    const parent = this.#open.at(-1);
    const attributes = this.#attributes(rest, start, written);
    const spaces = spacesOf(attributes, parent?.spaces ?? outerSpaces);
    const [local, prefix = ''] = written.split(':').toReversed() as [string, string?];
    for (const used of [prefix, ...Object.keys(attributes).map(prefixOf)])
      if (!spaces.has(used) && this.#undeclared.size !== this.#undeclared.add(used).size)
        this.#report(`the prefix “${used}” is not declared`, start);
    // An empty item within another is a slip, and ends nothing.
    const isItem =
      local.toLowerCase() === this.#itemName &&
      !(this.#item && rest.endsWith('/')) &&
      (this.#itemWritten ??= written.toLowerCase()) === written.toLowerCase();
    if (isItem && this.#item) {
      this.#report(`<${this.#item.written}> does not end`, start);
      yield* this.#close(this.#item.depth);
    }
    const { line } = this.#lines.at(start);
    const around = this.#open.at(-1)?.element;
    const path = isItem ? `${local}[${++this.#count}]` : around ? `${around.path}/${local}` : local;
    const space = spaces.get(prefix) ?? prefix;
    const element: XmlElement = { name: local, space, attributes, children: [], line, path };
    if (this.#open.length >= deepest)
      this.#refuse({ line, ...refusal('nested-too-deep', { what: 'nests elements', deepest }) });
    if (isItem) this.#item = { element, depth: this.#open.length, written };
    else if (around) (this.#open[deepest]?.element ?? around).children.push(element);
    if (!around) {
      if (this.roots.length) this.#report('another element stands behind its root', start);
      this.roots.push(isItem ? { ...element, attributes: {}, children: [] } : element);
    }
    if (isItem) this.holders.add(this.#open[0]?.element ?? this.roots.at(-1)!);
    this.#open.push({ element, written, spaces });
  }

  #attributes(rest: string, start: number, written: string): Record<string, string> {
    const attributes = Object.create(null) as Record<string, string>;
    for (const [, name = '', value] of rest.matchAll(attribute)) {
      const isQuoted = value !== undefined && /^["']/.test(value);
      if (!isQuoted) this.#report(`an attribute of <${written}> has no quotation marks`, start);
      else if (name in attributes) this.#report(`<${written}> has the attribute ${name} twice`, start);
      const bare = isQuoted ? value.slice(1, -1) : (value ?? '');
      attributes[name] ??= this.#decoded(bare, start).replace(/[\n\t]/g, ' ');
    }
    return attributes;
  }

  *#end(written: string, start: number): Generator<ScannedItem> {
    const open = this.#open;
    const exact = open.findLastIndex((one) => one.written === written);
    const similar = () => open.findLastIndex((one) => one.written.toLowerCase() === written.toLowerCase());
    const depth = exact < 0 ? similar() : exact;
    if (depth < 0) this.#report(`</${written}> ends nothing`, start);
    else if (exact < 0) this.#report(`<${open[depth]!.written}> ends as </${written}>`, start);
    if (depth < 0) return;
    if (depth < open.length - 1) this.#report(`<${open.at(-1)!.written}> does not end`, start);
    yield* this.#close(depth);
  }

  /** Ends all that is open from a depth on. What HTML lets go without an end (`<br>`) holds nothing. */
  *#close(depth: number): Generator<ScannedItem> {
    const closed = this.#open.splice(depth).map(({ element }) => element);
    for (const [index, element] of [...closed.entries()].toReversed())
      if (emptyInHtml.has(element.name)) closed[index - 1]?.children.push(...element.children.splice(0));
    if (!this.#item || this.#item.depth < depth) return;
    const { element, refused } = this.#item;
    this.#item = undefined;
    yield { element, refused };
  }

  /** Takes text between tags. */
  #take(raw: string, start: number): void {
    if (!this.#open.length) {
      if (raw.trim().replace('\ufeff', '')) this.#report('text stands outside of its root', start);
      return;
    }
    if (raw.includes(']]>')) this.#report('a “]]>” stands alone', start);
    this.#append(this.#decoded(raw, start).replaceAll(']]>', ''));
  }

  /** Adds words to the open element. Runs of one text come in pieces where CDATA or a fault is between. */
  #append(words: string): void {
    const within = this.#open.at(-1)?.element.children;
    if (typeof within?.at(-1) === 'string') within[within.length - 1] += words;
    else within?.push(words);
  }

  #decoded(raw: string, start: number): string {
    if (!raw.includes('&')) return raw;
    return raw.replace(reference, (whole, decimal?: string, hex?: string, name?: string, at = 0) => {
      const code = decimal ? Number(decimal) : hex ? parseInt(hex, 16) : undefined;
      const place = start + Number(at);
      if (code !== undefined) {
        if (isCharacter(code)) return String.fromCodePoint(code);
        this.#report('it holds a character that XML has not', place);
        return '';
      }
      const character = named.get(name ?? '');
      if (character !== undefined) return character;
      if (name !== undefined && this.#entities.has(name)) {
        const { line, column } = this.#lines.at(place);
        this.#refuse({ line, ...refusal('entity-reference', { column }) });
      } else this.#report('an “&” is not escaped', place);
      return whole;
    });
  }

  #refuse(refused: Refused): void {
    if (this.#item) this.#item.refused ??= refused;
    else this.refused ??= refused;
  }

  #report(what: string, index: number, lines = this.#lines): void {
    this.#faults++;
    this.fault ??= { what, ...lines.at(index) };
  }
}

/** Lines and columns of places, quickly where they are asked for in their order. */
class Lines {
  readonly #text: string;
  #line = 1;
  #start = 0;

  constructor(text: string) {
    this.#text = text;
  }

  at(index: number): At {
    if (index < this.#start) [this.#line, this.#start] = [1, 0];
    for (
      let end = this.#text.indexOf('\n', this.#start);
      end >= 0 && end < index;
      end = this.#text.indexOf('\n', end + 1)
    )
      [this.#line, this.#start] = [this.#line + 1, end + 1];
    return { line: this.#line, column: index - this.#start + 1 };
  }
}

/** A tag; no text between its quotation marks ends it. */
const tag =
  /<(\/?)([\p{L}_][\p{L}\p{N}\p{M}_:.·-]*)(?=[\s/>])((?:=\s*(?:"[^"]*"|'[^']*'|(?!["'\s]))|[^<>=])*)>/uy;
const attribute = /([^\s=/"'][^\s=/"']*)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'<>]+))?/g;
const documentType = /<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>/iy;
const reference = /&(?:#(\d{1,9});|#x([\da-f]{1,8});|([\p{L}_][\w.-]*);)?/giu;
const named = new Map(
  Object.entries({ ...characterEntities, lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }),
);
/** XML 1.0, production 2. */
const notInXml = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;

function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

const outerSpaces = new Map([
  ['', ''],
  ['xml', 'http://www.w3.org/XML/1998/namespace'],
  ['xmlns', 'http://www.w3.org/2000/xmlns/'],
]);

/** The namespaces that hold within an element (Namespaces in XML 1.0). */
function spacesOf(
  attributes: Record<string, string>,
  around: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const declared = Object.entries(attributes).flatMap(([name, value]): [string, string][] =>
    name === 'xmlns' || name.startsWith('xmlns:') ? [[name.slice(6), value.trim()]] : [],
  );
  return declared.length ? new Map([...around, ...declared]) : around;
}

function prefixOf(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? '' : name.slice(0, colon);
}

function ownText({ children }: XmlElement): string {
  return children.filter((child) => typeof child === 'string').join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function malformed(fault: string, { line, column }: At): Refused {
  return { line, ...refusal('malformed-xml', { fault, column }) };
}

function truncated({ line, column }: At, whole: number): Refused {
  const kept =
    whole === 1 ? '. The item before the break goes in' : `. The ${whole} items before the break go in`;
  const what = `the file is cut off at line ${line}, column ${column}: its end is missing${whole ? kept : ''}`;
  return { line, ...refusal('truncated-input', { what }) };
}

function cutItem(item: XmlElement, { line, column }: At, whole: number): Refused {
  const kept = whole === 1 ? '; the item before it goes in' : `; the ${whole} items before it go in`;
  const what = `is cut off: the file ends at line ${line}, column ${column}, in the middle of it${whole ? kept : ''}`;
  return { line: item.line, ...refusal('truncated-input', { what }) };
}

function noItem(name: string, { line }: XmlElement): Refused {
  const what = `the file holds no <${name}>, and so no story`;
  const advice = 'Get it from its source again when it has news.';
  return { line, ...refusal('no-items', { what, advice }) };
}
