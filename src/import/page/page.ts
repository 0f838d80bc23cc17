import type { Element, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import type { About, Delivery } from '../core/delivery.ts';
import { emptyDelivery, emptyDraft, refusedWhole } from '../core/delivery.ts';
import { doubt } from '../core/doubts.ts';
import { plainText, tangled, withoutTags } from '../core/notation/html.ts';
import { oneLine } from '../core/notation/oneLine.ts';
import { refusal } from '../core/refusals.ts';
import { bodyOf } from './blocks.ts';
import { draftOf } from './draft.ts';
import type { Facts } from './facts.ts';
import { factsOf, isArticle, noFacts, pageFacts } from './facts.ts';
import { originOf } from './savedFrom.ts';
import type { Page } from './story.ts';
import { pageStories } from './story.ts';
import type { Described, JsonLd, Thing } from './things.ts';
import { describedThings, isThing, metaThing, readJsonLd, typesOf } from './things.ts';
import { attribute, firstOf, pageTree, rawText } from './tree.ts';

/**
 * Reads a saved page of any news site (WHATWG HTML). What its machine-readable parts say of the story is believed in this order: JSON-LD (schema.org
 * `NewsArticle`), microdata and RDFa, Open Graph and other `meta` elements, and what is printed. The text is the text of the page.
 * No script is run and nothing is fetched.
 */
export function readPage(text: string, about?: About): Delivery {
  const isMhtml =
    /^\s*(?:From|MIME-Version|Return-Path|Snapshot-Content-Location|Subject|Date): /i.test(text) &&
    /^content-type:\s*multipart\//im.test(text.slice(0, 4_000));
  if (isMhtml)
    return refusedWhole({
      line: 1,
      ...refusal('unknown-format', {
        what: 'is an MHTML page and not HTML',
        advice: 'Save the page as HTML.',
      }),
    });
  const tree = tangled(text) ? undefined : pageTree(text);
  return tree ? readTree(tree, text, about) : readWords(text, about);
}

function readTree(tree: Root, html: string, about: About | undefined): Delivery {
  if (firstOf(tree, ({ tagName }) => tagName === 'frameset'))
    return refusedWhole({
      line: 1,
      ...refusal('text-elsewhere', {
        what: 'is a frameset, whose text stands in other files',
        advice: 'Save the frame that holds the story.',
      }),
    });
  const jsonLd = readJsonLd(tree);
  const body = firstOf(tree, ({ tagName }) => tagName === 'body');
  const delivery = pageStories(pageOf(tree, { html, about, jsonLd, element: body ?? emptyBody() }));
  delivery.doubts.push(
    ...jsonLd.damaged.map(({ line, text }) =>
      doubt({ line }, 'damaged-metadata', { start: oneLine(text).slice(0, 60) }),
    ),
  );
  return delivery;
}

interface Source {
  html: string;
  about: About | undefined;
  jsonLd: JsonLd;
  element: Element;
}

function pageOf(tree: Root, { html, about, jsonLd, element }: Source): Page {
  const first = (tagName: string) => firstOf(tree, (one) => one.tagName === tagName);
  const title = first('title');
  const canonical = firstOf(
    tree,
    (one) => one.tagName === 'link' && attribute(one, 'rel').split(' ').includes('canonical'),
  );
  const base = first('base');
  const described = describedThings(tree);
  const meta = metaThing(tree);
  return {
    body: bodyOf(element),
    title: oneLine(title ? rawText(title) : ''),
    articles: jsonLd.things.filter(isArticle).map((thing) => factsOf(thing, jsonLd.byId)),
    described: described.filter(({ thing }) => isArticle(thing) || typesOf(thing).includes('hentry')),
    meta: { ...factsOf(meta), kinds: typesOf(meta).filter((type) => type === 'article') },
    page: pageWitnesses(jsonLd, described, first('html'), meta),
    kinds: [...jsonLd.things, meta].flatMap(typesOf),
    origin: originOf(tree, html, about),
    ...(canonical && { canonical: attribute(canonical, 'href') }),
    ...(base && { base: attribute(base, 'href') }),
  };
}

/** What the page says of itself and its site. */
function pageWitnesses(
  jsonLd: JsonLd,
  described: Described[],
  root: Element | undefined,
  meta: Thing,
): Facts[] {
  const pages = [...jsonLd.things, ...described.map(({ thing }) => thing)].filter((thing) =>
    typesOf(thing).some((type) => /^(?:WebPage|ItemPage|AboutPage)$/.test(type)),
  );
  const site = jsonLd.things.find((thing) => typesOf(thing).includes('WebSite'));
  const name = site && factsOf(site, jsonLd.byId).title;
  const lang = root && (attribute(root, 'lang') || attribute(root, 'xmlLang'));
  return [
    parselyFacts(meta),
    ...pages.map((thing) => pageFacts(thing, jsonLd.byId)),
    { ...noFacts(), ...(lang && { lang }), ...(name !== undefined && { source: name }) },
    { ...noFacts(), ...(typeof meta['locale'] === 'string' && { lang: meta['locale'] }) },
  ];
}

/** Parse.ly’s older form: JSON in a `meta` element. */
function parselyFacts({ parsely }: Thing): Facts {
  try {
    const told: unknown = typeof parsely === 'string' ? JSON.parse(parsely) : undefined;
    if (!isThing(told)) return noFacts();
    const { title, link, pub_date, author, section, tags } = told;
    return factsOf({
      headline: title,
      url: link,
      datePublished: pub_date,
      author,
      articleSection: section,
      keywords: tags,
    });
  } catch {
    return noFacts();
  }
}

function emptyBody(): Element {
  return { type: 'element', tagName: 'body', properties: {}, children: [] };
}

/** A page too large or too tangled to be told apart: all its words are the text, and only what its head says is read beside them. */
function readWords(html: string, about: About | undefined): Delivery {
  const start = html.search(/<body[\s>]/i);
  const head = html.slice(0, start === -1 || start > longestHead ? longestHead : start);
  const tree = tangled(head) ? undefined : pageTree(head);
  const { body, photos, leftOut } = withoutTags(start === -1 ? html : html.slice(start), 1);
  const no = { body: [], photos: [], notices: [], tags: [], printed: noFacts() };
  const page = tree && pageOf(tree, { html: head, about, jsonLd: readJsonLd(tree), element: emptyBody() });
  const draft = page
    ? draftOf(
        {
          ...no,
          line: 1,
          said: [...page.articles.slice(0, 1), page.meta, ...page.page],
          origin: page.origin,
          pageTitle: plainText(page.title),
          canonical: page.canonical,
        },
        leftOut,
      )
    : emptyDraft({ line: 1 });
  draft.body = body.filter((block) => toString(block) !== draft.title);
  draft.photos = photos;
  const why =
    'its markup is too large or nests too deep to tell story and boilerplate apart, and all its words were taken';
  draft.doubts.push(doubt({ line: 1 }, 'guessed-body', { why }));
  const none = { line: 1, ...refusal('no-text', { what: 'holds no text', advice: 'Save the page again.' }) };
  return { ...emptyDelivery(), leftOut, ...(draft.body.length ? { stories: [draft] } : { refused: [none] }) };
}

const longestHead = 300_000;
