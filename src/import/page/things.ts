import type { Element, Root } from 'hast';
import { parse } from 'jsonc-parser';
import type { ParseError } from 'jsonc-parser';
import { visible } from '../../parse/sourceText.ts';
import { attribute, elementsOf, lineOf, rawText, tokens, wordsIn } from './tree.ts';

/** An object of JSON-LD, or what microdata, class names and `meta` elements say in its shape. */
export type Thing = Record<string, unknown>;

export interface JsonLd {
  /** What the page describes at the top: the items of its blocks, of arrays and `@graph`, in their order. */
  things: Thing[];
  /** Finds what is only named by its `@id`. */
  byId: Map<string, Thing>;
  /** Blocks that are no JSON, each with its line; what could be read of them is among the things. */
  damaged: { line: number; text: string }[];
}

/** Reads the JSON-LD of a page (JSON-LD 1.1, section 7; schema.org). Line ends in strings, commas too many and escaped quotation marks are read over. */
export function readJsonLd(tree: Root): JsonLd {
  const found: JsonLd = { things: [], byId: new Map(), damaged: [] };
  for (const script of elementsOf(tree)) {
    const isOne = script.tagName === 'script' && /^\s*application\/ld\+json/i.test(attribute(script, 'type'));
    const text = isOne ? rawText(script) : '';
    if (!visible.test(text)) continue;
    const { value, isDamaged } = parsed(text);
    if (isDamaged) found.damaged.push({ line: lineOf(script), text });
    collect(value, found);
  }
  return found;
}

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.slice(0, mostItems);
  return value === undefined || value === null ? [] : [value];
}

/** The types of a thing, without their vocabulary. */
export function typesOf(thing: Thing): string[] {
  const types = listOf(thing['@type']).filter((type) => typeof type === 'string');
  return types.map((type) => type.replace(/^.*[/#:]/, ''));
}

const mostItems = 5_000;
const deepest = 40;

function parsed(text: string): { value: unknown; isDamaged: boolean } {
  const bare = text.replace(/<!(?:--|\[CDATA\[)|(?:-->|\]\]>)(?=[\s*/]*$)|^\s*(?:\/\/|\/\*)|\*\/\s*$/g, '');
  const json = bare.includes('"') ? bare : bare.replace(/&(?:quot|#34);/g, '"').replaceAll('&amp;', '&');
  try {
    const errors: ParseError[] = [];
    // A control character is white space outside of strings, and not allowed within them.
    const value: unknown = parse(json.replace(/\p{Cc}/gu, ' '), errors, { allowTrailingComma: true });
    // What follows the last bracket does no harm (9: end of file expected).
    return { value, isDamaged: errors.some(({ error }) => error !== 9) || typeof value !== 'object' };
  } catch {
    // Nests too deep.
    return { value: undefined, isDamaged: true };
  }
}

/** Takes in the things at the top of a block, and every `@id` below. */
function collect(value: unknown, { things, byId }: JsonLd): void {
  const top = listOf(value);
  for (let at = 0; at < top.length && at < mostItems; at++) {
    const one = top[at];
    if (Array.isArray(one)) top.push(...listOf(one));
    if (!isThing(one)) continue;
    if (one['@type'] !== undefined || one['@graph'] === undefined) things.push(one);
    const main = [one['mainEntity'], one['mainEntityOfPage']].filter(isThing);
    top.push(...listOf(one['@graph']), ...main.filter((inner) => inner['headline'] !== undefined));
  }
  for (const one of thingsIn(value)) {
    const id = one['@id'];
    if (typeof id === 'string' && Object.keys(byId.get(id) ?? {}).length < Object.keys(one).length)
      byId.set(id, one);
  }
}

/** Every object within a value, and within the texts in it that are JSON themselves. */
function* thingsIn(value: unknown): Generator<Thing> {
  const stack: [unknown, number][] = [[value, 0]];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [one, depth] = next;
    const inner = typeof one === 'string' && /^\s*[{[]\s*["{[]/.test(one) ? parsed(one).value : one;
    if (depth > deepest || typeof inner !== 'object' || inner === null) continue;
    if (isThing(inner)) yield inner;
    for (const below of Object.values(inner)) stack.push([below, depth + 1]);
  }
}

/** The scripts of a page that are long enough to hold a story, but for JSON-LD: what it is drawn from in the browser, as a rule. */
export function scriptsOf(tree: Root): string[] {
  const scripts = [...elementsOf(tree)].filter(({ tagName }) => tagName === 'script');
  const texts = scripts.filter((one) => !/ld\+json/i.test(attribute(one, 'type'))).map(rawText);
  return texts.filter(({ length }) => length >= shortestText && length <= longestScript);
}

/**
 * The longest text that the data of scripts has under a headline of the page: of an object with a title for which `isHeadline` holds, the field that is
 * named as a text. Only data is read, in JSON or assigned as JSON; nothing is run.
 */
export function scriptedText(scripts: string[], isHeadline: (title: string) => boolean): string | undefined {
  const starts = scripts.flatMap((text) =>
    [...text.matchAll(dataBegins)].slice(0, 20).map((match) => text.slice(match.index + match[0].length)),
  );
  const found: string[] = [];
  for (const thing of starts.flatMap((text) => [...thingsIn(parsed(text).value)])) {
    const fields = Object.entries(thing).map(([name, value]): [string, unknown] => [
      name,
      isThing(value) ? value['rendered'] : value,
    ]);
    const texts = (shape: RegExp) =>
      fields.flatMap(([name, value]) => (shape.test(name) && typeof value === 'string' ? [value] : []));
    if (texts(/headline|title/i).some(isHeadline))
      found.push(...texts(/^(?:article|story|full|html)?_?(?:body|content|text|html)/i));
  }
  const longest = found.toSorted((one, other) => other.length - one.length)[0] ?? '';
  return longest.length >= shortestText ? longest : undefined;
}

const dataBegins = /^\s*(?=[{[])|=\s*(?=\{\s*"|\[\s*\{\s*")|\bJSON\.parse\(\s*(?=")/g;

/** In characters. */
const shortestText = 400;
const longestScript = 5_000_000;

/** A thing that a page describes within its text, and the element that is it. */
export interface Described {
  thing: Thing;
  element: Element;
}

/**
 * What a page says in microdata (WHATWG HTML, section 5), RDFa Lite 1.1 with schema.org or Dublin Core, or the class names of hNews and hAtom, in the shape of
 * JSON-LD. The text of the article itself is not among it: that is taken from the page.
 */
export function describedThings(tree: Root): Described[] {
  const described: Described[] = [];
  const weak: [owner: Thing, name: string, value: unknown][] = [];
  const visit = (node: Root | Element, owner?: Thing) => {
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      const classes = tokens(child, 'className').filter((name) =>
        /^(?:hentry|hnews|h-entry|h?-?v?card)$/.test(name),
      );
      const types = [...tokens(child, 'itemType', 'typeof').map(schemaName), ...classes];
      const isOne = types.length > 0 || child.properties['itemScope'] !== undefined;
      const thing: Thing | undefined = isOne ? { '@type': types } : undefined;
      if (thing) described.push({ thing, element: child });
      const rdfa =
        child.tagName === 'meta'
          ? []
          : tokens(child, 'property', 'rel').filter((name) => name.includes(':') || owner);
      const names = [...tokens(child, 'itemProp'), ...rdfa.map(schemaName)];
      if (owner) for (const name of names) add(owner, name, thing ?? valueOf(child));
      // A class name speaks where no attribute does.
      for (const name of names.length ? [] : tokens(child, 'className').flatMap((one) => hNews[one] ?? []))
        if (owner) weak.push([owner, name, thing ?? valueOf(child)]);
      visit(child, thing ?? owner);
    }
  };
  visit(tree);
  for (const [owner, name, value] of weak) if (owner[name] === undefined) add(owner, name, value);
  return described;
}

/** Class names of hNews 0.1, hAtom 0.1 and h-entry, by the property of schema.org that they stand for. */
const hNews: Record<string, string> = {
  'entry-title': 'headline', 'p-name': 'headline', published: 'datePublished', 'dt-published': 'datePublished', updated: 'dateModified',
  'dt-updated': 'dateModified', author: 'author', 'p-author': 'author', fn: 'name', dateline: 'dateline', 'source-org': 'publisher',
}; // prettier-ignore

/** A name of schema.org, or what stands for one of Dublin Core and SIOC there, as content systems wrote them before. */
function schemaName(name: string): string {
  const [, family = '', own = ''] = /^(dc|dcterms|sioct?):(.*)$/.exec(name) ?? [];
  if (!family) return name.replace(/^(?:schema:|https?:\/\/.*[/#])/, '');
  if (/^(?:date|created|issued)$/.test(own)) return 'datePublished';
  return (
    {
      title: 'headline',
      modified: 'dateModified',
      creator: 'author',
      Item: 'Article',
      BlogPost: 'BlogPosting',
    }[own] ?? name
  );
}

function add(owner: Thing, name: string, value: unknown): void {
  const isWritten = typesOf(owner).some((type) => /Article$|Posting$/.test(type));
  const isText = name === 'articleBody' || (name === 'text' && isWritten);
  if (isText || !/^[a-z]\w*$/i.test(name) || (typeof value === 'string' && !visible.test(value))) return;
  // Of these there are many; of the others the first counts.
  const isMany = /^(?:author|creator|keywords|image|associatedMedia|about|mentions|articleSection)$/.test(
    name,
  );
  if (owner[name] === undefined || isMany)
    owner[name] = owner[name] === undefined ? value : [...listOf(owner[name]), value];
}

function valueOf(element: Element): string {
  const isLink = /url|sameAs|mainEntityOfPage/i.test(attribute(element, 'itemProp'));
  const names = [
    'content',
    'dateTime',
    ...(isLink ? ['href'] : []),
    'src',
    ...(element.tagName === 'abbr' ? ['title'] : []),
  ];
  return names.map((name) => attribute(element, name)).find(Boolean) ?? wordsIn(element).slice(0, 5_000);
}

/**
 * The `meta` elements of a page as one thing: Open Graph, Dublin Core, Highwire’s `citation_`, Parse.ly, Sailthru, and what newspapers always used. A
 * property is known by its name without the family’s; of the families the first in `families` is believed most.
 */
export function metaThing(tree: Root): Thing {
  const found = new Map<string, string[][]>(metaProperties.map(([property]) => [property, []]));
  for (const element of elementsOf(tree)) {
    const [name = ''] =
      element.tagName === 'meta' ? tokens(element, 'property', 'name', 'itemProp', 'httpEquiv') : [];
    const content = attribute(element, 'content');
    const [, family = '', own = ''] = metaName.exec(name.toLowerCase()) ?? [];
    const [property = ''] = metaProperties.find(([, shape]) => shape.test(own)) ?? [];
    const isName = property !== 'author' || !/^\s*(?:(?:https?:)?\/\/\S+|@\w+|\d+)\s*$/i.test(content);
    const rank = families.findIndex((shape) => shape.test(family));
    if (isName && visible.test(content)) ((found.get(property) ?? [])[rank] ??= []).push(content);
  }
  const thing: Thing = {};
  for (const [property, ranked] of found) {
    const [best = []] = ranked.filter(Boolean);
    const isMany = /^(?:author|keywords)$/.test(property);
    if (best.length)
      thing[property] = isMany ? best.slice(0, 500) : property.startsWith('date') ? ranked.flat() : best[0];
  }
  return thing;
}

const metaName =
  /^(?:((?:og:)?article|rnews|og|dc|dcterms|citation|parsely|sailthru|twitter|news|cxenseparse(?::recs)?)[:._-])?(.*)$/;
const families = [/^og$/, /article$|^news$/, /^$/, /^(?!twitter)/, /^/];
const metaProperties: [property: string, shape: RegExp][] = [
  ['@type', /^type$/],
  ['headline', /^(?:title|hdl)$/],
  ['description', /^(?:description|abstract)$/],
  ['publisher', /^(?:site_name|publisher|journal_title|application-name|cre)$/],
  ['url', /^(?:url|link|public_url)$/],
  ['inLanguage', /^(?:content-)?language$/],
  ['locale', /^locale$/],
  ['copyrightNotice', /^(?:rights|rightsholder|copyright)$/],
  ['identifier', /^(?:id|article_?id|identifier|post-id)$/],
  ['dateline', /^dateline$/],
  ['dateModified', /^(?:date[._-]?)?(?:updated|modified)(?:[._-]?(?:time|date))?$|^last[_-]?mod(?:ified)?(?:_date)?$|^(?:utime|revision_date)$/],
  ['datePublished', /^(?:date[._-]?)?(?:published|issued|created)(?:[._-]?(?:time|date))?$|^pub(?:lish|lication|-)?[_-]?(?:date|time)$|^(?:online_|display)?date$|^(?:publishtime|p(?:time|date)|\w*date_?original|originalpublicationdate)$/],
  ['author', /^(?:byl|authors?(?::name)?|creator)$/],
  ['keywords', /^(?:tags?|keywords|subject)$/],
  ['articleSection', /^section$/],
  ['tier', /^(?:content|opinion)_tier$/],
]; // prettier-ignore
