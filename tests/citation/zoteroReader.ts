import { attribute, elements, textOf } from '../site/pages.ts';

/** What Zotero saves of a page, in its own names. */
export interface ZoteroItem {
  itemType: string;
  title: string;
  creators: string[];
  publicationTitle?: string | undefined;
  date?: string | undefined;
  place?: string | undefined;
  section?: string | undefined;
  language?: string | undefined;
  url?: string | undefined;
  rights?: string | undefined;
  abstractNote?: string | undefined;
}

/**
 * Reads a page by the rules of Zotero’s translators “Embedded Metadata” and “RDF” as they were in 2024, as far as they concern a page with `meta`
 * elements; written from a description of them, with none of their code. The rules are those of `src/citation/embeddedMetadata.ts`, and besides
 * them those by which a page could go wrong: Highwire’s `citation_*` and COinS. Throws on COinS, which another translator would read instead.
 */
export function readByZotero(html: string): ZoteroItem {
  const all = elements(html);
  if (all.some((element) => hasClass(attribute(element, 'class'), 'Z3988'))) throw new Error('COinS');
  const metas = all
    .filter((element) => element.tagName === 'meta')
    .map((element) => ({
      names: (attribute(element, 'name') || attribute(element, 'property') || '').split(/\s+/),
      content: attribute(element, 'content') ?? '',
    }))
    .filter(({ content }) => content);
  const statements = new Map<string, string[]>();
  for (const { names, content } of metas)
    for (const name of names) {
      const property = propertyOf(name);
      if (property) statements.set(property, [...(statements.get(property) ?? []), content]);
    }
  const first = (...properties: string[]): string | undefined =>
    properties.map((property) => statements.get(property)?.[0]).find((value) => value !== undefined);
  const named = (name: string): string[] =>
    metas
      .filter(({ names }) => names.some((one) => one.toLowerCase() === name))
      .map(({ content }) => content);

  const itemType =
    highwireType(metas.flatMap(({ names }) => names)) ??
    [
      first('z:itemType', 'z:type'),
      openGraphTypes[first('og:type') ?? ''],
      first('dc:type', 'dcterms:type'),
    ].find((type) => type !== undefined && itemTypes.has(type)) ??
    'webpage';
  const publicationTitle =
    first('prism:publicationName', 'dc:source', 'dcterms:source') ??
    (['newspaperArticle', 'webpage', 'blogPost'].includes(itemType) ? first('og:site_name') : undefined);
  const title = first('dc:title', 'dcterms:title', 'og:title') ?? titleOf(all);
  const creators = statements.get('dc:creator') ??
    statements.get('dcterms:creator') ?? [...new Set(named('author'))];
  return {
    itemType,
    title: withoutPublication(title, publicationTitle),
    creators: creators.length ? creators : bylinesOf(all),
    publicationTitle,
    date: first(
      'prism:publicationDate',
      'og:published_time',
      'article:published_time',
      'dc:date',
      'dcterms:date',
    ),
    place: first('z:place', 'eprints:place_of_pub'),
    section: first('article:section'),
    language:
      first('dc:language', 'dcterms:language') ?? named('language')[0] ?? ofFirst(all, 'html', 'lang'),
    url: first('og:url') ?? linkOf(all, 'canonical'),
    rights: first('prism:copyright', 'dc:rights', 'dcterms:rights'),
    abstractNote: first('og:description', 'dcterms:abstract') ?? named('description')[0],
  };
}

/** `og:site_name` of `og:site_name`; `article:published_time`. Of three parts or more the second may be the vocabulary: `og:video:release_date`. */
function propertyOf(name: string): string | undefined {
  const parts = name.split(/[.:_]/);
  const [one = '', two = ''] = parts.map((part) => part.toLowerCase());
  const isSecond = parts.length > 2 && prefixes.has(two);
  const prefix = isSecond ? two : one;
  if (!prefixes.has(prefix)) return undefined;
  const rest = name.slice(isSecond ? one.length + two.length + 2 : one.length + 1);
  return `${prefix}:${rest.charAt(0).toLowerCase()}${rest.slice(1)}`;
}

/** Highwire’s elements go before every other type, though `citation_title` by itself is but a guess. */
function highwireType(names: string[]): string | undefined {
  const types: Record<string, string> = {
    citation_journal_title: 'journalArticle', citation_conference_title: 'conferencePaper', citation_book_title: 'bookSection',
    citation_technical_report_institution: 'report', citation_dissertation_institution: 'thesis', citation_title: 'journalArticle',
  }; // prettier-ignore
  return names.map((name) => types[name]).find((type) => type !== undefined);
}

function withoutPublication(title: string, publication: string | undefined): string {
  const text = title.replace(/\s+/g, ' ');
  const end = publication && text.toLowerCase().endsWith(publication.toLowerCase()) ? publication.length : 0;
  const before = end ? /^(.*?)\s*[-–—=_:|~#]\s*$/.exec(text.slice(0, -end)) : null;
  return before?.[1] ?? text;
}

function bylinesOf(all: ReturnType<typeof elements>): string[] {
  return all
    .filter((element) =>
      ['byline', 'bylines', 'vcard', 'article-byline'].some((name) =>
        hasClass(attribute(element, 'class'), name),
      ),
    )
    .map(textOf);
}

function titleOf(all: ReturnType<typeof elements>): string {
  const element = all.find(({ tagName }) => tagName === 'title');
  return element ? textOf(element) : '';
}

function ofFirst(all: ReturnType<typeof elements>, tag: string, name: string): string | undefined {
  const element = all.find(({ tagName }) => tagName === tag);
  return element && attribute(element, name);
}

function linkOf(all: ReturnType<typeof elements>, rel: string): string | undefined {
  const link = all.find((element) => element.tagName === 'link' && attribute(element, 'rel') === rel);
  return link && attribute(link, 'href');
}

function hasClass(value: string | undefined, name: string): boolean {
  return value?.split(/\s+/).includes(name) ?? false;
}

const prefixes = new Set([
  'bib', 'bibo', 'dc', 'dcterms', 'prism', 'foaf', 'vcard', 'link', 'z', 'eprint', 'eprints', 'og', 'article', 'book', 'music', 'video', 'so',
  'codemeta', 'rdf',
]); // prettier-ignore

/** `article` is only a guess, which the guess of a web page goes before. */
const openGraphTypes: Record<string, string> = {
  website: 'webpage',
  book: 'book',
  'video.other': 'videoRecording',
};

const itemTypes = new Set([
  'newspaperArticle', 'journalArticle', 'magazineArticle', 'webpage', 'blogPost', 'book', 'bookSection', 'report', 'videoRecording',
]); // prettier-ignore
