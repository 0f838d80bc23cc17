import { plainWords } from '../../core/itemText.ts';
import { absolute } from '../../core/notation/html.ts';
import type { XmlElement } from '../../core/notation/xml.ts';
import { elements, textOf } from '../../core/notation/xml.ts';

/**
 * Children by name, in the order of `names`: without prefix, in the namespace of their parent; with the customary prefix of a module that newsrooms’
 * feeds use, in its namespace. Versions of a namespace, and the case of letters, make no difference.
 */
export function parts(of: XmlElement, ...names: string[]): XmlElement[] {
  const found = names.flatMap((name) => elements(of).filter((child) => is(child, name, of.space)));
  return [...new Set(found)];
}

/** The first of `parts` that holds something. */
export function part(of: XmlElement, ...names: string[]): XmlElement | undefined {
  return parts(of, ...names).find((child) => child.children.length || Object.keys(child.attributes).length);
}

function is(element: XmlElement, name: string, home: string): boolean {
  const [local = '', prefix] = name.split(':').toReversed();
  if (element.name.toLowerCase() !== local.toLowerCase()) return false;
  return prefix === undefined ? element.space === home : moduleOf(element) === prefix;
}

/** The customary prefix of an element’s namespace; of one that is not declared, its prefix. */
export function moduleOf({ space }: XmlElement): string | undefined {
  const address = space.toLowerCase().replace(/^https?:\/\/(?:www\.)?|[./#]+$/g, '');
  return (
    modules.find(([, start]) => address.startsWith(start))?.[0] ?? (/^\w+$/.test(space) ? space : undefined)
  );
}

/** The words of each of `parts` that has some. */
export function printed(of: XmlElement, ...names: string[]): string[] {
  return parts(of, ...names)
    .map(wordsOf)
    .filter(Boolean);
}

/** The words of the first child that has some, on one line. */
export function words(of: XmlElement, ...names: string[]): string | undefined {
  return printed(of, ...names)[0];
}

/** An element’s words on one line; escaped HTML is read. */
export function wordsOf(element: XmlElement): string {
  const text = textOf(element).trim();
  return /^https?:\/\/\S+$/.test(text) ? text : plainWords(text);
}

export function attribute(of: XmlElement, name: string): string | undefined {
  const key = Object.keys(of.attributes).find((one) => one.toLowerCase() === name.toLowerCase());
  return (key !== undefined && of.attributes[key]?.trim()) || undefined;
}

/** The base of relative addresses, each `xml:base` resolved against the outer one (XML Base, section 4). */
export function baseOf(chain: XmlElement[], otherwise: string | undefined): string | undefined {
  return chain.reduceRight<string | undefined>(
    (base, element) => absolute(attribute(element, 'xml:base') ?? '', base) ?? base,
    otherwise,
  );
}

/**
 * Modules by their customary prefix, each with how its addresses begin: RSS Advisory Board’s best practices; Media RSS 1.5.1; RSS 1.0 modules; RFC 4287,
 * 4685, 5023; WordPress 1.0–1.2.
 */
const modules = `
atom w3.org/2005/atom purl.org/atom/ns
content purl.org/rss/1.0/modules/content
dc purl.org/dc/elements/
dcterms purl.org/dc/terms
media search.yahoo.com/mrss video.search.yahoo.com/mrss tools.search.yahoo.com/mrss
itunes itunes.com/dtds/podcast
georss georss.org/georss
geo w3.org/2003/01/geo
gml opengis.net/gml
slash purl.org/rss/1.0/modules/slash
wfw wellformedweb.org/commentapi
thr purl.org/syndication/thread
feedburner rssnamespace.org/feedburner
prism prismstandard.org/namespaces
xhtml w3.org/1999/xhtml
app w3.org/2007/app purl.org/atom/app
cc web.resource.org/cc creativecommons.org/ns backend.userland.com/creativecommons cyber.law.harvard.edu/rss/creativecommons
yandex news.yandex.
yt youtube.com/xml/schemas
excerpt wordpress.org/export/1.0/excerpt wordpress.org/export/1.1/excerpt wordpress.org/export/1.2/excerpt
wp wordpress.org/export`
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [prefix = '', ...addresses] = line.split(' ');
    return addresses.map((address) => [prefix, address] as const);
  });
