/*
 * One reader for all formats in XML. It is our own, for libraries either stop at the first fault (saxes) or pass over it without a word (htmlparser2), and
 * neither gives one item after another with namespaces and lines. What is well-formed is read as saxes reads it, which the tests compare.
 */

import { characterEntities } from 'character-entities';
import type { Doubt, Place, Refused } from '../delivery.ts';
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
  const scan = new Scan(text, itemName);
  let whole = 0;
  for (const { element, refused, isCut } of scan.items()) {
    if (!refused && !isCut) look(element);
    if (!isCut) whole++;
  }
  const { root, cutAt } = scan;
  if (cutAt && !scan.count) return truncated(cutAt, 0);
  if (scan.refused) return scan.refused;
  if (!root || !scan.count) {
    const what = root ? `the file holds no <${itemName}>, and so no story` : 'the file has no element';
    const advice = 'Get it from its source again when it has news.';
    return { line: root?.line ?? 1, ...refusal('no-items', { what, advice }) };
  }
  const refused: Refused[] = cutAt && !cutAt.item ? [truncated(cutAt, whole)] : [];
  return { root, refused, doubts: scan.doubts(), items: () => readItems(text, itemName, whole, refused) };
}

function* readItems(
  text: string,
  itemName: string,
  whole: number,
  refused: Refused[],
): Generator<XmlElement> {
  const scan = new Scan(text, itemName);
  for (const { element, refused: why, isCut } of scan.items()) {
    const fault = isCut && scan.cutAt ? truncated(scan.cutAt, whole) : why;
    if (!fault) yield element;
    else {
      const title = plainText(elements(element, 'title').map(textOf).join(' '));
      const texts = descendants(element).flatMap((one) => [...one.children.filter(isText), '\n']);
      const words = plainText(texts.join(''));
      refused.push({ ...fault, path: element.path!, ...(title && { title }), text: words });
    }
  }
}

function isText(child: XmlElement | string): child is string {
  return typeof child === 'string';
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
    .map(([name, value]) => ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`);
  const start = `<${of.name}${attributes.join('')}>`;
  return emptyInHtml.has(of.name) ? start : `${start}${innerHtmlOf(of)}</${of.name}>`;
}

/** What is in an element, as HTML source. */
export function innerHtmlOf(of: XmlElement): string {
  return of.children.map((child) => (typeof child === 'string' ? escaped(child) : htmlOf(child))).join('');
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
  /** The namespaces that hold within (Namespaces in XML 1.0), by prefix. */
  spaces: ReadonlyMap<string, string>;
}

/** One pass over a file, which builds its elements and gives those of one name as soon as they end, in no tree. */
class Scan {
  /** The first, without items. */
  root: XmlElement | undefined;
  /** How many items there are. */
  count = 0;
  /** The first fault. */
  fault: (At & { what: string }) | undefined;
  /** Where the file ends, if that is in the middle of an element, and of which item. */
  cutAt: (At & { name: string; item: XmlElement | undefined }) | undefined;
  /** Why what is in no item cannot be read. */
  refused: Refused | undefined;
  readonly #text: string;
  readonly #itemName: string | undefined;
  readonly #open: Open[] = [];
  readonly #entities = new Set<string>();
  readonly #undeclared = new Set<string>();
  #item: (ScannedItem & { depth: number }) | undefined;
  #ended: ScannedItem[] = [];
  #itemWritten: string | undefined;
  #faults = 0;
  /** The line that was asked for last, and where it starts. */
  #line = 1;
  #lineStart = 0;

  constructor(text: string, itemName?: string) {
    this.#text = text;
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
    if (bad >= 0) this.#report('it holds a character that XML has not', bad);
    for (let at = 0; at < text.length;) {
      const start = text.indexOf('<', at);
      if (start !== at) this.#take(text.slice(at, start < 0 ? undefined : start), at);
      if (start < 0) break;
      const end = this.#markup(start);
      if (end === undefined) break;
      at = end;
      yield* this.#ended.splice(0);
    }
    const last = this.#open.at(-1);
    if (!last) return;
    const item = this.#item?.element;
    this.cutAt = { ...this.#at(Math.max(0, text.trimEnd().length - 1)), name: last.written, item };
    if (item) yield { element: item, isCut: true };
  }

  /** Takes what begins with a `<`, and gives where it ends; undefined where the file ends in the middle of a tag. */
  #markup(start: number): number | undefined {
    const text = this.#text;
    const until = (ending: string) => {
      const found = text.indexOf(ending, start);
      return found < 0 ? text.length : found + ending.length;
    };
    if (text.startsWith('<![CDATA[', start)) return this.#data(start + 9);
    if (text.startsWith('<!--', start)) return until('-->');
    if (text.startsWith('<?', start)) {
      const isLate = start > 0 && text.startsWith('<?xml ', start);
      if (isLate) this.#report('something stands before its XML declaration', start);
      return until('?>');
    }
    if (text.startsWith('<!', start) && !this.root) {
      documentType.lastIndex = start;
      const [found = ''] = documentType.exec(text) ?? [];
      for (const [, name] of found.matchAll(/<!ENTITY\s+([\w.-]+)/g)) this.#entities.add(name!);
      return found ? start + found.length : until('>');
    }
    tag.lastIndex = start;
    const [found, slash, name = '', rest = ''] = tag.exec(text) ?? [];
    if (found === undefined) {
      if (!text.includes('>', start)) return undefined;
      this.#report('a “<” is not escaped', start);
      this.#append('<');
    } else if (slash) this.#end(name, start);
    else {
      this.#start(name, rest, start);
      if (rest.endsWith('/')) this.#close(this.#open.length - 1);
    }
    return start + (found?.length ?? 1);
  }

  /** Takes CDATA. One that goes on over the end of its element, up to that of another’s, was not ended. */
  #data(start: number): number {
    const found = this.#text.indexOf(']]>', start);
    const end = found < 0 ? this.#text.length : found;
    const next = this.#text.indexOf('<![CDATA[', start);
    const isOver = next >= 0 && next < end;
    const ends = isOver ? this.#text.indexOf(`</${this.#open.at(-1)?.written}`, start) : -1;
    const isOpen = ends >= 0 && ends < next;
    if (isOpen) this.#report('a CDATA section does not end', start);
    this.#append(this.#text.slice(start, isOpen ? ends : end));
    return isOpen ? ends : Math.min(end + 3, this.#text.length);
  }

  #start(written: string, rest: string, start: number): void {
    const attributes = this.#attributes(rest, start, written);
    const spaces = spacesOf(attributes, this.#open.at(-1)?.spaces ?? outerSpaces);
    const [local, prefix = ''] = written.split(':').toReversed() as [string, string?];
    for (const used of [prefix, ...Object.keys(attributes).map((name) => /^(.*?):/.exec(name)?.[1] ?? '')])
      if (!spaces.has(used) && this.#undeclared.size !== this.#undeclared.add(used).size)
        this.#report(`the prefix “${used}” is not declared`, start);
    // An empty item within another is a slip, and ends nothing.
    const isItem =
      local.toLowerCase() === this.#itemName &&
      !(this.#item && rest.endsWith('/')) &&
      (this.#itemWritten ??= written.toLowerCase()) === written.toLowerCase();
    if (isItem && this.#item) {
      this.#report(`<${written}> does not end`, start);
      this.#close(this.#item.depth);
    }
    const { line } = this.#at(start);
    const around = this.#open.at(-1)?.element;
    const path = isItem ? `${local}[${++this.count}]` : around ? `${around.path}/${local}` : local;
    const space = spaces.get(prefix) ?? prefix;
    const element: XmlElement = { name: local, space, attributes, children: [], line, path };
    if (this.#open.length >= deepest)
      this.#refuse({ line, ...refusal('nested-too-deep', { what: 'nests elements', deepest }) });
    if (isItem) this.#item = { element, depth: this.#open.length };
    else if (around) (this.#open[deepest]?.element ?? around).children.push(element);
    if (!around && this.root) this.#report('another element stands behind its root', start);
    this.root ??= isItem ? { ...element, attributes: {}, children: [] } : element;
    this.#open.push({ element, written, spaces });
  }

  #attributes(rest: string, start: number, written: string): Record<string, string> {
    const attributes = Object.create(null) as Record<string, string>;
    for (const [, name = '', value = ''] of rest.matchAll(attribute)) {
      const isQuoted = /^["']/.test(value);
      if (!isQuoted) this.#report(`an attribute of <${written}> has no quotation marks`, start);
      else if (name in attributes) this.#report(`<${written}> has the attribute ${name} twice`, start);
      const bare = isQuoted ? value.slice(1, -1) : value;
      attributes[name] ??= this.#decoded(bare, start).replace(/[\n\t]/g, ' ');
    }
    return attributes;
  }

  #end(written: string, start: number): void {
    const open = this.#open;
    const exact = open.findLastIndex((one) => one.written === written);
    const similar = () => open.findLastIndex((one) => one.written.toLowerCase() === written.toLowerCase());
    const depth = exact < 0 ? similar() : exact;
    if (depth < 0) return this.#report(`</${written}> ends nothing`, start);
    if (exact < 0) this.#report(`<${open[depth]!.written}> ends as </${written}>`, start);
    if (depth < open.length - 1) this.#report(`<${open.at(-1)!.written}> does not end`, start);
    this.#close(depth);
  }

  /** Ends all that is open from a depth on. What HTML lets go without an end (`<br>`) holds nothing. */
  #close(depth: number): void {
    const closed = this.#open.splice(depth).map(({ element }) => element);
    for (const [index, element] of [...closed.entries()].toReversed())
      if (emptyInHtml.has(element.name)) closed[index - 1]?.children.push(...element.children.splice(0));
    if (!this.#item || this.#item.depth < depth) return;
    this.#ended.push(this.#item);
    this.#item = undefined;
  }

  /** Takes text between tags. */
  #take(raw: string, start: number): void {
    if (this.#open.length) {
      if (raw.includes(']]>')) this.#report('a “]]>” stands alone', start);
      this.#append(this.#decoded(raw, start).replaceAll(']]>', ''));
    } else if (raw.trim().replace('\ufeff', '')) this.#report('text stands outside of its root', start);
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
      const character = code === undefined ? named.get(name ?? '') : characterOf(code);
      if (character !== undefined) return character;
      if (code !== undefined) this.#report('it holds a character that XML has not', place);
      else if (name !== undefined && this.#entities.has(name)) {
        const { line, column } = this.#at(place);
        this.#refuse({ line, ...refusal('entity-reference', { column }) });
      } else this.#report('an “&” is not escaped', place);
      return code === undefined ? whole : '';
    });
  }

  #refuse(refused: Refused): void {
    if (this.#item) this.#item.refused ??= refused;
    else this.refused ??= refused;
  }

  #report(what: string, index: number): void {
    this.#faults++;
    this.fault ??= { what, ...this.#at(index) };
  }

  /** A place’s line and column, quickly where they are asked for in their order. */
  #at(index: number): At {
    if (index < this.#lineStart) [this.#line, this.#lineStart] = [1, 0];
    const next = () => this.#text.indexOf('\n', this.#lineStart);
    for (let end = next(); end >= 0 && end < index; end = next())
      [this.#line, this.#lineStart] = [this.#line + 1, end + 1];
    return { line: this.#line, column: index - this.#lineStart + 1 };
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

function characterOf(code: number): string | undefined {
  const isOne = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isOne && !notInXml.test(String.fromCodePoint(code)) ? String.fromCodePoint(code) : undefined;
}

const outerSpaces = new Map([
  ['', ''],
  ['xml', 'http://www.w3.org/XML/1998/namespace'],
  ['xmlns', 'http://www.w3.org/2000/xmlns/'],
]);

function spacesOf(
  attributes: Record<string, string>,
  around: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const declared = Object.entries(attributes).filter(([name]) => /^xmlns(?::|$)/.test(name));
  if (!declared.length) return around;
  return new Map([...around, ...declared.map(([name, value]) => [name.slice(6), value.trim()] as const)]);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function malformed(fault: string, { line, column }: At): Refused {
  return { line, ...refusal('malformed-xml', { fault, column }) };
}

/** Why a file that ends too early, or the item in which it ends, is refused; `whole` items stand before. */
function truncated({ line, column, item }: NonNullable<Scan['cutAt']>, whole: number): Refused {
  const where = `line ${line}, column ${column}`;
  const kept = whole === 1 ? '; the item before it goes in' : `; the ${whole} items before it go in`;
  const what = item
    ? `is cut off: the file ends at ${where}, in the middle of it${whole ? kept : ''}`
    : `the file is cut off at ${where}: its end is missing${whole ? kept : ''}`;
  return { line: item?.line ?? line, ...refusal('truncated-input', { what }) };
}
