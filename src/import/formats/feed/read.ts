import { append } from '../../core/append.ts';
import type { Delivery, Doubt, LeftOut, Proposal, Reader } from '../../core/delivery.ts';
import { emptyDelivery, refusedWhole } from '../../core/delivery.ts';
import type { Channel, Item, ItemText } from '../../core/item.ts';
import { takeItem } from '../../core/item.ts';
import { placeOf } from '../../core/normalizeDraft.ts';
import { absolute } from '../../core/notation/html.ts';
import type { XmlElement, XmlFile } from '../../core/notation/xml.ts';
import { elements, innerHtmlOf, openXml, textOf } from '../../core/notation/xml.ts';
import { outletOf } from '../../core/outlet.ts';
import { refusal } from '../../core/refusals.ts';
import { attribute, baseOf, moduleOf, part, parts, printed, words, wordsOf } from './names.ts';
import { enclosedIn } from './pictures.ts';

/**
 * Where RSS and Atom, with the modules newsrooms use, say what a story is: of the names of one thing the most exact comes first. A name without
 * prefix is of the format itself.
 */
const names = {
  title: list('title dc:title media:title'),
  id: list('guid id atom:id dc:identifier'),
  // The content module, XHTML, Yandex, and what publishers made up.
  texts: list(
    'content:encoded xhtml:body xhtml:div yandex:full-text fulltext full-text content body atom:content',
  ),
  summaries: list('description summary dc:description dcterms:abstract atom:summary prism:teaser'),
  published: list(
    'pubDate published issued dc:date dcterms:issued created dcterms:created atom:published prism:publicationDate date',
  ),
  updated: list('updated modified dcterms:modified atom:updated prism:modificationDate'),
  authors: list('author dc:creator atom:author creator'),
  outlets: list('dc:publisher prism:publicationName'),
  topics: list('category dc:subject prism:keyword prism:section dcterms:subject atom:category'),
  keywords: list('media:keywords keywords itunes:keywords'),
  rights: list('rights copyright dc:rights dcterms:rights prism:copyright cc:license'),
  lang: list('language dc:language'),
  day: list('pubDate updated modified lastBuildDate dc:date atom:updated'),
};

function list(said: string): string[] {
  return said.split(' ');
}

/**
 * Reads RSS 0.90–0.92, 1.0 (RDF) and 2.0 with the modules newsrooms use: each item is a story.
 * https://www.rssboard.org/rss-specification, https://web.resource.org/rss/1.0/spec, https://www.rssboard.org/media-rss
 */
export const readRss: Reader = (text) => readFeed(text, 'item');

/** Reads Atom 1.0 (RFC 4287), 0.3, and single entries of either: each entry is a story, but comments, settings and templates of a blog’s export. */
export const readAtom: Reader = (text) => readFeed(text, 'entry');

/** Reads a feed: what its head says of all items, then one item after another. Faults of the file stand before those of its items. */
function readFeed(text: string, itemName: 'item' | 'entry'): Delivery {
  const file = openXml(text, itemName);
  if ('message' in file) return refusedWhole(file);
  const delivery = { ...emptyDelivery(), doubts: file.doubts };
  const feed = feedOf(file, delivery);
  for (const item of file.items()) takeEntry(item, feed, delivery);
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

function feedOf(file: XmlFile, { doubts }: Delivery): Feed {
  const head = headOf(file);
  const [link] = linksOf(head);
  return {
    outlet: words(head, ...names.outlets) ?? outletOf(words(head, 'title', 'dc:title'), link, head, doubts),
    authors: authorsOf(head, ['author']),
    lang: words(head, ...names.lang) ?? attribute(head, 'xml:lang') ?? attribute(file.root, 'xml:lang'),
    rights: words(head, ...names.rights),
    day: words(head, ...names.day),
    link,
    around: [head, file.root],
  };
}

function takeEntry(entry: XmlElement, feed: Feed, delivery: Delivery): void {
  const kinds = parts(entry, 'category').map(
    (one) => attribute(one, 'term')?.split('/blogger/2008/kind#')[1],
  );
  const [what] = kinds.flatMap((kind) => notPosts[kind ?? ''] ?? []);
  if (!what) return void takeItem(itemOf(entry, feed, delivery), feed, delivery);
  const title = words(entry, ...names.title);
  const text = elements(entry).map(wordsOf).filter(Boolean).join('\n');
  const why = refusal('not-a-story', {
    what,
    advice: 'If it is a story all the same, save its text as plain text.',
  });
  delivery.refused.push({ ...placeOf(entry), ...(title && { title }), ...why, text });
}

/** What the export of Blogger holds beside posts, by its kind. */
const notPosts: Record<string, string> = {
  comment: 'a reader’s comment',
  settings: 'a setting of the blog',
  template: 'the blog’s template',
  page: 'a page of the blog',
};

function itemOf(entry: XmlElement, feed: Feed, { doubts }: Delivery): Item {
  const title = words(entry, ...names.title);
  const addresses = addressesOf(entry);
  const own = absolute(addresses[0] ?? '', feed.link);
  const base = baseOf([entry, ...feed.around], own ?? feed.link);
  const origin = part(entry, 'source');
  const authors = [
    authorsOf(entry, names.authors),
    origin ? authorsOf(origin, ['author']) : [],
    feed.authors,
  ];
  const { photos, leftOut, sound, film } = enclosedIn(entry, title);
  const control = part(entry, 'app:control', 'control');
  const isDraft = control && words(control, 'app:draft', 'draft') === 'yes';
  return {
    ...placeOf(entry),
    title,
    id: words(entry, ...names.id) ?? aboutOf(entry) ?? addresses[0],
    addresses,
    base,
    texts: textsOf(entry, base, names.texts),
    summaries: textsOf(entry, base, names.summaries),
    published: printed(entry, ...names.published),
    updated: printed(entry, ...names.updated),
    authors: authors.find(({ length }) => length) ?? [],
    sources: [
      (origin && sourceOf(origin, doubts)) ?? '',
      ...printed(entry, ...names.outlets, 'dc:source'),
    ].filter((name) => !/^https?:/.test(name)),
    topics: topicsOf(entry),
    rights: words(entry, ...names.rights) ?? (origin && words(origin, 'rights')),
    lang:
      attribute(part(entry, 'content') ?? entry, 'xml:lang') ??
      attribute(entry, 'xml:lang') ??
      words(entry, ...names.lang),
    proposals: [...placesIn(entry), ...peopleIn(entry)],
    photos,
    sound,
    film,
    medium: mediumOf(entry, sound),
    leftOut: [...leftOut, ...asidesIn(entry)],
    ...(isDraft && { withheld: 'it is a draft' }),
  };
}

/** The texts of an item under the names. What is a file of another kind, or stands elsewhere, is none. */
function textsOf(entry: XmlElement, base: string | undefined, some: string[]): ItemText[] {
  return parts(entry, ...some).flatMap((element): ItemText[] => {
    const isMarkup = elements(element).length > 0;
    const text = isMarkup ? innerHtmlOf(element) : textOf(element);
    const place = { ...placeOf(element), base: baseOf([element], base) };
    return text.trim() && !isFile(element) ? [{ ...place, kind: isMarkup ? 'html' : 'either', text }] : [];
  });
}

/** Whether an element holds a file in base64 or the like (RFC 4287, section 4.1.3). */
function isFile(element: XmlElement): boolean {
  const type = attribute(element, 'type') ?? 'text';
  return type.includes('/') && !/^text\/|[/+]xml\b|html/i.test(type);
}

/** A story’s own address before that of a service that counts readers, and that of its page before others. */
function addressesOf(entry: XmlElement): string[] {
  const isPermanent = (id: XmlElement) => attribute(id, 'isPermaLink')?.toLowerCase() !== 'false';
  const ids = parts(entry, 'guid', 'id').filter(isPermanent).map(wordsOf);
  return [
    ...printed(entry, 'feedburner:origLink'),
    ...linksOf(entry),
    ...ids.filter((id) => /^https?:\/\//.test(id)),
    aboutOf(entry) ?? '',
  ];
}

/** Pages before other alternates. */
function linksOf(of: XmlElement): string[] {
  const links = parts(of, 'link', 'atom:link')
    .filter((link) => /^(?:.*\/)?alternate$/.test(attribute(link, 'rel') ?? 'alternate'))
    .map((link) => ({
      isPage: /html/.test(attribute(link, 'type') ?? 'html'),
      address: attribute(link, 'href') ?? wordsOf(link),
    }))
    .filter(({ address }) => address);
  return [...links.filter(({ isPage }) => isPage), ...links.filter(({ isPage }) => !isPage)].map(
    ({ address }) => address,
  );
}

/** RDF’s name of an item. */
function aboutOf({ attributes }: XmlElement): string | undefined {
  return Object.entries(attributes).find(([name]) => /:about$/.test(name))?.[1];
}

/** Atom’s people have a name beside their addresses; others are words. */
function authorsOf(of: XmlElement, some: string[]): string[] {
  return parts(of, ...some)
    .flatMap((one) => (elements(one).length ? (words(one, 'name', 'atom:name') ?? []) : wordsOf(one)))
    .filter(Boolean);
}

/** The outlet from which an item was taken: RSS 2.0 names it, Atom gives the head of its feed. */
function sourceOf(origin: XmlElement, doubts: Doubt[]): string | undefined {
  const title = elements(origin).length ? words(origin, 'title') : wordsOf(origin);
  return outletOf(title, attribute(origin, 'url') ?? linksOf(origin)[0], origin, doubts);
}

function topicsOf(entry: XmlElement): string[] {
  const said = parts(entry, ...names.topics).map(
    (one) => attribute(one, 'label') ?? (wordsOf(one) || (attribute(one, 'term') ?? '')),
  );
  const listed = printed(entry, ...names.keywords).flatMap((list) => list.split(','));
  return [...said.flatMap((one) => one.split(/\s*;\s*/)), ...listed];
}

function mediumOf(entry: XmlElement, sound: string | undefined): Item['medium'] {
  if (part(entry, 'itunes:duration') || (sound !== undefined && part(entry, 'itunes:episode')))
    return 'sound';
  return part(entry, 'yt:videoId') ? 'film' : undefined;
}

/** GeoRSS and W3C Basic Geo: a place with a name and a point. */
function placesIn(entry: XmlElement): Proposal[] {
  const name = words(entry, 'georss:featureName', 'gml:name');
  const point =
    words(entry, 'georss:point') ??
    [words(entry, 'geo:lat'), words(entry, 'geo:long')].filter(Boolean).join(' ');
  const [lat, long] = point.split(/[\s,]+/);
  return name && lat && long ? [{ kind: 'place', name, ids: [`geo:${lat},${long}`], ...placeOf(entry) }] : [];
}

function peopleIn(entry: XmlElement): Proposal[] {
  return parts(entry, 'author').flatMap((person): Proposal[] => {
    const [name, id] = [words(person, 'name'), words(person, 'uri', 'url')];
    return name && id && /\s/.test(name) ? [{ kind: 'person', name, ids: [id], ...placeOf(person) }] : [];
  });
}

/** What tells of readers’ comments, people who did not write it (RFC 4287, section 4.2.3), and a text that stands elsewhere. */
function asidesIn(entry: XmlElement): LeftOut[] {
  return elements(entry).flatMap((child): LeftOut[] => {
    const name = child.name.toLowerCase();
    const address = name === 'content' ? attribute(child, 'src') : undefined;
    const ofComments = name === 'comments' || /^(?:slash|wfw|thr)$/.test(moduleOf(child) ?? '');
    const why =
      (ofComments && 'tells of the comments and not of the story') ||
      (name === 'contributor' && 'contributed to it and did not write it') ||
      (address !== undefined && 'its text stands there; nothing is fetched') ||
      (isFile(child) && `is a file of the type ${attribute(child, 'type')}, and no text`);
    const text = address ?? wordsOf(child);
    return why && text ? [{ ...placeOf(child), text, why }] : [];
  });
}
