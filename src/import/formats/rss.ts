import type { Delivery, InputText, LeftOut, Proposal, Reader } from '../core/delivery.ts';
import { absolute } from '../core/notation/html.ts';
import { oneLine } from '../core/notation/oneLine.ts';
import type { XmlElement } from '../core/notation/xml.ts';
import { elements, htmlOf, textOf } from '../core/notation/xml.ts';
import type { FeedFile } from './feed/file.ts';
import { attribute, baseOf, inherited, moduleOf, part, parts, words, wordsOf } from './feed/names.ts';
import { outletOf, shortened } from './feed/outlet.ts';
import { enclosedIn } from './feed/pictures.ts';
import { readFeed } from './feed/read.ts';
import type { Feed, ItemText } from './feed/story.ts';
import { dated, readLanguage, takeEntry } from './feed/story.ts';
import { htmlOfEither } from './feed/text.ts';
import { isTopic } from './feed/topic.ts';
import { placeOf } from '../core/normalizeDraft.ts';

/**
 * Reads RSS 0.90–0.92, 1.0 (RDF) and 2.0 with the modules newsrooms use: each item is a story. Of the many words for one thing the most exact is
 * believed: `content:encoded` before `description`, `pubDate` before `dc:date`, an item’s `source` before the feed’s title.
 * https://www.rssboard.org/rss-specification, https://web.resource.org/rss/1.0/spec, https://www.rssboard.org/media-rss
 */
export const readRss: Reader = (text) => readFeed(text, 'item', feedOf, takeItem);

function feedOf({ head, root }: FeedFile, delivery: Delivery): Feed {
  const title = words(head, 'title', 'dc:title');
  const named = words(head, 'dc:publisher', 'prism:publicationName');
  const outlet = named ?? (title && outletOf(title, words(head, 'link')));
  if (!named && title && outlet !== oneLine(title)) delivery.doubts.push(shortened(head, title, outlet!));
  return {
    outlet,
    lang: readLanguage(
      words(head, 'language', 'dc:language') ?? inherited('xml:lang', [head, root]),
      placeOf(head),
      delivery.leftOut,
    ),
    rights: words(head, 'copyright', 'dc:rights', 'dcterms:rights', 'prism:copyright'),
    day: words(head, 'pubDate', 'lastBuildDate', 'dc:date', 'atom:updated'),
  };
}

function takeItem(item: XmlElement, { head, root }: FeedFile, feed: Feed, delivery: Delivery): void {
  const title = words(item, 'title', 'dc:title', 'media:title');
  const guid = part(item, 'guid');
  const addresses = addressesOf(item, guid);
  const base = baseOf(
    [item, head, root],
    absolute(addresses[0] ?? '', words(head, 'link')) ?? words(head, 'link'),
  );
  takeEntry(
    {
      item,
      title,
      id:
        (guid && wordsOf(guid)) ??
        words(item, 'atom:id', 'dc:identifier') ??
        attributeOf(item, /:about$/) ??
        addresses[0],
      addresses,
      base,
      texts: sources(item, base, ...wholeTexts),
      summaries: sources(
        item,
        base,
        'description',
        'dc:description',
        'dcterms:abstract',
        'atom:summary',
        'prism:teaser',
        'summary',
      ),
      published: dated(
        item,
        'pubDate',
        'dc:date',
        'dcterms:issued',
        'dcterms:created',
        'atom:published',
        'prism:publicationDate',
        'date',
      ),
      updated: dated(item, 'dcterms:modified', 'atom:updated', 'prism:modificationDate'),
      authors: authorsOf(item),
      sources: printed(item, 'source', 'dc:publisher', 'prism:publicationName', 'dc:source').filter(
        (name) => !/^https?:/.test(name),
      ),
      topics: topicsOf(item),
      known: listsIn(item),
      enclosed: enclosedIn(item, title),
      rights: words(
        item,
        'dc:rights',
        'dcterms:rights',
        'prism:copyright',
        'copyright',
        'cc:license',
        'creativeCommons:license',
      ),
      lang: words(item, 'dc:language', 'language') ?? inherited('xml:lang', [item]),
      proposals: placesIn(item),
      leftOut: asides(item),
    },
    feed,
    delivery,
  );
}

/** Where feeds put the whole text: the content module, XHTML, Yandex, and what publishers made up. */
const wholeTexts = [
  'content:encoded',
  'xhtml:body',
  'xhtml:div',
  'yandex:full-text',
  'fulltext',
  'full-text',
  'content',
  'body',
  'atom:content',
];

function sources(item: XmlElement, base: string | undefined, ...names: string[]): ItemText[] {
  return parts(item, ...names)
    .map((element) => ({
      element,
      html: htmlIn(element),
      line: element.line,
      path: element.path,
      base: baseOf([element], base),
    }))
    .filter(({ html }) => html.trim());
}

/** What an element holds as HTML: escaped, or unescaped as elements of the feed’s own. */
function htmlIn(element: XmlElement): string {
  if (!elements(element).length) return htmlOfEither(textOf(element));
  return htmlOf(element)
    .replace(/^<[^<>]*>/, '')
    .replace(/<\/[^<>]*>$/, '');
}

function printed(item: XmlElement, ...names: string[]): string[] {
  return parts(item, ...names)
    .map(wordsOf)
    .filter(Boolean);
}

/** The story’s own address before that of a service that counts readers. */
function addressesOf(item: XmlElement, guid: XmlElement | undefined): string[] {
  const links = parts(item, 'atom:link').filter(
    (link) => (attribute(link, 'rel') ?? 'alternate') === 'alternate',
  );
  const own = parts(item, 'link').map((link) => wordsOf(link) || (attribute(link, 'href') ?? ''));
  const permanent = guid && attribute(guid, 'isPermaLink')?.toLowerCase() !== 'false' ? wordsOf(guid) : '';
  const isAddress = /^https?:\/\//.test(permanent) ? permanent : '';
  const original = printed(item, 'feedburner:origLink');
  return [
    ...original,
    ...own,
    isAddress,
    ...links.map((link) => attribute(link, 'href') ?? ''),
    attributeOf(item, /:about$/) ?? '',
  ].filter(Boolean);
}

function attributeOf(item: XmlElement, name: RegExp): string | undefined {
  return Object.entries(item.attributes).find(([key]) => name.test(key))?.[1];
}

function authorsOf(item: XmlElement): string[] {
  const people = parts(item, 'dc:creator', 'author', 'atom:author', 'creator').flatMap((one) =>
    printed(one, 'name', 'atom:name').concat(elements(one).length ? [] : wordsOf(one)),
  );
  return people.filter(Boolean);
}

const lists = ['category', 'dc:subject', 'prism:keyword', 'media:keywords', 'keywords', 'itunes:keywords'];

/** The words of lists one by one, as they are kept. */
function listsIn(item: XmlElement): [XmlElement, InputText[]][] {
  return parts(item, ...lists)
    .filter((element) => /[,;]/.test(wordsOf(element)))
    .map((element) => [
      element,
      wordsOf(element)
        .split(/\s*[,;]\s*/)
        .filter(Boolean)
        .map((text) => ({ line: element.line, text })),
    ]);
}

/** Words, not codes: a category that is only digits names nothing. */
function topicsOf(item: XmlElement): string[] {
  const single = printed(item, 'category', 'dc:subject', 'prism:keyword', 'prism:section', 'dcterms:subject');
  const listed = printed(item, 'media:keywords', 'keywords', 'itunes:keywords').flatMap((list) =>
    list.split(','),
  );
  const links = parts(item, 'atom:category').flatMap(
    (one) => attribute(one, 'label') ?? attribute(one, 'term') ?? [],
  );
  return [...single.flatMap((words) => words.split(/\s*;\s*/)), ...listed, ...links]
    .map(oneLine)
    .filter(isTopic);
}

/** GeoRSS and W3C Basic Geo: a place with a name and a point. */
function placesIn(item: XmlElement): Proposal[] {
  const name = words(item, 'georss:featureName', 'gml:name');
  const point =
    words(item, 'georss:point') ??
    [words(item, 'geo:lat'), words(item, 'geo:long')].filter(Boolean).join(' ');
  const [lat, long] = point.split(/[\s,]+/);
  if (!name || !lat || !long) return [];
  return [{ kind: 'place', name, ids: [`geo:${lat},${long}`], line: item.line, path: item.path ?? '' }];
}

/** What tells of readers’ comments. */
function asides(item: XmlElement): LeftOut[] {
  return elements(item)
    .filter(
      (child) =>
        (child.space === item.space && child.name.toLowerCase() === 'comments') ||
        /^(?:slash|wfw|thr)$/.test(moduleOf(child) ?? ''),
    )
    .map((child) => ({
      line: child.line,
      path: child.path ?? '',
      text: wordsOf(child),
      why: 'tells of the comments and not of the story',
    }))
    .filter(({ text }) => text !== '');
}
