import type { Element, Root } from 'hast';
import { parse } from 'jsonc-parser';
import type { ParseError } from 'jsonc-parser';
import { visible } from '../../parse/sourceText.ts';
import { attribute, elementsOf, lineOf, rawText, wordsIn } from './tree.ts';

/** An object of JSON-LD, or what microdata, RDFa, class names and `meta` elements say in its shape. */
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
    if (script.tagName !== 'script' || !/^\s*application\/ld\+json/i.test(attribute(script, 'type')))
      continue;
    const text = rawText(script);
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
  return Array.isArray(value)
    ? value.slice(0, mostItems)
    : value === undefined || value === null
      ? []
      : [value];
}

/** The types of a thing, without their vocabulary. */
export function typesOf(thing: Thing): string[] {
  return listOf(thing['@type']).flatMap((type) =>
    typeof type === 'string' ? type.replace(/^.*[/#:]/, '') : [],
  );
}

const mostItems = 5_000;
const deepest = 40;

function parsed(text: string): { value: unknown; isDamaged: boolean } {
  const bare = text
    .replace(/^\s*(?:\/\/\s*|\/\*\s*)?<!(?:--|\[CDATA\[)(?:\s*\*\/)?/, '')
    .replace(/(?:\/\/\s*|\/\*\s*)?(?:-->|\]\]>)(?:\s*\*\/)?\s*$/, '');
  const unescaped = bare.replace(/&(?:quot|#34);/g, '"').replaceAll('&amp;', '&');
  for (const json of bare.includes('"') ? [bare] : [unescaped])
    try {
      const errors: ParseError[] = [];
      // A control character is white space outside of strings, and not allowed within them.
      const value: unknown = parse(json.replace(/\p{Cc}/gu, ' '), errors, { allowTrailingComma: true });
      // What follows the last bracket does no harm (9: end of file expected).
      const isDamaged = errors.some(({ error }) => error !== 9) || typeof value !== 'object';
      return { value, isDamaged };
    } catch {
      // Nests too deep.
    }
  return { value: undefined, isDamaged: true };
}

/** Takes in the things at the top of a block, and every `@id` below. */
function collect(value: unknown, { things, byId }: JsonLd): void {
  const top = listOf(value);
  for (let at = 0; at < top.length && at < mostItems; at++) {
    const one = top[at];
    if (Array.isArray(one)) top.push(...listOf(one));
    if (!isThing(one)) continue;
    if (one['@type'] !== undefined || one['@graph'] === undefined) things.push(one);
    top.push(...listOf(one['@graph']));
    for (const name of ['mainEntity', 'mainEntityOfPage'])
      if (isThing(one[name]) && one[name]['headline'] !== undefined) top.push(one[name]);
  }
  const stack: [unknown, number][] = [[value, 0]];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [one, depth] = next;
    if (depth > deepest || typeof one !== 'object' || one === null) continue;
    const id = isThing(one) ? one['@id'] : undefined;
    if (typeof id === 'string' && Object.keys(byId.get(id) ?? {}).length < Object.keys(one).length)
      byId.set(id, one as Thing);
    for (const inner of Object.values(one)) stack.push([inner, depth + 1]);
  }
}

/** A thing that a page describes within its text, and the element that is it. */
export interface Described {
  thing: Thing;
  element: Element;
}

/**
 * What a page says in microdata (WHATWG HTML, section 5), RDFa Lite 1.1 with schema.org or Dublin Core, or the class names of hNews and hAtom, in the
 * shape of JSON-LD. The text of the article itself is not among it: that is taken from the page.
 */
export function describedThings(tree: Root): Described[] {
  const described: Described[] = [];
  const weak: [owner: Thing, name: string, value: unknown][] = [];
  const visit = (node: Root | Element, owner?: Thing) => {
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      const types = ownTypes(child);
      const thing: Thing | undefined = types.length ? { '@type': types } : undefined;
      if (thing) described.push({ thing, element: child });
      const names = propertiesOf(child);
      const value = () => thing ?? valueOf(child);
      for (const name of names)
        if (name === 'name' && thing && child.properties['typeof']) thing['name'] = valueOf(child);
        else if (owner) add(owner, name, value());
      // A class name speaks where no attribute does.
      if (owner && !names.length)
        for (const name of tokens(child, 'className').flatMap((one) => classes[one] ?? []))
          weak.push([owner, name, value()]);
      visit(child, thing ?? owner);
    }
  };
  visit(tree);
  for (const [owner, name, value] of weak) if (owner[name] === undefined) add(owner, name, value);
  return described;
}

function tokens(element: Element, ...names: string[]): string[] {
  return names.flatMap((name) => attribute(element, name).split(/\s+/)).filter(Boolean);
}

function ownTypes(element: Element): string[] {
  const types = tokens(element, 'itemType', 'typeof');
  if (types.length) return types.map((type) => vocabulary[type] ?? type.replace(/^.*[/#:]/, ''));
  if (element.properties['itemScope'] !== undefined) return ['Thing'];
  return tokens(element, 'className')
    .flatMap((name) => classTypes[name] ?? [])
    .slice(0, 1);
}

/** The properties of schema.org that an element has; those of other vocabularies are passed over. */
function propertiesOf(element: Element): string[] {
  const relations = tokens(element, 'rel').filter((name) => name.includes(':'));
  const rdfa = element.tagName === 'meta' ? [] : [...tokens(element, 'property'), ...relations];
  return [
    ...tokens(element, 'itemProp'),
    ...rdfa.map((name) => vocabulary[name] ?? name.replace(/^(?:schema:|https?:\/\/schema\.org\/)/, '')),
  ].filter((name) => /^[a-z]\w*$/i.test(name));
}

/** Dublin Core, SIOC and FOAF as content systems wrote them before schema.org, by what stands for it there. */
const vocabulary: Record<string, string> = {
  'sioc:Item': 'Article', 'sioct:BlogPost': 'BlogPosting', 'foaf:Person': 'Person', 'dc:title': 'headline', 'dcterms:title': 'headline', 'dc:date': 'datePublished',
  'dc:created': 'datePublished', 'dcterms:created': 'datePublished', 'dcterms:issued': 'datePublished', 'dc:modified': 'dateModified', 'dcterms:modified': 'dateModified',
  'sioc:has_creator': 'author', 'dc:creator': 'author', 'dcterms:creator': 'author', 'foaf:name': 'name', 'content:encoded': 'articleBody',
}; // prettier-ignore

/** Class names of hNews 0.1, hAtom 0.1 and h-entry, by the property of schema.org that they stand for, and those that are things. */
const classes: Record<string, string> = {
  'entry-title': 'headline', 'p-name': 'headline', published: 'datePublished', 'dt-published': 'datePublished', updated: 'dateModified',
  'dt-updated': 'dateModified', author: 'author', 'p-author': 'author', fn: 'name', dateline: 'dateline', 'source-org': 'publisher',
}; // prettier-ignore
const classTypes: Record<string, string> = {
  hentry: 'hentry', hnews: 'hentry', 'h-entry': 'hentry', vcard: 'vcard', 'h-card': 'vcard',
}; // prettier-ignore

function add(owner: Thing, name: string, value: unknown): void {
  if (typeof value === 'string' && !visible.test(value)) return;
  const isWritten = typesOf(owner).some((type) => /Article$|Posting$/.test(type));
  if (name === 'articleBody' || (name === 'text' && isWritten)) return;
  // Keywords, images and authors come many; of the others the first counts.
  const isMany = /^(?:author|creator|keywords|image|associatedMedia|about|mentions|articleSection)$/.test(
    name,
  );
  if (owner[name] === undefined) owner[name] = value;
  else if (isMany) owner[name] = [...listOf(owner[name]), value];
}

function valueOf(element: Element): string {
  const { tagName } = element;
  const isLink =
    /^(?:a|link|area)$/.test(tagName) && /url|sameAs|mainEntityOfPage/i.test(attribute(element, 'itemProp'));
  const name = isLink
    ? 'href'
    : /^(?:img|amp-img|source)$/.test(tagName)
      ? 'src'
      : tagName === 'abbr'
        ? 'title'
        : '';
  return (
    attribute(element, 'content') ||
    attribute(element, 'dateTime') ||
    attribute(element, name) ||
    wordsIn(element).slice(0, 5_000)
  );
}

/** The `meta` elements of a page as one thing: Open Graph, Dublin Core, Highwire’s `citation_`, Parse.ly, Sailthru, and what newspapers always used. */
export function metaThing(tree: Root): Thing {
  const all = new Map<string, string[]>();
  for (const element of elementsOf(tree)) {
    if (element.tagName !== 'meta') continue;
    const [written = ''] = tokens(element, 'property', 'name', 'itemProp', 'httpEquiv');
    const content = attribute(element, 'content');
    const known = all.get(written.toLowerCase()) ?? [];
    if (visible.test(content)) all.set(written.toLowerCase(), [...known.slice(0, 500), content]);
  }
  const thing: Thing = {};
  for (const [property, names] of Object.entries(metaNames)) {
    const found = names
      .split(' ')
      .map((name) =>
        (all.get(name) ?? []).filter((content) => property !== 'author' || !noName.test(content)),
      )
      .filter(({ length }) => length);
    if (found[0])
      thing[property] = /^date/.test(property)
        ? found.flat()
        : /^(?:author|keywords)$/.test(property)
          ? found[0]
          : found[0][0];
  }
  return thing;
}

const noName = /^\s*(?:(?:https?:)?\/\/\S+|@\w+|\d+)\s*$/i;

const metaNames: Record<string, string> = {
  headline:
    'og:title citation_title parsely-title sailthru.title dc.title dcterms.title twitter:title title hdl',
  description:
    'og:description description dc.description dcterms.description dcterms.abstract sailthru.description twitter:description',
  publisher:
    'og:site_name dc.publisher dcterms.publisher citation_publisher citation_journal_title publisher application-name cre',
  url: 'og:url parsely-link citation_public_url twitter:url',
  inLanguage: 'dc.language dcterms.language citation_language language content-language',
  locale: 'og:locale',
  copyrightNotice: 'dcterms.rights dc.rights dcterms.rightsholder copyright rights',
  identifier:
    'article:id article_id articleid dc.identifier dcterms.identifier parsely-post-id cxenseparse:recs:articleid',
  dateline: 'dateline article:dateline',
  datePublished:
    'article:published_time og:published_time og:article:published_time datepublished article:published parsely-pub-date sailthru.date citation_publication_date citation_online_date citation_date dcterms.issued dc.date.issued dcterms.created dc.date.created dcterms.date dc.date originalpublicationdate cxenseparse:recs:publishtime publish-date publishdate publish_date published-date published_date created-date pubdate article.published published publication_date date ptime pdate displaydate article_date_original rnews:datepublished',
  dateModified:
    'article:modified_time og:modified_time og:article:modified_time og:updated_time datemodified dcterms.modified dc.date.modified lastmod last-modified utime revision_date article:modified modified-date modified_date modifieddate last_modified_date article.updated article_date_updated',
  author:
    'byl author article:author article:author:name og:article:author dc.creator dcterms.creator citation_author parsely-author sailthru.author cxenseparse:author authors article.author rnews:author',
  keywords:
    'article:tag og:article:tag news_keywords keywords parsely-tags sailthru.tags dc.subject dcterms.subject citation_keywords',
  articleSection: 'article:section og:article:section parsely-section',
  tier: 'article:content_tier article:opinion_tier',
  '@type': 'og:type',
};
