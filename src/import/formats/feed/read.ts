import { xmlText } from '../../../files/xmlText.ts';
import { append } from '../../core/append.ts';
import type { Delivery, Doubt, LeftOut, Reader } from '../../core/delivery.ts';
import { emptyDelivery, refusedWhole, placeOf } from '../../core/delivery.ts';
import type { Channel, Item } from '../../core/item.ts';
import type { ItemText } from '../../core/itemText.ts';
import { takeItem } from '../../core/item.ts';
import { looksLikeHtml } from '../../core/notation/html.ts';
import { absolute } from '../../core/notation/address.ts';
import type { XmlElement, XmlFile } from '../../core/notation/xml.ts';
import { descendants, elements, innerHtmlOf, openXml, textOf } from '../../core/notation/xml.ts';
import { outletOf } from '../../core/outlet.ts';
import { refusal } from '../../core/refusals.ts';
import { withFigures } from '../posts/shortcodes.ts';
import { attribute, parts, printed, words, wordsOf } from './names.ts';
import { enclosedIn } from './pictures.ts';

/** Where RSS and Atom, with the modules newsrooms use, say what a story is: of the names of one thing the most exact comes first. */
const names = {
  title: 'title dc:title media:title',
  id: 'guid id atom:id dc:identifier',
  // The content module, XHTML, Yandex, and what publishers made up.
  texts: 'content:encoded xhtml:body xhtml:div yandex:full-text fulltext full-text content body atom:content',
  summaries: 'description summary dc:description dcterms:abstract atom:summary prism:teaser',
  published:
    'pubDate published issued dc:date dcterms:issued dcterms:date created dcterms:created atom:published prism:publicationDate date',
  updated: 'updated modified dcterms:modified atom:updated prism:modificationDate',
  authors: 'author dc:creator atom:author creator',
  outlets: 'dc:publisher prism:publicationName',
  topics: 'category dc:subject prism:keyword prism:section dcterms:subject atom:category',
  keywords: 'media:keywords keywords itunes:keywords',
  rights: 'rights copyright dc:rights dcterms:rights prism:copyright',
  lang: 'language dc:language',
  day: 'pubDate updated modified lastBuildDate dc:date atom:updated',
};

/**
 * Reads RSS 0.90–0.92, 1.0 (RDF) and 2.0 with the modules newsrooms use: each item is a story.
 * https://www.rssboard.org/rss-specification, https://web.resource.org/rss/1.0/spec, https://www.rssboard.org/media-rss
 */
export const readRss: Reader = (text) => readFeed(text, 'item');

/** Reads Atom 1.0 (RFC 4287), 0.3, and single entries of either: each entry is a story, but comments, settings and templates of a blog’s export. */
export const readAtom: Reader = (text) => readFeed(text, 'entry');

function readFeed(text: string, itemName: 'item' | 'entry'): Delivery {
  const file = openXml(text, itemName);
  if ('message' in file) return refusedWhole(file);
  const delivery = { ...emptyDelivery(), doubts: file.doubts };
  const feed = feedOf(file, delivery.doubts);
  for (const entry of file.items) {
    const kind = kindInBlogger(entry);
    if (kind === undefined) takeItem(delivery, itemOf(entry, feed, delivery.doubts), feed);
    else {
      const what = kind === 'comment' ? 'a reader’s comment' : `a ${kind} of the blog`;
      const why = { what, advice: 'If it is a story all the same, save its text as plain text.' };
      const [title, text] = [words(entry, 'title'), elements(entry).map(wordsOf).filter(Boolean).join('\n')];
      delivery.refused.push({ ...placeOf(entry), title, ...refusal('not-a-story', why), text });
    }
  }
  append(delivery.refused, file.refused);
  return delivery;
}

/** The element that tells of a feed: `channel` of RSS, `feed` of Atom. */
export function headOf({ root }: XmlFile): XmlElement {
  return elements(root).find((child) => child.name.toLowerCase() === 'channel') ?? root;
}

interface Feed extends Channel {
  authors: string[];
  link: string | undefined;
  /** From the inside out. */
  around: XmlElement[];
}

function feedOf(file: XmlFile, doubts: Doubt[]): Feed {
  const head = headOf(file);
  const [link] = linksOf(head);
  return {
    outlet:
      printed(head, names.outlets).find((name) => !name.includes('@')) ??
      outletOf(words(head, 'title dc:title'), link, head, doubts),
    authors: authorsOf(head, 'author'),
    lang: words(head, names.lang) ?? attribute(head, 'xml:lang') ?? attribute(file.root, 'xml:lang'),
    rights: words(head, names.rights),
    day: words(head, names.day),
    link,
    around: [head, file.root],
  };
}

function kindInBlogger(entry: XmlElement): string | undefined {
  const terms = parts(entry, 'category').map(
    (one) => attribute(one, 'term')?.split('/blogger/2008/kind#')[1],
  );
  const kind = (terms.find(Boolean) ?? words(entry, 'blogger:type'))?.toLowerCase();
  return kind === 'post' ? undefined : kind;
}

function itemOf(entry: XmlElement, feed: Feed, doubts: Doubt[]): Item {
  const title = words(entry, names.title);
  const about = Object.entries(entry.attributes).find(([name]) => /:about$/.test(name))?.[1] ?? '';
  const addresses = [...addressesOf(entry), about];
  const base = baseOf([entry, ...feed.around], absolute(addresses[0] ?? '', feed.link) ?? feed.link);
  const origin = originOf(entry, doubts);
  const authors = [authorsOf(entry, names.authors), origin?.authors ?? [], feed.authors];
  // Google News prints the outlet behind each headline.
  const outlet = ` - ${origin?.source ?? ''}`;
  const sources = [origin?.source ?? '', ...printed(entry, `${names.outlets} dc:source`)];
  const { leftOut, ...enclosed } = enclosedIn(entry, title);
  const contents = parts(entry, 'content');
  const [lang] = [...contents, entry].flatMap((one) => attribute(one, 'xml:lang') ?? []);
  const controls = [entry, ...parts(entry, 'app:control control')];
  const standing = controls.flatMap((one) => words(one, 'app:draft draft blogger:status') ?? []);
  const isEpisode = words(entry, 'itunes:duration') ?? (enclosed.sound && words(entry, 'itunes:episode'));
  return {
    ...placeOf(entry),
    ...enclosed,
    title: title?.endsWith(outlet) ? title.slice(0, -outlet.length) : title,
    id: words(entry, names.id) ?? (about || addresses[0]),
    addresses,
    base,
    texts: textsOf(entry, base, names.texts),
    summaries: textsOf(entry, base, names.summaries),
    published: printed(entry, names.published),
    updated: printed(entry, names.updated),
    authors: authors.find(({ length }) => length) ?? [],
    sources: sources.filter((one) => !/^https?:/.test(one)),
    topics: topicsOf(entry),
    rights: words(entry, names.rights) ?? origin?.rights,
    lang: lang ?? words(entry, names.lang),
    medium: isEpisode ? 'sound' : words(entry, 'yt:videoId') ? 'film' : undefined,
    leftOut: [...leftOut, ...contents.flatMap(elsewhere)],
    withheld: standing.some((word) => /^(?:yes|draft)$/i.test(word)) ? 'it is a draft' : undefined,
    status: descendants(entry, 'PublishingStatus').map(wordsOf),
  };
}

/** A story’s own address before that of a service that counts readers, and before an id that is an address. */
function addressesOf(entry: XmlElement): string[] {
  const isPermanent = (id: XmlElement) => !/false/i.test(attribute(id, 'isPermaLink') ?? '');
  const ids = parts(entry, 'guid id').filter(isPermanent).map(wordsOf);
  const links = [...printed(entry, 'feedburner:origLink'), ...linksOf(entry)];
  return [...links, ...ids.filter((id) => /^https?:\/\//.test(id))];
}

/** The outlet from which an item was taken: RSS 2.0 names it, Atom gives the head of its feed. */
function originOf(entry: XmlElement, doubts: Doubt[]) {
  const [origin] = parts(entry, 'source');
  if (!origin) return undefined;
  const named = elements(origin).length ? words(origin, 'title') : wordsOf(origin);
  const source = outletOf(named, attribute(origin, 'url') ?? linksOf(origin)[0], origin, doubts);
  return { source, authors: authorsOf(origin, 'author'), rights: words(origin, 'rights') };
}

/** The address at which the text of an item stands (RFC 4287, section 4.1.3.2). */
function elsewhere(content: XmlElement): LeftOut | [] {
  const text = attribute(content, 'src');
  return text ? { ...placeOf(content), text, why: 'its text stands there; nothing is fetched' } : [];
}

/** The texts of an item under the names. What is a file in base64 or the like is none (RFC 4287, section 4.1.3). */
function textsOf(entry: XmlElement, base: string | undefined, some: string): ItemText[] {
  return parts(entry, some).flatMap((element): ItemText[] => {
    const isMarkup = elements(element).length > 0;
    // Where tags stand bare in a feed’s own namespace, those beside them in CDATA are meant as tags too.
    const isBare = elements(element).some(({ space }) => space === element.space);
    const write = (words: string) => (isBare && looksLikeHtml(words) ? words : xmlText(words));
    const text = withFigures(isMarkup ? innerHtmlOf(element, write) : textOf(element));
    const place = { ...placeOf(element), base: baseOf([element], base) };
    const isFile = /^(?!text\/).*\/(?!.*(?:xml\b|html))/i.test(attribute(element, 'type') ?? '');
    return text.trim() && !isFile ? [{ ...place, kind: isMarkup ? 'html' : 'either', text }] : [];
  });
}

/** The base of relative addresses, each `xml:base` resolved against the outer one (XML Base, section 4). */
function baseOf(chain: XmlElement[], otherwise: string | undefined): string | undefined {
  const resolved = (base: string | undefined, of: XmlElement) =>
    absolute(attribute(of, 'xml:base') ?? '', base) ?? base;
  return chain.reduceRight(resolved, otherwise);
}

/** Addresses of the same in another form, pages before others. */
function linksOf(of: XmlElement): string[] {
  const links = parts(of, 'link atom:link').filter((link) =>
    /^(?:.*\/)?alternate$/.test(attribute(link, 'rel') ?? 'alternate'),
  );
  const pages = links.filter((link) => /html/.test(attribute(link, 'type') ?? 'html'));
  return [...new Set([...pages, ...links])]
    .map((link) => attribute(link, 'href') ?? wordsOf(link))
    .filter(Boolean);
}

/** Atom’s people have a name beside their addresses; others are words. */
function authorsOf(of: XmlElement, some: string): string[] {
  const people = parts(of, some).map((one) =>
    elements(one).length ? words(one, 'name atom:name') : wordsOf(one),
  );
  return people.filter((name) => name !== undefined && name !== '') as string[];
}

function topicsOf(entry: XmlElement): string[] {
  const said = parts(entry, names.topics).map(
    (one) => attribute(one, 'label') ?? (wordsOf(one) || (attribute(one, 'term') ?? '')),
  );
  return [
    ...said.flatMap((one) => one.split(/\s*;\s*/)),
    ...printed(entry, names.keywords).join(',').split(','),
  ];
}
