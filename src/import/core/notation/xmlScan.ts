import { characterEntities } from 'character-entities';
import { counted } from '../../../parse/counted.ts';
import type { Doubt, Refused } from '../delivery.ts';
import { doubt } from '../doubts.ts';
import { refusal } from '../refusals.ts';
import { emptyInHtml } from './elements.ts';
import type { TextPlace } from './places.ts';
import { placesIn } from './places.ts';
import type { XmlElement } from './xml.ts';

/** Deeper nesting than any format of news needs. */
const deepest = 200;

/** An item, and why it cannot be read. */
interface ScannedItem {
  element: XmlElement;
  refused?: Refused;
}

interface Open {
  element: XmlElement;
  /** Its name as written. */
  written: string;
  /** The namespaces that hold within (Namespaces in XML 1.0), by prefix. */
  spaces: ReadonlyMap<string, string>;
}

/**
 * One pass over an XML file, well-formed or not, which builds its elements, those of one name apart. What is well-formed is read as saxes reads it,
 * which the tests compare; saxes itself loses words and levels behind a fault, and htmlparser2 takes each “<” before a letter for a tag.
 */
export class XmlScan {
  /** The first element, without items. */
  root: XmlElement | undefined;
  readonly items: ScannedItem[] = [];
  /** The first fault, and how many others there are. */
  fault: (TextPlace & { what: string; others: number }) | undefined;
  /** Where the file ends, if that is in the middle of an element, and of which item. */
  cutAt: (TextPlace & { name: string; item: XmlElement | undefined }) | undefined;
  /** Why what is in no item cannot be read. */
  refused: Refused | undefined;
  readonly #text: string;
  readonly #itemName: string | undefined;
  readonly #placeAt: (offset: number) => TextPlace;
  readonly #open: Open[] = [];
  readonly #entities = new Set<string>();
  readonly #undeclared = new Set<string>();
  /** How many elements are open that lie too deep to be kept. */
  #deeper = 0;
  /** The item that is open, and how many elements are around it. */
  #item: ScannedItem | undefined;
  #itemDepth = 0;
  #itemWritten: string | undefined;
  #hasType = false;
  /** Where the CDATA ends that was looked at last. */
  #dataEnd = -1;

  constructor(text: string, itemName?: string) {
    this.#text = text;
    this.#itemName = itemName;
    this.#placeAt = placesIn(text);
    this.#read();
  }

  doubts(): Doubt[] {
    if (!this.fault) return [];
    const { line, column, what, others: count } = this.fault;
    const others = count ? `, and ${counted(count, 'fault', 'faults')} more` : '';
    return [doubt({ line }, 'repaired-xml', { fault: what, column, others })];
  }

  #read(): void {
    const text = this.#text;
    const lastTagEnd = text.lastIndexOf('>');
    const bad = text.search(notInXml);
    if (bad >= 0) this.#report('it holds a character that XML has not', bad);
    const markup = new RegExp(anyMarkup);
    markup.lastIndex = beforeDeclaration.exec(text)?.[0].length ?? 0;
    for (let at = markup.lastIndex; at < text.length && !this.refused; at = markup.lastIndex) {
      const found = markup.exec(text);
      if (found?.index !== at) this.#take(text.slice(at, found?.index), at);
      if (!found || (found[0] === '<' && found.index > lastTagEnd)) break;
      markup.lastIndex = this.#markup(found) ?? markup.lastIndex;
    }
    const last = this.#open.at(-1);
    if (!last || this.refused) return;
    const item = this.#item?.element;
    this.cutAt = { ...this.#placeAt(Math.max(0, text.trimEnd().length - 1)), name: last.written, item };
    if (this.#item) this.#item.refused = truncated(this.cutAt, this.items.length - 1);
  }

  /** Takes a tag, or what else begins with a `<`; gives where it ends where that is not the end of the match. */
  #markup({ 0: found, 1: slash, 2: name, 3: rest = '', index }: RegExpExecArray): number | undefined {
    if (name !== undefined && slash) this.#end(name, index);
    else if (name !== undefined) this.#start(name, rest, index);
    else if (found === '<![CDATA[') return this.#data(index);
    else if (found === '<') {
      this.#report('a “<” is not escaped', index);
      this.#append('<');
    } else if (index > 0 && found.startsWith('<?xml '))
      this.#report('something stands before its XML declaration', index);
    else if (!this.#hasType && /^<!DOCTYPE/i.test(found)) return this.#documentType(index);
    return undefined;
  }

  #documentType(index: number): number | undefined {
    this.#hasType = true;
    documentType.lastIndex = index;
    const [whole = ''] = documentType.exec(this.#text) ?? [];
    for (const [, entity] of whole.matchAll(/<!ENTITY\s+([\w.-]+)/g)) this.#entities.add(entity!);
    return whole ? index + whole.length : undefined;
  }

  /**
   * Takes CDATA. One that goes on over the end of its element, up to that of another’s, was not ended; one in which another begins goes on behind the
   * end of that one, where its element ends with a second end.
   */
  #data(index: number): number {
    const text = this.#text;
    const start = index + 9;
    if (this.#dataEnd < start) {
      const found = text.indexOf(']]>', start);
      this.#dataEnd = found < 0 ? text.length : found;
    }
    const next = text.indexOf('<![CDATA[', start);
    const isOver = next >= 0 && next < this.#dataEnd;
    const endTag = `</${this.#open.at(-1)?.written}`;
    const ends = isOver ? text.slice(start, next).indexOf(endTag) : -1;
    if (isOver && ends < 0) {
      const rest = text.slice(this.#dataEnd + 3, text.indexOf(endTag, this.#dataEnd)).trimEnd();
      if (rest.endsWith(']]>') && !rest.includes('<![CDATA[')) this.#dataEnd += rest.length;
    }
    if (ends >= 0) this.#report('a CDATA section does not end', start);
    const end = ends < 0 ? this.#dataEnd : start + ends;
    this.#append(text.slice(start, end));
    return ends < 0 ? Math.min(end + 3, text.length) : end;
  }

  #start(written: string, rest: string, start: number): void {
    const attributes = this.#attributes(rest, start, written);
    const around = this.#open.at(-1);
    const spaces = spacesOf(attributes, around?.spaces ?? outerSpaces);
    const [local, prefix = ''] = written.split(':').toReversed() as [string, string?];
    for (const used of [written, ...Object.keys(attributes)].flatMap((name) => name.split(':').slice(0, -1)))
      if (!spaces.has(used) && this.#undeclared.size !== this.#undeclared.add(used).size)
        this.#report(`the prefix “${used}” is not declared`, start);
    const isEmpty = rest.endsWith('/');
    const lower = written.toLowerCase();
    // An empty item within another is a slip, and ends nothing.
    const isNamed = local.toLowerCase() === this.#itemName && !(this.#item && isEmpty);
    const isItem = isNamed && (this.#itemWritten ??= lower) === lower;
    if (isItem && this.#item) {
      this.#report(`<${written}> does not end`, start);
      this.#close(this.#itemDepth);
    }
    const { line } = this.#placeAt(start);
    const above = this.#open.at(-1)?.element;
    if (this.#open.length >= deepest) {
      this.#refuse({ line, ...refusal('nested-too-deep', { what: 'nests elements', deepest }) });
      if (!isEmpty) this.#deeper++;
      return;
    }
    const path = isItem ? `${local}[${this.items.length + 1}]` : above ? `${above.path}/${local}` : local;
    const space = spaces.get(prefix) ?? prefix;
    const element: XmlElement = { name: local, space, attributes, children: [], line, path };
    if (isItem) {
      this.#item = { element };
      this.#itemDepth = this.#open.length;
      this.items.push(this.#item);
    } else above?.children.push(element);
    if (!above && this.root) this.#report('another element stands behind its root', start);
    this.root ??= isItem ? { ...element, attributes: {}, children: [] } : element;
    this.#open.push({ element, written, spaces });
    if (isEmpty) this.#close(this.#open.length - 1);
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
    if (this.#deeper > 0) return void this.#deeper--;
    const open = this.#open;
    const find = (test: (name: string) => boolean) => open.findLastIndex((one) => test(one.written));
    const exact = find((name) => name === written);
    const depth = exact < 0 ? find((name) => name.toLowerCase() === written.toLowerCase()) : exact;
    if (depth < 0) return this.#report(`</${written}> ends nothing`, start);
    if (exact < 0) this.#report(`<${open[depth]!.written}> ends as </${written}>`, start);
    if (depth < open.length - 1) this.#report(`<${open.at(-1)!.written}> does not end`, start);
    this.#close(depth);
  }

  /** Ends all that is open from a depth on. What HTML lets go without an end (`<br>`) holds nothing. */
  #close(depth: number): void {
    this.#deeper = 0;
    const closed = this.#open.splice(depth).map(({ element }) => element);
    for (const [index, element] of [...closed.entries()].toReversed())
      if (emptyInHtml.has(element.name)) closed[index - 1]?.children.push(...element.children.splice(0));
    if (depth <= this.#itemDepth) this.#item = undefined;
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
      const character = code === undefined ? named.get(name ?? '') : characterOf(code);
      if (character !== undefined) return character;
      const place = start + Number(at);
      const { line, column } = this.#placeAt(place);
      if (code !== undefined) this.#report('it holds a character that XML has not', place);
      else if (!this.#entities.has(name ?? '')) this.#report('an “&” is not escaped', place);
      else this.#refuse({ line, ...refusal('entity-reference', { column }) });
      return code === undefined ? whole : '';
    });
  }

  #refuse(refused: Refused): void {
    if (this.#item) this.#item.refused ??= refused;
    else this.refused ??= refused;
  }

  #report(what: string, index: number): void {
    this.fault ??= { what, others: -1, ...this.#placeAt(index) };
    this.fault.others++;
  }
}

/** What a server printed before a file of XML: words, and warnings in HTML. */
export const beforeDeclaration = /^(?:[^<]|<\/?(?:br|b|p)\b[^<>]*>){1,5000}(?=<\?xml\s)/i;
/** A comment, an instruction, a declaration, the start of CDATA, a tag in which no text between quotation marks ends it, or a lone `<`. */
const anyMarkup =
  /<!--[^]*?(?:-->|$)|<\?[^]*?(?:\?>|$)|<!\[CDATA\[|<![^>]*>|<(\/?)([\p{L}_][\p{L}\p{N}\p{M}_:.·-]*)(?=[\s/>])((?:=\s*(?:"[^"]*"|'[^']*'|(?!["'\s]))|[^<>=])*)>|</gu;
const documentType = /<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>/iy;
const attribute = /([^\s=/"'][^\s=/"']*)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'<>]+))?/g;
const reference = /&(?:#(\d{1,9});|#x([\da-f]{1,8});|([\p{L}_][\w.-]*);)?/giu;
const named = new Map(
  Object.entries({ ...characterEntities, lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }),
);
/** XML 1.0, production 2. */
const notInXml = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;

function characterOf(code: number): string | undefined {
  const character = code <= 0x10ffff ? String.fromCodePoint(code) : '\0';
  return notInXml.test(character) || !character.isWellFormed() ? undefined : character;
}

const outerSpaces = new Map([
  ['', ''],
  ['xml', 'http://www.w3.org/XML/1998/namespace'],
  ['xmlns', 'http://www.w3.org/2000/xmlns/'],
]);

function spacesOf(attributes: Record<string, string>, around: Open['spaces']): Open['spaces'] {
  const declared = Object.entries(attributes).filter(([name]) => /^xmlns(?::|$)/.test(name));
  if (!declared.length) return around;
  return new Map([...around, ...declared.map(([name, value]) => [name.slice(6), value.trim()] as const)]);
}

export function malformed(fault: string, { line, column }: TextPlace): Refused {
  return { line, ...refusal('malformed-xml', { fault, column }) };
}

/** Why a file that ends too early, or the item in which it ends, is refused; `whole` items stand before. */
export function truncated({ line, column, item }: NonNullable<XmlScan['cutAt']>, whole: number): Refused {
  const where = `line ${line}, column ${column}`;
  const kept = whole === 1 ? '; the item before it goes in' : `; the ${whole} items before it go in`;
  const what = item
    ? `is cut off: the file ends at ${where}, in the middle of it`
    : `the file is cut off at ${where}: its end is missing`;
  return {
    line: item?.line ?? line,
    ...refusal('truncated-input', { what: what + (whole ? kept : '') }),
  };
}
