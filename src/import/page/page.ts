import type { Element, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import { refusal } from '../core/refusals.ts';
import type { Delivery, Draft, InputText, LeftOut } from '../core/delivery.ts';
import { emptyDelivery, emptyDraft, refusedWhole } from '../core/delivery.ts';
import { plainText, tangled, withoutTags } from '../core/notation/html.ts';
import type { Body } from './blocks.ts';
import { bodyOf } from './blocks.ts';
import { draftOf } from './draft.ts';
import type { Facts } from './facts.ts';
import type { JsonLd, Thing } from './jsonLd.ts';
import { readJsonLd, typesOf } from './jsonLd.ts';
import type { MetaTags } from './metaTags.ts';
import { metaFacts, metaTags, metaText } from './metaTags.ts';
import type { Described } from './microdata.ts';
import { describedThings } from './microdata.ts';
import { articleFacts, isArticle, webPageFacts } from './newsArticle.ts';
import { originOf } from './savedFrom.ts';
import type { Page } from './story.ts';
import { pageStories } from './story.ts';
import { attribute, elementsOf, firstOf, lineOf, pageTree, rawText } from './tree.ts';
import { oneLine } from '../core/notation/oneLine.ts';

/**
 * Reads a saved page of any news site (WHATWG HTML). What its machine-readable parts say of the story is believed in this order: JSON-LD (schema.org
 * `NewsArticle`), microdata and RDFa, Open Graph and other `meta` elements, and what is printed. The text is the text of the page.
 * No script is run and nothing is fetched.
 */
export function readPage(text: string): Delivery {
  if (
    /^\s*(?:From|MIME-Version|Return-Path|Snapshot-Content-Location|Subject|Date): /i.test(text) &&
    /^content-type:\s*multipart\//im.test(text.slice(0, 4_000))
  )
    return refusedWhole({
      line: 1,
      ...refusal('unknown-format', {
        what: 'is an MHTML page and not HTML',
        advice: 'Save the page as HTML.',
      }),
    });
  const tree = tangled(text) ? undefined : pageTree(text);
  return tree ? readTree(tree, text) : readWords(text);
}

function readTree(tree: Root, html: string): Delivery {
  if (firstOf(tree, ({ tagName }) => tagName === 'frameset'))
    return refusedWhole({
      line: 1,
      ...refusal('text-elsewhere', {
        what: 'is a frameset, whose text stands in other files',
        advice: 'Save the frame that holds the story.',
      }),
    });
  const jsonLd = readJsonLd(tree);
  const meta = metaTags(tree);
  const body = bodyOf(firstOf(tree, ({ tagName }) => tagName === 'body') ?? emptyBody());
  const page = pageOf(tree, html, jsonLd, meta, body);
  const delivery = pageStories(page);
  return {
    ...delivery,
    leftOut: [...delivery.leftOut, ...jsonLd.leftOut],
    doubts: [...delivery.doubts, ...jsonLd.doubts],
    inputTexts: delivery.stories.length ? leavesOf(tree, body, page, jsonLd, meta) : [],
  };
}

function pageOf(tree: Root, html: string, jsonLd: JsonLd, meta: MetaTags, body: Body): Page {
  const title = firstOf(tree, ({ tagName }) => tagName === 'title');
  const root = firstOf(tree, ({ tagName }) => tagName === 'html');
  const described = describedThings(tree);
  const canonical = [...elementsOf(tree)].find(
    (element) => element.tagName === 'link' && /(?:^| )canonical(?: |$)/.test(attribute(element, 'rel')),
  );
  const base = firstOf(tree, ({ tagName }) => tagName === 'base');
  return {
    body,
    title: oneLine(title ? rawText(title) : ''),
    articles: jsonLd.things.filter(isArticle).map((thing) => articleFacts(thing, jsonLd, 1)),
    described: described.filter(({ thing }) => isArticle(thing) || isHentry(thing)),
    meta: metaFacts(meta),
    page: pageFacts(jsonLd, described, root, meta),
    kinds: [...jsonLd.things.flatMap(typesOf), metaText(meta, 'og:type') ?? ''],
    origin: originOf(tree, html),
    ...(canonical && { canonical: attribute(canonical, 'href') }),
    ...(base && { base: attribute(base, 'href') }),
  };
}

function isHentry(thing: Thing): boolean {
  return typesOf(thing).includes('hentry');
}

/** What the page says of itself and its site. */
function pageFacts(
  jsonLd: JsonLd,
  described: Described[],
  root: Element | undefined,
  meta: MetaTags,
): Facts[] {
  const pages = [...jsonLd.things, ...described.map(({ thing }) => thing)].filter((thing) =>
    typesOf(thing).some((type) => /^(?:WebPage|ItemPage|AboutPage)$/.test(type)),
  );
  const facts = pages.map((thing) => webPageFacts(thing, jsonLd, 1));
  const site = jsonLd.things.find((thing) => typesOf(thing).includes('WebSite'));
  const lang = root && (attribute(root, 'lang') || attribute(root, 'xmlLang'));
  const own: Facts = { ...webPageFacts({}, jsonLd, 1), ...(lang && { lang }) };
  const parsely = parselyFacts(meta, jsonLd);
  const siteName = site && articleFacts(site, jsonLd, 1).title;
  const locale = metaText(meta, 'og:locale');
  return [
    ...(parsely ? [parsely] : []),
    ...facts,
    { ...own, ...(siteName !== undefined && { source: siteName }) },
    { ...own, ...(locale !== undefined && { lang: locale }) },
  ];
}

/** Parse.ly’s older form: JSON in a `meta` element. */
function parselyFacts(meta: MetaTags, jsonLd: JsonLd): Facts | undefined {
  const written = metaText(meta, 'parsely-page');
  if (written === undefined) return undefined;
  try {
    const told = JSON.parse(written) as Thing | null;
    if (typeof told !== 'object' || told === null) return undefined;
    return articleFacts(
      {
        headline: told['title'],
        url: told['link'],
        datePublished: told['pub_date'],
        author: told['author'],
        articleSection: told['section'],
        keywords: told['tags'],
      },
      jsonLd,
      1,
    );
  } catch {
    return undefined;
  }
}

function leavesOf(
  tree: Root,
  { blocks }: Body,
  { title }: Page,
  jsonLd: JsonLd,
  meta: MetaTags,
): InputText[] {
  const heading = firstOf(tree, ({ tagName }) => tagName === 'title');
  const titles = heading && title ? [{ line: lineOf(heading), path: 'title', text: title }] : [];
  return [...titles, ...meta.leaves, ...jsonLd.leaves, ...blocks.map(({ line, text }) => ({ line, text }))];
}

function emptyBody(): Element {
  return { type: 'element', tagName: 'body', properties: {}, children: [] };
}

/** A page too large or too tangled to be told apart: all its words are the text, and only what its head says is read beside them. */
function readWords(html: string): Delivery {
  const start = html.search(/<body[\s>]/i);
  const head = html.slice(0, start === -1 || start > longestHead ? longestHead : start);
  const headTree = tangled(head) ? undefined : pageTree(head);
  const fragment = withoutTags(start === -1 ? html : html.slice(start), 1);
  const leftOut: LeftOut[] = fragment.leftOut;
  const draft = headTree ? draftOfHead(headTree, head, leftOut) : emptyDraft({ line: 1 });
  draft.body = fragment.body.filter((block) => toString(block) !== draft.title);
  draft.photos = fragment.photos;
  const message =
    'its markup is too large or nests too deep to tell story and furniture apart; all its words were taken.';
  draft.doubts.push({ line: 1, message, fix: 'Delete what is not of the story.' });
  return {
    ...emptyDelivery(),
    stories: draft.body.length ? [draft] : [],
    leftOut,
    inputTexts: [],
    ...(!draft.body.length && {
      refused: [
        { line: 1, ...refusal('no-text', { what: 'holds no text', advice: 'Save the page again.' }) },
      ],
    }),
  };
}

const longestHead = 300_000;

function draftOfHead(tree: Root, head: string, leftOut: LeftOut[]): Draft {
  const jsonLd = readJsonLd(tree);
  const page = pageOf(tree, head, jsonLd, metaTags(tree), bodyOf(emptyBody()));
  const said = [...page.articles.slice(0, 1), page.meta, ...page.page];
  return draftOf(
    {
      line: 1,
      said,
      printed: { ...webPageFacts({}, jsonLd, 1) },
      body: [],
      photos: [],
      origin: page.origin,
      pageTitle: plainText(page.title),
      tags: [],
      ...(page.canonical !== undefined && { canonical: page.canonical }),
    },
    leftOut,
  );
}
