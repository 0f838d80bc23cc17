import { append } from '../../core/append.ts';
import type { InputText } from '../../core/delivery.ts';
import { absolute, plainText } from '../../core/notation/html.ts';
import type { XmlElement } from '../../core/notation/xml.ts';
import { elements, textOf } from '../../core/notation/xml.ts';

/**
 * The modules that newsrooms’ feeds use, by the prefix that is customary, each with its namespace. RSS Advisory Board’s best practices; Media RSS 1.5.1;
 * RSS 1.0 modules; RFC 4287, 4685, 5023; WordPress 1.2.
 */
export const spaces: Record<string, string> = {
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  media: 'http://search.yahoo.com/mrss/',
  itunes: 'http://www.itunes.com/dtds/podcast-1.0.dtd',
  georss: 'http://www.georss.org/georss',
  geo: 'http://www.w3.org/2003/01/geo/wgs84_pos#',
  gml: 'http://www.opengis.net/gml',
  slash: 'http://purl.org/rss/1.0/modules/slash/',
  wfw: 'http://wellformedweb.org/CommentAPI/',
  sy: 'http://purl.org/rss/1.0/modules/syndication/',
  thr: 'http://purl.org/syndication/thread/1.0',
  feedburner: 'http://rssnamespace.org/feedburner/ext/1.0',
  prism: 'http://prismstandard.org/namespaces/basic/2.0/',
  xhtml: 'http://www.w3.org/1999/xhtml',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  app: 'http://www.w3.org/2007/app',
  cc: 'http://web.resource.org/cc/',
  creativeCommons: 'http://backend.userland.com/creativeCommonsRssModule',
  yandex: 'http://news.yandex.ru',
  yt: 'http://www.youtube.com/xml/schemas/2015',
  wp: 'http://wordpress.org/export/1.2/',
  excerpt: 'http://wordpress.org/export/1.2/excerpt/',
};

/**
 * Children by name, in the order of `names`: without prefix, in the namespace of their parent; with one of `spaces`, in that. Versions of a namespace,
 * and the case of letters, make no difference.
 */
export function parts(of: XmlElement, ...names: string[]): XmlElement[] {
  return names.flatMap((name) => elements(of).filter((child) => is(child, name, of.space)));
}

export function part(of: XmlElement, ...names: string[]): XmlElement | undefined {
  return parts(of, ...names).find((child) => child.children.length || Object.keys(child.attributes).length);
}

/** Whether an element has the name, as in `parts`; `home` is the namespace of names without prefix. */
export function is(element: XmlElement, name: string, home: string): boolean {
  const [prefix, local] = name.includes(':') ? (name.split(':') as [string, string]) : [undefined, name];
  if (element.name.toLowerCase() !== local.toLowerCase()) return false;
  return prefix === undefined ? element.space === home : moduleOf(element) === prefix;
}

/** The customary prefix of an element’s namespace. */
export function moduleOf({ space }: XmlElement): string | undefined {
  return byAddress.get(bare(space)) ?? byAddress.get(space.replace('urn:undeclared:', ''));
}

/** The words of the first child that has some, on one line. */
export function words(of: XmlElement, ...names: string[]): string | undefined {
  return parts(of, ...names)
    .map(wordsOf)
    .find((text) => text !== '');
}

/** An element’s words on one line; escaped HTML is read. */
export function wordsOf(element: XmlElement): string {
  return plainWords(textOf(element));
}

export function attribute(of: XmlElement, name: string): string | undefined {
  const exact = of.attributes[name];
  const other = () =>
    Object.entries(of.attributes).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
  return (exact ?? other())?.trim() || undefined;
}

/** The nearest value of an attribute that is inherited: `xml:lang`. */
export function inherited(name: string, chain: (XmlElement | undefined)[]): string | undefined {
  return chain.map((element) => element && attribute(element, name)).find((value) => value !== undefined);
}

/** The base of relative addresses, each `xml:base` resolved against the outer one (XML Base, section 4). */
export function baseOf(chain: (XmlElement | undefined)[], otherwise: string | undefined): string | undefined {
  return chain.reduceRight<string | undefined>((base, element) => {
    const own = element && attribute(element, 'xml:base');
    return own === undefined ? base : (absolute(own, base) ?? base);
  }, otherwise);
}

/**
 * The texts of an item for the ledger: those of `read` as they were read, of others the words. Of attributes, those that hold words or addresses; what
 * else stands in one (`type`, `rel`, `isPermaLink`) is grammar.
 */
export function itemLeaves(item: XmlElement, read: ReadonlyMap<XmlElement, InputText[]>): InputText[] {
  const leaves: InputText[] = [];
  const walk = (element: XmlElement): void => {
    const { line, path = '' } = element;
    for (const [name, value] of Object.entries(element.attributes))
      if (saysSomething.test(name) && value.trim())
        leaves.push({ line, path: `${path}/@${name}`, text: plainWords(value) });
    const known = read.get(element);
    if (known) {
      append(
        leaves,
        known.map((leaf) => ({ ...leaf, path })),
      );
      return;
    }
    for (const child of element.children)
      if (typeof child !== 'string') walk(child);
      else if (child.trim()) leaves.push({ line, path, text: plainWords(child) });
  };
  walk(item);
  return leaves;
}

const saysSomething =
  /^(?:url|href|src|label|term|text|title|name|uri|value|caption|alt)$|:(?:about|resource|title|label)$/i;

/** Data in a field: a picture in base64 is no text. */
const longestWord = 2000;

function plainWords(text: string): string {
  const trimmed = text.trim();
  if (trimmed.length > longestWord && !/\s/.test(trimmed.slice(0, longestWord)))
    return `${trimmed.slice(0, 60)}…`;
  return /^https?:\/\/\S+$/.test(trimmed) ? trimmed : plainText(trimmed);
}

function bare(address: string): string {
  return address
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.|(?:tools|video)\.)?/, '')
    .replace(/[/#]+$/, '')
    .replace(/^(prismstandard\.org\/namespaces)\/.*$/, '$1')
    .replace(/^(wordpress\.org\/export)\/[\d.]+/, '$1')
    .replace(/^(youtube\.com\/xml\/schemas)\/.*$/, '$1')
    .replace(/^news\.yandex\.[a-z.]+$/, 'news.yandex.ru');
}

const byAddress = new Map<string, string>([
  ...Object.entries(spaces).flatMap(([prefix, address]): [string, string][] => [
    [bare(address), prefix],
    [prefix, prefix],
  ]),
  ...Object.entries({
    'purl.org/atom/ns': 'atom',
    'purl.org/dc/elements/1.0': 'dc',
    'purl.org/atom/app': 'app',
    'rssnamespace.org/feedburner/ext/1.0': 'feedburner',
    'creativecommons.org/ns': 'cc',
    'cyber.law.harvard.edu/rss/creativecommonsrssmodule.html': 'creativeCommons',
    'search.yahoo.com/mrss.': 'media',
  }),
]);
