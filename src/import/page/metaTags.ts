import type { Root } from 'hast';
import { visible } from '../../parse/sourceText.ts';
import type { InputText } from '../core/delivery.ts';
import { plainText } from '../core/notation/html.ts';
import { readDate } from './dates.ts';
import type { PrintedDate } from '../core/printed/printedDate.ts';
import type { Facts } from './facts.ts';
import { noFacts } from './facts.ts';
import { leafTexts } from './leafTexts.ts';
import { attribute, elementsOf, lineOf } from './tree.ts';

/** The `meta` elements of a page, by name in small letters. */
export interface MetaTags {
  all: Map<string, string[]>;
  leaves: InputText[];
}

export function metaTags(tree: Root): MetaTags {
  const tags: MetaTags = { all: new Map(), leaves: [] };
  for (const element of elementsOf(tree)) {
    if (element.tagName !== 'meta') continue;
    const name = (
      attribute(element, 'property') ||
      attribute(element, 'name') ||
      attribute(element, 'itemProp') ||
      attribute(element, 'httpEquiv')
    ).toLowerCase();
    const content = attribute(element, 'content');
    if (!name || !visible.test(content)) continue;
    tags.all.set(name, [...(tags.all.get(name) ?? []).slice(0, 500), content]);
    if (plumbing.test(name) || isPlumbing(content)) continue;
    for (const text of leafTexts(name, content))
      tags.leaves.push({ line: lineOf(element), path: `meta ${name}`, text });
  }
  return tags;
}

/** The first content of the first of these names that there is, as it stands. */
export function metaText({ all }: MetaTags, ...names: string[]): string | undefined {
  for (const name of names) {
    const found = all.get(name)?.find((content) => visible.test(content));
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * What the `meta` elements say: Open Graph (ogp.me), Dublin Core (DCMI), Highwire’s `citation_`, Parse.ly, Sailthru, Cxense, and the names newspapers
 * have always used.
 */
export function metaFacts(tags: MetaTags): Facts {
  const facts = noFacts(1);
  const texts = {
    title: plain(
      'og:title',
      'citation_title',
      'parsely-title',
      'sailthru.title',
      'dc.title',
      'dcterms.title',
      'twitter:title',
      'title',
      'hdl',
    ),
    summary: plain(
      'og:description',
      'description',
      'dc.description',
      'dcterms.description',
      'dcterms.abstract',
      'sailthru.description',
      'twitter:description',
    ),
    source: plain(
      'og:site_name',
      'dc.publisher',
      'dcterms.publisher',
      'citation_publisher',
      'citation_journal_title',
      'publisher',
      'application-name',
      'cre',
    ),
    url: metaText(tags, 'og:url', 'parsely-link', 'citation_public_url', 'twitter:url'),
    lang: metaText(
      tags,
      'dc.language',
      'dcterms.language',
      'citation_language',
      'language',
      'content-language',
    ),
    rights: plain('dcterms.rights', 'dc.rights', 'dcterms.rightsholder', 'copyright', 'rights'),
    id: metaText(
      tags,
      'article:id',
      'article_id',
      'articleid',
      'dc.identifier',
      'dcterms.identifier',
      'parsely-post-id',
      'cxenseparse:recs:articleid',
    ),
    dateline: plain('dateline', 'article:dateline'),
  };
  Object.assign(facts, Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined)));
  const dates = {
    date: dated(...publishedNames),
    updated: dated(
      'article:modified_time',
      'og:modified_time',
      'og:article:modified_time',
      'og:updated_time',
      'datemodified',
      'dcterms.modified',
      'dc.date.modified',
      'lastmod',
      'last-modified',
      'utime',
      'revision_date',
      'article:modified',
      'modified-date',
      'modified_date',
      'modifieddate',
      'last_modified_date',
      'article.updated',
      'article_date_updated',
    ),
  };
  Object.assign(facts, Object.fromEntries(Object.entries(dates).filter(([, date]) => date)));
  facts.authors = authors();
  facts.topics = topics();
  if (metaText(tags, 'og:type')?.toLowerCase() === 'article') facts.kinds.push('og:article');
  const access = metaText(tags, 'article:content_tier', 'article:opinion_tier');
  if (access !== undefined) facts.free = !/^(?:locked|metered|premium|paid)$/i.test(access);
  return facts;

  function plain(...names: string[]): string | undefined {
    const text = metaText(tags, ...names);
    return text === undefined ? undefined : plainText(text);
  }

  function dated(...names: string[]): PrintedDate | undefined {
    for (const name of names) {
      const written = metaText(tags, name);
      const date = written === undefined ? undefined : readDate(written);
      if (date) return date;
    }
    return undefined;
  }

  function authors(): string[] {
    const name = authorNames.find((one) =>
      tags.all.get(one)?.some((content) => visible.test(content) && !isPlumbing(content)),
    );
    return name === undefined
      ? []
      : tags.all
          .get(name)!
          .filter((content) => !isPlumbing(content))
          .map(plainText);
  }

  function topics(): string[] {
    const each = [...(tags.all.get('article:tag') ?? []), ...(tags.all.get('og:article:tag') ?? [])]
      .flatMap((tag) => tag.split(/[,;،]/))
      .map(plainText);
    const listed = metaText(
      tags,
      'news_keywords',
      'keywords',
      'parsely-tags',
      'sailthru.tags',
      'dc.subject',
      'dcterms.subject',
      'citation_keywords',
    );
    const section = plain('article:section', 'og:article:section', 'parsely-section');
    const words = each.length ? each : (listed ?? '').split(/[,;،]/).map(plainText);
    return [...words, ...(section === undefined ? [] : [section])].filter((word) => visible.test(word));
  }
}

const publishedNames = [
  'article:published_time', 'og:published_time', 'og:article:published_time', 'datepublished', 'article:published', 'parsely-pub-date', 'sailthru.date',
  'citation_publication_date', 'citation_online_date', 'citation_date', 'dcterms.issued', 'dc.date.issued', 'dcterms.created', 'dc.date.created', 'dcterms.date', 'dc.date',
  'originalpublicationdate', 'cxenseparse:recs:publishtime', 'publish-date', 'publishdate', 'publish_date', 'published-date', 'published_date', 'created-date', 'pubdate', 'article.published', 'published', 'publication_date',
  'date', 'ptime', 'pdate', 'displaydate', 'article_date_original', 'rnews:datepublished',
]; // prettier-ignore

const authorNames = [
  'byl', 'author', 'article:author', 'article:author:name', 'og:article:author', 'dc.creator', 'dcterms.creator', 'citation_author', 'parsely-author', 'sailthru.author',
  'cxenseparse:author', 'authors', 'article.author', 'rnews:author',
]; // prettier-ignore

/** Names of what is said to browsers, crawlers and shops of apps. */
const plumbing =
  /^(?:viewport|robots|googlebot(?:-news)?|bingbot|theme-color|color-scheme|generator|referrer|format-detection|content-type|x-ua-compatible|refresh|csrf-\S+|msapplication-\S+|apple-\S+|mobile-web-app-capable|fb:\S+|al:\S+|google\S*|msvalidate\S*|yandex\S*|\S*verification\S*|twitter:(?:card|site|creator|widgets\S*|domain|app:\S+|image\S*|player\S*)|og:(?:type|locale\S*|image(?!:alt)\S*|video\S*|audio\S*)|content-security-policy|origin-trial|next-\S+|handheldfriendly|rating|distribution|revisit-after|pinterest\S*|article:(?:publisher|content_tier|opinion_tier)|supported-color-schemes|cleartype|imagetoolbar|charset|monetization|p:domain_verify)$/;

function isPlumbing(content: string): boolean {
  return /^(?:https?:)?\/\/\S+$|^@\w+$|^(?:true|false|yes|no|\d{1,4})$/i.test(content.trim());
}
