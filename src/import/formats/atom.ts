import { append } from '../core/append.ts';
import { refusal } from '../core/refusals.ts';
import type { Delivery, LeftOut, Proposal, Reader } from '../core/delivery.ts';
import { plainText } from '../core/notation/html.ts';
import { oneLine } from '../core/notation/oneLine.ts';
import type { XmlElement } from '../core/notation/xml.ts';
import { elements, htmlOf, textOf } from '../core/notation/xml.ts';
import type { FeedFile } from './feed/file.ts';
import {
  attribute,
  baseOf,
  inherited,
  itemLeaves,
  moduleOf,
  part,
  parts,
  words,
  wordsOf,
} from './feed/names.ts';
import { outletOf, shortened } from './feed/outlet.ts';
import { enclosedIn } from './feed/pictures.ts';
import { readFeed } from './feed/read.ts';
import type { Feed, ItemText } from './feed/story.ts';
import { dated, readLanguage, takeEntry } from './feed/story.ts';
import { htmlOfEither, htmlOfPlain } from './feed/text.ts';
import { isTopic } from './feed/topic.ts';
import { placeOf } from '../core/normalizeDraft.ts';

/** Reads Atom 1.0 (RFC 4287), 0.3, and single entries of either: each entry is a story, but comments, settings and templates of a blog’s export. */
export const readAtom: Reader = (text) => readFeed(text, 'entry', feedOf, takeItem);

interface AtomFeed extends Feed {
  authors: string[];
}

function feedOf({ head }: FeedFile, delivery: Delivery): AtomFeed {
  const title = plain(part(head, 'title'));
  const outlet = title && outletOf(title, linksOf(head)[0]);
  if (title && outlet && outlet !== title) delivery.doubts.push(shortened(head, title, outlet));
  return {
    outlet: outlet || undefined,
    authors: namesOf(head, 'author'),
    lang: readLanguage(
      inherited('xml:lang', [head]) ?? words(head, 'dc:language'),
      placeOf(head),
      delivery.leftOut,
    ),
    rights: rightsOf(head),
    day: words(head, 'updated', 'modified'),
  };
}

function takeItem(item: XmlElement, { head }: FeedFile, feed: AtomFeed, delivery: Delivery): void {
  const kind = parts(item, 'category')
    .map((category) => /#(comment|settings|template|page)$/.exec(attribute(category, 'term') ?? '')?.[1])
    .find(Boolean);
  const title = plain(part(item, 'title'));
  const origin = part(item, 'source');
  if (kind) {
    refuse(item, kind, title, delivery);
    return;
  }
  const addresses = addressesOf(item);
  const base = baseOf(
    [item, head],
    addresses.find((address) => /^https?:/.test(address)) ?? linksOf(head)[0],
  );
  const draft = parts(item, 'app:control', 'control').find(
    (control) => words(control, 'app:draft', 'draft') === 'yes',
  );
  const own = [...namesOf(item, 'author'), ...parts(item, 'dc:creator').map(wordsOf)];
  takeEntry(
    {
      item,
      title,
      id: words(item, 'id'),
      addresses,
      base,
      texts: sources(item, base, 'content', 'content:encoded'),
      summaries: sources(item, base, 'summary', 'media:description'),
      published: dated(
        item,
        'published',
        'issued',
        'dcterms:issued',
        'dc:date',
        'created',
        'dcterms:created',
      ),
      updated: dated(item, 'updated', 'modified', 'dcterms:modified'),
      authors: own.length
        ? own
        : origin && namesOf(origin, 'author').length
          ? namesOf(origin, 'author')
          : feed.authors,
      sources: [
        origin && plain(part(origin, 'title')),
        ...printed(item, 'dc:publisher', 'prism:publicationName'),
      ]
        .filter((name): name is string => Boolean(name))
        .map((name) => outletOf(name, origin && linksOf(origin)[0])),
      topics: topicsOf(item),
      enclosed: enclosedIn(item, title),
      rights: rightsOf(item) ?? words(item, 'dc:rights') ?? (origin && rightsOf(origin)),
      lang: inherited('xml:lang', [part(item, 'content'), item]) ?? words(item, 'dc:language'),
      proposals: peopleOf(item),
      leftOut: [...asides(item), ...filesIn(item)],
      ...(draft && { withheld: 'it is a draft', known: [[draft, []]] }),
    },
    feed,
    delivery,
  );
}

function refuse(item: XmlElement, kind: string, title: string, delivery: Delivery): void {
  const kinds: Record<string, string> = {
    comment: 'a reader’s comment',
    settings: 'a setting of the blog',
    template: 'the blog’s template',
    page: 'a page of the blog',
  };
  const leaves = itemLeaves(item, new Map());
  delivery.refused.push({
    line: item.line,
    ...(item.path !== undefined && { path: item.path }),
    ...(title && { title }),
    ...refusal('not-a-story', {
      what: kinds[kind] ?? `of the kind ${kind}`,
      advice:
        kind === 'page'
          ? 'If it is a story all the same, save its text as plain text.'
          : 'Nothing is to be done.',
    }),
    text: leaves.map(({ text }) => text).join('\n'),
  });
  append(delivery.inputTexts, leaves);
}

/** A text construct as one line of words (RFC 4287, section 3.1). */
function plain(element: XmlElement | undefined): string {
  if (!element) return '';
  const text = textOf(element);
  // Makers of feeds forget the type: what is escaped twice is HTML, and so is an element that ends.
  const forgotten = /&(?:#\d+|#x[\da-f]+|[a-z]+\d*);|<(?:i|b|em|strong|span)\b[^<>]*>[^<>]*<\//i.test(text);
  return formOf(element) === 'text' && !forgotten ? oneLine(text) : plainText(text);
}

type Form = 'text' | 'html' | 'xhtml' | 'xml' | 'file';

/** What a text construct or content holds, by its type; Atom 0.3 says it by a media type and a mode. */
function formOf(element: XmlElement): Form {
  const type = (attribute(element, 'type') ?? 'text').toLowerCase().replace(/;.*$/, '');
  if (/^(?:text\/)?html$/.test(type)) return 'html';
  if (type === 'xhtml' || type === 'application/xhtml+xml')
    return attribute(element, 'mode') === 'escaped' ? 'html' : 'xhtml';
  if (/[/+]xml$/.test(type)) return 'xml';
  return /^(?:text|text\/.+)$/.test(type) ? 'text' : 'file';
}

function sources(item: XmlElement, base: string | undefined, ...names: string[]): ItemText[] {
  return parts(item, ...names)
    .filter((element) => formOf(element) !== 'file')
    .map((element) => ({
      element,
      html: htmlIn(element),
      line: element.line,
      path: element.path,
      base: baseOf([element], base),
    }))
    .filter(({ html }) => html.trim());
}

function htmlIn(element: XmlElement): string {
  const inner = elements(element);
  if (inner.length)
    return inner.length === 1 && inner[0]!.name === 'div' ? inside(inner[0]!) : inside(element);
  const text = textOf(element);
  const said = formOf(element);
  const forgotten =
    said === 'text' && /<\/(?:p|a|div|b|i|em|strong|span|ul)>|<br ?\/?>|&(?:#\d+|nbsp|amp|quot);/i.test(text);
  return said === 'text' && !forgotten ? htmlOfPlain(text) : htmlOfEither(text);
}

function inside(element: XmlElement): string {
  return htmlOf(element)
    .replace(/^<[^<>]*>/, '')
    .replace(/<\/[^<>]*>$/, '');
}

function printed(item: XmlElement, ...names: string[]): string[] {
  return parts(item, ...names)
    .map(wordsOf)
    .filter(Boolean);
}

/** The story’s own address; among several that of its page. */
function addressesOf(item: XmlElement): string[] {
  const id = words(item, 'id') ?? '';
  return [...printed(item, 'feedburner:origLink'), ...linksOf(item), ...(/^https?:/.test(id) ? [id] : [])];
}

function linksOf(of: XmlElement): string[] {
  const alternate = parts(of, 'link').filter(
    (link) => (attribute(link, 'rel') ?? 'alternate').replace(/^.*\//, '') === 'alternate',
  );
  const isPage = (link: XmlElement) => Number(/html/.test(attribute(link, 'type') ?? 'html'));
  return alternate
    .toSorted((one, other) => isPage(other) - isPage(one))
    .flatMap((link) => attribute(link, 'href') ?? []);
}

function namesOf(of: XmlElement, kind: string): string[] {
  return parts(of, kind).flatMap(
    (person) => words(person, 'name', 'atom:name') ?? (elements(person).length ? [] : wordsOf(person)),
  );
}

function peopleOf(item: XmlElement): Proposal[] {
  return parts(item, 'author').flatMap((person): Proposal[] => {
    const name = words(person, 'name');
    const id = words(person, 'uri', 'url');
    return name && id && /\s/.test(name)
      ? [{ kind: 'person', name, ids: [id], line: person.line, path: person.path ?? '' }]
      : [];
  });
}

function rightsOf(of: XmlElement): string | undefined {
  return plain(part(of, 'rights', 'copyright')) || undefined;
}

function topicsOf(item: XmlElement): string[] {
  const own = parts(item, 'category').flatMap(
    (one) => attribute(one, 'label') ?? attribute(one, 'term') ?? wordsOf(one),
  );
  return [...own, ...printed(item, 'dc:subject')].map(oneLine).filter(isTopic);
}

/** Contributors did not write it (RFC 4287, section 4.2.3); addresses for mail are not for readers. */
function asides(item: XmlElement): LeftOut[] {
  const told = (element: XmlElement, why: string, text = wordsOf(element)): LeftOut[] =>
    text ? [{ line: element.line, path: element.path ?? '', text, why }] : [];
  return [
    ...parts(item, 'contributor').flatMap((one) =>
      told(one, 'contributed to it and did not write it', words(one, 'name') ?? wordsOf(one)),
    ),
    ...parts(item, 'author')
      .flatMap((one) => parts(one, 'email'))
      .flatMap((one) => told(one, 'an address for mail')),
    ...elements(item)
      .filter((one) => moduleOf(one) === 'thr')
      .flatMap((one) => told(one, 'tells of the comments and not of the story')),
    ...parts(item, 'link')
      .filter((link) => attribute(link, 'rel') === 'replies')
      .flatMap((link) => told(link, 'leads to the comments', attribute(link, 'href') ?? '')),
  ];
}

/** Content that stands elsewhere, or is a file of another kind. */
function filesIn(item: XmlElement): LeftOut[] {
  return parts(item, 'content').flatMap((content): LeftOut[] => {
    const address = attribute(content, 'src');
    const place = { line: content.line, path: content.path ?? '' };
    if (address !== undefined)
      return [{ ...place, text: address, why: 'its text stands there; nothing is fetched' }];
    if (formOf(content) !== 'file') return [];
    return [
      {
        ...place,
        text: wordsOf(content),
        why: `is a file of the type ${attribute(content, 'type')}, and no text`,
      },
    ];
  });
}
